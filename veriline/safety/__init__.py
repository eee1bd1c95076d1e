"""Safety: what a customer's text and files may carry past the door. Pure Python, knows nobody.

In: a text or the bytes of a file, as they came. Out: the same without secrets and tricks, or the reason why not;
and what the words ask for at once: a person, the emergency lane, an end of the bot's tries.
"""

from veriline.safety.apart import Apart, Passage, apart, is_marks_alone, seals, unmarked
from veriline.safety.attachments import Refused, Screened, screen
from veriline.safety.clamd import Scanner, Unavailable
from veriline.safety.context import Context
from veriline.safety.finding import Finding, Outcome, Redaction, token
from veriline.safety.kinds import KINDS, Kind
from veriline.safety.outgoing import Objection, asks_for_secret, objections
from veriline.safety.phrases import (
    declines_person,
    emergency,
    no_use,
    speaks_of_emergency,
    upset,
    wants_person,
)
from veriline.safety.shield import look, look_back, redact
from veriline.safety.text import fold, tidy

__all__ = [
    "KINDS",
    "Apart",
    "Context",
    "Finding",
    "Kind",
    "Objection",
    "Outcome",
    "Passage",
    "Redaction",
    "Refused",
    "Scanner",
    "Screened",
    "Unavailable",
    "apart",
    "asks_for_secret",
    "declines_person",
    "emergency",
    "fold",
    "is_marks_alone",
    "look",
    "look_back",
    "no_use",
    "objections",
    "redact",
    "screen",
    "seals",
    "speaks_of_emergency",
    "tidy",
    "token",
    "unmarked",
    "upset",
    "wants_person",
]
