"""After a secret was removed: what the customer is told, and the way to make it worthless (requirement O8)."""

from datetime import timedelta
from statistics import median

from veriline.conversations.models import Conversation, Message

from . import texts
from .models import Flow, FlowRun
from .saying import say


def tell(message: Message) -> None:
    """Says it once, with the way out for its kind; a person is one button away as ever."""
    _say(message, key=f"redacted:{message.pk}")


def tell_late(message: Message) -> None:
    """The same for a message that was stored before anybody knew: the other half of a secret, or what was held. Not
    said again when the customer's newest message, which showed it, is told of for the same secret."""
    newest = Message.objects.filter(conversation=message.conversation_id, kind=Message.Kind.CUSTOMER).latest(
        "pk"
    )
    shared = [row for row in message.redactions if row in newest.redactions]
    _say(message, key=f"redacted:{newest.pk}" if shared else f"redacted:{message.pk}:late")


def _say(message: Message, *, key: str) -> None:
    conversation = message.conversation
    kinds = [row["kind"] for row in message.redactions]
    say(
        conversation,
        texts.REDACTED,
        key=key,
        data={"kinds": message.redactions, "actions": [*_ways_out(conversation, kinds), "person"]},
    )


def _ways_out(conversation: Conversation, kinds: list[str]) -> list[dict[str, str]]:
    """The buttons of the flows for these kinds. Only while the assistant has the turn: a flow is its talk."""
    if conversation.turn != Conversation.Turn.BOT or conversation.closed_at:
        return []
    flows = Flow.objects.filter(kinds__has_any_keys=kinds).order_by("pk")
    language = "zh" if conversation.language.startswith("zh") else "en"
    words = [flow.button_zh if language == "zh" else flow.button_en for flow in flows if flow.published]
    return [{"label": each, "text": each} for each in words]


def times_to_first_step() -> dict[str, tuple[int, timedelta]]:
    """How long customers take from the message with a secret to the first step that makes it worthless, by flow: how
    many began, and the median."""
    waits: dict[str, list[timedelta]] = {}
    runs = FlowRun.objects.exclude(version__flow__kinds=[]).select_related("version__flow")
    for run in runs:
        said = Message.objects.filter(conversation=run.conversation_id, created_at__lte=run.started_at)
        typed = said.exclude(redactions=[]).order_by("-pk").first()
        if typed is not None:
            waits.setdefault(run.version.flow.slug, []).append(run.started_at - typed.created_at)
    return {
        slug: (len(each), timedelta(seconds=median(wait.total_seconds() for wait in each)))
        for slug, each in sorted(waits.items())
    }
