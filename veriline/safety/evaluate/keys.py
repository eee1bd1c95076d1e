"""Private keys of every chain, and the files that hold them."""

import json
from base64 import b32encode, b64encode, urlsafe_b64encode
from binascii import crc_hqx
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from random import Random
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from veriline.safety.base58 import ALPHABET, encode, encode_check
from veriline.safety.evaluate.sample import ALNUM, HEX, Sample, some
from veriline.safety.proofs import bech32, ripple
from veriline.safety.proofs.base58check import PRIVATE

_LABELS: Final = (
    "private key: ",
    "PRIVATE_KEY=",
    "my private key is ",
    "Here is the privkey: ",
    "我的私钥是",
    "私钥：",
    "私鑰 ",
    "钱包私钥为：",
)


def _key(secret: str, *, before: str = "", is_block: bool = False) -> Sample:
    return Sample("private_key", secret, before=before, is_block=is_block)


def wif(chance: Random) -> Sample:
    """Return a WIF of Bitcoin, its test network, Litecoin or Dogecoin."""
    mark = chance.choice((b"", b"\x01"))
    return _key(
        encode_check(chance.choice((b"\x80", b"\xef", b"\xb0", b"\x9e")) + chance.randbytes(32) + mark)
    )


def extended(chance: Random) -> Sample:
    """Return an extended private key of any purpose."""
    version = chance.choice(sorted(PRIVATE))
    data = version + b"\x01" + chance.randbytes(40) + b"\0" + chance.randbytes(32)
    return Sample("extended_key", encode_check(data))


def bip38(chance: Random) -> Sample:
    """Return a key under a password."""
    return _key(encode_check(chance.choice((b"\x01\x42\xc0", b"\x01\x43\x20")) + chance.randbytes(36)))


def mini(chance: Random) -> Sample:
    """Return a mini private key."""
    while True:
        key = "S" + some(chance, ALPHABET, 29)
        if sha256(f"{key}?".encode()).digest()[0] == 0:
            return _key(key)


def labelled_hex(chance: Random) -> Sample:
    """Return 64 hexadecimal characters that a label calls a private key."""
    key = chance.choice(("", "0x")) + some(chance, HEX, 64)
    return _key(chance.choice((key, key.upper().replace("0X", "0x"))), before=chance.choice(_LABELS))


def solana(chance: Random) -> Sample:
    """Return an exported keypair."""
    return _key(encode(_pair(chance)))


def solana_file(chance: Random) -> Sample:
    """Return the file of solana-keygen."""
    numbers = json.dumps(list(_pair(chance)))
    return Sample("private_key", numbers.strip("[]"), before="[", after="]")


def solana_seed(chance: Random) -> Sample:
    """Return a seed of 32 bytes, which looks like an address, after its label."""
    return _key(encode(chance.randbytes(32)), before=chance.choice(_LABELS))


def _pair(chance: Random) -> bytes:
    seed = chance.randbytes(32)
    return seed + Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def stellar(chance: Random) -> Sample:
    """Return a Stellar seed."""
    data = b"\x90" + chance.randbytes(32)
    return _key(b32encode(data + crc_hqx(data, 0).to_bytes(2, "little")).decode())


def xrp(chance: Random) -> Sample:
    """Return a seed of the XRP ledger."""
    data = chance.choice((b"\x21", b"\x01\xe1\x4b")) + chance.randbytes(16)
    return _key(encode_check(data).translate(str.maketrans(ALPHABET, ripple.ALPHABET)))


def with_prefix(prefix: str, size: int, chance: Random) -> Sample:
    """Return a key in Bech32."""
    key = bech32.encode(prefix.lower(), chance.randbytes(size))
    return _key(key.upper() if prefix.isupper() else key)


def aptos(chance: Random) -> Sample:
    """Return a key as Aptos writes it (AIP-80)."""
    return _key(f"{chance.choice(('ed25519', 'secp256k1'))}-priv-0x{some(chance, HEX, 64)}")


def tezos(chance: Random) -> Sample:
    """Return a seed of Tezos."""
    return _key(encode_check(b"\x0d\x0f\x3a\x07" + chance.randbytes(32)))


def block(name: str, chance: Random) -> Sample:
    """Return a key between lines, as OpenSSL, OpenSSH and GnuPG write it."""
    body = b64encode(chance.randbytes(chance.randrange(48, 400))).decode()
    lines = "\n".join(body[i : i + 64] for i in range(0, len(body), 64))
    return _key(f"-----BEGIN {name}-----\n{lines}\n-----END {name}-----", is_block=True)


def web_key(chance: Random) -> Sample:
    """Return a JSON Web Key with its private part."""
    public, private = (urlsafe_b64encode(chance.randbytes(32)).decode().rstrip("=") for _ in range(2))
    return _key(json.dumps({"kty": "OKP", "crv": "Ed25519", "x": public, "d": private}), is_block=True)


def keystore(chance: Random) -> Sample:
    """Return an Ethereum keystore, version 3."""
    crypto = {
        "cipher": "aes-128-ctr",
        "cipherparams": {"iv": some(chance, HEX, 32)},
        "ciphertext": some(chance, HEX, 64),
        "kdf": chance.choice(("scrypt", "pbkdf2")),
        "kdfparams": {"dklen": 32, "n": 8192, "p": 1, "r": 8, "salt": some(chance, HEX, 64)},
        "mac": some(chance, HEX, 64),
    }
    name = chance.choice(("crypto", "Crypto"))
    file = {"version": 3, "id": some(chance, HEX, 32), "address": some(chance, HEX, 40), name: crypto}
    return Sample("keystore", json.dumps(file, indent=chance.choice((None, 2))), is_block=True)


def electrum_file(chance: Random) -> Sample:
    """Return a wallet of Electrum."""
    file = {
        "keystore": {"seed": some(chance, ALNUM, 80), "type": "bip32"},
        "seed_version": 18,
        "wallet_type": "standard",
    }
    return Sample("keystore", json.dumps(file), is_block=True)


def vault(chance: Random) -> Sample:
    """Return the vault of a wallet in the browser."""
    sizes = {"data": 90, "iv": 16, "salt": 32}
    file = {name: b64encode(chance.randbytes(size)).decode() for name, size in sizes.items()}
    return Sample("keystore", json.dumps(file), is_block=True)


CHECKED: Final[dict[str, Callable[[Random], Sample]]] = {
    "WIF": wif,
    "BIP-32 private": extended,
    "BIP-38": bip38,
    "mini key": mini,
    "Solana keypair": solana,
    "Solana keypair, file": solana_file,
    "Stellar seed": stellar,
    "XRP seed": xrp,
    "Sui key": partial(with_prefix, "suiprivkey", 33),
    "Cardano key": partial(with_prefix, "ed25519_sk", 32),
    "Cardano root key": partial(with_prefix, "root_xsk", 96),
    "Nostr key": partial(with_prefix, "nsec", 32),
    "age key": partial(with_prefix, "AGE-SECRET-KEY-", 32),
    "Tezos seed": tezos,
}
ROWS: Final[dict[str, Callable[[Random], Sample]]] = {
    **CHECKED,
    "hex key, labelled": labelled_hex,
    "Solana seed, labelled": solana_seed,
    "Aptos key": aptos,
    "PEM": partial(block, "EC PRIVATE KEY"),
    "OpenSSH key": partial(block, "OPENSSH PRIVATE KEY"),
    "PGP key": partial(block, "PGP PRIVATE KEY BLOCK"),
    "JWK": web_key,
    "keystore v3": keystore,
    "Electrum file": electrum_file,
    "browser wallet's vault": vault,
}
