"""Static files as browsers get them: compressed, and at addresses that name their content.

Pages link `/static/<version>/…`, which never changes and is kept for ever. `/static/…` without a version stays for
other sites' tags, such as the chat widget's, and is asked for again after a minute. One version stands for all files,
so that what a script imports or a style sheet names beside itself has the same version without being rewritten.
"""

import functools
import hashlib
import re
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.contrib.staticfiles.storage import StaticFilesStorage
from django.http import HttpRequest, HttpResponse
from whitenoise.compress import Compressor  # type: ignore[import-untyped]
from whitenoise.middleware import WhiteNoiseMiddleware  # type: ignore[import-untyped]

VERSION = re.compile(r"^/static/[0-9a-f]{12}/")
IMPORT = re.compile(rb'^@import "\./([\w-]+\.css)";$', re.MULTILINE)
#: Folders of other versions go after this long; a process that still runs on one was started before an update.
KEPT_S = 7 * 24 * 3600.0


class VersionedStorage(StaticFilesStorage):
    """`{% static %}` and `static()` name the version."""

    def url(self, name: str | None) -> str:
        """The address that is kept for ever."""
        return super().url(f"{version()}/{name}")


class StaticFiles(WhiteNoiseMiddleware):  # type: ignore[misc]
    """Serves the collected files under both kinds of addresses. An edit of a file is seen at the next start."""

    def __init__(self, get_response: Any) -> None:
        super().__init__(get_response)
        self.add_files(collected(), prefix="/static/")
        self.add_files(collected(), prefix=f"/static/{version()}/")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """A version this process does not have is of a page before or after an update: it gets what there is."""
        path = request.path_info
        file = self.files.get(path) or self.files.get(VERSION.sub("/static/", path))
        response: HttpResponse = self.serve(file, request) if file else self.get_response(request)
        return response

    def immutable_file_test(self, path: str, url: str) -> bool:
        """True for addresses with this version."""
        return url.startswith(f"/static/{version()}/")


@functools.cache
def version() -> str:
    """Twelve hex digits that change with any byte of any file; the same on every machine of a deployment."""
    digest = hashlib.sha256()
    for name, path in sorted(_files().items()):
        digest.update(f"{name}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


@functools.cache
def collected() -> Path:
    """The folder with a copy of every file and, where that is smaller, a compressed one beside it."""
    folder = Path(settings.DATA_DIR, "static", version())
    if folder.exists():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    for old in folder.parent.iterdir():
        if time.time() - old.stat().st_mtime > KEPT_S:
            shutil.rmtree(old, ignore_errors=True)
    new = Path(tempfile.mkdtemp(dir=folder.parent))
    _collect(new)
    try:
        new.rename(folder)
    except OSError:  # another process was quicker
        shutil.rmtree(new)
    return folder


def _collect(folder: Path) -> None:
    compressor = Compressor(quiet=True)
    for name, path in _files().items():
        copy = folder / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, copy)
        if path.suffix == ".css":
            copy.write_bytes(_whole(path))
        if compressor.should_compress(name):
            compressor.compress(str(copy))


def _whole(sheet: Path) -> bytes:
    """The style sheet with each one that it imports from beside itself put in its place: a page asks once."""
    return IMPORT.sub(lambda found: _whole(sheet.parent / found[1].decode()), sheet.read_bytes())


def _files() -> dict[str, Path]:
    """Every room's own files, and those of the packages; the first of a name wins."""
    files: dict[str, Path] = {}
    for finder in get_finders():
        for name, storage in finder.list(None):
            files.setdefault(name, Path(storage.path(name)))
    return files
