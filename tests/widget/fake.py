"""A small server strictly by the Customer API and the Live protocol, for the widget's own tests.

It keeps conversations in memory and does what the test tells it: speak as the assistant, join as an agent, move the
line, fail. HTTP and the WebSocket have ports of their own, as in the product.
"""

import asyncio
import json
import re
import struct
import sys
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from uuid import uuid4

from picows import WSFrame, WSListener, WSMsgType, WSTransport, WSUpgradeRequest, ws_create_server

#: No condition is waited for longer. Far more than any takes, because the machine may be busy with something else.
PATIENCE_S = 45
STATIC = Path(__file__).resolve().parents[2] / "veriline" / "channels" / "webchat" / "static"
TYPES = {
    ".bin": "application/octet-stream",
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".txt": "text/plain",
}


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


#: A real picture: 40 by 30 pixels of one colour, #0F5B54.
PICTURE = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", struct.pack(">IIBBBBB", 40, 30, 8, 2, 0, 0, 0))
    + _chunk(b"IDAT", zlib.compress((b"\x00" + b"\x0f\x5b\x54" * 40) * 30))
    + _chunk(b"IEND", b"")
)
MEI = {"kind": "agent", "name": "Mei L.", "staff_number": "0417"}
BOT = {"kind": "bot"}
CUSTOMER = {"kind": "customer"}
SYSTEM = {"kind": "system"}


