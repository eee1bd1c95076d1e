"""What a customer's own sentence already says, so that nobody asks for it again (requirements B11, D14, E7). Pure.

Patterns have bounded repetition, so reading takes time in proportion to the text. It reads what is plainly there and
leaves out what would be a guess: a bare number is no order number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import islice
from typing import Final

from . import addresses, amounts, assets, contacts, moments, networks, shapes, txids

#: As long as one message may be (conversations/inbound.py).
LONGEST: Final = 20_000
MOST: Final = 50
"""So many values of one kind are read from one message: a pasted log says no more with its thousandth line."""


@dataclass(frozen=True)
class Entity:
    """One value of one field (its code in the catalogue), in its canonical form, and where in the text it stands."""

    field: str
    value: str
    start: int
    end: int


@dataclass(frozen=True)
class Rules:
    """The operator's own forms (models.FieldRule): shapes of account and order numbers, pairs, further coins."""

    uid: str = "#{6,12}"
    order: str = "*{4,40}"
    pairs: frozenset[str] = frozenset()
    coins: frozenset[str] = frozenset()


_EDGE: Final = r"(?<![0-9A-Za-z])"
_ID: Final = r"[0-9A-Za-z](?:[0-9A-Za-z-]{0,38}[0-9A-Za-z])?(?![0-9A-Za-z])"
_LINKER: Final = (
    r"\s?(?:number|num|no\.?|id|号码?|編號|编号)?\s?(?:is|was|是|为|：|:|#|=|＝)?\s?(?:is\s)?[“\"']?"
)
_ORDER: Final = re.compile(
    rf"(?:{_EDGE}(?:order|position)|订单|訂單|仓位){_LINKER}(?P<value>{_ID})", re.IGNORECASE
)
_UID: Final = re.compile(
    rf"(?:{_EDGE}(?:uid|user\s?id|account\s?(?:id|number|no\.?))|用户\s?(?:id|编号)|账户\s?id|我的\s?id){_LINKER}(?P<value>{_ID})",
    re.IGNORECASE,
)
_WITHDRAWAL: Final = re.compile(
    rf"(?:{_EDGE}withdrawal(?:\s?(?:id|number|no\.?))?|提现(?:单号|编号|id)|提币(?:单号|编号|id)){_LINKER}(?P<value>{_ID})",
    re.IGNORECASE,
)
_CASE: Final = re.compile(
    rf"(?:{_EDGE}(?:case|ticket|request|appeal)\s?(?:id|number|no\.?|#)|(?:工单|案件|申诉)(?:单?号|编号)){_LINKER}(?P<value>{_ID})",
    re.IGNORECASE,
)
_WITHDRAWAL_NEAR: Final = re.compile(
    r"(?:提现|提币|提的币|withdrawal|payout).{0,24}?单号\s?[:：是]?\s?"
    r"(?P<value>[0-9A-Za-z][0-9A-Za-z-]{3,38})",
    re.IGNORECASE,
)
_KEY_LABEL: Final = re.compile(
    r"(?:\b(?:label(?:led)?|key named|key called)|标签|密钥名称?)\s?[:：是为]?\s?[“\"']?"
    r"(?P<value>[A-Za-z][\w.-]{1,38})",
    re.IGNORECASE,
)
_LAST4: Final = re.compile(
    r"(?:\b(?:last (?:four|4)(?: digits)?|ending(?: in| with)?|ends in)|尾号|后四位)\s?[:：是为]?\s?"
    r"(?P<value>\d{4})(?!\d)",
    re.IGNORECASE,
)
_MEMO: Final = re.compile(
    r"(?:\b(?:memo|destination tag|tag)|标签)\s?(?:should be|is|was|应该是|是|为|填了?|[:：])?\s?"
    r"(?P<value>\d{3,12})(?!\d)",
    re.IGNORECASE,
)
_PERIOD: Final = re.compile(
    r"(?:\b(?:year|for|in|of)\s(?P<value>20[0-3]\d)(?![\d-])"
    r"|(?P<han>20[0-3]\d年(?:(?:1[0-2]|0?[1-9])月)?)(?!\s?\d))",
    re.IGNORECASE,
)
_SITE: Final = re.compile(
    r"(?<![\w@.-])(?:https?://)?(?P<value>(?:[A-Za-z0-9-]{1,40}\.){1,4}"
    r"(?:com|net|org|io|co|app|xyz|top|vip|cc|info|help|support|site|online|cn|me|ru|example))"
    r"(?![A-Za-z0-9@-])",
    re.IGNORECASE,
)
_MAIL_DOMAINS: Final = frozenset(
    [
        "gmail.com",
        "qq.com",
        "163.com",
        "126.com",
        "outlook.com",
        "hotmail.com",
        "yahoo.com",
        "icloud.com",
        "foxmail.com",
        "proton.me",
        "protonmail.com",
        "live.com",
        "aliyun.com",
        "sina.com",
    ]
)
_HASH: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:0x)?[0-9a-fA-F]{64}(?![0-9A-Za-z])|(?<![0-9A-Za-z])[1-9A-HJ-NP-Za-km-z]{86,88}(?![0-9A-Za-z])"
)
_ADDRESS: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:0x[0-9a-fA-F]{40}|(?:bc|ltc|cosmos|addr)1[02-9ac-hj-np-z]{20,110}|[EU]Q[A-Za-z0-9_-]{46}|[1-9A-HJ-NP-Za-km-z]{26,56})(?![0-9A-Za-z])"
)
_AMOUNT: Final = re.compile(
    r"(?P<sign>[$€£¥￥])?(?<![0-9A-Za-z.,])(?P<number>\d{1,3}(?:[,，]\d{3}){1,4}(?:\.\d{1,18})?|\d{1,12}(?:\.\d{1,18})?)"
    r"\s?(?P<ten>[kK万])?\s?(?:个|枚)?\s?(?P<unit>[A-Za-z]{1,6}|美元|美金|人民币|元|港币|台币|日元|欧元|块|比特币|以太币|以太坊|泰达币|刀)?(?![0-9A-Za-z])",
)
_PAIR: Final = re.compile(
    rf"{_EDGE}([A-Za-z]{{2,6}})(?:\s?[/_-]\s?)?(USDT|USDC|USD|BTC|ETH|EUR|FDUSD)(?:永续|合约|perp)?(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,14}")
