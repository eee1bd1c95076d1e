"""The assistant: answers first, and steps aside for a person (requirements B1 to B12)."""

import pytest

from tests import people
from veriline import safety
from veriline.assistant import actions
from veriline.assistant.handlers import answer_first, guard_emergency
from veriline.assistant.held import settle
from veriline.assistant.models import Answer, Intent
from veriline.conversations import actions as conversations
from veriline.conversations.details import details_of
from veriline.conversations.models import Conversation, Message
from veriline.journal.models import Event
from veriline.knowledge import articles

pytestmark = pytest.mark.django_db
Turn = Conversation.Turn

HANDOFF_WORDS = [
    "转人工",
    "请转接人工客服",
    "需要人工协助",
    "呼叫人工客服",
    "需要人工客服",
    "联系人工客服",
    "转人工客服",
]


def asks(talk: Conversation, text: str) -> Message | None:
    """The customer says it, the job runs; the newest words of the bot."""
    people.says(talk, text)
    event = Event.objects.filter(stream=talk.public_id, actor_kind="customer").latest("seq")
    (guard_emergency if event.type == "emergency_raised" else answer_first)(event)
    talk.refresh_from_db()
    return Message.objects.filter(conversation=talk, kind=Message.Kind.BOT).order_by("pk").last()


@pytest.fixture
def _articles(help_centre: None) -> None:
    """The demo help centre is loaded and indexed."""


@pytest.mark.parametrize("word", HANDOFF_WORDS)
@pytest.mark.parametrize("form", ["{}", "{}！", " {} ", "{}。。。", "我要{}"])
def test_req_B4_the_seven_phrases_hand_over_at_once(word: str, form: str) -> None:
    ada = people.conversation(language="zh-hans")
    asks(ada, form.format(word))
    assert ada.turn == Turn.QUEUE
    assert "handoff_requested" in people.events(ada)


@pytest.mark.parametrize(
    "words", ["agent", "HUMAN", "Talk to a person!", "ｈｕｍａｎ", "I want to speak to a real person"]
)
def test_req_B4_their_english_equivalents_do_too(words: str) -> None:
    ada = people.conversation()
    asks(ada, words)
    assert ada.turn == Turn.QUEUE


@pytest.mark.usefixtures("_articles")
def test_words_that_only_look_like_it_do_not() -> None:
    for words in ("不要转人工", "人工智能"):
        ada = people.conversation(language="zh-hans")
        asks(ada, words)
        assert ada.turn == Turn.BOT, words


SHORT = [
    ("提现", "zh-hans", "W"),
    ("KYC", "zh-hans", "K"),
    ("登录不了", "zh-hans", "A01"),
    ("充值未到账", "zh-hans", "D01"),
    ("withdrawal", "en", "W"),
    ("KYC", "en", "K"),
    ("my deposit has not arrived", "en", "D01"),
]


@pytest.mark.usefixtures("_articles")
def test_req_B1_short_queries_bring_the_right_article_first() -> None:
    for words, language, code in SHORT:
        said = asks(people.conversation(language=language), words)
        assert said is not None
        cards = said.data["suggestions"]
        assert 1 <= len(cards) <= 3
        first = articles.article(cards[0]["id"], language)
        assert first is not None
        assert any(found.startswith(code) for found in first.intent_codes), words


@pytest.mark.usefixtures("_articles")
def test_a_question_nothing_answers_is_asked_again_and_then_handed_over() -> None:
    ada = people.conversation()
    first = asks(ada, "what is the best recipe for apple pie with cinnamon")
    assert first is not None
    assert not first.data.get("suggestions")
    assert ada.turn == Turn.BOT
    asks(ada, "and how long does it bake in the oven")
    assert ada.turn == Turn.QUEUE


@pytest.mark.usefixtures("_articles")
def test_req_B5_no_use_hands_over() -> None:
    ada = people.conversation(language="zh-hans")
    asks(ada, "充值未到账")
    asks(ada, "没用")
    assert ada.turn == Turn.QUEUE
    assert Answer.objects.get(conversation=ada).outcome == Answer.Outcome.FAILED


@pytest.mark.usefixtures("_articles")
def test_req_B3_every_answer_of_the_bot_has_the_way_to_a_person() -> None:
    for words in ("my deposit has not arrived", "apple pie"):
        said = asks(people.conversation(), words)
        assert said is not None
        assert "person" in said.data["actions"]


