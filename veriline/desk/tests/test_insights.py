"""Leads read the rates; leads and editors read the board; an editor starts a draft by one act."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.humanize.templatetags.humanize import intcomma
from django.utils import timezone, translation

from tests import people
from veriline.assistant.models import ModelDay
from veriline.assistant.tests.endpoint import KEY, configuration
from veriline.insights import actions, gaps
from veriline.insights.models import Gap, Goal, Reading, Search
from veriline.insights.tests.test_gaps import asked, searched
from veriline.knowledge.models import ArticlePage
from veriline.knowledge.tests import pages

from . import house

pytestmark = pytest.mark.django_db


def lead(role: str = "lead") -> Any:
    """A lead."""
    return people.agent("Tomás R.", role=role)


def editor() -> Any:
    """An administrator who may write articles."""
    agent = lead("admin")
    agent.user.is_superuser = True
    agent.user.save()
    return agent


def test_the_report_shows_each_share_with_what_it_is_a_share_of_and_the_same_in_a_table() -> None:
    actions.note_search("a", language="en", found=1, fits=True)
    actions.note_search("b", language="en", found=0, fits=False)
    html = house.signed_in(lead()).get("/reports/").content.decode()
    assert "50 %" in html
    assert "1 of 2: searches for which nothing fitted" in html
    assert "<td>1/2</td>" in html
    assert 'role="img"' in html


def test_another_period_or_language_counts_that_alone_and_nonsense_is_the_usual() -> None:
    client = house.signed_in(lead())
    actions.note_search("a", language="zh-hans", found=0, fits=False)
    old = actions.note_search("b", language="en", found=0, fits=False)
    Search.objects.filter(pk=old.pk).update(at=timezone.now() - timedelta(days=20))
    said = "of {}: searches for which nothing fitted"
    for query, whole in (("", 2), ("?days=7", 1), ("?language=en", 1), ("?days=x&language=xx", 2)):
        assert said.format(whole) in client.get(f"/reports/{query}").content.decode()


@pytest.mark.parametrize("language", ["en", "zh-hans", "zh-hant"])
def test_large_figures_are_grouped_by_thousands(language: str) -> None:
    with translation.override(language):
        assert intcomma(1234567) == "1,234,567"


def test_a_language_model_is_reported_where_there_is_one_and_its_key_never(settings: Any) -> None:
    client = house.signed_in(lead())
    assert "Language model" not in client.get("/reports/").content.decode()
    settings.LANGUAGE_MODEL = configuration("https://model.example/v1", tokens_per_day="1000")
    ModelDay.objects.create(day=timezone.now().date(), tokens=990, asked=9, worded=5, unsupported=3, failed=1)
    html = client.get("/reports/").content.decode()
    assert "obedient-1 was asked 9 times" in html
    assert "990 of 1,000" in html
    assert "The budget is used up" in html
    assert KEY not in html


def test_articles_that_were_read_and_still_asked_about_are_named() -> None:
    page = pages.article(pages.topic(pages.home()), "Not arrived yet")
    actions.note_judgement(page.public_id, language="en", visit=None, solved=False)
    assert Reading.objects.exists()
    html = house.signed_in(lead()).get("/reports/").content.decode()
    assert "Not arrived yet" in html


def test_the_goal_is_an_administrators() -> None:
    chief, other = lead("admin"), people.agent("Lin Y.", role="lead")
    assert house.signed_in(other).post("/reports/goal/", {"deflection": 10}).status_code == 403
    house.signed_in(chief).post("/reports/goal/", {"deflection": 0})
    assert Goal.now().deflection == 90
    house.signed_in(chief).post("/reports/goal/", {"deflection": 75})
    assert "goal 75 %" in house.signed_in(chief).get("/reports/").content.decode()


def test_the_board_shows_no_particulars_and_an_editor_starts_a_draft_by_one_act() -> None:
    topic = pages.topic(pages.home())
    pages.article(topic)
    searched("can I pay my mortgage with coins")
    asked("Can I pay my mortgage, with coins")
    asked("can I pay my mortgage with coins, UID 90114821")
    gaps.gather()
    agent = editor()
    client = house.signed_in(agent)
    html = client.get("/knowledge/gaps/").content.decode()
    assert "can I pay my mortgage with coins" in html
    assert "90114821" not in html

    gap = Gap.objects.order_by("pk").first()
    response = client.post(f"/knowledge/gaps/{gap.pk}/draft/")
    draft = ArticlePage.objects.get(title="can I pay my mortgage with coins")
    assert response["Location"] == f"/cms/pages/{draft.pk}/edit/"
    assert (draft.live, draft.owner, draft.get_parent().pk) == (False, agent.user, topic.pk)
    assert "Can I pay my mortgage with coins" in draft.keyword_list
    assert client.get(response["Location"]).status_code == 200
    again = client.post(f"/knowledge/gaps/{gap.pk}/draft/", follow=True)
    assert "It has left the board" in again.content.decode()
    assert ArticlePage.objects.count() == 2
    gap.refresh_from_db()
    assert (gap.state, gap.page, gap.agent) == ("drafted", draft.pk, agent)


def test_what_needs_no_article_leaves_the_board() -> None:
    searched("do you sponsor football clubs")
    gaps.gather()
    client = house.signed_in(lead())
    client.post(f"/knowledge/gaps/{Gap.objects.get().pk}/dismiss/")
    assert "football" not in client.get("/knowledge/gaps/").content.decode()


def test_the_stranger_reads_no_report_no_board_and_starts_nothing() -> None:
    searched("do you sponsor football clubs")
    gaps.gather()
    gap = Gap.objects.get()
    cleo = house.signed_in(people.cleo())
    for path in ("/reports/", "/knowledge/gaps/"):
        assert cleo.get(path).status_code == 403
        assert house.visitor().get(path).status_code == 302
    for act in ("draft", "dismiss"):
        assert cleo.post(f"/knowledge/gaps/{gap.pk}/{act}/").status_code == 403
    writer_of_nothing = house.signed_in(lead())
    assert writer_of_nothing.post(f"/knowledge/gaps/{gap.pk}/draft/").status_code == 403
    gap.refresh_from_db()
    assert (gap.state, ArticlePage.objects.count()) == ("open", 0)
