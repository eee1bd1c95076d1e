"""Searching the help centre."""

import time
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Router
from pydantic import Field

from veriline import safety
from veriline.knowledge import articles
from veriline.knowledge.search import store
from veriline.knowledge.search.scope import Scope

from ..readers import reader_of
from ..visitors import remote_address
from . import access

router = Router(tags=["help centre"])

MAX_QUERY = 300


@router.get("/search")
def search(
    request: HttpRequest, q: str = "", language: str = "", limit: Annotated[int, Field(ge=1, le=20)] = 5
) -> dict[str, Any]:
    """Articles that answer the question, best first. Secrets in the query are removed before it is searched."""
    access.limit(request, access.SEARCHES, remote_address(request))
    started = time.perf_counter()
    query = safety.redact(safety.tidy(q[:MAX_QUERY]).strip()).text
    language = language or str(request.LANGUAGE_CODE)
    reader = reader_of(request)
    hits = store.search(query, language, limit, Scope(reader.audiences)).hits if query else []
    pages = {
        str(page.public_id): page for page in articles.articles_of([hit.id for hit in hits], language, reader)
    }
    return {
        "results": [
            {
                "id": hit.id,
                "kind": page.kind,
                "title": page.title,
                "url": page.address,
                "excerpt": page.lead,
                "language": hit.language,
                "score": round(float(hit.score), 4),
            }
            for hit in hits
            if (page := pages.get(hit.id)) is not None
        ],
        "took_ms": round((time.perf_counter() - started) * 1000, 1),
    }
