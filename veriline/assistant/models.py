"""The intents table, the flows, and what the assistant answered and whether it helped (requirement B6)."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from veriline.conversations.models import Conversation, Message
from veriline.fields.catalogue import CATALOGUE
from veriline.people.models import Agent

from .flows.steps import Step, read_steps, resolved


class Intent(models.Model):
    """One of the things customers ask (domain/intents.md): urgency, who answers, and which fields help.

    Seeded from intents.csv and phrases.toml; staff change it, and a change is in force with the next message.
    """

    class Urgency(models.TextChoices):
        """How soon: 60 s, 5 min, 24 h, 72 h. C09 has none: it keeps its conversation's."""

        P0 = "P0", gettext_lazy("P0, within a minute")
        P1 = "P1", gettext_lazy("P1, within 5 minutes")
        P2 = "P2", gettext_lazy("P2, within a day")
        P3 = "P3", gettext_lazy("P3, within 3 days")

    class Handoff(models.TextChoices):
        """Who answers."""

        BOT = "B", gettext_lazy("The assistant")
        SELF = "S", gettext_lazy("Self-service")
        PERSON = "H", gettext_lazy("A person at once")
        BOT_THEN_PERSON = "B→H", gettext_lazy("The assistant, then a person")
        SELF_THEN_PERSON = "S→H", gettext_lazy("Self-service, then a person")
        SELF_AND_PERSON = "S+H", gettext_lazy("Self-service and a person together")
        SELF_THEN_TEAM = "S→M", gettext_lazy("Self-service, then a team of two approvers")
        TEAM = "M", gettext_lazy("A team of two approvers")

    code = models.CharField(gettext_lazy("code"), max_length=3, primary_key=True)
    category = models.CharField(gettext_lazy("category"), max_length=20)
    topic = models.SlugField(
        gettext_lazy("topic"),
        max_length=40,
        blank=True,
        help_text=gettext_lazy("Short name of the help-centre topic; queues take their conversations by it."),
    )
    urgency = models.CharField(gettext_lazy("urgency"), max_length=2, choices=Urgency.choices, blank=True)
    handoff = models.CharField(gettext_lazy("who answers"), max_length=3, choices=Handoff.choices)
    en = models.CharField(gettext_lazy("in customers’ words, English"), max_length=120)
    zh = models.CharField(gettext_lazy("in customers’ words, Chinese"), max_length=120)
    phrases_en = models.TextField(
        gettext_lazy("other wordings, English"),
        blank=True,
        help_text=gettext_lazy("One a line. It is recognised by them."),
    )
    phrases_zh = models.TextField(
        gettext_lazy("other wordings, Chinese"),
        blank=True,
        help_text=gettext_lazy("One a line. It is recognised by them."),
    )
    fields = models.JSONField(gettext_lazy("fields"), default=list, blank=True)
    answered_by = models.CharField(gettext_lazy("answered by"), max_length=200, blank=True)
    flow = models.ForeignKey(
        "Flow",
        verbose_name=gettext_lazy("flow"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="intents",
    )
    changed_at = models.DateTimeField(auto_now=True)
    changed_by = models.ForeignKey(Agent, null=True, blank=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="intent_p0_has_a_person", condition=~Q(urgency="P0") | Q(handoff__in=["S+H", "H"])
            )
        ]

    def clean(self) -> None:
        """Refuses what the table may not say; rows of P0 and C09 cannot be weakened (intents.md, invariants 1 to 6)."""
        unknown = [name for name in self.fields if name not in CATALOGUE]
        if unknown:
            raise ValidationError({"fields": _("There is no field “%(name)s”.") % {"name": unknown[0]}})
        vault = next((name for name in self.fields if CATALOGUE[name].vault), None)
        if vault:
            raise ValidationError(
                {
                    "fields": _("“%(name)s” is asked for in the secure upload only.")
                    % {"name": CATALOGUE[vault].label}
                }
            )
        if self.urgency == self.Urgency.P0 and self.handoff not in {"S+H", "H"}:
            raise ValidationError({"handoff": _("What is urgent within a minute always calls a person.")})
        if self.urgency == self.Urgency.P0 and self.flow:
            raise ValidationError(
                {"flow": _("What is urgent within a minute never waits behind a question.")}
            )
        self._refuse_weakening()

    def _refuse_weakening(self) -> None:
        before = Intent.objects.filter(pk=self.pk).first()
        if before is None:
            return
        if before.urgency == self.Urgency.P0 and (self.urgency, self.handoff) != (
            before.urgency,
            before.handoff,
        ):
            field = "urgency" if self.urgency != before.urgency else "handoff"
            raise ValidationError(
                {field: _("An emergency stays one: its urgency and who answers cannot be changed.")}
            )
        if self.pk == "C09" and (self.handoff, self.urgency) != ("H", ""):
            raise ValidationError({"handoff": _("Who asks for a person always gets one.")})

    @property
    def needs_person_at_once(self) -> bool:
        """`H` and `M` never get an invented answer (invariant 3); who reports a fake agent gets a person too (S+H)."""
        return self.handoff in {"H", "M", "S+H"}

    @property
    def failures_allowed(self) -> int:
        """After so many answers that did not help, a person takes over (invariant 8)."""
        return 1 if self.handoff in {"B→H", "S→H"} else 2

    @property
    def words(self) -> str:
        """What customers call it, in the active language."""
        return self.zh if (get_language() or "").startswith("zh") else self.en

    @property
    def phrases(self) -> list[str]:
        """Every wording it is recognised by."""
        lines = [self.en, self.zh, *self.phrases_en.splitlines(), *self.phrases_zh.splitlines()]
        return [line.strip() for line in lines if line.strip()]


