"""The help centre in a real browser: accessible, quick to answer, light, and whole without a script."""

import gzip
import re
import urllib.request
from collections.abc import Iterator
from itertools import product
from urllib.parse import urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from .portal_server import Portal, running

pytestmark = pytest.mark.browser

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
SIZES = {"desktop": (1440, 900), "phone": (390, 844)}
#: Every theme in every language, at every size, and every language at every size: half of all combinations.
LOOKS = [
    ("light", "en", "desktop"),
    ("light", "zh-hans", "phone"),
    ("dark", "en", "phone"),
    ("dark", "zh-hans", "desktop"),
]
PAGES = (
    "",
    "topics/deposits-and-withdrawals/",
    "articles/1004/?solved=no",
    "articles/1001/",
    "search?q=usdt",
    "search?q=%E6%8F%90%E7%8E%B0",
    "search?q=zzzqqqxx",
    "contact/",
    "chat/?emergency=1",
    "sign-in/",
    "sign-in/no-such-secret/",
    "account/",
    "never-ask/",
    "verify/?q=exchamge.example",
    "verify/channels/",
    "accessibility/",
    "privacy/",
    "nope/",
)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SEED = "legal winner thank year wave sausage worth useful legal winner thank yellow"
#: Articles whose wide tables a phone shows as blocks: fees, VIP levels, delisting.
STACKED = ("articles/1069/", "articles/1086/", "articles/1075/", "vip/1781/")
#: Sentences of three Latin words and more that stand among Arabic ones and are not marked as another language.
ENGLISH_IN_ARABIC = """[...document.querySelectorAll("body *")]
  .filter(one => one.closest("[lang]").lang === "ar" && !one.closest("script, style, pre, code, [hidden]"))
  .flatMap(one => [...one.childNodes].filter(node => node.nodeType === 3).map(node => node.data.trim()))
  .filter(text => /[A-Za-z]{2,}([ ,]+[A-Za-z]{2,}){2,}/.test(text))"""
BUDGET = 60 * 1024
MOST = 100 * 1000
MOST_READ = ("", "articles/1004/", "search?q=deposit", "contact/")
#: One page of each kind, and each list.
ONE_OF_EACH = (
    *MOST_READ,
    *("articles/1701/", "lessons/1751/", "glossary/1601/", "vip/1781/", "blog/1801/", "policies/1901/"),
    "announcements/1851/",
    *("tutorials/", "lessons/", "glossary/", "vip/", "announcements/", "blog/", "policies/", "status/"),
)


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory, django_db_setup: None) -> Iterator[Portal]:
    """A running help centre with the demo articles, on the tests' database server."""
    with running(tmp_path_factory.mktemp("portal")) as portal:
        yield portal


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, portal: Portal) -> Iterator[Page]:
    """A window of a visitor in Singapore; what goes wrong on the page fails the test."""
    with Window(browser, portal) as (context, faults):
        yield context.new_page()
        assert faults == []


class Window:
    """A browser window, and what its pages complained of."""

    def __init__(self, browser: Browser, portal: Portal, size: str = "desktop", **options: object) -> None:
        width, height = SIZES.get(size, (320, 720))
        phone = size != "desktop"
        self.context: BrowserContext = browser.new_context(
            base_url=portal.url,
            viewport={"width": width, "height": height},
            has_touch=phone,
            is_mobile=phone,
            timezone_id="Asia/Singapore",
            **options,  # type: ignore[arg-type]
        )
        self.faults: list[str] = []
        self.context.on("weberror", lambda error: self.faults.append(str(error.error)))
        self.context.on(
            "console", lambda line: self.faults.append(line.text) if _is_fault(line.text) else None
        )

    def __enter__(self) -> tuple[BrowserContext, list[str]]:
        return self.context, self.faults

    def __exit__(self, *_: object) -> None:
        self.context.close()


def _violations(page: Page) -> list[tuple[str, list[str]]]:
    """What axe finds: the rule, and the elements that break it."""
    results = Axe().run(page, options={"runOnly": RULES, "resultTypes": ["violations"]})
    return [
        (fault["id"], [node["html"][:160] for node in fault["nodes"]])
        for fault in results.response["violations"]
    ]


