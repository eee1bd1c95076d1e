"""Which other sites may call the Customer API from a browser: the allow-list, and nobody else."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from veriline.channels.models import AllowedOrigin

from .access import own_origins
from .problems import answer

Responder = Callable[[HttpRequest], HttpResponse]
HEADERS = "authorization, content-type, accept-language"
METHODS = "GET, POST, DELETE, OPTIONS"


def allow_origins(get_response: Responder) -> Responder:
    """Answers preflights and marks answers for allowed origins; refuses every call from any other page."""

    def middleware(request: HttpRequest) -> HttpResponse:
        origin = request.headers.get("Origin", "")
        if not origin or not request.path.startswith("/api/v1/") or origin in own_origins():
            return get_response(request)
        if not AllowedOrigin.objects.filter(origin=origin).exists():
            return answer(403, "origin", _("This site may not carry our chat. Open our help centre instead."))
        response = HttpResponse(status=204) if request.method == "OPTIONS" else get_response(request)
        response["Access-Control-Allow-Origin"] = origin
        response["Access-Control-Allow-Headers"] = HEADERS
        response["Access-Control-Allow-Methods"] = METHODS
        response["Access-Control-Expose-Headers"] = "Retry-After"
        response["Access-Control-Max-Age"] = "600"
        response["Vary"] = "Origin"
        return response

    return middleware
