"""Answers of an agent's grade: quoted, linked, at most one question back, and never invented (issue 3)."""

import re

import pytest

from tests import people
from veriline import safety
from veriline.assistant.compose import compose, more
from veriline.assistant.models import Answer
from veriline.conversations.details import details_of
from veriline.conversations.models import Conversation, Message
from veriline.knowledge import articles
from veriline.knowledge.articles import answering
from veriline.knowledge.models import ArticlePage
from veriline.knowledge.pointing import pointing
from veriline.knowledge.quotes import ROW, quotes
from veriline.people.models import Assurance

from .talk import asks

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("help_centre")]
Turn = Conversation.Turn

#: The guide's own example (S1:53), word for word.
D14 = "今天14:00尝试BTC充值到账,但账户未显示,订单号123456,截图附上,已检查链上状态未确认。"


def test_an_answer_quotes_its_article_word_for_word_and_links_it() -> None:
    said = asks(people.conversation(), "my deposit has not arrived")
    assert said is not None
    told = said.data["answer"]
    page = articles.article(told["sources"][0]["id"], "en")
    assert page is not None
    known = {quote.text for quote in quotes(page)}
    assert all(part["text"] in known for part in told["parts"] if part["source"] == 1)
    assert told["parts"][0]["text"] == quotes(page)[0].text
    assert told["sources"][0]["url"].startswith(page.address)
    assert page.title in said.text


def test_every_part_of_every_composed_answer_stands_in_its_article() -> None:
    for language in ("en", "zh-hans"):
        for code in ("D01", "W02", "K01", "A05", "P01", "I01", "V01"):
            pages = answering(code, language)[:2]
            assert compose("TRON confirmations 多久 minimum TxID", pages).is_faithful


def test_an_answer_in_the_chat_does_not_send_its_reader_to_the_chat() -> None:
    """Articles are read beside the chat and in it, so they say "write in the chat", which is true in both."""
    opens = re.compile(r"open (the|a|live) (live )?chat|打开[^，。]{0,6}在线客服", re.IGNORECASE)
    told = [
        (page.title, quote.text)
        for page in ArticlePage.objects.live()
        for quote in quotes(page)
        if opens.search(quote.text)
    ]
    assert not told


def test_words_that_point_elsewhere_in_the_article_are_the_way_there() -> None:
    """Quoted alone, "the table below" has nothing below it."""
    here = re.compile(
        r"(?:table|list|section|examples?|times|days) below|\b(?:see|read) (?:below|above)|in the tables?\b"
        r"|下表|上表|以上步骤|أدناه",
        re.IGNORECASE,
    )
    every = [quote.text for page in ArticlePage.objects.live() for quote in quotes(page)]
    pointed = [text for text in every if pointing(text)]
    assert len(pointed) > 50
    assert [text for text in every if here.search(text) and not pointing(text)] == []
    for plain_words in (
        "slow down below 200",
        "the line above the field",
        "the IP address is not in the list of the key",
        "列表里没有的网络不支持",
        "请在这笔提现下面回复",
        "30 天以上",
    ):
        assert not pointing(plain_words)

    composed = compose("sent with the wrong network", answering("D02", "en")[:1])
    (part,) = [part for part in composed.parts if "table below" in part.text]
    assert part.data()["points"] == "the table below"
    assert "the table below. [1]" in composed.plain()


def test_a_row_of_a_table_is_quoted_as_a_line_to_read() -> None:
    for language, starts in (
        ("en", "Network: TRON; Confirmations: 20"),
        ("zh-hans", "网络：TRON；确认数：20"),
    ):
        (page, *_) = answering("D01", language)
        assert any(quote.kind == ROW and quote.text.startswith(starts) for quote in quotes(page))


def test_what_was_asked_in_particular_is_quoted_from_the_explanation() -> None:
    (page, *_) = answering("D01", "en")
    parts = compose("how many confirmations does TRON need", [page]).parts
    assert any(part.text.startswith("Network: TRON; Confirmations: 20") for part in parts)
    assert not more("the weather in spring", page).parts


