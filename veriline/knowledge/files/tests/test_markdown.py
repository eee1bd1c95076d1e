"""Files of articles: what is written is read back, and what cannot be read is named with its line."""

import datetime
import re
from typing import Any

import pytest

from veriline.knowledge.files import markdown
from veriline.knowledge.files.draft import (
    DRAFTS,
    Announcement,
    Article,
    Blog,
    Broken,
    Choice,
    Lesson,
    Notice,
    Part,
    Policy,
    Question,
    Stage,
    Table,
    Term,
    Tutorial,
    Vip,
)
from veriline.knowledge.files.inline import from_html, to_html

EVERYTHING = Article(
    language="en",
    number=1004,
    slug="deposit",
    title='My "deposit" \\ has not arrived',
    topic="deposits/missing",
    lead="Wait.",
    intents=["D01", "D05"],
    keywords=["deposit", "没到账"],
    related=[1005],
    not_for_regions=["US"],
    risk="loss",
    risk_notice="You may lose it.",
    checked_on=datetime.date(2026, 11, 18),
    steps=["Find the **TxID**.", "Look it up in [an explorer](https://explorer.example/)."],
    body=[
        Part("heading", "How long?"),
        Part("paragraph", "Seldom *long*, see [the other one](article:1005).<br>Or `wait`."),
        Part("list", ["one", "two \\*stars\\*"]),
        Part("numbered", ["first", "second"]),
        Part("paragraph", "- is not a list"),
        Part("paragraph", "---"),
        Part("notice", Notice("danger", "Nobody asks for a code.")),
        Part("table", Table([["Network", "Time"], ["a|b", "20"]], "Times", "both", [1])),
        Part("table", Table([["x", ""], ["", ""]], "", "", [])),
    ],
)
HELD: dict[str, Any] = {"language": "en", "title": "T", "lead": "Wait."}
MOMENT = datetime.datetime(2026, 11, 28, 9, 30, tzinfo=datetime.UTC)
OTHERS = [
    Tutorial(
        **HELD,
        topic="security",
        level="advanced",
        position=20,
        minutes=7,
        films=["A film"],
        related=[1004],
        stages=[Stage("Open it", "Choose **Set up**.", "a.svg", 'The row "A".'), Stage("Done", "Keep it.")],
    ),
    Lesson(
        **HELD,
        act="sign-in",
        check=[Question("Who asks?", [Choice("We", "No."), Choice("Nobody", "Right.", is_right=True)])],
    ),
    Term(**HELD, area="security", also="2FA, two-factor"),
    Vip(**HELD, changes=["**Fees**"], unchanged=["Limits"], steps=["Apply."]),
    Announcement(
        **HELD,
        category="maintenance",
        severity="major",
        valid_from=MOMENT,
        valid_until=MOMENT + datetime.timedelta(hours=2),
        pinned=True,
        networks=["tron"],
        for_languages=["en"],
    ),
    Blog(
        **HELD, author="A. Writer", disclosure="None.", tags=["security"], body=[Part("paragraph", "Words.")]
    ),
    Policy(**HELD, effective_on=MOMENT.date(), change_note="Shorter."),
]
FRONT = '+++\nlanguage = "en"\ntitle = "T"\ntopic = "deposits"\n'

TERM = '+++\nkind = "term"\nlanguage = "en"\ntitle = "T"\n'


def test_whatever_an_article_holds_is_read_back_the_same() -> None:
    text = markdown.write(EVERYTHING)
    assert markdown.read(text) == EVERYTHING
    assert markdown.write(markdown.read(text)) == text
    assert markdown.read(text.replace("\n", "\r\n")) == EVERYTHING


def test_a_page_of_every_kind_is_read_back_the_same() -> None:
    assert {type(one) for one in (EVERYTHING, *OTHERS)} == set(DRAFTS.values())
    for draft in OTHERS:
        text = markdown.write(draft)
        assert markdown.read(text) == draft, text
        assert markdown.write(markdown.read(text)) == text


@pytest.mark.parametrize(
    "html",
    [
        "<p>plain &amp; simple, 3 &lt; 4</p>",
        "<p>a <b>bold</b> <i>word</i>, <code>x*y</code> and *stars* [not a link](x)</p>",
        '<p><a linktype="page" id="7">an article</a>, <a href="https://a.example/b">a page</a></p>',
        "<p>one<br/>two \\ three &lt;br&gt; `tick`</p>",
        "<p><b>all <i>of</i> it</b></p>",
    ],
)
def test_a_line_keeps_its_marks_and_what_only_looks_like_one(html: str) -> None:
    line = from_html(html, {7: 1007}.get)
    assert to_html(line, {1007: 7}.get) == html.replace("&amp;", "&amp;")


def test_two_paragraphs_become_one_line_and_stay_so() -> None:
    line = from_html("<p>one</p><p>two</p>", lambda key: None)
    assert line == "one<br><br>two"
    assert from_html(to_html(line, lambda number: None), lambda key: None) == line


def test_no_address_leads_into_a_script() -> None:
    assert to_html("[x](javascript:alert(1))", lambda number: None).count("<a") == 0
    assert from_html('<a href="javascript:alert(1)">x</a>', lambda key: None) == "x"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("", 1, "must begin with"),
        ("+++\ntitle = 1\n", 3, "no second line"),
        ("+++\ntitle = \n+++\n", 2, "front matter"),
        ('+++\ntitle = "T"\n+++\n', 1, "language"),
        (FRONT + "colour = 1\n+++\n", 5, "unknown: colour"),
        (FRONT + "number = true\n+++\n", 5, "number must be"),
        (FRONT + "related = ['a']\n+++\n", 5, "related holds"),
        (FRONT + 'kind = "song"\n+++\n', 5, "kind is none of article, tutorial"),
        (FRONT + 'kind = "term"\n+++\n', 4, "unknown: topic; known are language, title, number"),
        (TERM + "+++\n\n1. step\n\n---\n", 9, "a page of the kind term has no steps"),
        (TERM.replace("term", "announcement") + "+++\n", 1, "front matter says no category"),
        (
            TERM.replace("term", "announcement")
            + 'category = "event"\nvalid_from = 2026-11-28T09:00:00\n+++\n',
            6,
            "valid_from must be a time with its offset",
        ),
        (
            TERM.replace("term", "announcement") + 'category = "event"\npinned = 1\n+++\n',
            6,
            "pinned must be a true or false",
        ),
        (
            TERM.replace("term", "lesson")
            + '[[check]]\nquestion = "Q"\n[[check.answers]]\ntext = "a"\n+++\n',
            5,
            "check: answers: front matter says no why",
        ),
        (
            TERM.replace("term", "lesson") + 'check = ["a"]\n+++\n',
            5,
            "check holds something else than a table [[check]]",
        ),
        (FRONT + "+++\n\nNo step\n\n---\n", 7, "steps alone"),
        (FRONT + "+++\n\ntext\n\n- one\ntwo\n", 10, "every line of a list"),
        (FRONT + "+++\n\n> just said\n", 7, "a notice says its kind"),
        (FRONT + "+++\n\n| a |\n", 8, "the second line of a table"),
        (FRONT + "+++\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |\n", 10, "1 cells"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_line(text: str, line: int, says: str) -> None:
    with pytest.raises(Broken, match=re.escape(says)) as caught:
        markdown.read(text)
    assert caught.value.line == line
