"""Mail as jobs: the request is answered at once, whether or not a mail goes out."""

from uuid import UUID

from django.db import transaction
from procrastinate.contrib.django import app

from veriline.journal.jobs import RETRY, run_later
from veriline.people import actions as people
from veriline.people.models import EmailLink

from . import mail


def send_sign_in_link(email: str, language: str, *, conversation: UUID | None = None) -> None:
    """Mails a one-time link to that address, unless it had its mail for now; says nothing either way."""
    with transaction.atomic():
        link = people.request_email_link(email, language=language, conversation=conversation)
        if link is not None:
            run_later("portal.mail_sign_in_link", link=link.pk)


@app.task(name="portal.mail_sign_in_link", retry=RETRY)
def mail_sign_in_link(*, link: int) -> None:
    """Makes the secret of the link and mails it."""
    row = EmailLink.objects.get(pk=link)
    if row.used_at is None:
        mail.send_sign_in_link(
            people.arm_email_link(row), row.email, row.language, conversation=row.conversation
        )