_CODE: Final = re.compile(
    rf"(?:{_EDGE}error(?:\scode)?|{_EDGE}code|错误代码|错误码|报错代码|代码){_LINKER}(?P<value>-?[A-Z]{{0,6}}[-_]?\d{{2,8}})(?![0-9A-Za-z])",
    re.IGNORECASE,
)
_ERROR: Final = re.compile(
    r"(?:error(?:\smessage)?|it says|saying|says|message|报错|提示|显示|错误信息)\s?[:：]?\s?"
    r"[“\"「『](?P<value>[^”\"」』\n]{3,200})[”\"」』]",
    re.IGNORECASE,
)
_DEVICE: Final = re.compile(
    r"\biPhone\s?(?:SE|X[SR]?|\d{1,2})?(?:\s(?:Pro|Plus|Max|mini)){0,2}|\biPad\b|\b(?:Samsung|Galaxy|Pixel|Huawei|Xiaomi|Redmi|OPPO|vivo|OnePlus)(?:\s[A-Za-z]{0,6}\d{1,3}[A-Za-z]{0,3})?|"
    r"(?:华为|小米|红米|三星|荣耀)(?:\s?[A-Za-z]{0,6}\d{1,3})?|苹果手机|安卓手机|\bMacBook\b",
    re.IGNORECASE,
)
_SYSTEM: Final = re.compile(
    r"\b(?:iOS|iPadOS|Android|HarmonyOS|Windows|macOS)\s?\d{1,2}(?:\.\d{1,2}){0,2}|安卓\s?\d{1,2}|鸿蒙\s?\d",
    re.IGNORECASE,
)
_VERSION: Final = re.compile(
    r"(?:\bapp\s?(?:version)?|\bversion|\bv|版本号?|APP\s?版本)\s?[:：是为]?\s?(?P<value>\d{1,3}(?:\.\d{1,4}){1,3})(?![\d.])",
    re.IGNORECASE,
)
_FREQUENCY: Final = (
    (
        "always",
        re.compile(
            r"\b(?:every\s(?:single\s)?time|always|each\stime|keeps?\s(?:on\s)?\w{2,12}ing)\b|每次|每回|总是",
            re.IGNORECASE,
        ),
    ),
    (
        "sometimes",
        re.compile(
            r"\b(?:sometimes|now and then|from time to time|occasionally|intermittent(?:ly)?)\b"
            r"|有时|偶尔|时好时坏|间歇",
            re.IGNORECASE,
        ),
    ),
    (
        "several",
        re.compile(
            r"\b(?:several|many|multiple|three|two|\d{1,2})\stimes\b|(?:好几|多|几|两|三|\d{1,2})次",
            re.IGNORECASE,
        ),
    ),
    (
        "once",
        re.compile(
            r"\b(?:only once|just once|(?:for the )?first time)\b|第一次|就一次|只有一次|首次", re.IGNORECASE
        ),
    ),
)
_MAIL: Final = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}(?![\w-])", re.ASCII
)
_PHONE: Final = re.compile(r"(?<![\w+])\+\d{1,3}[\s-]?\d{2,5}(?:[\s-]?\d{2,5}){1,3}(?!\d)")
_U: Final = re.compile(r"(?<=\d)\s?[uU](?![A-Za-z0-9])")


