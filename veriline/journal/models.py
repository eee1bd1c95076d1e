"""The append-only table of events and the seals over it."""

from django.db import models
from django.db.models.functions import Now


class Event(models.Model):
    """One thing that happened. A trigger refuses UPDATE and DELETE (requirement M1).

    `stream` is the public id of the conversation it belongs to, empty for what happens outside one. Inside a
    stream `seq` has no gap; `public_seq` numbers what the customer may see, also without a gap.
    """

    stream = models.UUIDField(null=True)
    seq = models.PositiveIntegerField(null=True)
    public_seq = models.PositiveIntegerField(null=True)
    type = models.CharField(max_length=40)
    at = models.DateTimeField(db_default=Now())
    actor_kind = models.CharField(max_length=8)
    actor_id = models.BigIntegerField(null=True)
    subject = models.BigIntegerField(null=True)
    data = models.JSONField(default=dict)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["stream", "seq"], name="event_once_per_seq"),
            models.UniqueConstraint(
                fields=["stream", "public_seq"],
                name="event_once_per_public_seq",
                condition=models.Q(public_seq__isnull=False),
            ),
        ]
        indexes = [
            models.Index(
                fields=["stream", "subject"], name="event_subject", condition=models.Q(subject__isnull=False)
            ),
            models.Index(fields=["type", "at"], name="event_type_at"),
        ]


class Seal(models.Model):
    """A link of the hash chain: SHA-256 over the previous seal and every event row from `first` to `last`."""

    first = models.BigIntegerField()
    last = models.BigIntegerField(unique=True)
    digest = models.CharField(max_length=64)
    at = models.DateTimeField(auto_now_add=True)
