"""What is no secret: ids and numbers that support cannot do without, generated, in fields, labelled and bare."""

import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Final

from veriline.safety.base58 import ALPHABET, encode, encode_check
from veriline.safety.evaluate.sample import ALNUM, DIGITS, HEX, some
from veriline.safety.proofs import bech32

TXID: Final = ("TxID", "交易哈希", "Transaction hash", "哈希值", "tx hash")
ADDRESS: Final = ("address", "地址", "deposit address", "充币地址", "to")
ORDER: Final = ("order", "订单号", "Order ID", "提现单号", "withdrawal id", "工单号", "ticket")
UID: Final = ("UID", "用户ID", "user id", "uid")
MEMO: Final = ("memo", "Memo", "标签", "destination tag", "备注")
AMOUNT: Final = ("amount", "数量", "金额")


def _hex_txid(chance: Random) -> str:
    return chance.choice(("", "0x")) + some(chance, HEX, 64)


def _upper_txid(chance: Random) -> str:
    return some(chance, HEX, 64).upper()


def _signature(chance: Random) -> str:
    return encode(chance.randbytes(64))


def _evm(chance: Random) -> str:
    return f"0x{some(chance, HEX, 40)}"


def _base58(chance: Random) -> str:
    return encode_check(chance.choice((b"\0", b"\x05", b"\x41", b"\x30", b"\x1e")) + chance.randbytes(20))


def _segwit(chance: Random) -> str:
    return bech32.encode("bc", chance.randbytes(20), version=0)


def _solana(chance: Random) -> str:
    return encode(chance.randbytes(32))


def _ripple(chance: Random) -> str:
    return f"r{some(chance, ALPHABET.replace('I', ''), 33)}"


def _order(chance: Random) -> str:
    return chance.choice(
        (
            str(chance.randrange(10**5, 10 ** chance.randrange(6, 20))),
            f"{chance.choice(('W', 'D', 'P2P'))}{some(chance, DIGITS, 14)}",
            f"2026{chance.randrange(1, 13):02}{chance.randrange(1, 29):02}{some(chance, DIGITS, 10)}",
            some(chance, ALNUM, 24),
        )
    )


def _snowflake(chance: Random) -> str:
    return str(chance.randrange(17 * 10**17, 19 * 10**17))


def _epoch(chance: Random) -> str:
    return str(chance.randrange(1_790_000_000_000_000, 1_800_000_000_000_000))


def _uid(chance: Random) -> str:
    return str(chance.randrange(10**5, 10**10))


def _memo(chance: Random) -> str:
    return str(chance.randrange(10**3, 10**9))


def _amount(chance: Random) -> str:
    unit = chance.choice(("USDT", "BTC", "ETH", "元"))
    return f"{chance.randrange(1, 10**6)}.{some(chance, DIGITS, chance.randrange(1, 9))} {unit}"


def _card_like(chance: Random) -> str:
    return some(chance, DIGITS, 16)


_Make = Callable[[Random], str]
LABELLED: Final[tuple[tuple[tuple[str, ...], _Make], ...]] = (
    *((TXID, make) for make in (_hex_txid, _upper_txid, _signature)),
    *((ADDRESS, make) for make in (_evm, _base58, _segwit, _solana, _ripple)),
    *((ORDER, make) for make in (_order, _order, _snowflake, _epoch, _card_like)),
    *((UID, _uid), (UID, _uid), (MEMO, _memo), (AMOUNT, _amount)),
)
ALONE: Final[tuple[_Make, ...]] = (
    *(_signature, _evm, _base58, _segwit, _solana, _ripple, _snowflake, _epoch, _uid, _memo, _amount),
)
_SENTENCES: Final = (
    "请帮我查一下 {} 什么时候到账，验证码已经收到了。",
    "{} still pending, please check",
    "您好，{}，谢谢",
    "My withdrawal has not arrived. {}. I did it yesterday with my phone and the code worked.",
)
_BETWEEN: Final = (" ", ": ", "：", " = ", " is ", "是")


def in_fields(count: int) -> Iterator[tuple[str, str]]:
    """Yield names of form fields and what stands in them."""
    chance = Random("veriline fields")  # noqa: S311 - always the same, and they guard nothing
    for _ in range(count):
        labels, make = chance.choice(LABELLED)
        yield chance.choice(labels), make(chance)


def labelled(count: int) -> Iterator[str]:
    """Yield sentences with a labelled id in them, and answers of an API."""
    chance = Random("veriline labelled")  # noqa: S311 - always the same, and they guard nothing
    for _ in range(count):
        labels, make = chance.choice(LABELLED)
        label, value = chance.choice(labels), make(chance)
        if chance.random() < 0.1:
            yield json.dumps(
                {label: value, "code": chance.randrange(0, 100_000), "msg": "ok"}, ensure_ascii=False
            )
        else:
            yield chance.choice(_SENTENCES).format(f"{label}{chance.choice(_BETWEEN)}{value}")


def alone(count: int) -> Iterator[str]:
    """Yield sentences with an id that nothing names."""
    chance = Random("veriline alone")  # noqa: S311 - always the same, and they guard nothing
    for _ in range(count):
        yield chance.choice(_SENTENCES).format(chance.choice(ALONE)(chance))


def undecided(count: int) -> Iterator[str]:
    """Yield sentences with 64 hexadecimal characters of which nobody can tell what they are."""
    chance = Random("veriline undecided")  # noqa: S311 - always the same, and they guard nothing
    for _ in range(count):
        yield chance.choice(_SENTENCES).format(_hex_txid(chance))


def card_like(count: int) -> Iterator[str]:
    """Yield sentences with 16 random digits that nothing names: some of them are what a card's number is."""
    chance = Random("veriline cards")  # noqa: S311 - always the same, and they guard nothing
    for _ in range(count):
        yield chance.choice(_SENTENCES).format(_card_like(chance))
