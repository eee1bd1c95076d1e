"""What surrounds a model: its address, its budget, its rest after failures, what is sent, and the check."""

import threading
from datetime import date
from typing import Any

import openai
import pytest
from django.core.checks import run_checks
from django.db import connection

from tests import people
from veriline.assistant.models import ModelDay
from veriline.assistant.wording import budget, measure
from veriline.assistant.wording.ask import MOST_TOKENS, ask
from veriline.assistant.wording.breaker import FAILURES, REST_S, Breaker, Resting
from veriline.assistant.wording.budget import Ending, Spent
from veriline.assistant.wording.endpoint import BadEndpoint, parse
from veriline.assistant.wording.particulars import LONGEST, without_particulars
from veriline.assistant.wording.prompt import Passage, messages
from veriline.assistant.wording.support import fault
from veriline.people.models import Contact

from .endpoint import KEY, configuration, running

pytestmark = pytest.mark.django_db


def test_a_month_has_a_budget_that_days_before_count_towards(monkeypatch: pytest.MonkeyPatch) -> None:
    found = parse(**configuration("https://model.example/v1", tokens_per_month="1000"))
    assert found is not None
    monkeypatch.setattr(budget, "today", lambda: date(2026, 11, 28))
    ModelDay.objects.create(day=date(2026, 10, 31), tokens=5_000)
    ModelDay.objects.create(day=date(2026, 11, 1), tokens=700)
    day = budget.reserve(found, 300)
    with pytest.raises(Spent):
        budget.reserve(found, 1)
    budget.settle(day, reserved=300, used=None, ending=Ending.FAILED)
    assert budget.spent(day) == (300, 1_000)
    budget.settle(day, reserved=300, used=120, ending=Ending.WORDED)
    budget.reserve(found, 180)


def test_after_failures_it_rests_and_then_one_try_decides() -> None:
    now = [0.0]
    rested = Breaker(clock=lambda: now[0])
    for number in range(FAILURES):
        with rested.turn():
            assert rested.note(failed=True) is (number == FAILURES - 1)
    with pytest.raises(Resting), rested.turn():
        pass
    now[0] = REST_S
    with rested.turn():
        assert rested.note(failed=True)
    now[0] = 2 * REST_S
    with rested.turn():
        assert not rested.note(failed=False)


def test_while_one_is_waited_for_nobody_else_waits() -> None:
    one = Breaker()
    with one.turn(), pytest.raises(Resting), one.turn():
        pass


@pytest.mark.parametrize(
    "url",
    [
        "http://model.example/v1",
        "https://user:pass@model.example/v1",
        "https://model.example/v1?key=1",
        "ftp://model.example",
        "https://",
        "https://model.example:99999/v1",
        "http://127.0.0.1.evil.example/v1",
        "https://modeⅼ.example/v1",
    ],
)
def test_an_unsafe_address_stops_the_start_without_printing_the_key(settings: Any, url: str) -> None:
    settings.LANGUAGE_MODEL = configuration(url)
    with pytest.raises(BadEndpoint):
        parse(**settings.LANGUAGE_MODEL)
    (found,) = [one for one in run_checks() if one.id == "veriline.E007"]
    assert KEY not in f"{found}"


def test_an_endpoint_prints_without_its_key() -> None:
    assert KEY not in repr(parse(**configuration("https://model.example/v1/")))
    assert parse(**configuration("")) is None


@pytest.mark.parametrize(
    "other",
    [
        {"seconds": "0"},
        {"seconds": "31"},
        {"tokens_per_day": "many"},
        {"model": ""},
        {"key": "two words"},
        {"seconds": "nan"},
    ],
)
def test_settings_that_say_nothing_are_refused(other: dict[str, str]) -> None:
    with pytest.raises(BadEndpoint):
        parse(**configuration("https://model.example/v1", **other))


