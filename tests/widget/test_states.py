"""Every state, in both languages, both themes, desktop and phone: it is drawn, fits, and axe finds nothing."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from .fake import Fake
from .states import STATES, WORDS, shut

pytestmark = pytest.mark.browser
AXE = Axe()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
#: All that a theme can change.
COLOURS = ["color-contrast", "link-in-text-block"]

OVERFLOWING = """() => {
    const root = document.querySelector("veriline-chat").shadowRoot;
    const panel = root.querySelector(".panel").getBoundingClientRect();
    return [...root.querySelectorAll(".scroll, .foot, .head")].filter((one) =>
        one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().bottom > panel.bottom + 1).length;
}"""

#: A button fades from one theme's colour to the other's: judged half way, its contrast is nobody's choice.
STILL = """() => Promise.all(document.querySelector("veriline-chat").shadowRoot.getAnimations()
    .filter((one) => one instanceof CSSTransition).map((one) => one.finished.catch(() => null)))"""


def violations(page: Page, rules: list[str]) -> list[tuple[str, str, str]]:
    """What axe finds: rule, node, why. The panel is made tall first: axe misjudges text that is half scrolled away."""
    size = page.viewport_size
    assert size is not None
    page.set_viewport_size({"width": size["width"], "height": 2000})
    page.evaluate("document.querySelector('veriline-chat').style.blockSize = '1900px'")
    page.evaluate(STILL)
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.axe_script)
    found = page.evaluate("rules => axe.run({ runOnly: rules, resultTypes: ['violations'] })", rules)[
        "violations"
    ]
    return [(one["id"], node["html"][:120], node["failureSummary"]) for one in found for node in one["nodes"]]


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
@pytest.mark.parametrize("language", ["en", "zh-hans"])
@pytest.mark.parametrize("state", STATES)
def test_every_state_is_drawn_and_accessible_in_both_themes(
    state: str, language: str, phone: bool, server: Fake, chat: Callable[..., Page]
) -> None:
    if state == "nobody":
        shut(server)
    page = chat(phone=phone, language=language, theme="light", brand="Northwind")
    STATES[state](page, server, WORDS[language])
    assert page.evaluate(OVERFLOWING) == 0
    assert violations(page, TAGS) == []
    page.evaluate("document.documentElement.dataset.theme = 'dark'")
    page.locator("veriline-chat[theme=dark]").wait_for()
    assert violations(page, COLOURS) == []


def test_without_a_choice_the_system_decides_the_theme(chat: Callable[..., Page]) -> None:
    page = chat()
    panel = "document.querySelector('veriline-chat').shadowRoot.querySelector('.panel')"
    ground = f"getComputedStyle({panel}).backgroundColor"
    assert page.evaluate(ground) == "rgb(255, 255, 255)"
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(ground) == "rgb(20, 28, 26)"


def test_at_320_pixels_and_with_wide_text_nothing_is_cut(server: Fake, chat: Callable[..., Page]) -> None:
    page = chat(phone=True, brand="Northwind")
    page.set_viewport_size({"width": 320, "height": 640})
    STATES["answers"](page, server, WORDS["en"])
    spacing = "letter-spacing:.12em;word-spacing:.16em;line-height:1.5"
    page.evaluate(
        "css => document.querySelector('veriline-chat').shadowRoot.querySelector('.panel').style.cssText = css",
        spacing,
    )
    assert page.evaluate(OVERFLOWING) == 0
