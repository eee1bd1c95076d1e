"""Flows: data that staff write, checked before it is published, walked by customers, never in a person's way."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import translation

from tests import people
from veriline import safety
from veriline.assistant import exposed
from veriline.assistant.flows import demo, keep
from veriline.assistant.flows.check import faults
from veriline.assistant.flows.rehearse import rehearse
from veriline.assistant.flows.run import walk
from veriline.assistant.flows.steps import BELOW, BadSteps, Option, Step, read_steps, resolved
from veriline.assistant.handlers import tell_removed
from veriline.assistant.models import Flow, FlowRun, Intent
from veriline.conversations.details import details_of
from veriline.conversations.models import Conversation, Message
from veriline.journal.models import Event
from veriline.knowledge import articles

from .talk import asks

HEX = "9f2c1b7a4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d641d0"
WORDS = {"en": "Which one?", "zh-hans": "哪一个？"}
YES, NO = {"en": "Yes", "zh-hans": "是"}, {"en": "No", "zh-hans": "否"}
ASK = Step("s1", "ask", field="txid", next=BELOW)
CHOICE = Step("s2", "choice", WORDS, options=(Option(YES, ""), Option(NO, BELOW)))
PERSON = Step("s3", "hand_over")
GOOD = [ASK, CHOICE, PERSON]
Turn = Conversation.Turn


def sentences(steps: list[Step]) -> list[str]:
    return [fault.sentence for fault in faults(resolved(steps), articles={"1001"})]


def test_a_good_flow_has_no_fault_and_survives_being_stored() -> None:
    assert sentences(GOOD) == []
    assert read_steps([step.data() for step in GOOD]) == GOOD


@pytest.mark.parametrize(
    ("steps", "wrong"),
    [
        ([], "at least one step"),
        ([ASK, CHOICE], "No way leads to a person"),
        ([replace(ASK, field="id_number"), PERSON], "may be asked for"),
        ([replace(ASK, field="seed"), PERSON], "may be asked for"),
        ([replace(ASK, next="s9"), PERSON], "does not exist"),
        ([replace(ASK, next=""), PERSON], "No step leads here"),
        ([Step("s1", "say", WORDS, next="s2"), Step("s2", "say", WORDS, next="s1"), PERSON], "No step leads here"),
        ([replace(CHOICE, id="s1", options=(Option(YES, "s1"), Option(NO, "s1"))), PERSON], "never ends"),
        ([Step("s1", "article", article="9"), PERSON], "published article"),
        ([Step("s1", "say", {"en": "Hello"}), PERSON], "in English and in Chinese"),
        ([Step("s1", "say", {"en": "Send us your password.", "zh-hans": "请发送密码。"}), PERSON], "never ask for"),
        ([Step("s1", "say", {"en": "{mood}", "zh-hans": "好"}), PERSON], "is no field"),
        ([replace(CHOICE, id="s1", options=(Option(YES, ""),)), PERSON], "two, three or four"),
        ([replace(CHOICE, id="s1", options=(Option(YES, ""), Option(YES, ""))), PERSON], "same words"),
        ([ASK, ASK, PERSON], "same name"),
    ],
)  # fmt: skip
def test_what_may_not_be_published_is_said(steps: list[Step], wrong: str) -> None:
    with translation.override("en"):
        assert any(wrong in sentence for sentence in sentences(steps)), sentences(steps)


def test_a_loop_that_asks_nothing_is_refused_and_one_that_a_customer_can_leave_is_not() -> None:
    say = Step("s1", "say", WORDS, next="s2")
    round_about = [say, Step("s2", "choice", WORDS, options=(Option(YES, "s1"), Option(NO, "s3"))), PERSON]
    assert sentences(round_about) == []
    with translation.override("en"):
        stuck = [say, Step("s2", "say", WORDS, next="s1")]
        assert any("never ends" in one for one in sentences(stuck))


@pytest.mark.parametrize(
    "rows",
    [None, [1], [{"kind": "say"}], [{"id": "a", "kind": "dance"}], [{"id": "a", "kind": "say", "text": "x"}]],
)
def test_what_is_no_step_is_refused_at_the_door(rows: object) -> None:
    with pytest.raises(BadSteps):
        read_steps(rows)


def test_a_field_that_is_known_is_not_asked_for_again_and_no_walk_is_endless() -> None:
    made = walk(resolved(GOOD), "s1", {"txid": HEX})
    assert made.waits == "s2"
    endless = [Step("s1", "say", WORDS, next="s2"), Step("s2", "say", WORDS, next="s1")]
    assert walk(endless, "s1", {}).over


def test_a_rehearsal_stores_nothing_and_says_what_customers_are_told() -> None:
    with translation.override("en"):
        lines, over = rehearse(resolved(GOOD), ["nonsense", HEX, "No"])
    texts = [line.text for line in lines]
    assert over
    assert any("does not look like a transaction ID" in text for text in texts)
    assert any("has the form of a transaction" in text for text in texts)
    assert "a person" in texts[-1]


# --- with customers ----------------------------------------------------------------------------------------------


@pytest.fixture
def flow(db: None) -> Flow:
    made = Flow.objects.create(slug="t", name="T", button_en="Check a TxID", button_zh="查询交易 ID")
    keep.save_draft(made, GOOD, agent=people.agent("Ann A.", role="admin"))
    keep.publish(made, agent=people.agent("Amy A.", role="admin"))
    return made


@pytest.mark.usefixtures("flow")
def test_a_customer_walks_it_the_txid_is_kept_and_carried_on_to_the_person() -> None:
    ada = people.conversation(language="zh-hans")
    first = asks(ada, "查询交易 ID")
    assert first is not None
    assert "TxID" in first.text
    assert first.data["actions"][-1] == "person"
    asks(ada, HEX)
    assert details_of(ada)["txid"] == HEX
    asks(ada, "否")
    assert ada.turn == Turn.QUEUE
    assert FlowRun.objects.get().ended_at is not None
    assert all("person" in said.data["actions"] for said in Message.objects.filter(kind="bot") if said.data)


@pytest.mark.usefixtures("flow")
def test_a_wrong_value_is_explained_once_and_then_the_way_for_who_has_none_is_taken() -> None:
    ada = people.conversation()
    asks(ada, "Check a TxID")
    asks(ada, HEX[:-4])
    said = list(Message.objects.filter(conversation=ada, kind="bot").values_list("text", flat=True))
    assert any("64 characters" in text for text in said)
    assert ada.turn == Turn.BOT
    asks(ada, "I do not have it")
    assert ada.turn == Turn.QUEUE


@pytest.mark.usefixtures("flow")
def test_invariant_2_a_person_is_one_word_away_in_every_step_and_an_emergency_never_waits() -> None:
    for words, lane in (("转人工", "normal"), ("我的账户被盗了！", "emergency")):
        ada = people.conversation(language="zh-hans")
        asks(ada, "查询交易 ID")
        asks(ada, words)
        assert (ada.turn, ada.lane) == (Turn.QUEUE, lane)


def test_what_is_published_is_never_changed_and_who_is_in_it_ends_in_it(flow: Flow) -> None:
    ada, ann = people.conversation(), people.agent("Ada L.", role="admin")
    asks(ada, "Check a TxID")
    keep.save_draft(flow, [Step("s9", "hand_over")], agent=ann)
    assert flow.published.steps == resolved(GOOD)
    keep.publish(flow, agent=ann)
    assert (flow.published.number, flow.draft) == (2, None)
    asks(ada, HEX)
    assert FlowRun.objects.get().step == "s2"
    assert Event.objects.filter(type="flow_published").count() == 2


def test_a_draft_with_a_fault_is_not_published(flow: Flow) -> None:
    ann = people.agent("Ada L.", role="admin")
    keep.save_draft(flow, [ASK], agent=ann)
    with pytest.raises(keep.NotFit):
        keep.publish(flow, agent=ann)
    assert flow.published.number == 1
    keep.discard_draft(flow)
    assert flow.draft is None


@pytest.mark.django_db
@pytest.mark.usefixtures("help_centre")
def test_the_demo_flows_are_fit_tied_to_their_intents_and_loaded_once() -> None:
    assert demo.load() == 3
    assert demo.load() == 0
    for made in Flow.objects.all():
        assert faults(made.published.steps, articles=articles.titles("en")) == []
    assert Intent.objects.get(pk="D01").flow.slug == "deposit-missing"
    said = asks(people.conversation(), "my crypto deposit has not arrived")
    assert said is not None
    assert {"label": "Check a TxID", "text": "Check a TxID"} in said.data["actions"]
    call_command("check")


@pytest.mark.django_db
def test_req_O8_every_secret_kind_has_a_fit_flow_that_makes_it_worthless() -> None:
    flows = list(Flow.objects.exclude(kinds=[]))
    destroyed = {kind.key for kind in safety.KINDS.values() if kind.outcome is safety.Outcome.DESTROY}
    assert {kind for flow in flows for kind in flow.kinds} == destroyed
    for flow in flows:
        assert flow.published is not None
        assert faults(flow.published.written, articles=[]) == []


@pytest.mark.django_db
def test_req_O8_after_a_removal_the_way_out_is_one_button_and_its_time_is_known() -> None:
    ada = people.conversation(language="zh-hans")
    asks(ada, "我的密码是Abc12345!")
    told = ada.messages.get(kind="bot", data__kinds__isnull=False)
    assert told.data["actions"][0] == {"label": "保护我的账户", "text": "保护我的账户"}
    first = asks(ada, "保护我的账户")
    assert first is not None
    assert first.text.startswith("第 1 步，共 3 步。")
    for said, words in (("已完成", "第 2 步"), ("已完成", "第 3 步"), ("有", "现在由人工协助您")):
        answer = asks(ada, said)
        assert any(words in one.text for one in ada.messages.filter(kind="bot")), words
    assert answer is not None
    assert ada.turn == Conversation.Turn.QUEUE
    (count, wait), *_ = exposed.times_to_first_step().values()
    assert (count, wait >= timedelta(0)) == (1, True)


@pytest.mark.django_db
def test_a_secret_in_two_messages_is_told_of_once() -> None:
    ada = people.conversation()
    asks(ada, "legal winner thank year wave sausage")
    asks(ada, "worth useful legal winner thank yellow")
    tell_removed(Event.objects.get(stream=ada.public_id, type="message_redacted"))
    assert ada.messages.filter(kind="bot", data__kinds__isnull=False).count() == 1
