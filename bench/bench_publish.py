"""How soon an edited article is found, through the whole running product.

From the commit of its publishing to the first answer of the public search that holds it. Between them lie what the job
waits for more edits (3 s), the builder, and each process's look for something newer (2 s).
"""

import sys
import tempfile
import time
from pathlib import Path

import httpx

from tests.product import Product, running

from .figures import Figure, middle, table

EDITS = 8
PATIENCE_S = 60.0
LOOK_S = 0.1
WITHIN_S = 10.0

PUBLISH = """
import time
from veriline.knowledge.models import ArticlePage
page = ArticlePage.objects.live().filter(locale__language_code="en").order_by("pk")[{number}]
page.title = f"{{page.title}} {word}"
page.save_revision().publish()
print("published", time.time())
"""


def measure() -> list[Figure]:
    """Starts Veriline on an empty data folder and publishes one edit after another."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as product:
        product.manage("build_index")  # the first build is behind it
        delays = [_edit(product, number) for number in range(EDITS)]
    return [
        Figure("an edited article is found, median", middle(delays), "s", f"{EDITS} edits"),
        Figure("an edited article is found, slowest", max(delays), "s", f"the target is {WITHIN_S:.0f}"),
    ]


def _edit(product: Product, number: int) -> float:
    """Seconds from the publishing of an edit to its being found by a word that no other article has."""
    word = f"quokkaword{'abcdefgh'[number]}"
    printed = product.manage("shell", said=PUBLISH.format(number=number, word=word))
    published = float(printed.split("published")[1].split()[0])
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        query = {"q": word, "language": "en", "limit": "3"}
        found = httpx.get(f"{product.help}/api/v1/search", params=query).raise_for_status().json()
        if any(word in hit["title"] for hit in found["results"]):
            return time.time() - published
        time.sleep(LOOK_S)
    raise TimeoutError(f"{word} is not found after {PATIENCE_S:.0f} s")


if __name__ == "__main__":
    print(table(measure()))
    sys.exit(0)
