"""Marks of glossary terms in a text."""

from veriline.knowledge.glossary import Term, mark

MEMO = Term(1602, ("Memo", "destination tag"), "/en/glossary/1602-memo/", "en", 'A number & a "word".')
SEED = Term(1605, ("助记词",), "/zh-hans/glossary/1605-zhu/", "zh-hans", "十二个词。")


def test_the_first_use_is_a_link_that_carries_the_meaning() -> None:
    marked = mark("<p>Copy the memo. No memo, no deposit.</p>", [MEMO])
    assert marked == (
        '<p>Copy the <span class="term"><a href="/en/glossary/1602-memo/" aria-describedby="term-1602">memo</a>'
        '<span class="term-says" id="term-1602" role="tooltip" lang="en">A number &amp; a &quot;word&quot;.</span>'
        "</span>. No memo, no deposit.</p>"
    )


def test_another_spelling_is_the_same_term_and_marked_once() -> None:
    assert mark("<p>A Destination Tag is a memo.</p>", [MEMO]).count('class="term"') == 1


def test_a_word_that_only_contains_it_is_no_use_of_it() -> None:
    text = "<p>Memory, memos and 2memo.</p>"
    assert mark(text, [MEMO]) == text


def test_han_terms_are_found_without_spaces() -> None:
    assert 'aria-describedby="term-1605">助记词</a>' in mark("<p>绝不索要助记词。</p>", [SEED])


def test_links_headings_and_code_are_left_alone() -> None:
    text = '<h2 id="memo">Memo</h2><p><a href="/">memo</a> <code>memo</code></p>'
    assert mark(text, [MEMO]) == text


def test_everything_else_is_as_it_was() -> None:
    text = '<p title="memo">a &amp; b &#39; <br><img src="/x" alt="memo"><!-- memo --><b>x</b></p>'
    assert mark(text, [MEMO]) == text
    assert mark(text, []) == text
