"""Search results as the pages show them."""

from dataclasses import dataclass

from veriline.knowledge import articles
from veriline.knowledge.models import ArticlePage, CategoryPage
from veriline.knowledge.search import store

from .highlight import terms

MAX_QUERY = 300
SHOWN = 10
NEAREST = 2


@dataclass(frozen=True)
class Answer:
    """An article that may answer, and the first sentences to show of it."""

    page: ArticlePage
    path: str
    excerpt: str


def answers(query: str, language: str, *, limit: int = SHOWN) -> list[Answer]:
    """The articles that answer `query`, best first; empty for an empty query. Secrets have been removed from it."""
    if not query:
        return []
    found = (articles.article(hit.id, language) for hit in store.search(query, language, limit).hits)
    return [Answer(page, page.portal_path(), page.lead) for page in found if page is not None]


def nearest_topics(query: str, language: str) -> list[CategoryPage]:
    """The two topics whose names share most with the question, else the first two of the grid."""
    wanted = terms(query)

    def shared(page: CategoryPage) -> int:
        said = f"{page.title} {page.summary}".lower()
        return sum(word in said for word in wanted)

    return sorted(articles.topics(language), key=shared, reverse=True)[:NEAREST]
