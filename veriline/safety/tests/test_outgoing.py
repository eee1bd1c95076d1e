"""The outgoing guard: nobody of ours asks for a secret, a transfer or a talk elsewhere (requirements B9, I4, I5)."""

from collections import Counter

import pytest

from veriline.safety import asks_for_secret, objections
from veriline.safety.evaluate.guarded import asked, disguised, replies


def test_req_I4_I5_every_line_is_stopped_in_every_disguise_for_its_reason() -> None:
    lines = list(disguised())
    assert len(lines) >= 500
    assert Counter(kind for kind, _ in asked()).keys() == {"secret", "transfer", "other_app", "address"}
    passed = [
        (name, text) for name, kind, text in lines if kind not in {one.kind for one in objections(text)}
    ]
    assert passed == []


def test_a_thousand_ordinary_replies_pass() -> None:
    lines = set(replies())
    assert len(lines) >= 1_000
    stopped = {(one.kind, one.words) for line in lines for one in objections(line)}
    assert stopped == set()


@pytest.mark.parametrize(
    ("words", "in_chat", "asks_it"),
    [
        ("Please enter your password.", True, True),
        ("Enter your password.", False, False),
        ("Enter your password in the app.", True, False),
        ("请输入验证码", True, True),
        ("请在 APP 中输入验证码", True, False),
        ("Enter your seed phrase in the field below.", False, True),
        ("把验证码发给我们。", True, True),
        ("We never ask for your password.", True, False),
        ("We never ask for your password, but send it to me.", True, True),
        ("请勿发送助记词。", True, False),
        ("What is the transaction ID?", True, False),
        ("Whoever asks for your seed phrase is a thief.", True, False),
        ("Did you give anybody your code?", True, False),
        ("您是否把验证码告诉过别人？", True, False),
        ("The code is on its way. Send it to me.", True, True),
        ("Your order is on its way. Send it to me.", True, False),
    ],
)
def test_req_B9_a_text_that_asks_for_a_secret_is_known_from_one_that_warns(
    words: str, in_chat: bool, asks_it: bool
) -> None:
    assert asks_for_secret(words, in_chat=in_chat) is asks_it


def test_a_chain_address_goes_out_only_from_a_verified_card() -> None:
    address = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
    assert [one.kind for one in objections(f"It went to {address}.")] == ["address"]
    assert objections(f"It went to {address}.", verified=frozenset({address})) == []
    assert objections("The TxID is 9b7c1d2e3f405162738495a6b7c8d9eaf0011223344556677889900aabbccdde.") == []


def test_nonsense_and_huge_text_never_raise_and_take_time_in_proportion() -> None:
    for text in ("", "\x00", "请" * 20_000, "p a s s " * 5_000, "send it to me, " * 2_000, "a" * 20_000):
        objections(text)
