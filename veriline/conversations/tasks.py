"""Timed jobs of conversations."""

from procrastinate.contrib.django import app

from veriline.journal.events import Actor
from veriline.journal.jobs import RETRY
from veriline.knowledge.models import IncidentUpdate

from . import incidents, seals
from .actions import close, undo_resolve
from .models import Closure, Conversation


@app.task(name="conversations.finish_closure", retry=RETRY)
def finish_closure(*, closure: int) -> None:
    """Ends the conversation when nobody has undone the resolve and the customer has not written since."""
    row = Closure.objects.select_related("conversation", "agent").get(pk=closure)
    assert row.agent is not None, "only an agent's closure is delayed"
    spoke_at = row.conversation.last_customer_at
    if spoke_at and spoke_at > row.at:
        undo_resolve(row.conversation, agent=row.agent)
    else:
        close(row.conversation, actor=Actor("agent", row.agent.pk), closure=row)


@app.task(name="conversations.tell_incident", retry=RETRY)
def tell_incident(*, conversation: int, update: int) -> None:
    """Says an update of an incident in one linked conversation, once."""
    incidents.tell(
        Conversation.objects.get(pk=conversation),
        IncidentUpdate.objects.select_related("incident").get(pk=update),
    )


@app.periodic(cron="* * * * *")
@app.task(name="conversations.expire_seals", queue="bulk", retry=RETRY)
def expire_seals(timestamp: int) -> None:
    """What may be a secret and was not spoken for is removed."""
    seals.expire()
