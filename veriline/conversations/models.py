"""Inbox, Conversation, Message and the rows that say who did what to a conversation and when."""

from datetime import timedelta
from typing import Self

from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from veriline.journal.ids import uuid7
from veriline.knowledge.models import Incident, IncidentUpdate
from veriline.people.models import Agent, Assurance, Customer, Team
from veriline.people.sealed import SealedTextField


class Inbox(models.Model):
    """A door of one channel. The kind has no `choices`: adding a channel needs no migration."""

    public_id = models.UUIDField(default=uuid7, unique=True, editable=False)
    kind = models.CharField(max_length=20)
    name = models.CharField(_("name"), max_length=80)
    settings = models.JSONField(default=dict)


class ConversationQuerySet(models.QuerySet["Conversation"]):
    """Verbs for lists. Every list, search, push and export of conversations starts with `visible_to`."""

    def visible_to(self, agent: Agent | None) -> Self:
        """What this agent may see; nothing for nobody (deny by default).

        The own ones, those waiting for the own teams, those invited to, the history of a customer while one of
        that customer's conversations is the agent's; leads see their teams'. (architecture section 5)
        """
        if agent is None or not agent.user.is_active:
            return self.none()
        teams = agent.teams.values("pk")
        own = Q(agent=agent)
        waiting = Q(agent=None, turn=Conversation.Turn.QUEUE, team__in=teams)
        invited = Q(invitations__agent=agent)
        history = Q(customer__conversations__agent=agent, customer__conversations__closed_at=None)
        allowed = own | waiting | invited | history
        if agent.is_lead:
            allowed |= Q(team__in=teams)
        return self.filter(pk__in=Conversation.objects.filter(allowed).values("pk"))

    def open(self) -> Self:
        """Not closed."""
        return self.filter(closed_at=None)


class Conversation(models.Model):
    """One talk with one customer on one inbox. Whose turn it is belongs to the server alone."""

    class Turn(models.TextChoices):
        """Who must act next."""

        BOT = "bot", _("Assistant")
        QUEUE = "queue", _("In the queue")
        AGENT = "agent", _("Agent")
        CUSTOMER = "customer", _("Customer")
        THIRD_PARTY = "third_party", _("Third party")

    class Lane(models.TextChoices):
        """Emergency goes before VIP, VIP before normal (requirements C7, C8)."""

        EMERGENCY = "emergency", _("Emergency")
        VIP = "vip", _("VIP")
        NORMAL = "normal", _("Normal")

    #: While an action of this object holds the row (`actions.locked`).
    is_locked = False

    public_id = models.UUIDField(default=uuid7, unique=True, editable=False)
    inbox = models.ForeignKey(Inbox, on_delete=models.PROTECT, related_name="conversations")
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="conversations")
    assurance = models.PositiveSmallIntegerField(choices=Assurance.choices, default=Assurance.ANONYMOUS)
    language = models.CharField(max_length=10, default="en")
    category = models.CharField(max_length=40, blank=True)
    intent = models.CharField(max_length=8, blank=True)
    lane = models.CharField(max_length=10, choices=Lane.choices, default=Lane.NORMAL)
    emergency_at = models.DateTimeField(null=True)
    client = models.JSONField(default=dict)
    page_url = models.CharField(max_length=500, blank=True)

    turn = models.CharField(max_length=12, choices=Turn.choices, default=Turn.BOT)
    turn_number = models.PositiveIntegerField(default=0)
    team = models.ForeignKey(Team, null=True, on_delete=models.PROTECT, related_name="conversations")
    agent = models.ForeignKey(Agent, null=True, on_delete=models.PROTECT, related_name="conversations")

    last_seq = models.PositiveIntegerField(default=0)
    last_public_seq = models.PositiveIntegerField(default=0)
    seen_public_seq = models.PositiveIntegerField(default=0)
    seen_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)
    last_activity_at = models.DateTimeField(default=timezone.now)
    last_customer_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)

    objects = ConversationQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["agent", "-last_activity_at", "-id"],
                name="conversation_mine",
                condition=Q(closed_at=None, agent__isnull=False),
            ),
            models.Index(
                fields=["team", "lane", "last_activity_at", "id"],
                name="conversation_unassigned",
                condition=Q(closed_at=None, agent=None, turn="queue"),
            ),
            models.Index(fields=["customer", "-last_activity_at"], name="conversation_customer"),
            models.Index(
                fields=["agent", "-closed_at", "-id"],
                name="conversation_done",
                condition=Q(closed_at__isnull=False),
            ),
        ]


class Message(models.Model):
    """What somebody said, after redaction. Its place in the talk is the `seq` of its event.

    Text lives here and nowhere else. Rows are never changed but by a redaction, or when a seal is opened or ends.
    `masks` are [start, end] of `text` of which staff see the end only: telephone numbers, mail addresses, accounts.
    """

    class Kind(models.TextChoices):
        """Who speaks."""

        CUSTOMER = "customer", _("Customer")
        BOT = "bot", _("Assistant")
        AGENT = "agent", _("Agent")
        NOTE = "note", _("Internal note")
        SYSTEM = "system", _("System")

    public_id = models.UUIDField(default=uuid7, unique=True, editable=False)
    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="messages")
    inbox = models.ForeignKey(Inbox, on_delete=models.PROTECT, related_name="messages")
    dedupe_key = models.CharField(max_length=200)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    agent = models.ForeignKey(Agent, null=True, on_delete=models.PROTECT, related_name="messages")
    text = models.TextField(blank=True)
    language = models.CharField(max_length=10, blank=True)
    redactions = models.JSONField(default=list, db_default=[])
    masks = models.JSONField(default=list, db_default=[])
    data = models.JSONField(default=dict, db_default={})
    created_at = models.DateTimeField(default=timezone.now, db_default=Now())

    class Meta:
        constraints = [models.UniqueConstraint(fields=["inbox", "dedupe_key"], name="message_once")]
        indexes = [models.Index(fields=["conversation", "id"], name="message_conversation")]


