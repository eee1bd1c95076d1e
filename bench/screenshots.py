"""The README's pictures, taken from a running Veriline that plays a few conversations: `make screenshots`."""

import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from ops.say import ROOT
from tests.product import Product, running

from .pictures import beside, small
from .play import FLAGS, Stage, play

PICTURES = ROOT / "docs" / "pictures"


def main() -> None:
    """Starts Veriline on a data folder of its own, plays, and writes `docs/pictures/`.

    Raises:
        AssertionError: Veriline ended or did not get ready; with its log.
    """
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as product:
        take(product)


def take(product: Product) -> None:
    """Plays on a running Veriline and writes the pictures."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        shots = play(Stage(browser, product, product.sign_ins()))
        browser.close()
    small(shots.desk, PICTURES / "desk.png")
    beside(shots.chats, PICTURES / "chat.png")


if __name__ == "__main__":
    main()
