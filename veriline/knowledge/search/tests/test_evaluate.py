"""The evaluation commands: figures checked by hand, and what they say to bad input."""

import io
import json
import math
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from veriline.knowledge.search import evaluate
from veriline.knowledge.search.evaluate import Found
from veriline.knowledge.search.index import Index

from .conftest import KYC_ZH, LOGIN_EN, WITHDRAW_EN, WITHDRAW_ZH

ARTICLES = [WITHDRAW_EN, WITHDRAW_ZH, LOGIN_EN, KYC_ZH]
QUERIES = [
    {"text": "提现", "language": "zh-hans", "relevant": ["1"]},
    {"text": "KYC", "language": "zh", "relevant": ["3"]},
    {"text": "cannot log in", "language": "en", "relevant": ["2"]},
    {"text": "登录不了", "language": "zh", "relevant": ["2"]},
]


@pytest.fixture
def files(tmp_path: Path, folder: Path) -> dict[str, str]:
    """ARTICLES and QUERIES as files."""
    rows = [
        {
            "id": one.id,
            "language": one.language,
            "title": one.title,
            "body": one.body,
            "keywords": one.keywords,
        }
        for one in ARTICLES
    ]
    return {"articles": _written(tmp_path / "a", rows), "queries": _written(tmp_path / "q", QUERIES)}


def test_the_figures_are_those_counted_by_hand() -> None:
    found = [Found([0, 4], 2, 0.001), Found([2], 1, 0.002), Found([], 1, 0.003), Found([5], 1, 0.004)]
    measured = evaluate.metrics(found)
    ideal = 1 + 1 / math.log2(3)
    assert measured == {
        "n": 4,
        "recall@1": 0.25,
        "recall@3": 0.5,
        "mrr@10": round((1 + 1 / 3 + 0 + 1 / 6) / 4, 4),
        "ndcg@10": round(((1 + 1 / math.log2(6)) / ideal + 1 / math.log2(4) + 0 + 1 / math.log2(7)) / 4, 4),
        "p50_ms": 2.0,
        "p99_ms": 4.0,
    }


def test_the_command_prints_each_language_and_the_crossings(files: dict[str, str]) -> None:
    result = _search(files)
    assert {name: result[name]["n"] for name in ("all", "en", "zh", "cross_lingual")} == {
        "all": 4,
        "en": 1,
        "zh": 2,
        "cross_lingual": 1,
    }
    assert result["all"]["recall@1"] == 1.0
    assert result["articles"] == 4
    assert result["model"].startswith("e5-small")


def test_the_comparison_runs_words_and_vectors_alone(files: dict[str, str]) -> None:
    result = _search(files, compare=True)
    assert result["words_alone"]["all"]["n"] == result["vectors_alone"]["all"]["n"] == 4


def test_abstention_is_counted_by_hand() -> None:
    present = [Found([0], 1, 0.001, sure / 10, sure >= 5) for sure in range(1, 11)]
    absent = [Found([], 0, 0.001, sure, sure >= 0.5) for sure in (0.0, 0.15, 0.4, 0.6)]
    assert evaluate.abstention(present, absent) == {
        "n": 4,
        "answered_when_present": 0.6,
        "answered_when_absent": 0.25,
        "absent_at_90": 0.75,
    }
    assert evaluate.abstention([], absent)["absent_at_90"] is None


def test_a_question_without_an_answer_is_measured_apart(files: dict[str, str], tmp_path: Path) -> None:
    off = {"text": "how long do I boil an egg", "language": "en", "relevant": []}
    result = _search({**files, "queries": _written(tmp_path / "more", [*QUERIES, off])})
    assert result["all"]["n"] == 4
    assert result["absent"]["n"] == 1
    assert set(result["absent"]) == {"n", "answered_when_present", "answered_when_absent", "absent_at_90"}


def test_a_floor_that_is_not_reached_ends_with_1(files: dict[str, str]) -> None:
    assert _search(files, floor=["recall@3=0.9", "mrr@10=0.5"])["failed"] == []
    with pytest.raises(SystemExit) as end:
        _search(files, floor=["recall@3=1.01"])
    assert end.value.code == 1


@pytest.mark.parametrize("floor", ["recall@3", "recall@3=high", "recall@3="])
def test_a_floor_that_cannot_be_read_ends_with_2(files: dict[str, str], floor: str) -> None:
    assert "is not a floor" in _refused(files, floor=[floor])


def test_a_metric_that_is_not_measured_is_not_reached(files: dict[str, str]) -> None:
    with pytest.raises(SystemExit) as end:
        _search(files, floor=["recall@7=0.1"])
    assert end.value.code == 1


