"""Secrets given to every door of the server reach nothing behind it (O1, O2; secrets.md section 6, "leak test").

Planted: a phrase of each of the ten lists, private keys, codes and passwords in context. Looked through afterwards:
every column of every table with the jobs, the write-ahead log, files, live frames of both sides, mail, answers, logs.
"""

import asyncio
import hashlib
import json
import logging
import random
import unicodedata
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, connections
from django.test import Client
from django.utils import timezone
from mnemonic import Mnemonic
from procrastinate.contrib.django import app

from ops.testing import throwaway_cluster
from tests import people
from tests.test_live_gateway import hello, staff_hello
from veriline.conversations import seals
from veriline.conversations.models import Conversation, Sealed
from veriline.desk.tests import house
from veriline.live.tests.client import Clients, GatewayProcess, running_gateway
from veriline.people.models import Contact
from veriline.project import environment
from veriline.routing import actions as routing
from veriline.safety.words import CHINESE, SPACED

from .callers import CUSTOMER, STAFF, Caller, customer_of, desk_of

pytestmark = pytest.mark.django_db(transaction=True)

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
#: Always the same secrets, and nowhere else in the tests: found again means leaked from here.
_dice = random.Random(20_261_122)
TXID = _dice.randbytes(32).hex()


def base58check(payload: bytes) -> str:
    """Payload and checksum as Bitcoin writes keys."""
    data = payload + hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4]
    number, text = int.from_bytes(data), ""
    while number:
        number, digit = divmod(number, 58)
        text = _BASE58[digit] + text
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + text


def _planted() -> dict[str, tuple[str, str]]:
    """By name: the secret, and the words it comes in."""
    wif = base58check(b"\x80" + _dice.randbytes(32) + b"\x01")
    xprv = base58check(
        bytes.fromhex("0488ade4") + b"\x02" + _dice.randbytes(40) + b"\0" + _dice.randbytes(32)
    )
    key, api = _dice.randbytes(32).hex(), _dice.randbytes(20).hex()
    found = {
        "WIF": (wif, wif),
        "xprv": (xprv, xprv),
        "hex key": (key, f"private key: 0x{key}"),
        "hex key in Chinese": (key[::-1], f"我的私钥是{key[::-1]}"),
        "API secret": (api, f"api secret: {api}"),
        "code": ("93481726", "the verification code is 93481726"),
        "code in Chinese": ("71935428", "短信验证码：71935428"),
        "password": ("Zq7!canaryFox", "my password is Zq7!canaryFox"),
        "password in Chinese": ("Wk3#canaryOwl", "登录密码是Wk3#canaryOwl"),
    }
    for name in (*SPACED, *CHINESE):
        phrase = Mnemonic(name).to_mnemonic(_dice.randbytes(16))
        found[f"phrase, {name}"] = phrase, phrase
    return found


SECRETS = _planted()


def spellings(secret: str) -> Iterator[bytes]:
    """How it would look wherever it leaked to: as it is, normalised, in JSON, in an address; phrases by their parts."""
    words = secret.split()
    space = secret[len(words[0])] if len(words) > 1 else ""
    parts = [space.join(words[i : i + 4]) for i in range(0, len(words), 4)]
    for part in parts:
        for text in {part, *(unicodedata.normalize(form, part) for form in ("NFC", "NFKD"))}:
            yield text.encode()
            yield json.dumps(text)[1:-1].encode()
            yield quote(text).encode()
            yield text.replace(" ", "+").encode()


def leaked(data: bytes) -> list[str]:
    """The names of the secrets in there."""
    return [name for name, (secret, _) in SECRETS.items() if any(form in data for form in spellings(secret))]


@pytest.fixture
def gateway(transactional_db: None, tmp_path: Path) -> Iterator[GatewayProcess]:
    """A gateway on the test's database."""
    with running_gateway(tmp_path / "gateway.log") as process:
        yield process


@pytest.fixture
def clients(gateway: GatewayProcess) -> Iterator[Clients]:
    """Sockets of that gateway."""
    clients = Clients(gateway.port)
    yield clients
    clients.close()


def test_what_is_planted_is_what_the_shield_looks_for() -> None:
    """Each of the ten lists, and every text does hold its secret: else nothing found would mean nothing."""
    assert len([name for name in SECRETS if name.startswith("phrase")]) == 10
    for name, (_, text) in SECRETS.items():
        assert leaked(text.encode()) == [name]


