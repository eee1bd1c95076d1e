"""What is noted of self-service. A visit is a random number of one browser tab; all rows end with the retention."""

from uuid import UUID

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from veriline.conversations.models import Conversation, Message
from veriline.journal.ids import uuid7
from veriline.people.models import Agent


class Search(models.Model):
    """One page of results. `text` is what was asked, without secrets; empty where one was in it.

    `fits` says whether something fitted: a page that only shows what comes nearest answers nothing.
    """

    public_id = models.UUIDField(default=uuid7, unique=True, editable=False)
    visit = models.UUIDField(null=True)
    language = models.CharField(max_length=10)
    text = models.CharField(max_length=300, blank=True)
    found = models.PositiveSmallIntegerField()
    fits = models.BooleanField()
    at = models.DateTimeField(db_default=Now())
    clicked_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["at"], name="search_at")]


class Reading(models.Model):
    """One article read within one visit, and what the reader said of it. `article` is its public number."""

    visit = models.UUIDField()
    article = models.PositiveBigIntegerField()
    language = models.CharField(max_length=10)
    at = models.DateTimeField(db_default=Now())
    solved_at = models.DateTimeField(null=True)
    not_yet_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["visit", "article"], name="reading_once_a_visit")]
        indexes = [models.Index(fields=["at"], name="reading_at")]


class VisitTalk(models.Model):
    """A conversation was opened within a visit."""

    conversation = models.OneToOneField(Conversation, on_delete=models.PROTECT, related_name="+")
    visit = models.UUIDField(db_index=True)
    at = models.DateTimeField(db_default=Now())


class Gap(models.Model):
    """Questions of one meaning in one language that nothing answered. Its first question stands for it.

    `vector` is that question under `model`, float32; empty without an embedder: then equal words are one gap (`key`).
    """

    class State(models.TextChoices):
        """What became of it."""

        OPEN = "open"
        DRAFTED = "drafted"
        DISMISSED = "dismissed"

    language = models.CharField(max_length=10)
    key = models.CharField(max_length=300)
    model = models.CharField(max_length=100, blank=True)
    vector = models.BinaryField()
    state = models.CharField(max_length=9, choices=State.choices, default=State.OPEN)
    page = models.PositiveBigIntegerField(null=True)
    agent = models.ForeignKey(Agent, null=True, on_delete=models.PROTECT, related_name="+")
    changed_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["language", "state"], name="gap_open")]


class Question(models.Model):
    """One unanswered question. Its words stay where they were said, so that what is removed there is removed here."""

    class Why(models.TextChoices):
        """How we know that nothing answered it."""

        NO_ANSWER = "no_answer"
        NOT_SOLVED = "not_solved"
        NO_RESULT = "no_result"
        NO_CLICK = "no_click"

    gap = models.ForeignKey(Gap, on_delete=models.CASCADE, related_name="questions")
    why = models.CharField(max_length=10, choices=Why.choices)
    search = models.OneToOneField(Search, null=True, on_delete=models.CASCADE, related_name="question")
    message = models.OneToOneField(Message, null=True, on_delete=models.PROTECT, related_name="question")
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="question_was_asked_once",
                condition=models.Q(search=None, message__isnull=False)
                | models.Q(search__isnull=False, message=None),
            )
        ]
        indexes = [models.Index(fields=["gap", "-at"], name="question_newest")]


class Goal(models.Model):
    """What the operator aims at (requirement P6: nine of ten common questions): one row."""

    SOLE = 1

    id = models.PositiveSmallIntegerField(primary_key=True, default=SOLE, editable=False)
    deflection = models.PositiveSmallIntegerField(
        _("sessions solved without a person, per cent"),
        default=90,
        validators=[MinValueValidator(1), MaxValueValidator(100)],
    )

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="goal_one_row")]

    @classmethod
    def now(cls) -> "Goal":
        """The goal in force, unsaved while nobody has set one."""
        return cls.objects.first() or cls()


def new_visit() -> UUID:
    """A visit of its own, for a reader whose browser runs no script."""
    return uuid7()


def retention_days() -> int:
    """How long anything here is kept (VERILINE_INSIGHTS_DAYS)."""
    return int(settings.INSIGHTS_DAYS)
