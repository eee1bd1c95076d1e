"""An answer in a model's words: what is sent, what is shown, its cost, and that the quoted answer always stands."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.core.checks import run_checks

from tests import people
from veriline.assistant import texts
from veriline.assistant.models import Answer, ModelDay
from veriline.assistant.wording import budget, measure
from veriline.assistant.wording.breaker import FAILURES, REST_S, Breaker, Resting
from veriline.assistant.wording.budget import Ending, Spent
from veriline.assistant.wording.endpoint import BadEndpoint, parse
from veriline.assistant.wording.support import fault
from veriline.assistant.wording.word import breaker
from veriline.conversations.models import Message

from . import endpoint
from .endpoint import Endpoint
from .talk import asks

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("help_centre")]

KEY = "sk-secret-of-the-operator"
ASKED = "my deposit has not arrived"
TOLD = "Your money is on the blockchain even when you cannot see it here yet."


@pytest.fixture
def model(settings: Any) -> Iterator[Endpoint]:
    """An endpoint that is configured and behaves well until it is told otherwise."""
    breaker.failures, breaker.rests_until = 0, 0.0
    with endpoint.running() as running:
        settings.LANGUAGE_MODEL = configuration(running.url)
        yield running


def configuration(url: str, **other: str) -> dict[str, str]:
    return {
        "url": url,
        "model": "obedient-1",
        "key": KEY,
        "seconds": "3",
        "tokens_per_day": "200000",
        "tokens_per_month": "3000000",
    } | other


def said(text: str, language: str = "en") -> Message:
    found = asks(people.conversation(language=language), text)
    assert found is not None
    return found


def test_without_an_endpoint_nothing_is_asked_and_articles_are_quoted() -> None:
    assert said(ASKED).data["answer"]["opening"] == str(texts.FROM_ARTICLE)
    assert not ModelDay.objects.exists()


def test_the_model_words_the_answer_and_steps_stay_quoted(model: Endpoint) -> None:
    model.behave = endpoint.says(TOLD, "Most deposits arrive by themselves.")
    told = said(ASKED)
    answer = told.data["answer"]
    assert answer["opening"] == str(texts.WORDED)
    assert [part["text"] for part in answer["parts"] if part["kind"] == "lead"] == [
        TOLD,
        "Most deposits arrive by themselves.",
    ]
    assert any(part["kind"] == "step" for part in answer["parts"])
    assert answer["sources"][0]["title"] == "My crypto deposit has not arrived"
    assert told.text.startswith(f"{texts.WORDED}\n\n{TOLD}")
    assert Answer.objects.get(message__conversation=told.conversation).worded_by == "obedient-1"
    day = ModelDay.objects.get()
    assert (day.asked, day.worded, day.tokens) == (1, 1, 321)


def test_it_says_in_chinese_that_it_was_worded_automatically(model: Endpoint) -> None:
    model.behave = endpoint.says("多数充值会自动到账。")
    told = said("充值未到账", "zh-hans")
    assert told.text.startswith("以下内容根据帮助中心的文章自动整理")


def test_one_sentence_that_is_not_supported_drops_the_whole_answer(model: Endpoint) -> None:
    model.behave = endpoint.says(TOLD, "Deposits are insured.")
    assert said(ASKED).data["answer"]["opening"] == str(texts.FROM_ARTICLE)
    assert ModelDay.objects.get().unsupported == 1


def test_a_model_that_finds_no_answer_leaves_the_quoted_one(model: Endpoint) -> None:
    model.behave = endpoint.says()
    assert said(ASKED).data["answer"]["opening"] == str(texts.FROM_ARTICLE)
    assert ModelDay.objects.get().declined == 1


def test_the_request_is_the_published_format_with_the_key_in_its_header_alone(model: Endpoint) -> None:
    said(ASKED)
    (received,) = model.received
    assert received.path == "/v1/chat/completions"
    assert received.headers["Authorization"] == f"Bearer {KEY}"
    assert set(received.body) == {
        "model",
        "messages",
        "max_tokens",
        "temperature",
        "stream",
        "response_format",
    }
    assert [one["role"] for one in received.body["messages"]] == ["system", "user"]
    assert received.body["stream"] is False
    assert KEY not in str(received.body)
    assert received.asked["question"] == ASKED
    assert [one["number"] for one in received.asked["passages"]] == list(
        range(1, len(received.asked["passages"]) + 1)
    )


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("agent", "en"),
        ("转人工", "zh-hans"),
        ("my account was hacked and someone is withdrawing", "en"),
        ("my husband died, how do we inherit his account", "en"),
        ("this is useless", "en"),
        ("my deposit has not arrived, my password is hunter2!Xy9", "en"),
        ("hello", "en"),
    ],
)
def test_what_rules_decide_never_reaches_the_model(model: Endpoint, words: str, language: str) -> None:
    asks(people.conversation(language=language), words)
    assert model.received == []


def test_what_is_asked_again_or_added_never_reaches_the_model(model: Endpoint) -> None:
    ada = people.conversation()
    for words in (ASKED, "500 USDT on TRC20", "my deposit has still not arrived"):
        asks(ada, words)
    assert len(model.received) == 1


def test_a_day_has_a_budget_and_staff_see_what_was_not_asked(model: Endpoint, settings: Any) -> None:
    settings.LANGUAGE_MODEL = configuration(model.url, tokens_per_day="100")
    assert said(ASKED).data["answer"]["opening"] == str(texts.FROM_ARTICLE)
    assert model.received == []
    day = ModelDay.objects.get()
    assert (day.tokens, day.asked, day.unasked) == (0, 0, 1)


def test_a_month_has_a_budget_that_days_before_count_towards(model: Endpoint) -> None:
    found = parse(**configuration(model.url, tokens_per_month="1000"))
    assert found is not None
    first = budget.today().replace(day=1)
    before = first if budget.today() != first else date(2000, 1, 1)
    ModelDay.objects.create(day=before, tokens=700)
    if before == first:
        with pytest.raises(Spent):
            budget.reserve(found, 400)
    day = budget.reserve(found, 300)
    with pytest.raises(Spent):
        budget.reserve(found, 800)
    budget.settle(day, reserved=300, used=None, ending=Ending.FAILED)
    assert budget.spent(day)[0] == 300


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