def read(text: str, *, rules: Rules | None = None, now: datetime | None = None) -> list[Entity]:
    """Everything recognised in a message, in the order of the text; no two overlap unless one holds the other's coin.

    `now` is the customer's own clock (aware), for "yesterday". Never raises.
    """
    text = text[:LONGEST]
    rules = rules or Rules()
    ids = _settled([*_links_and_hashes(text), *_contacts(text), *_labelled(text, rules)])
    rest = _blanked(text, ids)
    found = [
        *ids,
        *_pairs(rest, rules),
        *_moments(rest, now),
        *_errors(rest),
        *_device(rest),
        *_sites(rest),
        *_labels(rest),
    ]
    rest = _blanked(
        rest,
        [
            one
            for one in found
            if one.field
            in {"time", "error_code", "device", "app_version", "last4", "memo", "suspect", "mail_domain"}
        ],
    )
    found += [*_money(rest, rules), *_networks(rest), *_frequency(rest), *_periods(rest)]
    return sorted(dict.fromkeys(found), key=lambda one: (one.start, one.end, one.field))


def _settled(found: list[Entity]) -> list[Entity]:
    """Without those that overlap an earlier kind."""
    kept: list[Entity] = []
    taken = bytearray(LONGEST + 1)
    for one in found:
        if not any(taken[one.start : one.end]):
            kept.append(one)
            taken[one.start : one.end] = b"\x01" * (one.end - one.start)
    return kept


def _blanked(text: str, found: list[Entity]) -> str:
    """The text with what is known already put out, place by place."""
    characters = list(text)
    for one in found:
        characters[one.start : one.end] = " " * (one.end - one.start)
    return "".join(characters)


def _links_and_hashes(text: str) -> Iterator[Entity]:
    for found in islice(_HASH.finditer(text), MOST):
        try:
            yield Entity("txid", txids.read(found[0]).value, *found.span())
        except txids.WrongTxId:
            continue
    for found in islice(_ADDRESS.finditer(text), MOST):
        if addresses.networks_of(found[0]) and not found[0].isdigit():
            yield Entity("address", found[0], *found.span())


def _contacts(text: str) -> Iterator[Entity]:
    for pattern in (_MAIL, _PHONE):
        for found in islice(pattern.finditer(text), MOST):
            if value := contacts.read(found[0]):
                yield Entity("contact", value, *found.span())


def _labelled(text: str, rules: Rules) -> Iterator[Entity]:
    for field, pattern, shape in (
        ("withdrawal", _WITHDRAWAL, rules.order),
        ("withdrawal", _WITHDRAWAL_NEAR, rules.order),
        ("case_number", _CASE, "*{3,40}"),
        ("uid", _UID, rules.uid),
        ("order", _ORDER, rules.order),
    ):
        for found in islice(pattern.finditer(text), MOST):
            value = found["value"]
            if any(char.isdigit() for char in value) and shapes.is_number(shape, value):
                yield Entity(field, value, *found.span("value"))


def _labels(text: str) -> Iterator[Entity]:
    """Values that only their label makes one: the name of a key, the end of a card number, a memo."""
    for field, pattern in (("key_label", _KEY_LABEL), ("last4", _LAST4), ("memo", _MEMO)):
        for found in islice(pattern.finditer(text), MOST):
            yield Entity(field, found["value"], *found.span("value"))


def _sites(text: str) -> Iterator[Entity]:
    """A site to be checked, or the provider of somebody's mail."""
    for found in islice(_SITE.finditer(text), MOST):
        site = found["value"].lower()
        yield Entity("mail_domain" if site in _MAIL_DOMAINS else "suspect", site, *found.span("value"))