def _is_fault(line: str) -> bool:
    return "Content Security Policy" in line or "Uncaught" in line


@pytest.mark.parametrize(("theme", "language", "size"), LOOKS)
def test_every_page_is_accessible_and_fits(
    browser: Browser, portal: Portal, theme: str, language: str, size: str
) -> None:
    found: dict[str, object] = {}
    with Window(browser, portal, size, color_scheme=theme) as (context, faults):
        page = context.new_page()
        for path in PAGES:
            page.goto(f"/{language}/{path}")
            if faulty := _violations(page):
                found[path] = faulty
            if page.evaluate("document.documentElement.scrollWidth") > SIZES[size][0]:
                found[f"{path} overflows"] = page.evaluate("document.documentElement.scrollWidth")
    assert found == {}
    assert faults == []


@pytest.mark.parametrize(("theme", "size"), [("light", "desktop"), ("dark", "phone")])
def test_arabic_runs_from_the_right_is_accessible_and_fits(
    browser: Browser, portal: Portal, theme: str, size: str
) -> None:
    found: dict[str, object] = {}
    with Window(browser, portal, size, color_scheme=theme) as (context, faults):
        page = context.new_page()
        for path in (
            "",
            "topics/deposits-and-withdrawals/",
            "articles/1001/",
            "articles/1004/",
            "articles/1005/",
            "announcements/",
            "status/",
            "search?q=usdt",
            "contact/",
            "never-ask/",
            *(STACKED if size == "phone" else ()),
        ):
            page.goto(f"/ar/{path}")
            assert page.evaluate("getComputedStyle(document.querySelector('main')).direction") == "rtl"
            if faulty := _violations(page):
                found[path] = faulty
            if page.evaluate("document.documentElement.scrollWidth") > SIZES[size][0]:
                found[f"{path} overflows"] = page.evaluate("document.documentElement.scrollWidth")
            if english := page.evaluate(ENGLISH_IN_ARABIC):
                found[f"{path} says"] = english
        page.goto("/ar/articles/1005/")
        lead = page.locator("p.lead")
        assert lead.evaluate("node => getComputedStyle(node).direction") == "ltr", (
            "English words run their own way"
        )
        ahead = page.locator(".crumbs .ahead").first
        assert ahead.evaluate("node => getComputedStyle(node).transform") == "matrix(-1, 0, 0, 1, 0, 0)"
    assert found == {}
    assert faults == []


def test_traditional_chinese_is_accessible_and_fits(browser: Browser, portal: Portal) -> None:
    found: dict[str, object] = {}
    with Window(browser, portal, "phone", color_scheme="dark") as (context, faults):
        page = context.new_page()
        for path in ("", "topics/deposits-and-withdrawals/", "articles/1004/", "search?q=usdt", "contact/"):
            page.goto(f"/zh-hant/{path}")
            assert page.locator("html").get_attribute("lang") == "zh-hant"
            if faulty := _violations(page):
                found[path] = faulty
            if page.evaluate("document.documentElement.scrollWidth") > SIZES["phone"][0]:
                found[f"{path} overflows"] = page.evaluate("document.documentElement.scrollWidth")
    assert found == {}
    assert faults == []


@pytest.mark.parametrize("language", ["en", "zh-hans"])
def test_nothing_overflows_at_320_pixels(browser: Browser, portal: Portal, language: str) -> None:
    with Window(browser, portal, "smallest") as (context, _):
        page = context.new_page()
        for path in PAGES:
            page.goto(f"/{language}/{path}")
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, path


def test_open_menus_answers_and_reasons_are_accessible_too(page: Page) -> None:
    page.goto("/en/")
    page.fill("#q", "deposit")
    page.locator(".find-list a").first.wait_for()
    assert _violations(page) == []
    page.keyboard.press("Escape")
    page.locator(".lang-btn").click()
    assert _violations(page) == []
    page.goto("/en/articles/1004/")
    page.locator("[data-not-yet]").click()
    assert _violations(page) == []


# ---- answers while one types