def test_an_emergency_calls_a_person_and_says_that_nothing_is_stopped_yet() -> None:
    ada = people.conversation(language="zh-hans")
    said = asks(ada, "我的账户被盗了！")
    assert said is not None
    assert ada.turn == Turn.QUEUE
    assert ada.lane == Conversation.Lane.EMERGENCY
    assert "尚未" in said.text or "还没有" in said.text or "并未" in said.text


@pytest.mark.parametrize("words", ["有人逼我转账，他在我旁边", "I want to kill myself"])
def test_who_is_coerced_or_in_despair_gets_a_person_and_no_talk_of_freezing(words: str) -> None:
    ada = people.conversation(language="zh-hans" if "人" in words else "en")
    said = asks(ada, words)
    assert said is not None
    assert (ada.turn, ada.lane) == (Turn.QUEUE, Conversation.Lane.EMERGENCY)
    assert "冻结" not in said.text
    assert "Freeze" not in said.text


def test_the_bot_is_silent_after_a_handoff_until_an_agent_hands_back() -> None:
    ben, ada = people.ben(), people.conversation()
    asks(ada, "agent")
    before = Message.objects.filter(kind="bot").count()
    asks(ada, "my deposit has not arrived")
    conversations.reply(ada, "hello", agent=ben, dedupe_key="r")
    asks(ada, "agent")
    assert Message.objects.filter(kind="bot").count() == before
    conversations.hand_back(ada, agent=ben)
    assert ada.turn == Turn.BOT


def test_a_job_that_runs_twice_answers_once() -> None:
    ada = people.conversation()
    people.says(ada, "agent")
    event = Event.objects.filter(stream=ada.public_id, actor_kind="customer").latest("seq")
    for _ in range(2):
        answer_first(event)
    assert Message.objects.filter(kind="bot").count() == 1


def test_a_redaction_is_told_to_the_customer() -> None:
    ada = people.conversation()
    asks(ada, "legal winner thank year wave sausage worth useful legal winner thank yellow")
    told = Message.objects.filter(kind="bot", data__kinds__0__kind="seed_phrase")
    assert told.count() == 1


def test_the_89_intents_are_whole() -> None:
    rows = Intent.objects.all()
    assert len(rows) == 89
    assert all(row.en and row.zh and row.handoff for row in rows)
    assert all(row.handoff in {"S+H", "H"} for row in rows if row.urgency == "P0")


def test_req_B12_the_first_words_say_that_it_is_automatic() -> None:
    for language, word in (("en", "automatic"), ("zh-hans", "自动")):
        ada = people.conversation(language=language)
        actions.greet(ada)
        assert word in Message.objects.get(conversation=ada).text


def test_what_was_held_is_settled_by_the_customers_word_and_noted_as_data() -> None:
    ada = people.conversation()
    txid = "9b7c1d2e3f405162738495a6b7c8d9eaf0011223344556677889900aabbccdde"
    asks(ada, f"my withdrawal {txid} has not arrived")
    held = ada.messages.get(kind="customer")
    assert "[[sealed:hex64" in held.text
    assert settle(ada, is_secret=False)
    held.refresh_from_db()
    assert txid in held.text
    assert details_of(ada)["txid"] == txid
    assert "It is no secret then" in ada.messages.filter(kind="bot").latest("pk").text
    assert not settle(ada, is_secret=True), "nothing is held any more"


def test_a_txid_that_is_named_as_one_opens_the_held_one() -> None:
    ada = people.conversation()
    txid = "9b7c1d2e3f405162738495a6b7c8d9eaf0011223344556677889900aabbccdde"
    asks(ada, f"my withdrawal {txid} has not arrived")
    asks(ada, f"TxID: {txid}")
    assert [txid in message.text for message in ada.messages.filter(kind="customer")] == [True, True]


def test_a_held_id_is_read_as_what_it_may_be_and_alone_it_is_only_asked_about() -> None:
    ada = people.conversation(language="zh-hans")
    txid = "9b7c1d2e3f405162738495a6b7c8d9eaf0011223344556677889900aabbccdde"
    greeted = ada.messages.filter(kind="bot").count()
    asks(ada, txid)
    assert ada.messages.filter(kind="bot").count() == greeted, "the card in the chat asks"
    assert safety.unmarked(ada.messages.get(kind="customer").text).strip() == "TxID"
