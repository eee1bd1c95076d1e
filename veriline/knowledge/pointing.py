"""Words of a sentence that point to another place of its article: "the table below", 下表.

On the page the place is in sight. Where the sentence is quoted alone, in the chat, the words are a way to the article.
"""

import re
from typing import Final

_PLACES: Final = r"tables?|lists?|sections?|steps?|examples?|times|status(?:es)?|figures?"
_POINTING: Final = re.compile(
    rf"\b(?:the )?(?:{_PLACES}) (?:below|above)\b|\b(?:see|read|as|find \w+ \w+|find it) (?:below|above)\b"
    r"|(?<=\bin )the tables?\b|(?<!列)表里"
    r"|\b(?:count|use|follow) the \w+ below\b"
    r"|(?:下|上)(?:面|方)?的?(?:状态|时间)?(?:表格?(?!示)|清单|步骤|示例|例子)|(?:以下|以上|下列|上述)(?:表格?|清单|步骤)"
    r"|(?<=[看见在按照])(?:下面|下方|上面|上方)(?:“[^”]{1,20}”一节)?"
    r"|\w+ (?:أدناه|أعلاه)|(?:الجدول|القائمة) (?:التالي|التالية)",
    re.IGNORECASE,
)


def pointing(text: str) -> str:
    """The words of a sentence that point elsewhere in the article; empty if there are none."""
    found = _POINTING.search(text)
    return found[0] if found else ""
