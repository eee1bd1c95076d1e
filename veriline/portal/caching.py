"""Pages that are the same for every visitor may be kept by browsers and proxies (decision 0007)."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control, patch_vary_headers
from django.views.decorators.http import conditional_page

from .session import is_signed_in

View = Callable[..., HttpResponse]

#: Seconds for which a shared cache may answer without asking us. Waiting times on the pages change as fast.
SHARED_S = 30


def cached_publicly(view: View) -> View:
    """Decorates a view whose answer depends on the address, on choices in cookies and on who is signed in alone.

    Browsers ask each time and get 304 while nothing has changed, so whoever has published sees it at once; shared
    caches are at most SHARED_S behind. What a signed-in customer reads is kept by nobody else.
    """

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        patch_vary_headers(response, ["Cookie"])
        if hasattr(request, "draft") or response.status_code != HTTPStatus.OK:
            return response
        if is_signed_in(request):
            patch_cache_control(response, private=True, no_cache=True)
        else:
            patch_cache_control(response, public=True, max_age=0, s_maxage=SHARED_S, must_revalidate=True)
        return response

    return conditional_page(answered)
