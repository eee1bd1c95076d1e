"""Compiles translations (.po to .mo) with Babel, where they have changed. Runs inside `.venv`.

What nobody has written in Traditional Chinese is converted from Simplified (decision 0011), so a room with `zh_Hans`
always has a `zh_Hant` as well.
"""

import os
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from ops.environment import SIMPLIFIED, TRADITIONAL, beside, locale_of, stale_translations


def compile_stale() -> list[Path]:
    """Writes the .mo of every .po that is newer, each in one rename; returns the .po files."""
    stale = stale_translations()
    for po in stale:
        if locale_of(po) != TRADITIONAL:
            _write(_read(po), po)
        if locale_of(po) in (SIMPLIFIED, TRADITIONAL):
            _write(_traditional(beside(po, SIMPLIFIED), beside(po, TRADITIONAL)), beside(po, TRADITIONAL))
    return stale


def _read(po: Path) -> Catalog:
    with po.open("rb") as file:
        return read_po(file, locale=locale_of(po))


def _traditional(simplified: Path, own: Path) -> Catalog:
    """The converted sentences, those of `own` over them."""
    from veriline.knowledge.traditional import to_traditional  # not needed, and not always installed, before

    catalog = _read(own) if own.exists() else Catalog(locale=TRADITIONAL, fuzzy=False)
    for message in _read(simplified):
        written = catalog.get(message.id, message.context) if message.id else None
        if not message.id or message.fuzzy or (written and written.string):
            continue
        forms = message.string if isinstance(message.string, tuple | list) else (message.string,)
        texts = tuple(to_traditional(form or "") for form in forms)
        catalog.add(message.id, texts if message.pluralizable else texts[0], context=message.context)
    return catalog


def _write(catalog: Catalog, po: Path) -> None:
    po.parent.mkdir(parents=True, exist_ok=True)
    fresh = po.with_suffix(f".{os.getpid()}.mo")
    with fresh.open("wb") as file:
        write_mo(file, catalog)
    fresh.replace(po.with_suffix(".mo"))


if __name__ == "__main__":
    compile_stale()
