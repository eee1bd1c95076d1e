"""The CMS behind the desk's own door: whoever edits is staff with a second factor, as everywhere at the desk."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase

from veriline.people.models import Agent

from .access import agents_only

Responder = Callable[[HttpRequest], HttpResponse]
#: Wagtail's pages, its own sign-in and password pages among them, which therefore nobody reaches.
BEHIND_THE_DOOR = ("/cms/", "/documents/")


def guard_cms(get_response: Responder) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: the CMS opens for agents alone; what an editor may do there is Wagtail's permissions."""

    @agents_only
    def enter(request: HttpRequest, agent: Agent) -> HttpResponseBase:
        return get_response(request)

    def middleware(request: HttpRequest) -> HttpResponseBase:
        guarded = request.on_desk and request.path.startswith(BEHIND_THE_DOOR)  # type: ignore[attr-defined]
        return enter(request) if guarded else get_response(request)

    return middleware
