"""One socket and the gate, in this process: fragments, floods, slow readers, silent ones, crowds."""

import asyncio
import struct
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from picows import websockets, ws_create_server

from veriline.live import sockets
from veriline.live.protocol import BEAT, MAX_FRAME, ClientFrame, Close
from veriline.live.sockets import Gate, Socket


class Recorder:
    """A session that notes what happens to it."""

    beat_s = 5

    def __init__(self) -> None:
        self.frames: list[ClientFrame] = []
        self.drains = 0
        self.ended = False

    def take(self, frame: ClientFrame) -> None:
        """Notes a frame."""
        self.frames.append(frame)

    def drained(self) -> None:
        """Notes that the socket has drained."""
        self.drains += 1

    def end(self) -> None:
        """Notes the end."""
        self.ended = True


class Door:
    """A gate on a port; every hello becomes a `Recorder`."""

    def __init__(self, per_address: int, admitted_per_s: int, proxies: int) -> None:
        self.gate = Gate(
            self.greet,
            lambda: {"status": "ok"},
            per_address=per_address,
            admitted_per_s=admitted_per_s,
            proxies=proxies,
        )
        self.port = 0
        self.sockets: list[Socket] = []
        self.sessions: list[Recorder] = []

    def greet(self, client: Socket, frame: ClientFrame) -> None:
        """Lets everybody in."""
        session = Recorder()
        session.take(frame)
        self.sockets.append(client)
        self.sessions.append(session)
        client.become(session)

    async def connect(self, **options: Any) -> Any:
        """A client."""
        return await websockets.connect(f"ws://127.0.0.1:{self.port}/", compression=None, **options)


@asynccontextmanager
async def door(per_address: int = 100, admitted_per_s: int = 1000, proxies: int = 0) -> AsyncIterator[Door]:
    """An open door for the block."""
    it = Door(per_address, admitted_per_s, proxies)
    server = await ws_create_server(it.gate.answer, "127.0.0.1", 0, max_frame_size=MAX_FRAME)
    it.port = server.sockets[0].getsockname()[1]
    try:
        yield it
    finally:
        for client in list(it.gate.sockets):
            client.close(Close.GOING_AWAY)
        server.close()
        await asyncio.sleep(0.02)


async def until(condition: Callable[[], bool], within_s: float = 5) -> None:
    """Waits until it is true."""
    async with asyncio.timeout(within_s):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event to offer
            await asyncio.sleep(0.01)


def run(test: Callable[[], Awaitable[None]]) -> None:
    """Runs an asynchronous test."""
    asyncio.run(test())  # type: ignore[arg-type]


HELLO = '{"type":"hello","token":"ada"}'


async def raw_handshake(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A WebSocket whose frames the test writes byte by byte."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(
        b"GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    )
    await reader.readuntil(b"\r\n\r\n")
    return reader, writer


def frame(first_byte: int, payload: bytes) -> bytes:
    """A masked frame (RFC 6455 section 5.2; a mask of zeros changes nothing)."""
    length = bytes([0x80 | len(payload)]) if len(payload) < 126 else b"\xfe" + struct.pack(">H", len(payload))
    return bytes([first_byte]) + length + b"\0\0\0\0" + payload


async def close_code(reader: asyncio.StreamReader) -> int:
    """The code of the close frame that comes next."""
    head = await reader.readexactly(2)
    assert head[0] == 0x88
    return int(struct.unpack(">H", (await reader.readexactly(head[1]))[:2])[0])


def test_a_message_in_fragments_is_put_together() -> None:
    async def test() -> None:
        async with door() as it:
            _, writer = await raw_handshake(it.port)
            writer.write(frame(0x01, HELLO[:9].encode()) + frame(0x89, b"ping between"))
            writer.write(frame(0x00, HELLO[9:20].encode()) + frame(0x80, HELLO[20:].encode()))
            await until(lambda: bool(it.sessions))
            writer.close()
            await until(lambda: it.sessions[0].ended)

    run(test)


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ([frame(0x81, b'{"type":"\xff"}')], Close.NOT_UTF8),
        ([frame(0x81, b"\xed\xa0\x80")], Close.NOT_UTF8),
        ([frame(0x80, b"tail without a head")], Close.BAD_FRAME),
        ([frame(0x01, b"a"), frame(0x81, b"b")], Close.BAD_FRAME),
        ([frame(0x01, b"a" * 5000), frame(0x00, b"a" * 5000)], Close.TOO_BIG),
        ([frame(0x82, b"binary")], Close.NOT_TEXT),
    ],
)
def test_broken_frames_get_a_clear_close_code(
    monkeypatch: pytest.MonkeyPatch, sent: list[bytes], code: int
) -> None:
    monkeypatch.setattr(sockets, "FAREWELL_S", 0.1)

    async def test() -> None:
        async with door() as it:
            reader, writer = await raw_handshake(it.port)
            writer.writelines(sent)
            assert await close_code(reader) == code
            assert await asyncio.wait_for(reader.read(), 5) == b""
            assert not it.sessions
            writer.close()
            await until(lambda: not it.gate.sockets)

    run(test)