def _periods(text: str) -> Iterator[Entity]:
    for found in islice(_PERIOD.finditer(text), MOST):
        value = found["value"] or found["han"]
        yield Entity("period", value.removesuffix("年"), *found.span())


def _pairs(text: str, rules: Rules) -> Iterator[Entity]:
    for found in islice(_PAIR.finditer(text), MOST):
        base, quote = found[1].upper(), found[2].upper()
        known = base in assets.COINS or base in rules.coins
        if known and base != quote and (not rules.pairs or f"{base}/{quote}" in rules.pairs):
            yield Entity("pair", f"{base}/{quote}", *found.span())


def _moments(text: str, now: datetime | None) -> Iterator[Entity]:
    for one in moments.spot(text, now=now):
        if one.moment.clock or one.moment.day:
            yield Entity("time", str(one.moment), one.start, one.end)


def _errors(text: str) -> Iterator[Entity]:
    for found in islice(_CODE.finditer(text), MOST):
        yield Entity("error_code", found["value"], *found.span("value"))
    for found in islice(_ERROR.finditer(text), MOST):
        yield Entity("error", found["value"].strip(), *found.span("value"))


def _device(text: str) -> Iterator[Entity]:
    for pattern in (_DEVICE, _SYSTEM):
        for found in islice(pattern.finditer(text), MOST):
            yield Entity("device", found[0].strip(), *found.span())
    for found in islice(_VERSION.finditer(text), MOST):
        yield Entity("app_version", found["value"], *found.span("value"))


def _money(text: str, rules: Rules) -> Iterator[Entity]:
    for found in islice(_AMOUNT.finditer(text), MOST):
        unit = found["unit"] or ""
        asset = amounts.asset_of(unit, rules.coins) if unit else amounts.SIGNS.get(found["sign"] or "")
        number = amounts.decimal(found["number"], found["ten"] or "")
        if asset and number:
            yield Entity("amount", str(amounts.Amount(number, asset)), *found.span())
    yield from _assets(text, rules.coins)


def _assets(text: str, more: frozenset[str]) -> Iterator[Entity]:
    for found in islice(_WORD.finditer(text), MOST):
        ticker = assets.find(found[0], more)
        shouted = found[0].isupper()
        if (
            ticker
            and ticker not in assets.CURRENCIES
            and (shouted or ticker not in assets.WORDS_TOO or len(found[0]) > 4)
        ):
            yield Entity("asset", ticker, *found.span())
    for found in islice(_han_names().finditer(text), MOST):
        if (
            text[found.end() : found.end() + 2] not in {"网络", "主网"}
            and text[found.end() : found.end() + 1] != "链"
        ):
            yield Entity("asset", assets.NAMES[found[0]], *found.span())
    for found in islice(_U.finditer(text), MOST):
        yield Entity("asset", "USDT", found.end() - 1, found.end())


@lru_cache(maxsize=1)
def _han_names() -> re.Pattern[str]:
    names = [name for name, ticker in assets.NAMES.items() if ticker in assets.COINS and not name.isascii()]
    return re.compile("|".join(sorted(map(re.escape, names), key=len, reverse=True)))


@lru_cache(maxsize=1)
def _network_names() -> re.Pattern[str]:
    names = sorted(map(re.escape, networks.by_name()), key=len, reverse=True)
    return re.compile(rf"(?<![0-9A-Za-z])(?:{'|'.join(names)})(?![0-9A-Za-z])", re.IGNORECASE)


def _networks(text: str) -> Iterator[Entity]:
    """A network's own word counts anywhere; a coin's name only in "the Bitcoin network", "on Solana", 走以太坊链."""
    for found in islice(_network_names().finditer(text), MOST):
        name = found[0].lower()
        before, after = text[max(0, found.start() - 8) : found.start()], text[found.end() : found.end() + 9]
        beside = re.match(r"\s?(?:network|mainnet|chain|网络|主网|链)", after, re.IGNORECASE) or re.search(
            r"(?:\b(?:on|via|over|using)\s(?:the\s)?|走|通过|用的?|选的?是?)$", before, re.IGNORECASE
        )
        if (
            name in networks.ALWAYS
            or (beside and name != "base")
            or (name == "base" and beside and found[0] != "base")
        ):
            yield Entity("network", networks.by_name()[name].code, *found.span())


def _frequency(text: str) -> Iterator[Entity]:
    for value, pattern in _FREQUENCY:
        if found := pattern.search(text):
            yield Entity("frequency", value, *found.span())
            return
