"""Makes the chat widget's catalogues from its gettext files: `python -m veriline.channels.webchat.build_strings`.

gettext stays the source of truth: `makemessages -d djangojs` collects the sentences from the scripts, a translator
fills in the `.po`, and this writes what a browser can read. A test proves that both are equal.
"""

import json
import sys
from pathlib import Path

from babel.messages.catalog import Message
from babel.messages.pofile import read_po

ROOM = Path(__file__).parent
LOCALES = ROOM / "locale"
STRINGS = ROOM / "static" / "webchat" / "strings"

Strings = dict[str, str | list[str]]


class Incomplete(Exception):
    """A sentence has no finished translation; the message names it."""


def language_code(locale: str) -> str:
    """The language code of a locale's folder: `zh_Hans` is `zh-hans`."""
    return locale.replace("_", "-").lower()


def catalogue(locale: str) -> Strings:
    """English sentence → translation, or the list of its plural forms. Raises `Incomplete`."""
    with (LOCALES / locale / "LC_MESSAGES" / "djangojs.po").open("rb") as file:
        return dict(_entry(message) for message in read_po(file, locale=locale) if message.id)


def _entry(message: Message) -> tuple[str, str | list[str]]:
    source, *_ = message.id if isinstance(message.id, (list, tuple)) else (message.id,)
    forms = list(message.string) if isinstance(message.string, (list, tuple)) else [message.string]
    if message.fuzzy or not all(forms):
        raise Incomplete(source)
    texts = [str(form) for form in forms]
    return str(source), texts if message.pluralizable else texts[0]


def rendered(strings: Strings) -> str:
    """The file as it is committed: sorted, readable, one sentence a line."""
    return json.dumps(strings, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def main() -> int:
    """Writes every language's file."""
    STRINGS.mkdir(exist_ok=True)
    for folder in sorted(LOCALES.iterdir()):
        if (folder / "LC_MESSAGES" / "djangojs.po").exists():
            target = STRINGS / f"{language_code(folder.name)}.json"
            target.write_text(rendered(catalogue(folder.name)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
