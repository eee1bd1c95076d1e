"""One WebSocket: what may come in, what goes out, and how it ends. What frames mean is the session's business."""

import asyncio
import json
import logging
from collections import Counter
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, Protocol

from picows import (
    WSFrame,
    WSListener,
    WSMsgType,
    WSTransport,
    WSUpgradeRequest,
    WSUpgradeResponse,
    WSUpgradeResponseWithListener,
)

from .protocol import BEAT, MAX_FRAME, RESYNC, BadFrame, ClientFrame, Close, parse

logger = logging.getLogger(__name__)

#: Bytes that may wait for a slow reader; past that it gets `resync` and nothing more until a quarter is left.
BUFFER = 256 * 1024
HELLO_WITHIN_S = 10.0
FAREWELL_S = 1.0
#: Frames a client may send per second; a person's hands need five.
FRAMES_PER_S = 40


class Session(Protocol):
    """What a socket became by its hello. It hears a beat every `beat_s` seconds."""

    beat_s: int

    def take(self, frame: ClientFrame) -> None:
        """Acts on one frame. Raises `BadFrame` for one that is not for this kind of client."""

    def drained(self) -> None:
        """The socket can take more again."""

    def end(self) -> None:
        """The socket is gone."""


class Socket(WSListener):
    """A client's socket. `greet` gets the first frame and must call `become` or `close`."""

    def __init__(self, gate: "Gate", forwarded_for: str | None) -> None:
        self.behind = False
        self._gate = gate
        self._address = forwarded_for or ""
        self._counted = False
        self._transport: WSTransport | None = None
        self._session: Session | None = None
        self._greeted = False
        self._early: list[ClientFrame] = []
        self._parts: bytearray | None = None
        self._second = 0.0
        self._frames = 0
        self._closing = False
        self._hello_timer: asyncio.TimerHandle | None = None

    @property
    def is_open(self) -> bool:
        """Whether anything can still be said."""
        return self._transport is not None and not self._closing

    def push(self, frame: bytes) -> None:
        """Sends one frame, unless the socket is closing or too slow."""
        if self._transport is not None and not self._closing and not self.behind:
            self._transport.send(WSMsgType.TEXT, frame)

    def beat(self, second: int) -> None:
        """Called every second: says that the line lives when it is this socket's turn; sockets take turns."""
        if self._session is not None and (second + id(self) // 64) % self._session.beat_s == 0:
            self.push(BEAT)

    def close(self, code: Close, reason: str = "") -> None:
        """Says why, and hangs up when the client has answered or `FAREWELL_S` has passed."""
        if self._transport is None or self._closing:
            return
        self._closing = True
        self._transport.send_close(int(code), reason)  # type: ignore[arg-type]
        asyncio.get_running_loop().call_later(FAREWELL_S, self._transport.disconnect, False)

    def become(self, session: Session) -> None:
        """The hello was good. Frames that came meanwhile are taken now."""
        self._session = session
        early, self._early = self._early, []
        for frame in early:
            self._take(frame)

    # What picows calls.

    def on_ws_connected(self, transport: WSTransport) -> None:
        """A handshake succeeded."""
        self._transport = transport
        transport.underlying_transport.set_write_buffer_limits(high=BUFFER, low=BUFFER // 4)
        self._address = self._address or str(transport.underlying_transport.get_extra_info("peername")[0])
        if not self._gate.enter(self, self._address):
            self.close(Close.TOO_MANY, "too many sockets from this address")
            return
        self._counted = True
        loop = asyncio.get_running_loop()
        self._hello_timer = loop.call_later(
            HELLO_WITHIN_S, self.close, Close.TOO_LATE, "no hello within 10 s"
        )

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        """Something arrived. Pings are answered by picows."""
        if frame.msg_type == WSMsgType.CLOSE:
            if not self._closing:
                self._closing = True
                transport.send_close(frame.get_close_code())
            transport.disconnect()
        elif not self._closing and frame.msg_type != WSMsgType.PONG:
            self._hear(frame)

    def on_ws_disconnected(self, transport: WSTransport) -> None:
        """The socket is gone, for whatever reason."""
        self._closing = True
        self._stop_hello_timer()
        if self._counted:
            self._gate.leave(self, self._address)
        if self._session is not None:
            self._session.end()

    def pause_writing(self) -> None:
        """More than `BUFFER` bytes wait: nothing more goes out but the word that says so."""
        self.behind = True
        asyncio.get_running_loop().call_soon(self._say_resync)

    def resume_writing(self) -> None:
        """The buffer has drained."""
        asyncio.get_running_loop().call_soon(self._catch_up)

    # The rest is ours.

    def _say_resync(self) -> None:
        if self._transport is not None and not self._closing:
            self._transport.send(WSMsgType.TEXT, RESYNC)

    def _catch_up(self) -> None:
        self.behind = False
        if self._session is not None:
            self._session.drained()

    def _hear(self, frame: WSFrame) -> None:
        if self._too_many():
            self.close(Close.TOO_MANY, f"more than {FRAMES_PER_S} frames per second")
            return
        if frame.msg_type == WSMsgType.BINARY:
            self.close(Close.NOT_TEXT, "text frames only")
            return
        if (payload := self._whole(frame)) is None:
            return
        try:
            self._take(parse(payload.decode()))
        except UnicodeDecodeError:
            self.close(Close.NOT_UTF8, "not UTF-8")
        except BadFrame as error:
            self.close(Close.BAD_FRAME, str(error))

    def _too_many(self) -> bool:
        now = asyncio.get_running_loop().time()
        if now - self._second >= 1:
            self._second, self._frames = now, 0
        self._frames += 1
        return self._frames > FRAMES_PER_S

    def _whole(self, frame: WSFrame) -> bytes | None:
        """The message, once its last fragment is here."""
        payload: bytes = frame.get_payload_as_bytes()
        if self._parts is None and frame.fin and frame.msg_type == WSMsgType.TEXT:
            return payload
        if (self._parts is None) != (frame.msg_type == WSMsgType.TEXT):
            self.close(Close.BAD_FRAME, "fragments out of order")
            return None
        self._parts = (self._parts or bytearray()) + payload
        if len(self._parts) > MAX_FRAME:
            self.close(Close.TOO_BIG, f"more than {MAX_FRAME} bytes")
            return None
        if not frame.fin:
            return None
        whole, self._parts = bytes(self._parts), None
        return whole

    def _take(self, frame: ClientFrame) -> None:
        if self._session is not None:
            self._session.take(frame)
        elif self._greeted:
            self._early.append(frame)
        else:
            self._greeted = True
            self._stop_hello_timer()
            self._gate.greet(self, frame)

    def _stop_hello_timer(self) -> None:
        if self._hello_timer is not None:
            self._hello_timer.cancel()
            self._hello_timer = None


class Gate:
    """Admission: how many sockets at once from one address, how many new ones a second; and /healthz."""

    def __init__(
        self,
        greet: Callable[[Socket, ClientFrame], None],
        health: Callable[[], dict[str, Any]],
        *,
        per_address: int,
        admitted_per_s: int,
        proxies: int,
    ) -> None:
        self.sockets: set[Socket] = set()
        self.greet = greet
        self._health = health
        self._per_address = per_address
        self._admitted_per_s = admitted_per_s
        self._proxies = proxies
        self._addresses: Counter[str] = Counter()
        self._left = float(admitted_per_s)
        self._counted_at = 0.0

    def answer(self, request: WSUpgradeRequest) -> WSListener | WSUpgradeResponseWithListener:
        """What a GET request is answered with: a socket, the state of health, or "later"."""
        if request.path.partition(b"?")[0] == b"/healthz":
            return WSUpgradeResponseWithListener(self._healthz(), None)
        if not self._admits():
            refusal = WSUpgradeResponse.create_error_response(
                HTTPStatus.SERVICE_UNAVAILABLE, b"too many new sockets, try again", {"Retry-After": "2"}
            )
            return WSUpgradeResponseWithListener(refusal, None)
        return Socket(self, self._forwarded_for(request))

    def enter(self, socket: Socket, address: str) -> bool:
        """Counts a socket in; False when its address has enough."""
        if self._addresses[address] >= self._per_address:
            return False
        self._addresses[address] += 1
        self.sockets.add(socket)
        return True

    def leave(self, socket: Socket, address: str) -> None:
        """Counts a socket out."""
        self.sockets.discard(socket)
        self._addresses[address] -= 1
        if self._addresses[address] <= 0:
            del self._addresses[address]

    def _admits(self) -> bool:
        now = asyncio.get_running_loop().time()
        self._left = min(self._admitted_per_s, self._left + (now - self._counted_at) * self._admitted_per_s)
        self._counted_at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True

    def _forwarded_for(self, request: WSUpgradeRequest) -> str | None:
        """The client's address as the outermost trusted proxy saw it; as the web process reads it."""
        chain = request.headers.get("X-Forwarded-For", "").split(",")
        if self._proxies and len(chain) >= self._proxies and chain[0]:
            return chain[-self._proxies].strip()
        return None

    def _healthz(self) -> WSUpgradeResponse:
        health = self._health()
        headers = {"Content-Type": "application/json", "Cache-Control": "no-store"}
        body = json.dumps(health).encode()
        answer: WSUpgradeResponse
        if health["status"] == "ok":
            answer = WSUpgradeResponse.create_ok_response(body, headers)
        else:
            answer = WSUpgradeResponse.create_error_response(HTTPStatus.SERVICE_UNAVAILABLE, body, headers)
        return answer
