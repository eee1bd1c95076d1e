"""What one can do to the help centre from outside Wagtail."""

from django.db import connection, transaction
from django.utils import timezone

from veriline.journal import append
from veriline.journal.events import Actor

from .events import ArticleJudged
from .models import ArticleFeedback, ContentPage, Meaning, MeaningWords
from .search import synonyms

READER = Actor("customer")


class UnknownReason(ValueError):
    """The reason is none of the article's own choices; free text is not taken, it might hold a secret (ux.md 6.3)."""


@transaction.atomic
def give_feedback(article: ContentPage, *, solved: bool, reason: str = "") -> ArticleFeedback:
    """Keeps one answer to "Did this solve it?" (requirement H15) about the wording that is online.

    `reason` is empty or one of `article.reason_list`, else `UnknownReason` is raised.
    """
    if reason and reason not in article.reason_list:
        raise UnknownReason(reason)
    feedback = ArticleFeedback.objects.create(
        article=article, revision_id=article.live_revision_id, solved=solved, reason="" if solved else reason
    )
    judged = ArticleJudged(article=article.public_id, language=article.language, solved=solved)
    append(judged, actor=READER, subject=feedback.pk)
    return feedback


def count_view(article: ContentPage) -> None:
    """Counts one opening of the article today (UTC), for "asked a lot"."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            INSERT INTO knowledge_articleview (article_id, day, views) VALUES (%s, %s, 1)
            ON CONFLICT (article_id, day) DO UPDATE SET views = knowledge_articleview.views + 1
            """,
            [article.pk, timezone.now().date()],
        )


@transaction.atomic
def seed_synonyms() -> int:
    """Puts the words that ship into the table that staff edit; returns how many meanings were added.

    Nothing where there are any: what staff have deleted must not come back.
    """
    if Meaning.objects.exists():
        return 0
    seed = synonyms.seed()
    meanings = {
        meaning.name: meaning for meaning in Meaning.objects.bulk_create(Meaning(name=name) for name in seed)
    }
    MeaningWords.objects.bulk_create(
        MeaningWords(meaning=meanings[name], language=language, words=", ".join(words), sort_order=place)
        for name, languages in seed.items()
        for place, (language, words) in enumerate(languages.items())
    )
    return len(meanings)
