"""Three known people: ada the customer, ben the agent, cleo the stranger (of another team, or another customer)."""

from veriline.channels.webchat.inbox import inbox
from veriline.conversations import actions
from veriline.conversations.inbound import Inbound
from veriline.conversations.intake import Receipt, receive
from veriline.conversations.models import Conversation
from veriline.journal.ids import uuid7
from veriline.journal.models import Event
from veriline.people.actions import welcome_guest
from veriline.people.models import Agent, Assurance, Customer, Team, User
from veriline.routing.models import Queue


def team(name: str = "General") -> Team:
    """A team by name."""
    return Team.objects.get_or_create(name=name)[0]


def agent(
    alias: str,
    *,
    in_team: str = "General",
    role: str = "agent",
    languages: tuple[str, ...] = ("en", "zh-hans"),
) -> Agent:
    """An agent who is available and connected."""
    from django.utils import timezone

    slug = alias.split()[0].lower()
    user = User.objects.create_user(f"{slug}@exchange.example", is_staff=True)
    made = Agent.objects.create(
        user=user,
        alias=alias,
        staff_number=f"{Agent.objects.count() + 100:04d}",
        role=role,
        languages=list(languages),
        presence=Agent.Presence.AVAILABLE,
        seen_at=timezone.now(),
    )
    made.teams.add(team(in_team))
    return made


def ben() -> Agent:
    """The agent."""
    return agent("Ben T.")


def cleo() -> Agent:
    """The stranger: an agent of another team."""
    return agent("Cleo X.", in_team="Elsewhere")


def queue(name: str = "general", *, in_team: str = "General", **fields: object) -> Queue:
    """A queue; the general one takes everything."""
    return Queue.objects.create(
        slug=name, name=name.title(), team=team(in_team), is_default=name == "general", **fields
    )


def customer(language: str = "en") -> Customer:
    """A guest."""
    return welcome_guest(language=language)


def conversation(
    of: Customer | None = None, *, language: str = "en", assurance: Assurance = Assurance.ANONYMOUS
) -> Conversation:
    """An open conversation on the web chat."""
    return actions.open_conversation(
        inbox(), customer=of or customer(language), assurance=assurance, language=language
    )


def says(talk: Conversation, text: str, *, key: str = "") -> Receipt:
    """The customer says something."""
    return receive(
        Inbound(inbox=talk.inbox, conversation=talk.public_id, dedupe_key=key or str(uuid7()), text=text)
    )


def events(talk: Conversation) -> list[str]:
    """The types of the conversation's events, in order."""
    return list(Event.objects.filter(stream=talk.public_id).order_by("seq").values_list("type", flat=True))
