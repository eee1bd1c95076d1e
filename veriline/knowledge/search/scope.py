"""What a search may bring: whose articles, and of which kinds. Denied by default: nobody said means everybody's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .article import Article

EVERYBODY: Final = frozenset({"public"})

UNASKED: Final = frozenset({"announcement", "blog"})
"""Kinds that stay out of a search unless it asks for them (requirement H10): opinions would drown the answers.

An announcement that holds is told before any answer (`announcements.concerned`); one that is over answers nothing.
"""


@dataclass(frozen=True)
class Scope:
    """`audiences` are those whose articles the reader may read, `kinds` those asked for; None: all but UNASKED.

    What is out of scope does not exist for this search: it is no hit, counts nowhere and stands for no translation.
    """

    audiences: frozenset[str] = EVERYBODY
    kinds: frozenset[str] | None = None

    def holds(self, article: Article) -> bool:
        """Whether the article may be brought."""
        wanted = article.kind not in UNASKED if self.kinds is None else article.kind in self.kinds
        return wanted and article.audience in self.audiences


ANYBODY: Final = Scope()
