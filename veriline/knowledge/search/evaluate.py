"""How good the search is, on articles and queries of anybody's: the product's own index, thrown away afterwards."""

from __future__ import annotations

import json
import math
import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from .embedder import current
from .index import Article, Index
from .intents import OOS, Classifier
from .leaning import Source, unknown
from .tokens import base_language

DEPTH: Final = 10
"""Hits looked at; MRR and nDCG are cut there."""

ABSENT: Final = "absent"
"""The part of a result that says what became of questions that no article answers."""

CROSS_LINGUAL: Final = "cross_lingual"
ALL: Final = "all"

T = TypeVar("T")

Answer = Callable[[str, str], list[str]]


class BadInput(ValueError):
    """A line of an evaluation file is not what it should be; the message names file and line."""


@dataclass(frozen=True)
class Asked:
    """A query and the ids of the articles that answer it; none of them: it should get no answer."""

    text: str
    language: str
    relevant: frozenset[str]


@dataclass(frozen=True)
class Found:
    """What came of a query: the place of each relevant article (0 is first), of those found, the time taken, and how
    sure the index was that the first answers."""

    places: list[int]
    relevant: int
    seconds: float
    confidence: float = 0.0
    confident: bool = False


def factory(articles: Iterable[Mapping[str, str]], lang: str) -> Answer:
    """`articles` as `{id, lang, title, body}`; returns `answer(query, lang)`, the ids best first. Offline, repeatable.

    `lang` is the language of the task; the product's index needs no hint.
    """
    index = Index.build([_article(article) for article in articles], current())

    def answer(query: str, lang: str) -> list[str]:
        return [hit.id for hit in index.rank(query, lang, DEPTH).hits]

    return answer


def evaluate(
    index: Index, articles: Iterable[Article], queries: Sequence[Asked], lean: Source = unknown
) -> dict[str, dict[str, Any]]:
    """Metrics of an index over `articles`, leaning by `lean`: for each language of the query, for queries none of whose
    answers is in their own language (cross_lingual; these count nowhere else but in `all`), for all, and what became
    of the queries that no article answers (absent)."""
    there = {(article.id, base_language(article.language)) for article in articles}
    index.rank(queries[0].text, queries[0].language)  # the first run of a process loads what the others reuse
    parts: dict[str, list[Found]] = {ALL: []}
    for asked in (one for one in queries if one.relevant):
        found = _ask(index, asked, lean)
        spoken = base_language(asked.language)
        at_home = any((article, spoken) in there for article in asked.relevant)
        parts.setdefault(spoken if at_home else CROSS_LINGUAL, []).append(found)
        parts[ALL].append(found)
    measured = {name: metrics(found) for name, found in sorted(parts.items()) if found}
    absent = [_ask(index, one, lean) for one in queries if not one.relevant]
    return {**measured, ABSENT: abstention(parts[ALL], absent)} if absent else measured


def abstention(present: Sequence[Found], absent: Sequence[Found]) -> dict[str, Any]:
    """How sure the index is of questions that an article answers and of those that none does.

    n, answered_when_present and answered_when_absent at the product's own threshold, and absent_at_90: the share of
    `absent` answered where the threshold keeps 90 % of `present` (None without any).
    """
    edge = _quantile(sorted(one.confidence for one in present), 0.1) if present else math.inf
    return {
        "n": len(absent),
        "answered_when_present": _mean(one.confident for one in present) if present else None,
        "answered_when_absent": _mean(one.confident for one in absent),
        "absent_at_90": _mean(one.confidence >= edge for one in absent) if present else None,
    }


def metrics(found: Sequence[Found]) -> dict[str, Any]:
    """n, recall@1, recall@3 (share of queries with a relevant hit there), mrr@10, ndcg@10, p50_ms, p99_ms."""
    times = sorted(one.seconds for one in found)
    return {
        "n": len(found),
        "recall@1": _mean(any(place < 1 for place in one.places) for one in found),
        "recall@3": _mean(any(place < 3 for place in one.places) for one in found),
        "mrr@10": _mean(1 / (min(one.places) + 1) if one.places else 0 for one in found),
        "ndcg@10": _mean(_ndcg(one) for one in found),
        "p50_ms": round(_quantile(times, 0.5) * 1000, 2),
        "p99_ms": round(_quantile(times, 0.99) * 1000, 2),
    }


def read_articles(path: Path) -> list[Article]:
    """Articles from JSON lines `{id, language, title, body}`; translations of one article may share its id.

    Raises BadInput and OSError.
    """
    articles = [_parsed(_article, path, number, row) for number, row in rows(path)]
    if not articles:
        raise BadInput(f"{path}: no articles")
    if len({(article.id, article.language) for article in articles}) != len(articles):
        raise BadInput(f"{path}: two articles of one language have the same id")
    return articles


