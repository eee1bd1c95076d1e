"""Is this really us? One box for whatever claims to be, without sign-in and without JavaScript (ux.md 6.5)."""

from dataclasses import dataclass
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from veriline.limits import Limited, spend
from veriline.trust import channels, words
from veriline.trust.reading.plain import MOST
from veriline.trust.verify import Answer, Unreachable, Why, verify_all

from ..api.access import CHECKS
from ..caching import cached_publicly
from ..visitors import remote_address


@dataclass(frozen=True)
class Said:
    """One answer with its words, as the page shows it."""

    answer: Answer
    heading: str
    reason: str
    remarks: list[str]


@csrf_exempt  # Anonymous and harmless; other sites carry the box (docs/operator/official-register.md).
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def verify(request: HttpRequest, language: str) -> HttpResponse:
    """The box, and the answer to what was put into it.

    The box posts, so that a secret pasted by mistake is in no address and no log of a proxy; `?q=` is for links. What
    holds a secret is not shown again.
    """
    text = (request.POST if request.method == "POST" else request.GET).get("q", "").strip()[:MOST]
    if not text:
        return render(request, "portal/verify.html")
    try:
        spend(CHECKS, remote_address(request))
        answers = verify_all(text)
    except Limited as limited:
        response = render(request, "portal/verify.html", {"wait_s": limited.retry_after}, status=429)
        response["Retry-After"] = str(limited.retry_after)
        return response
    except Unreachable:
        return render(
            request, "portal/verify.html", {"down": words.DOWN}, status=HTTPStatus.SERVICE_UNAVAILABLE
        )
    said = [Said(one, words.heading(one), words.reason(one), words.remarks(one)) for one in answers]
    shown = "" if answers[0].why == Why.SECRET else text
    context = {"text": shown, "said": said, "as_of": answers[0].as_of}
    return render(request, "portal/verify.html", context)


@require_safe
@cached_publicly
def official_channels(request: HttpRequest, language: str) -> HttpResponse:
    """Every official channel by kind, what is coming, what we never use, the known fakes, and the history."""
    return render(request, "portal/official_channels.html", {"shown": channels.public_register()})
