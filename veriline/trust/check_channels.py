"""Checks the exchange's list of official channels, without the exchange:

    python3 check_channels.py KEY.pem channels.json [VALUE …]

Needs Python 3.11 and the `cryptography` package. VALUE is a host, an address, a number in E.164, a name without @, or
an app's id. KEY.pem is the exchange's key, which you took once and compared with its name in DNS or in print. Exit
status 0: the list is genuine and fresh, and every VALUE is on it as the exchange's own.
"""

import base64
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key


def entries(key: Ed25519PublicKey, document: str) -> list[dict[str, str]]:
    """What the list says. Raises ValueError for one that is forged, altered or too old."""
    wrapped = json.loads(document)
    text = wrapped["text"]
    try:
        key.verify(base64.b64decode(wrapped["signature"]), text.encode())
    except InvalidSignature:
        raise ValueError("the list was altered, or another key signed it") from None
    head, _, body = text.partition("\n\n")
    first, *lines = head.splitlines()
    if not first.startswith("Veriline channels, format 1"):
        raise ValueError(f"this is something else: {first}")
    until = dict(line.split(": ", 1) for line in lines)["Valid-Until"]
    if datetime.fromisoformat(until) < datetime.now(UTC):
        raise ValueError(f"the list was good until {until}: fetch it again")
    return [json.loads(line) for line in body.splitlines() if line]


def says(found: list[dict[str, str]], value: str) -> str:
    """`ours`, `fake`, or `not on the list`."""
    today = datetime.now(UTC).date().isoformat()
    wanted = value.strip().removeprefix("@").lower()
    said = {
        one["verdict"]
        for one in found
        if one["key"] == wanted and one.get("since", today) <= today <= one.get("until", today)
    }
    return "fake" if "fake" in said else "ours" if "ours" in said else "not on the list"


if __name__ == "__main__":
    public = load_pem_public_key(Path(sys.argv[1]).read_bytes())
    assert isinstance(public, Ed25519PublicKey), "the first file is no Ed25519 key"
    try:
        listed = entries(public, Path(sys.argv[2]).read_text(encoding="utf-8"))
    except (ValueError, KeyError, OSError) as problem:
        sys.exit(f"FAILED  {problem}")
    print(f"OK      {len(listed)} entries")
    answers = [(value, says(listed, value)) for value in sys.argv[3:]]
    print("".join(f"{answer:16}{value}\n" for value, answer in answers), end="")
    sys.exit(any(answer != "ours" for _, answer in answers))
