"""Recovery phrases of every list and wallet."""

from collections.abc import Callable
from functools import partial
from random import Random
from typing import Final

from mnemonic import Mnemonic

from veriline.safety.evaluate.sample import Sample
from veriline.safety.words import CHINESE, SPACED, has_checksum, is_electrum

_LABELS: Final = (
    "my seed phrase: ",
    "Recovery phrase is ",
    "mnemonic = ",
    "助记词：",
    "我的助记词是",
    "恢复短语 ",
    "這是我的助記詞：",
    "secret recovery phrase:\n",
)
_CLOSED_LABELS: Final = ("助记词：", "我的助记词是", "助记词是：", "恢复短语：", "助記詞如下：")
_SYLLABLES: Final = ("ba", "ken", "lo", "mir", "tu", "sav", "ri", "don", "pel", "gu", "zan", "fi")
_STRENGTHS: Final = (128, 160, 192, 224, 256)


def listed(language: str, chance: Random) -> Sample:
    """Return a whole BIP-39 phrase."""
    words = Mnemonic(language).to_mnemonic(chance.randbytes(chance.choice(_STRENGTHS) // 8))
    return Sample("seed_phrase", words, is_phrase=True)


def closed(language: str, chance: Random) -> Sample:
    """Return a Chinese phrase without anything between its characters."""
    return Sample("seed_phrase", listed(language, chance).secret.replace(" ", ""))


def closed_labelled(chance: Random) -> Sample:
    """Return a Chinese one after its label, with any number of characters and no checksum."""
    wordlist = Mnemonic("chinese_simplified").wordlist
    characters = "".join(chance.choices(wordlist, k=chance.randrange(12, 25)))
    return Sample("seed_phrase", characters, before=chance.choice(_CLOSED_LABELS))


def electrum(chance: Random) -> Sample:
    """Return a phrase that Electrum accepts and BIP-39 does not."""
    wordlist = Mnemonic("english").wordlist
    while True:
        words = chance.choices(wordlist, k=12)
        if is_electrum(words) and not has_checksum(words, "english"):
            return Sample("seed_phrase", " ".join(words), is_phrase=True)


def short(chance: Random) -> Sample:
    """Return a part of a phrase after a label."""
    language = chance.choice(("english", "spanish", "french", "chinese_simplified"))
    words = chance.sample(Mnemonic(language).wordlist, k=chance.randrange(8, 12))
    return Sample("seed_phrase", " ".join(words), before=chance.choice(_LABELS), is_phrase=True)


def misspelt(chance: Random) -> Sample:
    """Return a labelled phrase with two letters of one word changed over."""
    words = chance.sample(Mnemonic("english").wordlist, k=12)
    at = chance.randrange(1, 11)
    words[at] = words[at][1] + words[at][0] + words[at][2:]
    return Sample("seed_phrase", " ".join(words), before=chance.choice(_LABELS), is_phrase=True)


def unlisted(chance: Random) -> Sample:
    """Return a labelled phrase of a list that is not among the ten: Monero, SLIP-39."""
    words = [
        "".join(chance.choices(_SYLLABLES, k=chance.randrange(2, 4)))
        for _ in range(chance.choice((20, 25, 33)))
    ]
    return Sample("seed_phrase", " ".join(words), before=chance.choice(_LABELS), is_phrase=True)


ROWS: Final[dict[str, Callable[[Random], Sample]]] = {
    **{f"phrase, {language}": partial(listed, language) for language in (*SPACED, *CHINESE)},
    **{f"phrase, {language}, closed up": partial(closed, language) for language in CHINESE},
    "phrase, Chinese, closed up, labelled": closed_labelled,
    "phrase, Electrum": electrum,
    "phrase, 8 to 11 words, labelled": short,
    "phrase, misspelt, labelled": misspelt,
    "phrase, of no list, labelled": unlisted,
}
