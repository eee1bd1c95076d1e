"""The house's own colours, read from static/tokens.css so that they are written once."""

import re
from functools import cache
from pathlib import Path

from django.conf import settings

#: The roles an operator may give other colours (ux.md 3.1); what a state means (ok, warn, danger …) is not for sale.
BRANDABLE = (
    "accent",
    "accent-hover",
    "on-accent",
    "accent-soft",
    "accent-ink",
    "deep",
    "on-deep",
    "on-deep-2",
    "bubble",
    "bubble-ink",
)
THEMES = ("light", "dark")

Palette = dict[str, str]

_BLOCKS = {"light": r"^:root \{(.*?)\}", "dark": r'^  :root\[data-theme="dark"\] \{(.*?)\}'}
_ROLE = re.compile(r"--([\w-]+):\s*(#[0-9a-fA-F]{6})\s*;")


@cache
def house(theme: str) -> Palette:
    """Role to `#rrggbb` of the theme `light` or `dark`, without brand."""
    css = Path(settings.BASE_DIR, "veriline", "static", "tokens.css").read_text()
    block = re.search(_BLOCKS[theme], css, re.DOTALL | re.MULTILINE)
    assert block is not None, f"tokens.css has no {theme} block"
    return dict(_ROLE.findall(block[1]))
