"""What is noted holds no secret and ends with its time; a stranger changes nothing of another's visit."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from tests import people
from veriline.insights import actions
from veriline.insights.models import Gap, Question, Reading, Search, VisitTalk, retention_days

pytestmark = pytest.mark.django_db

SEED = "legal winner thank year wave sausage worth useful legal winner thank yellow"


@pytest.mark.parametrize(
    "typed", [SEED, f"where do I type {SEED}", "my password is Tr0ub4dor&3", "验证码是 482913"]
)
def test_a_search_with_a_secret_is_counted_and_its_words_are_not_kept(typed: str) -> None:
    actions.note_search(typed, language="en", found=0, fits=False)
    assert Search.objects.get().text == ""


def test_only_the_visit_that_saw_the_page_says_what_was_chosen_on_it() -> None:
    ada, cleo = uuid4(), uuid4()
    row = actions.note_search("usdt", language="en", found=3, fits=True)
    actions.note_visit_of_search(row.public_id, visit=ada, clicked=False)
    actions.note_visit_of_search(row.public_id, visit=cleo, clicked=True)
    row.refresh_from_db()
    assert (row.visit, row.clicked_at) == (ada, None)
    actions.note_visit_of_search(row.public_id, visit=ada, clicked=True)
    row.refresh_from_db()
    assert row.clicked_at is not None


def test_a_reading_is_one_row_a_visit_and_a_reader_without_a_visit_has_one_of_its_own() -> None:
    visit = uuid4()
    for _ in range(2):
        actions.note_reading(1001, language="en", visit=visit)
    actions.note_judgement(1001, language="en", visit=visit, solved=False)
    actions.note_judgement(1001, language="en", visit=None, solved=True)
    rows = list(Reading.objects.order_by("pk"))
    assert [(bool(row.solved_at), bool(row.not_yet_at)) for row in rows] == [(False, True), (True, False)]


def test_what_is_older_than_the_retention_goes_and_the_rest_stays() -> None:
    old = timezone.now() - timedelta(days=retention_days() + 1)
    gap = Gap.objects.create(language="en", key="x", vector=b"")
    for age in (old, timezone.now()):
        row = actions.note_search("usdt", language="en", found=0, fits=False)
        Search.objects.filter(pk=row.pk).update(at=age)
        reading = Reading.objects.create(visit=uuid4(), article=1, language="en")
        Reading.objects.filter(pk=reading.pk).update(at=age)
        link = VisitTalk.objects.create(conversation=people.conversation(), visit=uuid4())
        VisitTalk.objects.filter(pk=link.pk).update(at=age)
        if age == old:
            Question.objects.create(gap=gap, why="no_result", search=row, at=age)
    assert actions.forget_old() >= 4
    assert [model.objects.count() for model in (Search, Reading, VisitTalk, Question, Gap)] == [1, 1, 1, 0, 0]