def test_no_secret_gets_past_any_door(
    gateway: GatewayProcess, clients: Clients, settings: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings.MEDIA_ROOT = tmp_path / "media"
    caplog.set_level(logging.DEBUG)
    start = _wal_position()
    ben, talk = people.ben(), house.ada(says=f"the TxID is {TXID}")
    routing.take(talk, agent=ben)
    talk.refresh_from_db()
    ada, desk = customer_of(talk), desk_of(ben)
    sockets = [clients.connect(hello(talk)), clients.connect(staff_hello(ben, talk))]
    for socket in sockets:
        socket.next("ready")
    Contact.objects.create(customer=talk.customer, kind=Contact.Kind.EMAIL, value="ada@example.com")
    ada.call("POST", f"{CUSTOMER}/conversations/{talk.public_id}/identity", {"email": "ada@example.com"})

    answers = b""
    for name, (secret, text) in SECRETS.items():
        before = talk.messages.filter(text__contains="[[removed:").count()
        for answer in _through_every_door(talk, ada, desk, text, secret):
            assert answer.status_code < 500
            answers += str(answer.headers).encode() + answer.content
        assert talk.messages.filter(text__contains="[[removed:").count() == before + 5, name
    clients.connect(json.dumps({"type": SECRETS["WIF"][1], "token": SECRETS["password"][1]})).closed()
    _run_jobs()
    _nobody_saw_it()
    _run_jobs()
    last = Conversation.objects.values_list("last_seq", "last_public_seq").get(pk=talk.pk)
    for socket, number in zip(sockets, reversed(last), strict=True):
        socket.events(number, within_s=60)

    tables = _tables()
    assert TXID.encode() in tables, "the dump does not hold what it should"
    assert len(mail.outbox) >= 2
    places = {
        "tables": tables,
        "write-ahead log": _wal_since(start),
        "files": b"".join(_files(tmp_path / "media")),
        "live frames": json.dumps([socket.frames for socket in sockets], ensure_ascii=False).encode(),
        "answers": answers,
        "mail": "".join(str(message.message()) for message in mail.outbox).encode(),
        "log of the web and the worker": caplog.text.encode(),
        "log of the gateway": gateway.log().encode(),
        "log of PostgreSQL": _server_log(),
    }
    assert {place: names for place, data in places.items() if (names := leaked(data))} == {}


def test_what_was_sent_in_parts_or_is_held_lies_nowhere_in_plain() -> None:
    """The parts go when the last one comes; what may be a key is under seal, and gone when nobody speaks for it."""
    talk = house.ada()
    start = _wal_position()
    name = "phrase, english"
    phrase, key = SECRETS[name][0], SECRETS["hex key"][0]
    words = phrase.split()
    for part in (words[:5], words[5:9]):
        people.says(talk, " ".join(part))
    assert leaked(_tables()) == [name], "the parts were stored before anybody knew"
    people.says(talk, f"{' '.join(words[9:])} ok")
    people.says(talk, f"and {key}")
    assert leaked(_tables()) == []
    assert "hex key" not in leaked(_wal_since(start))
    Sealed.objects.update(held_until=timezone.now())
    assert seals.expire() == 1
    assert not Sealed.objects.exists()
    assert b"[[removed:private_key]]" in _tables()


def _through_every_door(
    talk: Conversation, ada: Caller, desk: Caller, text: str, secret: str
) -> Iterator[Any]:
    """That text, whole, everywhere a customer or an agent can leave one."""
    base, staff = f"{CUSTOMER}/conversations/{talk.public_id}", f"{STAFF}/conversations/{talk.public_id}"
    page = f"/c/{talk.public_id}"
    label = text.removesuffix(secret).removesuffix("0x").strip(" :：") or "comment"

    def words(**more: Any) -> dict[str, Any]:
        return {"client_id": str(uuid4()), "text": text, **more}

    fields = {"comment": text, label: secret} | ({text: "x"} if len(text) <= 60 else {})
    device = {"user_agent": text} | ({"os": text, "app": text} if len(text) <= 60 else {})
    opening = {
        "page_url": f"https://exchange.example/{text}?q={text}#{text}",
        "client": device,
        "identity_token": text,
    }
    opened = ada.call("POST", f"{CUSTOMER}/conversations", opening)
    yield opened
    first = {"authorization": f"Bearer {opened.json()['token']}"}
    yield ada.call(
        "POST", f"{CUSTOMER}/conversations/{opened.json()['conversation']}/messages", words(), **first
    )
    yield ada.call("POST", f"{base}/messages", words())
    yield ada.call("POST", f"{base}/messages", words(text="x", fields=fields))
    yield ada.call("POST", f"{base}/messages", words(text="", fields={"category": text[:200]}))
    yield ada.call("POST", f"{base}/messages", b'{"text": "' + text.encode())
    yield ada.call("POST", f"{base}/messages", words(text=f"{text} " * 2_000))
    yield ada.call("POST", f"{base}/rating", {"choice": "bad", "text": text})
    yield ada.call("POST", f"{base}/handoff", {"reason": text[:200]})
    yield ada.call("POST", f"{base}/identity", {"identity_token": text})
    if text == secret and text.isascii() and " " not in text:
        yield ada.call("POST", f"{base}/identity", {"email": f"{text}@example.com"})
    for name, data in (("a.txt", text.encode()), (f"{text}.txt", b"hello")):
        yield Client().post(
            f"{base}/attachments", {"file": SimpleUploadedFile(name, data)}, headers=ada.headers
        )
    yield ada.call("GET", f"{CUSTOMER}/search?q={quote(text)}")
    yield Client().get(f"/en/search?q={quote(text)}")
    yield ada.call("GET", f"{CUSTOMER}/verify?q={quote(text)}")
    visitor = Client(REMOTE_ADDR=f"10.{_dice.randrange(256)}.{_dice.randrange(256)}.1")
    yield visitor.post("/en/verify/", {"q": text})
    yield visitor.get(f"/en/verify/?q={quote(text)}")
    for what in (text, "bad.test"):
        report = {"what": what, "reached_by": text[:120], "words": text, "lost": "no"}
        yield visitor.post("/en/verify/report/", report)
    yield desk.call("POST", f"{staff}/reply", words())
    yield desk.call("POST", f"{staff}/note", words())
    yield desk.client.post(f"{page}/reply/", words())
    yield desk.client.post(f"{page}/note/", words())
    contact = talk.customer.contacts.get(value="ada@example.com").pk
    yield desk.client.post(f"{page}/reveal/{contact}/", {"reason": text})
    for path in (f"{page}/pane/", f"{page}/transcript/", f"{staff}/events"):
        yield desk.client.get(path)
    for path in (f"{base}/events", f"{base}/transcript"):
        yield ada.call("GET", path)


def _run_jobs() -> None:
    """What the workers would do now; jobs are kept, so that their arguments are looked through."""
    worker = app.with_connector(app.connector.get_worker_connector())  # type: ignore[attr-defined]

    async def work() -> None:
        loop = asyncio.get_running_loop()
        loop.set_default_executor(ThreadPoolExecutor(1))
        async with worker.open_async():
            await worker.run_worker_async(
                wait=False, install_signal_handlers=False, delete_jobs="never", concurrency=1
            )
        await loop.run_in_executor(None, connections.close_all)

    asyncio.run(work())


def _nobody_saw_it() -> None:
    """The mail that tells of a reply is sent now and not in half a minute."""
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET scheduled_at = now() WHERE status = 'todo'")
        cursor.execute("UPDATE conversations_conversation SET seen_public_seq = 0, seen_at = NULL")


def _tables() -> bytes:
    """Every row of every table, as text: what a dump holds."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
            " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
        )
        names = [row[0] for row in cursor.fetchall()]
        rows: list[str] = []
        for name in names:
            cursor.execute(f"SELECT stored::text FROM {name} AS stored")
            rows += (row[0] for row in cursor.fetchall())
    assert len(names) > 50
    return "\n".join(rows).encode()


def _wal_position() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_current_wal_insert_lsn()")
        return str(cursor.fetchone()[0])


def _wal_since(start: str) -> bytes:
    """The segments written since then, where the server's folder is on this machine."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT current_setting('data_directory'), pg_walfile_name(%s::pg_lsn),"
            " pg_walfile_name(pg_current_wal_insert_lsn())",
            [start],
        )
        folder, first, last = cursor.fetchone()
    segments = sorted(Path(folder, "pg_wal").glob("0*")) if Path(folder).is_dir() else []
    return b"".join(segment.read_bytes() for segment in segments if first <= segment.name <= last)


def _server_log() -> bytes:
    log = throwaway_cluster(environment.data_folder()).log
    return log.read_bytes() if log.exists() else b""


def _files(folder: Path) -> Iterator[bytes]:
    """Names and contents of what was kept."""
    for path in folder.rglob("*"):
        yield str(path).encode()
        if path.is_file():
            yield path.read_bytes()
