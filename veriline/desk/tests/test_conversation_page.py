"""The conversation as it is drawn: every line in order, secrets as chips, languages marked, every opening recorded."""

import re
from io import BytesIO

import pytest
from django.test import Client
from PIL import Image

from tests import people
from veriline import safety
from veriline.conversations import actions
from veriline.conversations.attachments import keep
from veriline.conversations.marks import name_of, parts, plain
from veriline.conversations.models import CannedReply, Conversation, View
from veriline.desk import canned, log
from veriline.desk.panes import subject_of
from veriline.journal.events import BOT, Actor
from veriline.people.models import Agent, Reveal

from . import house

pytestmark = pytest.mark.django_db


@pytest.fixture
def ben() -> Agent:
    return people.ben()


@pytest.fixture
def talk(ben: Agent) -> Conversation:
    return house.taken(house.ada(), ben)


@pytest.fixture
def page(ben: Agent) -> Client:
    return house.script(ben)


def test_lines_stand_in_the_order_of_their_numbers(talk: Conversation, ben: Agent) -> None:
    actions.write_note(talk, "genuine", agent=ben, dedupe_key="1")
    actions.reply(talk, "Hello Ada", agent=ben, dedupe_key="2")
    people.says(talk, "hello")
    actions.close(talk, actor=Actor("agent", ben.pk))
    talk.refresh_from_db()
    drawn = log.log_of(talk, reader=ben)
    assert [line.seq for line in drawn.lines] == sorted(line.seq for line in drawn.lines)
    assert drawn.last_seq == talk.last_seq
    kinds = [line.kind for line in drawn.lines if line.kind != "event"]
    assert kinds == ["customer", "note", "agent", "customer"]
    sentences = [line.sentence for line in drawn.lines if line.sentence]
    assert sentences == [
        "Conversation opened",
        "The customer asked for a person",
        "Waiting in line: General",
        "Ben T. joined",
        "Conversation ended",
    ]


