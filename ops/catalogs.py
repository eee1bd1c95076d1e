"""Compiles translations (.po to .mo) with Babel, where they have changed. Runs inside `.venv`."""

import os
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from ops.environment import stale_translations


def compile_stale() -> list[Path]:
    """Writes the .mo of every .po that is newer, each in one rename; returns the .po files."""
    stale = stale_translations()
    for po in stale:
        with po.open("rb") as file:
            catalog = read_po(file, locale=po.parents[1].name)  # its plural rule, whatever the header says
        fresh = po.with_suffix(f".{os.getpid()}.mo")
        with fresh.open("wb") as file:
            write_mo(file, catalog)
        fresh.replace(po.with_suffix(".mo"))
    return stale


if __name__ == "__main__":
    compile_stale()
