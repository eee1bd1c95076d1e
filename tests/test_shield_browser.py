"""The browser's shield in a real browser: it finds what the server finds, and tells nobody (O1, O2, ux.md 6.3)."""

import gzip
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, sync_playwright

from veriline.safety import look
from veriline.safety.build_browser_lists import FOLDER
from veriline.safety.evaluate import corpus
from veriline.safety.tests.corpus import KEPT, KEYS, PHRASES, disguised

pytestmark = pytest.mark.browser

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
FILES = [path.name for path in FOLDER.glob("*.js")]
INSPECT = """async (texts) => {
  const { inspect } = await import('/shield.js');
  const found = [];
  for (const text of texts) found.push(await inspect(text));
  return found;
}"""


class Files(SimpleHTTPRequestHandler):
    """The folder of the shield, under the policy of our pages, and an empty page."""

    def do_GET(self) -> None:
        if self.path != "/":
            return super().do_GET()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>shield</title><link rel=icon href=data:,>")
        return None

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", "default-src 'self'; img-src data:")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, directory=str(FOLDER)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    page = browser.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto(address)
    yield page
    page.close()
    assert not problems


Found = list[tuple[str, int, int]]


def in_browser(page: Page, texts: list[str]) -> list[Found]:
    answers: list[list[dict[str, Any]]] = page.evaluate(INSPECT, texts)
    return [[(one["kind"], one["start"], one["end"]) for one in answer] for answer in answers]


def on_server(text: str) -> Found:
    """Return what the server destroys, by offsets in UTF-16 as JavaScript counts."""

    def utf16(at: int) -> int:
        return len(text[:at].encode("utf-16-le")) // 2

    return [(one.kind, utf16(one.start), utf16(one.end)) for one in look(text) if one.outcome == "destroy"]


TEXTS = [
    *(text for _, _, text in disguised()),
    *KEPT,
    "😀 我的密码是Abc12345! 😀 验证码 123456",
    "API key/secret: vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zv / NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP",
    "密码:abc123,UID:888999 订单 20261122",
    '{"password":"Abc12345!","uid":"99"}',
    "[[removed:password]] is my password, [[removed:seed_phrase]]",
    "<li>密码是</li>q=%E5%AF%86%E7%A0%81%3Aabc%24123x&l=en &#x1f600; %C0%80 &nbsp;",
    *(
        text
        for row in corpus.ROWS
        for one in corpus.samples(row, count=2)
        for _, text in corpus.disguised(one)
    ),
    "",
    "\ud83d",
]


def test_the_browser_finds_what_the_server_finds(page: Page) -> None:
    answers = in_browser(page, TEXTS)
    wrong = {
        text: (mine, on_server(text))
        for text, mine in zip(TEXTS, answers, strict=True)
        if mine != on_server(text)
    }
    assert list(wrong.items())[:8] == []
    assert sum(map(len, answers)) >= 400


def test_nothing_is_fetched_but_its_own_files_and_only_when_needed(page: Page, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    in_browser(page, ["hello", "我的密码是Abc12345!", "提现多久到账"])
    assert sorted(asked) == sorted(FILES)
    in_browser(
        page, ["please tell me what happens when a network is slow", "请告诉我提现网络拥堵的时候会怎样"]
    )
    assert asked[len(FILES) :] == []
    in_browser(page, ["winner thank year wave sausage worth useful legal"])
    assert asked[len(FILES) :] == ["words-en.txt"]
    in_browser(page, [PHRASES[0].secret, PHRASES[1].secret, PHRASES[2].secret])
    assert asked[len(FILES) + 1 :] == ["words-zh.txt"]
    in_browser(page, [phrase.secret for phrase in PHRASES[3:6]])
    assert sorted(asked[len(FILES) + 2 :]) == ["words-ja.txt", "words-ko.txt", "words-latin.txt"]
    in_browser(page, ["枪疫霉尝俩闹饿贤枪疫霉卿"])
    assert asked[-1] == "pairs-zh.bin"


def test_ready_loads_both_lists(page: Page, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    page.evaluate("async () => (await import('/shield.js')).ready()")
    assert {*asked} == {*FILES, "words-en.txt", "words-zh.txt", "pairs-zh.bin"}


def test_without_a_secure_origin_form_and_label_decide(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.add_init_script("Object.defineProperty(globalThis.crypto, 'subtle', {value: undefined})")
    page.goto(address)
    wif = KEYS[0].secret
    [extended] = [case.secret for case in KEYS if case.kind == "extended_key"]
    answers = in_browser(
        page, [PHRASES[0].secret, "abandon " * 11 + "about", extended, f"私钥 {wif}", wif, KEPT[0]]
    )
    assert [[kind for kind, _, _ in answer] for answer in answers] == [
        ["seed_phrase"],
        ["seed_phrase"],
        ["extended_key"],
        ["private_key"],
        [],
        [],
    ]
    page.close()


def test_without_its_word_list_it_asks_rather_than_lets_pass(page: Page) -> None:
    def fail(route: Route) -> None:
        route.abort()

    page.route("**/words-*.txt", fail)
    texts = [
        PHRASES[0].secret,
        PHRASES[1].secret,
        "I would like to know when my withdrawal of 0.5 BTC arrives, thank you",
    ]
    assert [bool(answer) for answer in in_browser(page, texts)] == [True, True, False]
    page.unroute("**/words-*.txt", fail)
    page.evaluate("async () => (await import('/shield.js')).ready()")
    assert in_browser(page, ["man latin " * 8]) == [[]]


def test_a_long_paste_does_not_hold_the_page(page: Page) -> None:
    spent = page.evaluate(
        """async () => {
          const { inspect } = await import('/shield.js');
          await inspect('warm');
          const start = performance.now();
          await inspect('please check order 123456, my code did not arrive 验证码收不到 '.repeat(400));
          return performance.now() - start;
        }"""
    )
    assert spent < 3000


def test_the_code_is_small() -> None:
    """Word lists are fetched apart, when a text first looks like a phrase."""
    size = {path.name: len(gzip.compress(path.read_bytes(), 9)) for path in FOLDER.iterdir()}
    assert sum(size[name] for name in FILES) < 24_000
    assert size["words-en.txt"] < 7_000
    assert size["words-zh.txt"] < 13_000
    assert (FOLDER / "pairs-zh.bin").stat().st_size < 20_000
