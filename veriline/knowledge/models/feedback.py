"""What readers did with an article: opened it, and said whether it solved their problem.

Article here is any page with a number (content.py), so that tutorials and lessons are counted and judged alike.
"""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now
from wagtail.models import Page, Revision


class FeedbackQuerySet(models.QuerySet["ArticleFeedback"]):
    """Verbs on a set of feedback."""

    def to_review(self) -> FeedbackQuerySet:
        """ "Not yet" on a text that is still online: publishing the article anew answers it (requirement H15)."""
        return self.filter(solved=False, article__live=True, at__gt=models.F("article__last_published_at"))


class ArticleFeedback(models.Model):
    """One answer to "Did this solve it?" (requirement H15). Anonymous; `reason` is one of the article's own choices."""

    article = models.ForeignKey(Page, models.CASCADE, related_name="+")
    revision = models.ForeignKey(Revision, models.SET_NULL, null=True, related_name="+")
    solved = models.BooleanField()
    reason = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField(db_default=Now())

    objects = FeedbackQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["article", "at"], name="article_feedback_at")]


class ArticleView(models.Model):
    """How often an article was opened on one day (UTC)."""

    article = models.ForeignKey(Page, models.CASCADE, related_name="+")
    day = models.DateField()
    views = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["article", "day"], name="article_views_once_a_day")]
        indexes = [models.Index(fields=["day"], name="article_view_day")]
