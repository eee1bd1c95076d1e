"""The search of all processes: built into the database by one (`build`), read into memory by each (`shelf`).

A query never waits for building: it is answered from the newest version that is ready; while there is none, nothing
is found.
"""

from __future__ import annotations

from .build import newest, rebuild
from .index import Ranking
from .leaning import leaning
from .scope import ANYBODY, Scope
from .shelf import forget, load

__all__ = ["Scope", "forget", "is_ready", "load", "rebuild", "search", "warm"]


def search(query: str, language: str | None = None, limit: int = 10, scope: Scope = ANYBODY) -> Ranking:
    """The articles of the scope that answer a query, for a reader of `language`, best first (index.Index.rank).

    The first call of a process reads the index and the model (about 1 s; see `warm`).
    """
    return load().rank(query, language, limit, scope, leaning(query))


def warm() -> None:
    """Read index and model now, so that the first customer does not wait for it: for the start of a process."""
    load().rank("warm", limit=1)


def is_ready() -> bool:
    """Whether there is a version to search in."""
    return newest() is not None
