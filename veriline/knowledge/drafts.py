"""Starting an article from a question that nothing answers: a draft that only its editors see."""

import re
from collections.abc import Sequence

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db import transaction
from wagtail.permissions import page_permission_policy

from .articles import articles_of, topics
from .models import ArticlePage, CategoryPage
from .search import store
from .search.tokens import base_language

MOST_TITLE = 120
MOST_KEYWORDS = 12
#: So many of the nearest answers are asked where they stand.
NEAREST = 3
#: Keywords are parted by these, so no question may hold one.
_PARTS = re.compile(r"[,，、\n]+")


class NoTopic(Exception):
    """There is no topic to put an article under; make one first."""


def may_write(user: AbstractBaseUser) -> bool:
    """Whether this user may add articles somewhere in the help centre."""
    return bool(page_permission_policy.user_has_permission(user, "add"))


@transaction.atomic
def start_draft(
    question: str, *, keywords: Sequence[str], language: str, owner: AbstractBaseUser
) -> ArticlePage:
    """A draft titled with the question, found by its other wordings, under the topic that answers what is nearest.

    `language` may be a base language (`zh`); without a help centre of it the draft is in the default one. Raises
    `NoTopic`, and `PermissionDenied` for an owner who may not add an article there.
    """
    topic = _topic(question, language)
    if not topic.permissions_for_user(owner).can_add_subpage():
        raise PermissionDenied
    said = list(dict.fromkeys(" ".join(_PARTS.sub(" ", words).split()) for words in keywords))
    draft = ArticlePage(
        title=question[:MOST_TITLE],
        keywords=", ".join(said[:MOST_KEYWORDS]),
        locale=topic.locale,
        owner=owner,
        live=False,
        has_unpublished_changes=True,
    )
    page: ArticlePage = topic.add_child(instance=draft)
    page.save_revision(user=owner, log_action=True, clean=False)
    return page


def _topic(question: str, language: str) -> CategoryPage:
    """Where the nearest answers stand; without any, the first topic of that language's help centre."""
    code = _written_in(language)
    grid = topics(code)
    known = {topic.slug: topic for topic in grid}
    hits = [hit.id for hit in store.search(question, code, NEAREST).hits]
    for page in articles_of(hits, code):
        if page.kind == ArticlePage.kind and page.topic_slug in known:
            return known[page.topic_slug]
    if not grid:
        raise NoTopic
    return grid[0]


def _written_in(language: str) -> str:
    """The help centre's own code of a language: `zh` is read in `zh-hans`."""
    same = [code for code, _ in settings.LANGUAGES if base_language(code) == base_language(language)]
    return next(iter(same), settings.LANGUAGE_CODE)
