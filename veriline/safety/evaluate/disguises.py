"""The ways a secret is written that change nothing about it (secrets.md section 6)."""

import html
from collections.abc import Callable
from typing import Final
from urllib.parse import quote

from veriline.safety.evaluate.sample import Sample

_WIDE: Final = {code: code + 0xFEE0 for code in range(0x21, 0x7F)} | {0x20: 0x3000}
_HALF: Final = 6  # words of the first message when a phrase comes in two


def plain(sample: Sample) -> str:
    """As it is."""
    return sample.text


def full_width(sample: Sample) -> str:
    """In the wide letters of a Chinese keyboard."""
    return _around(sample, sample.secret.translate(_WIDE))


def zero_width(sample: Sample) -> str:
    """With characters nobody sees between the others."""
    return _around(sample, "\u200b".join(sample.secret)) + "\ufeff"


def own_line(sample: Sample) -> str:
    """On a line of its own, a phrase with a line for each word."""
    secret = "\n".join(sample.secret.split()) if sample.is_phrase else sample.secret
    return _around(sample, f"\n{secret}\n")


def numbered(sample: Sample) -> str:
    """In a numbered list."""
    if not sample.is_phrase:
        return f"1. {sample.text}\n2. 谢谢"
    return _around(sample, "\n".join(f"{i}. {word}" for i, word in enumerate(sample.secret.split(), 1)))


def quoted(sample: Sample) -> str:
    """Between quotation marks."""
    return _around(sample, f"“{sample.secret}”")


def code_block(sample: Sample) -> str:
    """As code, the way chat programs write it."""
    return _around(sample, f"\n```\n{sample.secret}\n```\n")


def in_prose(sample: Sample) -> str:
    """In the middle of a message."""
    return f"您好，我想问一下。{sample.text}\n请尽快帮我处理，谢谢！"


def file_name(sample: Sample) -> str:
    """As the name of a file."""
    secret = "-".join(sample.secret.split()) if sample.is_phrase else sample.secret
    return f"{_around(sample, secret)}.txt"


def mail_html(sample: Sample) -> str:
    """As the source of a mail in HTML."""
    if sample.is_phrase:
        words = "".join(f"<li>{html.escape(word)}</li>" for word in sample.secret.split())
        return f"<div><p>{html.escape(sample.before)}</p>\n<ol>{words}</ol></div>"
    lines = html.escape(sample.text).replace("\n", "<br>\n")
    return f'<div dir="ltr"><p>{lines}</p></div>'


def query(sample: Sample) -> str:
    """In the address of a page that was searched."""
    return f"https://exchange.example/search?q={quote(sample.text, safe='')}&l=en"


def halves(sample: Sample) -> tuple[str, str]:
    """A phrase in two messages."""
    words = sample.secret.split()
    return sample.before + " ".join(words[:_HALF]), " ".join(words[_HALF:])


def _around(sample: Sample, secret: str) -> str:
    return f"{sample.before}{secret}{sample.after}"


DISGUISES: Final[dict[str, Callable[[Sample], str]]] = {
    "plain": plain,
    "full width": full_width,
    "zero width": zero_width,
    "own line": own_line,
    "numbered": numbered,
    "quoted": quoted,
    "code block": code_block,
    "in prose": in_prose,
    "file name": file_name,
    "mail HTML": mail_html,
    "URL query": query,
}
