"""Are the translations complete? Extracts all texts with GNU gettext and compares them with the catalogues.

Works on a copy, so that a check changes nothing. Missing, fuzzy and obsolete entries and broken placeholders
are faults. Runs inside `.venv`.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import django
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po
from django.conf import settings
from django.core.management import call_command

from ops.say import ROOT

LOCALE = "zh_Hans"
ROOFS = ("veriline", "demo")
DOMAINS = ("django", "djangojs")
NOT_TEXT = shutil.ignore_patterns(
    "__pycache__", "*.mo", "vendor", "tests", "*.onnx", "*.npy", "*.woff2", "*.png"
)


def faults() -> list[str]:
    """What is wrong with the translations, one line each; empty when they are complete."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder).resolve()
        for roof in ROOFS:
            if (ROOT / roof).is_dir():
                shutil.copytree(ROOT / roof, copy / roof, ignore=NOT_TEXT)
        rooms = _rooms(copy)
        for room in rooms:
            (room / "locale").mkdir(exist_ok=True)
        _extract(rooms)
        return [
            f"{po.relative_to(copy)}: {fault}"
            for po in sorted(copy.rglob(f"locale/{LOCALE}/LC_MESSAGES/*.po"))
            for fault in catalogue_faults(po)
        ]


def catalogue_faults(po: Path) -> Iterator[str]:
    """What is wrong with one freshly merged catalogue."""
    with po.open("rb") as file:
        catalog = read_po(file, locale=LOCALE)
    for message in catalog:
        if message.id:
            yield from _message_faults(message, catalog)
    for message in catalog.obsolete.values():
        yield f"obsolete: {_first(message.id)!r}"


def _message_faults(message: Message, catalog: Catalog) -> Iterator[str]:
    texts = message.string if isinstance(message.string, tuple | list) else [message.string]
    if not all(texts):
        yield f"missing: {_first(message.id)!r}"
    elif message.fuzzy:
        yield f"fuzzy: {_first(message.id)!r}"
    else:
        for error in message.check(catalog):
            yield f"wrong: {_first(message.id)!r}: {error}"


def _first(text: str | tuple[str, ...] | list[str]) -> str:
    return text if isinstance(text, str) else text[0]


def _rooms(copy: Path) -> list[Path]:
    """Every room, and everything directly under a roof, has its own catalogue."""
    return [
        room
        for roof in ROOFS
        if (copy / roof).is_dir()
        for room in sorted((copy / roof).iterdir())
        if room.is_dir()
    ]


def _extract(rooms: list[Path]) -> None:
    """Merges the texts found in each room into its catalogue, as makemessages does."""
    settings.configure(USE_I18N=True, LOCALE_PATHS=[])
    django.setup()
    here = Path.cwd()
    try:
        for room in rooms:
            os.chdir(room)
            for domain in DOMAINS:
                call_command("makemessages", locale=[LOCALE], domain=domain, no_wrap=True, verbosity=0)
    finally:
        os.chdir(here)


if __name__ == "__main__":
    found = faults()
    print("\n".join(found) or "The translations are complete.")
    sys.exit(1 if found else 0)