def test_the_check_of_sentences_holds_its_floors() -> None:
    for split in ("dev", "held"):
        found = measure.figures(measure.judge(split=split))
        assert found["promising"] == found["unsupported"] == 1.0
        assert found["contradicted"] >= 0.95
        assert found["supported"] >= 0.7


def test_any_number_of_a_supported_sentence_changed_makes_it_unsupported() -> None:
    for one in measure.judge():
        digits = [char for char in one.text if char.isdigit()]
        if one.label == "supported" and digits and one.fault is None:
            assert fault(one.text.replace(digits[0], str((int(digits[0]) + 5) % 10 or 7)), one.passage), (
                one.text
            )


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        ("my UID is 83920174, deposit missing", "my UID is [UID], deposit missing"),
        ("订单号 2024999888 的充值没到账", "订单号 [ORDER] 的充值没到账"),
        ("I wrote from ada.lee@mail.example about it", "I wrote from [CONTACT] about it"),
        ("my name is Ada Lee, where is it", "my name is […], where is it"),
        ("我叫王小明，充值没到账", "我叫[…]，充值没到账"),
        ("look at https://t.me/ada_lee now", "look at […] now"),
        ("how long does TRON take", "how long does TRON take"),
    ],
)
def test_what_says_who_asks_stays_here(said: str, sent: str) -> None:
    assert without_particulars(said, people.conversation()) == sent


def test_nothing_particular_is_left_of_a_message_full_of_it() -> None:
    ada = people.conversation()
    Contact.objects.create(customer=ada.customer, kind=Contact.Kind.NAME, value="Marguerite Yourcenar")
    txid = "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"
    said = (
        f"MARGUERITE here, +44 7911 123456, txid {txid}, card 4111 1111 1111 1111, sent 512.75 USDT on "
        "2026-11-27 14:03 to 0x52908400098527886E0F7030069857D2E4169EE7 from 203.0.113.77, phrase: legal winner "
        "thank year wave sausage worth useful legal winner thank yellow"
    )
    sent = without_particulars(said, ada)
    for private in ("arguerite", "7911", "4a5e", "4111", "512", "2026", "0x52", "203.0", "sausage", "winner"):
        assert private.lower() not in sent.lower()
    assert "USDT" not in sent or "512" not in sent
    assert len(without_particulars("word " * 1_000, ada)) <= LONGEST


@pytest.mark.django_db(transaction=True)
def test_workers_that_ask_at_once_cannot_spend_more_than_the_day_has() -> None:
    found = parse(**configuration("https://model.example/v1", tokens_per_day="1000"))
    assert found is not None
    taken: list[bool] = []

    def take() -> None:
        try:
            budget.reserve(found, 150)
            taken.append(True)
        except Spent:
            taken.append(False)
        finally:
            connection.close()

    threads = [threading.Thread(target=take) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    day = ModelDay.objects.get()
    assert (taken.count(True), day.tokens, day.asked, day.unasked) == (6, 900, 6, 6)


def test_the_fake_endpoint_speaks_the_published_format_by_the_vendors_own_client() -> None:
    """What our tests take for an answer is one: the vendor's SDK reads it and sends what we send (dev dependency)."""
    asked = messages("where is it", [Passage("T", ("One.", "Two."), ("", ""))], language="en")
    with running() as found, openai.OpenAI(base_url=found.url, api_key=KEY, max_retries=0) as client:
        answer = client.chat.completions.create(
            model="obedient-1",
            messages=asked,  # type: ignore[arg-type]
            max_tokens=MOST_TOKENS,
            temperature=0,
            stream=False,
            response_format={"type": "json_object"},
        )
        theirs = found.received[0]
        endpoint = parse(**configuration(found.url))
        assert endpoint is not None
        reply = ask(endpoint, asked)
        ours = found.received[1]
    assert answer.choices[0].message.content == reply.content
    assert answer.usage is not None
    assert answer.usage.total_tokens == reply.tokens
    assert (theirs.path, theirs.body) == (ours.path, ours.body)
    assert theirs.headers["authorization"] == ours.headers["authorization"]
