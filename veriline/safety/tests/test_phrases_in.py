"""What words ask for in the further languages: the phrasings of said_in, a file each language (A14, B4, J1)."""

import time
import tomllib
from pathlib import Path
from typing import Any

import pytest

from veriline.safety import emergency, speaks_of_emergency, wants_person
from veriline.safety.phrasebook import languages, table

SAID: dict[str, dict[str, Any]] = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent / "said_in").glob("*.toml"))
}
LEAST = 20


def writings(text: str) -> list[str]:
    """Return the text as customers also write it: shouted, in small letters, wide, between marks."""
    wide = "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)
    return [text, text.upper(), text.lower(), wide, f"«{text}»!!!", f"  {text} 。。", text.replace(" ", "  ")]


@pytest.mark.parametrize("language", SAID)
def test_req_B4_a_person_is_wanted_in_every_writing(language: str) -> None:
    said = SAID[language]["person"]
    assert len(set(said)) >= LEAST
    assert [one for text in said for one in writings(text) if not wants_person(one)] == []


@pytest.mark.parametrize("language", SAID)
def test_req_B4_no_person_is_wanted(language: str) -> None:
    said = SAID[language]
    assert [text for text in said["not_person"] + said["ordinary"] if wants_person(text)] == []
    assert [text for own in said["emergency"].values() for text in own if wants_person(text)] == []


@pytest.mark.parametrize("language", SAID)
def test_req_J1_an_emergency_has_its_intent_in_every_writing(language: str) -> None:
    said = SAID[language]["emergency"]
    assert len({text for own in said.values() for text in own}) >= LEAST
    heard = [
        (code, one, emergency(one)) for code, own in said.items() for text in own for one in writings(text)
    ]
    assert [row for row in heard if row[0] != row[2]] == []


@pytest.mark.parametrize("language", SAID)
def test_req_J1_ordinary_questions_are_no_emergency(language: str) -> None:
    said = SAID[language]
    assert [
        (text, emergency(text)) for text in said["ordinary"] + said["not_person"] if emergency(text)
    ] == []
    assert [(text, emergency(text)) for text in said["person"] if emergency(text)] == []


def test_every_language_knows_every_emergency() -> None:
    codes = {row["code"] for row in table()["emergency"]}
    assert all({row.code for row in one.emergencies} == codes for one in languages().values())
    assert set(languages()) | {"zh-hant"} == set(SAID)


def test_what_is_only_supposed_shows_the_button() -> None:
    assert speaks_of_emergency("¿Qué hago si hackean mi cuenta?")
    assert speaks_of_emergency("もしアカウントが乗っ取られたらどうすればいいですか")


@pytest.mark.parametrize("language", languages())
def test_the_phrases_take_time_in_proportion(language: str) -> None:
    """Eight times the text takes at most about eight times as long; a quadratic rule would take 64 times."""
    words = " ".join(SAID[language]["ordinary"]) + " "
    times = []
    for size in (1_000, 8_000):
        text = (words * (size // len(words) + 1))[: size - 1]
        start = time.process_time()
        emergency(text)
        wants_person(text)
        times.append(time.process_time() - start)
    assert times[1] < times[0] * 8 * 3.5 + 0.05
