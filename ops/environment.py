"""The Python environment `.venv`, installed from the hash-pinned locks; does nothing if nothing changed.

Works offline once the packages are in uv's cache. uv itself comes through pip, pinned in `uv.txt`, and its
wheel is kept in the user's cache folder for the next checkout.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ops.say import ROOT, SetupError, line

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
UV = VENV / "bin" / "uv"
UV_LOCK = ROOT / "ops" / "uv.txt"
RUN_LOCK = ROOT / "requirements.txt"
DEV_LOCK = ROOT / "requirements-dev.txt"
LOCKS = {ROOT / "requirements.in": RUN_LOCK, ROOT / "requirements-dev.in": DEV_LOCK}
WHEELS = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "veriline"
#: What is not written in the second is converted from the first.
SIMPLIFIED, TRADITIONAL = "zh_Hans", "zh_Hant"
NO_NETWORK = "Is this machine online? Only the first installation needs the network."


def ensure(lock: Path = RUN_LOCK) -> None:
    """Makes `.venv` hold what the lock names, and compiles the translations.

    Raises:
        SetupError: Python lacks venv, or the packages could not be had.
    """
    with _alone():
        stamp, wanted = VENV / f"{lock.name}.installed", _hash(lock)
        if not _runs(PYTHON):
            _create()
            stamp.unlink(missing_ok=True)
        if not stamp.exists() or stamp.read_text() != wanted:
            line(f"  Installing {lock.name} …")
            _install(lock)
            stamp.write_text(wanted)
        _compile_translations()


def rewrite_locks() -> None:
    """Resolves both .in files into hash-pinned locks that name no registry; keeps pins that still fit."""
    _ensure_uv()
    for source, lock in LOCKS.items():
        command = [str(UV), "pip", "compile", "--quiet", "--generate-hashes", "--no-header"]
        same = [] if lock is RUN_LOCK else ["-c", RUN_LOCK.name]
        # 3.11 means 3.11.0: Debian 12 has 3.11.2, and some packages' newest releases need a later one than that.
        result = _call([*command, "--python-version", "3.11", *same, source.name, "-o", lock.name])
        if result.returncode:
            raise SetupError(f"{source.name} could not be resolved. {NO_NETWORK}\n{_end_of(result.stdout)}")


def stale_translations(root: Path = ROOT) -> list[Path]:
    """The .po files of which a .mo is missing or older."""
    catalogs = [
        *root.glob("*/locale/*/LC_MESSAGES/*.po"),
        *root.glob("veriline/**/locale/*/LC_MESSAGES/*.po"),
    ]
    return [po for po in catalogs if any(not mo.exists() or _newer(po, mo) for mo in _compiled(po))]


def locale_of(po: Path) -> str:
    """The locale of a catalogue, such as `zh_Hans`."""
    return po.parents[1].name


def beside(po: Path, locale: str) -> Path:
    """The same catalogue in another locale."""
    return po.parents[2] / locale / "LC_MESSAGES" / po.name


def _compiled(po: Path) -> list[Path]:
    also = [beside(po, TRADITIONAL)] if locale_of(po) == SIMPLIFIED else []
    return [file.with_suffix(".mo") for file in (po, *also)]


def _create() -> None:
    result = _call([sys.executable, "-m", "venv", "--clear", str(VENV)])
    if result.returncode:
        raise SetupError(
            f"{VENV} could not be made. On Debian: apt-get install python3-venv\n{result.stdout.strip()}"
        )


def _install(lock: Path) -> None:
    """From uv's cache if it holds all; else from the network; else by pip, which may know another mirror."""
    _ensure_uv()
    by_uv = [str(UV), "pip", "install", "--python", str(PYTHON), "--require-hashes", "-r", str(lock)]
    by_pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(lock)]
    for attempt in ([*by_uv, "--offline"], by_uv, by_pip):
        result = _call(attempt)
        if result.returncode == 0:
            return
    raise SetupError(f"{lock.name} could not be installed. {NO_NETWORK}\n{_end_of(result.stdout)}")


def _ensure_uv() -> None:
    if _runs(UV):
        return
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--quiet"]
    pinned = ["--require-hashes", "--only-binary=:all:", "-r", str(UV_LOCK)]
    from_cache = [*pip, "install", "--no-index", "--find-links", str(WHEELS), *pinned]
    if _call(from_cache).returncode:
        WHEELS.mkdir(parents=True, exist_ok=True)
        result = _call([*pip, "download", "--dest", str(WHEELS), *pinned])
        if result.returncode or (result := _call(from_cache)).returncode:
            raise SetupError(f"uv could not be installed. {NO_NETWORK}\n{_end_of(result.stdout)}")


def _compile_translations() -> None:
    if stale_translations():
        result = _call([str(PYTHON), "-m", "ops.catalogs"])
        if result.returncode:
            raise SetupError(f"The translations could not be compiled:\n{result.stdout[-2000:]}")


def _call(command: list[str]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never", "UV_LINK_MODE": _link_mode()}
    return subprocess.run(  # noqa: S603
        command,
        cwd=ROOT,
        env=environment,
        text=True,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def _end_of(output: str) -> str:
    return "\n".join(output.strip().splitlines()[-4:])


def _link_mode() -> str:
    """Hard links save space, but not across file systems, where uv would warn at every package."""
    cache = Path(os.environ.get("UV_CACHE_DIR") or WHEELS.parent / "uv")
    same = cache.exists() and cache.stat().st_dev == ROOT.stat().st_dev
    return os.environ.get("UV_LINK_MODE") or ("hardlink" if same else "copy")


def _runs(program: Path) -> bool:
    if not shutil.which(str(program)):
        return False
    return subprocess.run([str(program), "--version"], check=False, capture_output=True).returncode == 0  # noqa: S603


def _newer(source: Path, product: Path) -> bool:
    return source.stat().st_mtime > product.stat().st_mtime


def _hash(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


@contextmanager
def _alone() -> Iterator[None]:
    """One installation at a time in this checkout."""
    with UV_LOCK.open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
