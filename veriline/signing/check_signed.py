"""Checks what the exchange has signed, without the exchange: python3 check_signed.py KEY.pem FILE.txt …

Needs Python 3.11 and the `cryptography` package. FILE.txt.sig lies beside FILE.txt. Of a list, its age is checked too,
and the files beside it that it names. Exit status 0: everything is as it was signed, and the list is fresh.
"""

import hashlib
import sys
from datetime import UTC, datetime
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key


def check(key: Ed25519PublicKey, path: Path) -> tuple[str, str]:
    """OK, FAILED or EXPIRED, and why."""
    name = hashlib.sha256(key.public_bytes(Encoding.Raw, PublicFormat.Raw)).hexdigest()[:16]
    try:
        content = path.read_bytes()
        key.verify(Path(f"{path}.sig").read_bytes(), content)
    except OSError as problem:
        return "FAILED", str(problem)
    except InvalidSignature:
        return "FAILED", f"the file was altered, or another key than {name} signed it"
    head, _, body = content.decode().partition("\n\n")
    headers = dict(line.split(": ", 1) for line in head.splitlines()[1:])
    if head.startswith("Veriline list"):
        until = headers["Valid-Until"]
        if datetime.fromisoformat(until) < datetime.now(UTC):
            return "EXPIRED", f"the list was good until {until}: fetch it again"
        for wanted, file in (line.split("  ") for line in body.splitlines()):
            beside = path.parent / Path(file).name
            if beside.exists() and hashlib.sha256(beside.read_bytes()).hexdigest() != wanted:
                return "FAILED", f"{beside.name} is not the one in the list"
    return "OK", f"signed by key {name}"


if __name__ == "__main__":
    public = load_pem_public_key(Path(sys.argv[1]).read_bytes())
    assert isinstance(public, Ed25519PublicKey), "the first file is no Ed25519 key"
    words = [(name, *check(public, Path(name))) for name in sys.argv[2:]]
    print("\n".join(f"{word:8}{name}: {why}" for name, word, why in words))
    sys.exit(any(word != "OK" for _, word, _ in words))
