"""The one-time demo sign-in: a page with one button, because mail and chat programs open links by themselves."""

from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods

from ..access import DEMO_SESSION
from ..actions import use_demo_sign_in

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@require_http_methods(["GET", "POST"])
@never_cache
@sensitive_variables("secret")
def demo_sign_in(request: HttpRequest, secret: str) -> HttpResponse:
    """GET shows the button, POST signs in once. Not there at all outside demo mode."""
    if not settings.DEMO:
        raise Http404
    if request.method == "GET":
        return render(request, "desk/demo_sign_in.html")
    user = use_demo_sign_in(secret)
    if user is None:
        return render(request, "desk/demo_sign_in.html", {"used": True}, status=410)
    login(request, user, backend=BACKEND)
    request.session[DEMO_SESSION] = True
    return redirect("desk:home")
