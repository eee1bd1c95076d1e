"""The command that measures the shield prints its table, and fails when something is below its threshold."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from veriline.safety.evaluate import corpus, report
from veriline.safety.finding import Redaction


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few rows and ids: the whole corpus in its short form is `safety/tests/test_shield_corpus.py`."""
    rows = {name: corpus.ROWS[name] for name in ("WIF", "password in a sentence")}
    monkeypatch.setattr(corpus, "ROWS", rows)
    monkeypatch.setattr(report, "_IDS", 50)


def run(*arguments: str) -> tuple[int, str, str]:
    out, err = StringIO(), StringIO()
    try:
        call_command("evaluate_shield", "--count", "2", "--no-times", *arguments, stdout=out, stderr=err)
    except SystemExit as ended:
        return int(str(ended.code)), out.getvalue(), err.getvalue()
    return 0, out.getvalue(), err.getvalue()


def test_the_table_names_every_row_and_the_texts_without_secrets(tmp_path: Path) -> None:
    (tmp_path / "guide.txt").write_text(
        "订单号 123456 没有到账\n\nPlease wait for six confirmations.", encoding="utf-8"
    )
    code, out, err = run("--clean", str(tmp_path))
    assert (code, err) == (0, "")
    assert "WIF" in out
    assert "1.0000" in out
    assert tmp_path.name in out
    assert json.loads(run("--json")[1])["recalls"]["WIF"]["tried"]["plain"] == 2


def test_a_redaction_where_none_may_be_fails(tmp_path: Path) -> None:
    (tmp_path / "guide.txt").write_text("我的密码是Abc12345!", encoding="utf-8")
    code, _, err = run("--clean", str(tmp_path))
    assert code == 1
    assert "1 redacted, none may be" in err


def test_a_shield_that_misses_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("veriline.safety.evaluate.measure.redact", lambda text: Redaction(text, ()))
    code, _, err = run()
    assert code == 1
    assert "WIF: recall 0.0000 below 1.0" in err


def test_a_path_that_is_not_there_is_named(tmp_path: Path) -> None:
    code, _, err = run("--prose", str(tmp_path / "nowhere"))
    assert code == 2
    assert "nowhere" in err
