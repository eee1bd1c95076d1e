"""Are the translations complete? Extracts all texts with GNU gettext and compares them with the catalogues.

Works on a copy, so that a check changes nothing. Missing, fuzzy and obsolete entries and broken placeholders
are faults. Simplified Chinese must be complete. In the further languages, what people in fear read must be: the
widget, the pages of `FEARED`, and sentences of the code marked `Translators: ten languages`. What else a language
lacks is shown in English. Runs inside `.venv`.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from pathlib import Path

import django
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po
from django.conf import settings
from django.core.management import call_command

from ops.say import ROOT

LOCALE = "zh_Hans"
FURTHER = (
    "ja",
    "ko",
    "vi",
    "ru",
    "es",
    "pt",
    "ar",
)  # Traditional Chinese is converted where it has no own words
DOMAINS = ("django", "djangojs")
MARK = "ten languages"
#: Templates whose every text the further languages have, by room.
FEARED = {
    "portal": frozenset(
        f"templates/portal/{name}.html"
        for name in (
            *("emergency", "never_ask", "strip", "header", "nav", "language_menu", "footer", "theme", "base"),
            *("chat", "only_in", "verify", "verdict", "report_fake", "report_told"),
        )
    )
}
#: The locale under which every text and its place is collected, for the further languages.
SOURCE = "en"
NOT_TEXT = shutil.ignore_patterns(
    "__pycache__", "*.mo", "vendor", "tests", "*.onnx", "*.npy", "*.woff2", "*.png"
)


def faults() -> list[str]:
    """What is wrong with the translations, one line each; empty when they are complete."""
    with merged_copy() as copy:
        complete = [
            f"{po.relative_to(copy)}: {fault}" for po in _catalogues(copy) for fault in catalogue_faults(po)
        ]
        return complete + list(_further_faults(copy))


def collect(rooms: Sequence[str]) -> list[Path]:
    """Writes new texts into the rooms' catalogues, and takes out dead ones; returns the catalogues that changed."""
    changed = []
    with merged_copy() as copy:
        for po in _catalogues(copy):
            target = ROOT / po.relative_to(copy)
            if target.parents[3].name not in rooms or _texts(po) == _texts(target):
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(po.read_bytes())
            changed.append(target)
    return changed


@contextmanager
def merged_copy() -> Iterator[Path]:
    """A copy of all rooms whose catalogues hold every text that is in the code now."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder).resolve()
        for name in ("veriline", "demo"):
            shutil.copytree(ROOT / name, copy / name, ignore=NOT_TEXT)
        rooms = [*sorted((copy / "veriline").glob("*/")), copy / "demo"]
        for room in rooms:
            (room / "locale").mkdir(exist_ok=True)
        _extract(rooms)
        yield copy


def catalogue_faults(po: Path) -> Iterator[str]:
    """What is wrong with one freshly merged catalogue."""
    with po.open("rb") as file:
        catalog = read_po(file, locale=LOCALE)
    for message in catalog:
        if message.id:
            yield from _message_faults(message, catalog)
    for message in catalog.obsolete.values():
        yield f"obsolete: {_first(message.id)!r}"


def _further_faults(copy: Path) -> Iterator[str]:
    """What the further languages lack of what they must have, and what in them is broken or no longer said."""
    for source in sorted(copy.rglob(f"locale/{SOURCE}/LC_MESSAGES/*.po")):
        with source.open("rb") as file:
            said = {_key(message): message for message in read_po(file, locale=SOURCE) if message.id}
        feared = {key for key, message in said.items() if _is_feared(message, source)}
        for locale in FURTHER:
            po = source.parents[2] / locale / "LC_MESSAGES" / source.name
            if feared or po.exists():
                yield from (
                    f"{po.relative_to(copy)}: {fault}" for fault in _partial_faults(po, locale, said, feared)
                )


def _is_feared(message: Message, source: Path) -> bool:
    """Says whether people in fear read it: in the widget, on a page of `FEARED`, or by its mark."""
    pages = FEARED.get(source.parents[3].name, frozenset())
    marked = any(MARK in comment for comment in message.auto_comments)
    return source.stem == "djangojs" or marked or any(place in pages for place, _ in message.locations)


def _partial_faults(
    po: Path, locale: str, said: Mapping[object, Message], feared: Set[object]
) -> Iterator[str]:
    written: dict[object, Message] = {}
    if po.exists():
        with po.open("rb") as file:
            catalog = read_po(file, locale=locale)
        written = {_key(message): message for message in catalog if message.id}
        for message in written.values():
            yield from _message_faults(message, catalog)
    yield from (f"missing: {_first(said[key].id)!r}" for key in said if key in feared - written.keys())
    yield from (f"obsolete: {_first(message.id)!r}" for key, message in written.items() if key not in said)


def _key(message: Message) -> object:
    return (message.context, _first(message.id))


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


def _catalogues(copy: Path) -> list[Path]:
    return sorted(copy.rglob(f"locale/{LOCALE}/LC_MESSAGES/*.po"))


def _texts(po: Path) -> str:
    """A catalogue without the time of its making."""
    rows = po.read_text().splitlines() if po.exists() else []
    return "\n".join(row for row in rows if not row.startswith('"POT-Creation-Date'))


def _extract(rooms: list[Path]) -> None:
    """Merges the texts found in each room into its catalogue, as makemessages does."""
    settings.configure(USE_I18N=True, LOCALE_PATHS=[])
    django.setup()
    here = Path.cwd()
    try:
        for room in rooms:
            os.chdir(room)
            for domain in DOMAINS:
                call_command("makemessages", locale=[LOCALE], domain=domain, no_location=True, verbosity=0)
                call_command("makemessages", locale=[SOURCE], domain=domain, add_location="file", verbosity=0)
    finally:
        os.chdir(here)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--collect", *rooms]:
            print("\n".join(map(str, collect(rooms))))
        case _:
            found = faults()
            print("\n".join(found) or "The translations are complete.")
            sys.exit(1 if found else 0)
