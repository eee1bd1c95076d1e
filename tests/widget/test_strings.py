"""gettext is the source of truth: what the browser reads is what the translators wrote, and nothing is missing."""

import json
import re

import pytest
from babel.messages.extract import extract

from veriline.channels.webchat.build_strings import STRINGS, Strings, catalogue, rendered

from .fake import STATIC

KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2)}


@pytest.fixture(scope="module")
def chinese() -> Strings:
    """The translations."""
    return catalogue("zh_Hans")


def sentences() -> set[str]:
    """Every English sentence of the scripts."""
    found = set()
    for file in (STATIC / "webchat").rglob("*.js"):
        with file.open("rb") as source:
            for _, message, _, _ in extract(
                "javascript", source, KEYWORDS, options={"parse_template_string": "true"}
            ):
                found.add(message[0] if isinstance(message, tuple) else message)
    return found


def test_the_browsers_catalogue_equals_the_gettext_file(chinese: Strings) -> None:
    assert (STRINGS / "zh-hans.json").read_text(encoding="utf-8") == rendered(chinese)


def test_every_sentence_is_translated_and_none_is_left_over(chinese: Strings) -> None:
    assert sentences() == set(chinese)
    assert len(chinese) > 150


def test_a_translation_fills_in_nothing_the_source_does_not_know(chinese: Strings) -> None:
    names = re.compile(r"%\((\w+)\)s")
    for source, target in chinese.items():
        known = set(names.findall(source)) | ({"n"} if isinstance(target, list) else set())
        for form in target if isinstance(target, list) else [target]:
            assert set(names.findall(form)) <= known, source
            assert not re.search(r"[,.!?:;]\s*$", form) or source == "API", form


def test_the_loaders_own_words_are_the_catalogues(chinese: Strings) -> None:
    loader = (STATIC / "webchat" / "widget.js").read_text(encoding="utf-8")
    words = json.loads(re.search(r"zh: (\[[^\]]+\])", loader)[1])  # type: ignore[index]
    assert words == [chinese["Chat with us"], chinese["%(n)s unread"]]


def test_no_chinese_stands_in_the_code_but_names_and_the_loaders_words() -> None:
    allowed = {"widget.js": "在线客服条未读", "strings.js": "简体中文"}
    for file in (STATIC / "webchat").rglob("*.js"):
        if "shield" in file.parts:
            continue
        han = "".join(re.findall(r"[\u4e00-\u9fff]", file.read_text(encoding="utf-8")))
        assert set(han) <= set(allowed.get(file.name, "")), file.name


def test_no_words_that_promise_or_scold(chinese: Strings) -> None:
    banned = re.compile(
        r"understand your frustration|important to us|invalid|illegal|!|亲|非法|！", re.IGNORECASE
    )
    for source, target in chinese.items():
        assert not banned.search(source + str(target)), source
