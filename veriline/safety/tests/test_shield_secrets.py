"""Every secret of the corpus goes, in every disguise (O1, O2; secrets.md sections 2, 3 and 6)."""

import random

import pytest
from mnemonic import Mnemonic

from veriline.safety import fold, look, redact
from veriline.safety.base58 import ALPHABET
from veriline.safety.finding import token
from veriline.safety.tests.corpus import CLOSED_UP, SECRETS, Case, disguised
from veriline.safety.words import CHINESE, SPACED, has_checksum, index, is_electrum


def _names(values: object) -> str | None:
    return f"{values.kind}:{values.secret[:12]!r}" if isinstance(values, Case) else None


@pytest.mark.parametrize(("case", "disguise", "text"), list(disguised()), ids=_names)
def test_req_O1_a_secret_is_removed_in_every_disguise(case: Case, disguise: str, text: str) -> None:
    stored = redact(text)
    assert token(case.kind) in stored.text
    assert set(stored.removed) == {case.kind}
    left = fold(stored.text.replace(token(case.kind), " "))
    assert fold(case.secret) not in left
    if case.is_phrase:
        assert not set(fold(case.secret).split()) & set(left.split())


@pytest.mark.parametrize("case", SECRETS, ids=_names)
def test_a_finding_points_at_the_secret_in_the_original_text(case: Case) -> None:
    [found] = look(case.text)
    assert (found.kind, found.outcome) == (case.kind, "destroy")
    assert case.text[found.start : found.end] == case.secret


@pytest.mark.parametrize("case", SECRETS, ids=_names)
def test_redacting_twice_changes_nothing(case: Case) -> None:
    stored = redact(case.text).text
    assert redact(stored).text == stored


def test_what_stands_around_a_secret_stays() -> None:
    assert (
        redact("账户 ada，密码是Abc12345! 订单 123456").text
        == "账户 ada，密码是[[removed:password]] 订单 123456"
    )
    assert redact("验证码１２３４５６，请查收").text == "验证码[[removed:one_time_code]]，请查收"


def test_a_closed_up_chinese_phrase_goes_when_a_label_introduces_it() -> None:
    assert redact(CLOSED_UP.text).text == "助记词：[[removed:seed_phrase]]"


@pytest.mark.parametrize("language", [*SPACED, *CHINESE])
@pytest.mark.parametrize("strength", [128, 160, 192, 224, 256])
def test_generated_phrases_are_found_in_every_list_and_length(language: str, strength: int) -> None:
    chance = random.Random(f"{language}{strength}")
    source = Mnemonic(language)
    for _ in range(20):
        phrase = source.to_mnemonic(chance.randbytes(strength // 8))
        assert redact(phrase).text == "[[removed:seed_phrase]]"


@pytest.mark.parametrize("language", [*SPACED, *CHINESE])
def test_the_checksum_is_that_of_the_reference_implementation(language: str) -> None:
    chance = random.Random(language)
    source = Mnemonic(language)
    words = list(index(language))
    for _ in range(60):
        phrase = [chance.randrange(len(words)) for _ in range(12)]
        assert has_checksum([words[i] for i in phrase], language) == source.check(
            " ".join(source.wordlist[i] for i in phrase)
        )


@pytest.mark.parametrize(
    "phrase",
    [
        "wild father tree among universe such mobile favorite target dynamic credit identify",
        "cram swing cover prefer miss modify ritual silly deliver chunk behind inform able",
    ],
)
def test_electrum_phrases_prove_themselves_by_their_version(phrase: str) -> None:
    words = phrase.split()
    assert is_electrum(words)
    assert not is_electrum(words[::-1])
    assert not has_checksum(words, "english")


# Keys that prove themselves by Base58Check (the mini key has no checksum, a labelled key needs none).
CHECKED = [case for case in SECRETS if case.text == case.secret and set(case.secret) <= set(ALPHABET) - {"S"}]
CHECKED += [case for case in SECRETS if case.kind == "extended_key"]


@pytest.mark.parametrize("case", CHECKED, ids=_names)
def test_a_key_with_one_wrong_character_is_none(case: Case) -> None:
    wrong = case.secret[:-1] + ("2" if case.secret[-1] != "2" else "3")
    assert not redact(wrong).removed


def test_a_wrapped_extended_key_is_still_one() -> None:
    [key] = [case.secret for case in SECRETS if case.kind == "extended_key"]
    assert redact(f"{key[:76]}\n{key[76:]}").text == "[[removed:extended_key]]"


def test_an_extended_public_key_is_masked_and_its_text_stays() -> None:
    key = "xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp"
    key += "6W1EGMcet8"
    [found] = look(key)
    assert (found.kind, found.outcome) == ("extended_public_key", "mask")
    assert redact(key).text == key


def test_eight_to_eleven_list_words_without_a_label_are_held_and_stay() -> None:
    text = "wild father tree among universe such mobile favorite target"
    stored = redact(text)
    assert [found.outcome for found in stored.findings] == ["hold"]
    assert stored.text == text


def test_a_label_beats_the_shape_and_the_nearest_label_wins() -> None:
    key = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
    assert [found.kind for found in look(f"私钥 {key}")] == ["private_key"]
    assert [found.kind for found in look(f"私钥没问题，TxID {key}")] == ["txid"]
    assert [found.kind for found in look(key)] == ["hex64"]


def test_two_strings_after_one_label_both_go() -> None:
    first, second = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zv", "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP"
    assert redact(f"API key/secret: {first} / {second}").removed == ("api_secret", "api_secret")


def test_a_labelled_phrase_begins_with_its_first_word() -> None:
    phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    assert redact(f"my seed phrase is {phrase}").text == "my seed phrase is [[removed:seed_phrase]]"
    assert redact(f"my seed words are: {phrase}").text == "my seed words are: [[removed:seed_phrase]]"
