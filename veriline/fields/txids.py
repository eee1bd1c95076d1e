"""Transaction ids by format, offline (requirement L9). Pure: no explorer is asked, so a right form proves no payment.

A transaction id carries no checksum of its own; what does is an address, the thing customers most often paste in its
place, and that is told apart by its checksum (addresses.py).
"""

import base64
import binascii
import re
from dataclasses import dataclass
from typing import Final

from veriline.safety import base58

from . import addresses
from .networks import BASE58_32, BASE58_64, BASE64_32, HEX, HEX_0X, NETWORKS

#: Explorers' links end in the id: the last path segment that is long enough.
_IN_LINK: Final = re.compile(r"[/=#]((?:0x)?[0-9a-zA-Z_+%-]{43,90}=?)")
_HEX: Final = re.compile(r"[0-9a-fA-F]+")
_DIGITS: Final = 64
_LENGTHS: Final = {HEX: "64", HEX_0X: "66", BASE58_64: "86–88", BASE58_32: "43–44", BASE64_32: "44"}


@dataclass(frozen=True)
class TxId:
    """A transaction id in its network's own writing, and the networks whose form it has (codes)."""

    value: str
    networks: tuple[str, ...]


class WrongTxId(ValueError):
    """Why a text is no transaction id: `reason` is address, wrong_address, length, character, network or unlike.

    `detail` is the character, the number of characters given, or the network its form belongs to; `wanted` the right
    length where the network says it.
    """

    def __init__(self, reason: str, detail: str = "", wanted: str = "") -> None:
        super().__init__(reason)
        self.reason, self.detail, self.wanted = reason, detail, wanted


def read(text: str, network: str = "") -> TxId:
    """The id in `text`: bare, quoted, or inside an explorer's link. With `network` (a code) only its form will do.

    Raises `WrongTxId` with the part that is wrong.
    """
    value = _bare(text)
    found = _forms(value)
    networks = tuple(code for code, known in NETWORKS.items() if set(known.forms) & found)
    if not networks:
        raise _wrong(value, network)
    if network and network not in networks:
        raise WrongTxId("network", ", ".join(NETWORKS[code].name for code in networks[:3]), network)
    return TxId(_written(value, found), networks)


def _bare(text: str) -> str:
    value = text.strip().strip("<>\"'“”‘’`.,，。;；()（）")
    if "/" in value and (inside := _IN_LINK.findall(value)):
        value = inside[-1]
    return re.sub(r"\s{1,8}", "", value)


def _forms(value: str) -> set[str]:
    found = set()
    if len(value) == _DIGITS and _HEX.fullmatch(value):
        found.add(HEX)
    elif len(value) == _DIGITS + 2 and value[:2].lower() == "0x" and _HEX.fullmatch(value[2:]):
        found.add(HEX_0X)
    elif 86 <= len(value) <= 88 and len(base58.decode(value) or b"") == 64:
        found.add(BASE58_64)
    elif 43 <= len(value) <= 44 and len(base58.decode(value) or b"") == 32:
        found.add(BASE58_32)
    if len(value) == 44 and value[-1] == "=" and _is_base64(value):
        found.add(BASE64_32)
    return found


def _is_base64(value: str) -> bool:
    try:
        return len(base64.b64decode(value.replace("-", "+").replace("_", "/"), validate=True)) == 32
    except (binascii.Error, ValueError):
        return False


def _written(value: str, forms: set[str]) -> str:
    """Hexadecimal ids in small letters, so that one id is one value; Base58 and Base64 mean their capitals."""
    return value.lower() if forms & {HEX, HEX_0X} else value


def _wrong(value: str, network: str) -> WrongTxId:
    if addresses.networks_of(value):
        return WrongTxId("address")
    if addresses.looks_like_one(value):
        return WrongTxId("wrong_address")
    digits = value[2:] if value[:2].lower() == "0x" else value
    odd = next((char for char in digits if not _HEX.fullmatch(char)), "")
    wants_hex = network and set(NETWORKS[network].forms) <= {HEX, HEX_0X}
    if (
        40 <= len(digits) <= 90
        and sum(char in "0123456789abcdefABCDEF" for char in digits) >= len(digits) - 3
    ):
        if odd:
            return WrongTxId("character", odd)
        return WrongTxId("length", str(len(value)), _LENGTHS[HEX_0X if len(value) > len(digits) else HEX])
    if network and value.isascii() and value.isalnum() and len(value) > 20:
        form = NETWORKS[network].forms[0]
        if wants_hex and odd and len(digits) == _DIGITS:
            return WrongTxId("character", odd)
        return WrongTxId("length", str(len(value)), _LENGTHS[form])
    return WrongTxId("unlike")