class OtherMatters(models.Model):
    """What customers ask and is none of the intents, in one language: told apart by its wordings, as intents are.

    Seeded from elsewhere.toml; staff change it, and a change is in force with the next message.
    """

    language = models.CharField(gettext_lazy("language"), max_length=12, primary_key=True)
    wordings = models.TextField(
        gettext_lazy("wordings"),
        blank=True,
        help_text=gettext_lazy("One a line. What is nearest to these is not answered by an article."),
    )
    changed_at = models.DateTimeField(auto_now=True)
    changed_by = models.ForeignKey(Agent, null=True, blank=True, on_delete=models.PROTECT, related_name="+")

    def clean(self) -> None:
        """Refuses a wording that an intent has: it would be ours and not ours at once."""
        own = {phrase.casefold(): intent for intent in Intent.objects.all() for phrase in intent.phrases}
        for phrase in self.phrases:
            if intent := own.get(phrase.casefold()):
                words = _("“%(wording)s” is a wording of %(intent)s. Take it away there first.")
                names = {"wording": phrase[:80], "intent": f"{intent.code} · {intent.words}"}
                raise ValidationError({"wordings": words % names})

    @property
    def phrases(self) -> list[str]:
        """The wordings, one by one."""
        return [line.strip() for line in self.wordings.splitlines() if line.strip()]


class PhraseVector(models.Model):
    """The vector of one wording, kept so that no process computes it twice. `digest` is SHA-256 of its normal form."""

    digest = models.BinaryField(max_length=32)
    model = models.CharField(max_length=80)
    vector = models.BinaryField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["digest", "model"], name="phrase_vector_once")]


