"""Noting what happens in self-service. Nothing here may hinder a customer: what cannot be noted is not."""

from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from veriline import safety
from veriline.conversations.models import Conversation

from .models import Gap, Question, Reading, Search, VisitTalk, new_visit, retention_days


def note_search(text: str, *, language: str, found: int, fits: bool) -> Search:
    """A page of results was shown. Words with a secret in them are counted and not kept."""
    safe = safety.redact(safety.tidy(text).strip())
    return Search.objects.create(
        language=language, text="" if safe.removed else safe.text[:300], found=found, fits=fits
    )


def note_visit_of_search(search: UUID, *, visit: UUID, clicked: bool) -> None:
    """The page told which visit it was shown in, or that something on it was chosen; the first word counts."""
    rows = Search.objects.filter(public_id=search)
    rows.filter(visit=None).update(visit=visit)
    if clicked:
        rows.filter(visit=visit, clicked_at=None).update(clicked_at=timezone.now())


def note_reading(article: int, *, language: str, visit: UUID) -> None:
    """An article is being read."""
    Reading.objects.get_or_create(visit=visit, article=article, defaults={"language": language})


def note_judgement(article: int, *, language: str, visit: UUID | None, solved: bool) -> None:
    """A reader said whether it helped; without a visit it is one of its own."""
    with transaction.atomic():
        reading, _ = Reading.objects.get_or_create(
            visit=visit or new_visit(), article=article, defaults={"language": language}
        )
        name = "solved_at" if solved else "not_yet_at"
        setattr(reading, name, timezone.now())
        reading.save(update_fields=[name])


def note_talk(conversation: Conversation, *, visit: UUID) -> None:
    """A conversation was opened within that visit."""
    VisitTalk.objects.get_or_create(conversation=conversation, defaults={"visit": visit})


def forget_old() -> int:
    """Removes what is older than the retention, gaps without a question among it; returns how many rows."""
    before = timezone.now() - timedelta(days=retention_days())
    with transaction.atomic():
        gone = sum(
            rows.filter(at__lt=before).delete()[0]
            for rows in (Search.objects.all(), Reading.objects.all(), VisitTalk.objects.all())
        )
        gone += Question.objects.filter(at__lt=before).delete()[0]
        return gone + Gap.objects.filter(Q(questions=None), state=Gap.State.OPEN).delete()[0]
