"""The intents table, the fields and the flows at the desk: for administrators, refused in words, in force at once."""

import pytest
from django.test import Client

from tests import people
from veriline.assistant.flows.steps import BELOW
from veriline.assistant.models import Flow, Intent, OtherMatters
from veriline.desk.flow_forms import operate, posted_steps
from veriline.fields.models import FieldRule, rules
from veriline.journal.models import Event
from veriline.people.models import Agent

from . import house

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin() -> Agent:
    return people.agent("Ann A.", role="admin")


@pytest.fixture
def page(admin: Agent) -> Client:
    return house.signed_in(admin)


def row(code: str, **change: object) -> dict[str, object]:
    now = Intent.objects.get(pk=code)
    fields = {
        name: getattr(now, name) or ""
        for name in ("en", "zh", "phrases_en", "phrases_zh", "urgency", "handoff", "topic")
    }
    return {**fields, "fields_asked": now.fields, "flow": "", **change}


def test_an_edited_intent_is_in_force_and_journalled(page: Client, admin: Agent) -> None:
    answer = page.post("/settings/intents/D01/", row("D01", fields_asked=["txid", "amount"], urgency="P2"))
    assert answer.status_code == 302
    now = Intent.objects.get(pk="D01")
    assert (now.fields, now.urgency, now.changed_by) == (["txid", "amount"], "P2", admin)
    assert Event.objects.get(type="intent_changed").data == {"code": "D01"}


@pytest.mark.parametrize(
    ("code", "change", "words"),
    [
        ("E01", {"urgency": "P2"}, "An emergency stays one"),
        ("E08", {"handoff": "S+H"}, "An emergency stays one"),
        ("D01", {"urgency": "P0"}, "always calls a person"),
        ("D01", {"handoff": "X"}, "Select a valid choice"),
        ("D01", {"fields_asked": ["id_number"]}, "Select a valid choice"),
    ],
)
def test_an_edit_that_weakens_is_refused_in_words(
    page: Client, code: str, change: dict[str, object], words: str
) -> None:
    before = Intent.objects.filter(pk=code).values().get()
    answer = page.post(f"/settings/intents/{code}/", row(code, **change))
    assert answer.status_code == 200
    assert words in answer.content.decode()
    assert Intent.objects.filter(pk=code).values().get() == before


def test_other_matters_are_edited_journalled_and_never_a_wording_of_an_intent(
    page: Client, admin: Agent
) -> None:
    assert "English" in page.get("/settings/other-matters/").content.decode()
    assert page.get("/settings/other-matters/new/").status_code == 404
    answer = page.post("/settings/other-matters/en/", {"wordings": "where is my parcel\nsell me a sofa"})
    assert answer.status_code == 302
    row = OtherMatters.objects.get(pk="en")
    assert (row.phrases, row.changed_by) == (["where is my parcel", "sell me a sofa"], admin)
    assert Event.objects.get(type="other_matters_changed").data == {"language": "en"}
    ours = Intent.objects.get(pk="D01").phrases[0]
    refused = page.post("/settings/other-matters/en/", {"wordings": ours})
    assert "is a wording of D01" in refused.content.decode()
    assert OtherMatters.objects.get(pk="en").phrases == row.phrases


def test_intents_are_neither_added_nor_removed(page: Client) -> None:
    assert page.get("/settings/intents/").status_code == 200
    assert page.get("/settings/intents/new/").status_code == 404
    assert page.post("/settings/intents/D01/remove/").status_code == 404
    assert page.get("/settings/intents/Z99/").status_code == 404
    assert page.get("/settings/queues/abc/").status_code == 404


def test_only_administrators_see_them() -> None:
    browser = house.signed_in(people.ben())
    for path in ("/settings/intents/", "/settings/fields/", "/settings/flows/", "/settings/flows/new/"):
        assert browser.get(path).status_code == 403


def test_the_form_of_account_numbers_is_changed_without_code(page: Client) -> None:
    assert page.post("/settings/fields/new/", {"name": "uid", "rule": "NW-#{5}"}).status_code == 302
    assert rules().uid == "NW-#{5}"
    refused = page.post(f"/settings/fields/{FieldRule.objects.get().pk}/", {"name": "uid", "rule": "(a+)+"})
    assert "cannot be read" in refused.content.decode()


