"""What 5,000 articles cost the index: an edit, a synonym and a start, through the database, in CPU of one core.

    python -m bench.bench_index [--whole]

The vectors are random, so that a run needs no quarter of an hour of embedding; `--whole` embeds every passage.
"""

import argparse
import random
import time
import tomllib
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any

from . import ground
from .figures import Figure, table

ARTICLES = 5000


def measure(*, whole: bool) -> list[Figure]:
    """Builds (`whole`: with real vectors), edits one article, changes one synonym.

    Each as the builder and as a web process see it.
    """
    with ground.database():
        import numpy as np

        from veriline.knowledge import articles
        from veriline.knowledge.models import Meaning, MeaningWords
        from veriline.knowledge.search import build, shelf, store
        from veriline.knowledge.search.languages import PHRASES

        from .bench_search import LANGUAGES, made_up

        chance, numbers = random.Random(7), np.random.default_rng(7)
        shipped: dict[str, list[str]] = tomllib.loads(PHRASES.read_text(encoding="utf-8"))
        phrases = {language: shipped[language] for language in LANGUAGES}
        now = [replace(made_up(number, chance, phrases), group=str(number)) for number in range(ARTICLES)]

        def nearby(*_: Any) -> Any:
            vector = numbers.standard_normal(384).astype(np.float32)
            return vector / np.linalg.norm(vector)

        def published(only: Collection[tuple[str, str]] | None = None) -> list[Any]:
            return [one for one in now if only is None or (one.group, one.language) in only]

        def stamps() -> dict[tuple[str, str], str]:
            return {(one.group, one.language): str(hash(one)) for one in now}

        def look() -> None:
            shelf.shelf.look_at = 0.0
            store.load()
            if shelf.shelf.reader is not None:
                shelf.shelf.reader.join()

        articles.published_articles, articles.published_stamps = published, stamps  # type: ignore[assignment]
        if not whole:
            build.embed = nearby
        built = _cpu_s(lambda: store.rebuild(print if whole else _silent))
        start = _cpu_s(look)
        now[0] = replace(now[0], body=f"{now[0].body} frobnicator")
        edit = _cpu_s(lambda: store.rebuild(_silent))
        taken_up = _cpu_s(look)
        meaning = Meaning.objects.create(name="zap")
        MeaningWords.objects.create(meaning=meaning, language="en", words="zap, zip")
        synonym = _cpu_s(look)
    return [
        Figure(
            f"index of {ARTICLES} articles built from nothing"
            if whole
            else f"index of {ARTICLES} articles written, without embedding",
            built,
            "s of CPU",
            "the target is 1,800" if whole else "",
        ),
        Figure("a process reads it at its start", start, "s of CPU"),
        Figure(
            "one edited article: the builder",
            edit,
            "s of CPU",
            "findable within 5 s of resting and looking more",
        ),
        Figure("one edited article: each process", taken_up, "s of CPU"),
        Figure("one changed synonym: each process", synonym, "s of CPU"),
    ]


def _silent(_line: str) -> None:
    """No progress."""


def _cpu_s(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--whole", action="store_true", help="embed every passage: a quarter of an hour")
    print(table(measure(whole=parser.parse_args().whole)))