def now() -> str:
    """This instant as the API writes it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


#: What to have ready, as the Customer API names it.
WANTED = [
    {"code": code, "label": label, "hint": "", "value": value, "choices": choices}
    for code, label, value, choices in (
        ("txid", "Transaction ID", "", []),
        ("order", "Order number", "", []),
        ("network", "Network", "", [["tron", "TRON"], ["solana", "Solana"]]),
        ("asset", "Coin", "USDT", []),
    )
]


@dataclass
class Talk:
    """One conversation: its events, its place in the line, and who listens."""

    id: str
    token: str
    opening: dict[str, Any]
    assurance: int = 0
    events: list[dict[str, Any]] = field(default_factory=list)
    stored: dict[str, dict[str, Any]] = field(default_factory=dict)
    bodies: list[dict[str, Any]] = field(default_factory=list)
    place: dict[str, Any] | None = None
    closed: bool = False
    rating: dict[str, Any] | None = None
    email: str = ""
    uploads: list[bytes] = field(default_factory=list)
    code: str = ""
    seen: dict[str, Any] | None = None


class Fake:
    """The server and the strings by which a test pulls it."""

    def __init__(self, port: int = 0) -> None:
        self.pages: dict[str, tuple[str, str]] = {}
        self._http = Server(("127.0.0.1", port), lambda *a: Handler(self, *a))  # type: ignore[arg-type]
        self.origin = f"http://127.0.0.1:{self._http.server_address[1]}"
        self._http.daemon_threads = True
        self._loop = asyncio.new_event_loop()
        self._lock = threading.RLock()
        self.reset()

    def reset(self) -> None:
        """Forgets everything a test did."""
        for transport in list(getattr(self, "sockets", {})):
            self._loop.call_soon_threadsafe(transport.disconnect)
        self.talks: dict[str, Talk] = {}
        self.sockets: dict[WSTransport, Talk | None] = {}
        self.frames: list[dict[str, Any]] = []
        self.requests: list[str] = []
        self.seen_bodies: list[bytes] = []
        self.open, self.opens_at = True, None
        self.waits: tuple[int | None, int | None] = (180, 330)
        #: Fields to have ready while one waits.
        self.wanted: list[dict[str, Any]] = []
        self.fail: Callable[[str, str], tuple[int, dict[str, Any], dict[str, str]] | None] = lambda *_: None
        self.sockets_allowed = True
        self.identities = {"good": 2}
        self.mine: list[Talk] = []
        self.incidents: list[dict[str, Any]] = []

    # ---- life

    def start(self) -> None:
        """Listens on both ports."""
        threading.Thread(target=self._http.serve_forever, daemon=True).start()
        ready = threading.Event()

        async def serve() -> None:
            self._ws = await ws_create_server(self._listener, "127.0.0.1", 0)
            self.live_url = f"ws://127.0.0.1:{self._ws.sockets[0].getsockname()[1]}/live"
            ready.set()

        def run() -> None:
            asyncio.set_event_loop(self._loop)
            self._task = self._loop.create_task(serve())
            self._loop.run_forever()
            self._loop.close()

        self._thread = threading.Thread(target=run, daemon=True)
        self._thread.start()
        assert ready.wait(PATIENCE_S)

    def stop(self) -> None:
        """Leaves no thread and no port."""
        self._http.shutdown()
        self._http.server_close()

        async def close() -> None:
            for transport in list(self.sockets):
                transport.disconnect()
            self._ws.close()
            await asyncio.sleep(0.05)

        asyncio.run_coroutine_threadsafe(close(), self._loop).result(PATIENCE_S)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE_S)

    # ---- what a test does

    @property
    def talk(self) -> Talk:
        """The newest conversation."""
        return list(self.talks.values())[-1]

    def event(
        self, kind: str, actor: dict[str, Any], data: dict[str, Any], talk: Talk | None = None
    ) -> dict[str, Any]:
        """Stores an event and tells the listeners."""
        with self._lock:
            talk = talk or self.talk
            seq = len(talk.events) + 1
            event = {
                "conversation": talk.id,
                "seq": seq,
                "type": kind,
                "at": now(),
                "actor": actor,
                "data": data,
            }
            talk.events.append(event)
        self.push({"type": "event", "event": event}, talk)
        return event

    def say(self, text: str, actor: dict[str, Any] = BOT, **data: Any) -> dict[str, Any]:
        """The assistant or an agent says something."""
        body = {"id": str(uuid4()), "text": text, "language": "", "redactions": [], "attachments": [], **data}
        return self.event("message", actor, body)

    def join(self, actor: dict[str, Any] = MEI) -> None:
        """An agent takes the conversation."""
        self.talk.place = None
        self.event("queue_left", SYSTEM, {"outcome": "assigned"})
        self.event("agent_joined", actor, {})

    def close(self) -> None:
        """The conversation ends."""
        self.talk.closed = True
        self.event("conversation_closed", MEI, {})
        self.event("rating_requested", SYSTEM, {})

    def queue(
        self, position: int, *, waits: tuple[int | None, int | None] | None = None, talk: Talk | None = None
    ) -> dict[str, Any]:
        """Puts the customer at a place in the line."""
        low, high = waits or self.waits
        talk = talk or self.talk
        talk.place = {
            "name": "General", "lane": "normal", "position": position, "wait_low_s": low, "wait_high_s": high,
            "open": self.open, "opens_at": self.opens_at, "fields": self.wanted,
        }  # fmt: skip
        return talk.place

    def hint(self, hint: str, **more: Any) -> None:
        """Something worth knowing that is never stored; read marks are told again to who comes back."""
        frame = {"type": "hint", "hint": hint, "conversation": self.talk.id, **more}
        if hint == "seen":
            self.talk.seen = frame
        self.push(frame, self.talk)

    def push(self, frame: dict[str, Any], talk: Talk) -> None:
        """Sends a frame to everybody on this conversation."""
        body = json.dumps(frame, ensure_ascii=False).encode()

        def send() -> None:
            for transport, of in list(self.sockets.items()):
                if of is talk:
                    transport.send(WSMsgType.TEXT, body)

        self._loop.call_soon_threadsafe(send)

    def drop_sockets(self) -> None:
        """Every socket ends, as when the gateway is restarted."""

        def drop() -> None:
            for transport in list(self.sockets):
                transport.disconnect()

        self._loop.call_soon_threadsafe(drop)

    def wait_for(self, is_so: Callable[[], Any], seconds: float = PATIENCE_S) -> Any:
        """Waits until a test's wish has come true on the server's side."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if found := is_so():
                return found
            time.sleep(0.02)
        raise AssertionError("it never happened")

    def texts(self) -> list[str]:
        """What the customer said in the newest conversation, as stored, in order; nothing while there is none."""
        events = self.talk.events if self.talks else []
        return [e["data"]["text"] for e in events if e["type"] == "message" and e["actor"] == CUSTOMER]

    def heard(self, text: str) -> int:
        """How often customers said this, in all conversations."""
        events = [event for talk in list(self.talks.values()) for event in list(talk.events)]
        return sum(event["actor"] == CUSTOMER and event["data"].get("text") == text for event in events)

    # ---- sockets

    def _listener(self, request: WSUpgradeRequest) -> WSListener | None:
        return Socket(self) if self.sockets_allowed else None

    # ---- the API

    def answer(self, method: str, path: str, body: Any, token: str) -> tuple[int, Any, dict[str, str]]:
        """Status, body and headers for one call."""
        route = path.split("?")[0]
        if failure := self.fail(method, route):
            return failure
        if route == "/api/v1/availability":
            low, high = self.waits
            return (
                200,
                {"open": self.open, "opens_at": self.opens_at, "wait_low_s": low, "wait_high_s": high},
                {},
            )
        if route == "/api/v1/me/conversations":
            return 200, {"conversations": [self._opened(talk) for talk in self.mine]}, {}
        if route == "/api/v1/conversations":
            return self._open(body)
        found = re.fullmatch(r"/api/v1/conversations/([^/]+)/(.+)", route)
        talk = self.talks.get(found[1]) if found else None
        if found is None or talk is None:
            return problem(404, "Not found")
        if token != talk.token:
            return problem(401, "This link has expired")
        with self._lock:
            return self._act(talk, method, found[2], body, path)

    def _open(self, body: dict[str, Any]) -> tuple[int, Any, dict[str, str]]:
        if code := body.get("transfer_code"):
            talk = next((talk for talk in self.talks.values() if talk.code == code), None)
            if talk is None:
                return problem(401, "That code was used or is older than a minute.")
            talk.code = ""
            return 201, self._opened(talk), {}
        identity = body.get("identity_token", "")
        level = self.identities.pop(identity, 0)
        talk = Talk(id=str(uuid4()), token=f"token-{uuid4()}", opening=body, assurance=level)
        self.talks[talk.id] = talk
        self.say(
            "Hello. I am an automatic assistant. Tell me what happened, in any language."
            if talk.opening.get("language") == "en"
            else "您好，我是自动助手。请用任何语言说说发生了什么。"
        )
        notices = ["identity_expired"] if identity and not level else []
        return 201, {**self._opened(talk), "notices": notices}, {}

    def _opened(self, talk: Talk) -> dict[str, Any]:
        return {
            "conversation": talk.id, "token": talk.token, "assurance": talk.assurance, "live_url": self.live_url,
            "last_seq": len(talk.events), "language": talk.opening.get("language") or "en",
        }  # fmt: skip

    def _act(
        self, talk: Talk, method: str, verb: str, body: Any, path: str
    ) -> tuple[int, Any, dict[str, str]]:
        if verb == "events":
            after = int(re.search(r"after=(\d+)", path)[1])  # type: ignore[index]
            return 200, {"events": talk.events[after : after + 200], "last_seq": len(talk.events)}, {}
        if verb == "messages":
            return self._message(talk, body)
        if verb == "handoff":
            self.event("handoff_requested", CUSTOMER, {}, talk)
            place = self.queue(3, talk=talk)
            self.event("queue_entered", SYSTEM, {}, talk)
            return 200, {"queue": place}, {}
        if verb == "queue" and method == "DELETE":
            talk.place = None
            self.event("queue_left", CUSTOMER, {"outcome": "left"}, talk)
            return 204, None, {}
        if verb == "queue":
            return (200, talk.place, {}) if talk.place else problem(404, "Not waiting")
        if verb == "close":
            talk.closed = True
            self.event("conversation_closed", CUSTOMER, {}, talk)
        elif verb == "reopen":
            talk.closed = False
            self.event("conversation_reopened", CUSTOMER, {}, talk)
        elif verb == "rating":
            talk.rating = body
        elif verb == "identity" and "email" in body:
            talk.email = body["email"]
            return 200, {"assurance": talk.assurance, "sent": True}, {}
        elif verb == "identity":
            if not (level := self.identities.pop(body["identity_token"], 0)):
                return problem(422, "We could not recognise you. Sign in again in the app.")
            talk.assurance = level
            return 200, {"assurance": level}, {}
        elif verb == "token":
            talk.token = f"token-{uuid4()}"
            return 200, {"token": talk.token}, {}
        elif verb == "incidents":
            return 200, {"incidents": self.incidents}, {}
        elif verb == "transfer-code":
            talk.code = str(uuid4())
            return 200, {"code": talk.code, "expires_in_s": 60, "url": f"{self.origin}/chat/"}, {}
        elif verb == "attachments":
            talk.uploads.append(body)
            return 201, {"attachment": str(uuid4()), "state": "safe"}, {}
        elif verb == "transcript":
            return 200, b"<!doctype html><title>Transcript</title>", {"Content-Type": "text/html"}
        elif verb.startswith("attachments/"):
            return 200, PICTURE, {"Content-Type": "image/png"}
        else:
            return problem(404, "Not found")
        return 200, {"ok": True}, {}

    def _message(self, talk: Talk, body: dict[str, Any]) -> tuple[int, Any, dict[str, str]]:
        if talk.closed:
            return problem(409, "This chat has ended. Reopen it, or start a new one; your text is kept.")
        talk.bodies.append(body)
        if before := talk.stored.get(body["client_id"]):
            return 200, before, {}
        fields = body.get("fields") or {}
        if not body.get("text") and not body.get("attachments"):
            if fields:
                return 200, {"id": body["client_id"], "seq": len(talk.events)}, {}
            return problem(422, "Write something first, or add a file.")
        removed = re.findall(r"\[\[removed:(\w+)\]\]", body.get("text", ""))
        files = [
            {"id": one, "name": "photo.png", "mime": "image/png", "size": 2048,
             "url": f"/api/v1/conversations/{talk.id}/attachments/{one}"}
            for one in body.get("attachments") or []
        ]  # fmt: skip
        data = {
            "id": str(uuid4()), "client_id": body["client_id"], "text": body.get("text", ""), "language": "",
            "redactions": [{"kind": kind} for kind in removed], "attachments": files,
        }  # fmt: skip
        event = self.event("message", CUSTOMER, data, talk)
        talk.stored[body["client_id"]] = {"id": data["id"], "seq": event["seq"]}
        return 201, talk.stored[body["client_id"]], {}


