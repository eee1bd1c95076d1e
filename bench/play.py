"""A short play for the pictures: five customers, two agents, one evening at Northwind Exchange (demo data)."""

from dataclasses import dataclass

from playwright.sync_api import Browser, Page, expect

from tests.product import Product

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
]
ZONE = "Europe/London"
PHONE = {"width": 390, "height": 920}
WIDE = {"width": 1440, "height": 900}
PATIENCE_MS = 60_000


@dataclass(frozen=True)
class Stage:
    """Where it is played: a browser, a running Veriline, one-time sign-ins by alias."""

    browser: Browser
    product: Product
    signins: dict[str, str]

    def page(self, url: str, *, phone: bool, locale: str = "en-GB") -> Page:
        """A new person's own device."""
        context = self.browser.new_context(
            viewport=PHONE if phone else WIDE,  # type: ignore[arg-type]
            device_scale_factor=2 if phone else 1.5,
            has_touch=phone,
            locale=locale,
            timezone_id=ZONE,
        )
        page = context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.goto(url)
        return page


@dataclass(frozen=True)
class Shots:
    """What was photographed, as PNG."""

    desk: bytes
    chats: list[bytes]


def play(stage: Stage) -> Shots:
    """The whole evening; returns its pictures."""
    expect.set_options(timeout=PATIENCE_MS)
    mei, tomas = _agent(stage, "Mei L."), _agent(stage, "Tomás R.")
    _set_capacity(stage, mei, 1)  # so that there is a line
    _be(stage, mei, "available")
    sofia = _talker(stage, "Where do I find my tax statement for 2025?")
    _joined(sofia)
    _write(sofia, "I need it for January to March as well")
    leo = _guest(stage)
    _write(leo, "I sent USDT an hour ago and it is still not here")
    _answered(leo)
    first = _photo(leo)
    _write(leo, "talk to a person")
    _write(leo, "I sent it over TRON")
    wen = _guest(stage, "zh-hans")
    _write(wen, "我一小时前转了 USDT，到现在还没到账")
    _answered(wen)
    _write(wen, "转人工")
    expect(wen.locator(".queue h3")).to_contain_text("2")
    second = _photo(wen)
    _write(wen, "区块浏览器显示已经确认了 20 次")
    amara = _talker(stage, "My account is locked since I changed my phone")
    _write(amara, "I do not have the old phone any more")

    _set_capacity(stage, mei, 8)
    _be(stage, mei, "away")
    _be(stage, mei, "available")
    for customer in (leo, wen, amara):
        _joined(customer)
    third = _talk(stage, mei, leo)
    _open(stage, mei, "January to March")
    _say(mei, "You find it under Wallet, Statements. Does it show 2025?", wait=True)
    return Shots(_emergency(stage, mei, tomas), [first, second, third])


def _talk(stage: Stage, mei: Page, leo: Page) -> bytes:
    """A deposit that is on its way."""
    _open(stage, mei, "over TRON")
    _say(mei, "Hi, I have read everything above, so no need to repeat it. Do you have the TxID?")
    leo.get_by_text("I have read everything above").wait_for()
    _write(leo, "b41c7a90e2f84d1c9a55d3716ff0a2c85e7b9d24c6a1f03e88d45b7a92c60d6f")
    _hears(mei, "b41c7a90e2f8")
    _say(mei, "Thank you. 15 of 20 confirmations, about 6 minutes. I will stay here until it lands.")
    leo.get_by_text("15 of 20 confirmations").wait_for()
    _write(leo, "Thank you. I was really worried")
    _hears(mei, "I was really worried")
    return _photo(leo)


def _emergency(stage: Stage, mei: Page, tomas: Page) -> bytes:
    """The conversation of the desk's picture: a caller pretended to be us."""
    vera = _signed_in(stage, "vera")
    _write(vera, "Hacked. Two withdrawals I did not make")
    _joined(vera)
    vera.locator("textarea").fill(
        "Someone called and said they are your security team. I gave them the code 482913"
    )
    vera.get_by_role("button", name="It is not a secret").click()
    _open(stage, mei, "security team")
    tomas.goto(mei.url.replace("/q/mine/", "/q/emergency/"))
    _note(
        tomas, "The 0.84 BTC is held in review, the chain team has it. The other went to an address we know."
    )
    mei.get_by_text("The 0.84 BTC is held").first.wait_for()
    _say(
        mei,
        "You did right to write at once. If that person is still on the phone, please hang up: it was not us.",
    )
    vera.get_by_text("please hang up").wait_for()
    while not mei.locator("#collision").is_visible():  # it is told every few seconds while somebody drafts
        tomas.locator("#words").press_sequentially("One ", delay=150)
    mei.locator("#words").press_sequentially(
        "One of the two withdrawals, 0.84 BTC, is held and safe. The other, 0.11 BTC, has left. I have opened a trace"
    )
    vera.locator("textarea").press_sequentially("Thank you")
    return _without_banner(mei)


