"""Is this really us? One box for whatever claims to be, without sign-in and without JavaScript (ux.md 6.5)."""

from base64 import b64encode
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from veriline.limits import Limited, spend
from veriline.trust import channels, check_channels, signed, words
from veriline.trust.kinds import Verdict
from veriline.trust.reading.plain import MOST
from veriline.trust.verify import Answer, Unreachable, Why, on_secret, verify_all

from ..addresses import address, well_known
from ..api.access import CHECKS
from ..caching import cached_publicly
from ..visitors import remote_address

#: Seconds a list may be kept: what was taken off must be known soon.
FRESH_S = 300


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
    holds a secret is not shown again, nor left in the address bar.
    """
    text = (request.POST if request.method == "POST" else request.GET).get("q", "").strip()[:MOST]
    if not text and "removed" not in request.GET:
        return _page(request)
    try:
        spend(CHECKS, remote_address(request))
        answers = verify_all(text) if text else [on_secret()]
    except Limited as limited:
        response = _page(request, 429, wait_s=limited.retry_after)
        response["Retry-After"] = str(limited.retry_after)
        return response
    except Unreachable:
        return _page(request, HTTPStatus.SERVICE_UNAVAILABLE, down=words.DOWN)
    if text and request.method != "POST" and answers[0].why == Why.SECRET:
        return redirect(f"{address('verify')}?removed=1")
    said = [Said(one, words.heading(one), words.reason(one), words.remarks(one)) for one in answers]
    shown = "" if answers[0].why == Why.SECRET else text
    return _page(request, text=shown, said=said, as_of=answers[0].as_of)


def _page(request: HttpRequest, status: int = HTTPStatus.OK, **context: object) -> HttpResponse:
    """The box with what the page says without a network beside it."""
    offline = [(verdict, words.AT_ONCE[verdict]) for verdict in Verdict]
    context |= {"offline": offline, "down_words": words.DOWN, "secret_words": words.ON_SECRET}
    return render(request, "portal/verify.html", context, status=status)


@require_safe
def signed_channels(request: HttpRequest) -> HttpResponse:
    """The register as a signed list: `text` and its Ed25519 `signature` by `key` (trust/signed.py)."""
    statement = signed.current_list()
    if statement is None:
        raise Http404
    document = {
        "text": statement.text,
        "signature": b64encode(bytes(statement.signature)).decode(),
        "key": statement.key_id,
        "keys": well_known("keys.json"),
        "checker": well_known("check_channels.py"),
    }
    response = JsonResponse(document, json_dumps_params={"ensure_ascii": False, "indent": 1})
    response["Cache-Control"] = f"public, max-age={FRESH_S}"
    response["Access-Control-Allow-Origin"] = "*"  # public, and signed against whoever passes it on
    return response


@require_safe
def channels_checker(request: HttpRequest) -> HttpResponse:
    """The checker's source, to read and to run."""
    source = Path(check_channels.__file__).read_text(encoding="utf-8")
    return HttpResponse(source, content_type="text/x-python; charset=utf-8")


@require_safe
@cached_publicly
def official_channels(request: HttpRequest, language: str) -> HttpResponse:
    """Every official channel by kind, what is coming, what we never use, the known fakes, and the history."""
    return render(request, "portal/official_channels.html", {"shown": channels.public_register()})
