"""An amount with its coin or currency: 0.5 BTC, 1,200.50 usdt, 500U, 一千 is not read (requirement L12). Pure."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final

from . import assets

#: At most so many digits: more are an id.
_NUMBER: Final = r"\d{1,3}(?:[,，]\d{3}){1,4}(?:\.\d{1,18})?|\d{1,12}(?:\.\d{1,18})?"
_WHOLE: Final = re.compile(
    rf"(?P<sign>[$€£¥￥])?\s?(?P<number>{_NUMBER})\s?(?P<ten>[kK万]?)\s?(?P<unit>[^\d\s].{{0,20}})?"
)
SIGNS: Final = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "￥": "CNY"}
_TIMES: Final = {"": 1, "k": 1_000, "万": 10_000}


@dataclass(frozen=True)
class Amount:
    """A positive decimal and a ticker; the ticker is empty when it was not said."""

    number: Decimal
    asset: str = ""

    def __str__(self) -> str:
        """`1200.5 USDT`, never in scientific notation."""
        return f"{self.number:f} {self.asset}".strip()


def read(text: str, more: frozenset[str] = frozenset()) -> Amount | None:
    """The amount a whole text says; None when it says something else, or a coin nobody knows."""
    found = _WHOLE.fullmatch(text.strip())
    if found is None:
        return None
    unit = (found["unit"] or "").strip().removeprefix("个").removeprefix("枚").strip()
    asset = asset_of(unit, more) if unit else SIGNS.get(found["sign"] or "", "")
    number = decimal(found["number"], found["ten"])
    return None if asset is None or number is None else Amount(number, asset)


def asset_of(unit: str, more: frozenset[str] = frozenset()) -> str | None:
    """The ticker a unit means; a bare U, and 刀, are how Chinese customers write USDT and dollars."""
    return {"u": "USDT", "刀": "USD", "块": "CNY"}.get(unit.lower()) or assets.find(unit, more)


def decimal(number: str, ten: str = "") -> Decimal | None:
    """A number as written, with its thousands; None for nothing and for zero."""
    try:
        value = Decimal(number.replace(",", "").replace("，", "")) * _TIMES[ten.lower()]
    except (InvalidOperation, KeyError):
        return None
    return value if value > 0 else None
