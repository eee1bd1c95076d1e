"""The door of both APIs: which other sites may call them from a browser, and that every refusal is in plain words."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from veriline.channels.models import AllowedOrigin

from . import problems
from .access import own_origins

Responder = Callable[[HttpRequest], HttpResponse]
PATH = "/api/v1/"
HEADERS = "authorization, content-type, accept-language"
METHODS = "GET, POST, DELETE, OPTIONS"


def allow_origins(get_response: Responder) -> Responder:
    """Answers preflights and marks answers for allowed origins; refuses every call from any other page."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if not request.path.startswith(PATH):
            return get_response(request)
        origin = request.headers.get("Origin", "")
        if not origin or origin in own_origins():
            return _answered(request)
        if not _is_allowed(origin):
            return problems.answer(
                403, "origin", _("This site may not carry our chat. Open our help centre instead.")
            )
        response = HttpResponse(status=204) if request.method == "OPTIONS" else _answered(request)
        response["Access-Control-Allow-Origin"] = origin
        response["Access-Control-Allow-Headers"] = HEADERS
        response["Access-Control-Allow-Methods"] = METHODS
        response["Access-Control-Expose-Headers"] = "Retry-After"
        response["Access-Control-Max-Age"] = "600"
        response["Vary"] = "Origin"
        return response

    def _answered(request: HttpRequest) -> HttpResponse:
        return problems.too_big(request) or problems.in_words(get_response(request))

    return middleware


def _is_allowed(origin: str) -> bool:
    return "\0" not in origin and AllowedOrigin.objects.filter(origin=origin).exists()
