"""Search results as the pages show them."""

from dataclasses import dataclass

from veriline.knowledge import articles
from veriline.knowledge.models import ANYBODY, CategoryPage, ContentPage, Reader
from veriline.knowledge.search import store
from veriline.knowledge.search.scope import Scope

from .highlight import terms

MAX_QUERY = 300
SHOWN = 10
NEAREST = 2


@dataclass(frozen=True)
class Answer:
    """An article that may answer, and the first sentences to show of it."""

    page: ContentPage
    path: str
    excerpt: str


@dataclass(frozen=True)
class Found:
    """What a search found, best first; `fits` is false where even the best is far from the question."""

    answers: list[Answer]
    fits: bool


def find(query: str, language: str, reader: Reader = ANYBODY, *, limit: int = SHOWN) -> Found:
    """What `reader` may read that answers `query`; none for an empty query. Secrets have been removed from it."""
    if not query:
        return Found([], fits=False)
    ranking = store.search(query, language, limit, Scope(reader.audiences))
    pages = articles.articles_of([hit.id for hit in ranking.hits], language, reader)
    found = [Answer(page, page.portal_path(), page.lead) for page in pages]
    return Found(found, fits=ranking.confident)


def nearest_topics(query: str, language: str) -> list[CategoryPage]:
    """The two topics whose names share most with the question, else the first two of the grid."""
    wanted = terms(query)

    def shared(page: CategoryPage) -> int:
        said = f"{page.title} {page.summary}".lower()
        return sum(word in said for word in wanted)

    return sorted(articles.topics(language), key=shared, reverse=True)[:NEAREST]