# ---- agents


def _agent(stage: Stage, alias: str) -> Page:
    page = stage.page(stage.signins[alias], phone=False)
    page.locator("form button").first.click()
    page.wait_for_url(f"{stage.product.desk}/q/mine/")
    return page


def _be(stage: Stage, page: Page, presence: str) -> None:
    page.goto(f"{stage.product.desk}/me/")
    page.locator(f"button[name=presence][value={presence}]").click()
    page.goto(f"{stage.product.desk}/q/mine/")  # whose connection says that somebody is there


def _set_capacity(stage: Stage, page: Page, most: int) -> None:
    page.goto(f"{stage.product.desk}/settings/agents/")
    page.locator(".sections a", has_text="Mei L.").click()
    page.locator("#id_capacity").fill(str(most))
    page.locator("form.form > .btn").click()
    page.wait_for_url(f"{stage.product.desk}/settings/agents/")


def _open(stage: Stage, page: Page, words: str) -> None:
    page.goto(f"{stage.product.desk}/q/mine/")
    page.locator("a.q-row", has_text=words).first.click()
    page.locator("#words").wait_for()


def _hears(page: Page, text: str) -> None:
    expect(page.locator(".said.customer").last).to_contain_text(text)


def _say(page: Page, text: str, *, wait: bool = False) -> None:
    page.locator("#words").fill(text)
    page.locator("#words").press("Alt+Enter" if wait else "Control+Enter")
    expect(page.locator(".said.agent").last).to_contain_text(text)


def _note(page: Page, text: str) -> None:
    page.locator("button.mode[data-mode=note]").click()
    page.locator("#words").fill(text)
    page.locator("#words").press("Control+Enter")
    expect(page.locator(".said.note").last).to_contain_text(text)
    page.locator("button.mode[data-mode=reply]").click()


def _without_banner(page: Page) -> bytes:
    """The desk below the line that says that this is a demo."""
    top = page.locator(".rail").bounding_box()
    assert top is not None
    page.set_viewport_size({**WIDE, "height": WIDE["height"] + round(top["y"])})  # type: ignore[typeddict-item]
    page.wait_for_timeout(800)
    return page.screenshot(clip={"x": 0, "y": top["y"], "width": WIDE["width"], "height": WIDE["height"]})


# ---- customers


def _guest(stage: Stage, language: str = "en") -> Page:
    locale = "zh-CN" if language == "zh-hans" else "en-GB"
    page = stage.page(f"{stage.product.help}/{language}/chat/", phone=True, locale=locale)
    page.locator("textarea").wait_for()
    return page


def _talker(stage: Stage, words: str) -> Page:
    """A guest who asks, reads and wants a person."""
    page = _guest(stage)
    _write(page, words)
    _answered(page)
    _write(page, "talk to a person")
    return page


def _signed_in(stage: Stage, who: str) -> Page:
    page = stage.page(f"{stage.product.exchange}/?as={who}", phone=True)
    page.get_by_role("button", name="Chat with us").click()
    page.locator("textarea").wait_for()
    return page


def _write(page: Page, text: str) -> None:
    page.locator("textarea").fill(text)
    page.locator("textarea").press("Enter")
    expect(page.locator(".log .bubble.out").last).to_contain_text(text)


def _answered(page: Page) -> None:
    page.locator(".panel a[href*='/articles/']").first.wait_for()


def _joined(page: Page) -> None:
    expect(page.locator(".panel .head")).to_contain_text("Mei L.")


def _photo(page: Page) -> bytes:
    page.wait_for_timeout(800)  # until what moves has come to rest
    return page.locator(".panel").screenshot()
