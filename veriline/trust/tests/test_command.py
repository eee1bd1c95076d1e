"""`verify --file`: one claim a line."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from veriline.trust import demo

pytestmark = pytest.mark.django_db


def test_each_line_of_a_file_gets_its_verdict(tmp_path: Path) -> None:
    demo.load(proposer=1, second=2)
    file = tmp_path / "claims.txt"
    phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    file.write_text(f"exchange.example\nexchamge.example\n\n{phrase}\n")
    out = StringIO()
    call_command("verify", file=file, json=True, stdout=out)
    rows = json.loads(out.getvalue())
    assert [(row["verdict"], row["code"]) for row in rows] == [
        ("ours", "listed"), ("fake", "known_fake"), ("unknown", "secret"),
    ]  # fmt: skip
    assert "sausage" not in out.getvalue()


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"no\.txt") as told:
        call_command("verify", file=tmp_path / "no.txt")
    assert told.value.returncode == 2
