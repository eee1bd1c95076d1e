"""What anyone needs to check an announcement without trusting this site: keys, signed files, list, checker (H9)."""

from base64 import b64encode
from http import HTTPStatus
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from veriline.knowledge import articles, signed
from veriline.knowledge.models import AnnouncementPage
from veriline.signing import actions, check_signed
from veriline.signing.models import PublicKey, Statement

from ..addresses import well_known
from ..readers import reader_of

#: Seconds a list and the keys may be kept: a withdrawn announcement or a revoked key must be known soon.
FRESH_S = 300


@require_safe
def how_to_check(request: HttpRequest, language: str) -> HttpResponse:
    """How to check a signature, in words and commands."""
    context = {"keys": PublicKey.objects.order_by("-since"), "list": signed.current_list()}
    return render(request, "portal/check_signature.html", context)


@require_safe
def keys(request: HttpRequest) -> HttpResponse:
    """All public keys with their history, as JSON. A retired key's signatures stay good, a revoked one's do not."""
    document = {
        "site": settings.HELP_URL,
        "checker": well_known("check_signed.py"),
        "list": well_known("announcements/list.txt"),
        "keys": [_key(key) for key in PublicKey.objects.order_by("-since")],
    }
    return _kept(JsonResponse(document, json_dumps_params={"indent": 1}))


def _key(key: PublicKey) -> dict[str, object]:
    return {
        "id": key.pk,
        "algorithm": "Ed25519",
        "public_key": b64encode(bytes(key.public)).decode(),
        "pem": well_known(f"keys/{key.pk}.pem"),
        "state": key.state,
        "since": key.since.isoformat(),
        "retired_at": key.retired_at.isoformat() if key.retired_at else None,
        "revoked_at": key.revoked_at.isoformat() if key.revoked_at else None,
        "vouched_for": [
            {"by": one.key_id, "statement": one.text, "signature": b64encode(bytes(one.signature)).decode()}
            for one in Statement.objects.filter(kind=actions.KEY, name=key.pk)
        ],
    }


@require_safe
def key(request: HttpRequest, key: str) -> HttpResponse:
    """One public key as PEM."""
    return _kept(
        HttpResponse(get_object_or_404(PublicKey, pk=key).pem, content_type="application/x-pem-file")
    )


@require_safe
def checker(request: HttpRequest) -> HttpResponse:
    """The checker's source, to read and to run."""
    source = Path(check_signed.__file__).read_text(encoding="utf-8")
    return _kept(HttpResponse(source, content_type="text/x-python; charset=utf-8"))


@require_safe
def signed_list(request: HttpRequest, signature: str = "") -> HttpResponse:
    """The signed list of all announcements that stand, or its signature."""
    statement = signed.current_list()
    if statement is None:
        raise Http404
    return _statement(statement, signature)


@require_safe
def signed_announcement(request: HttpRequest, statement: str, signature: str = "") -> HttpResponse:
    """The signed text of one announcement as it stands, or its signature. What is withdrawn is not served.

    `statement` is its name, such as `1701-en-57` (`signed.name_of`).
    """
    reader = reader_of(request)
    number, _, rest = statement.partition("-")
    page = articles.article(number, rest.rpartition("-")[0], reader)
    if not isinstance(page, AnnouncementPage) or signed.name_of(page) != statement:
        raise Http404
    if page.is_hidden_from(reader):
        return HttpResponse(status=HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS)
    found = signed.statement_of(page)
    if found is None:
        raise Http404
    return _statement(found, signature)


def _statement(statement: Statement, signature: str) -> HttpResponse:
    if signature:
        return _kept(HttpResponse(bytes(statement.signature), content_type="application/octet-stream"))
    return _kept(HttpResponse(statement.text, content_type="text/plain; charset=utf-8"))


def _kept(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = f"public, max-age={FRESH_S}"
    return response