class Flow(models.Model):
    """A small talk with a plan: asks for what is needed and leads to an article or a person. Its steps are versions."""

    slug = models.SlugField(gettext_lazy("short name"), max_length=40, unique=True)
    name = models.CharField(gettext_lazy("name"), max_length=80)
    button_en = models.CharField(gettext_lazy("words of the button, English"), max_length=40)
    button_zh = models.CharField(gettext_lazy("words of the button, Chinese"), max_length=40)
    #: Kinds of secrets (safety/kinds.toml) after whose removal it is offered (requirement O8).
    kinds = models.JSONField(default=list, blank=True)

    @property
    def button(self) -> str:
        """What the customer presses, and what pressing it says, in the active language."""
        return self.button_zh if (get_language() or "").startswith("zh") else self.button_en

    @property
    def published(self) -> FlowVersion | None:
        """The version customers meet."""
        return self.versions.filter(state=FlowVersion.State.PUBLISHED).first()

    @property
    def draft(self) -> FlowVersion | None:
        """The version being worked on."""
        return self.versions.filter(state=FlowVersion.State.DRAFT).first()


class FlowVersion(models.Model):
    """The steps of a flow at one time. What was published is never changed: who is in it ends in it."""

    class State(models.TextChoices):
        """Draft, then published, then retired by the next."""

        DRAFT = "draft", gettext_lazy("Draft")
        PUBLISHED = "published", gettext_lazy("Published")
        RETIRED = "retired", gettext_lazy("Retired")

    flow = models.ForeignKey(Flow, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    state = models.CharField(max_length=9, choices=State.choices, default=State.DRAFT)
    content = models.JSONField(default=list)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(Agent, null=True, on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey(Agent, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["flow", "number"], name="flow_version_once"),
            models.UniqueConstraint(fields=["flow"], name="flow_one_draft", condition=Q(state="draft")),
            models.UniqueConstraint(
                fields=["flow"], name="flow_one_published", condition=Q(state="published")
            ),
        ]

    @property
    def written(self) -> list[Step]:
        """The steps as they were written."""
        return read_steps(self.content)

    @property
    def steps(self) -> list[Step]:
        """The steps as they are walked."""
        return resolved(self.written)


class FlowRun(models.Model):
    """A customer in a flow: where they are. What they answered are the conversation's details."""

    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="flow_runs")
    version = models.ForeignKey(FlowVersion, on_delete=models.PROTECT, related_name="runs")
    step = models.CharField(max_length=20)
    misses = models.PositiveSmallIntegerField(default=0)
    started_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["conversation"], name="flow_run_one_open", condition=Q(ended_at=None)
            )
        ]


class Answer(models.Model):
    """One try to answer one message. `articles` are public ids, the leading one first; empty when nothing fitted.

    `worded_by` is the language model that worded it; empty for an answer that quotes.
    """

    class Outcome(models.TextChoices):
        """What became of it."""

        SHOWN = "shown", "shown"
        SOLVED = "solved", "solved"
        FAILED = "failed", "failed"
        ASKED = "asked", "asked"

    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="answers")
    message = models.OneToOneField(Message, on_delete=models.PROTECT, related_name="answer")
    articles = models.JSONField(default=list)
    intent = models.CharField(max_length=3, blank=True)
    confidence = models.FloatField(default=0.0)
    confident = models.BooleanField(default=False)
    outcome = models.CharField(max_length=8, choices=Outcome.choices, default=Outcome.SHOWN)
    worded_by = models.CharField(max_length=100, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=["conversation", "id"], name="answer_conversation")]


class ModelDay(models.Model):
    """What a language model was asked on one UTC day, if one is configured (`wording/budget.py`).

    `tokens` are reserved before they are spent. Of the questions `asked`, so many were `worded`, `declined` by the
    model, `unsupported` by their articles or `failed` on the way; `unasked` are those no budget was left for.
    """

    day = models.DateField(primary_key=True)
    tokens = models.BigIntegerField(default=0)
    asked = models.PositiveIntegerField(default=0)
    worded = models.PositiveIntegerField(default=0)
    declined = models.PositiveIntegerField(default=0)
    unsupported = models.PositiveIntegerField(default=0)
    failed = models.PositiveIntegerField(default=0)
    unasked = models.PositiveIntegerField(default=0)
