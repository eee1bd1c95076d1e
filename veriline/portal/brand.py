"""The brand in force, read at most every five seconds by each process."""

from django.core.cache import cache

from veriline.knowledge import languages

from .models import Brand
from .palette import THEMES, Palette

FRESH_S = 5
_KEY = "portal.brand"


def current() -> Brand:
    """The operator's brand, or ours where none was saved. At most `FRESH_S` seconds old."""
    brand: Brand | None = cache.get(_KEY)
    if brand is None:
        brand = Brand.objects.first() or Brand()
        cache.set(_KEY, brand, FRESH_S)
    return brand


def forget() -> None:
    """The brand has changed: this process reads it anew."""
    cache.delete(_KEY)


def stylesheet(brand: Brand) -> str:
    """The overrides of tokens.css, with the operator's fonts for scripts; empty for our own colours and faces."""
    light, dark = (_rules(brand.colours.get(theme, {})) for theme in THEMES)
    rules = []
    if light:
        rules.append(f":root{{{light}}}")
    if dark:
        rules.append(f'@media screen{{:root[data-theme="dark"]{{{dark}}}}}')
        rules.append(
            f'@media screen and (prefers-color-scheme:dark){{:root:not([data-theme="light"]){{{dark}}}}}'
        )
    if not brand.serif_headings:
        rules.append(":root{--font-display:var(--font-ui);--display-weight:600}")
    rules += [
        f":lang({one.tag}){{--font-ui:{one.fonts},system-ui,sans-serif}}"
        for one in languages.switched_on()
        if one.fonts
    ]
    return "\n".join(rules)


def _rules(colours: Palette) -> str:
    return ";".join(f"--{role}:{colour}" for role, colour in colours.items())
