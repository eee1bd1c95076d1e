"""Search and intents on sets that anybody can fetch, so that a figure can be checked and compared.

The FAQ of bitcoin.org in English and Chinese, BANKING77 (questions to a bank, 77 intents) and CLINC150 (150 intents of
a general assistant). They are not shipped; measure.md says where they come from. Nothing is tuned on them here.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np

from .embedder import Embedder
from .evaluate import Asked as Query
from .evaluate import BadInput, Example, accuracy, evaluate, rows
from .index import Article, Index
from .intents import OOS, train

FILES: Final = {
    "faq": "bitcoin_faq_en_zh.jsonl",
    "banking": "banking77_train.csv",
    "other": "clinc150_train.jsonl",
}

LANGUAGES: Final = ("en", "zh")

WAYS: Final = ("search", "words alone", "vectors alone")


class Task(NamedTuple):
    """Language of the questions and of the articles; whether an article has its title, which is the question itself."""

    asked: str
    told: str
    titles: bool = False


TASKS: Final = {
    "en": Task("en", "en"),
    "zh": Task("zh", "zh"),
    "zh to en": Task("zh", "en", titles=True),
    "en to zh": Task("en", "zh", titles=True),
    "zh to en, no titles": Task("zh", "en"),
    "en to zh, no titles": Task("en", "zh"),
}
"""In one language a title would give the answer away. Across languages articles are as a help centre has them; without
their titles is harder than any, and has no target."""

SAME: Final = ("en", "zh")
ACROSS: Final = ("zh to en", "en to zh")

EXAMPLES: Final = 10
"""Examples a label that are taught."""

ASKED: Final = 20
"""Others of the same label that are asked."""

DRAWS: Final = 3

FAR: Final = 1500
"""Questions of another matter, drawn from all."""

MONEY: Final = frozenset(
    [
        "account_blocked",
        "application_status",
        "apr",
        "balance",
        "bill_balance",
        "bill_due",
        "card_declined",
        "credit_limit",
        "credit_limit_change",
        "credit_score",
        "damaged_card",
        "direct_deposit",
        "exchange_rate",
        "expiration_date",
        "freeze_account",
        "improve_credit_score",
        "income",
        "insurance",
        "insurance_change",
        "interest_rate",
        "international_fees",
        "min_payment",
        "new_card",
        "order_checks",
        "pay_bill",
        "payday",
        "pin_change",
        "redeem_rewards",
        "replacement_card_duration",
        "report_fraud",
        "report_lost_card",
        "rewards_balance",
        "rollover_401k",
        "routing",
        "spending_history",
        "taxes",
        "transactions",
        "transfer",
        "w2",
    ]
)
"""Labels of CLINC150 that a bank may well be asked about: they are not out of scope."""

STRANGERS: Final = 0.25
"""Share of the labels of CLINC150 that are never taught and asked as if of another matter: the hard case."""

TARGETS: Final = {"same": 0.85, "cross": 0.90, "accuracy": 0.82, "oos_auroc": 0.95}


@dataclass(frozen=True)
class Faq:
    """One question and its answer, in each language."""

    id: str
    questions: Mapping[str, str]
    answers: Mapping[str, str]


@dataclass(frozen=True)
class OpenSets:
    """What was read; texts by label."""

    faq: list[Faq]
    banking: Mapping[str, list[str]]
    other: Mapping[str, list[str]]


def read(folder: Path) -> OpenSets:
    """The three files of FILES. Raises BadInput and OSError."""
    faq = [_faq(folder / FILES["faq"], number, row) for number, row in rows(folder / FILES["faq"])]
    with (folder / FILES["banking"]).open(encoding="utf-8", newline="") as lines:
        banking = _by_label((row.get("category"), row.get("text")) for row in csv.DictReader(lines))
    other = _by_label(((row.get("intent"), row.get("text")) for _, row in rows(folder / FILES["other"])))
    if not faq or len(banking) < 2 or len(other) < 2:
        raise BadInput(f"{folder}: one of {', '.join(FILES.values())} holds too little")
    return OpenSets(faq, banking, other)


def faq(entries: Sequence[Faq], model: Embedder) -> dict[str, dict[str, Any]]:
    """Recall of the answer to each question: `[recall@1, recall@3]` by task and way, all ways in one run."""
    found: dict[str, dict[str, Any]] = {}
    for task, (asked, told, titles) in TASKS.items():
        articles = [
            Article(one.id, told, one.questions[told] if titles else "", one.answers[told]) for one in entries
        ]
        queries = [Query(one.questions[asked], asked, frozenset([one.id])) for one in entries]
        index = Index.build(articles, model)
        ways = dict(zip(WAYS, (index, index.by_words(), index.by_meaning()), strict=True))
        results = {way: evaluate(one, articles, queries)["all"] for way, one in ways.items()}
        found[task] = {way: [own["recall@1"], own["recall@3"]] for way, own in results.items()}
    return found


def intents(
    banking: Mapping[str, list[str]], other: Mapping[str, list[str]], model: Embedder
) -> dict[str, dict[str, Any]]:
    """Accuracy with EXAMPLES a label and AUROC of what is out of scope, in DRAWS draws.

    `banking`: out of scope is what no bank is asked. `strangers`: labels that were never taught, of the same kind as
    those that were.
    """
    draws = [random.Random(seed) for seed in range(DRAWS)]  # noqa: S311 -- the same draws every time
    return {
        "banking": _mean([_banking(chance, banking, other, model) for chance in draws]),
        "strangers": _mean([_strangers(chance, other, model) for chance in draws]),
    }


def below_target(faq: Mapping[str, Any], intents: Mapping[str, Any]) -> list[str]:
    """One line for each of TARGETS that was not reached, and for each way alone that did better than the search."""
    recall = {task: {way: own[1] for way, own in ways.items()} for task, ways in faq.items()}
    reached = {
        "same": float(np.mean([recall[task]["search"] for task in SAME])),
        "cross": float(np.mean([recall[task]["search"] for task in ACROSS])),
        "accuracy": intents["banking"]["accuracy"],
        "oos_auroc": intents["banking"]["oos_auroc"],
    }
    missed = [
        f"{name} is {reached[name]:.3f}, {least} is the target"
        for name, least in TARGETS.items()
        if reached[name] < least
    ]
    all_tasks = {way: sum(own[way] for own in recall.values()) for way in WAYS}
    return missed + [
        f"{way} finds more than the search" for way in WAYS[1:] if all_tasks[way] > all_tasks[WAYS[0]]
    ]


def _banking(
    chance: random.Random, banking: Mapping[str, list[str]], other: Mapping[str, list[str]], model: Embedder
) -> dict[str, Any]:
    far = [text for label, texts in sorted(other.items()) if label not in MONEY for text in texts]
    return _learn(chance, banking, chance.sample(far, min(FAR, len(far))), model)


def _strangers(chance: random.Random, other: Mapping[str, list[str]], model: Embedder) -> dict[str, Any]:
    labels = sorted(other)
    strange = set(chance.sample(labels, max(1, round(STRANGERS * len(labels)))))
    unknown = [text for label in labels if label in strange for text in other[label][:EXAMPLES]]
    return _learn(chance, {name: other[name] for name in labels if name not in strange}, unknown, model)


def _learn(
    chance: random.Random, labels: Mapping[str, list[str]], unknown: Iterable[str], model: Embedder
) -> dict[str, Any]:
    drawn = {
        name: chance.sample(own, min(EXAMPLES + ASKED, len(own))) for name, own in sorted(labels.items())
    }
    taught = [(text, name) for name, own in drawn.items() for text in own[:EXAMPLES]]
    asked = [Example(text, name) for name, own in drawn.items() for text in own[EXAMPLES:]]
    learnt = train([text for text, _ in taught], [name for _, name in taught], model)
    return accuracy(learnt, [*asked, *(Example(text, OOS) for text in unknown)])


def _mean(draws: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    measured = {
        name: round(float(np.mean([one[name] for one in draws])), 4)
        for name in ("accuracy", "top3", "oos_auroc")
    }
    return {"n": draws[0]["n"], "oos_n": draws[0]["oos_n"], "draws": len(draws), **measured}


def _by_label(pairs: Iterable[tuple[Any, Any]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for label, text in pairs:
        if label and text:
            found.setdefault(str(label), []).append(str(text))
    return found


def _faq(path: Path, number: int, row: Any) -> Faq:
    try:
        return Faq(
            str(row["id"]),
            {own: str(row[f"question_{own}"]) for own in LANGUAGES},
            {own: str(row[f"answer_{own}"]) for own in LANGUAGES},
        )
    except (KeyError, TypeError) as error:
        raise BadInput(f"{path}:{number}: {type(error).__name__}: {error}") from None
