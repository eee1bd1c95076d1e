"""Learning categories from a few examples."""

import io
import json
from pathlib import Path

import numpy as np
import pytest
from django.core.management import call_command

from veriline.knowledge.search import intents
from veriline.knowledge.search.embedder import OnnxEmbedder
from veriline.knowledge.search.intents import Classifier, TooFewLabels, train

from .conftest import lines
from .test_evaluate import TRAIN

DATA = Path(__file__).parent / "data"


@pytest.fixture(scope="module")
def classifier(model: OnnxEmbedder) -> Classifier:
    return train([text for text, _ in TRAIN], [label for _, label in TRAIN], model)


def test_a_new_wording_is_recognised_in_both_languages(classifier: Classifier) -> None:
    assert classifier.predict("the coins did not come in")[0][0] == "deposit"
    assert classifier.predict("账号登不上去")[0][0] == "sign_in"


def test_probabilities_add_up_to_one_and_fall(classifier: Classifier) -> None:
    chances = [chance for _, chance in classifier.predict("deposit")]
    assert sum(chances) == pytest.approx(1)
    assert chances == sorted(chances, reverse=True)


def test_what_is_none_of_them_is_further_off(classifier: Classifier) -> None:
    assert classifier.oos("给我讲个笑话") > classifier.oos("我的充值没有到账")


def test_a_text_without_letters_is_nothing(classifier: Classifier) -> None:
    assert classifier.predict(" \u200b") == []
    assert classifier.oos("") == float("inf")


def test_examples_of_none_of_them_teach_and_are_never_predicted(model: OnnxEmbedder) -> None:
    texts, labels = [text for text, _ in TRAIN], [label for _, label in TRAIN]
    taught = train([*texts, "tell me a joke", "讲个笑话"], [*labels, "oos", "oos"], model)
    assert taught.labels == ["deposit", "sign_in"]
    assert {label for label, _ in taught.predict("讲一个笑话给我听")} == {"deposit", "sign_in"}
    assert taught.oos("讲一个笑话给我听") > 0 > taught.oos("我的充值没有到账")


def test_what_is_saved_predicts_as_before(
    classifier: Classifier, model: OnnxEmbedder, tmp_path: Path
) -> None:
    classifier.save(tmp_path / "c.npz")
    again = Classifier.load(tmp_path / "c.npz", model)
    assert again.predict("my deposit") == classifier.predict("my deposit")


def test_a_classifier_of_another_model_is_refused(
    classifier: Classifier, model: OnnxEmbedder, tmp_path: Path
) -> None:
    classifier.save(tmp_path / "c.npz")

    class Other:
        name, dim = "another/1", 384

    with pytest.raises(ValueError, match="another/1"):
        Classifier.load(tmp_path / "c.npz", Other())  # type: ignore[arg-type]


def test_one_label_is_too_few(model: OnnxEmbedder) -> None:
    with pytest.raises(TooFewLabels):
        train(["a", "b", "c"], ["x", "x", "oos"], model)


def test_a_label_in_words_is_an_example_and_a_code_is_not() -> None:
    assert intents._as_words("card_arrival") == "card arrival"
    assert intents._as_words("D01") == ""


def test_descent_finds_the_lowest_point() -> None:
    wanted = np.arange(6.0)
    steep = np.array([1, 10, 100, 1, 10, 100.0])

    def bowl(point: np.ndarray) -> tuple[float, np.ndarray]:
        return float((steep * (point - wanted) ** 2).sum()), 2 * steep * (point - wanted)

    np.testing.assert_allclose(intents._descend(bowl, np.zeros(6)), wanted, atol=1e-2)


def test_arabic_is_learnt_no_worse_than_by_characters_alone(model: OnnxEmbedder) -> None:
    """18 intents, three questions each teach and three are asked; the embedder knows Arabic least."""
    said = io.StringIO()
    files = {"train": DATA / "arabic_taught.jsonl", "test": DATA / "arabic_asked.jsonl"}
    floors = ["accuracy=0.6", "over_characters=0"]
    call_command("evaluate_intents", **files, compare=True, floor=floors, json=True, stdout=said)
    measured = json.loads(said.getvalue())
    assert measured["over_characters"] == round(measured["accuracy"] - measured["characters"]["accuracy"], 4)


def test_half_of_the_own_questions_teach_the_topics_of_the_other_half(model: OnnxEmbedder) -> None:
    """B8: the plain questions, 14 topics by the first letter of the intent; the figure is printed."""
    rows = [row for row in lines("questions.jsonl") if row["style"] == "plain"]
    taught, asked = rows[::2], rows[1::2]
    learnt = train([row["text"] for row in taught], [row["intent"][0] for row in taught], model)
    right = [learnt.predict(row["text"])[0][0] == row["intent"][0] for row in asked]
    share = sum(right) / len(right)
    print(f"topic accuracy {share:.2f} of {len(right)}")
    assert share >= 0.75