class Socket(WSListener):
    """One browser's socket."""

    def __init__(self, fake: Fake) -> None:
        self._fake = fake

    def on_ws_connected(self, transport: WSTransport) -> None:
        """Waits for hello."""
        self._fake.sockets[transport] = None

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        """Hello opens the stream after a number; anything else is noted."""
        if frame.msg_type != WSMsgType.TEXT:
            return
        said = json.loads(frame.get_payload_as_bytes())
        self._fake.frames.append(said)
        if said["type"] != "hello":
            return
        talk = next((talk for talk in self._fake.talks.values() if talk.token == said["token"]), None)
        if talk is None:
            transport.send_close(4401)
            return
        self._fake.sockets[transport] = talk
        if talk.seen:
            transport.send(WSMsgType.TEXT, json.dumps(talk.seen).encode())
        for event in talk.events[said["after"] :]:
            transport.send(WSMsgType.TEXT, json.dumps({"type": "event", "event": event}).encode())

    def on_ws_disconnected(self, transport: WSTransport) -> None:
        """Gone."""
        self._fake.sockets.pop(transport, None)


def problem(status: int, detail: str, **headers: str) -> tuple[int, dict[str, Any], dict[str, str]]:
    """Problem details (RFC 9457)."""
    return (
        status,
        {"type": "about:blank", "title": detail, "status": status, "detail": detail, "errors": []},
        headers,
    )


