"""What the assistant answered and whether it helped: the measure of self-service (requirement B6)."""

from django.db import models

from veriline.conversations.models import Conversation, Message


class Answer(models.Model):
    """One try to answer one message. `articles` are public ids, best first; empty when nothing fitted."""

    class Outcome(models.TextChoices):
        """What became of it."""

        SHOWN = "shown", "shown"
        SOLVED = "solved", "solved"
        FAILED = "failed", "failed"

    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="answers")
    message = models.OneToOneField(Message, on_delete=models.PROTECT, related_name="answer")
    articles = models.JSONField(default=list)
    confident = models.BooleanField(default=False)
    outcome = models.CharField(max_length=8, choices=Outcome.choices, default=Outcome.SHOWN)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=["conversation", "id"], name="answer_conversation")]
