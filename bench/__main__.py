"""`python -m bench [NAME …]`: runs the benches (all of them, or those named) and prints their tables.

A bench is a module `bench_NAME.py` here that prints its figures when run. Each runs in a process of its own, so that
none leaves its settings to the next.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

BUSY = 1.0


def names() -> list[str]:
    """Every bench."""
    return sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))


def main(arguments: list[str]) -> int:
    """Runs what is asked for; 1 when a bench failed, 2 for a name there is not."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(names())}; without any, all")
    wanted = parser.parse_args(arguments).names or names()
    if unknown := set(wanted) - set(names()):
        parser.error(f"no bench {', '.join(sorted(unknown))}; there are {', '.join(names())}")
    load = os.getloadavg()[0]
    busy = "; the machine is busy: read ratios and CPU, not milliseconds" if load > BUSY else ""
    print(f"{os.cpu_count()} cores, load average {load:.1f}{busy}", flush=True)
    failed = [name for name in wanted if not run(name)]
    if failed:
        print(f"\nfailed: {', '.join(failed)}")
    return 1 if failed else 0


def run(name: str) -> bool:
    """Runs one bench and says how long it took; False when it failed."""
    began = time.perf_counter()
    print(f"\n{name}", flush=True)
    code = subprocess.call([sys.executable, "-m", f"bench.bench_{name}"])
    print(f"  ({time.perf_counter() - began:.0f} s)", flush=True)
    return code == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
