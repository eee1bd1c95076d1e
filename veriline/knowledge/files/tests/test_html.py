"""Pages of other help centres: words are kept, all else is dropped and said."""

import pytest

from veriline.knowledge.files import html
from veriline.knowledge.files.draft import Broken, Notice, Part, Table

PAGE = """<!doctype html>
<html lang="zh-Hans"><head><title>Ignored</title><meta name="description" content="Wait an hour.">
<style>p { color: red }</style></head><body onload="steal()">
<h1>Where is my <b>deposit</b>?</h1>
<script>alert(1)</script>
<div><p>It takes <strong>one</strong> hour, <a href="https://a.example/x">see</a>.</p>
loose <em>words</em></div>
<h2>Why</h2>
<ul><li>Confirmations</li><li>A <a href="javascript:x()">trap</a></li></ul>
<blockquote>Never share a code.</blockquote>
<table><tr><th>Network</th><th>Time</th></tr><tr><td>TRON</td></tr></table>
<img src="https://tracker.example/p.gif"><marquee>Hurry</marquee>
<iframe src="https://evil.example"></iframe></body></html>"""


def test_words_become_the_parts_of_an_article() -> None:
    draft, _ = html.read(PAGE, topic="deposits")
    assert (draft.title, draft.lead, draft.language) == ("Where is my deposit?", "Wait an hour.", "zh-hans")
    assert draft.body == [
        Part("paragraph", "It takes **one** hour, [see](https://a.example/x)."),
        Part("paragraph", "loose *words*"),
        Part("heading", "Why"),
        Part("list", ["Confirmations", "A trap"]),
        Part("notice", Notice("info", "Never share a code.")),
        Part("table", Table([["Network", "Time"], ["TRON", ""]])),
        Part("paragraph", "Hurry"),
    ]


def test_what_is_dropped_is_said_with_its_line() -> None:
    _, dropped = html.read(PAGE, topic="deposits")
    assert dropped == [
        ("<style>", 3),
        ("onload of <body>", 3),
        ("<script>", 5),
        ("link to javascript:x()", 9),
        ("<img>", 12),
        ("<marquee> around its words", 12),
        ("<iframe>", 13),
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("<p>no title</p>", "gives a title"),
        ("<h1>only</h1><script>x</script>", "no words"),
        ("<h1>x</h1>" + "<div>" * 10_000, "nested deeper"),
        ("<h1>x</h1>" + "a" * 2_000_001, "larger than 2 MB"),
    ],
)
def test_a_page_that_cannot_be_read_says_why(text: str, says: str) -> None:
    with pytest.raises(Broken, match=says):
        html.read(text)
