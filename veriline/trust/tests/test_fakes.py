"""What is reported is kept without secrets, looked at by people, and the reporter learns what became of it."""

import pytest

from veriline.journal.models import Event
from veriline.trust import actions, demo, fakes, words
from veriline.trust.actions import Facts
from veriline.trust.fakes import NotReportable, State
from veriline.trust.kinds import Kind
from veriline.trust.models import Listing, Report, Takedown
from veriline.trust.reading import Claim
from veriline.trust.verify import verify

from .scene import MEI, TOMAS

pytestmark = pytest.mark.django_db
PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"


def reported(what: str = "https://bad.test/login", *, lost: bool = False) -> tuple[str, Report]:
    """A report and its link's secret."""
    secret = fakes.report(what, reached_by="SMS", words=f"Type it: {PHRASE}", lost=lost, language="en")
    return secret, Report.objects.latest("pk")


def test_a_report_is_kept_in_one_spelling_and_without_secrets() -> None:
    secret, row = reported()
    assert (row.kind, row.key, row.reached_by) == (Kind.SITE, "bad.test", "SMS")
    assert "sausage" not in row.words
    assert secret not in row.digest
    assert fakes.find(secret) == row
    assert fakes.find("another") is None
    assert Event.objects.get().type == "fake_reported"


def test_what_cannot_be_looked_at_is_not_taken() -> None:
    for what in ("???", PHRASE, ""):
        with pytest.raises(NotReportable):
            fakes.report(what, lost=False, language="en")


def test_the_same_from_several_people_is_one_row_and_losses_come_first() -> None:
    for _ in range(3):
        reported()
    reported("@bad_support", lost=True)
    assert [(one.shown, len(one.reports), one.losses) for one in fakes.queue()] == [
        ("@bad_support", 1, 1), ("bad.test", 3, 0),
    ]  # fmt: skip


def test_the_reporter_is_told_what_became_of_it() -> None:
    _, row = reported()
    assert fakes.state_of(row) == State.OPEN
    change = actions.propose(Facts(Claim(Kind.SITE, "bad.test"), is_fake=True), reason="reported", by=MEI)
    assert fakes.queue() == []
    assert fakes.state_of(row) == State.OPEN
    actions.agree(change, by=TOMAS)
    assert fakes.state_of(row) == State.LISTED
    for step, state in ((Takedown.Step.ASKED, State.ASKED), (Takedown.Step.DOWN, State.DOWN)):
        fakes.note_takedown(change.listing, step=step, to="Host Ltd", by=TOMAS)
        assert fakes.state_of(row) == state


def test_no_fake_is_answered_to_all_who_reported_it() -> None:
    _, first = reported()
    _, second = reported()
    assert fakes.refuse(second, by=MEI) == 2
    first.refresh_from_db()
    assert fakes.state_of(first) == State.REFUSED
    assert fakes.queue() == []
    assert Event.objects.latest("pk").type == "reports_refused"


def test_the_verifier_says_how_many_reported_a_fake_and_what_was_done() -> None:
    demo.load(proposer=1, second=2)
    reported("exchamge.example")
    reported("http://exchamge.example/a")
    fakes.note_takedown(Listing.objects.get(is_fake=True), step=Takedown.Step.ASKED, to="Host Ltd", by=MEI)
    said = words.remarks(verify("exchamge.example"))
    assert said[0] == "Reports so far: 2."
    assert said[1].startswith("We asked its host to take it down on ")