def test_answers_appear_while_typing_and_the_arrows_walk_them(page: Page) -> None:
    page.goto("/en/")
    field = page.locator("#q")
    field.press_sequentially("deposit", delay=20)
    answers = page.locator(".find-list a")
    expect(answers.first).to_contain_text("deposit", ignore_case=True)
    expect(page.locator("[data-find-status]")).to_have_text(re.compile(r"\d answers?"))
    expect(field).to_have_attribute("aria-expanded", "true")
    field.press("ArrowDown")
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-activedescendant", "find-0")
    expect(page.get_by_role("option", selected=True)).to_have_id("find-0")
    field.press("ArrowUp")
    expect(page.get_by_role("option", selected=True)).to_have_count(0)
    field.press("ArrowUp")
    expect(page.get_by_role("option", selected=True)).to_have_text("All results")
    field.press("Escape")
    expect(page.locator(".find-list")).to_be_hidden()
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).not_to_have_attribute("aria-activedescendant", re.compile("."))
    field.press("Enter")
    page.wait_for_url("**/en/search?q=deposit")
    assert page.locator("mark").count() > 0


def test_enter_opens_the_answer_that_the_arrows_chose(page: Page) -> None:
    page.goto("/en/")
    page.locator("#q").press_sequentially("deposit", delay=20)
    title = page.locator(".find-list a b").first.text_content()
    page.press("#q", "ArrowDown")
    page.press("#q", "Enter")
    page.wait_for_url("**/en/articles/**")
    assert page.locator("h1").text_content() == title


def test_a_found_word_is_marked_in_the_script_it_is_written_in(page: Page) -> None:
    page.goto("/zh-hans/")
    page.fill("#q", "儲值")
    expect(page.locator(".find-list mark").first).to_have_text("充值")


def test_one_han_character_is_enough_and_one_latin_letter_is_not(page: Page) -> None:
    asked = _calls(page)
    page.goto("/zh-hans/")
    page.fill("#q", "a")
    page.wait_for_timeout(400)
    assert asked == []
    page.fill("#q", "币")
    page.locator(".find-list > *").first.wait_for()
    assert len(asked) == 1


def test_nothing_is_searched_while_an_input_method_composes(page: Page) -> None:
    asked = _calls(page)
    page.goto("/zh-hans/")
    page.focus("#q")
    session = page.context.new_cdp_session(page)
    for half in ("t", "ti", "ti'x", "ti'xian"):
        session.send(
            "Input.imeSetComposition", {"text": half, "selectionStart": len(half), "selectionEnd": len(half)}
        )
        page.wait_for_timeout(60)
    page.wait_for_timeout(300)
    assert asked == []
    session.send("Input.insertText", {"text": "提现"})
    page.locator(".find-list a").first.wait_for()
    assert len(asked) == 1


def test_fast_typing_asks_once(page: Page) -> None:
    asked = _calls(page)
    page.goto("/en/")
    page.locator("#q").press_sequentially("withdrawal", delay=15)
    page.locator(".find-list a").first.wait_for()
    assert len(asked) == 1


def test_a_seed_phrase_typed_into_search_leaves_the_browser_neither_by_typing_nor_by_enter(
    page: Page,
) -> None:
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url + (request.post_data or "")))
    page.goto("/en/")
    page.fill("#q", SEED)
    expect(page.locator(".find-list .secret")).to_have_text("This looks like a secret. We did not send it.")
    page.press("#q", "Enter")
    page.wait_for_timeout(500)
    assert page.url.endswith("/en/")
    assert not any("sausage" in one for one in sent)


def test_a_broken_search_and_no_connection_are_said(page: Page) -> None:
    page.goto("/en/")
    page.route("**/api/v1/search*", lambda route: route.fulfill(status=500, body="{}"))
    page.fill("#q", "deposit")
    expect(page.locator(".find-list")).to_have_text(
        "Search is not answering. Browse topics below, or ask us."
    )
    page.context.set_offline(True)
    page.fill("#q", "deposits")
    expect(page.locator(".find-list")).to_have_text("You are offline. Search works again when you are back.")
    page.context.set_offline(False)


# ---- articles


