"""Makes the database ready and, in demo mode, draws the one-time sign-ins: one process, because importing is dear.

`python -m ops.prepare FILE` writes JSON lines to FILE: `{"step": …, "seconds": …}` while it works, then
`[{"name": …, "url": …}, …]`. Runs inside `.venv`, started by the launcher.
"""

import os
import sys
from contextlib import redirect_stdout
from pathlib import Path

from django.core.management import CommandError

from veriline.project import environment
from veriline.project.__main__ import main


def prepare(file: Path) -> None:
    """Runs `prepare` and `demo_signins`, with what they print in `file`, readable by its owner only."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(descriptor, "w") as out, redirect_stdout(out):
        try:
            main(["prepare"])
        except CommandError as error:  # a system check says what the operator must set right
            sys.exit(str(error))
        if environment.MODE.read() != "production":
            main(["demo_signins", "--json"])


if __name__ == "__main__":
    prepare(Path(sys.argv[1]))
