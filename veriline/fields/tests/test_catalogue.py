"""One catalogue for bot, forms, mail and phone (requirements L1 to L17)."""

import csv
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

import veriline.assistant
from veriline.fields import catalogue, entities
from veriline.fields.catalogue import CATALOGUE, Context, Invalid, Kind
from veriline.fields.entities import Rules
from veriline.fields.models import FieldRule, rules

HEX = "9f2c1b7a4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d641d0"

#: A good value and a malformed one for every field with a form.
FORMS = [
    ("contact", "Ada@Wallet.Example", "Ada@wallet.example", "ada at wallet"),
    ("contact", "138 1234 5678", "+8613812345678", "12345"),
    ("uid", "90114821", "90114821", "90-14"),
    ("order", "NW123456", "NW123456", "??"),
    ("txid", HEX, HEX, HEX[:-3]),
    ("network", "trc20", "tron", "Northchain"),
    ("asset", "比特币", "BTC", "pearls"),
    ("amount", "1,200.50 usdt", "1200.50 USDT", "many"),
    ("time", "2026-11-22 14:00", "2026-11-22 14:00", "soon"),
    ("frequency", "always", "always", "rarely"),
    ("pair", "btcusdt", "BTC/USDT", "bitcoin"),
    (
        "address",
        "TUEZSdKsoDHQMeZwihtdoBiN46zxhGWYdH",
        "TUEZSdKsoDHQMeZwihtdoBiN46zxhGWYdH",
        "TUEZSdKsoDHQMeZwihtdoBiN46zxhGWYdX",
    ),
    ("error_code", "-1021", "-1021", "it failed"),
    ("last4", "4242", "4242", "4242424242424242"),
    ("happened", " it broke ", "it broke", "  "),
]


@pytest.mark.parametrize(("code", "good", "canonical", "bad"), FORMS)
def test_req_L_each_field_takes_a_good_value_and_refuses_a_malformed_one(
    code: str, good: str, canonical: str, bad: str
) -> None:
    context = Context(rules=Rules(order="@@#{6}"))
    assert catalogue.read(code, good, context) == canonical
    with translation.override("en"), pytest.raises(Invalid) as english:
        catalogue.read(code, bad, context)
    with translation.override("zh-hans"), pytest.raises(Invalid) as chinese:
        catalogue.read(code, bad, context)
    assert str(english.value) != str(chinese.value)
    assert str(chinese.value).endswith("。")


@pytest.mark.parametrize("number", ["NW-2231", "2026-1128-0042", "W-123456"])
def test_req_L10_a_number_is_taken_with_its_hyphens_in_a_form_as_in_free_text(number: str) -> None:
    assert catalogue.read("order", number) == number
    assert catalogue.read("withdrawal", number) == number
    assert entities.read(f"order no. {number}")[0].value == number
    with pytest.raises(Invalid):
        catalogue.read("order", "-" * 8)


def test_req_L_all_seventeen_rows_have_a_field() -> None:
    assert {f"L{row}" for row in range(1, 18)} <= {one.row for one in CATALOGUE.values()}


def test_every_word_of_the_intents_table_names_a_field() -> None:
    file = Path(veriline.assistant.__file__).with_name("intents.csv")
    with file.open(encoding="utf-8", newline="") as rows:
        found = {row["code"]: catalogue.of_words(row["data_needed"]) for row in csv.DictReader(rows)}
    assert found["D01"] == ["asset", "network", "txid"]
    assert found["E08"] == []
    assert found["F01"] == ["withdrawal", "amount", "time"]


def test_every_field_has_its_words_in_both_languages() -> None:
    for one in CATALOGUE.values():
        with translation.override("en"):
            english = str(one.label), str(one.ask)
        with translation.override("zh-hans"):
            assert (str(one.label), str(one.ask)) != english, one.code


def test_a_field_for_the_vault_is_never_filled_in_a_chat() -> None:
    assert {code for code, one in CATALOGUE.items() if one.vault} == {"real_name", "id_number"}
    assert CATALOGUE["screenshot"].kind is Kind.FILES


def test_values_read_in_the_readers_language() -> None:
    with translation.override("zh-hans"):
        assert CATALOGUE["frequency"].shown("always") == "每次"
    assert CATALOGUE["network"].shown("tron") == "TRON"
    assert CATALOGUE["order"].shown("123456") == "123456"


@pytest.mark.django_db
def test_an_operator_changes_a_form_without_code_and_it_is_in_force_at_once() -> None:
    assert rules() == Rules()
    row = FieldRule(name="uid", rule="NW-#{5}")
    row.full_clean()
    row.save()
    FieldRule.objects.create(name="pair", rule="BTC/USDT, ETH/USDT")
    assert catalogue.read("uid", "NW-12345", Context(rules=rules())) == "NW-12345"
    with pytest.raises(Invalid):
        catalogue.read("pair", "DOGE/USDT", Context(rules=rules()))


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "rule"), [("uid", "[0-9]+"), ("order", ""), ("pair", "BTCUSDT"), ("asset", "b!")]
)
def test_a_form_that_cannot_be_read_is_refused(name: str, rule: str) -> None:
    with pytest.raises(ValidationError):
        FieldRule(name=name, rule=rule).full_clean()
