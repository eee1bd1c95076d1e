"""Time and CPU of one search, beside the wheel's own engine, words alone and the machine's floors, in one run.

    python -m bench.bench_search [--articles 5000] [--queries 300] [--json]

The articles are made up from sentences of the shipped phrases in five languages; their vectors are random, so that a
run needs no hour of embedding: ranking costs the same. The queries are embedded for real, none twice. Building from
nothing is measured on a sample of their passages and extrapolated; `build_index` on the articles themselves is the
whole of it. On a busy machine read CPU and ratios: wall times are what the others leave.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import time
import tomllib
from collections.abc import Callable, Sequence
from typing import Any

# One core, as a web process has it; must be set before numpy is loaded.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from veriline.knowledge.search import convert, embedder
from veriline.knowledge.search.article import passages
from veriline.knowledge.search.embedder import OnnxEmbedder, WheelEmbedder
from veriline.knowledge.search.index import Article, Index, embed
from veriline.knowledge.search.languages import PHRASES
from veriline.project import environment

PRODUCTS_PER_TOKEN = 12 * (384 * 1152 + 384 * 384 + 2 * 384 * 1536)
"""Multiplications of the encoder for one token, without attention."""

LANGUAGES = ("ar", "en", "es", "ja", "zh")

SAMPLE = 40
"""Passages embedded for real."""

TOKENS = 16
"""Tokens of a typical query with prefix and specials."""


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--queries", type=int, default=300)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    result = measure(options.articles, options.queries)
    if options.json:
        print(json.dumps(result))
        return
    for name, value in result.items():
        print(f"{name:28} {value}")


def measure(articles: int, queries: int) -> dict[str, Any]:
    """All figures; times in milliseconds."""
    chance = random.Random(7)
    shipped: dict[str, list[str]] = tomllib.loads(PHRASES.read_text(encoding="utf-8"))
    phrases = {language: shipped[language] for language in LANGUAGES}
    folder = embedder.model_folder(environment.data_folder())
    convert.convert(folder)
    began = time.perf_counter()
    model = OnnxEmbedder(folder)
    loaded = time.perf_counter() - began
    corpus = [made_up(number, chance, phrases) for number in range(articles)]
    pieces = [list(passages(article)) for article in corpus]
    count = sum(map(len, pieces))
    vectors = np.random.default_rng(7).standard_normal((count, model.dim), np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    cached = dict(zip((piece.digest for own in pieces for piece in own), vectors, strict=True))
    began = time.process_time()
    index = Index.build(corpus, model, cached)
    index.warm()
    read = time.process_time() - began
    by_words = index.by_words()
    asked = [_query(number, chance, phrases) for number in range(2 * queries)]
    for text, language in asked[:20]:
        index.rank(text, language)
    wheel = WheelEmbedder()
    plain = [text for text, _ in asked]
    sample = chance.sample([piece for own in pieces for piece in own], min(SAMPLE, count))
    embedding = _timed(lambda piece: embed(piece, model), sample)
    search = _timed(lambda one: index.rank(*one), asked[20 : queries + 20])
    theirs = _timed(lambda text: wheel.embed_queries([text]), plain[:queries])
    ours = _timed(lambda text: model.embed_queries([text]), plain[queries:])
    return {
        "articles": articles,
        "passages": count,
        "load_model_s": round(loaded, 2),
        "load_index_cpu_s": round(read, 2),
        "search": search,
        "search_to_embedding_cpu": round(search["cpu_ms"] / ours["cpu_ms"], 2),
        "embedding_alone": ours,
        "words_alone": _timed(lambda one: by_words.rank(*one), asked[:queries]),
        "wheel_embedding": theirs,
        "cpu_ratio_to_wheel": round(theirs["cpu_ms"] / ours["cpu_ms"], 2),
        "one_passage": embedding,
        "build_core_minutes": round(embedding["cpu_ms"] * count / 60_000, 1),
        "floor_read_vectors": _timed(lambda _: vectors.sum(), range(50)),
        "floor_float32_products": _floor(),
        "peak_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def made_up(number: int, chance: random.Random, phrases: dict[str, list[str]]) -> Article:
    """An article of thirty sentences."""
    language = chance.choice(sorted(phrases))
    body = " ".join(chance.choices(phrases[language], k=30))
    return Article(
        str(number), language, f"{chance.choice(phrases[language])} {number}", body, (), str(number // 2)
    )


def _query(number: int, chance: random.Random, phrases: dict[str, list[str]]) -> tuple[str, str]:
    language = chance.choice(sorted(phrases))
    return f"{chance.choice(phrases[language])[:-1]} {number}", language


def _floor() -> dict[str, float]:
    """The encoder's multiplications for one query as bare float32 matrix products."""
    inputs = np.ones((TOKENS, 384), np.float32)
    weights = np.ones((384, PRODUCTS_PER_TOKEN // 384 // 12), np.float32)
    return _timed(lambda _: [inputs @ weights for _ in range(12)], range(50))


def _timed(work: Callable[[Any], object], inputs: Sequence[Any]) -> dict[str, float]:
    """p50 and p99 of the wall clock, mean and p99 of CPU, in milliseconds."""
    walls, cpus = [], []
    for one in inputs:
        began, cpu = time.perf_counter(), time.process_time()
        work(one)
        cpus.append((time.process_time() - cpu) * 1000)
        walls.append((time.perf_counter() - began) * 1000)
    return {
        "p50_ms": round(float(np.quantile(walls, 0.5)), 2),
        "p99_ms": round(float(np.quantile(walls, 0.99)), 2),
        "cpu_ms": round(float(np.mean(cpus)), 2),
        "cpu_p99_ms": round(float(np.quantile(cpus, 0.99)), 2),
    }


if __name__ == "__main__":
    main()
