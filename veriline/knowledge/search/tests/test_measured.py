"""What says how good the search is: the shipped questions, and the open sets."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from veriline.knowledge.search import open_sets, questions
from veriline.knowledge.search.evaluate import BadInput
from veriline.knowledge.search.index import Index
from veriline.knowledge.search.leaning import unknown
from veriline.knowledge.search.questions import Question

ANSWERS = {"W": {"1"}, "A": {"2"}, "K": {"3"}}
ASKED = [
    Question("how do I take my coins out", "en", "dev", "W", "plain"),
    Question("提现", "zh-hans", "dev", "W", "plain"),
    Question("cant log in!! help", "en", "dev", "A", "rough"),
    Question("how do I take my coins out", "en", "dev", "K", "rough"),
    Question("身份认证没过", "zh-hans", "held", "A", "rough"),
    Question("提现", "zh-hans", "held", "none of them", "rough"),
]
NOT_OURS = [Question("how long should I boil an egg", "en", "dev")]


def test_each_part_and_language_is_measured_apart_and_what_nothing_answers_is_left_out(index: Index) -> None:
    found = questions.ask(index, ANSWERS, ASKED, NOT_OURS)
    assert {name: row["n"] for name, row in found.items()} == {
        "plain en": 1,
        "plain zh-hans": 1,
        "rough en": 2,
        "held zh-hans": 1,
    }
    assert (found["plain zh-hans"]["recall@1"], found["rough en"]["recall@1"]) == (1.0, 0.5)
    assert found["rough en"]["answered_when_absent"] == 0.0
    assert "answered_when_absent" not in found["held zh-hans"]


def test_a_miss_is_named_with_what_was_found_but_never_one_that_is_held_back(by_words: Index) -> None:
    named = questions.missed(by_words, dict.fromkeys(ANSWERS, ("none of these",)), ASKED, unknown)
    assert [line.partition(":")[0] for line in named] == ["W plain", "W plain", "A rough", "K rough"]
    assert named[1].startswith("W plain: 提现 -> 如何提现")
    assert [line for line in named if "身份认证没过" in line] == []


def test_a_bad_question_is_named_by_file_and_line(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.jsonl"
    wrong.write_text('{"text": "a", "language": "en", "split": "dev"}\n{"text": "b"}\n')
    with pytest.raises(BadInput, match=r"wrong\.jsonl:2"):
        questions.read(wrong)


@pytest.mark.django_db
def test_a_help_centre_without_articles_is_not_measured(folder: Path) -> None:
    said = io.StringIO()
    with pytest.raises(SystemExit) as end:
        call_command("evaluate_questions", stderr=said)
    assert end.value.code == 2
    assert "no published article" in said.getvalue()


FAQ = [
    (
        "fees",
        "What does a payment cost?",
        "The fee depends on the size.",
        "付款要多少钱？",
        "手续费取决于大小。",
    ),
    (
        "lost",
        "I lost my wallet",
        "Coins without a key are gone.",
        "钱包丢了怎么办？",
        "没有密钥的币找不回来。",
    ),
]
BANKING = {
    "card_lost": ["my card is gone", "I lost my card", "where is my card", "card missing"],
    "top_up": ["add money", "top up my account", "put money in", "how to top up"],
}
OTHER = {
    "recipe": ["how to bake bread", "recipe for soup", "cook rice"],
    "weather": ["will it rain", "how hot is it", "is it sunny"],
    "pay_bill": ["pay my bill", "settle the bill", "bill payment"],
    "joke": ["tell me a joke", "make me laugh", "say something funny"],
}


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    keys = ("id", "question_en", "answer_en", "question_zh", "answer_zh")
    _lines(tmp_path / "bitcoin_faq_en_zh.jsonl", [dict(zip(keys, row, strict=True)) for row in FAQ])
    rows = [f"{text},{label}" for label, own in BANKING.items() for text in own]
    (tmp_path / "banking77_train.csv").write_text("\n".join(["text,category", *rows]))
    other = [{"text": text, "intent": label} for label, own in OTHER.items() for text in own]
    _lines(tmp_path / "clinc150_train.jsonl", other)
    return tmp_path


def test_the_open_sets_are_measured_three_ways_and_both_ways_across(
    sets: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_sets, "EXAMPLES", 2)
    out = io.StringIO()
    call_command("evaluate_open_sets", folder=sets, json=True, stdout=out)
    found = json.loads(out.getvalue())
    assert found["faq"]["zh to en"]["search"] == [1.0, 1.0]
    assert found["faq"]["en"].keys() == set(open_sets.WAYS)
    assert (found["intents"]["banking"]["n"], found["intents"]["banking"]["oos_n"]) == (4, 9)
    assert found["intents"]["strangers"]["oos_n"] == 2
    assert found["failed"] == []


def test_what_misses_its_target_or_is_beaten_by_one_way_alone_is_named() -> None:
    ways = {"search": [0.5, 0.80], "words alone": [0.5, 0.9], "vectors alone": [0.4, 0.7]}
    figures = {"banking": {"accuracy": 0.9, "oos_auroc": 0.90}}
    assert open_sets.below_target(dict.fromkeys(open_sets.TASKS, ways), figures) == [
        "same is 0.800, 0.85 is the target",
        "cross is 0.800, 0.9 is the target",
        "oos_auroc is 0.900, 0.95 is the target",
        "words alone finds more than the search",
    ]


@pytest.mark.parametrize("name", open_sets.FILES.values())
def test_a_missing_or_empty_set_ends_with_2(sets: Path, folder: Path, name: str) -> None:
    said = io.StringIO()
    (sets / name).write_text("")
    with pytest.raises(SystemExit) as end:
        call_command("evaluate_open_sets", folder=sets, stderr=said)
    assert end.value.code == 2
    assert "too little" in said.getvalue()


def _lines(path: Path, rows: list[dict[str, Any]]) -> None:
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8")
