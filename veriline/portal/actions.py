"""What a mailed link does when its button is pressed."""

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from veriline.conversations.actions import raise_assurance
from veriline.conversations.models import Conversation
from veriline.people.actions import prove_email, recognise_email, use_email_link, welcome_guest
from veriline.people.models import Assurance, Customer, EmailLink


@dataclass(frozen=True)
class Entered:
    """Who came in by a link, and which conversation the link was for."""

    customer: Customer
    conversation: UUID | None


def enter_by_link(secret: str) -> Entered | None:
    """Uses the link up: whoever holds the mailbox is a customer at L1, and so is the link's conversation.

    None when the link is unknown, too old or was used before.
    """
    with transaction.atomic():
        link = use_email_link(secret)
        if link is None:
            return None
        talk = _conversation_of(link)
        return Entered(_holder(link, talk), talk.public_id if talk else None)


def _conversation_of(link: EmailLink) -> Conversation | None:
    if link.conversation is None:
        return None
    return Conversation.objects.select_related("customer").filter(public_id=link.conversation).first()


def _holder(link: EmailLink, talk: Conversation | None) -> Customer:
    if talk is None:
        known = recognise_email(link.email)
        return known or prove_email(welcome_guest(language=link.language), link.email)
    customer = prove_email(talk.customer, link.email)
    raise_assurance(talk, customer, Assurance.CONTACT)
    return customer
