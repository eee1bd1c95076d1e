"""Seeds of the XRP ledger: Base58Check with an alphabet of its own (xrpl.org, "base58 Encodings")."""

from typing import Final

from veriline.safety import base58

ALPHABET: Final = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
_TO_BITCOIN: Final = str.maketrans(ALPHABET, base58.ALPHABET)
_VERSIONS: Final = {b"\x21": 17, b"\x01\xe1\x4b": 19}  # secp256k1 and ed25519, with a seed of 16 bytes


def seed(candidate: str) -> str:
    """Judge an `s...` string by its checksum, version and length."""
    data = base58.payload(candidate.translate(_TO_BITCOIN))
    is_seed = data is not None and any(
        data.startswith(version) and len(data) == size for version, size in _VERSIONS.items()
    )
    return "private_key" if is_seed else ""
