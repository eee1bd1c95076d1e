"""Private keys that prove themselves by Base58Check: WIF, BIP-32, BIP-38, and the mini key by its own hash."""

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from veriline.safety.base58 import payload
from veriline.safety.finding import Action, Finding
from veriline.safety.labels import Labels
from veriline.safety.plain import Plain

_B58: Final = "[1-9A-HJ-NP-Za-km-z]"
# What a key starts with and how long it is. A key that a mail program wrapped is looked at with its line breaks.
CANDIDATE: Final = (
    f"([^0-9A-Za-z])([5KLc9T6Q]{_B58}{{50,51}}|6P{_B58}{{56}}|[xyztuvYZUV](?:prv|pub){_B58}{{107}}"
    f"|S{_B58}{{21}}|S{_B58}{{25}}|S{_B58}{{29}}"
    f"|[xyztuvYZUV](?:prv|pub)(?:{_B58}{{12,106}}[ \n]{{1,2}}){{1,3}}{_B58}{{1,106}})(?![0-9A-Za-z])"
)
_CANDIDATE: Final = re.compile(CANDIDATE)
_WIF: Final = b"\x80\xef\xb0\x9e"  # Bitcoin, test network, Litecoin, Dogecoin
_WIF_BYTES: Final = (33, 34)  # version and key, and a mark when the public key is compressed
_BIP38: Final = (b"\x01\x42", b"\x01\x43")
_BIP38_BYTES: Final = 39
_BIP32_BYTES: Final = 78


def _versions(*names: str) -> frozenset[bytes]:
    return frozenset(map(bytes.fromhex, names))


# SLIP-132: xprv yprv zprv tprv uprv vprv, then the multi-signature Yprv Zprv Uprv Vprv; below the public twins.
PRIVATE: Final = _versions(
    *("0488ade4", "049d7878", "04b2430c", "04358394", "044a4e28", "045f18bc"),
    *("0295b005", "02aa7a99", "024285b5", "02575048"),
)
_PUBLIC: Final = _versions(
    *("0488b21e", "049d7cb2", "04b24746", "043587cf", "044a5262", "045f1cf6"),
    *("0295b43f", "02aa7ed3", "024289ef", "02575483"),
)


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield every string whose checksum proves it a private key, and extended public keys to mask."""
    for found in _CANDIDATE.finditer(plain.text):
        kind, action = _judge(found.group(2))
        if kind:
            yield Finding(kind, action, *found.span(2))


def _judge(candidate: str) -> tuple[str, Action]:
    if candidate[0] == "S":
        return ("private_key", "destroy") if _is_mini_key(candidate) else ("", "keep")
    data = payload(re.sub("[ \n]", "", candidate))
    if data is None:
        return "", "keep"
    if len(data) == _BIP32_BYTES and data[:4] in PRIVATE:
        return "extended_key", "destroy"
    if len(data) == _BIP32_BYTES and data[:4] in _PUBLIC:
        return "extended_public_key", "mask"
    is_wif = data[0] in _WIF and len(data) in _WIF_BYTES
    is_bip38 = data[:2] in _BIP38 and len(data) == _BIP38_BYTES
    return ("private_key", "destroy") if is_wif or is_bip38 else ("", "keep")


def _is_mini_key(candidate: str) -> bool:
    """Say whether a mini private key's hash with "?" starts with a zero byte (Bitcoin wiki, "Mini private key")."""
    return sha256(f"{candidate}?".encode()).digest()[0] == 0
