"""What the desk itself can do: one-time demo sign-ins; adding agents and letting them go; going away."""

import json
from datetime import timedelta

from allauth.account.adapter import get_adapter
from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.db import connection, transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from veriline.conversations import actions as conversations
from veriline.conversations.models import Closure, Conversation
from veriline.journal.record import CHANNEL
from veriline.people.models import Agent, User
from veriline.people.secrets import digest, fresh
from veriline.routing import actions as routing

from .adapter import vouch_for
from .models import DemoSignIn

#: A demo left running over a weekend should not be open to whoever scrolls back in its terminal.
SIGN_IN_LIFE = timedelta(days=1)


def make_demo_sign_in(user: User) -> str:
    """The address that signs this user in once, within `SIGN_IN_LIFE`."""
    assert settings.DEMO, "one-time sign-ins exist in demo mode only"
    secret, kept = fresh()
    DemoSignIn.objects.filter(used_at=None, created_at__lt=timezone.now() - SIGN_IN_LIFE).delete()
    DemoSignIn.objects.create(user=user, digest=kept)
    path = reverse("desk:demo_sign_in", args=[secret], urlconf=settings.DESK_URLCONF)
    return f"{settings.DESK_URL}{path}"


def use_demo_sign_in(secret: str) -> User | None:
    """The user of an unused secret, which is used up by this call; None for any other."""
    with transaction.atomic():
        row = (
            DemoSignIn.objects.select_for_update(of=("self",))
            .select_related("user")
            .filter(
                digest=digest(secret),
                used_at=None,
                created_at__gt=timezone.now() - SIGN_IN_LIFE,
                user__is_active=True,
            )
            .first()
        )
        if row is None:
            return None
        row.used_at = timezone.now()
        row.save(update_fields=["used_at"])
        return row.user


def send_invitation(agent: Agent, request: HttpRequest) -> None:
    """Mails the link by which a new agent sets a password; it works once and for allauth's usual time."""
    vouch_for(agent.user)
    key = f"{user_pk_to_url_str(agent.user)}-{default_token_generator.make_token(agent.user)}"
    adapter = get_adapter(request)
    adapter.send_mail(
        "desk/email/invitation",
        agent.user.email,
        {"agent": agent, "url": adapter.get_reset_password_from_key_url(key)},
    )


def holding(agent: Agent) -> QuerySet[Conversation]:
    """The agent's open conversations but those just resolved, which can still be undone."""
    resolving = Closure.objects.filter(conversation=OuterRef("pk"), done_at=None, undone_at=None)
    return agent.conversations.open().filter(~Exists(resolving))


def awaiting(agent: Agent) -> QuerySet[Conversation]:
    """Those of them in which the customer waits for an answer."""
    return holding(agent).filter(turn=Conversation.Turn.AGENT)


def arrive(agent: Agent) -> None:
    """The agent's page connects. What the agent has just said, perhaps at this moment in another window, is read under
    the row's lock: an arrival never makes somebody available who has gone away."""
    with transaction.atomic():
        routing.arrive(Agent.objects.select_for_update().get(pk=agent.pk))


def go_away(agent: Agent, *, pass_on: bool) -> int:
    """Nothing new comes to the agent. With `pass_on`, what waits for their answer goes back into its line; returns how
    many did. Away first, so that nothing comes back to the same agent."""
    routing.set_presence(agent, Agent.Presence.AWAY)
    return sum(_pass_on(conversation, agent) for conversation in awaiting(agent)) if pass_on else 0


@conversations.locked
def _pass_on(conversation: Conversation, agent: Agent) -> bool:
    """Back into the line, unless it was resolved, taken over or closed meanwhile."""
    if conversation.agent_id != agent.pk or conversation.closed_at:
        return False
    conversations.leave(conversation, agent=agent, to="queue")
    routing.place_again(conversation)
    return True


def tell_rights_changed() -> None:
    """Teams, roles or languages changed: the gateway asks again who may see what, and open desks read their lists."""
    _notify({"agents": "changed"})


def tell_invited(conversation: Conversation) -> None:
    """Somebody may see one more conversation: those in whose lists it stands are told, as after a message."""
    _notify({"stream": str(conversation.public_id), "seq": conversation.last_seq})


def deactivate(agent: Agent) -> None:
    """The agent can no longer sign in, is away, and the open sockets close (api.md, Live)."""
    with transaction.atomic():
        agent.user.is_active = False
        agent.user.save(update_fields=["is_active"])
        agent.presence = Agent.Presence.AWAY
        agent.save(update_fields=["presence"])
        _notify({"revoke_agent": agent.pk})


def activate(agent: Agent) -> None:
    """Lets a deactivated agent sign in again."""
    agent.user.is_active = True
    agent.user.save(update_fields=["is_active"])


def _notify(payload: dict[str, int | str]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_notify(%s, %s)", [CHANNEL, json.dumps(payload)])
