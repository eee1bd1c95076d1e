"""Unanswered questions of one meaning are one gap of their language, however often the job runs."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests import people
from veriline.assistant.models import Answer
from veriline.conversations.models import Message
from veriline.insights import actions, gaps
from veriline.insights.masking import without_particulars
from veriline.insights.models import Gap, Question, Search

pytestmark = pytest.mark.django_db

EARLIER = timezone.now() - timedelta(hours=2)


def searched(
    text: str, *, language: str = "en", fits: bool = False, watched: bool = True, clicked: bool = False
) -> None:
    """A settled search."""
    row = actions.note_search(text, language=language, found=0, fits=fits)
    Search.objects.filter(pk=row.pk).update(
        at=EARLIER,
        visit="0198f000-0000-7000-8000-000000000001" if watched else None,
        clicked_at=EARLIER if clicked else None,
    )


def asked(text: str, *, language: str = "en", confident: bool = False, outcome: str = "failed") -> None:
    """A settled question to the assistant."""
    talk = people.conversation(language=language)
    people.says(talk, text)
    message = Message.objects.get(conversation=talk, kind="customer")
    answer = Answer.objects.create(conversation=talk, message=message, confident=confident, outcome=outcome)
    Answer.objects.filter(pk=answer.pk).update(created_at=EARLIER)


def titles() -> list[tuple[str, int]]:
    """The board, most asked first."""
    return [(row.title, row.volume) for row in gaps.board()]


@pytest.mark.usefixtures("model")
def test_questions_of_one_meaning_are_one_gap_and_another_meaning_is_another() -> None:
    searched("can I pay my mortgage with coins")
    asked("is it possible to pay my mortgage with coins")
    asked("Can I pay my mortgage with coins")
    searched("do you sponsor football clubs")
    assert gaps.gather() == 4
    assert titles() == [("can I pay my mortgage with coins", 3), ("do you sponsor football clubs", 1)]
    (mortgage, _) = gaps.board()
    assert (mortgage.chats, mortgage.searches) == (2, 1)


@pytest.mark.usefixtures("model")
def test_the_job_again_adds_nothing_and_a_later_question_joins() -> None:
    searched("can I pay my mortgage with coins")
    assert (gaps.gather(), gaps.gather()) == (1, 0)
    asked("pay a mortgage with my coins?")
    gaps.gather()
    assert titles() == [("can I pay my mortgage with coins", 2)]


def test_languages_do_not_mix() -> None:
    searched("NFT", language="en")
    searched("NFT", language="zh-hans")
    gaps.gather()
    assert [(row.language, row.volume) for row in gaps.board()] == [("en", 1), ("zh", 1)] or [
        (row.language, row.volume) for row in gaps.board()
    ] == [("zh", 1), ("en", 1)]
    assert [row.language for row in gaps.board(language="zh-hans")] == ["zh"]


def test_what_was_answered_chosen_or_unseen_and_what_has_not_settled_is_no_gap() -> None:
    asked("where is my deposit", confident=True, outcome="solved")
    asked("where is my deposit", confident=True, outcome="shown")
    searched("deposit", fits=True, clicked=True)
    searched("deposit", fits=True, watched=False)
    actions.note_search("just now", language="en", found=0, fits=False)
    assert gaps.gather() == 0


def test_an_answer_that_did_not_help_and_a_result_nobody_chose_are_gaps_with_their_reason() -> None:
    asked("where is my deposit", confident=True, outcome="failed")
    searched("staking rewards", fits=True)
    gaps.gather()
    assert set(Question.objects.values_list("why", flat=True)) == {"not_solved", "no_click"}


def test_a_cry_for_help_and_a_message_with_a_secret_are_on_no_board() -> None:
    asked("my account was hacked, money is being stolen right now")
    asked("my seed is legal winner thank year wave sausage worth useful legal winner thank yellow")
    assert gaps.gather() == 0


def test_words_removed_where_they_were_said_are_removed_from_the_board() -> None:
    asked("call me at the office about my mortgage")
    gaps.gather()
    Message.objects.filter(kind="customer").update(
        text="[[removed:password]]", redactions=[{"kind": "password"}]
    )
    assert titles() == []


def test_a_gap_that_an_editor_settled_leaves_the_board_and_takes_new_questions_with_it() -> None:
    searched("can I pay my mortgage with coins")
    gaps.gather()
    assert gaps.dismiss(Gap.objects.get().pk, agent=people.ben())
    searched("can I pay my mortgage with coins")
    gaps.gather()
    assert titles() == []
    assert Gap.objects.get().questions.count() == 2


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("mail me at ada@example.com please", "mail me at … please"),
        ("my UID 90114821 is locked", "my UID … is locked"),
        ("txid b41c7a90f2e1 not there", "txid … not there"),
        ("ring +49 170 1234567 now", "ring … now"),
        ("see https://x.example/a?b=1", "see …"),
        ("ask @ada_l on chat", "ask … on chat"),
        ("20 USDT on TRC20", "20 USDT on TRC20"),
        ("API error -1021", "API error -1021"),
    ],
)
def test_an_editor_reads_nothing_particular_to_the_customer(said: str, shown: str) -> None:
    assert without_particulars(said) == shown