@pytest.mark.parametrize(
    ("which", "content", "said"),
    [
        ("queries", b"", "no queries"),
        ("queries", b"{", ":1"),
        ("queries", b"\xff\xfe", "not UTF-8 after line 0"),
        ("queries", b'{"text": "a", "language": "en", "relevant": ["1"]}\n{"text": "a"}', ":2"),
        ("queries", b'{"text": "a", "language": "en", "relevant": "12"}', "list of ids"),
        ("queries", b'{"text": "a", "language": "en", "relevant": []}', "no query that an article answers"),
        ("queries", b"[1, 2]", ":1"),
        ("articles", b'{"id": 1, "language": "en", "title": "a"}', "'body'"),
        ("articles", b'{"id": 1, "language": "en", "title": "a", "body": "b"}\n' * 2, "same id"),
    ],
)
def test_a_bad_line_is_named_and_ends_with_2(
    files: dict[str, str], tmp_path: Path, which: str, content: bytes, said: str
) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_bytes(content)
    message = _refused({**files, which: str(wrong)})
    assert str(wrong) in message
    assert said in message


def test_a_file_that_is_not_there_ends_with_2(files: dict[str, str]) -> None:
    assert "nowhere" in _refused({**files, "queries": "nowhere"})


def test_the_entry_point_for_others_answers_with_ids(folder: Path) -> None:
    answer = evaluate.factory(
        [{"id": "1", "lang": "en", "title": "Fees", "body": "A withdrawal costs a fee."}], "en"
    )
    assert answer("how much is a withdrawal", "en") == ["1"]


# ------------------------------------------------------------------ intents

TRAIN = [
    ("my deposit has not arrived", "deposit"),
    ("充值没到账", "deposit"),
    ("where are the coins I sent you", "deposit"),
    ("转进来的币没有显示", "deposit"),
    ("I forgot my password", "sign_in"),
    ("登录不了", "sign_in"),
    ("cannot get into my account", "sign_in"),
    ("密码错误进不去", "sign_in"),
]
TEST = [
    ("deposit is missing", "deposit", "en"),
    ("充的币还没到", "deposit", "zh"),
    ("password does not work", "sign_in", "en"),
    ("忘记密码了", "sign_in", "zh"),
    ("what is the weather in Paris", "oos", "en"),
    ("给我讲个笑话", "oos", "zh"),
]


def test_the_intents_command_prints_its_figures(tmp_path: Path, folder: Path) -> None:
    result = _intents(tmp_path, TRAIN, TEST)
    assert (result["categories"], result["train_n"], result["n"], result["oos_n"]) == (2, 8, 4, 2)
    assert (result["accuracy"], result["top3"], result["oos_auroc"]) == (1.0, 1.0, 1.0)
    assert set(result["languages"]) == {"en", "zh"}


def test_a_floor_of_the_intents_command_ends_with_1(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(SystemExit) as end:
        _intents(tmp_path, TRAIN, TEST, floor=["accuracy=1.1"])
    assert end.value.code == 1


@pytest.mark.parametrize("train", [[], TRAIN[:3], [("", "a"), ("", "b")]])
def test_too_few_examples_end_with_2(tmp_path: Path, folder: Path, train: list[Any]) -> None:
    with pytest.raises(SystemExit) as end:
        _intents(tmp_path, train, TEST)
    assert end.value.code == 2


def test_auroc_is_the_chance_of_being_further_off() -> None:
    assert evaluate._auroc([1, 2, 3], [3, 4]) == round((2.5 + 3) / 6, 4)
    assert evaluate._auroc([], [1]) is None


def _written(path: Path, rows: list[dict[str, Any]]) -> str:
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8")
    return str(path)


def _search(files: dict[str, str], **options: Any) -> dict[str, Any]:
    out = io.StringIO()
    call_command("evaluate_search", **files, **options, json=True, stdout=out)
    result: dict[str, Any] = json.loads(out.getvalue())
    return result


def _refused(files: dict[str, str], **options: Any) -> str:
    said = io.StringIO()
    with pytest.raises(SystemExit) as end:
        call_command("evaluate_search", **files, **options, json=True, stderr=said)
    assert end.value.code == 2
    return said.getvalue()


def _intents(tmp_path: Path, train: list[Any], test: list[Any], **options: Any) -> dict[str, Any]:
    keys = ("text", "category", "language")
    paths = {
        name: _written(tmp_path / name, [dict(zip(keys, row, strict=False)) for row in rows])
        for name, rows in (("train", train), ("test", test))
    }
    out = io.StringIO()
    call_command("evaluate_intents", **paths, **options, json=True, stdout=out, stderr=io.StringIO())
    result: dict[str, Any] = json.loads(out.getvalue())
    return result


def test_relevant_articles_in_the_language_of_the_query_are_no_crossing() -> None:
    index = Index.build(ARTICLES)
    asked = [
        evaluate.Asked("提现", "zh_CN", frozenset({"1"})),
        evaluate.Asked("提现", "ko", frozenset({"1"})),
    ]
    assert set(evaluate.evaluate(index, ARTICLES, asked)) == {"all", "zh", "cross_lingual"}
