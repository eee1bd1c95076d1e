"""Running one bench by its name."""

import importlib
import time
from pathlib import Path

from .figures import table


def names() -> list[str]:
    """Every bench: the modules `bench_NAME.py` here."""
    return sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))


def run(name: str) -> None:
    """Measures and prints one bench."""
    began = time.perf_counter()
    module = importlib.import_module(f"bench.bench_{name}")
    figures = module.measure()
    summary = (module.__doc__ or name).split("\n\n")[0].strip().replace("\n", " ").rstrip(".")
    print(table(f"\n{name} ({time.perf_counter() - began:.0f} s): {summary}", figures), flush=True)
