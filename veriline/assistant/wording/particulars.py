"""A question without what is particular to the customer: it leaves the house, so names and numbers stay here."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from veriline import safety
from veriline.conversations.models import Conversation
from veriline.fields import entities
from veriline.fields.models import rules
from veriline.people.models import ChannelIdentity, Contact

LONGEST: Final = 600
"""Characters of a question that are sent: what is longer is a log or a letter, and is quoted an answer."""

KEPT: Final = frozenset({"asset", "network", "pair", "frequency"})
"""Fields that an answer depends on and that name nobody."""

_ANY: Final = "[…]"
_NAMED: Final = re.compile(
    r"(?:\bmy (?:full |real )?name(?: is|'s|:)|\bname\s?:|我叫|我的名字(?:是|叫)|姓名(?:是|为|：|:))\s?"
    r"(?P<name>[^\s,.，。；;!?！？]{1,20}(?: [A-Z][^\s,.，。；;!?！？]{0,20}){0,3})",
    re.IGNORECASE,
)
#: What the catalogue did not know: links, addresses, handles, and whatever has four digits or is long with a digit.
_LEFT: Final = re.compile(
    r"\[\[(?:removed|sealed):[^\]\s]{1,64}\]\]|\S{0,200}://\S{0,2000}|\bwww\.\S{1,2000}|[\w.+-]{1,64}@[\w.-]{1,253}|@\w{1,64}"
    r"|(?<![A-Za-z0-9])(?=[A-Za-z]{0,40}\d)[A-Za-z0-9_-]{6,}|\+?\d(?:[\s().,:/-]{0,2}\d){3,}|[A-Za-z0-9]{20,}"
)


def without_particulars(text: str, conversation: Conversation) -> str:
    """The question with `[FIELD]` or `[…]` for what says who asks: contacts, ids, amounts, times, names, files.

    Secrets are taken out once more first; coin, network, pair and how often stay.
    """
    plain = safety.redact(safety.tidy(text)).text
    for known in _known(conversation):
        plain = re.sub(re.escape(known), _ANY, plain, flags=re.IGNORECASE)
    found = [one for one in entities.read(plain, rules=rules()) if one.field not in KEPT]
    plain = _replaced(plain, [(one.start, one.end, f"[{one.field.upper()}]") for one in found])
    plain = _NAMED.sub(lambda said: said[0].replace(said["name"], _ANY), plain)
    return " ".join(_LEFT.sub(_ANY, plain).split())[:LONGEST]


def _known(conversation: Conversation) -> list[str]:
    """What we know this customer by, the longest first; a name's words one by one as well."""
    customer = conversation.customer
    values = {customer.uid}
    values |= set(ChannelIdentity.objects.filter(customer=customer).values_list("external_id", flat=True))
    for kind, value in Contact.objects.filter(customer=customer).values_list("kind", "value"):
        values |= {value, *(value.split() if kind == Contact.Kind.NAME else ())}
    return sorted((value for value in values if len(value) > 1), key=len, reverse=True)


def _replaced(text: str, spans: list[tuple[int, int, str]]) -> str:
    """The text with each span replaced; of two that overlap the first stands and takes the other in."""
    merged: list[tuple[int, int, str]] = []
    for start, end, word in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]), merged[-1][2])
        else:
            merged.append((start, end, word))
    edges = [(0, 0, ""), *merged, (len(text), len(text), "")]
    return "".join(word + text[end:start] for (_s, end, word), (start, _e, _w) in pairwise(edges))
