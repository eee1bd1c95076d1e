"""Searching the help centre."""

import time
from typing import Annotated, Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation
from ninja import Router
from pydantic import Field

from veriline import safety
from veriline.assistant.actions import first_sentence
from veriline.assistant.suggest import suggest
from veriline.knowledge import announcements, incidents
from veriline.knowledge.models import Incident, Reader

from ..addresses import whole_address
from ..answers import KINDS, MAX_QUERY, Answer, find
from ..highlight import spans, terms
from ..readers import reader_of
from ..visitors import remote_address
from . import access
from .schemas import Typed

router = Router(tags=["help centre"])

Kind = Annotated[str, Field(max_length=20, pattern=f"^({'|'.join(KINDS)}|)$")]


@router.get("/search")
def search(
    request: HttpRequest,
    q: str = "",
    language: str = "",
    limit: Annotated[int, Field(ge=1, le=20)] = 5,
    kind: Kind = "",
) -> dict[str, Any]:
    """What answers the question, best first, after open incidents and announcements in force about what it names.

    `kind` narrows to one kind. Secrets in the query are removed before it is searched. `marks` say where its words
    are: pairs of start and end in characters (Unicode code points).
    """
    access.limit(request, access.SEARCHES, remote_address(request))
    started = time.perf_counter()
    query = safety.redact(safety.tidy(q[:MAX_QUERY]).strip()).text
    language = language or str(request.LANGUAGE_CODE)
    reader = reader_of(request)
    answers = find(query, language, reader, kind=kind, limit=limit).answers
    wanted = terms(query) if query else []
    known = language if language in dict(settings.LANGUAGES) else str(request.LANGUAGE_CODE)
    found = [] if kind or not query else _first(query, known, reader, wanted)
    found += [_answer(answer, reader, wanted) for answer in answers]
    return {
        "results": found[:limit],
        "took_ms": round((time.perf_counter() - started) * 1000, 1),
    }


def _first(query: str, language: str, reader: Reader, wanted: list[str]) -> list[dict[str, Any]]:
    """What is told before any answer: the open incidents and the announcements in force that the query is about."""
    with translation.override(language):
        found = [_incident(incident, wanted) for incident in incidents.concerned(query)]
    told = announcements.concerned(query, language, reader)
    return found + [
        _answer(Answer(page, page.portal_path(), page.lead, score=1.0), reader, wanted) for page in told
    ]


def _incident(incident: Incident, wanted: list[str]) -> dict[str, Any]:
    title, text = str(incident.title), str(incident.latest.text)
    return {
        "id": f"incident-{incident.pk}",
        "kind": "incident",
        "title": title,
        "url": whole_address("incident", number=incident.pk),
        "excerpt": text,
        "language": translation.get_language(),
        "score": 1.0,
        "marks": {"title": spans(title, wanted), "excerpt": spans(text, wanted)},
    }


def _answer(answer: Answer, reader: Reader, wanted: list[str]) -> dict[str, Any]:
    page = answer.page
    excerpt = "" if page.is_hidden_from(reader) else answer.excerpt
    return {
        "id": str(page.public_id),
        "kind": page.kind,
        "title": page.title,
        "url": page.address,
        "excerpt": excerpt,
        "language": page.language,
        "score": round(answer.score, 4),
        "marks": {"title": spans(page.title, wanted), "excerpt": spans(excerpt, wanted)},
    }


@router.post("/suggestions")
def suggestions(request: HttpRequest, payload: Typed) -> dict[str, Any]:
    """Articles that may answer what is being typed, before it is sent (requirement B10). Nothing is stored.

    `intent` is null while it is unclear; `fields` is what the text says as data, by code of the field catalogue.
    """
    access.limit(request, access.SEARCHES, remote_address(request))
    text = safety.redact(payload.text.strip()).text
    language = payload.language or str(request.LANGUAGE_CODE)
    found = suggest(text, language, reader_of(request))
    return {
        "intent": found.intent.code if found.intent else None,
        "articles": [
            {
                "id": str(page.public_id),
                "title": page.title,
                "url": page.address,
                "lead": first_sentence(page.lead),
            }
            for page in found.pages
        ],
        "fields": found.details,
    }