# --- the flow editor ---------------------------------------------------------------------------------------------

HEX = "9f2c1b7a4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d641d0"


@pytest.fixture
def flow(page: Client) -> Flow:
    new = {"slug": "dep", "name": "Deposit", "button_en": "Check it", "button_zh": "核对"}
    assert page.post("/settings/flows/new/", new).status_code == 302
    return Flow.objects.get(slug="dep")


def form(flow: Flow, **more: str) -> dict[str, str]:
    """The editor's form as the page would send it."""
    draft = flow.draft
    steps = draft.written if draft else []
    data = {"count": str(len(steps))}
    for place, step in enumerate(steps):
        data |= {f"{place}.id": step.id, f"{place}.kind": step.kind, f"{place}.next": step.next}
        data |= {f"{place}.field": step.field, f"{place}.options": str(len(step.options))}
        data |= {f"{place}.text.{language}": words for language, words in step.text.items()}
    return data | more


def test_a_flow_is_built_by_buttons_tried_and_published(page: Client, flow: Flow) -> None:
    path = "/settings/flows/dep/"
    page.post(path, form(flow, act="add:ask:0"))
    page.post(path, form(flow, act="add:hand_over:1"))
    assert [step.kind for step in flow.draft.written] == ["ask", "hand_over"]
    refused = page.post(path, form(flow, act="publish"))
    assert 'role="alert"' in refused.content.decode()
    assert flow.published is None
    page.post(path, form(flow, act="save", **{"0.field": "txid"}))
    tried = page.post(path, form(flow, act="try", answer=HEX)).content.decode()
    assert "has the form of a transaction" in tried
    assert page.post(path, form(flow, act="publish")).status_code == 302
    assert flow.published.number == 1
    assert page.get(path).status_code == 200


def test_a_secret_typed_into_a_rehearsal_is_not_shown_again(page: Client, flow: Flow) -> None:
    page.post("/settings/flows/dep/", form(flow, act="add:ask:0"))
    phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    said = page.post("/settings/flows/dep/", form(flow, act="try", answer=phrase, **{"0.field": "order"}))
    assert phrase not in said.content.decode()


def test_two_flows_cannot_begin_with_the_same_words(page: Client, flow: Flow) -> None:
    again = {"slug": "other", "name": "Other", "button_en": "Check it", "button_zh": "另一个"}
    assert "begins with these words" in page.post("/settings/flows/new/", again).content.decode()


def test_steps_move_and_go_by_buttons_and_what_led_to_a_removed_one_goes_on() -> None:
    steps, first = operate([], "add:say:0")
    steps, _ = operate(steps, "add:choice:1")
    steps, _ = operate(steps, "add:hand_over:2")
    assert (first, [step.kind for step in steps]) == ("s1", ["say", "choice", "hand_over"])
    steps, _ = operate(steps, "option:1")
    assert len(steps[1].options) == 3
    steps, _ = operate(steps, "drop:1:2")
    assert len(steps[1].options) == 2
    steps, about = operate(steps, "up:1")
    assert ([step.kind for step in steps][:2], about) == (["choice", "say"], "s2")
    steps, _ = operate(steps, "remove:2")
    assert steps[-1].next == BELOW


@pytest.mark.parametrize("act", ["", "up:99", "add:dance:0", "drop:0:9", "remove:x", "up:0:0:0", "publish:1"])
def test_a_button_that_is_none_changes_nothing(act: str) -> None:
    steps, _ = operate([], "add:say:0")
    assert operate(steps, act)[0] == steps


def test_a_form_that_was_tampered_with_becomes_steps_that_do_no_harm() -> None:
    from django.http import QueryDict

    data = QueryDict(mutable=True)
    data.update({"count": "9999", "0.kind": "evil", "0.options": "999", "0.id": "x" * 500})
    steps = posted_steps(data)
    assert len(steps) == 0 or (steps[0].kind == "say" and len(steps[0].id) <= 20)