class Sealed(models.Model):
    """A passage of a message that is kept under seal; its mark with the same number stands in the text.

    Identity data stays sealed and is revealed by role. What may be a private key or a part of a recovery phrase is
    undecided: it has an end, and nobody reads it until the customer has said what it is (secrets.md section 1, HOLD).
    """

    HOLD = timedelta(minutes=29)

    message = models.ForeignKey(Message, on_delete=models.PROTECT, related_name="sealed")
    number = models.PositiveSmallIntegerField()
    kind = models.SlugField(max_length=32)
    hint = models.CharField(max_length=16)
    passage = SealedTextField()
    held_until = models.DateTimeField(null=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["message", "number"], name="sealed_once")]
        indexes = [
            models.Index(fields=["held_until"], name="sealed_held", condition=Q(held_until__isnull=False))
        ]


class Detail(models.Model):
    """Something a customer said, as data: a field of the catalogue and its canonical value (requirements L1 to L17).

    The same value is one row however often it was said; of two values of one field the newer one counts.
    """

    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="details")
    message = models.ForeignKey(Message, on_delete=models.PROTECT, related_name="details")
    field = models.SlugField(max_length=20)
    value = models.TextField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["conversation", "field", "value"], name="detail_once")]
        indexes = [models.Index(fields=["field", "value"], name="detail_value")]


class Attachment(models.Model):
    """A file that passed screening, kept under a random name outside the web root."""

    public_id = models.UUIDField(default=uuid7, unique=True, editable=False)
    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="attachments")
    message = models.ForeignKey(Message, null=True, on_delete=models.PROTECT, related_name="attachments")
    by_agent = models.ForeignKey(Agent, null=True, on_delete=models.PROTECT, related_name="attachments")
    name = models.CharField(max_length=120)
    mime = models.CharField(max_length=100)
    size = models.PositiveIntegerField()
    path = models.CharField(max_length=100)
    created_at = models.DateTimeField(auto_now_add=True)


class Token(models.Model):
    """Opens one conversation for its customer. Only the SHA-256 digest is kept."""

    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="tokens")
    digest = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    created_at = models.DateTimeField(auto_now_add=True)


class TransferCode(models.Model):
    """A one-time code, good for 60 s, that opens the same conversation in another window."""

    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="transfer_codes")
    digest = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)


class Invitation(models.Model):
    """An agent asked to look at a conversation that is not theirs."""

    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="invitations")
    agent = models.ForeignKey(Agent, on_delete=models.PROTECT, related_name="invitations")
    by = models.ForeignKey(Agent, on_delete=models.PROTECT, related_name="sent_invitations")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["conversation", "agent"], name="invitation_once")]


class IncidentLink(models.Model):
    """A conversation is about an incident. `told` is the last update that was told in it.

    It stays when an agent unlinks it, so that nobody links it again against their word.
    """

    class How(models.TextChoices):
        """Why: the assistant answered with it, an agent said so, or the customer named what it concerns."""

        ANSWER = "answer", _("The assistant answered with it")
        AGENT = "agent", _("An agent linked it")
        NAMED = "named", _("The customer named what it concerns")

    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="incident_links")
    incident = models.ForeignKey(Incident, on_delete=models.PROTECT, related_name="links")
    how = models.CharField(max_length=6, choices=How.choices)
    agent = models.ForeignKey(Agent, null=True, on_delete=models.PROTECT, related_name="incident_links")
    linked_at = models.DateTimeField(default=timezone.now)
    unlinked_at = models.DateTimeField(null=True)
    told = models.ForeignKey(IncidentUpdate, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["conversation", "incident"], name="incident_link_once")
        ]


class View(models.Model):
    """An agent opened a conversation: who, which, when."""

    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="views")
    agent = models.ForeignKey(Agent, on_delete=models.PROTECT, related_name="views")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=["conversation", "at"], name="view_conversation")]


class Closure(models.Model):
    """Somebody ended the conversation. An agent's takes effect after `UNDO_S` seconds unless undone."""

    UNDO_S = 8

    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="closures")
    agent = models.ForeignKey(Agent, null=True, on_delete=models.PROTECT, related_name="closures")
    at = models.DateTimeField(auto_now_add=True)
    effective_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["conversation"], name="closure_one_pending", condition=Q(done_at=None, undone_at=None)
            )
        ]


class Rating(models.Model):
    """What the customer thought of it (requirement M10)."""

    class Choice(models.TextChoices):
        """Three choices, as drawn."""

        GOOD = "good", _("Good")
        FAIR = "fair", _("Fine")
        BAD = "bad", _("Poor")

    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="ratings")
    agent = models.ForeignKey(Agent, null=True, on_delete=models.PROTECT, related_name="ratings")
    choice = models.CharField(max_length=4, choices=Choice.choices)
    text = models.TextField(blank=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["conversation", "agent"], name="rating_once", nulls_distinct=False
            )
        ]


class CannedReply(models.Model):
    """Text an agent fills in by typing `/` and its shortcut (requirement C18)."""

    shortcut = models.SlugField(_("shortcut"), max_length=30)
    language = models.CharField(_("language"), max_length=10)
    title = models.CharField(_("title"), max_length=80)
    text = models.TextField(_("text"))

    class Meta:
        constraints = [models.UniqueConstraint(fields=["shortcut", "language"], name="canned_reply_once")]
