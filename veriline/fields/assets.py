"""Coins and currencies by ticker and by name in customers' words. Pure. Operators add their own tickers as data."""

from typing import Final

#: Ticker to further names, in lower case. A ticker that is also a word counts in capitals only (entities.py).
COINS: Final[dict[str, tuple[str, ...]]] = {
    "BTC": ("bitcoin", "bitcoins", "比特币"),
    "ETH": ("ether", "ethereum", "以太币", "以太坊"),
    "USDT": ("tether", "泰达币"),
    "USDC": ("usd coin",),
    "BNB": (),
    "XRP": ("ripple", "瑞波币"),
    "SOL": ("solana",),
    "TRX": ("波场币",),
    "ADA": ("cardano", "艾达币"),
    "DOGE": ("dogecoin", "狗狗币"),
    "LTC": ("litecoin", "莱特币"),
    "BCH": ("bitcoin cash", "比特币现金"),
    "XLM": ("恒星币",),
    "ATOM": (),
    "DOT": ("polkadot", "波卡币"),
    "TON": ("toncoin",),
    "AVAX": (),
    "MATIC": (),
    "POL": (),
    "LINK": ("chainlink",),
    "SHIB": ("shiba inu", "柴犬币"),
    "PEPE": (),
    "UNI": ("uniswap",),
    "ARB": (),
    "OP": (),
    "APT": (),
    "SUI": (),
    "NEAR": (),
    "FIL": ("filecoin",),
    "ETC": ("ethereum classic", "以太经典"),
    "EOS": ("柚子币",),
    "DAI": (),
    "FDUSD": (),
    "TUSD": (),
    "XMR": ("monero", "门罗币"),
}
CURRENCIES: Final[dict[str, tuple[str, ...]]] = {
    "USD": ("us dollar", "us dollars", "dollars", "dollar", "美元", "美金"),
    "EUR": ("euro", "euros", "欧元"),
    "GBP": ("pounds", "pound sterling", "英镑"),
    "CNY": ("yuan", "rmb", "人民币", "元"),
    "HKD": ("港币", "港元"),
    "TWD": ("台币", "新台币"),
    "JPY": ("yen", "日元"),
    "KRW": ("韩元",),
    "SGD": ("新币", "新加坡元"),
}
#: Tickers that are words of a language, or of the trade, in small letters.
WORDS_TOO: Final = frozenset(
    {
        "SOL",
        "LINK",
        "NEAR",
        "DOT",
        "OP",
        "UNI",
        "TON",
        "ADA",
        "POL",
        "APT",
        "ATOM",
        "ARB",
        "FIL",
        "ETC",
        "SUI",
        "DAI",
    }
)

NAMES: Final[dict[str, str]] = {
    name: ticker
    for table in (COINS, CURRENCIES)
    for ticker, names in table.items()
    for name in (ticker.lower(), *names)
}


def find(text: str, more: frozenset[str] = frozenset()) -> str | None:
    """The ticker a whole text names, whatever its case; `more` are the operator's own tickers. None for another."""
    plain = " ".join(text.lower().split())
    ticker = plain.upper()
    return ticker if ticker in more else NAMES.get(plain)
