"""What an agent can do from a page. POST only; `visible_to` first, then the right to act; JSON or a redirect."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import wraps
from uuid import UUID, uuid4

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from veriline import safety
from veriline.conversations import actions as conversations
from veriline.conversations import incidents as links
from veriline.conversations import marks, seals
from veriline.conversations.guard import Objected
from veriline.conversations.inbound import MAX_TEXT
from veriline.conversations.models import Conversation, IncidentLink, Message
from veriline.journal.events import Actor
from veriline.knowledge.models import Incident
from veriline.limits import Limited
from veriline.people.actions import note_reveal
from veriline.people.actions import reveal as reveal_contact
from veriline.people.models import Agent, Contact, Team
from veriline.routing import actions as routing
from veriline.routing.models import Offer

from .. import actions
from ..access import agents_only, conversation_for, wants_json
from ..clock import ago
from ..replies import Crossed, Unfilled, key_of, send, stopped
from ..rights import may_decide, may_reveal, may_write


@dataclass(frozen=True)
class Done:
    """What happened, in words for a toast. `undo` is where a POST takes it back; `url` where to go next."""

    words: str = ""
    undo: str = ""
    url: str = ""


@dataclass(frozen=True)
class Refused:
    """What did not happen, and why, in words that say what to do. `code` is for scripts."""

    words: str
    code: str
    status: int = 409


#: Takes the request, the agent, the conversation, and what else the address names.
Act = Callable[..., Done | Refused]
Right = Callable[[Conversation, Agent], bool]


def _act(right: Right) -> Callable[[Act], Callable[..., HttpResponseBase]]:
    """Turns a plain function into a POST view: may they see it, may they do it, do it, answer."""

    def decorate(act: Act) -> Callable[..., HttpResponseBase]:
        @require_POST
        @agents_only
        @wraps(act)
        def view(request: HttpRequest, agent: Agent, /, conversation: UUID, **named: int) -> HttpResponse:
            found = conversation_for(agent, conversation)
            if not right(found, agent):
                raise PermissionDenied
            try:
                return answer(request, act(request, agent, found, **named), found)
            except conversations.ConversationClosed:
                return answer(
                    request, Refused(_("This conversation has ended. Reopen it first."), "closed"), found
                )

        return view

    return decorate


def answer(
    request: HttpRequest, outcome: Done | Refused, conversation: Conversation | None = None
) -> HttpResponse:
    """JSON for the desk's scripts; without them a message and the page again."""
    if wants_json(request):
        return JsonResponse(asdict(outcome), status=outcome.status if isinstance(outcome, Refused) else 200)
    if outcome.words:
        (messages.success if isinstance(outcome, Done) else messages.error)(request, outcome.words)
    if isinstance(outcome, Done) and outcome.url:
        return redirect(outcome.url)
    if conversation is None:
        return redirect("desk:home")
    still = Conversation.objects.visible_to(request.agent).filter(pk=conversation.pk).exists()  # type: ignore[attr-defined]
    return redirect("desk:permalink", conversation.public_id) if still else redirect("desk:home")


def _by(agent: Agent) -> Actor:
    return Actor("agent", agent.pk)


@_act(may_write)
def take(request: HttpRequest, agent: Agent, conversation: Conversation) -> Done | Refused:
    """Mine from now on; nothing is assigned twice."""
    if routing.take(conversation, agent=agent):
        return Done(_("It is yours."))
    return Refused(_("Somebody else has just taken it."), "taken")


@_act(may_write)
def reply(request: HttpRequest, agent: Agent, conversation: Conversation) -> Done | Refused:
    """An answer to the customer; not an empty one, nor one with unfilled variables, nor one that crossed theirs."""
    text = request.POST.get("text", "").strip()
    files = _uuids(request, "attachments")
    if refused := _bad_text(text, files):
        return refused
    try:
        send(
            conversation,
            text,
            agent=agent,
            client_id=_client_id(request),
            read_seq=None if request.POST.get("anyway") else _read_seq(request),
            attachments=files,
            and_wait=bool(request.POST.get("and_wait")),
        )
    except Crossed as crossed:
        words = _("%(who)s wrote again %(time)s ago.") % {"who": crossed.alias, "time": ago(crossed.at)}
        return Refused(words, "crossed")
    except Unfilled as unfilled:
        names = ", ".join(f"{{{name}}}" for name in unfilled.names)
        return Refused(_("Fill in or remove %(names)s first.") % {"names": names}, "unfilled", 422)
    except Objected as objected:
        return Refused(stopped(objected), "never_ask", 422)
    return Done()


@_act(may_write)
def note(request: HttpRequest, agent: Agent, conversation: Conversation) -> Done | Refused:
    """An internal note, also on a conversation that has ended."""
    text = request.POST.get("text", "").strip()
    if refused := _bad_text(text, []):
        return refused
    conversations.write_note(conversation, text, agent=agent, dedupe_key=key_of(agent, _client_id(request)))
    return Done()


