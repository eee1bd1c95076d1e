"""The commands of dev.py other than run and stop: each makes ready what it needs, then does one thing."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from ops import checks, product
from ops import environment as packages
from ops.say import ROOT, SetupError, line, step
from ops.stopping import foreground
from ops.testing import running_server
from veriline.project import environment


@dataclass(frozen=True)
class SystemPackage:
    """A Debian package that tests need, and how to see that it is there."""

    name: str
    is_there: Callable[[], bool]


CHROMIUM = SystemPackage("chromium", lambda: shutil.which("chromium") is not None)
GETTEXT = SystemPackage("gettext", lambda: shutil.which("xgettext") is not None)
CHINESE_FONT = SystemPackage("fonts-noto-cjk", lambda: any(Path("/usr/share/fonts").rglob("NotoSansCJK*")))
POSTGRES_15 = SystemPackage("postgresql-15", lambda: Path("/usr/lib/postgresql/15/bin/postgres").exists())


def manage(arguments: list[str]) -> int:
    """Runs a management command with environment and database ready; a running PostgreSQL is left alone."""
    with redirect_stdout(sys.stderr):  # standard output belongs to the command
        packages.ensure()
    with product.database(product.own_cluster()) as url:
        settings = product.variables(url)
        product.output_of("ops.snapshot", settings=settings)
        return foreground([str(packages.PYTHON), "-m", "veriline.project", *arguments], settings)


def check() -> int:
    """Asks every check of ops/checks.py; 0 when all pass."""
    packages.ensure(packages.DEV_LOCK)
    require([GETTEXT])
    failed = checks.run_all()
    line(f"check: {len(failed)} failed: {', '.join(failed)}" if failed else "check: all passed")
    return 1 if failed else 0


def test(arguments: list[str], *, postgres: str, skip_check: bool) -> int:
    """Everything: system packages, `check`, then pytest with `arguments`; both must pass."""
    system = postgres == "system"
    with step("Environment ready"):
        require([CHROMIUM, CHINESE_FONT, GETTEXT, *([POSTGRES_15] if system else [])])
        packages.ensure(packages.DEV_LOCK)
    checked = 0 if skip_check else check()
    os.environ["VERILINE_TEST_POSTGRES"] = postgres
    os.environ.pop("VERILINE_PORT", None)  # another copy's; what a test starts has ports of its own
    one_by_one = any(argument.startswith(("-n", "--numprocesses", "--pdb")) for argument in arguments)
    parallel = [] if one_by_one else ["-n", "2", "--dist", "loadscope"]
    with running_server(environment.data_folder()):
        tested = tool("pytest", [*parallel, *arguments])
    if checked:
        line("The tests have run, but the checks above failed.")
    return tested or checked


def tool(module: str, arguments: list[str]) -> int:
    """Runs a module of the development environment in the foreground; returns its exit code."""
    with redirect_stdout(sys.stderr):
        packages.ensure(packages.DEV_LOCK)
    settings = {**os.environ, "PYTHONPATH": str(ROOT)}
    return foreground([str(packages.PYTHON), "-m", module, *arguments], settings)


def messages(rooms: list[str]) -> int:
    """Collects new texts into the catalogues of the rooms named; what to translate is then in their .po files."""
    require([GETTEXT])
    return tool("ops.translations", ["--collect", *rooms])


def snapshot() -> int:
    """Writes the schema snapshot afresh from the migrations."""
    with step("Schema snapshot written"):
        packages.ensure()
        settings = product.variables("")
        product.output_of("ops.snapshot", "--write", settings=settings)
    return 0


def require(wanted: Sequence[SystemPackage]) -> None:
    """Installs missing system packages where this is root with apt, and otherwise says what to install.

    Raises:
        SetupError: a package is missing and could not be installed.
    """
    names = [package.name for package in wanted if not package.is_there()]
    if not names:
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        line(f"  Installing {', '.join(names)} …")
        _apt("update")
        _apt("install", "--yes", "--no-install-recommends", *names)
        names = [package.name for package in wanted if not package.is_there()]
    if names:
        raise SetupError(
            f"The tests need {', '.join(names)}. Install: sudo apt-get install {' '.join(names)}"
        )


def _apt(*arguments: str) -> None:
    environment_ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "-qq", *arguments]
    result = subprocess.run(command, env=environment_, capture_output=True, text=True, check=False)  # noqa: S603
    if result.returncode:
        raise SetupError(f"{' '.join(command)} failed:\n{result.stdout[-500:]}{result.stderr[-1000:]}")
