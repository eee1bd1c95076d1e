"""Public vectors of the kinds beyond phrases and Bitcoin's keys, right and wrong by one character (secrets.md 3, 4)."""

import json

import pytest

from veriline.safety import KINDS, Context, Outcome, look, redact
from veriline.safety.keccak import keccak256
from veriline.safety.proofs import identity, payment

KEY = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
KEYSTORE = {
    "crypto": {
        "cipher": "aes-128-ctr",
        "cipherparams": {"iv": "83dbcc02d8ccb40e466191a123791e0e"},
        "ciphertext": "d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c",
        "kdf": "scrypt",
        "kdfparams": {
            "dklen": 32,
            "n": 262144,
            "r": 1,
            "p": 8,
            "salt": "ab0c7876052600dd703518d6fc3fe8984592145b",
        },
        "mac": "2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097",
    },
    "version": 3,
}


def found(text: str, context: Context | None = None) -> list[tuple[str, str, str]]:
    return [
        (one.kind, str(one.outcome), text[one.start : one.end]) for one in look(text, context or Context())
    ]


@pytest.mark.parametrize(
    ("kind", "secret"),
    [
        ("private_key", "SAAACAQDAQCQMBYIBEFAWDANBYHRAEISCMKBKFQXDAMRUGY4DUPB6NKI"),
        ("private_key", "snoPBrXtMeMyMHUVTgbuqAfg1SUTb"),
        ("card", "4111111111111111"),
        ("card", "4242 4242 4242 4242"),
        ("card", "5555-5555-5555-4444"),
        ("card", "2223003122003222"),
        ("card", "378282246310005"),
        ("card", "3782 822463 10005"),
        ("card", "6011111111111117"),
        ("card", "3530111333300000"),
        ("card", "30569309025904"),
        ("card", "6200000000000005"),
        ("national_id", "11010519491231002X"),
        ("national_id", "440524188001010014"),
        ("national_id", "A123456(3)"),
        ("national_id", "529.982.247-25"),
        ("iban", "GB82WEST12345698765432"),
        ("iban", "DE89 3704 0044 0532 0130 00"),
        ("iban", "FR1420041010050500013M02606"),
        ("iban", "NO9386011117947"),
        (
            "passport",
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
        ),
        ("session", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVPmB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
    ],
)
def test_a_vector_is_known_for_what_it_is(kind: str, secret: str) -> None:
    assert found(secret) == [(kind, str(KINDS[kind].outcome), secret)]
    assert found(f"看 {secret}, ok?") == [(kind, str(KINDS[kind].outcome), secret)]


@pytest.mark.parametrize(
    "text",
    [
        "GAAACAQDAQCQMBYIBEFAWDANBYHRAEISCMKBKFQXDAMRUGY4DUPB7JZX",
        "SAAACAQDAQCQMBYIBEFAWDANBYHRAEISCMKBKFQXDAMRUGY4DUPB6NKJ",
        "snoPBrXtMeMyMHUVTgbuqAfg1SUTc",
        "4111111111111112",
        "订单号 4111111111111111",
        "order no. 4111 1111 1111 1111",
        "TxID: 5555555555554444",
        "110105194912310021",
        "GB82WEST12345698765433",
        "529.982.247-26",
        "A123456(4)",
        "eyJub3RoaW5nIjoxfQ.eyJzdWIiOiIxMjM0In0.abc",
        '{"data": 1, "iv": 2, "salt": 3}',
        '{"code":0,"data":{"uid":"10001","balance":"0.5"}}',
        "身份证照片上传失败，订单 20261122",
        "护照和身份证都可以吗",
        "We never ask for your backup codes or your card's CVV.",
        "恢复码丢了怎么办，备用码在哪里看",
        "1795000000000000 and 1795000000123456789",
    ],
)
def test_what_only_looks_so_stays(text: str) -> None:
    assert [one for one in look(text) if one.outcome is not Outcome.KEEP] == []


def test_a_label_decides_where_a_card_number_is_mistyped_and_the_code_goes_too() -> None:
    text = "银行卡号：4111 1111 1111 1112，有效期 12/27，CVV 123"
    assert (
        redact(text).text
        == "银行卡号：[[removed:card]]，有效期 [[removed:card_code]]，CVV [[removed:card_code]]"
    )
    assert redact("4111111111111111|12|27|123").removed == ("card", "card_code")


def test_an_order_spoken_of_further_off_does_not_save_a_card() -> None:
    assert redact("I paid for my order with 4111111111111111").removed == ("card",)


def test_a_wallet_file_goes_as_a_whole_also_when_it_was_cut_off() -> None:
    text = json.dumps(KEYSTORE, indent=1)
    assert redact(f"my file: {text} why?").text == "my file: [[removed:keystore]] why?"
    assert redact(text[: text.index('"version"')]).text == "[[removed:keystore]]"


def test_a_key_to_an_address_in_the_talk_or_of_the_account_is_a_key() -> None:
    address = "0x2c7536E3605D9C16a7a3D7b1898e529396a65c23"
    key = [("private_key", "destroy", KEY)]
    assert found(KEY) == [("hex64", "hold", KEY)]
    assert found(KEY, Context(addresses=frozenset((address,)))) == key
    assert found(KEY, Context(earlier=[f"my address is {address}"])) == key
    assert found(KEY, Context(earlier=["my address is 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"])) != key
    for other in (
        "TMVQGm1qAQYVdetCeGRRkTWYYrLXuHK2HC",
        "1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    ):
        one = f"{1:064x}"
        assert found(one, Context(addresses=frozenset((other,)))) == [("private_key", "destroy", one)]


def test_the_field_of_a_form_is_the_label_of_what_stands_in_it() -> None:
    assert found(KEY, Context(field="TxID")) == [("txid", "keep", KEY)]
    assert found(KEY, Context(field="私钥")) == [("private_key", "destroy", KEY)]
    assert found("4111111111111111", Context(field="order number")) == []


def test_our_own_numbers_are_never_masked() -> None:
    text = "call +1 415-555-2671 or mail support@exchange.example"
    assert [kind for kind, _, _ in found(text)] == ["phone", "email"]
    ours = Context(official=frozenset(("support@exchange.example", "+1 415-555-2671")))
    assert found(text, ours) == []


def test_a_labelled_uid_is_no_phone() -> None:
    assert found("UID 13912345678") == []
    assert found("手机 139 1234 5678") == [("phone", "mask", "139 1234 5678")]


def test_what_html_and_addresses_write_otherwise_is_read_and_pointed_at_whole() -> None:
    text = "<li>密码是</li>q=%E5%AF%86%E7%A0%81%3Aabc%24123x&l=en"
    assert redact(text).text == "<li>密码是</li>q=%E5%AF%86%E7%A0%81%3A[[removed:password]]&l=en"


@pytest.mark.parametrize(
    ("data", "hashed"),
    [
        (b"", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"),
        (b"abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"),
    ],
)
def test_keccak_is_that_of_ethereum(data: bytes, hashed: str) -> None:
    assert keccak256(data).hex() == hashed
    assert len(keccak256(data * 200)) == 32


def test_check_digits_of_the_right_digits_only() -> None:
    assert payment.luhn("4111111111111111")
    assert not payment.luhn("4111111111111112")
    assert identity.chinese("110105194902310026") == ""  # the 31st of February, whatever the check digit


def test_every_kind_says_what_becomes_of_it_and_what_it_is_called() -> None:
    assert {kind.outcome for kind in KINDS.values()} == set(Outcome)
    assert all(kind.name for kind in KINDS.values())
    assert not KINDS["one_time_code"].may_be_fingerprinted
    assert KINDS["seed_phrase"].may_be_fingerprinted
