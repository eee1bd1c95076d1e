"""What the outgoing guard is measured by: lines that must be stopped, in every disguise, and replies that must pass."""

import tomllib
from collections.abc import Callable, Iterator
from importlib.resources import files
from itertools import product
from re import findall
from typing import Final

_HERE: Final = files("veriline.safety.evaluate")
_CYRILLIC: Final = str.maketrans("aeopc", "аеорс")
_WORDS: Final = ("password", "code", "seed phrase", "private key", "密码", "助记词", "验证码", "私钥", "口令")


def asked() -> list[tuple[str, str]]:
    """Return the lines as they were written, each with the kind of objection that it must meet."""
    lines = _HERE.joinpath("asked.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return [(kind, text) for kind, text in rows]


def disguised() -> Iterator[tuple[str, str, str]]:
    """Yield every line in every disguise that changes it: what disguise, kind, text. A chain address is only written
    in full width: it would be none with other letters."""
    for kind, text in asked():
        yield "plain", kind, text
        for name, disguise in DISGUISES.items():
            hidden = disguise(text)
            if hidden != text and (kind != "address" or name == "capitals in a sentence"):
                yield name, kind, hidden


def replies() -> list[str]:
    """Return the ordinary replies, with every filling."""
    table = tomllib.loads(_HERE.joinpath("replies.toml").read_text(encoding="utf-8"))
    gaps = table["gaps"]
    chinese = gaps | {"place": gaps["place_zh"], "name": gaps["name_zh"]}
    return [
        opening + line.format(**dict(zip(names, values, strict=True)))
        for language, filling in (("en", gaps), ("zh-hans", chinese))
        for line in table["lines"][language]
        for names in [findall(r"\{(\w+)\}", line)]
        for values in product(*(filling[name] for name in names))
        for opening in table["openings"][language]
    ]


def _around(change: Callable[[str], str]) -> Callable[[str], str]:
    """A disguise of the telling words alone: the rest of the line stays readable, as a thief would leave it."""

    def disguise(text: str) -> str:
        for word in _WORDS:
            text = text.replace(word, change(word))
        return text

    return disguise


DISGUISES: Final[dict[str, Callable[[str], str]]] = {
    "full width": lambda text: "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in text),
    "capitals": str.upper,
    "zero width inside": _around("\u200b".join),
    "spaced out": _around(lambda word: " ".join(word.replace(" ", ""))),
    "dots between": _around(lambda word: ".".join(word) if word.isascii() and " " not in word else word),
    "stars between": _around(lambda word: "*".join(word) if " " not in word else word),
    "look-alike letters": _around(lambda word: word.translate(_CYRILLIC)),
    "digits for letters": _around(lambda word: word.replace("o", "0").replace("a", "4").replace("e", "3")),
    "Traditional": lambda text: text.translate(
        str.maketrans("码验证词请给发这里钥账户转资", "碼驗證詞請給發這裡鑰賬戶轉資")
    ),
}
