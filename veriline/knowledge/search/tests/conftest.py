"""The real model, converted once into the data folder, and a small help centre that needs no database."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from veriline.knowledge.search import convert, embedder, store
from veriline.knowledge.search.embedder import OnnxEmbedder
from veriline.knowledge.search.index import Article, Index
from veriline.project import environment

DATA = Path(__file__).parent / "data"


def lines(name: str) -> list[dict[str, Any]]:
    """The rows of a file in `data/`."""
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="session")
def folder() -> Path:
    """The folder of the converted model."""
    found = embedder.model_folder(environment.data_folder())
    convert.convert(found)
    return found


@pytest.fixture(scope="session")
def model(folder: Path) -> OnnxEmbedder:
    """The product's embedder."""
    return OnnxEmbedder(folder)


@pytest.fixture(autouse=True)
def _fresh_shelf() -> Iterator[None]:
    """No test searches in what another one left in this process."""
    store.forget()
    yield
    store.forget()


WITHDRAW_EN = Article(
    "1",
    "en",
    "How to withdraw coins",
    "Open Assets and choose Withdraw. Pick the coin and the network, paste the address and confirm.",
    ("withdraw", "cash out"),
    "withdraw",
)
WITHDRAW_ZH = Article(
    "1",
    "zh-hans",
    "如何提现",
    "打开资产，选择提现。选择币种和网络，粘贴地址后确认。",
    ("提现", "提币"),
    "withdraw",
)
LOGIN_EN = Article(
    "2",
    "en",
    "I cannot sign in",
    "Reset your password on the sign-in page. If the error stays, clear the browser data.",
    ("cannot log in",),
    "login",
)
LOGIN_ZH = Article(
    "2",
    "zh-hans",
    "登录不了账户怎么办",
    "请在登录页重置密码。如果仍然报错，请清除浏览器数据。",
    ("登录不了",),
    "login",
)
KYC_ZH = Article(
    "3",
    "zh-hans",
    "身份认证为什么没通过",
    "照片不清晰、证件过期、姓名不一致都会被拒绝。",
    ("KYC", "实名"),
    "kyc",
)
MEMO_EN = Article(
    "4",
    "en",
    "I forgot the memo",
    "Coins such as XRP need a memo. Without it we cannot tell whose deposit it is.",
)
ARTICLES = [WITHDRAW_EN, WITHDRAW_ZH, LOGIN_EN, LOGIN_ZH, KYC_ZH, MEMO_EN]


@pytest.fixture(scope="session")
def index(model: OnnxEmbedder) -> Index:
    """ARTICLES with vectors."""
    return Index.build(ARTICLES, model)


@pytest.fixture(scope="session")
def by_words() -> Index:
    """ARTICLES by words alone."""
    return Index.build(ARTICLES)
