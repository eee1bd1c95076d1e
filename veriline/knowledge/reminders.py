"""Pages due for a check are told to their owners: one mail a week with all of them (requirement H3)."""

from __future__ import annotations

import datetime

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from . import articles

#: Machines do not answer machines (RFC 3834).
HEADERS = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}


def owners_due(*, on: datetime.date) -> list[int]:
    """Keys of the owners who have something to check; a page without an owner is in the editors' report alone."""
    return sorted({page.owner_id for page in articles.overdue(on=on) if page.owner_id is not None})


def send_digest(owner: int, *, on: datetime.date) -> None:
    """Mails one owner what is due, longest unchecked first. Nothing is sent when nothing is due any more.

    Raises `smtplib.SMTPException` or `OSError`: try again later.
    """
    user = get_user_model().objects.filter(pk=owner, is_active=True).first()
    due = [page for page in articles.overdue(on=on) if page.owner_id == owner]
    if user is None or not due:
        return
    lines = [
        {"page": page, "edit": settings.DESK_URL + _edit(page.pk)}
        for page in sorted(due, key=lambda one: one.checked_on)
    ]
    with translation.override(settings.LANGUAGE_CODE):
        context = {"lines": lines, "name": user.get_short_name()}
        subject = render_to_string("knowledge/mail/review.subject.txt", context).strip()
        text = render_to_string("knowledge/mail/review.txt", context)
    EmailMessage(subject, text, to=[user.email], headers=HEADERS).send()


def _edit(page: int) -> str:
    return reverse("wagtailadmin_pages:edit", urlconf=settings.DESK_URLCONF, args=[page])
