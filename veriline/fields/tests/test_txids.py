"""Transaction ids and addresses by format and checksum, offline (requirement L9)."""

import pytest

from veriline.fields import addresses, checksums, txids

HEX = "9f2c1b7a4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d641d0"
SOLANA = "5VERv8NMvzbJMEkV8xnrLkEaWRtSz9CosKDYjCJjBRnbJLgp8uirBgmQpjKhoR4tjF3ZpRzrFmBV6UjKdiSZkQUW"
#: Vectors of EIP-55, BIP 173, BIP 350, the Stellar and TON documentation, and the TRON documentation.
ADDRESSES = {
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed": "ethereum",
    "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359": "ethereum",
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4": "bitcoin",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0": "bitcoin",
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa": "bitcoin",
    "TUEZSdKsoDHQMeZwihtdoBiN46zxhGWYdH": "tron",
    "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ": "stellar",
    "EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N": "ton",
    "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh": "xrp",
    "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA": "solana",
}


def reason(text: str, network: str = "") -> str:
    with pytest.raises(txids.WrongTxId) as caught:
        txids.read(text, network)
    return caught.value.reason


@pytest.mark.parametrize(
    ("text", "network"),
    [
        (HEX, "bitcoin"),
        (HEX.upper(), "tron"),
        (f"0x{HEX}", "ethereum"),
        (f"0x{HEX}", "bnb-chain"),
        (SOLANA, "solana"),
        (HEX, "xrp"),
    ],
)
def test_req_L9_each_network_has_its_form(text: str, network: str) -> None:
    assert network in txids.read(text, network).networks


def test_one_id_is_one_value_however_it_was_copied() -> None:
    for writing in (
        HEX,
        HEX.upper(),
        f" “{HEX}”。",
        f"https://scan.example/tx/{HEX}",
        f"{HEX[:30]} {HEX[30:]}",
    ):
        assert txids.read(writing).value == HEX
    assert txids.read(SOLANA).value == SOLANA


def test_what_is_wrong_with_one_is_told() -> None:
    assert reason(HEX[:-1]) == "length"
    assert reason(HEX[:-2] + "O0", "bitcoin") == "character"
    assert reason(HEX, "ethereum") == "network"
    assert reason("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa") == "address"
    assert reason("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed") == "wrong_address"
    assert reason("123456") == "unlike"
    assert reason("我不知道") == "unlike"


@pytest.mark.parametrize(("address", "network"), ADDRESSES.items())
def test_an_address_is_known_by_its_checksum(address: str, network: str) -> None:
    assert network in addresses.networks_of(address)


@pytest.mark.parametrize("address", [one for one in ADDRESSES if not one.startswith("Token")])
def test_one_wrong_character_is_seen(address: str) -> None:
    middle = len(address) // 2
    wrong = next(letter for letter in "acdehjkmnpACDEHJKMNP23" if letter.lower() != address[middle].lower())
    letter = wrong.lower() if address[0] in "b" else wrong
    assert addresses.networks_of(address[:middle] + letter + address[middle + 1 :]) in ((), ("solana",))


def test_keccak_is_the_one_of_the_reference() -> None:
    assert (
        checksums.keccak256(b"").hex() == "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"
    )
    assert checksums.keccak256(b"a" * 300) != checksums.keccak256(b"a" * 301)
