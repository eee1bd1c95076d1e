"""What `dev.py check` asks of the code; each row is a command that fails when its answer is no."""

import os
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from ops.environment import PYTHON
from ops.say import ROOT, line


@dataclass(frozen=True)
class Check:
    """One question to the code and the command that answers it, run with `.venv`'s Python."""

    name: str
    arguments: tuple[str, ...]


# djlint is asked for what breaks pages, accessibility or the content security policy, not for taste: D018 addresses by
# {% url %} (addresses across rooms are plain), H014 H015 line breaks, H016 H030 head of a fragment or mail, H023
# entities, H043 type of a button in a form.
TEMPLATE_TASTE = "D018,H014,H015,H016,H023,H030,H043"
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"

CHECKS = (
    Check("types (mypy)", ("-m", "mypy")),
    Check("style (ruff check)", ("-m", "ruff", "check", ".")),
    Check("format (ruff format)", ("-m", "ruff", "format", "--check", ".")),
    Check(
        "floors (import-linter)",
        ("-c", LINT_IMPORTS),
    ),
    Check(
        "templates (djlint)",
        ("-m", "djlint", "veriline", "--lint", "--profile=django", "--ignore", TEMPLATE_TASTE),
    ),
    Check("migrations complete", ("-W", "ignore", "-m", "django", "makemigrations", "--check", "--dry-run")),
    Check("translations complete", ("-m", "ops.translations")),
)


def run_all() -> list[str]:
    """Asks every check, two at a time, and prints the answers; returns the names of those that failed."""
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "veriline.project.settings", "NO_COLOR": "1"}
    with ThreadPoolExecutor(max_workers=2) as pool:
        answers = pool.map(lambda check: _ask(check, environment), CHECKS)
        return [check.name for check, passed in zip(CHECKS, answers, strict=True) if not passed]


def _ask(check: Check, environment: dict[str, str]) -> bool:
    began = time.monotonic()
    result = subprocess.run(  # noqa: S603
        [str(PYTHON), *check.arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    passed = result.returncode == 0
    line(f"  {check.name:<40}{'ok' if passed else 'FAILED':<8}{time.monotonic() - began:5.1f} s")
    if not passed:
        line("\n".join(f"    {row}" for row in result.stdout.strip().splitlines()))
    return passed