@_act(may_decide)
def transfer(request: HttpRequest, agent: Agent, conversation: Conversation) -> Done | Refused:
    """To another agent, or to another team's line."""
    if to := request.POST.get("agent"):
        colleague = get_object_or_404(Agent, pk=_int(to), user__is_active=True)
        routing.transfer(conversation, by=agent, agent=colleague)
        return Done(_("Passed to %(who)s.") % {"who": colleague.alias}, url=reverse("desk:home"))
    team = get_object_or_404(Team, pk=_int(request.POST.get("team", "")))
    routing.transfer(conversation, by=agent, team=team)
    return Done(_("Passed to %(who)s.") % {"who": team.name}, url=reverse("desk:home"))


@_act(may_decide)
def hand_back(request: HttpRequest, agent: Agent, conversation: Conversation) -> Done | Refused:
    """The assistant has the turn again."""
    routing.hand_back(conversation, agent=agent)
    return Done(_("The assistant has it again."), url=reverse("desk:home"))


@_act(may_decide)
def resolve(request: HttpRequest, agent: Agent, conversation: Conversation) -> Done | Refused:
    """Done; the customer sees it when the undo time has passed."""
    conversations.resolve(conversation, agent=agent)
    return Done(_("Resolved."), undo=reverse("desk:undo_resolve", args=[conversation.public_id]))


@_act(may_decide)
def undo_resolve(request: HttpRequest, agent: Agent, conversation: Conversation) -> Done | Refused:
    """Takes a resolve back within its 8 seconds."""
    if conversations.undo_resolve(conversation, agent=agent):
        return Done(_("Taken back. It is open."))
    return Refused(_("Too late: it has ended. You can reopen it."), "late")


@_act(may_write)
def reopen(request: HttpRequest, agent: Agent, conversation: Conversation) -> Done | Refused:
    """It goes on, as this agent's own."""
    if not conversations.reopen(conversation, actor=_by(agent)):
        return Refused(_("It ended more than 7 days ago. Start a new conversation."), "late")
    routing.take(conversation, agent=agent)
    return Done(_("Reopened. It is yours."))


@_act(may_decide)
def waiting(request: HttpRequest, agent: Agent, conversation: Conversation) -> Done | Refused:
    """Waiting for the customer, without a message."""
    before = conversation.turn
    conversations.pass_turn(conversation, Conversation.Turn.CUSTOMER, actor=_by(agent))
    undo = (
        reverse("desk:not_waiting", args=[conversation.public_id])
        if before == Conversation.Turn.AGENT
        else ""
    )
    return Done(_("Waiting for the customer."), undo=undo)


@_act(may_decide)
def not_waiting(request: HttpRequest, agent: Agent, conversation: Conversation) -> Done | Refused:
    """Back to being our turn."""
    conversations.pass_turn(conversation, Conversation.Turn.AGENT, actor=_by(agent))
    return Done(_("Back with you."))


@_act(may_write)
def link_incident(
    request: HttpRequest, agent: Agent, conversation: Conversation, *, incident: int
) -> Done | Refused:
    """It is about this incident: the customer is told how that goes."""
    found = get_object_or_404(Incident.objects.open(), pk=incident)
    if not links.link(conversation, found, how=IncidentLink.How.AGENT, agent=agent):
        return Refused(_("It is linked already."), "linked")
    return Done(
        _("Linked. The customer is told how it goes."),
        undo=reverse("desk:unlink_incident", args=[conversation.public_id, found.pk]),
    )


@_act(may_write)
def unlink_incident(
    request: HttpRequest, agent: Agent, conversation: Conversation, *, incident: int
) -> Done | Refused:
    """It is about something else."""
    found = get_object_or_404(Incident, pk=incident)
    if not links.unlink(conversation, found, agent=agent):
        return Refused(_("It is not linked."), "not_linked")
    return Done(_("Unlinked. Nothing more of it is told here."))


@_act(may_write)
def invite(request: HttpRequest, agent: Agent, conversation: Conversation) -> Done | Refused:
    """Lets a colleague see it and write in it."""
    colleague = get_object_or_404(Agent, pk=_int(request.POST.get("agent", "")), user__is_active=True)
    conversations.invite(conversation, agent=colleague, by=agent)
    actions.tell_invited(conversation)
    return Done(_("%(who)s can see it now.") % {"who": colleague.alias})


@require_POST
@agents_only
def reveal(request: HttpRequest, agent: Agent, conversation: UUID, contact: int) -> HttpResponse:
    """One field, for one reason, within a budget; the value is never stored in a page's cache."""
    found = conversation_for(agent, conversation)
    field = get_object_or_404(Contact, pk=contact, customer=found.customer)

    def value(reason: str) -> str:
        return reveal_contact(field, agent=agent, conversation=found.public_id, reason=reason)

    return _revealed(request, agent, found, value, name=field.get_kind_display())


