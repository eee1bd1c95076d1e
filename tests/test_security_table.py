"""`docs/security.md` names a test for each threat; a control whose test is gone is no control."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
TABLE = (ROOT / "docs" / "security.md").read_text()


def test_every_test_that_the_threat_table_names_exists() -> None:
    named = set(re.findall(r"`(test_\w+)`", TABLE))
    files = [*ROOT.glob("tests/**/test_*.py"), *ROOT.glob("veriline/**/tests/test_*.py")]
    there = {name for file in files for name in re.findall(r"def (test_\w+)", file.read_text())}
    assert len(named) >= 40
    assert named - there == set()


def test_every_threat_has_its_row_or_its_reason() -> None:
    numbers = {int(number) for number in re.findall(r"\bT(\d{1,2})\b", TABLE)}
    assert numbers == set(range(1, 31))
