"""Mail as jobs: the request is answered at once, whether or not a mail goes out."""

from uuid import UUID

from django.db import transaction
from procrastinate.contrib.django import app

from veriline.journal.jobs import RETRY, run_later
from veriline.knowledge.models import IncidentUpdate
from veriline.people import actions as people
from veriline.people.models import EmailLink, Subscription
from veriline.people.subscriptions import arm_subscription, ending_token, request_subscription

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


def send_subscription_link(email: str, language: str) -> None:
    """Mails the link that confirms a subscription, unless it is confirmed or had its mail for now; says nothing."""
    with transaction.atomic():
        wanted = request_subscription(email, topic=Subscription.STATUS, language=language)
        if wanted is not None:
            run_later("portal.mail_subscription_link", subscription=wanted.pk)


@app.task(name="portal.mail_subscription_link", retry=RETRY)
def mail_subscription_link(*, subscription: int) -> None:
    """Makes the secret of the link and mails it; nothing for one that was ended meanwhile."""
    row = Subscription.objects.filter(pk=subscription, confirmed_at=None).first()
    if row is not None:
        mail.send_subscription_link(arm_subscription(row), row.email, row.language)


@app.task(name="portal.mail_incident", retry=RETRY)
def mail_incident(*, subscription: int, update: int) -> None:
    """Mails one update to one mailbox, once; what came too late is not told after something newer."""
    with transaction.atomic():
        row = Subscription.objects.select_for_update().filter(pk=subscription).first()
        if row is None or row.confirmed_at is None or row.last_told >= update:
            return
        row.last_told = update
        row.save(update_fields=["last_told"])
        said = IncidentUpdate.objects.select_related("incident").get(pk=update)
        mail.send_incident(said, row.email, row.language, ending_token(row))