class Server(ThreadingHTTPServer):
    """Browsers leave in the middle of an answer; that is no news."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Reports everything but a connection that went away."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    """HTTP: the API, the widget's own files, and the pages a test put up."""

    protocol_version = "HTTP/1.1"

    def __init__(self, fake: Fake, *rest: Any) -> None:
        self.fake = fake
        super().__init__(*rest)

    def log_message(self, *_: Any) -> None:
        """Silence."""

    def do_OPTIONS(self) -> None:
        """A preflight."""
        self._send(204, b"", {})

    def do_GET(self) -> None:
        """A file, a page, or the API."""
        path = self.path.split("?")[0]
        if path.startswith("/api/"):
            return self._call()
        if path in self.fake.pages:
            body, csp = self.fake.pages[path]
            return self._send(
                200,
                body.encode(),
                {"Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": csp},
            )
        file = (STATIC / path.removeprefix("/static/")).resolve()
        if not path.startswith("/static/") or STATIC not in file.parents or not file.is_file():
            return self._send(404, b"", {})
        return self._send(
            200, file.read_bytes(), {"Content-Type": TYPES[file.suffix], "Cache-Control": "max-age=60"}
        )

    def do_POST(self) -> None:
        """The API."""
        self._call()

    do_DELETE = do_POST  # noqa: N815 - the library's name

    def _call(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        raw = self.rfile.read(length)
        self.fake.requests.append(f"{self.command} {self.path}")
        self.fake.seen_bodies.append(raw)
        is_json = "json" in self.headers.get("Content-Type", "")
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        status, body, headers = self.fake.answer(
            self.command, self.path, json.loads(raw) if is_json else raw, token
        )
        out = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        self._send(status, out, {"Content-Type": "application/json", **headers})

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        cors = {
            "Access-Control-Allow-Origin": "*",
            "Access-Control-Allow-Headers": "authorization, content-type, accept-language",
            "Access-Control-Allow-Methods": "GET, POST, DELETE, OPTIONS",
            "Access-Control-Expose-Headers": "Retry-After",
        }
        for name, value in {**cors, **headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
