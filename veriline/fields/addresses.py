"""Addresses by form and checksum. Pure; safety knows which ones are never a secret, this knows whose they are."""

import re
from typing import Final

from veriline.safety import base58

from .checksums import is_bech32, is_crc16, is_eip55

_BECH32: Final = {
    "bc": ("bitcoin", "lightning"),
    "ltc": ("litecoin",),
    "cosmos": ("cosmos",),
    "addr": ("cardano",),
}
#: Version bytes of Base58Check addresses (chain parameters of each network).
_VERSIONS: Final = {
    0x00: ("bitcoin", "bitcoin-cash"),
    0x05: ("bitcoin", "bitcoin-cash"),
    0x30: ("litecoin",),
    0x32: ("litecoin",),
    0x1E: ("dogecoin",),
    0x16: ("dogecoin",),
    0x41: ("tron",),
}
_EVM: Final = ("ethereum", "bnb-chain", "polygon", "arbitrum", "optimism", "base", "avalanche")
_HASH_AND_VERSION: Final = 21
_KEY: Final = 32
_XRP: Final = str.maketrans("rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz", base58.ALPHABET)


def networks_of(address: str) -> tuple[str, ...]:
    """Codes of the networks an address may belong to; empty when it is none, or its checksum is wrong."""
    text = address.strip()
    if re.fullmatch(r"0x[0-9a-fA-F]{40}", text):
        return _EVM if is_eip55(text) else ()
    prefix = text.lower().partition("1")[0]
    if prefix in _BECH32 and len(text) <= 120:
        return _BECH32[prefix] if is_bech32(text) else ()
    if re.fullmatch(r"G[A-Z2-7]{55}", text):
        return ("stellar",) if is_crc16(text, base=32) else ()
    if re.fullmatch(r"[EU]Q[A-Za-z0-9_-]{46}", text):
        return ("ton",) if is_crc16(text, base=64) else ()
    return _base58_networks(text) if 25 <= len(text) <= 44 else ()


def _base58_networks(text: str) -> tuple[str, ...]:
    data = base58.payload(text)
    if data and len(data) == _HASH_AND_VERSION and data[0] in _VERSIONS:
        return _VERSIONS[data[0]]
    if text[0] == "r" and (data := base58.payload(text.translate(_XRP))) and len(data) == _HASH_AND_VERSION:
        return ("xrp",)
    raw = base58.decode(text)
    return ("solana",) if raw and len(raw) == _KEY else ()


def looks_like_one(text: str) -> bool:
    """Whether it has the shape of an address, whether or not its checksum is right."""
    shape = r"0x[0-9a-fA-F]{40}|(?:bc|ltc|cosmos|addr)1[02-9ac-hj-np-z]{20,110}|T[1-9A-HJ-NP-Za-km-z]{33}|G[A-Z2-7]{55}"
    return bool(re.fullmatch(shape, text.strip())) or bool(networks_of(text))
