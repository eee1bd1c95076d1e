"""Searching the help centre."""

import time
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Router
from pydantic import Field

from veriline import safety
from veriline.knowledge import articles
from veriline.knowledge.search import store

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
    hits = store.search(query, language, limit).hits if query else []
    found = [(hit, articles.article(hit.id, language)) for hit in hits]
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
            for hit, page in found
            if page is not None
        ],
        "took_ms": round((time.perf_counter() - started) * 1000, 1),
    }
