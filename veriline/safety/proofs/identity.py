"""Identity numbers with a check digit, and the machine-readable lines of a passport (secrets.md section 4)."""

import re
from datetime import UTC, date, datetime
from typing import Final

_CN_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)  # GB 11643-1999
_CN_CHECK: Final = "10X98765432"
_OLDEST: Final = 1880
_HK_ANY: Final = 36  # what a missing first letter counts in a Hong Kong number
_MRZ_WEIGHTS: Final = (7, 3, 1)


def chinese(candidate: str) -> str:
    """Judge the 18 characters of a Chinese resident: region by the pattern, a date of birth, the check character."""
    number = candidate.upper()
    check = _CN_CHECK[
        sum(int(digit) * weight for digit, weight in zip(number, _CN_WEIGHTS, strict=False)) % 11
    ]
    is_one = check == number[-1] and _is_birth(number[6:14])
    return "national_id" if is_one else ""


def _is_birth(digits: str) -> bool:
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return born.year >= _OLDEST and born <= datetime.now(UTC).date()


def hong_kong(candidate: str) -> str:
    """Judge an identity card's number, its check character in brackets: A123456(3)."""
    joined = re.sub("[() ]", "", candidate.upper())
    letters = joined[:-7].rjust(2)
    values = [_HK_ANY if char == " " else int(char, 36) for char in letters]
    values += [10 if char == "A" else int(char) for char in joined[-7:]]
    weights = range(9, 0, -1)
    is_one = sum(value * weight for value, weight in zip(values, weights, strict=True)) % 11 == 0
    return "national_id" if is_one else ""


def brazilian(candidate: str) -> str:
    """Judge a CPF, 000.000.000-00, by its two check digits."""
    digits = [int(char) for char in candidate if char.isdigit()]
    if len(set(digits)) == 1:
        return ""
    for size in (9, 10):
        total = sum(digit * (size + 1 - i) for i, digit in enumerate(digits[:size]))
        if total * 10 % 11 % 10 != digits[size]:
            return ""
    return "national_id"


def passport(candidate: str) -> str:
    """Judge the two lines of a passport (ICAO 9303 part 4): four check digits of the second line."""
    line = candidate.replace(" ", "")[-44:]
    fields = (line[:10], line[13:20], line[21:28], line[:10] + line[13:20] + line[21:43] + line[43])
    return "passport" if all(_has_check(field) for field in fields) else ""


def _has_check(field: str) -> bool:
    """Say whether the last character is the check digit of those before it."""
    total = sum(_mrz_value(char) * _MRZ_WEIGHTS[i % len(_MRZ_WEIGHTS)] for i, char in enumerate(field[:-1]))
    return field[-1] == str(total % 10)


def _mrz_value(char: str) -> int:
    return 0 if char == "<" else int(char, 36)
