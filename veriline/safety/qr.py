"""Codes inside pictures: what a camera would read there is text too, and may be a secret (secrets.md section 3)."""

from typing import Final

import zxingcpp
from mnemonic import Mnemonic
from PIL import Image

from veriline.safety.finding import Outcome
from veriline.safety.shield import look

_SIDE: Final = 2_000  # pixels of the longer side: a code that is meant to be scanned survives it
_DIGITS: Final = 4  # SeedQR: each word as four digits, its place in the English list
_SEED_QR: Final = {_DIGITS * words for words in (12, 15, 18, 21, 24)}
_SECRET: Final = {Outcome.DESTROY, Outcome.HOLD}


def has_secret(image: Image.Image) -> bool:
    """Say whether a QR code in a picture holds a secret: a key of an authenticator, a private key, a phrase.

    What is undecided (64 hex, HOLD) counts: in a picture nobody can take it out afterwards.
    """
    return any(found.outcome in _SECRET for text in _read(image) for found in look(_in_words(text)))


def _read(image: Image.Image) -> list[str]:
    """Return the texts of all QR codes in a picture."""
    small = image.convert("L")
    small.thumbnail((_SIDE, _SIDE))
    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return [code.text for code in zxingcpp.read_barcodes(small, formats=wanted)]


def _in_words(text: str) -> str:
    """Return the phrase that a SeedQR stands for, else the text itself."""
    if len(text) not in _SEED_QR or not (text.isascii() and text.isdigit()):
        return text
    places = [int(text[at : at + _DIGITS]) for at in range(0, len(text), _DIGITS)]
    words = Mnemonic("english").wordlist
    return " ".join(words[place] for place in places) if max(places) < len(words) else text