def test_req_D14_the_guides_sentence_is_understood_and_stored_as_data_and_nothing_is_redacted() -> None:
    ada = people.conversation(language="zh-hans")
    Conversation.objects.filter(pk=ada.pk).update(client={"timezone": "Asia/Shanghai"})
    asks(ada, D14)
    assert ada.intent == "D01"
    details = details_of(ada)
    assert (details["asset"], details["order"]) == ("BTC", "123456")
    assert details["time"].endswith(" 14:00")
    assert Message.objects.get(conversation=ada, kind="customer").text == safety.tidy(D14)


def test_values_added_later_are_read_back_and_the_newest_of_a_field_counts() -> None:
    ada = people.conversation()
    asks(ada, "my deposit has not arrived")
    said = asks(ada, "500 USDT on TRC20")
    assert said is not None
    assert "500 USDT" in said.text
    assert "TRON" in said.text
    asks(ada, "sorry, 600 USDT")
    assert details_of(ada)["amount"] == "600 USDT"
    assert ada.turn == Turn.BOT


def test_asking_the_same_again_is_an_answer_that_did_not_help() -> None:
    """D01 is `B→H`: after one answer that did not help, a person (invariant 8)."""
    ada = people.conversation()
    asks(ada, "my deposit has not arrived")
    asks(ada, "my deposit has still not arrived")
    assert ada.turn == Turn.QUEUE


@pytest.mark.parametrize(
    ("words", "code"),
    [("my husband died, how do we inherit his account", "C06"), ("爆仓申诉，强平价格不对", "T03")],
)
def test_invariant_3_what_only_people_may_answer_gets_a_person_and_no_article(words: str, code: str) -> None:
    ada = people.conversation(language="zh-hans" if code == "T03" else "en")
    said = asks(ada, words)
    assert said is not None
    assert (ada.turn, ada.intent) == (Turn.QUEUE, code)
    assert not Message.objects.filter(conversation=ada, data__has_key="suggestions").exists()


def test_it_asks_back_once_with_buttons_and_the_second_time_it_does_with_what_it_has() -> None:
    ada = people.conversation()
    first = asks(ada, "it was sent to another address than mine")
    if Answer.objects.get(conversation=ada).outcome == Answer.Outcome.ASKED:
        assert first is not None
        assert 2 <= len([one for one in first.data["actions"] if isinstance(one, dict)]) <= 3
    for _ in range(3):
        asks(ada, "I do not know which")
    assert Answer.objects.filter(conversation=ada, outcome=Answer.Outcome.ASKED).count() <= 1


def test_a_greeting_is_no_failure_and_thanks_are_no_question() -> None:
    ada = people.conversation(language="zh-hans")
    for _ in range(3):
        asks(ada, "你好")
    assert ada.turn == Turn.BOT
    asks(ada, "充值未到账")
    asks(ada, "到账了，谢谢")
    assert Answer.objects.get(conversation=ada).outcome == Answer.Outcome.SOLVED
    assert ada.turn == Turn.BOT


def test_what_is_said_while_waiting_is_kept_as_data_and_the_assistant_is_silent() -> None:
    ada = people.conversation()
    asks(ada, "agent")
    before = Message.objects.filter(conversation=ada, kind="bot").count()
    asks(ada, "my order number is 99120034, 0.5 BTC")
    assert Message.objects.filter(conversation=ada, kind="bot").count() == before
    assert details_of(ada) == {"order": "99120034", "amount": "0.5 BTC", "asset": "BTC"}
    assert "details_noted" in people.events(ada)


def test_an_emergency_understood_without_a_fixed_phrase_moves_the_lane_too() -> None:
    ada = people.conversation()
    asks(ada, "the key of my trading API ended up in a public repository, somebody has it")
    assert ada.lane == Conversation.Lane.EMERGENCY
    assert ada.turn == Turn.QUEUE


def test_what_is_written_for_signed_in_customers_is_quoted_to_them_alone() -> None:
    for language in ("en", "zh-hans"):
        for page in answering("D01", language):
            page.audience = "signed-in"
            page.save()
    guest = asks(people.conversation(), "how many confirmations does TRON need for my missing deposit")
    known = people.conversation(assurance=Assurance.ACCOUNT)
    member = asks(known, "my deposit has not arrived")
    assert guest is not None
    assert member is not None
    assert "D01" not in [
        code for page in articles.articles_of(ids(guest), "en") for code in page.intent_codes
    ]
    assert ids(member)


def ids(said: Message) -> list[str]:
    return [card["id"] for card in said.data.get("suggestions", [])]
