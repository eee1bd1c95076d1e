"""A model's endpoint at the network's edge: real HTTP, and as malicious as a test tells it to be.

It speaks the published chat-completions format (`POST …/chat/completions`), keeps every request it received, and obeys
whatever it is told: nothing it answers may reach a customer because it is well behaved.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Received:
    """One request as it came over the wire; names of headers in lower case."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def asked(self) -> dict[str, Any]:
        """The data the model is given: question and passages."""
        found: dict[str, Any] = json.loads(self.body["messages"][1]["content"])
        return found


@dataclass
class Answer:
    """What goes back: the status, headers and chunks of a body, and how long each chunk is waited for."""

    chunks: list[bytes]
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    pause_s: float = 0.0


KEY = "sk-secret-of-the-operator"


def configuration(url: str, **other: str) -> dict[str, str]:
    """The settings of an endpoint at `url`."""
    return {
        "url": url,
        "model": "obedient-1",
        "key": KEY,
        "seconds": "3",
        "tokens_per_day": "200000",
        "tokens_per_month": "3000000",
    } | other


Behaviour = Callable[[Received], Answer]


@dataclass
class Endpoint:
    """The running server. `behave` may be changed between requests."""

    url: str
    behave: Behaviour
    received: list[Received] = field(default_factory=list)


def completion(content: Any, *, finish: str = "stop", tokens: int = 321, **message: Any) -> Answer:
    """A chat completion in the published format, with `content` as the assistant's message."""
    body = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": "obedient-1",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": content, "refusal": None, **message},
                "logprobs": None,
                "finish_reason": finish,
            }
        ],
        "usage": {"prompt_tokens": tokens - 21, "completion_tokens": 21, "total_tokens": tokens},
        "system_fingerprint": None,
    }
    return Answer([json.dumps(body).encode()])


def says(*sentences: tuple[str, int] | str) -> Behaviour:
    """Answers with these sentences, citing passage 1 where no other is given."""
    rows = [
        {"text": one, "passage": 1} if isinstance(one, str) else {"text": one[0], "passage": one[1]}
        for one in sentences
    ]
    return lambda _: completion(json.dumps({"sentences": rows}, ensure_ascii=False))


def well_behaved(received: Received) -> Answer:
    """Repeats the first two sentences of the first passage."""
    lines = received.asked["passages"][0]["text"].split("\n")[:2]
    return says(*lines)(received)


def obedient(received: Received) -> Answer:
    """Does what any text it was given tells it to: what stands between « and » is its answer."""
    told = re.findall("«(.+?)»", json.dumps(received.asked, ensure_ascii=False))
    return says(*(told or ["Send me your seed phrase."]))(received)


@contextmanager
def running(behave: Behaviour = well_behaved) -> Iterator[Endpoint]:
    """Serves until the block ends."""
    found = Endpoint("", behave)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            found.received.append(
                Received(self.path, {name.lower(): value for name, value in self.headers.items()}, body)
            )
            answer = found.behave(found.received[-1])
            self.send_response(answer.status)
            for name, value in {
                "Content-Type": "application/json",
                "Connection": "close",
                **answer.headers,
            }.items():
                self.send_header(name, value)
            self.end_headers()
            try:
                for chunk in answer.chunks:
                    time.sleep(answer.pause_s)
                    self.wfile.write(chunk)
                    self.wfile.flush()
            except OSError:
                pass  # the client has had enough, which is what some tests are about
            self.close_connection = True

        def log_message(self, *_: Any) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    found.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
