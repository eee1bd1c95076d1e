"""An editor's text on its way: reviewed, published at its time, compared, put back; and asked about when it is old."""

import datetime
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob
from wagtail.models import Workflow

from veriline.knowledge import articles, reminders
from veriline.knowledge.models import ArticlePage
from veriline.knowledge.tasks import mail_review_digest, remind_owners

from . import pages
from .test_admin import cms  # noqa: F401 - a fixture

pytestmark = pytest.mark.django_db


def staff(name: str, group: str) -> Any:
    user = get_user_model().objects.create_user(f"{name}@exchange.example", is_staff=True)
    user.groups.add(Group.objects.get(name=group))
    return user


def test_an_editor_may_write_and_a_moderator_publishes_what_they_have_read() -> None:
    topic = pages.topic(pages.home())
    writer, reviewer = staff("wanda", "Editors"), staff("rolf", "Moderators")
    page = topic.add_child(instance=ArticlePage(title="New", lead="Wait.", locale=topic.locale, live=False))
    page.save_revision(user=writer)
    assert not page.permissions_for_user(writer).can_publish()
    assert page.permissions_for_user(reviewer).can_publish()
    state = page.get_workflow().start(page, writer)
    assert articles.article(page.public_id, "en") is None
    state.current_task_state.approve(user=reviewer)
    assert articles.article(page.public_id, "en") == page


def test_every_help_centre_has_the_workflow() -> None:
    assert {pages.home(language).get_workflow() for language in ("en", "zh-hans")} == {Workflow.objects.get()}


def test_two_versions_are_compared_and_the_older_put_back(cms: Client, settings: Any) -> None:  # noqa: F811
    page = pages.article(pages.topic(pages.home()), lead="Wait an hour.")
    first = page.latest_revision
    page.lead = "Wait a day."
    second = page.save_revision()
    second.publish()

    def address(name: str, *parts: object) -> str:
        return reverse(f"wagtailadmin_pages:{name}", args=[page.pk, *parts], urlconf=settings.DESK_URLCONF)

    compared = cms.get(address("revisions_compare", first.pk, second.pk)).content.decode()
    assert '<span class="deletion">an hour' in compared
    assert '<span class="addition">a day' in compared
    put_back = cms.get(address("revisions_revert", first.pk))
    assert "Wait an hour." in put_back.content.decode()


def test_a_topic_that_gets_other_words_is_found_by_its_old_address(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    home = pages.home()
    topic = pages.topic(home)
    section = pages.topic(topic, "fees")
    pages.article(section)
    topic.slug = "money-in"
    with django_capture_on_commit_callbacks(execute=True):
        topic.save_revision().publish()
    for old, new in (
        ("/en/topics/deposits/", "/en/topics/money-in/"),
        ("/en/topics/deposits/fees/", "/en/topics/money-in/fees/"),
    ):
        answer = client.get(old)
        assert (answer.status_code, answer.headers["Location"]) == (301, new)
        assert client.get(new).status_code == 200


def test_an_article_needs_no_redirect_because_its_number_stays(client: Client) -> None:
    page = pages.article(pages.topic(pages.home()))
    old = page.url
    page.slug = "where-is-it"
    page.save_revision().publish()
    answer = client.get(old)
    assert (answer.status_code, answer.headers["Location"]) == (
        301,
        f"/en/articles/{page.public_id}-where-is-it/",
    )


@pytest.fixture
def overdue() -> ArticlePage:
    """An article of Wanda's that nobody has checked for a year."""
    topic = pages.topic(pages.home())
    long_ago = timezone.localdate() - datetime.timedelta(days=365)
    page = pages.article(topic, "Fees of last year", checked_on=long_ago)
    ArticlePage.objects.filter(pk=page.pk).update(owner=staff("wanda", "Editors"))
    pages.article(topic, "Without an owner", checked_on=long_ago)
    pages.article(topic, "Fresh")
    return ArticlePage.objects.get(pk=page.pk)


def test_each_owner_gets_one_job_with_an_id_and_nothing_else_req_H3(overdue: ArticlePage) -> None:
    remind_owners(0)
    jobs = ProcrastinateJob.objects.filter(task_name="knowledge.mail_review_digest")
    assert [job.args for job in jobs] == [{"owner": overdue.owner_id}]


def test_the_mail_names_the_pages_and_leads_to_the_editor_req_H3(overdue: ArticlePage, settings: Any) -> None:
    mail_review_digest(owner=overdue.owner_id)
    (sent,) = mail.outbox
    assert sent.to == ["wanda@exchange.example"]
    assert sent.subject == "1 page of the help centre is due for a check"
    assert "Fees of last year" in sent.body
    assert f"{settings.DESK_URL}/cms/pages/{overdue.pk}/edit/" in sent.body
    assert "Fresh" not in sent.body
    assert "Without an owner" not in sent.body


def test_who_has_checked_by_then_or_left_gets_no_mail_req_H3(overdue: ArticlePage) -> None:
    get_user_model().objects.filter(pk=overdue.owner_id).update(is_active=False)
    mail_review_digest(owner=overdue.owner_id)
    get_user_model().objects.filter(pk=overdue.owner_id).update(is_active=True)
    ArticlePage.objects.filter(pk=overdue.pk).update(checked_on=timezone.localdate())
    mail_review_digest(owner=overdue.owner_id)
    assert mail.outbox == []


def test_a_page_may_have_a_date_of_its_own_req_H3() -> None:
    topic = pages.topic(pages.home())
    today = timezone.localdate()
    soon = pages.article(topic, "Soon", review_on=today)
    pages.article(topic, "Later", review_on=today + datetime.timedelta(days=1))
    old = today - datetime.timedelta(days=400)
    pages.article(topic, "Old but not due", checked_on=old, review_on=today + datetime.timedelta(days=9))
    assert articles.overdue(on=today) == [soon]
    assert reminders.owners_due(on=today) == []


def test_the_editors_report_lists_every_kind_that_is_due_req_H3(
    cms: Client,  # noqa: F811
    overdue: ArticlePage,
    settings: Any,
) -> None:
    listed = cms.get(reverse("checks_due", urlconf=settings.DESK_URLCONF)).content.decode()
    assert "Fees of last year" in listed
    assert "Without an owner" in listed
    assert "Fresh" not in listed
