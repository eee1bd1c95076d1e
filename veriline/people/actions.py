"""What one can do with people: recognise a customer, send and open mail links, reveal a field."""

import unicodedata
from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from veriline import safety
from veriline.limits import Limit, Limited, spend
from veriline.trust.names import is_reserved

from .aliases import alias
from .identity import Claims
from .models import Agent, ChannelIdentity, Contact, Customer, EmailLink, Reveal
from .secrets import digest, fresh

LINK_LIFE = timedelta(minutes=30)
RETURN_LINK_LIFE = timedelta(days=3)

#: An address that has never confirmed gets at most one mail a day (decisions.md 4); a confirmed one a few an hour.
UNCONFIRMED_MAILS = Limit("mail_unconfirmed", burst=1, every_s=86_400)
CONFIRMED_MAILS = Limit("mail_confirmed", burst=3, every_s=600)

#: Reveals a day before a lead must be asked.
REVEALS = Limit("reveals", burst=20, every_s=4320)


def welcome_guest(*, language: str) -> Customer:
    """A new anonymous customer (L0)."""
    return Customer.objects.create(alias=alias(), language=language)


def recognise_account(claims: Claims) -> Customer:
    """The customer of the exchange's account `claims.uid`, made or brought up to date (L2)."""
    with transaction.atomic():
        identity = (
            ChannelIdentity.objects.select_for_update()
            .select_related("customer")
            .filter(kind="exchange", external_id=claims.uid)
            .first()
        )
        customer = identity.customer if identity else Customer(alias=alias(), uid=claims.uid)
        customer.tier, customer.region = claims.tier, claims.region
        customer.language = claims.language or customer.language
        customer.save()
        if identity is None:
            ChannelIdentity.objects.create(
                customer=customer, kind="exchange", external_id=claims.uid, verified_at=timezone.now()
            )
        if claims.name and not is_reserved(claims.name):
            Contact.objects.get_or_create(
                customer=customer,
                kind=Contact.Kind.NAME,
                value=claims.name,
                defaults={"verified_at": timezone.now()},
            )
        return customer


def recognise_email(email: str) -> Customer | None:
    """The customer who proved to hold that mailbox, if any."""
    identity = (
        ChannelIdentity.objects.select_related("customer")
        .filter(kind="email", external_id=folded(email))
        .exclude(verified_at=None)
        .first()
    )
    return identity.customer if identity else None


def prove_email(customer: Customer, email: str) -> Customer:
    """Notes that whoever is `customer` holds that mailbox; returns the customer the mailbox belongs to from now on."""
    with transaction.atomic():
        now = timezone.now()
        identity, _ = ChannelIdentity.objects.select_for_update().get_or_create(
            kind="email", external_id=folded(email), defaults={"customer": customer, "verified_at": now}
        )
        Contact.objects.update_or_create(
            customer=identity.customer,
            kind=Contact.Kind.EMAIL,
            value=email,
            defaults={"verified_at": now},
        )
        return identity.customer


def add_contact(customer: Customer, *, email: str) -> Contact:
    """Keeps an address the customer typed: not proven, so it raises no level."""
    return Contact.objects.get_or_create(customer=customer, kind=Contact.Kind.EMAIL, value=email)[0]


def request_email_link(email: str, *, language: str, conversation: UUID | None = None) -> EmailLink | None:
    """Notes that `email` wants a link, or None when that address had its mail for now (no mail cannon).

    The caller answers the same either way, so that nobody learns whether an address is known. The secret is made
    by the job that mails it (`arm_email_link`): job arguments hold ids alone.
    """
    confirmed = recognise_email(email) is not None
    try:
        spend(CONFIRMED_MAILS if confirmed else UNCONFIRMED_MAILS, mailbox(email))
    except Limited:
        return None
    return EmailLink.objects.create(
        digest=fresh()[1],
        email=email,
        language=language,
        conversation=conversation,
        expires_at=timezone.now() + LINK_LIFE,
    )


def arm_email_link(link: EmailLink) -> str:
    """The secret that opens this link from now on."""
    secret, link.digest = fresh()
    link.save(update_fields=["digest"])
    return secret


def make_return_link(contact: Contact, *, conversation: UUID, language: str) -> str:
    """The secret of a link that brings the holder of that mailbox back to one conversation within 3 days."""
    secret, kept = fresh()
    EmailLink.objects.create(
        digest=kept,
        email=contact.value,
        language=language,
        conversation=conversation,
        expires_at=timezone.now() + RETURN_LINK_LIFE,
    )
    return secret


def use_email_link(secret: str) -> EmailLink | None:
    """The link, used up by this call; None when it is unknown, too old or was used before."""
    with transaction.atomic():
        link = EmailLink.objects.select_for_update().filter(digest=digest(secret), used_at=None).first()
        if link is None or link.expires_at < timezone.now():
            return None
        link.used_at = timezone.now()
        link.save(update_fields=["used_at"])
        return link


def reveal(contact: Contact, *, agent: Agent, conversation: UUID, reason: str) -> str:
    """One field, one reason, one record, within the agent's budget. Raises `Limited` past it."""
    note_reveal(agent, reason=reason, conversation=conversation, contact=contact)
    return contact.value


def note_reveal(
    agent: Agent,
    *,
    reason: str,
    conversation: UUID,
    contact: Contact | None = None,
    message: UUID | None = None,
) -> None:
    """Records what is revealed, a contact or what a message hides, and spends the budget. Raises `Limited`."""
    assert reason.strip(), "a reveal has a reason"
    said = safety.redact(safety.tidy(reason).strip()).text
    with transaction.atomic():
        spend(REVEALS, agent.pk)
        Reveal.objects.create(
            agent=agent, contact=contact, message=message, conversation=conversation, reason=said[:200]
        )


def folded(email: str) -> str:
    """One spelling for one address. The domain as mail servers read it (RFC 5890): full-width letters, ideographic
    dots and invisible hyphens make no other mailbox."""
    local, _, domain = email.strip().casefold().rpartition("@")
    try:
        domain = domain.encode("idna").decode()
    except UnicodeError:
        domain = unicodedata.normalize("NFKC", domain)
    return f"{local}@{domain}"


def mailbox(email: str) -> str:
    """Where mail to that address ends up: what follows a `+` is the holder's own label (RFC 5233)."""
    local, _, domain = folded(email).rpartition("@")
    return f"{local.partition('+')[0] or local}@{domain}"
