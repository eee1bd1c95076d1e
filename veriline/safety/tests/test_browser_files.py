"""What the browser is served is what the server's rules say today."""

import pytest

from veriline.safety.build_browser_lists import FOLDER, built, main


def test_the_files_of_the_browser_are_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0, capsys.readouterr().out


@pytest.mark.parametrize("name", built())
def test_each_file_is_what_would_be_written(name: str) -> None:
    assert (FOLDER / name).read_bytes() == built()[name]


def test_a_stale_file_is_noticed(
    monkeypatch: pytest.MonkeyPatch, tmp_path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("veriline.safety.build_browser_lists.FOLDER", tmp_path)
    assert main(["--check"]) == 1
    assert "words-en.txt" in capsys.readouterr().out
    assert main([]) == 0
    assert main(["--check"]) == 0
