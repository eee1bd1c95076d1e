"""The README's pictures, taken from a running Veriline that plays one conversation: `make screenshots`."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx
from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
]
PORT = int(os.environ.get("VERILINE_PORT", "8900"))
HELP, DESK = f"http://localhost:{PORT}", f"http://desk.localhost:{PORT}"
STARTED_WITHIN_S = 240


def main() -> None:
    """Starts Veriline on a data folder of its own, walks, and writes `docs/pictures/`."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "VERILINE_DATA": folder, "VERILINE_PORT": str(PORT)}
        environment.pop("DATABASE_URL", None)
        command = [sys.executable, str(ROOT / "dev.py")]
        product = subprocess.Popen([*command, "run"], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
        try:
            _until_ready()
            found = subprocess.run(
                [*command, "manage", "demo_signins", "--json"],
                cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
            ).stdout  # fmt: skip
            signin = json.loads(found[found.index("[") :])[0]["url"]
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
                _walk(browser, signin)
        finally:
            product.terminate()
            product.wait(60)


def _until_ready() -> None:
    deadline = time.monotonic() + STARTED_WITHIN_S
    while time.monotonic() < deadline:
        try:
            if httpx.get(f"{HELP}/healthz", timeout=3).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.5)
    raise SystemExit("Veriline did not get ready; start it with `make run` to see why.")


def _walk(browser: Browser, signin: str) -> None:
    chats = []
    ada = _customer(browser)
    _write(ada, "I sent USDT an hour ago and it is still not here")
    ada.locator("a[href*='/articles/']").first.wait_for()
    chats.append(_shot(ada, "answers"))
    _write(ada, "talk to a person")
    ada.wait_for_timeout(2500)
    chats.append(_shot(ada, "line"))
    desk = browser.new_context(viewport={"width": 1440, "height": 900}, device_scale_factor=1.5).new_page()
    desk.goto(signin)
    desk.locator("form button").first.click()
    desk.goto(f"{DESK}/me/")
    desk.locator("button[name=presence][value=available]").click()
    for words in ("提现一直在处理中，能帮我看看吗", "My account was locked after I changed my phone"):
        _write(other := _customer(browser), words)
        _write(other, "转人工" if "提现" in words else "agent")
    desk.goto(f"{DESK}/q/mine/")
    desk.locator("a.q-row", has_text="talk to a person").click()
    desk.locator("#words").fill(
        "Hi, I have read everything above, so no need to repeat it. I am checking it now."
    )
    desk.locator("#words").press("Control+Enter")
    ada.get_by_text("I have read everything above").first.wait_for()
    _write(ada, "Thank you. I was really worried")
    chats.append(_shot(ada, "person"))
    desk.wait_for_timeout(2500)
    desk.screenshot(path=PICTURES / "desk.png")
    _side_by_side(chats, PICTURES / "chat.png")


def _customer(browser: Browser) -> Page:
    page = browser.new_context(
        viewport={"width": 390, "height": 760},
        device_scale_factor=2,
        locale="en-GB",
        timezone_id="Asia/Singapore",
    ).new_page()
    page.goto(f"{HELP}/en/chat/")
    page.locator("textarea").wait_for()
    return page


def _write(page: Page, text: str) -> None:
    page.locator("textarea").fill(text)
    page.locator("textarea").press("Enter")
    page.wait_for_timeout(2000)


def _shot(page: Page, name: str) -> bytes:
    return page.locator(".panel").screenshot()


def _side_by_side(shots: list[bytes], target: Path) -> None:
    from io import BytesIO

    images = [Image.open(BytesIO(shot)).convert("RGB") for shot in shots]
    gap = 48
    width = sum(image.width for image in images) + gap * (len(images) + 1)
    sheet = Image.new("RGB", (width, max(image.height for image in images) + 2 * gap), "#F2EFE8")
    left = gap
    for image in images:
        sheet.paste(image, (left, gap))
        left += image.width + gap
    sheet.resize((sheet.width // 2, sheet.height // 2)).save(target, optimize=True)


if __name__ == "__main__":
    main()