def read_queries(path: Path) -> list[Asked]:
    """Queries from JSON lines `{text, language, relevant: [ids]}`; an empty list: no article answers it.

    Raises BadInput and OSError.
    """
    queries = [_parsed(_asked, path, number, row) for number, row in rows(path)]
    if not any(asked.relevant for asked in queries):
        raise BadInput(f"{path}: no queries" if not queries else f"{path}: no query that an article answers")
    return queries


def rows(path: Path) -> Iterator[tuple[int, Any]]:
    """Line numbers and values of a file of JSON lines, empty lines left out. Raises BadInput and OSError."""
    number = 0
    with path.open(encoding="utf-8") as lines:
        try:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield number, json.loads(line)
        except UnicodeDecodeError as error:
            raise BadInput(f"{path}: not UTF-8 after line {number}: {error}") from None
        except json.JSONDecodeError as error:
            raise BadInput(f"{path}:{number}: not JSON: {error}") from None


def _article(row: Mapping[str, Any]) -> Article:
    language = row["language"] if "language" in row else row["lang"]
    keywords = tuple(map(str, row.get("keywords", ())))
    group = str(row.get("group", ""))
    return Article(
        str(row["id"]), str(language), str(row["title"] or ""), str(row["body"] or ""), keywords, group
    )


def _asked(row: Mapping[str, Any]) -> Asked:
    relevant = frozenset(map(str, row["relevant"]))
    if isinstance(row["relevant"], str):
        raise ValueError("relevant must be a list of ids")
    return Asked(str(row["text"]), str(row["language"]), relevant)


@dataclass(frozen=True)
class Example:
    """A text and its category; intents.OOS is none of them."""

    text: str
    category: str
    language: str = ""


def read_examples(path: Path) -> list[Example]:
    """Examples from JSON lines `{text, category[, language]}`. Raises BadInput and OSError."""
    examples = [_parsed(_example, path, number, row) for number, row in rows(path)]
    if not examples:
        raise BadInput(f"{path}: no examples")
    return examples


def accuracy(classifier: Classifier, tests: Sequence[Example]) -> dict[str, Any]:
    """n, accuracy and top3 of the examples with a category, per language too where languages are named; oos_n and
    oos_auroc (the chance that an out-of-scope example is further off than one with a category), None without both.
    """
    inside = [one for one in tests if one.category != OOS]
    outside = [classifier.oos(one.text) for one in tests if one.category == OOS]
    ranked = [(one, [label for label, _ in classifier.predict(one.text)[:3]]) for one in inside]
    languages = sorted({base_language(one.language) for one in inside if one.language})
    return {
        "n": len(inside),
        **_right(ranked),
        "oos_n": len(outside),
        "oos_auroc": _auroc([classifier.oos(one.text) for one in inside], outside),
        "languages": {
            language: _right([pair for pair in ranked if base_language(pair[0].language) == language])
            for language in languages
        },
    }


def _right(ranked: Sequence[tuple[Example, list[str]]]) -> dict[str, float | None]:
    if not ranked:
        return {"accuracy": None, "top3": None}
    return {
        "accuracy": _mean(labels[:1] == [one.category] for one, labels in ranked),
        "top3": _mean(one.category in labels for one, labels in ranked),
    }


def _auroc(low: Sequence[float], high: Sequence[float]) -> float | None:
    """The chance that one of `high` is above one of `low`, ties half."""
    if not low or not high:
        return None
    ordered = sorted(low)
    wins = sum((bisect_left(ordered, value) + bisect_right(ordered, value)) / 2 for value in high)
    return round(wins / (len(low) * len(high)), 4)


def _example(row: Mapping[str, Any]) -> Example:
    return Example(str(row["text"]), str(row["category"]), str(row.get("language") or ""))


def _ask(index: Index, asked: Asked, lean: Source) -> Found:
    began = time.perf_counter()
    ranking = index.rank(asked.text, asked.language, DEPTH, leaning=lean(asked.text))
    seconds = time.perf_counter() - began
    places = [place for place, hit in enumerate(ranking.hits) if hit.id in asked.relevant]
    return Found(places, len(asked.relevant), seconds, ranking.confidence, ranking.confident)


def _ndcg(one: Found) -> float:
    ideal = sum(1 / math.log2(place + 2) for place in range(min(one.relevant, DEPTH)))
    return sum(1 / math.log2(place + 2) for place in one.places) / ideal


def _mean(values: Iterable[float]) -> float:
    numbers = list(values)
    return round(sum(numbers) / len(numbers), 4)


def _quantile(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1)]


def _parsed(parse: Callable[[Any], T], path: Path, number: int, row: Any) -> T:
    try:
        return parse(row)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise BadInput(f"{path}:{number}: {type(error).__name__}: {error}") from None
