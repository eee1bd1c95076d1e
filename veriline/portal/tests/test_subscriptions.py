"""Being told of incidents by mail: confirmed first, each update once, ended by one click."""

import re
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from veriline.journal.models import Event
from veriline.knowledge.incidents import close_incident
from veriline.knowledge.models import IncidentUpdate
from veriline.knowledge.tests.test_incidents import LEAD, OVER, TEXTS, TITLES, opened
from veriline.people.models import Subscription
from veriline.people.subscriptions import CONFIRM_WITHIN
from veriline.portal import handlers, tasks

pytestmark = pytest.mark.django_db

ADA = "ada@example.com"


def asks(email: str = ADA, language: str = "en") -> Any:
    """Somebody asks; the job that mails runs."""
    answer = Client().post(f"/{language}/status/subscribe/", {"email": email})
    for wanted in Subscription.objects.filter(confirmed_at=None):
        tasks.mail_subscription_link(subscription=wanted.pk)
    return answer


def link_in(message: Any) -> str:
    """The path of the first link of a mail."""
    return re.findall(r"https?://[^/]+(/\S+)", message.body)[0]


def subscribed(email: str = ADA, language: str = "en") -> Subscription:
    """Ada asked and confirmed."""
    asks(email, language)
    Client().post(link_in(mail.outbox.pop()))
    return Subscription.objects.get(email=email)


def spread(update: IncidentUpdate, *, times: int = 1) -> None:
    """The handler and its jobs, perhaps again, as a queue may."""
    for _ in range(times):
        for key in handlers.subscribers():
            tasks.mail_incident(subscription=key, update=update.pk)


def test_nothing_is_told_before_the_holder_has_pressed_the_button() -> None:
    asks()
    incident = opened()
    (asked,) = mail.outbox
    path = link_in(asked)
    assert Client().get(path).status_code == 200  # a mail scanner
    spread(incident.latest)
    assert len(mail.outbox) == 1

    assert Client().post(path).status_code == 200
    spread(incident.latest)
    assert len(mail.outbox) == 2


@pytest.mark.parametrize("language", ["en", "zh-hans"])
def test_each_update_is_one_mail_in_the_own_language_however_often_the_job_runs(language: str) -> None:
    subscribed(language=language)
    incident = opened()
    spread(incident.latest, times=2)
    spread(close_incident(incident, texts=OVER, by=LEAD), times=2)
    assert [TITLES[language] in message.subject for message in mail.outbox] == [True, True]
    assert TEXTS[language] in mail.outbox[0].body
    assert OVER[language] in mail.outbox[1].body
    assert f"/{language}/status/{incident.pk}/" in mail.outbox[1].body


def test_the_handler_defers_ids_alone_to_the_bulk_lane() -> None:
    from procrastinate.contrib.django.models import ProcrastinateJob

    held = subscribed()
    update = opened().latest
    handlers.mail_incident(Event.objects.get(type="incident_opened"))
    job = ProcrastinateJob.objects.get(task_name="portal.mail_incident")
    assert (job.args, job.queue_name) == ({"subscription": held.pk, "update": update.pk}, "bulk")


def test_a_mail_program_ends_it_by_one_post_without_a_cookie_and_the_address_is_forgotten() -> None:
    subscribed()
    update = opened().latest
    spread(update)
    (told,) = mail.outbox
    assert told.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    path = re.findall(r"https?://[^/]+(/[^>]+)", told.extra_headers["List-Unsubscribe"])[0]

    assert Client().get(path).status_code == 200
    assert Subscription.objects.exists()
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(path, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert not Subscription.objects.exists()
    assert strict.post(path).status_code == 200


def test_the_stranger_ends_and_confirms_nothing_with_a_made_up_link() -> None:
    held = subscribed()
    assert Client().post(f"/en/status/unsubscribe/{held.pk}:made-up/").status_code == 404
    assert Client().post("/en/status/confirm/made-up/").status_code == 410
    assert Subscription.objects.get().confirmed_at


def test_the_answer_does_not_tell_whether_an_address_is_known_and_a_mailbox_is_not_flooded() -> None:
    first, again = asks(), asks()
    assert Subscription.objects.count() == 1
    subscribed_before = asks("eve@example.com")
    Client().post(link_in(mail.outbox[-1]))
    known = asks("eve@example.com")
    said = {
        re.sub(r"csrfmiddlewaretoken.*?>", "", answer.content.decode()).replace(email, "")
        for answer, email in (
            (first, ADA),
            (again, ADA),
            (subscribed_before, "eve@example.com"),
            (known, "eve@example.com"),
        )
    }
    assert len(said) == 1
    assert [message.to for message in mail.outbox].count(["eve@example.com"]) == 1


def test_a_link_that_is_too_old_confirms_nothing() -> None:
    asks()
    Subscription.objects.update(asked_at=timezone.now() - CONFIRM_WITHIN * 2)
    assert Client().post(link_in(mail.outbox[0])).status_code == 410
    assert Subscription.objects.get().confirmed_at is None


def test_a_bad_address_is_said_at_the_field() -> None:
    answer = Client().post("/en/status/subscribe/", {"email": "nobody"})
    assert answer.status_code == 422
    assert "Enter an e-mail address such as name@example.com." in answer.content.decode()
    assert mail.outbox == []
