"""The rates equal what a person counts by hand on this small week; each row of the fixture says what it adds."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest

from tests import people
from veriline.assistant.models import Answer
from veriline.conversations import actions as conversations
from veriline.conversations.models import Conversation, Message
from veriline.insights import actions, rates
from veriline.insights.models import Reading, Search, VisitTalk
from veriline.journal.events import BOT

pytestmark = pytest.mark.django_db

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)
WEEK = rates.Period.ending(date(2026, 3, 8), days=7)
NOON = {MONDAY: datetime(2026, 3, 2, 12, tzinfo=UTC), TUESDAY: datetime(2026, 3, 3, 12, tzinfo=UTC)}


def search(
    day: date, *, fits: bool, clicked: bool = False, visit: UUID | None = None, language: str = "en"
) -> None:
    """A page of results that day."""
    row = actions.note_search("usdt", language=language, found=3, fits=fits)
    Search.objects.filter(pk=row.pk).update(
        at=NOON[day], visit=visit, clicked_at=NOON[day] if clicked else None
    )


def reading(day: date, visit: UUID, article: int, *, solved: bool = False, not_yet: bool = False) -> None:
    """An article read that day."""
    Reading.objects.create(
        visit=visit,
        article=article,
        language="en",
        at=NOON[day],
        solved_at=NOON[day] if solved else None,
        not_yet_at=NOON[day] if not_yet else None,
    )


def talk(
    day: date,
    *,
    visit: UUID | None = None,
    solved: bool = False,
    person: bool = False,
    language: str = "en",
    says: str = "Where is it?",
) -> Conversation:
    """A conversation in which the customer spoke that day."""
    made = people.conversation(language=language)
    if says:
        people.says(made, says)
    made.refresh_from_db()
    if solved:
        Answer.objects.create(
            conversation=made, message=Message.objects.filter(conversation=made, kind="customer").get(),
            confident=True, outcome=Answer.Outcome.SOLVED,
        )  # fmt: skip
    if person:
        conversations.request_handoff(made, reason="phrase", actor=BOT)
    Conversation.objects.filter(pk=made.pk).update(created_at=NOON[day])
    if visit:
        VisitTalk.objects.create(conversation=made, visit=visit, at=NOON[day])
    return made


@pytest.fixture
def _week() -> None:
    one, two, three, four = (uuid4() for _ in range(4))
    # Monday: 4 sessions, 2 of them deflected.
    search(MONDAY, fits=True, clicked=True, visit=one)
    reading(MONDAY, one, 1001, solved=True)  # session 1: read and solved: deflected
    search(MONDAY, fits=True, visit=two)  # fitted, nothing chosen
    reading(MONDAY, two, 1001, solved=True)
    talk(MONDAY, visit=two, person=True)  # session 2: solved, then a person: not deflected
    talk(MONDAY, solved=True)  # session 3: the assistant solved it: deflected
    talk(MONDAY, language="zh-hans")  # session 4: in Chinese, nobody said that it is solved
    # Tuesday: 2 sessions, none deflected.
    search(TUESDAY, fits=False, visit=three)  # nothing fitted
    search(TUESDAY, fits=True)  # a page without script: nobody knows whether something was chosen
    reading(TUESDAY, three, 1002, not_yet=True)  # session 5: read, not yet
    talk(TUESDAY, visit=four, person=True)  # session 6
    talk(TUESDAY, says="")  # opened and nothing said: no session
    talk(
        TUESDAY, person=True, says="my account was hacked, money is being stolen right now"
    )  # emergency: no session


@pytest.mark.usefixtures("_week")
def test_the_rates_equal_the_hand_count() -> None:
    by_day = dict(rates.counts_by_day(WEEK))
    assert by_day[MONDAY] == rates.Counts(
        sessions=4, deflected=2, talks=3, contained=2, searches=2, unanswered=0, watched=2, unclicked=1
    )
    assert by_day[TUESDAY] == rates.Counts(
        sessions=2, deflected=0, talks=1, contained=0, searches=2, unanswered=1, watched=0, unclicked=0
    )
    assert sum(counts.sessions for day, counts in by_day.items() if day not in {MONDAY, TUESDAY}) == 0

    whole = rates.total(by_day.items())
    assert whole.deflection == pytest.approx(2 / 6)
    assert whole.containment == pytest.approx(2 / 4)
    assert whole.zero_result == pytest.approx(1 / 4)
    assert whole.no_click == pytest.approx(1 / 2)


@pytest.mark.usefixtures("_week")
def test_a_language_is_counted_alone() -> None:
    chinese = rates.total(rates.counts_by_day(WEEK, language="zh-hans"))
    assert chinese == rates.Counts(sessions=1, talks=1, contained=1)


def test_nothing_that_happened_is_no_rate_and_no_error() -> None:
    nothing = rates.total(rates.counts_by_day(WEEK))
    assert (nothing.deflection, nothing.containment, nothing.zero_result, nothing.no_click) == (None,) * 4


@pytest.mark.usefixtures("_week")
def test_articles_rank_by_how_many_visits_read_them_and_still_asked() -> None:
    extra = uuid4()
    reading(MONDAY, extra, 1001)
    talk(MONDAY, visit=extra)
    found = [(asked.article, asked.read, asked.asked) for asked in rates.read_and_still_asked(WEEK)]
    assert found == [(1001, 3, 2), (1002, 1, 1)]


def test_an_article_read_after_the_chat_is_not_what_was_asked_about() -> None:
    visit = uuid4()
    made = talk(MONDAY, visit=visit)
    reading(TUESDAY, visit, 1001)
    assert VisitTalk.objects.get(conversation=made).at < NOON[TUESDAY]
    assert rates.read_and_still_asked(WEEK) == []
