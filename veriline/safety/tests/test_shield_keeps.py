"""What is no secret survives byte for byte: a false redaction is a defect of the same rank (O6, D14)."""

import random
from pathlib import Path

import pytest

from veriline.safety import look, redact
from veriline.safety.tests.corpus import KEPT

GUIDES = Path(__file__).parents[4] / "shared/data/support-guides-zh"
HEX = "0123456789abcdef"
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


@pytest.mark.parametrize("text", KEPT)
def test_req_O6_what_support_needs_is_never_touched(text: str) -> None:
    assert redact(text).text == text


def test_req_D14_nothing_is_redacted_in_the_worked_example() -> None:
    text = "今天14:00尝试BTC充值到账,但账户未显示,订单号123456,截图附上,已检查链上状态未确认。"
    assert redact(text).findings == ()


_LABELS = ("TxID", "txid:", "交易哈希", "Transaction hash:", "哈希值是", "tx hash =")
_ORDERS = (
    "订单号",
    "order",
    "Order ID:",
    "工单",
    "提现单号：",
    "ticket #",
    "UID",
    "UID:",
    "用户ID是",
    "memo",
)


def _made(chance: random.Random) -> str:
    """Return a transaction id, an address, an order number or a UID as a customer writes it."""
    kind = chance.randrange(5)
    if kind == 0:
        return f"{chance.choice(_LABELS)} {'0x' * chance.randrange(2)}{''.join(chance.choices(HEX, k=64))}"
    if kind == 1:
        return f"{chance.choice(('address', '地址：', 'to'))} 0x{''.join(chance.choices(HEX, k=40))}"
    if kind == 2:
        return f"地址 T{''.join(chance.choices(BASE58, k=33))}"
    if kind == 3:
        return f"{chance.choice(_ORDERS)} {chance.randrange(10**5, 10 ** chance.randrange(6, 20))}"
    return f"sig {''.join(chance.choices(BASE58, k=88))}"


def test_ten_thousand_generated_ids_are_unchanged() -> None:
    chance = random.Random(58)
    for _ in range(10_000):
        text = f"请帮我查一下 {_made(chance)} 什么时候到账，验证码已经收到了。"
        assert redact(text).text == text


def test_an_unlabelled_64_hex_is_undecided_and_kept() -> None:
    chance = random.Random(64)
    for _ in range(1_000):
        text = f"我有一个 {''.join(chance.choices(HEX, k=64))} 请看看"
        [found] = look(text)
        assert (found.kind, found.outcome) == ("hex64", "hold")
        assert redact(text).text == text


def test_the_support_guides_are_unchanged_where_they_lie_beside_the_checkout() -> None:
    """Our own texts above are the test; the guides are a second, foreign corpus that only some machines have."""
    guides = sorted(GUIDES.glob("*.txt"))
    assert not GUIDES.exists() or guides
    for guide in guides:
        text = guide.read_text(encoding="utf-8")
        for part in (text, *text.splitlines()):
            assert redact(part).text == part
