"""Contrast of a brand's colours (WCAG 2.2, 1.4.3 and 1.4.11): pairs under AA are refused by name (ux.md 3.1, 3.2)."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from .palette import Palette

TEXT = 4.5
OUTLINE = 3.0

#: What lies on what wherever a brandable colour takes part, and how much contrast that needs.
PAIRS: tuple[tuple[str, str, float], ...] = (
    ("accent", "paper", TEXT),
    ("accent", "surface", TEXT),
    ("accent", "surface-2", TEXT),
    ("on-accent", "accent", TEXT),
    ("on-accent", "accent-hover", TEXT),
    ("accent-ink", "accent-soft", TEXT),
    ("ink", "accent-soft", TEXT),
    ("on-deep", "deep", TEXT),
    ("on-deep-2", "deep", TEXT),
    ("bubble-ink", "bubble", TEXT),
    ("focus", "accent-soft", OUTLINE),
)


@dataclass(frozen=True)
class Refusal:
    """A pair that is too faint in one theme."""

    theme: str
    front: str
    back: str
    ratio: float
    needs: float

    def __str__(self) -> str:
        theme = _("light theme") if self.theme == "light" else _("dark theme")
        return _("%(front)s on %(back)s, %(theme)s: contrast %(ratio).2f, needs %(needs).1f.") % {
            "front": self.front,
            "back": self.back,
            "theme": theme,
            "ratio": self.ratio,
            "needs": self.needs,
        }


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1, of an sRGB colour `#rrggbb` (WCAG 2.2, definitions)."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(front: str, back: str) -> float:
    """Contrast of two colours `#rrggbb`, 1 to 21, whichever is the lighter."""
    darker, lighter = sorted((luminance(front), luminance(back)))
    return (lighter + 0.05) / (darker + 0.05)


def refusals(palettes: Mapping[str, Palette]) -> list[Refusal]:
    """The pairs under AA in these complete palettes (theme name → role → colour); empty when all is well."""
    return [
        Refusal(theme, front, back, found, needs)
        for theme, palette in palettes.items()
        for front, back, needs in PAIRS
        if (found := ratio(palette[front], palette[back])) < needs
    ]
