"""Reactions of the customers' shell: mail that tells of a reply."""

from django.db.models import F

from veriline.conversations.stream import conversation_of
from veriline.journal.jobs import run_later_for
from veriline.journal.models import Event
from veriline.journal.record import lane
from veriline.people.actions import make_return_link
from veriline.people.models import Contact, Subscription

from . import mail


def mail_reply_notice(event: Event) -> None:
    """One mail with a link and none of the reply's text, to the address proven last, else given last (A10)."""
    conversation = conversation_of(event)
    contact = (
        conversation.customer.contacts.filter(kind=Contact.Kind.EMAIL)
        .order_by(F("verified_at").desc(nulls_last=True), "-created_at")
        .first()
    )
    if contact is None:
        return
    secret = make_return_link(contact, conversation=conversation.public_id, language=conversation.language)
    mail.send_reply_notice(contact.value, conversation.language, conversation.public_id, secret)


@lane("bulk")
def mail_incident(event: Event) -> None:
    """Something was said about an incident: one job for each mailbox that wants to be told, with ids alone."""
    assert event.subject is not None, f"{event.type} speaks of no update"
    jobs = [{"subscription": key, "update": event.subject} for key in subscribers()]
    run_later_for("portal.mail_incident", jobs, queue="bulk")


def subscribers() -> list[int]:
    """The confirmed subscriptions to the live status."""
    wanted = Subscription.objects.filter(topic=Subscription.STATUS).exclude(confirmed_at=None)
    return list(wanted.order_by("pk").values_list("pk", flat=True))
