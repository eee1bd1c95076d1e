"""Answers no client should live on: broken, huge, elsewhere, or calling a tool. None of them may become words."""

import json
from typing import Any

from veriline.assistant.wording.prompt import MOST_SENTENCES

from .endpoint import Answer, completion

TOLD = "Your money is on the blockchain even when you cannot see it here yet."
"""A sentence that its article supports: whatever is wrong with these answers, it is not this."""


def _sentences(*rows: dict[str, Any], **beside: Any) -> str:
    return json.dumps({"sentences": list(rows), **beside})


_ROW = {"text": TOLD, "passage": 1}
_GOOD = _sentences(_ROW)
_WHOLE = completion(_GOOD).chunks[0]
_CALL = {"id": "1", "type": "function", "function": {"name": "refund", "arguments": "{}"}}

WILD = {
    "huge": Answer([b" " * 70_000 + _WHOLE]),
    "endless": Answer([b" " * 8_000] * 1_000),
    "cut off": Answer([_WHOLE[:-9]]),
    "empty": Answer([b""]),
    "a page": Answer([b"<html><script>alert(1)</script></html>"]),
    "a stream": Answer([b"data: " + _WHOLE + b"\n\ndata: [DONE]\n\n"]),
    "no content": Answer([], status=204),
    "an error": Answer([_WHOLE], status=500),
    "not allowed": Answer([b'{"error": {"message": "no"}}'], status=401),
    "a redirect": Answer([_WHOLE], status=307, headers={"Location": "/v1/elsewhere"}),
    "squeezed": Answer([_WHOLE], headers={"Content-Encoding": "gzip"}),
    "a tool": completion(_GOOD, tool_calls=[_CALL]),
    "a tool at the end": completion(_GOOD, finish="tool_calls"),
    "a function": completion(_GOOD, function_call={"name": "close", "arguments": "{}"}),
    "unfinished": completion(_GOOD, finish="length"),
    "nothing": completion(None),
    "parts": completion([{"type": "text", "text": _GOOD}]),
    "prose": completion(TOLD),
    "fenced": completion(f"```json\n{_GOOD}\n```"),
    "an action beside it": completion(_sentences(_ROW, action="hand_over")),
    "an address beside it": completion(_sentences(_ROW | {"url": "https://evil.test"})),
    "a passage as text": completion(_sentences(_ROW | {"passage": "1"})),
    "no passage": completion(_sentences({"text": TOLD})),
    "passage 0": completion(_sentences(_ROW | {"passage": 0})),
    "passage 99": completion(_sentences(_ROW | {"passage": 99})),
    "passage -1": completion(_sentences(_ROW | {"passage": -1})),
    "too many": completion(_sentences(*[_ROW] * (MOST_SENTENCES + 1))),
    "deep": completion("[" * 20_000),
    "an empty sentence": completion(_sentences({"text": "", "passage": 1})),
    "two choices": Answer([_WHOLE.replace(b'"choices": [', b'"choices": [{"message": {"content": "a"}}, ')]),
    "no choice": Answer([b'{"choices": []}']),
    "a price in words": Answer([_WHOLE.replace(b'"total_tokens": 321', b'"total_tokens": "many"')]),
}
