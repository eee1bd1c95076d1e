"""The networks customers send coins on: their names in customers' words and the form of their transaction ids. Pure.

Forms come from the networks' own documentation. An operator who adds a network adds a row here; what an exchange
credits on which network is its own data and not known here.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

HEX: Final = "hex"
"""64 hexadecimal digits: a SHA-256 or similar hash, as Bitcoin, TRON, XRP Ledger, Stellar and Cosmos show it."""
HEX_0X: Final = "0x"
"""`0x` and 64 hexadecimal digits: Ethereum and everything that follows it."""
BASE58_64: Final = "base58-64"
"""Base58 of 64 bytes, 86 to 88 characters: a Solana signature."""
BASE58_32: Final = "base58-32"
"""Base58 of 32 bytes, 43 or 44 characters: Sui and NEAR."""
BASE64_32: Final = "base64-32"
"""Base64 of 32 bytes, 43 characters and `=`: TON, which is also shown as 64 hexadecimal digits."""


@dataclass(frozen=True)
class Network:
    """One network. `names` are what customers call it, in lower case, the code among them."""

    code: str
    name: str
    forms: tuple[str, ...]
    names: tuple[str, ...]


NETWORKS: Final = {
    network.code: network
    for network in (
        Network("bitcoin", "Bitcoin", (HEX,), ("bitcoin", "btc", "比特币", "segwit")),
        Network("lightning", "Lightning", (HEX,), ("lightning", "闪电网络")),
        Network("ethereum", "Ethereum", (HEX_0X,), ("ethereum", "eth", "erc20", "erc-20", "以太坊", "以太")),
        Network("tron", "TRON", (HEX,), ("tron", "trc20", "trc-20", "trx", "波场")),
        Network(
            "bnb-chain",
            "BNB Chain",
            (HEX_0X,),
            ("bnb chain", "bnb smart chain", "bnb-chain", "bep20", "bep-20", "bsc", "币安智能链"),
        ),
        Network("polygon", "Polygon", (HEX_0X,), ("polygon", "matic", "pol")),
        Network("arbitrum", "Arbitrum", (HEX_0X,), ("arbitrum", "arbitrum one", "arb")),
        Network("optimism", "Optimism", (HEX_0X,), ("optimism", "op mainnet")),
        Network("base", "Base", (HEX_0X,), ("base",)),
        Network(
            "avalanche", "Avalanche C-Chain", (HEX_0X,), ("avalanche", "avax", "avax-c", "c-chain", "雪崩")
        ),
        Network("aptos", "Aptos", (HEX_0X,), ("aptos", "apt")),
        Network("polkadot", "Polkadot", (HEX_0X,), ("polkadot", "dot", "波卡")),
        Network("solana", "Solana", (BASE58_64,), ("solana", "sol", "spl", "索拉纳")),
        Network("sui", "Sui", (BASE58_32,), ("sui",)),
        Network("near", "NEAR", (BASE58_32,), ("near",)),
        Network("xrp", "XRP Ledger", (HEX,), ("xrp ledger", "xrp", "xrpl", "ripple", "瑞波")),
        Network("stellar", "Stellar", (HEX,), ("stellar", "xlm", "恒星")),
        Network("cosmos", "Cosmos Hub", (HEX,), ("cosmos", "cosmos hub", "atom")),
        Network("ton", "TON", (BASE64_32, HEX), ("ton", "toncoin")),
        Network("litecoin", "Litecoin", (HEX,), ("litecoin", "ltc", "莱特币")),
        Network("dogecoin", "Dogecoin", (HEX,), ("dogecoin", "doge", "狗狗币")),
        Network("bitcoin-cash", "Bitcoin Cash", (HEX,), ("bitcoin cash", "bch", "比特币现金")),
        Network("cardano", "Cardano", (HEX,), ("cardano", "ada", "艾达")),
    )
}

#: Words that name a network wherever they stand; a coin's own name or ticker names one only beside "network" or 链.
ALWAYS: Final = frozenset(
    [
        "trc20",
        "trc-20",
        "erc20",
        "erc-20",
        "bep20",
        "bep-20",
        "bsc",
        "tron",
        "波场",
        "polygon",
        "solana",
        "arbitrum",
        "optimism",
        "avax-c",
        "segwit",
        "lightning",
        "闪电网络",
        "xrpl",
        "币安智能链",
    ]
) | {"bnb chain", "bnb smart chain", "xrp ledger", "c-chain", "arbitrum one", "op mainnet", "cosmos hub"}


@cache
def by_name() -> dict[str, Network]:
    """Every name to its network."""
    return {name: network for network in NETWORKS.values() for name in network.names}


def find(text: str) -> Network | None:
    """The network of that name, whatever its case, spacing or the word "network" behind it; None for another."""
    plain = re.sub(r"\s{1,4}", " ", text.strip().lower())
    plain = re.sub(r"\s?(?:network|mainnet|chain|网络|主网|链)$", "", plain) or plain
    known = by_name()
    return known.get(plain) or known.get(text.strip().lower()) or known.get(plain.replace(" ", "-"))
