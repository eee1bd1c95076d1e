"""Search results as the pages and the API show them."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from veriline.knowledge import articles
from veriline.knowledge.models import ANYBODY, CategoryPage, ContentPage, Reader
from veriline.knowledge.search import store
from veriline.knowledge.search.scope import Scope

from .highlight import terms

MAX_QUERY = 300
SHOWN = 10
NEAREST = 2

#: The kinds one may look for alone, in the order of the filter.
KINDS: Final[dict[str, Promise]] = {
    "article": _("Answers"),
    "tutorial": _("Tutorials"),
    "lesson": _("Security lessons"),
    "term": _("Glossary"),
    "announcement": _("Announcements"),
    "vip": _("VIP"),
    "policy": _("Policies"),
    "blog": _("Blog"),
}


@dataclass(frozen=True)
class Answer:
    """A page that may answer, the first sentences to show of it, and how well it fits (1 is very well)."""

    page: ContentPage
    path: str
    excerpt: str
    score: float


@dataclass(frozen=True)
class Found:
    """What a search found, best first; `fits` is false where even the best is far from the question."""

    answers: list[Answer]
    fits: bool


def find(query: str, language: str, reader: Reader = ANYBODY, *, kind: str = "", limit: int = SHOWN) -> Found:
    """What `reader` may read that answers `query`, of one `kind` or of all; none for an empty query.

    Secrets have been removed from the query.
    """
    if not query:
        return Found([], fits=False)
    scope = Scope(reader.audiences, frozenset({kind}) if kind else None)
    ranking = store.search(query, language, limit, scope)
    scores = {hit.id: float(hit.score) for hit in ranking.hits}
    pages = articles.articles_of(list(scores), language, reader)
    found = [Answer(page, page.portal_path(), page.lead, scores[str(page.public_id)]) for page in pages]
    return Found(found, fits=ranking.confident)


def kinds(reader: Reader) -> dict[str, Promise]:
    """The filter's choices: kinds of which this reader may read something; none where there is nothing to choose."""
    there: Collection[str] = store.load().kinds(reader.audiences)
    found = {kind: words for kind, words in KINDS.items() if kind in there}
    return found if len(found) > 1 else {}


def nearest_topics(query: str, language: str) -> list[CategoryPage]:
    """The two topics whose names share most with the question, else the first two of the grid."""
    wanted = terms(query)

    def shared(page: CategoryPage) -> int:
        said = f"{page.title} {page.summary}".lower()
        return sum(word in said for word in wanted)

    return sorted(articles.topics(language), key=shared, reverse=True)[:NEAREST]
