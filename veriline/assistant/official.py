""" "Is this you?" in the chat is answered with the verdict of the official register (intent V01, requirement I12).

Only what was asked: a customer's own address is no question, and whoever speaks of an emergency is answered as such.
"""

import re
from typing import Final

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from veriline import safety
from veriline.conversations.models import Message
from veriline.trust import words
from veriline.trust.kinds import Kind
from veriline.trust.reading import read
from veriline.trust.verify import Answer, Unreachable, Why, verify_all

#: With a site, an address or a name beside them, these words ask whether it is ours.
_ASKS: Final = re.compile(
    r"""\b(?:real(?:ly)?|official|legit|legitimate|genuine|authentic|fake|scam|phishing|impostor|trustworthy|yours)\b
    | \b(?:is|are|was)\ (?:this|that|it|these|they|he|she)\ (?:you|your)\b | \bfrom\ you\b
    | \byour\ (?:site|website|domain|e?-?mail|number|account|staff|channel|group|support)\b
    | 官方 | 官网 | 官網 | 是你们 | 是你們 | 你们的 | 你們的 | 真的 | 真假 | 假的 | 骗子 | 騙
    | 正规 | 靠谱 | 可信 | 验证一下 | 核实 | 真伪
    """,
    re.I | re.X,
)
#: Somebody's own address, which is no question about it.
_OWN: Final = re.compile(r"\bmy\b|我的|本人", re.I)
#: Kinds that somebody pastes alone only to have them checked; a bare mail address or number may be the customer's own.
_ALONE: Final = frozenset({Kind.SITE, Kind.SOCIAL, Kind.GROUP, Kind.APP})
MOST: Final = 3

#: "Is this site, mail or person really yours?" in the table of intents.
INTENT: Final = "V01"


def verdict_on(message: Message) -> str | None:
    """The answer to a question whether something is ours, in the conversation's language; None for no such question."""
    text = message.text
    if safety.speaks_of_emergency(text) or not _is_asked(text):
        return None
    with translation.override(message.conversation.language):
        try:
            answers = [one for one in verify_all(text) if one.why not in {Why.UNREADABLE, Why.SECRET}]
        except Unreachable:
            return str(words.DOWN)
        if not answers or (_OWN.search(text) and not any(one.claim.kind in _ALONE for one in answers)):
            return None
        # Translators: ten languages
        more = _("Check anything else here: %(address)s") % {"address": f"{settings.HELP_URL}/verify/"}
        named = answers[:MOST]
        return "\n\n".join([*(_said(one, alone=len(named) == 1) for one in named), more])


def _is_asked(text: str) -> bool:
    if _ASKS.search(text):
        return True
    alone = read(text) if len(text.split()) == 1 else ()
    return bool(alone) and alone[0].kind in _ALONE


def _said(answer: Answer, *, alone: bool) -> str:
    """A name is repeated only where there are several: what somebody else calls official is not for us to say."""
    return words.whole(answer) if alone else f"{answer.claim.readable}\n{words.whole(answer)}"
