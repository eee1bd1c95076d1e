"""Whatever comes in: never an error, offsets that fit, twice is once."""

from hypothesis import given, settings
from hypothesis import strategies as st

from veriline.safety import Context, look, redact, tidy
from veriline.safety.finding import token
from veriline.safety.tests.corpus import KEPT, SECRETS

# A busy machine is no reason to fail: times are tested in test_speed.py.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

# Anything at all, lone surrogates included, and pieces of the corpus cut and glued in every way.
ANY_TEXT = st.text(st.characters(), max_size=200)
PIECES = st.sampled_from([case.text for case in SECRETS] + [case.secret for case in SECRETS] + list(KEPT))
GLUE = st.sampled_from(
    ["", " ", "\n", "，", "是", ": ", "\u200b", "-", "[[removed:password]]", "密码", " code ", "="]
)
CUT = st.tuples(PIECES, st.integers(0, 40), st.integers(0, 40)).map(
    lambda cut: cut[0][cut[1] : len(cut[0]) - cut[2]]
)
TEXTS = st.one_of(
    ANY_TEXT,
    st.lists(st.one_of(CUT, GLUE, ANY_TEXT, PIECES), max_size=8).map("".join),
)


@given(TEXTS)
def test_redacting_is_idempotent(text: str) -> None:
    stored = redact(text).text
    assert redact(stored).text == stored


@given(TEXTS)
def test_findings_are_ordered_apart_and_inside_the_text(text: str) -> None:
    at = 0
    for found in look(text):
        assert at <= found.start < found.end <= len(text)
        at = found.end


@given(TEXTS)
def test_the_stored_text_is_the_original_with_the_destroyed_parts_replaced(text: str) -> None:
    stored = redact(text)
    rebuilt = text
    for found in reversed(stored.findings):
        if found.outcome == "destroy":
            rebuilt = rebuilt[: found.start] + token(found.kind) + rebuilt[found.end :]
    assert stored.text == rebuilt


@given(TEXTS, st.lists(TEXTS, max_size=3))
def test_earlier_messages_never_break_anything(text: str, earlier: list[str]) -> None:
    stored = redact(text, Context(earlier=earlier))
    assert redact(stored.text, Context(earlier=earlier)).text == stored.text


@given(TEXTS)
def test_tidy_text_is_tidy_and_can_be_stored(text: str) -> None:
    clean = tidy(text)
    assert tidy(clean) == clean
    assert "\0" not in clean
    clean.encode("utf-8")
