"""What happens to every request: which host it is for, who sent it, and what its page may load."""

import re
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.urls import set_urlconf
from django.utils import translation
from django.utils.translation.trans_real import parse_accept_lang_header

from veriline.knowledge import languages
from veriline.portal.api.problems import MAX_REQUEST

Responder = Callable[[HttpRequest], HttpResponse]

#: Bytes read at once of a body that nobody wanted.
PIECE = 64 * 1024


def hear_out(get_response: Responder) -> Responder:
    """An early refusal still reads what the caller is sending: a connection closed over unread bytes loses the answer.

    What is longer than any request of ours is not read.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        length = request.META.get("CONTENT_LENGTH") or "0"
        readable = length.isdecimal() and int(length) <= MAX_REQUEST
        if readable and response.status_code >= HTTPStatus.BAD_REQUEST:
            _read_the_rest(request)
        return response

    return middleware


def _read_the_rest(request: HttpRequest) -> None:
    with suppress(UnreadablePostError):  # the caller has gone
        while request.read(PIECE):
            pass


def addresses(get_response: Responder) -> Responder:
    """Desk host → desk addresses; and REMOTE_ADDR is the client's own, past the trusted proxies."""

    def middleware(request: HttpRequest) -> HttpResponse:
        request.on_desk = request.get_host().rsplit(":", 1)[0] == settings.DESK_HOST  # type: ignore[attr-defined]
        if request.on_desk:  # type: ignore[attr-defined]
            request.urlconf = settings.DESK_URLCONF
            set_urlconf(settings.DESK_URLCONF)  # for middleware; views get it by request.urlconf
        if settings.TRUSTED_PROXIES:
            chain = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")
            if len(chain) >= settings.TRUSTED_PROXIES and chain[0]:
                request.META["REMOTE_ADDR"] = chain[-settings.TRUSTED_PROXIES].strip()
        return get_response(request)

    return middleware


def drop_forged_session(get_response: Responder) -> Responder:
    """A session cookie that no table can look up (NUL, as an octal escape) is none."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if "\0" in (request.session.session_key or ""):
            request.session = type(request.session)()
        return get_response(request)

    return middleware


def content_security_policy(get_response: Responder) -> Responder:
    """What a page may load and who may load it. No page of ours has inline code, so that no nonce is needed.

    Pages of the CMS's own admin need inline code, so they get a looser policy.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Content-Security-Policy", _policy(request))
        response.headers.setdefault("Permissions-Policy", UNUSED)
        # The widget's script and its calls are for pages of the exchange; everything else is for our own.
        is_shared = request.path.startswith(SHARED)
        response.headers.setdefault(
            "Cross-Origin-Resource-Policy", "cross-origin" if is_shared else "same-origin"
        )
        return response

    return middleware


#: Scripts of the help centre never make markup from text, and the browser holds them to it. htmx does, on the desk.
TRUSTED_TYPES = ("require-trusted-types-for 'script'", "trusted-types 'none'")
#: What no page of ours asks a device for.
UNUSED = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
SHARED = ("/static/webchat/", "/api/")


def _policy(request: HttpRequest) -> str:
    cms = request.path.startswith("/cms/")
    code = "'self' 'unsafe-inline'" if cms else "'self'"
    return "; ".join(
        [
            "default-src 'self'",
            f"script-src {code}",
            f"style-src {code}",
            "img-src 'self' data: blob:",
            f"connect-src 'self' {settings.LIVE_URL}",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'" if cms else "frame-ancestors 'none'",
            *([] if cms or request.on_desk else TRUSTED_TYPES),  # type: ignore[attr-defined]
        ]
    )


class LanguageMiddleware:
    """The language: of the address's prefix (portal views set it), else the saved choice, else Accept-Language."""

    COOKIE = "veriline_language"
    IN_PATH = re.compile(f"/({languages.PATH})/")

    def __init__(self, get_response: Responder) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Activates the language for the whole request and names it in the answer."""
        language = self.of_path(request.path_info) or self.preferred(request)
        translation.activate(language)
        request.LANGUAGE_CODE = translation.get_language()
        response = self.get_response(request)
        response.headers.setdefault("Content-Language", translation.get_language() or "en")
        return response

    def preferred(self, request: HttpRequest) -> str:
        """The saved choice or the browser's wish, among the languages we have. An API call says it by its header."""
        saved = request.COOKIES.get(self.COOKIE, "")
        is_call = request.path.startswith("/api/")
        if saved in languages.codes() and not is_call:
            return saved
        accepted = parse_accept_lang_header(request.headers.get("Accept-Language", ""))
        return languages.best(
            (code for code, _ in accepted), languages.spoken() if is_call else languages.codes()
        )

    def of_path(self, path: str) -> str:
        """The language a path begins with, "" for none that is switched on."""
        found = self.IN_PATH.match(path)
        return found[1] if found and found[1] in languages.codes() else ""
