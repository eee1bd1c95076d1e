#!/usr/bin/env python3
"""One command runs everything: `python3 dev.py run`. Needs Python 3.11 to 3.13 and nothing else installed."""

import sys

if not (3, 11) <= sys.version_info < (3, 14):  # before any import that an older Python cannot read
    sys.exit(
        "Veriline needs Python 3.11, 3.12 or 3.13; this is " + sys.version.split()[0] + ". On Debian 12: "
        "apt-get install python3 python3-venv, then python3 dev.py run"
    )

import argparse
import os

from ops import commands, environment, product
from ops.say import SetupError, warn


def run(arguments: list[str]) -> int:
    """Start everything and print the addresses; Ctrl-C stops it."""
    parser = argparse.ArgumentParser(prog="dev.py run", description=run.__doc__)
    parser.add_argument("--port", help="first port, five are used (default: VERILINE_PORT or 8000)")
    parser.add_argument("--verbose", action="store_true", help="show what the processes log")
    options = parser.parse_args(arguments)
    if options.port:
        os.environ["VERILINE_PORT"] = options.port
    product.run(verbose=options.verbose)
    return 0


def test(arguments: list[str]) -> int:
    """Run all checks, then all tests; other arguments go to pytest."""
    parser = argparse.ArgumentParser(prog="dev.py test", description=test.__doc__)
    parser.add_argument(
        "--postgres", choices=("embedded", "system"), default="embedded", help="system: Debian's 15"
    )
    parser.add_argument("--skip-check", action="store_true", help="only pytest")
    options, rest = parser.parse_known_args(arguments)
    return commands.test(rest, postgres=options.postgres, skip_check=options.skip_check)


COMMANDS = {
    "run": (run, "start everything, print the addresses; Ctrl-C stops it"),
    "stop": (lambda _: product.stop(), "stop what runs in this data folder"),
    "manage": (commands.manage, "COMMAND …: a management command, such as create_admin"),
    "test": (test, "all checks, then all tests; other arguments go to pytest"),
    "check": (lambda _: commands.check(), "style, types, floors, templates, migrations, translations"),
    "bench": (lambda rest: commands.tool("bench", rest), "measure throughput, latency and memory"),
    "screenshots": (
        lambda rest: commands.tool("bench.screenshots", rest),
        "renew the pictures of the README",
    ),
    "messages": (commands.messages, "ROOM …: collect new texts into the rooms' translation catalogues"),
    "snapshot": (lambda _: commands.snapshot(), "renew the schema snapshot after a change of the migrations"),
    "lock": (lambda _: environment.rewrite_locks(), "resolve requirements*.in into the hash-pinned locks"),
}
USAGE = "usage: python3 dev.py COMMAND …\n\n" + "\n".join(
    f"  {name:<12} {help}" for name, (_, help) in COMMANDS.items()
)


def main(arguments: list[str]) -> int:
    """Runs one command of the table; returns its exit code."""
    name, *rest = arguments or ["--help"]
    if name not in COMMANDS:
        warn(USAGE)
        return 0 if name in {"-h", "--help", "help"} else 2
    action, _help = COMMANDS[name]
    try:
        return action(rest) or 0
    except SetupError as error:
        warn(f"\n{error}")
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
