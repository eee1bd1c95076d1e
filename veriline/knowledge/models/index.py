"""The search index as rows: articles as they are searched, their passages, vectors kept by content, and versions."""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now


class IndexVersion(models.Model):
    """A state of the searchable help centre; the newest is in force.

    `model` names the embedder of its vectors (empty: words alone). `waiting` is how many articles are published and
    not yet in it: a large import becomes findable in portions.
    """

    model = models.CharField(max_length=100, blank=True)
    built_at = models.DateTimeField(db_default=Now())
    articles = models.PositiveIntegerField(default=0)
    passages = models.PositiveIntegerField(default=0)
    waiting = models.PositiveIntegerField(default=0)


class IndexedArticle(models.Model):
    """One article in one language as it is searched (search/article.py).

    `changed_in` is the number of the version that wrote it last: a process reads what is newer than its own. One that
    was taken offline stays as a row without passages, so that the others hear of it. `stamp` changes with every
    publishing of the page, `digest` with what is searched.
    """

    article = models.CharField(max_length=100)
    language = models.CharField(max_length=20)
    group = models.CharField(max_length=100, blank=True)
    kind = models.CharField(max_length=20)
    audience = models.CharField(max_length=20)
    intents = models.CharField(max_length=200, blank=True)
    stamp = models.CharField(max_length=100)
    digest = models.BinaryField(max_length=32)
    changed_in = models.PositiveBigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["article", "language"], name="one_row_an_article_and_language")
        ]
        indexes = [models.Index(fields=["changed_in"], name="indexed_article_changed_in")]


class IndexedPassage(models.Model):
    """One passage of an indexed article; `digest` finds its vector."""

    article = models.ForeignKey(IndexedArticle, models.CASCADE, related_name="passages")
    kind = models.CharField(max_length=10)
    position = models.PositiveIntegerField()
    text = models.TextField()
    heading = models.TextField(blank=True)
    digest = models.BinaryField(max_length=32)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["article", "kind", "position"], name="one_passage_a_place")
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
