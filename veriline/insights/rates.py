"""The rates of self-service, computed here and nowhere else. What each means is said in docs/operator/self-service.md.

One statement counts what happened by day (UTC) and language; a rate is a quotient of two of its sums.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta

from django.db import connection

_COUNTS = """
WITH talk AS (
    SELECT conversation.created_at AS at, conversation.language,
        coalesce(visit.visit, conversation.public_id) AS session,
        conversation.emergency_at IS NOT NULL AS emergency,
        EXISTS (SELECT FROM journal_event AS event
                WHERE event.stream = conversation.public_id AND event.type = 'handoff_requested') AS person,
        EXISTS (SELECT FROM assistant_answer AS answer
                WHERE answer.conversation_id = conversation.id AND answer.outcome = 'solved') AS solved
    FROM conversations_conversation AS conversation
    LEFT JOIN insights_visittalk AS visit ON visit.conversation_id = conversation.id
    WHERE conversation.created_at >= %(start)s AND conversation.created_at < %(end)s
      AND conversation.last_customer_at IS NOT NULL
), search AS (
    SELECT * FROM insights_search WHERE at >= %(start)s AND at < %(end)s
), sign AS (
    SELECT session, at, language, solved, person, emergency FROM talk
    UNION ALL
    SELECT visit, at, language, solved_at IS NOT NULL, false, false
    FROM insights_reading WHERE at >= %(start)s AND at < %(end)s
    UNION ALL
    SELECT visit, at, language, false, false, false FROM search WHERE visit IS NOT NULL
), session AS (
    SELECT min(at) AS at, (array_agg(language ORDER BY at))[1] AS language,
        bool_or(solved) AND NOT bool_or(person) AS deflected
    FROM sign GROUP BY session HAVING NOT bool_or(emergency)
), counted AS (
    SELECT at, language, 1 AS sessions, deflected::int AS deflected,
        0 AS talks, 0 AS contained, 0 AS searches, 0 AS unanswered, 0 AS watched, 0 AS unclicked
    FROM session
    UNION ALL
    SELECT at, language, 0, 0, 1, (NOT person)::int, 0, 0, 0, 0 FROM talk WHERE NOT emergency
    UNION ALL
    SELECT at, language, 0, 0, 0, 0, 1, (NOT fits)::int, (fits AND visit IS NOT NULL)::int,
        (fits AND visit IS NOT NULL AND clicked_at IS NULL)::int FROM search
)
SELECT (at AT TIME ZONE 'UTC')::date AS day, language, sum(sessions), sum(deflected), sum(talks), sum(contained),
    sum(searches), sum(unanswered), sum(watched), sum(unclicked)
FROM counted WHERE %(language)s = '' OR language = %(language)s
GROUP BY day, language ORDER BY day, language
"""

_STILL_ASKED = """
SELECT reading.article, reading.language, count(*),
    count(*) FILTER (WHERE reading.not_yet_at IS NOT NULL OR EXISTS (
        SELECT FROM insights_visittalk AS talk WHERE talk.visit = reading.visit AND talk.at >= reading.at))
FROM insights_reading AS reading
WHERE reading.at >= %(start)s AND reading.at < %(end)s AND (%(language)s = '' OR reading.language = %(language)s)
GROUP BY reading.article, reading.language
HAVING count(*) FILTER (WHERE reading.not_yet_at IS NOT NULL OR EXISTS (
        SELECT FROM insights_visittalk AS talk WHERE talk.visit = reading.visit AND talk.at >= reading.at)) > 0
ORDER BY 4 DESC, 4.0 / count(*) DESC, reading.article, reading.language
LIMIT %(limit)s
"""


@dataclass(frozen=True)
class Counts:
    """How often something happened. Sums of counts are counts."""

    sessions: int = 0
    deflected: int = 0
    talks: int = 0
    contained: int = 0
    searches: int = 0
    unanswered: int = 0
    watched: int = 0
    unclicked: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))

    @property
    def deflection(self) -> float | None:
        """Sessions in which somebody said that it is solved and nobody asked for a person (B6); None without any."""
        return _share(self.deflected, self.sessions)

    @property
    def containment(self) -> float | None:
        """Conversations that never asked for a person."""
        return _share(self.contained, self.talks)

    @property
    def zero_result(self) -> float | None:
        """Searches for which nothing fitted."""
        return _share(self.unanswered, self.searches)

    @property
    def no_click(self) -> float | None:
        """Searches for which something fitted and nothing was chosen, of those whose page could tell."""
        return _share(self.unclicked, self.watched)


@dataclass(frozen=True)
class Period:
    """Whole days (UTC), both ends included."""

    first: date
    last: date

    @classmethod
    def ending(cls, last: date, *, days: int) -> "Period":
        """The `days` days up to and with `last`."""
        return cls(last - timedelta(days=days - 1), last)

    @property
    def days(self) -> list[date]:
        """Every day of it."""
        return [self.first + timedelta(days=at) for at in range((self.last - self.first).days + 1)]

    @property
    def bounds(self) -> dict[str, datetime]:
        """From its first moment to the first after it."""
        return {"start": _start(self.first), "end": _start(self.last + timedelta(days=1))}


@dataclass(frozen=True)
class Asked:
    """An article that was read and did not end the asking: the number of visits that read it, and that still asked."""

    article: int
    language: str
    read: int
    asked: int


def counts_by_day(period: Period, *, language: str = "") -> list[tuple[date, Counts]]:
    """Each day of the period with what happened on it, in one language or in all."""
    found = {day: Counts() for day in period.days}
    with connection.cursor() as cursor:
        cursor.execute(_COUNTS, {**period.bounds, "language": language})
        for day, _language, *numbers in cursor.fetchall():
            found[day] += Counts(*map(int, numbers))
    return list(found.items())


def total(days: Iterable[tuple[date, Counts]]) -> Counts:
    """What happened in all of them."""
    return sum((counts for _, counts in days), Counts())


def read_and_still_asked(period: Period, *, language: str = "", limit: int = 20) -> Sequence[Asked]:
    """The articles after which most visits still asked: a chat, or "not yet", within the same visit."""
    with connection.cursor() as cursor:
        cursor.execute(_STILL_ASKED, {**period.bounds, "language": language, "limit": limit})
        return [Asked(*row) for row in cursor.fetchall()]


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _start(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)
