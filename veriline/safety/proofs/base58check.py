"""Private keys by Base58Check: WIF, BIP-32, BIP-38, Tezos; and the mini key by its own hash (secrets.md section 3)."""

import re
from hashlib import sha256
from typing import Final

from veriline.safety.base58 import payload

_WIF: Final = b"\x80\xef\xb0\x9e"  # Bitcoin, test network, Litecoin, Dogecoin
_WIF_BYTES: Final = (33, 34)  # version and key, and a mark when the public key is compressed
_BIP38: Final = (b"\x01\x42", b"\x01\x43")
_BIP38_BYTES: Final = 39
_BIP32_BYTES: Final = 78
_TEZOS: Final = (b"\x0d\x0f\x3a\x07", b"\x2b\xf6\x4e\x07")  # edsk: the seed, and the seed with its public key


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


def key(candidate: str) -> str:
    """Judge a key by its checksum; one that a mail program wrapped is read without its line breaks."""
    data = payload(re.sub("[ \n]", "", candidate))
    if data is None:
        return ""
    if len(data) == _BIP32_BYTES and data[:4] in PRIVATE:
        return "extended_key"
    if len(data) == _BIP32_BYTES and data[:4] in _PUBLIC:
        return "extended_public_key"
    is_wif = data[0] in _WIF and len(data) in _WIF_BYTES
    is_bip38 = data[:2] in _BIP38 and len(data) == _BIP38_BYTES
    return "private_key" if is_wif or is_bip38 or data[:4] in _TEZOS else ""


def mini_key(candidate: str) -> str:
    """Judge a mini private key: its hash with "?" starts with a zero byte (Bitcoin wiki, "Mini private key")."""
    return "private_key" if sha256(f"{candidate}?".encode()).digest()[0] == 0 else ""
