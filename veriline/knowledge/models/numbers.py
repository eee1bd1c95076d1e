"""The number in the address of a page that readers share: `/en/articles/2041-deposit-not-arrived/`."""

from __future__ import annotations

from uuid import UUID

from django.db import models


class PageNumber(models.Model):
    """The number in a page's address, the same in all its languages, kept through every retitling and move.

    It belongs to the group of translations and not to a page, so copies, drafts and revisions cannot disagree. All
    kinds of pages count in one row: a number alone says which page is meant.
    """

    translation_key = models.UUIDField(unique=True)

    @classmethod
    def of(cls, keys: set[UUID]) -> dict[UUID, int]:
        """The number of each group of translations; a new group gets the next one."""
        known = dict(cls.objects.filter(translation_key__in=keys).values_list("translation_key", "pk"))
        if known.keys() == keys:
            return known
        new = [PageNumber(translation_key=key) for key in keys - known.keys()]
        PageNumber.objects.bulk_create(new, ignore_conflicts=True)
        return dict(cls.objects.filter(translation_key__in=keys).values_list("translation_key", "pk"))
