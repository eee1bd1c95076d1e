"""Policies: making a version of what is published, which one is in force on a day, what a citation means (H11)."""

from __future__ import annotations

import datetime
import re
from typing import Any

from django.db import transaction
from django.db.models import Max

from .articles import article
from .models.policy import PolicyPage, PolicyVersion
from .models.readers import ANYBODY, Reader

_CITATION = re.compile(r"(?P<policy>\d{1,9})-(?P<version>\d{1,4})-(?P<language>[a-z-]+)")


@transaction.atomic
def freeze(page: PolicyPage) -> PolicyVersion:
    """The version that says what the page says; made where there is none yet. Safe to run twice."""
    PolicyPage.objects.select_for_update(of=("self",)).get(pk=page.pk)
    last: PolicyVersion | None = page.versions.first()
    if last is not None and last.says(page):
        return last
    highest = page.versions.aggregate(highest=Max("number"))["highest"] or 0
    return PolicyVersion.objects.create(
        page=page,
        number=highest + 1,
        title=page.title,
        lead=page.lead,
        body=page.body,
        effective_on=page.effective_on,
        change_note=page.change_note,
    )


def on_published(instance: PolicyPage, **_: Any) -> None:
    """Wagtail has published a policy."""
    freeze(instance)


def coming(page: PolicyPage, on: datetime.date) -> list[PolicyVersion]:
    """Those announced but not in force on that day, the next one first."""
    return list(page.versions.filter(effective_on__gt=on).order_by("effective_on"))


def cited(citation: str, reader: Reader = ANYBODY) -> PolicyVersion | None:
    """The version a citation names, such as `1901-2-en`; also one that is no longer in force."""
    parts = _CITATION.fullmatch(citation)
    page = article(parts["policy"], parts["language"], reader) if parts else None
    if parts is None or not isinstance(page, PolicyPage) or page.language != parts["language"]:
        return None
    return version(page, int(parts["version"]))


def version(page: PolicyPage, number: int) -> PolicyVersion | None:
    """One version of a policy."""
    found: PolicyVersion | None = page.versions.filter(number=number).first()
    if found is not None:
        found.page = page
    return found
