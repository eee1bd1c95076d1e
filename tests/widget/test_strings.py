"""gettext is the source of truth: what the browser reads is what the translators wrote, and nothing is missing."""

import re

import pytest
from babel.messages.extract import extract

from veriline.channels.webchat.build_strings import (
    STRINGS,
    Strings,
    catalogue,
    language_code,
    locales,
    rendered,
    scripts,
)

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


def test_the_widget_speaks_ten_languages() -> None:
    assert {language_code(locale) for locale in locales()} | {"en"} == {
        *("en", "zh-hans", "zh-hant", "ja", "ko", "vi", "ru", "es", "pt", "ar")
    }


@pytest.mark.parametrize("locale", locales())
def test_the_browsers_catalogue_equals_the_gettext_file(locale: str) -> None:
    code = language_code(locale)
    assert (STRINGS / f"{code}.json").read_text(encoding="utf-8") == rendered(catalogue(locale), code)


@pytest.mark.parametrize("locale", locales())
def test_every_sentence_is_translated_and_none_is_left_over(locale: str) -> None:
    assert sentences() == set(catalogue(locale))
    assert len(sentences()) > 150


@pytest.mark.parametrize("locale", locales())
def test_a_translation_fills_in_what_the_source_does(locale: str) -> None:
    names = re.compile(r"%\((\w+)\)s")
    for source, target in catalogue(locale).items():
        known = set(names.findall(source)) | ({"n"} if isinstance(target, list) else set())
        for form in target if isinstance(target, list) else [target]:
            filled = set(names.findall(form))
            assert filled == known or (isinstance(target, list) and filled <= known), source
            if locale.startswith("zh"):
                assert not re.search(r"[,.!?:;]\s*$", form) or source == "API", form


#: One form in Chinese, Japanese, Korean, Vietnamese; four in Russian, six in Arabic (CLDR).
FORMS = {"ar": 6, "es": 2, "pt": 2, "ru": 4}


@pytest.mark.parametrize("locale", locales())
def test_counts_have_the_forms_of_the_language(locale: str) -> None:
    counted = [target for target in catalogue(locale).values() if isinstance(target, list)]
    assert len(counted) >= 3
    assert {len(forms) for forms in counted} == {FORMS.get(locale, 1)}


def test_the_lists_in_the_scripts_are_those_of_the_catalogues() -> None:
    for file, text in scripts().items():
        assert file.read_text(encoding="utf-8") == text


def test_no_chinese_stands_in_the_code_but_the_launchers_words() -> None:
    allowed = {"widget.js": "在线客服線上客服相談"}
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