def test_only_what_is_new_comes_after_a_number_and_what_is_old_before_one(
    talk: Conversation, ben: Agent, page: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(8):
        people.says(talk, f"message {number}")
    talk.refresh_from_db()
    newest = page.get(house.path(talk, "events"), {"after": talk.last_seq - 2}).content.decode()
    assert "message 6" in newest
    assert "message 7" in newest
    assert "message 5" not in newest
    monkeypatch.setattr(log, "LIMIT", 3)
    first = log.log_of(talk, reader=ben)
    assert [line.data["text"] for line in first.lines] == ["message 5", "message 6", "message 7"]
    before = log.log_of(talk, reader=ben, before=first.first_seq)
    assert [line.data["text"] for line in before.lines] == ["message 2", "message 3", "message 4"]
    assert before.earlier
    assert not log.log_of(talk, reader=ben, before=2).earlier


def test_nonsense_numbers_are_no_error(talk: Conversation, page: Client) -> None:
    for query in ("after=x", "after=-1", "before=%E2%91%A0", "after=99999999999999999999", "before=0"):
        assert page.get(f"{house.path(talk, 'events')}?{query}").status_code == 200, query


def test_a_removed_secret_is_a_grey_chip() -> None:
    text = "it was [[removed:one_time_code]] and [[removed:something_new]]."
    assert [(kind, str(part)) for kind, part in parts(text)] == [
        ("text", "it was "),
        ("removed", "one-time code removed"),
        ("text", " and "),
        ("removed", "secret removed"),
        ("text", "."),
    ]
    assert plain("a\n [[removed:password]]\tb") == "a [password removed] b"


def test_every_kind_that_the_shield_removes_has_a_chip_of_its_own() -> None:
    unheard = name_of("unheard_of")
    removed = [key for key, kind in safety.KINDS.items() if kind.outcome is safety.Outcome.DESTROY]
    assert [key for key in removed if name_of(key) == unheard] == []


def test_what_a_customer_writes_is_text_and_never_markup(talk: Conversation, page: Client) -> None:
    attack = '<script>alert(1)</script> <img src=x onerror="alert(2)"> [[removed:<b>]] {{ 7|add:7 }}'
    people.says(talk, attack)
    for verb in ("pane", "events"):
        body = page.get(house.path(talk, verb)).content.decode()
        assert "<script>alert" not in body
        assert "<img" not in body
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in body
        assert "{{ 7|add:7 }}" in body
    row = page.get(f"/q/mine/rows/{talk.public_id}/").content.decode()
    assert "&lt;script&gt;" in row


def test_each_message_says_its_language(ben: Agent, page: Client) -> None:
    talk = house.taken(house.guest(), ben)
    house.sends(talk, "充值没有到账", language="zh-hans")
    assert 'lang="zh-hans"' in page.get(house.path(talk, "pane")).content.decode()


def test_the_subject_is_the_first_message_shortened(talk: Conversation, ben: Agent) -> None:
    assert subject_of(talk)[0] == "My deposit is missing"
    long = house.guest("word " * 60)
    subject = subject_of(long)[0]
    assert len(subject) <= 80
    assert subject.endswith("…")


def test_the_assistants_findings_are_shown_so_that_nobody_asks_again(
    talk: Conversation, page: Client
) -> None:
    actions.choose_category(talk, "deposits-and-withdrawals", intent="D01", actor=BOT)
    actions.say(
        talk,
        "Perhaps one of these",
        actor=BOT,
        dedupe_key="bot-1",
        data={
            "suggestions": [
                {
                    "id": "1",
                    "title": "My deposit has not arrived",
                    "url": "https://help.exchange.example/en/articles/1001-x/",
                }
            ]
        },
    )
    house.sends(talk, "here it is")
    given = {"txid": "b41c7a90", "network": "tron", "amount": "12 USDT"}
    message = talk.messages.filter(kind="customer").latest("pk")
    actions.note_details(talk, given, message=message, actor=Actor("customer", talk.customer_id))
    body = page.get(house.path(talk, "pane")).content.decode()
    for words in (
        "From the assistant.",
        "b41c7a90",
        "TRON",
        "12 USDT",
        "Amount",
        "My deposit has not arrived",
    ):
        assert words in body


def test_every_opening_is_a_record(talk: Conversation, ben: Agent) -> None:
    dora = people.agent("Dora Z.", role="lead")
    openings = (
        f"/q/mine/{talk.public_id}/",
        house.path(talk, "pane"),
        house.path(talk, "transcript"),
    )
    for number, address in enumerate(openings, start=1):
        house.signed_in(dora).get(address)
        assert View.objects.filter(conversation=talk, agent=dora).count() == number, address


def test_a_prefetch_is_recorded_unless_it_is_ones_own(talk: Conversation, ben: Agent, page: Client) -> None:
    page.get(house.path(talk, "pane"), headers={"x-prefetch": "1"})
    assert not View.objects.filter(agent=ben).exists()
    page.post(house.path(talk, "opened"))
    assert View.objects.filter(agent=ben).count() == 1
    dora = people.agent("Dora Z.", role="lead")
    house.script(dora).get(house.path(talk, "pane"), headers={"x-prefetch": "1"})
    assert View.objects.filter(agent=dora).count() == 1


def test_no_way_of_reading_goes_unrecorded(talk: Conversation) -> None:
    file = keep(talk, b"statement\n", name="s.txt")
    picture = keep(talk, _png((20, 20)), name="s.png")
    addresses = (
        house.path(talk, "events"),
        f"/files/{file.public_id}/",
        f"/files/{picture.public_id}/picture/",
        f"/files/{picture.public_id}/thumbnail/",
    )
    for number, address in enumerate(addresses):
        dora = people.agent(f"Dora{number} Z.", role="lead")
        client = house.script(dora)
        for response in (client.get(address), client.get(address)):
            if response.streaming:
                house.body(response)
        assert View.objects.filter(agent=dora).count() == 1, address


def test_a_file_is_a_download_and_never_a_page(talk: Conversation, page: Client) -> None:
    sent = page.post(house.path(talk, "attachments"), {"file": _file(b"hello statement\n", "s.txt")})
    assert sent.status_code == 201
    page.post(house.path(talk, "reply"), house.words("", attachments=[sent.json()["id"]]))
    assert "s.txt" in page.get(house.path(talk, "pane")).content.decode()
    response = page.get(f"/files/{sent.json()['id']}/")
    assert response["Content-Disposition"].startswith("attachment")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert house.body(response) == b"hello statement\n"


def test_a_picture_is_seen_small_and_large_and_by_nobody_else(talk: Conversation, page: Client) -> None:
    picture = keep(talk, _png((2000, 500)), name="screen.png")
    house.sends(talk, "look", attachments=(picture.public_id,))
    body = page.get(house.path(talk, "pane")).content.decode()
    assert f'src="/files/{picture.public_id}/thumbnail/"' in body
    assert f'href="/files/{picture.public_id}/picture/"' in body
    small = page.get(f"/files/{picture.public_id}/thumbnail/")
    assert (small["Content-Type"], Image.open(BytesIO(small.content)).size) == ("image/jpeg", (480, 120))
    assert Image.open(BytesIO(small.content)).getpixel((10, 10)) == (255, 255, 255), (
        "clear is white, not black"
    )
    large = page.get(f"/files/{picture.public_id}/picture/")
    assert large["Content-Disposition"] == "inline"
    for response in (small, large):
        assert response["X-Content-Type-Options"] == "nosniff"
        assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert Image.open(BytesIO(house.body(large))).size == (2000, 500)
    cleo = people.cleo()
    for size in ("thumbnail", "picture"):
        assert house.script(cleo).get(f"/files/{picture.public_id}/{size}/").status_code == 404
        assert house.visitor().get(f"/files/{picture.public_id}/{size}/").status_code == 302


def test_what_is_no_picture_has_no_picture(talk: Conversation, page: Client) -> None:
    text = keep(talk, b"statement\n", name="s.txt")
    house.sends(talk, "look", attachments=(text.public_id,))
    assert "<img" not in page.get(house.path(talk, "pane")).content.decode()
    for size in ("thumbnail", "picture"):
        assert page.get(f"/files/{text.public_id}/{size}/").status_code == 404


def _png(size: tuple[int, int]) -> bytes:
    """A picture that is clear all over."""
    data = BytesIO()
    Image.new("RGBA", size, (0, 0, 0, 0)).save(data, "PNG")
    return data.getvalue()


def test_a_file_that_lies_is_refused_in_words(talk: Conversation, page: Client) -> None:
    for data, name in (
        (b"", "a.png"),
        (b"MZ\x90\x00" + b"\0" * 200, "a.png"),
        (b"<script>alert(1)</script>", "a.jpg"),
    ):
        response = page.post(house.path(talk, "attachments"), {"file": _file(data, name)})
        assert response.status_code == 422, name
        assert response.json()["words"]


def test_a_canned_reply_comes_filled_in_the_customers_language(
    talk: Conversation, ben: Agent, page: Client
) -> None:
    CannedReply.objects.create(
        shortcut="hi", language="en", title="Hello", text="Hi {alias}, {agent} {staff_number} here"
    )
    CannedReply.objects.create(shortcut="hi", language="zh-hans", title="您好", text="您好 {alias}")
    replies = page.get(house.path(talk, "canned")).json()["replies"]
    assert replies == [
        {
            "shortcut": "hi",
            "title": "Hello",
            "text": f"Hi {talk.customer.alias}, Ben T. {ben.staff_number} here",
            "missing": [],
        }
    ]
    chinese = house.taken(house.guest("您好", language="zh-hans"), ben)
    assert [reply["title"] for reply in page.get(house.path(chinese, "canned")).json()["replies"]] == ["您好"]


def test_a_variable_without_a_value_stays_and_is_named(ben: Agent) -> None:
    CannedReply.objects.create(shortcut="uid", language="en", title="UID", text="Your UID is {uid}.")
    reply = canned.replies_for(house.guest(), agent=ben)[0]
    assert (reply.text, reply.missing) == ("Your UID is {uid}.", ("uid",))


def test_the_customer_pane_says_level_in_a_word_and_their_time(ben: Agent, page: Client) -> None:
    talk = house.taken(house.ada(tier="vip4"), ben)
    Conversation.objects.filter(pk=talk.pk).update(
        client={"app": "Northwind", "version": "5.2.1", "os": "iOS 19", "timezone": "Asia/Singapore"}
    )
    body = page.get(house.path(talk, "pane")).content.decode()
    for words in ("L2 account-verified", "VIP 4", "UID 90114821", "Singapore", "Northwind 5.2.1, iOS 19"):
        assert words in body, words
    guest = house.taken(house.guest(), ben)
    Conversation.objects.filter(pk=guest.pk).update(client={"timezone": "../../etc/passwd", "app": {"a": 1}})
    assert "L0 anonymous" in page.get(house.path(guest, "pane")).content.decode()


def test_earlier_conversations_of_the_customer_are_listed(ben: Agent, page: Client) -> None:
    first = house.taken(house.ada(), ben)
    actions.close(first, actor=Actor("agent", ben.pk))
    second = house.taken(house.ada(says="it is back"), ben)
    body = page.get(house.path(second, "pane")).content.decode()
    assert f'href="/c/{first.public_id}/"' in body


def test_a_permalink_leads_to_where_it_stands(talk: Conversation, ben: Agent, page: Client) -> None:
    assert page.get(house.path(talk))["Location"] == f"/q/mine/{talk.public_id}/"
    free = house.guest()
    assert page.get(house.path(free))["Location"] == f"/q/unassigned/{free.public_id}/"
    actions.close(talk, actor=Actor("agent", ben.pk))
    assert page.get(house.path(talk))["Location"] == f"/q/done/{talk.public_id}/"


def test_the_transcript_is_a_download_with_notes(talk: Conversation, ben: Agent, page: Client) -> None:
    actions.write_note(talk, "only for us", agent=ben, dedupe_key="1")
    response = page.get(house.path(talk, "transcript"))
    assert response["Content-Disposition"].startswith("attachment")
    assert "only for us" in response.content.decode()


def test_the_desk_speaks_chinese(talk: Conversation, ben: Agent) -> None:
    ben.preferences = {"language": "zh-hans"}
    ben.save()
    body = house.signed_in(ben).get(f"/q/mine/{talk.public_id}/").content.decode()
    assert '<html lang="zh-hans"' in body
    for words in ("我的队列", "内部备注", "解决", "客户要求转人工", "账户已验证"):
        assert words in body, words
    for english in ("My queue", "Internal note", "Earlier conversations", "Saved replies"):
        assert english not in body, english


def _file(data: bytes, name: str) -> object:
    from django.core.files.uploadedfile import SimpleUploadedFile

    return SimpleUploadedFile(name, data)


def test_what_is_open_is_not_unread(talk: Conversation, ben: Agent) -> None:
    body = house.signed_in(ben).get(f"/q/mine/{talk.public_id}/").content.decode()
    assert '<span class="unread" hidden>' in body


def test_req_O2_an_open_page_gets_an_older_message_again_without_its_half_of_a_secret(
    talk: Conversation, page: Client
) -> None:
    halves = "legal winner thank year wave sausage", "worth useful legal winner thank yellow"
    house.sends(talk, halves[0])
    talk.refresh_from_db()
    first = talk.last_seq
    assert "winner thank" in page.get(house.path(talk, "events"), {"after": first - 1}).content.decode()
    house.sends(talk, halves[1])
    fresh = page.get(house.path(talk, "events"), {"after": first}).content.decode()
    assert f'data-seq="{first}" data-again' in fresh
    assert "winner" not in fresh
    assert fresh.count("seed phrase removed") == 2


def test_req_D16_contacts_in_a_message_are_masked_in_the_list_the_title_and_the_talk_until_revealed(
    talk: Conversation, ben: Agent, page: Client
) -> None:
    house.sends(talk, "call 13800138000 or ada@example.com, 身份证 11010519491231002X")
    said = talk.messages.latest("pk")
    pane = page.get(house.path(talk, "pane")).content.decode()
    rows = page.get("/q/mine/list/").content.decode()
    for body in (pane, rows):
        assert "•••000" in body
        assert "•••com" in body
        assert "identity number …002X, sealed" in body
        assert not re.search("13800138000|ada@example|110105", body)
    way = f"/c/{talk.public_id}/messages/{said.public_id}/reveal/"
    assert way in pane
    assert page.post(way, {"reason": ""}).status_code == 422
    shown = page.post(way, {"reason": "call back"})
    assert shown.json() == {"value": "call 13800138000 or ada@example.com, 身份证 11010519491231002X"}
    assert shown["Cache-Control"] == "no-store"
    record = Reveal.objects.get()
    assert (record.agent, record.message, record.contact, record.reason) == (
        ben,
        said.public_id,
        None,
        "call back",
    )


def test_a_held_passage_is_never_revealed_and_the_stranger_reveals_nothing(
    talk: Conversation, page: Client
) -> None:
    house.sends(talk, f"13800138000 {'4c0883a69102937d' * 4}")
    said = talk.messages.latest("pk")
    way = f"/c/{talk.public_id}/messages/{said.public_id}/reveal/"
    assert "4c0883a69102937d" not in page.post(way, {"reason": "why not"}).json()["value"]
    assert house.script(people.agent("Cleo S.")).post(way, {"reason": "curious"}).status_code == 404
    assert Reveal.objects.count() == 1
