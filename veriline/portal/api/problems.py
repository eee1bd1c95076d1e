"""Errors as problem details: what went wrong, in the caller's language, and what to do about it."""

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError
from ninja.errors import ValidationError as NinjaValidationError

from veriline.limits import Limited
from veriline.safety import Refused as FileRefused

Text = str | Promise


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
    409: gettext_lazy("That does not fit any more"),
    413: gettext_lazy("Too large"),
    422: gettext_lazy("There is a problem"),
    429: gettext_lazy("A little slower, please"),
}

FILE_PROBLEMS: dict[str, Text] = {
    "empty": gettext_lazy("The file is empty. Choose another one."),
    "too_large": gettext_lazy("The file is too large. Choose one under 10 MB."),
    "type": gettext_lazy("Send a JPG, PNG, HEIC, PDF or text file."),
    "mismatch": gettext_lazy("The file is not what its name says. Send the original picture or PDF."),
    "pixels": gettext_lazy("The picture has too many pixels. Take a screenshot of it and send that."),
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
        "title": str(TITLES.get(status, TITLES[400])),
        "status": status,
        "detail": str(detail),
        "errors": rows,
        **extra,
    }
    return JsonResponse(body, status=status, content_type="application/problem+json")


def too_fast(retry_after: int) -> HttpResponse:
    """429 with Retry-After."""
    response = answer(
        429,
        "too_fast",
        _("That was a lot at once. Try again in %(seconds)s s; nothing is lost.") % {"seconds": retry_after},
    )
    response["Retry-After"] = str(retry_after)
    return response


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
        status = 413 if refused.code == "too_large" else 422
        return answer(status, refused.code, FILE_PROBLEMS[refused.code], field="file")

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
        return answer(413, "too_large", _("That is too much text for one message. Send a shorter one."))

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