def test_frames_that_come_before_the_hello_is_answered_wait_for_it() -> None:
    async def test() -> None:
        async with door() as it:
            greeted: list[Socket] = []
            it.gate.greet = lambda client, _: greeted.append(client)
            client = await it.connect()
            await client.send(HELLO)
            await client.send('{"type":"seen","seq":1}')
            await asyncio.sleep(0.05)
            session = Recorder()
            greeted[0].become(session)
            assert len(session.frames) == 1
            await client.close()

    run(test)


def test_who_says_no_hello_is_shown_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sockets, "HELLO_WITHIN_S", 0.1)

    async def test() -> None:
        async with door() as it:
            silent, polite = await it.connect(), await it.connect()
            await polite.send(HELLO)
            await silent.wait_closed()
            assert silent.close_code == Close.TOO_LATE
            await asyncio.sleep(0.1)
            assert polite.close_code is None
            await polite.close()

    run(test)


def test_a_slow_reader_is_told_to_resync_costs_no_memory_and_goes_on_when_it_has_drained() -> None:
    async def test() -> None:
        async with door() as it:
            reader, writer = await raw_handshake(it.port)
            writer.transport.pause_reading()  # type: ignore[attr-defined]
            writer.write(frame(0x81, HELLO.encode()))
            await until(lambda: bool(it.sockets))
            client = it.sockets[0]
            transport = client._transport
            assert transport is not None
            for _ in range(5000):  # the kernel takes some MB before anything waits here
                client.push(b"x" * 8000)
                await asyncio.sleep(0)
            assert client.behind
            assert transport.underlying_transport.get_write_buffer_size() < sockets.BUFFER + 20_000
            assert it.sessions[0].drains == 0
            writer.transport.resume_reading()  # type: ignore[attr-defined]
            heard = b""
            while it.sessions[0].drains == 0 or b"resync" not in heard:
                heard = heard[-100:] + await asyncio.wait_for(reader.read(1 << 20), 5)
            assert not client.behind
            client.push(b"live again")
            while b"live again" not in heard:
                heard = heard[-100:] + await asyncio.wait_for(reader.read(1 << 20), 5)
            writer.close()

    run(test)


def test_a_quiet_line_beats_once_in_its_turn() -> None:
    async def test() -> None:
        async with door() as it:
            client = await it.connect()
            await client.send(HELLO)
            await until(lambda: bool(it.sockets))
            for second in range(15):
                it.sockets[0].beat(second)
            it.sockets[0].push(b"end")
            assert [await client.recv() for _ in range(4)] == [BEAT.decode()] * 3 + ["end"]
            await client.close()

    run(test)


def test_one_address_has_so_many_sockets_and_another_has_its_own() -> None:
    async def test() -> None:
        async with door(per_address=2, proxies=1) as it:

            def forwarded(address: str) -> dict[str, str]:
                return {"X-Forwarded-For": f"6.6.6.6, {address}"}

            first = [await it.connect(additional_headers=forwarded("10.0.0.1")) for _ in range(2)]
            third = await it.connect(additional_headers=forwarded("10.0.0.1"))
            await third.wait_closed()
            assert third.close_code == Close.TOO_MANY
            other = await it.connect(additional_headers=forwarded("10.0.0.2"))
            await other.send(HELLO)
            await first[0].close()
            await until(lambda: len(it.gate.sockets) == 2)
            again = await it.connect(additional_headers=forwarded("10.0.0.1"))
            await again.send(HELLO)
            await until(lambda: len(it.sessions) == 2)
            for client in (first[1], other, again):
                await client.close()

    run(test)


def test_a_storm_of_new_sockets_is_admitted_at_a_rate() -> None:
    async def test() -> None:
        async with door(admitted_per_s=20) as it:
            answers = await asyncio.gather(*(it.connect() for _ in range(60)), return_exceptions=True)
            refused = [answer for answer in answers if isinstance(answer, websockets.InvalidStatus)]
            assert len(refused) >= 30
            assert refused[0].response.status_code == 503
            assert refused[0].response.headers["Retry-After"] == "2"
            await asyncio.sleep(0.2)
            late = await it.connect()
            await late.close()
            for answer in answers:
                if not isinstance(answer, BaseException):
                    await answer.close()

    run(test)


def test_plain_http_is_answered_and_never_becomes_a_socket() -> None:
    async def test() -> None:
        async with door() as it:

            def status(path: str) -> int:
                try:
                    with urllib.request.urlopen(f"http://127.0.0.1:{it.port}{path}", timeout=5) as answer:
                        return int(answer.status)
                except urllib.error.HTTPError as error:
                    return error.code

            assert await asyncio.to_thread(status, "/healthz?x=1") == 200
            assert await asyncio.to_thread(status, "/") == 400
            assert not it.gate.sockets

    run(test)