@require_POST
@agents_only
def reveal_message(request: HttpRequest, agent: Agent, conversation: UUID, message: UUID) -> HttpResponse:
    """What a message hides, in the same way. What is undecided stays held."""
    found = conversation_for(agent, conversation)
    row = get_object_or_404(found.messages, public_id=message, kind=Message.Kind.CUSTOMER)

    def value(reason: str) -> str:
        note_reveal(agent, reason=reason, conversation=found.public_id, message=row.public_id)
        return marks.shown(seals.revealed(row))

    return _revealed(request, agent, found, value, name=_("The message"))


def _revealed(
    request: HttpRequest, agent: Agent, found: Conversation, value_for: Callable[[str], str], *, name: str
) -> HttpResponse:
    if not (may_reveal(agent) and may_write(found, agent)):
        raise PermissionDenied
    reason = safety.tidy(request.POST.get("reason", "")).strip()
    if not reason:
        return answer(request, Refused(_("Say why you need it."), "reason", 422), found)
    try:
        value = value_for(reason)
    except Limited:
        return answer(
            request, Refused(_("You have used today’s reveals. Ask your team lead."), "limited", 429), found
        )
    response = (
        JsonResponse({"value": value})
        if wants_json(request)
        else answer(request, Done(f"{name}: {value}"), found)
    )
    response["Cache-Control"] = "no-store"
    return response


@require_POST
@agents_only
def pull(request: HttpRequest, agent: Agent) -> HttpResponse:
    """Takes the oldest of the agent's lines."""
    conversation = routing.pull(agent)
    if conversation is None:
        return answer(request, Refused(_("Nobody is waiting."), "empty"))
    url = reverse("desk:conversation", args=["mine", conversation.public_id])
    return answer(request, Done(_("It is yours."), url=url), conversation)


@require_POST
@agents_only
def presence(request: HttpRequest, agent: Agent) -> HttpResponse:
    """Available, away, or `pass_on`: away, and what waits for an answer goes back into line. Else the other one."""
    wanted = request.POST.get("presence", "")
    if wanted not in {*Agent.Presence.values, "pass_on"}:
        away = agent.presence == Agent.Presence.AWAY
        wanted = Agent.Presence.AVAILABLE if away else Agent.Presence.AWAY
    if wanted == Agent.Presence.AVAILABLE:
        routing.set_presence(agent, Agent.Presence.AVAILABLE)
        words = _("You are available.")
    elif passed := actions.go_away(agent, pass_on=wanted == "pass_on"):
        words = ngettext(
            "You are away. %(n)s conversation went back into the line.",
            "You are away. %(n)s conversations went back into the line.",
            passed,
        ) % {"n": passed}
    else:
        words = _("You are away. Nothing new comes to you.")
    if wants_json(request):
        return JsonResponse({"words": words, "presence": agent.presence})
    page = "desk:me" if request.POST.get("next_me") else "desk:home"
    return answer(request, Done(words, url=reverse(page)))


@require_POST
@agents_only
def accept_offer(request: HttpRequest, agent: Agent, offer: int) -> HttpResponse:
    """Takes what was offered, if nobody was quicker than the agent."""
    row = get_object_or_404(
        Offer.objects.select_related("entry__conversation", "agent"), pk=offer, agent=agent
    )
    if not routing.accept(row):
        return answer(request, Refused(_("The offer has passed to somebody else."), "late"))
    conversation = row.entry.conversation
    url = reverse("desk:conversation", args=["mine", conversation.public_id])
    return answer(request, Done(_("It is yours."), url=url), conversation)


@require_POST
@agents_only
def decline_offer(request: HttpRequest, agent: Agent, offer: int) -> HttpResponse:
    """Lets it pass to the next one."""
    routing.decline(get_object_or_404(Offer, pk=offer, agent=agent))
    return answer(request, Done(_("It goes to a colleague.")))


def _bad_text(text: str, files: list[UUID]) -> Refused | None:
    if not text and not files:
        return Refused(_("Write something first."), "empty", 422)
    if len(text) > MAX_TEXT:
        return Refused(_("This is longer than 20,000 characters. Shorten it."), "too_long", 422)
    return None


def _client_id(request: HttpRequest) -> UUID:
    try:
        return UUID(request.POST.get("client_id", ""))
    except ValueError:
        return uuid4()


def _read_seq(request: HttpRequest) -> int | None:
    value = request.POST.get("read_seq", "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else None


def _uuids(request: HttpRequest, name: str) -> list[UUID]:
    found = []
    for value in request.POST.getlist(name)[:10]:
        try:
            found.append(UUID(value))
        except ValueError:
            continue
    return found


def _int(value: str) -> int:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else 0
