"""Reactions of the customers' shell: mail that tells of a reply."""

from django.db.models import F

from veriline.conversations.stream import conversation_of
from veriline.journal.models import Event
from veriline.people.actions import make_return_link
from veriline.people.models import Contact

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
