"""Words that are no question: a greeting, and thanks that say it is solved. Fixed phrases, no model. Pure."""

import re
from typing import Final

from veriline.safety import fold

_GREETING: Final = re.compile(
    r"(?:hi|hey|hello|good (?:morning|afternoon|evening|day)|hi there|hello there|"
    r"anyone (?:there|here)|are you there|"
    r"你好|您好|你们好|在吗|在么|在不在|有人吗|有人在吗|哈喽|嗨|早上好|下午好|晚上好|亲|hola|bonjour)"
)
_GREETINGS: Final = re.compile(rf"(?:{_GREETING.pattern}[\s,.!?~，。！？～]{{0,4}}){{1,3}}")
_GLAD: Final = re.compile(
    r"\b(?:thanks?(?: you| a lot)?|thank u|thx|cheers|ty|much appreciated)\b"
    r"|\b(?:that|it|this)(?: really| has| did|'s)? (?:worked|helped|works|helps)\b"
    r"|\b(?:that|it|this)(?: has)? (?:solved|fixed) it\b"
    r"|\b(?:solved|sorted|fixed|it works now|working now|all good now|problem gone|got it,? thanks)\b"
    r"|谢谢|感谢|多谢|谢了|解决了|已经好了|好了|搞定|明白了|知道了|清楚了|到账了|收到了|到了|恢复了|可以了|成功了?"
)
_BUT: Final = re.compile(
    r"\b(?:but|however|still|not|can't|cannot|won't|doesn't|didn't|isn't|nothing|no use|another|also|"
    r"one more|how|what|why|when|where|can i|could you)\b"
    r"|但|可是|不过|还是|还没|没有|没(?!问题|事)|不行|不能|不对|无法|另外|还有|"
    r"再问|怎么|为什么|吗|呢|多少|多久|如何|什么|哪|请问|\?"
)
_LONGEST: Final = 120


def is_greeting(text: str) -> bool:
    """Whether the whole message is a greeting."""
    return bool(_GREETINGS.fullmatch(_plain(text)))


def says_solved(text: str) -> bool:
    """Whether a short message says thanks, or that it works, and asks or doubts nothing."""
    plain = _plain(text)
    return len(plain) <= _LONGEST and bool(_GLAD.search(plain)) and not _BUT.search(plain)


def _plain(text: str) -> str:
    return fold(text).replace("\u2019", "'").strip()
