"""The search index follows what editors do."""

from typing import Any

import pytest
from procrastinate.contrib.django.models import ProcrastinateJob

from veriline.knowledge import tasks
from veriline.knowledge.search import store

from . import pages

pytestmark = pytest.mark.django_db


def waiting() -> int:
    """Rebuilds that are waiting."""
    return ProcrastinateJob.objects.filter(task_name=tasks.REBUILD, status="todo").count()


def test_publishing_ten_articles_asks_for_one_rebuild() -> None:
    topic = pages.topic(pages.home())
    assert waiting() == 0
    for number in range(3):
        pages.article(topic, f"Article {number}")
    assert waiting() == 1


@pytest.mark.parametrize("how", ["unpublish", "delete"])
def test_what_goes_offline_asks_for_a_rebuild(how: str) -> None:
    page = pages.article(pages.topic(pages.home()))
    ProcrastinateJob.objects.all()._raw_delete("default")
    getattr(page, how)()
    assert waiting() == 1


def test_a_draft_asks_for_none() -> None:
    page = pages.article(pages.topic(pages.home()))
    ProcrastinateJob.objects.all()._raw_delete("default")
    page.save_revision()
    assert waiting() == 0


def test_the_job_makes_an_article_findable_and_then_not(
    settings: Any, request: pytest.FixtureRequest
) -> None:
    settings.EMBEDDINGS = False
    request.addfinalizer(store.forget)
    page = pages.article(pages.topic(pages.home()), "Zanzibar deposits")
    tasks.rebuild_index()
    store.forget()
    assert [hit.id for hit in store.search("Zanzibar", "en").hits] == [str(page.public_id)]
    page.unpublish()
    tasks.rebuild_index()
    store.forget()
    assert store.search("Zanzibar", "en").hits == []
