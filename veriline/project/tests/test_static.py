"""Static files through the real server: compressed, kept for ever at their version, right after an edit."""

import gzip
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from django.conf import settings as product
from django.templatetags.static import static

from veriline.live.tests.client import eventually, free_port
from veriline.project import static as files

ROOT = Path(product.BASE_DIR)
STARTED_WITHIN_S = 120


@dataclass(frozen=True)
class Server:
    """Where it runs, and the version of the files it started with."""

    url: str
    version: str

    def get(self, path: str, **headers: str) -> httpx.Response:
        """A file by its path below `/static/`."""
        return httpx.get(f"{self.url}/static/{path}", headers=headers)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The web process with the settings of the product; static files need no database."""
    data, port = tmp_path_factory.mktemp("web"), free_port()
    environment = {
        **os.environ,
        "VERILINE_DATA": str(data),
        "VERILINE_PORT": str(port),
        "DATABASE_URL": "postgresql://nobody@localhost:1/none",
    }
    command = [sys.executable, "-m", "gunicorn", "--config", "python:veriline.project.gunicorn_config"]
    with (data / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
    url = f"http://localhost:{port}"
    try:
        eventually(lambda: _answers(url) or process.poll() is not None, STARTED_WITHIN_S, 0.2)
        assert process.poll() is None, (data / "log").read_text()
        yield Server(url, next((data / "static").glob("[0-9a-f]" * 12)).name)
    finally:
        process.terminate()
        process.wait(30)


@pytest.fixture
def afresh() -> Iterator[None]:
    """Nothing of this test's files is remembered afterwards."""
    yield
    _forget()


def _forget() -> None:
    files.version.cache_clear()
    files.collected.cache_clear()


def _answers(url: str) -> bool:
    try:
        return httpx.get(f"{url}/static/tokens.css").status_code == 200
    except httpx.HTTPError:
        return False


def test_a_style_sheet_a_script_and_an_icon_sheet_come_compressed_and_stay_for_ever(server: Server) -> None:
    for name in ("site.css", "webchat/widget.js", "icons.svg"):
        answer = server.get(f"{server.version}/{name}", **{"Accept-Encoding": "gzip"})
        assert answer.status_code == 200
        assert answer.headers["Content-Encoding"] == "gzip"
        assert "Accept-Encoding" in answer.headers["Vary"]
        assert "immutable" in answer.headers["Cache-Control"]
        plain = server.get(f"{server.version}/{name}", **{"Accept-Encoding": "identity"})
        assert "Content-Encoding" not in plain.headers
        assert "Accept-Encoding" in plain.headers["Vary"]
        assert plain.content == answer.content
        assert int(answer.headers["Content-Length"]) < int(plain.headers["Content-Length"]) / 1.5


def test_a_font_is_compressed_in_itself_and_comes_as_it_is(server: Server) -> None:
    answer = server.get(f"{server.version}/fonts/inter.woff2", **{"Accept-Encoding": "gzip"})
    assert answer.status_code == 200
    assert "Content-Encoding" not in answer.headers
    assert "immutable" in answer.headers["Cache-Control"]


def test_other_sites_keep_one_address_for_the_widget_and_ask_again_soon(server: Server) -> None:
    answer = server.get("webchat/widget.js", **{"Accept-Encoding": "gzip"})
    assert answer.headers["Cache-Control"] == "max-age=60, public"
    assert answer.headers["Content-Encoding"] == "gzip"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    again = server.get("webchat/widget.js", **{"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304


def test_a_page_of_another_version_gets_what_there_is_and_does_not_keep_it(server: Server) -> None:
    answer = server.get("0123456789ab/site.css")
    assert answer.status_code == 200
    assert "immutable" not in answer.headers["Cache-Control"]


def test_what_a_script_imports_has_the_scripts_version(server: Server) -> None:
    script = server.get(f"{server.version}/webchat/panel.js")
    names = re.findall(r'^import .*?"(\.[^"]+)"', script.text, re.MULTILINE)
    assert names
    for name in names:
        answer = httpx.get(script.url.join(name))
        assert answer.status_code == 200
        assert "immutable" in answer.headers["Cache-Control"]


def test_style_sheets_in_parts_are_served_as_one_file(server: Server) -> None:
    parts = ROOT / "veriline" / "portal" / "static" / "portal"
    imported = re.findall(r'@import "\./(.*?)"', (parts / "portal.css").read_text())
    served = server.get(f"{server.version}/portal/portal.css").text
    assert len(imported) > 1
    assert "@import" not in served
    for name in imported:
        assert (parts / name).read_text() in served


def test_pages_link_the_version() -> None:
    assert static("site.css") == f"/static/{files.version()}/site.css"


def test_an_edit_makes_another_version_with_its_own_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Any, afresh: None
) -> None:
    sheet = tmp_path / "sheet.css"
    monkeypatch.setattr(files, "_files", lambda: {"sheet.css": sheet})
    settings.DATA_DIR = tmp_path / "data"
    seen = []
    for text in ("body { color: red }" * 40, "body { color: tan }" * 40):
        sheet.write_text(text)  # of one length, so that no size gives it away
        _forget()
        folder = files.collected()
        assert folder.name == files.version()
        assert (folder / "sheet.css").read_text() == text
        assert gzip.decompress((folder / "sheet.css.gz").read_bytes()).decode() == text
        seen.append(folder)
    assert len(set(seen)) == 2
    assert all(folder.exists() for folder in seen)
    assert not list((tmp_path / "data" / "static").glob("tmp*"))
