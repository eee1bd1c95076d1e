"""The question to the model and what is made of its answer. Whatever goes wrong, the quoted answer stands."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from veriline.conversations.models import Conversation
from veriline.knowledge.quotes import LEAD, NOTICE, STEP

from ..compose import Composed, Part
from . import budget, prompt
from .ask import Reply, Unavailable, ask
from .breaker import Breaker, Resting
from .budget import Ending
from .endpoint import Endpoint, configured
from .particulars import without_particulars
from .prompt import Passage, Sentence
from .support import Fault, fault

log = logging.getLogger(__name__)

KEPT_QUOTED: Final = (STEP, NOTICE)
"""Steps and warnings are never reworded."""

breaker = Breaker()


def word(question: str, quoted: Composed, *, conversation: Conversation) -> Composed | None:
    """The same answer in sentences that speak to the question, or None: then `quoted` is what the customer gets.

    Waits for at most `Endpoint.seconds`, so it is called while nothing is locked. Never raises for what the model or
    its endpoint does.
    """
    endpoint = configured()
    if endpoint is None or not quoted.parts or not _can_be_checked(quoted, conversation.language):
        return None
    passages = [prompt.passage_of(page) for page in quoted.pages]
    messages = prompt.messages(
        without_particulars(question, conversation), passages, language=conversation.language
    )
    tokens = budget.needed(messages)
    try:
        with breaker.turn():
            day = budget.reserve(endpoint, tokens)
            reply, ending, said = _asked(endpoint, messages, passages)
    except (Resting, budget.Spent):
        return None
    budget.settle(day, reserved=tokens, used=reply.tokens if reply else None, ending=ending)
    return _composed(said, quoted, by=endpoint.model) if said else None


def _can_be_checked(quoted: Composed, language: str) -> bool:
    """Whether its articles are in the customer's language, and in one that `support` reads."""
    return language in prompt.LANGUAGES and all(page.language == language for page in quoted.pages)


def _asked(
    endpoint: Endpoint, messages: list[dict[str, str]], passages: Sequence[Passage]
) -> tuple[Reply | None, Ending, list[Sentence]]:
    """The reply if one came, what it is, and its sentences if every one of them is supported."""
    reply = None
    try:
        reply = ask(endpoint, messages)
        said = prompt.read(reply.content)
    except (Unavailable, prompt.Unreadable) as error:
        if breaker.note(failed=True):
            log.warning("the language model is left alone for a while: %s", error)
        return reply, Ending.FAILED, []
    breaker.note(failed=False)
    if not said:
        return reply, Ending.DECLINED, []
    faults = [found for one in said if (found := _fault(one, passages))]
    if faults:
        log.info("the language model's answer is not supported: %s", ", ".join(sorted(set(faults))))
        return reply, Ending.UNSUPPORTED, []
    return reply, Ending.WORDED, said


def _fault(said: Sentence, passages: Sequence[Passage]) -> Fault | None:
    if not 1 <= said.passage <= len(passages):
        return Fault.CITATION
    return fault(said.text, passages[said.passage - 1])


def _composed(said: Sequence[Sentence], quoted: Composed, *, by: str) -> Composed:
    """The sentences article by article, then what is kept in quotes; articles that neither cites are left out."""
    parts = [Part(one.text, one.passage, LEAD) for one in sorted(said, key=lambda one: one.passage)]
    parts += [part for part in quoted.parts if part.kind in KEPT_QUOTED]
    used = sorted({part.source for part in parts})
    places = {source: place for place, source in enumerate(used, 1)}
    return Composed(
        [replace(part, source=places[part.source]) for part in parts],
        [quoted.pages[source - 1] for source in used],
        worded_by=by,
    )