def test_contents_follow_the_reader(page: Page) -> None:
    page.goto("/en/articles/1004/")
    current = page.locator(".contents [aria-current]")
    expect(current).to_have_text("Do this first")
    page.locator("#memo-or-tag-missing").evaluate("node => node.scrollIntoView({block: 'start'})")
    expect(current).to_have_text("Memo or tag missing")


def test_not_yet_opens_the_reasons_in_place_and_carries_one_to_the_chat(page: Page) -> None:
    page.goto("/en/articles/1004/")
    page.locator("[data-not-yet]").click()
    expect(page.locator("[data-not-yet]")).to_have_attribute("aria-expanded", "true")
    page.get_by_label("Enough confirmations, still not in my account").check()
    page.get_by_role("button", name="Ask a person, keep what I entered").click()
    page.wait_for_url("**/en/chat/?article=1004&reason=1")
    text = page.locator("veriline-chat").get_by_role("textbox", name="Write a message")
    expect(text).to_have_value(
        "I have read “My crypto deposit has not arrived”. Enough confirmations, still not in my account. "
    )


@pytest.mark.parametrize(
    ("language", "words"), [("en", "My account may be stolen."), ("zh-hans", "我的账户可能被盗。")]
)
def test_one_tap_on_the_emergency_card_says_the_words_that_call_a_person_once(
    page: Page, language: str, words: str
) -> None:
    from veriline import safety

    assert safety.emergency(words)
    page.goto(f"/{language}/")
    page.locator(".stop .btn").click()
    said = page.locator("veriline-chat [role=log] .bubble.out")
    expect(said).to_have_count(1)
    expect(said).to_contain_text(words)
    expect(page).to_have_url(re.compile(r"/chat/$"))
    page.reload()
    expect(said).to_have_count(1)


def test_an_address_alone_calls_nobody_but_the_tap_is_there(page: Page) -> None:
    page.goto("/en/chat/?emergency=1")
    expect(
        page.locator("veriline-chat").get_by_role("button", name="My account may be stolen")
    ).to_be_visible()
    expect(page.locator("veriline-chat .bubble.out")).to_have_count(0)


def test_an_article_prints_as_the_answer_alone(page: Page) -> None:
    page.goto("/en/articles/1004/")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.querySelector('.lead')).color") == "rgb(67, 80, 76)"
    expect(page.locator(".contents")).to_be_hidden()
    expect(page.locator(".feedback")).to_be_hidden()
    expect(page.locator(".nav").first).to_be_hidden()
    expect(page.locator(".answer")).to_be_visible()


# ---- themes, languages, keys, times


def test_the_theme_changes_at_once_and_is_there_before_the_first_paint_next_time(page: Page) -> None:
    page.goto("/en/contact/")
    page.get_by_role("button", name="Dark").click()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.reload()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark == "rgb(13, 19, 18)"
    page.get_by_role("button", name="Automatic").click()
    page.reload()
    assert page.evaluate("document.documentElement.dataset.theme") is None


def test_the_language_menu_works_by_keyboard_and_keeps_the_page(page: Page) -> None:
    page.goto("/en/articles/1004/")
    summary = page.locator(".lang-btn")
    summary.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(summary).to_be_focused()
    expect(page.get_by_role("button", name="简体中文")).to_be_hidden()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="简体中文").press("Enter")
    page.wait_for_url("**/zh-hans/articles/1004-*/")
    page.goto("/")
    page.wait_for_url("**/zh-hans/")


def test_the_first_tab_stop_skips_to_the_content(page: Page) -> None:
    page.goto("/en/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_the_slash_key_goes_to_search_unless_switched_off(page: Page) -> None:
    page.goto("/en/")
    page.keyboard.press("/")
    expect(page.locator("#q")).to_be_focused()
    assert page.input_value("#q") == ""
    page.goto("/en/account/")
    page.get_by_label("The key / goes to the search field").uncheck()
    page.goto("/en/")
    page.keyboard.press("/")
    expect(page.locator("#q")).not_to_be_focused()


def test_chinese_is_set_in_the_systems_face_and_no_font_is_loaded_for_it(page: Page) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url) if ".woff2" in request.url else None)
    page.goto("/zh-hans/articles/1004/")
    page.wait_for_load_state("networkidle")
    assert [url.rpartition("/")[2] for url in loaded] == ["inter.woff2"]
    style = page.evaluate("(({fontFamily, letterSpacing, fontWeight}) => [fontFamily, letterSpacing, fontWeight])"
                          "(getComputedStyle(document.querySelector('h1')))")  # fmt: skip
    assert style[0].startswith('"Inter beside Han", "PingFang SC"')
    assert style[1:] == ["normal", "600"]
    assert page.evaluate("getComputedStyle(document.querySelector('.meta')).lineHeight") == "22.1px"


