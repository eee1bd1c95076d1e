"""Real customers' questions through the whole running product: nothing is lost, doubled or out of order."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ops.say import ROOT
from tests.product import Product

pytestmark = pytest.mark.browser
ASKED = [
    ("my deposit has not arrived", "en"),
    ("充值未到账", "zh-hans"),
    ("how do I change my address", "en"),
    ("登录不了", "zh-hans"),
    ("my washing machine is broken", "en"),
    ("我家洗衣机坏了", "zh-hans"),
    ("talk to a person", "en"),
    ("转人工", "zh-hans"),
]


def test_questions_are_played_through_the_running_server(veriline: Product, tmp_path: Path) -> None:
    played = replay(veriline, written(tmp_path / "questions.jsonl", ASKED))
    assert played.returncode == 0, played.stderr
    found = json.loads(played.stdout[played.stdout.index("{") :])
    assert (found["sent"], found["lost"], found["duplicated"], found["reordered"]) == (len(ASKED), 0, 0, 0)
    assert found["errors"] == []
    assert found["answered_by_bot"] >= 3
    assert found["replied"] >= 2, "whoever asked for a person got one"
    assert 0 < found["p50_ms"] <= found["p99_ms"]


def test_a_file_of_another_kind_is_refused_with_the_row(veriline: Product, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("words\nhello\n")
    played = replay(veriline, wrong)
    assert played.returncode == 2
    assert "row 1 has no text" in played.stderr


def written(file: Path, asked: list[tuple[str, str]]) -> Path:
    """The questions as JSON lines."""
    file.write_text("\n".join(json.dumps({"text": text, "language": language}) for text, language in asked))
    return file


def replay(veriline: Product, file: Path) -> subprocess.CompletedProcess[str]:
    """The command as an operator gives it."""
    command = [sys.executable, str(ROOT / "dev.py"), "manage", "replay", "--file", str(file)]
    return subprocess.run(
        [*command, "--server", veriline.help, "--json"],
        check=False, cwd=ROOT, env=veriline.environment, capture_output=True, text=True, timeout=240,
    )  # fmt: skip
