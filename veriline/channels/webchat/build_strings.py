"""Makes the chat widget's catalogues from its gettext files: `python -m veriline.channels.webchat.build_strings`.

gettext stays the source of truth: `makemessages -d djangojs` collects the sentences from the scripts, a translator
fills in the `.po`, and this writes what a browser can read, one file a language, loaded when it is spoken. A new `.po`
is a new language: the two lists in the scripts are written here as well. A test proves that all is equal.

Traditional Chinese without a sentence of its own is converted from Simplified (decision 0011).
"""

import json
import re
import sys
from pathlib import Path
from typing import Final

from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from veriline.knowledge.traditional import to_traditional

ROOM = Path(__file__).parent
LOCALES = ROOM / "locale"
SCRIPTS = ROOM / "static" / "webchat"
STRINGS = SCRIPTS / "strings"

Strings = dict[str, str | list[str]]

#: How a language is written, where that is not from the left in the faces of panel.css: the entry "" of its file.
WRITTEN: Final[dict[str, dict[str, str]]] = {
    "zh-hans": {
        "font": '"Inter NW",Inter,system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif'
    },
    "zh-hant": {
        "font": 'system-ui,"PingFang TC","Microsoft JhengHei","Noto Sans CJK TC","Noto Sans TC",sans-serif'
    },
    "ja": {"font": 'system-ui,"Hiragino Sans","Yu Gothic","Noto Sans CJK JP","Noto Sans JP",sans-serif'},
    "ko": {"font": 'system-ui,"Apple SD Gothic Neo","Malgun Gothic","Noto Sans CJK KR",sans-serif'},
    "ar": {"dir": "rtl", "font": 'system-ui,"Segoe UI","Geeza Pro","Noto Sans Arabic",Tahoma,sans-serif'},
}


class Incomplete(Exception):
    """A sentence has no finished translation; the message names it."""


def language_code(locale: str) -> str:
    """The language code of a locale's folder: `zh_Hans` is `zh-hans`."""
    return locale.replace("_", "-").lower()


def locales() -> list[str]:
    """The locales with a catalogue, English aside: `zh_Hans` first, as the language menu has it."""
    found = {path.parents[1].name for path in LOCALES.glob("*/LC_MESSAGES/djangojs.po")} | {"zh_Hant"}
    return sorted(found, key=lambda name: (not name.startswith("zh"), name))


def catalogue(locale: str) -> Strings:
    """English sentence → translation, or the list of its plural forms. Raises `Incomplete`."""
    if locale != "zh_Hant":
        return _own(locale)
    own = _own(locale) if _file(locale).exists() else {}
    return {source: own.get(source) or _converted(text) for source, text in _own("zh_Hans").items()}


def _file(locale: str) -> Path:
    return LOCALES / locale / "LC_MESSAGES" / "djangojs.po"


def _own(locale: str) -> Strings:
    with _file(locale).open("rb") as file:
        return dict(_entry(message) for message in read_po(file, locale=locale) if message.id)


def _converted(text: str | list[str]) -> str | list[str]:
    return to_traditional(text) if isinstance(text, str) else [to_traditional(form) for form in text]


def _entry(message: Message) -> tuple[str, str | list[str]]:
    source, *_ = message.id if isinstance(message.id, (list, tuple)) else (message.id,)
    forms = list(message.string) if isinstance(message.string, (list, tuple)) else [message.string]
    if message.fuzzy or not all(forms):
        raise Incomplete(source)
    texts = [str(form) for form in forms]
    return str(source), texts if message.pluralizable else texts[0]


def rendered(strings: Strings, language: str) -> str:
    """The file as it is committed: sorted, readable, one sentence a line."""
    written = {"": WRITTEN[language]} if language in WRITTEN else {}
    return json.dumps(written | strings, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def scripts() -> dict[Path, str]:
    """The two scripts that hold a list of the languages, as they must read."""
    names = {language_code(locale): str(catalogue(locale)["Chat with us"]) for locale in locales()}
    languages, words = SCRIPTS / "strings.js", SCRIPTS / "widget.js"
    return {
        languages: _with(
            languages, "export const LANGUAGES = ", json.dumps(["en", *names], separators=(",", ":"))
        ),
        words: _with(words, "const WORDS = ", json.dumps(names, ensure_ascii=False, separators=(",", ":"))),
    }


def _with(file: Path, before: str, value: str) -> str:
    """The text of a script with another value of one constant."""
    text = file.read_text(encoding="utf-8")
    return re.sub(f"(?<={re.escape(before)})[^;]*", lambda _: value, text, count=1)


def main() -> int:
    """Writes every language's file and the lists of languages."""
    STRINGS.mkdir(exist_ok=True)
    for locale in locales():
        code = language_code(locale)
        (STRINGS / f"{code}.json").write_text(rendered(catalogue(locale), code), encoding="utf-8")
    for file, text in scripts().items():
        file.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
