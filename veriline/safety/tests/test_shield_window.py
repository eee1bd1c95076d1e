"""Secrets that only show together with the messages before (O2; secrets.md section 1, "whole Conversation window")."""

import pytest

from veriline.safety import Context, apart, look_back, redact
from veriline.safety.tests.corpus import KEYS, PHRASES, Case

CODE = "[[removed:one_time_code]]"
PHRASE = "[[removed:seed_phrase]]"


def after(text: str, earlier: list[str]) -> tuple[str, dict[int, str]]:
    """What is stored of a text, and of the messages before it that must be stored otherwise now."""
    found, late = look_back(text, Context(earlier=earlier))
    return apart(text, found).text, {i: apart(earlier[i], share).text for i, share in late.items()}


@pytest.mark.parametrize(
    "case", [case for case in PHRASES if len(case.secret.split()) >= 12], ids=lambda c: c.secret[:9]
)
def test_req_O2_a_phrase_split_over_two_messages_goes_from_both(case: Case) -> None:
    words = case.secret.split()
    first, second = " ".join(words[:6]), " ".join(words[6:])
    assert redact(second, Context(earlier=[first])).text == "[[removed:seed_phrase]]"
    assert (
        redact(second, Context(earlier=["您好", first, "Thank you, go on."])).text
        == "[[removed:seed_phrase]]"
    )
    own, late = after(second, ["Thank you.", first, "I go on."])
    assert (own, late) == (PHRASE, {1: PHRASE})


def test_a_phrase_sent_word_by_word_goes_with_the_last_one() -> None:
    *words, last = PHRASES[0].secret.split()
    own, late = after(last, words)
    assert (own, set(late.values()), len(late)) == (PHRASE, {PHRASE}, 11)


@pytest.mark.parametrize(
    "case", [case for case in KEYS if case.secret.isalnum() and not case.after], ids=lambda c: c.secret[:9]
)
def test_req_O2_a_key_cut_in_two_or_three_goes_from_all(case: Case) -> None:
    third = len(case.secret) // 3
    first, middle, last = case.secret[:third], case.secret[third : 2 * third], case.secret[2 * third :]
    gone = f"[[removed:{case.kind}]]"
    label = case.before or "here it comes: "
    own, late = after(last, ["hello", f"{label}{first}{middle}"])
    assert (own, late[1]) == (gone, f"{label}{gone}")
    own, late = after(last, [f"{label}{first}", middle])
    assert (own, late[0], late[1]) == (gone, f"{label}{gone}", gone)


def test_two_ids_in_two_messages_stay() -> None:
    ids = ["2038471650928374AB", "my order 20240817A0012"]
    assert after("20240817A0013 and more", ids)[1] == {}


def test_the_first_half_alone_is_left_to_the_second() -> None:
    first = "legal winner thank year wave sausage"
    assert redact(first).text == first


@pytest.mark.parametrize(
    "question",
    [
        "请输入您收到的短信验证码",
        "我们已向您的手机发送验证码，请输入",
        "What is the verification code we sent you?",
        "Please enter the code we sent to your phone",
    ],
)
def test_six_digits_after_talk_of_codes_are_a_code(question: str) -> None:
    assert redact("123456", Context(earlier=[question])).text == CODE
    assert redact(" 123 456\n", Context(earlier=["您好", question])).text == f" {CODE}\n"


@pytest.mark.parametrize(
    "question",
    [
        "请提供订单号",
        "请提供您的订单号，不是验证码",
        "What is your order number? We never ask for codes.",
        "请勿将验证码告诉任何人。",
        "We will never ask for your password, seed phrase, one-time code or API secret.",
        "您好，请问有什么可以帮您？",
    ],
)
def test_six_digits_after_other_talk_are_kept(question: str) -> None:
    assert redact("123456", Context(earlier=[question])).text == "123456"


def test_what_the_other_side_said_in_between_hides_nothing() -> None:
    heard = "A person will help."  # every word of it stands in a list of phrases
    assert redact("Abc12345!", Context(earlier=["我的密码是"], heard=heard)).text == "[[removed:password]]"
    assert redact("123456", Context(earlier=["here I am"], heard="请输入验证码")).text == CODE


def test_only_the_message_right_before_makes_digits_a_code() -> None:
    assert redact("123456", Context(earlier=["请输入验证码", "请提供订单号"])).text == "123456"


def test_a_value_whose_label_came_in_the_message_before_goes() -> None:
    assert redact("Abc12345!", Context(earlier=["我的密码是"])).text == "[[removed:password]]"
    key = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
    assert redact(key, Context(earlier=["my private key:"])).text == "[[removed:private_key]]"
    assert redact(key, Context(earlier=["What is the TxID:"])).text == key


def test_earlier_messages_change_nothing_in_ordinary_talk() -> None:
    talk = ["my withdrawal is pending", "Which order is it?"]
    own, late = after("order 123456, since yesterday", talk)
    assert (own, late) == ("order 123456, since yesterday", {})
