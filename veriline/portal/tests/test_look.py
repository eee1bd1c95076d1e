"""Tokens, contrast, icons: the look holds together (ux.md 3)."""

import re
from pathlib import Path

import pytest
from django.conf import settings

from veriline.portal import contrast
from veriline.portal.palette import BRANDABLE, THEMES, house

VERILINE = Path(settings.BASE_DIR, "veriline")
TOKENS = (VERILINE / "static" / "tokens.css").read_text()
SHEETS = [VERILINE / "static" / "site.css", *(VERILINE / "portal" / "static" / "portal").glob("*.css")]

#: ux.md 3.2: what lies on what, everywhere.
ON = {
    "paper": "ink ink-2 ink-3 accent danger",
    "surface": "ink ink-2 ink-3 accent ok warn danger info",
    "surface-2": "ink ink-2 ink-3 accent",
    "accent": "on-accent",
    "accent-hover": "on-accent",
    "accent-soft": "accent-ink",
    "ok-soft": "ok",
    "warn-soft": "warn",
    "danger-soft": "danger",
    "info-soft": "info",
    "note-bg": "note-ink",
    "vip-soft": "vip",
    "deep": "on-deep on-deep-2",
    "bubble": "bubble-ink",
    "bubble-in": "ink",
}
OUTLINES = {
    "surface": "line-strong focus c1 c2 c3 c4",
    "paper": "line-strong focus",
    "surface-2": "focus",
    "accent-soft": "focus",
}


@pytest.mark.parametrize("theme", THEMES)
def test_all_forty_pairs_of_the_house_have_their_contrast(theme: str) -> None:
    palette = house(theme)
    pairs = [(front, back, 4.5) for back, fronts in ON.items() for front in fronts.split()]
    pairs += [(front, back, 3.0) for back, fronts in OUTLINES.items() for front in fronts.split()]
    assert len(pairs) == 40
    faint = [
        (front, back) for front, back, needs in pairs if contrast.ratio(palette[front], palette[back]) < needs
    ]
    assert faint == []


def test_contrast_is_that_of_wcag() -> None:
    assert contrast.ratio("#000000", "#ffffff") == pytest.approx(21)
    assert contrast.ratio("#ffffff", "#000000") == pytest.approx(21)
    assert contrast.ratio("#15211F", "#F8F6F1") == pytest.approx(15.32, abs=0.005)
    assert contrast.ratio("#777777", "#777777") == 1


def test_a_faint_pair_is_refused_by_name() -> None:
    palettes = {theme: {**house(theme)} for theme in THEMES}
    assert contrast.refusals(palettes) == []
    palettes["light"]["on-accent"] = "#5f9b94"
    [faint, hovered] = contrast.refusals(palettes)
    assert str(faint).startswith("on-accent on accent, light theme: contrast 2.")
    assert str(faint).endswith("needs 4.5.")
    assert (hovered.front, hovered.back) == ("on-accent", "accent-hover")


def test_dark_by_choice_and_dark_by_system_are_the_same() -> None:
    chosen = re.search(r':root\[data-theme="dark"\] \{(.*?)\n  \}', TOKENS, re.DOTALL)
    system = re.search(r':root:not\(\[data-theme="light"\]\) \{(.*?)\n  \}', TOKENS, re.DOTALL)
    assert chosen is not None
    assert system is not None
    assert _rules(chosen[1]) == _rules(system[1])


def test_both_themes_have_the_same_roles() -> None:
    assert set(house("light")) == set(house("dark"))
    assert set(BRANDABLE) < set(house("light"))


def test_every_icon_a_template_or_a_topic_names_is_in_the_sprite() -> None:
    sprite = set(re.findall(r'<symbol id="([\w-]+)"', (VERILINE / "static" / "icons.svg").read_text()))
    named = {
        name
        for template in VERILINE.rglob("templates/**/*.html")
        for name in re.findall(r'"icon\.html" with (?:\w+=\S+ )*?name="([\w-]+)"', template.read_text())
    }
    topics = set(re.findall(r'^icon = "([\w-]+)"', _tree(), re.MULTILINE))
    assert len(named) > 20
    assert (named | topics) - sprite == set()


def test_style_sheets_use_roles_and_no_raw_colours() -> None:
    for sheet in SHEETS:
        screen = sheet.read_text().partition("@media print")[0]
        assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(", screen) == []


def test_every_role_a_style_sheet_uses_exists() -> None:
    known = set(re.findall(r"^\s*(--[\w-]+):", TOKENS, re.MULTILINE))
    for sheet in SHEETS:
        assert set(re.findall(r"var\((--[\w-]+)", sheet.read_text())) - known == set()


def _rules(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


def _tree() -> str:
    return (VERILINE / "knowledge" / "content" / "tree.toml").read_text()