# ---- without JavaScript, and by weight


@pytest.mark.parametrize("language", ["en", "zh-hans"])
def test_without_javascript_one_finds_an_answer_and_says_whether_it_helped(
    browser: Browser, portal: Portal, language: str
) -> None:
    with Window(browser, portal, "phone", java_script_enabled=False) as (context, _):
        page = context.new_page()
        page.goto(f"/{language}/")
        page.locator(".top-end .on-narrow summary").click()
        expect(page.locator(".top-end .on-narrow nav")).to_be_visible()
        page.goto(f"/{language}/")
        page.fill("#q", "USDT")
        page.locator(".find button").click()
        page.locator(".answers a").first.click()
        page.locator("[data-not-yet]").click()
        page.locator(".choice").first.click()
        page.locator(".why button").last.click()
        expect(page.locator("#feedback [role=status]")).to_be_visible()
        page.goto(f"/{language}/chat/")
        expect(page.locator("noscript")).to_be_visible()
        page.locator(".theme button[value=dark]").click()
        assert page.locator("html").get_attribute("data-theme") == "dark"


def test_a_page_of_any_kind_weighs_little_before_its_pictures(portal: Portal) -> None:
    """100 KB at most (issue 3), and the four that are read most 60."""
    known: dict[str, int] = {}
    for language, path in product(("en", "zh-hans"), ONE_OF_EACH):
        parts = {
            url: known.get(url) or len(gzip.compress(body))
            for url, body in _whole_page(f"{portal.url}/{language}/{path}").items()
        }
        known |= parts
        assert any(url.endswith("widget.js") for url in parts)
        assert any(url.endswith("portal.css") for url in parts)
        assert sum(parts.values()) <= (BUDGET if path in MOST_READ else MOST), (path, parts)


def _whole_page(url: str) -> dict[str, bytes]:
    """The page with its style sheets, scripts, what those import, and its icons."""
    with urllib.request.urlopen(url) as answer:
        parts = {answer.url: answer.read()}
    text = parts[next(iter(parts))].decode()
    wanted = re.findall(r'<(?:link rel="stylesheet"|script)[^>]*?(?:href|src)="([^"]+)"', text)
    wanted += {link.partition("#")[0] for link in re.findall(r'<use href="([^"]+)"', text)}
    waiting = [urljoin(url, link) for link in wanted]
    while waiting:
        link = waiting.pop()
        if link not in parts:
            with urllib.request.urlopen(link) as answer:
                parts[link] = answer.read()
            waiting += [urljoin(link, name) for name in re.findall(rb'^import .*?"(\./[^"]+)"', parts[link], re.M)
                        for name in [name.decode()]]  # fmt: skip
    return parts


def _calls(page: Page) -> list[str]:
    """Every search the page asks for from now on."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/api/v1/search" in request.url else None)
    return asked


def test_no_page_sets_a_cookie_for_reading(browser: Browser, portal: Portal) -> None:
    with Window(browser, portal) as (context, _):
        page = context.new_page()
        for path in ("", "articles/1004/", "search?q=kyc", "contact/", "never-ask/"):
            page.goto(f"/en/{path}")
        assert context.cookies() == []


def test_pages_load_nothing_from_elsewhere(page: Page, portal: Portal) -> None:
    hosts: set[str] = set()
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    for path in ONE_OF_EACH:
        page.goto(f"/en/{path}")
        page.wait_for_load_state("networkidle")
    assert hosts == {portal.url.partition("//")[2]}
