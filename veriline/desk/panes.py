"""Everything the conversation pane and the customer pane show, gathered once."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from veriline.conversations import incidents as links
from veriline.conversations import marks
from veriline.conversations.actions import may_reopen
from veriline.conversations.models import Conversation, Message
from veriline.knowledge.incidents import open_incidents
from veriline.knowledge.models import Incident
from veriline.live.protocol import masked
from veriline.people.models import Agent

from . import canned
from .clock import Clock, clock_of, first_reply_due
from .customer import Profile, profile_of
from .log import Log, log_of
from .rights import may_decide, may_write
from .summary import Summary, summary_of

SUBJECT = 80


@dataclass(frozen=True)
class Pane:
    """One conversation, ready to be drawn for one reader."""

    conversation: Conversation
    number: str
    subject: str
    subject_language: str
    clock: Clock
    log: Log
    profile: Profile
    summary: Summary
    may_write: bool
    may_decide: bool
    may_take: bool
    may_reopen: bool
    resolving: bool
    linked: list[Incident]
    linkable: list[Incident]


def pane_of(conversation: Conversation, *, reader: Agent) -> Pane:
    """Gathers it. The caller records the opening (`conversations.actions.note_view`)."""
    subject, language = subject_of(conversation)
    writes = may_write(conversation, reader)
    closed = conversation.closed_at is not None
    linked, linkable = _incidents(conversation)
    return Pane(
        conversation=conversation,
        number=canned.short_number(conversation),
        subject=subject,
        subject_language=language,
        clock=clock_of(conversation, due_at=None if closed else first_reply_due(conversation)),
        log=log_of(conversation, reader=reader),
        profile=profile_of(conversation, reader=reader),
        summary=summary_of(conversation),
        may_write=writes and not closed,
        may_decide=not closed and may_decide(conversation, reader),
        may_take=writes and not closed and conversation.agent_id is None,
        may_reopen=writes and may_reopen(conversation),
        resolving=not closed and conversation.closures.filter(done_at=None, undone_at=None).exists(),
        linked=linked,
        linkable=linkable,
    )


def _incidents(conversation: Conversation) -> tuple[list[Incident], list[Incident]]:
    """The open incidents it is linked to, and the others: first those the customer named, then the gravest."""
    known = open_incidents()
    if not known:
        return [], []
    how = links.how_linked(conversation)
    linked = [incident for incident in known if how.get(incident.pk) in links.TOLD]
    others = [incident for incident in known if how.get(incident.pk) not in links.TOLD]
    return linked, sorted(others, key=lambda incident: incident.pk not in how)


def subject_of(conversation: Conversation) -> tuple[str, str]:
    """The customer's first message, shortened to a title, and its language."""
    first = (
        Message.objects.filter(conversation=conversation, kind=Message.Kind.CUSTOMER)
        .order_by("pk")
        .values_list("text", "language", "masks")
        .first()
    )
    if first is None:
        return _("Nothing said yet"), ""
    line = marks.plain(masked(first[0], first[2]))
    short = line if len(line) <= SUBJECT else f"{line[: SUBJECT - 1].rstrip()}…"
    return short or _("Sent a file"), first[1] or conversation.language
