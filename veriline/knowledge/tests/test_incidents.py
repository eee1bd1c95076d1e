"""One incident: opened, told on and closed once each, for good; and which questions it is about."""

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone, translation

from veriline.journal.events import Actor
from veriline.journal.models import Event
from veriline.knowledge import incidents
from veriline.knowledge.models import Incident, IncidentUpdate
from veriline.knowledge.subjects import named_in

pytestmark = pytest.mark.django_db

LEAD = Actor("agent", 7)
TITLES = {"en": "TRON withdrawals are slower than usual.", "zh-hans": "TRON 网络提现比平时慢。"}
TEXTS = {"en": "Funds are safe and will arrive.", "zh-hans": "资金安全，会正常到账。"}
OVER = {"en": "Withdrawals run as usual again.", "zh-hans": "提现已恢复正常。"}


def opened(**other: object) -> Incident:
    """An incident on withdrawals over TRON."""
    facts = {
        "kind": Incident.Kind.SLOW,
        "severity": Incident.Severity.MAJOR,
        "started_at": timezone.now(),
        "titles": TITLES,
        "texts": TEXTS,
        "services": ["withdrawals"],
        "networks": ["tron"],
    }
    return incidents.open_incident(incidents.Facts(**{**facts, **other}), by=LEAD)  # type: ignore[arg-type]


def test_opening_telling_and_closing_leave_a_row_and_an_event_each() -> None:
    incident = opened()
    incidents.update_incident(
        incident,
        state=IncidentUpdate.State.FIXING,
        severity=Incident.Severity.CRITICAL,
        texts=TEXTS,
        by=LEAD,
    )
    incidents.close_incident(incident, texts=OVER, by=LEAD)

    said = list(IncidentUpdate.objects.order_by("pk"))
    assert [(one.state, one.severity, one.agent) for one in said] == [
        ("looking", "major", 7),
        ("fixing", "critical", 7),
        ("over", "critical", 7),
    ]
    told = Event.objects.filter(type__startswith="incident_").order_by("pk")
    assert [(event.type, event.subject, event.actor_id) for event in told] == [
        ("incident_opened", said[0].pk, 7),
        ("incident_updated", said[1].pk, 7),
        ("incident_closed", said[2].pk, 7),
    ]
    assert not any("TRON" in str(event.data) for event in told)


def test_what_was_said_is_never_changed_or_removed() -> None:
    update = opened().latest
    with pytest.raises(IntegrityError), transaction.atomic():
        IncidentUpdate.objects.filter(pk=update.pk).update(texts={})
    with pytest.raises(IntegrityError), transaction.atomic():
        update.delete()


def test_an_incident_that_is_over_takes_no_more_words() -> None:
    incident = opened()
    incidents.close_incident(incident, texts=OVER, by=LEAD)
    for _ in range(2):
        with pytest.raises(incidents.AlreadyOver):
            incidents.close_incident(incident, texts=OVER, by=LEAD)
    assert incident.updates.count() == 2
    assert incidents.open_incidents() == []
    assert incidents.recent_incidents() == [incident]


def test_nothing_opens_in_one_language_alone() -> None:
    with pytest.raises(AssertionError):
        opened(texts={"en": "Funds are safe.", "zh-hans": " "})
    assert not Incident.objects.exists()


def test_the_gravest_comes_first() -> None:
    minor, critical = opened(severity="minor"), opened(severity="critical")
    assert incidents.open_incidents() == [critical, minor]


@pytest.mark.parametrize(
    "question",
    [
        "My USDT withdrawal over TRON is stuck",
        "withdrawal stuck",
        "I withdrew TRX an hour ago",
        "trc20 still pending",
        "我用波場提現，一直沒到",
        "ＴＲＣ２０ 提币 三小时了",
        "提现怎么还没到",
    ],
)
def test_a_question_that_names_it_is_about_it(question: str) -> None:
    assert incidents.concerned(question) == []
    incident = opened()
    assert incidents.concerned(question) == [incident]


@pytest.mark.parametrize(
    "question",
    [
        "",
        "hello",
        "My BTC withdrawal is stuck",
        "ERC20 提现没到",
        "What is the smallest TRON deposit?",
        "How do I trade TRX futures?",
        "这不是我操作的",
        "I love electronics",
    ],
)
def test_a_question_about_something_else_is_not(question: str) -> None:
    opened()
    assert incidents.concerned(question) == []


def test_a_coin_nobody_listed_is_known_by_its_ticker_in_capitals_alone() -> None:
    incident = opened(services=[], networks=[], assets=["NEAR"])
    assert incidents.concerned("NEAR 没有到账") == [incident]
    assert incidents.concerned("is there a branch near me") == []


def test_a_coin_with_a_network_of_its_own_names_that_network_where_no_other_is_named() -> None:
    assert named_in("SOL").networks == {"solana"}
    assert named_in("ETH over arbitrum").networks == {"arbitrum"}


def test_a_reader_of_another_language_gets_the_nearest() -> None:
    incident = opened()
    for language, title in (("zh-hant", TITLES["zh-hans"]), ("ja", TITLES["en"]), ("en", TITLES["en"])):
        with translation.override(language):
            assert incident.title == title
