"""Errors as problem details: what went wrong, in the caller's language, and what to do about it."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError
from ninja.errors import ValidationError as NinjaValidationError

from veriline.conversations.actions import may_reopen
from veriline.conversations.models import Conversation
from veriline.limits import Limited
from veriline.safety import Refused as FileRefused

Text = str | Promise
PROBLEM = "application/problem+json"


class Problem(Exception):
    """A refusal the caller can act on. `code` is stable, `detail` is for people."""

    def __init__(self, status: int, code: str, detail: Text, *, field: str = "", **extra: Any) -> None:
        super().__init__(code)
        self.status, self.code, self.detail, self.field, self.extra = status, code, detail, field, extra


TITLES: dict[int, Text] = {
    400: gettext_lazy("That request could not be read"),
    401: gettext_lazy("This link has expired"),
    403: gettext_lazy("Not allowed here"),
    404: gettext_lazy("Not found"),
    405: gettext_lazy("Not possible here"),
    409: gettext_lazy("That does not fit any more"),
    413: gettext_lazy("Too large"),
    422: gettext_lazy("There is a problem"),
    429: gettext_lazy("A little slower, please"),
    500: gettext_lazy("Something went wrong on our side"),
}

#: What Django itself refuses before or around our own code, by status.
DETAILS: dict[int, tuple[str, Text]] = {
    400: ("unreadable", gettext_lazy("The request could not be read. Reload the page and send it again.")),
    403: ("forbidden", gettext_lazy("This is not allowed from here. Reload the page and try again.")),
    404: ("not_found", gettext_lazy("There is nothing here, or it is not yours.")),
    405: ("method", gettext_lazy("That cannot be done here. Reload the page and try again.")),
    413: ("too_large", gettext_lazy("That is too large. Send something smaller.")),
    500: ("broken", gettext_lazy("We could not do that just now. Try again in a moment; nothing is lost.")),
}

TOO_MUCH_TEXT = gettext_lazy("That is too much text for one message. Send a shorter one.")

#: Bytes of a whole request. What is a little over a file's limit is read, so that the answer arrives; the rest is not.
MAX_REQUEST = 32 * 1024 * 1024

FILE_PROBLEMS: dict[str, Text] = {
    "empty": gettext_lazy("The file is empty. Choose another one."),
    "too_large": gettext_lazy("The file is too large. Choose one under %(mb)s MB."),
    "type": gettext_lazy("Send a JPG, PNG, HEIC, PDF or text file."),
    "mismatch": gettext_lazy("The file is not what its name says. Send the original picture or PDF."),
    "pixels": gettext_lazy("The picture has too many pixels. Take a screenshot of it and send that."),
    "animated": gettext_lazy("Moving pictures cannot be sent. Take a screenshot of it and send that."),
    "secret": gettext_lazy(
        "The code in this picture opens a wallet or an account, so the picture was not kept. Send one without it."
    ),
    "infected": gettext_lazy(
        "The virus scanner stopped this file, so it was not kept. Send a screenshot instead."
    ),
    "unscanned": gettext_lazy(
        "Files cannot be checked just now. Try again in a few minutes; text arrives as usual."
    ),
    "broken": gettext_lazy("The file cannot be read. Save it again and send the new one."),
}


def answer(
    status: int,
    code: str,
    detail: Text,
    *,
    field: str = "",
    errors: Sequence[dict[str, str]] = (),
    **extra: Any,
) -> JsonResponse:
    """A problem-details response."""
    rows = list(errors) or [{"field": field, "code": code, "message": str(detail)}]
    body = {
        "type": f"/problems/{code.replace('_', '-')}",
        "title": str(TITLES.get(status) or TITLES[500 if status >= 500 else 400]),
        "status": status,
        "detail": str(detail),
        "errors": rows,
        **extra,
    }
    return JsonResponse(body, status=status, content_type=PROBLEM)


def too_fast(retry_after: int) -> HttpResponse:
    """429 with Retry-After."""
    response = answer(
        429,
        "too_fast",
        _("That was a lot at once. Try again in %(seconds)s s; nothing is lost.") % {"seconds": retry_after},
    )
    response["Retry-After"] = str(retry_after)
    return response


def too_big(request: HttpRequest) -> HttpResponse | None:
    """413 for a request that no call of ours would take, before a byte of it is read, scanned or fills a disk."""
    given = request.META.get("CONTENT_LENGTH") or "0"
    length = int(given) if given.isascii() and given.isdigit() and len(given) < 19 else MAX_REQUEST + 1
    if length > MAX_REQUEST:
        return answer(413, *DETAILS[413])
    if length > settings.DATA_UPLOAD_MAX_MEMORY_SIZE and request.content_type != "multipart/form-data":
        return answer(413, "too_large", TOO_MUCH_TEXT)
    return None


def in_words(response: HttpResponse) -> HttpResponse:
    """The answer itself, or problem details where the framework refused by a page or in English only."""
    status = response.status_code
    if status < 400 or response.get("Content-Type", "").startswith(PROBLEM):
        return response
    problem = answer(status, *DETAILS.get(status, DETAILS[500 if status >= 500 else 400]))
    for name in ("Allow", "Retry-After"):
        if name in response:
            problem[name] = response[name]
    return problem


def closed(conversation: Conversation) -> Problem:
    """It has ended: 409 with the way back, for 7 days (api.md)."""
    reopen = f"/api/v1/conversations/{conversation.public_id}/reopen"
    return Problem(
        409,
        "closed",
        _("This chat has ended. Reopen it, or start a new one; your text is kept."),
        reopen=reopen if may_reopen(conversation) else None,
    )


def refuse_closed(conversation: Conversation) -> None:
    """Raises `Problem` for a conversation that has ended."""
    if conversation.closed_at:
        raise closed(conversation)


def register(api: NinjaAPI) -> None:
    """Every error of the API leaves as problem details; the causes keep to themselves."""

    @api.exception_handler(Problem)
    def _problem(request: HttpRequest, problem: Problem) -> HttpResponse:
        return answer(problem.status, problem.code, problem.detail, field=problem.field, **problem.extra)

    @api.exception_handler(Limited)
    def _limited(request: HttpRequest, limited: Limited) -> HttpResponse:
        return too_fast(limited.retry_after)

    @api.exception_handler(FileRefused)
    def _file(request: HttpRequest, refused: FileRefused) -> HttpResponse:
        status = {"too_large": 413, "unscanned": 503}.get(refused.code, 422)
        words = str(FILE_PROBLEMS[refused.code]).replace("%(mb)s", str(refused.most // 2**20))
        return answer(status, refused.code, words, field="file")

    @api.exception_handler(AuthenticationError)
    def _unauthenticated(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
        return answer(
            401, "token", _("This conversation's key is no longer valid. Start a new chat or sign in.")
        )

    @api.exception_handler(Http404)
    def _missing(request: HttpRequest, error: Http404) -> HttpResponse:
        return answer(404, "not_found", _("There is nothing here, or it is not yours."))

    @api.exception_handler(RequestDataTooBig)
    def _too_big(request: HttpRequest, error: RequestDataTooBig) -> HttpResponse:
        return answer(413, "too_large", TOO_MUCH_TEXT)

    @api.exception_handler(NinjaValidationError)
    def _invalid(request: HttpRequest, error: NinjaValidationError) -> HttpResponse:
        rows = [
            {
                "field": ".".join(str(part) for part in row["loc"][1:] if part != "payload"),
                "code": str(row["type"]),
                "message": _("This value is missing or has the wrong form."),
            }
            for row in error.errors
        ]
        return answer(422, "invalid", _("A value is missing or has the wrong form."), errors=rows)

    @api.exception_handler(HttpError)
    def _http(request: HttpRequest, error: HttpError) -> HttpResponse:
        return answer(error.status_code, "unreadable", _("Send the request as JSON in UTF-8."))
