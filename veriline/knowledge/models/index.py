"""The search index as rows: versions that all processes share, their passages, and vectors kept by content."""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now


class IndexVersion(models.Model):
    """One whole state of the searchable help centre. The newest ready one is in force; a version never changes.

    `model` names the embedder of its vectors (empty: words alone), `digest` is the content it was built from.
    """

    class State(models.TextChoices):
        BUILDING = "building"
        READY = "ready"
        RETIRED = "retired"

    model = models.CharField(max_length=100, blank=True)
    digest = models.BinaryField(max_length=32)
    state = models.CharField(max_length=10, choices=State.choices, default=State.BUILDING)
    started_at = models.DateTimeField(db_default=Now())
    built_at = models.DateTimeField(null=True)
    articles = models.PositiveIntegerField(default=0)
    passages = models.PositiveIntegerField(default=0)

    class Meta:
        indexes = [models.Index(fields=["state", "-id"], name="index_version_newest")]


class IndexedPassage(models.Model):
    """One passage of one article in one version (search/article.py); `digest` finds its vector."""

    version = models.ForeignKey(IndexVersion, models.CASCADE, related_name="rows")
    article = models.CharField(max_length=100)
    language = models.CharField(max_length=20)
    group = models.CharField(max_length=100, blank=True)
    kind = models.CharField(max_length=10)
    position = models.PositiveIntegerField()
    text = models.TextField()
    heading = models.TextField(blank=True)
    digest = models.BinaryField(max_length=32)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["version", "article", "language", "kind", "position"], name="one_passage_a_place"
            )
        ]
        indexes = [models.Index(fields=["digest"], name="index_passage_digest")]


class PassageVector(models.Model):
    """The vector of a text under one model, float16: an edited article costs only its own passages anew."""

    digest = models.BinaryField(max_length=32)
    model = models.CharField(max_length=100)
    vector = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["digest", "model"], name="one_vector_a_text_and_model")
        ]
