"""Mailboxes that want to be told: asked for by anybody, told when their holder has confirmed, ended by one click."""

from datetime import timedelta

from django.core import signing
from django.db import transaction
from django.utils import timezone

from veriline.limits import Limited, spend

from .actions import CONFIRMED_MAILS, UNCONFIRMED_MAILS, folded, mailbox, recognise_email
from .models import Subscription
from .secrets import digest, fresh

#: So long the link that confirms works.
CONFIRM_WITHIN = timedelta(days=3)

_signer = signing.Signer(salt="veriline.subscription")


def request_subscription(email: str, *, topic: str, language: str) -> Subscription | None:
    """Notes that somebody wants `email` to be told, or None when it is told already or had its mail for now.

    The caller answers the same either way. Nothing is told before the holder confirms (double opt-in); the secret of
    the link is made by the job that mails it (`arm_subscription`).
    """
    with transaction.atomic():
        held = Subscription.objects.select_for_update().filter(topic=topic, mailbox=folded(email)).first()
        if held is not None and held.confirmed_at is not None:
            return None
        try:
            spend(CONFIRMED_MAILS if recognise_email(email) else UNCONFIRMED_MAILS, mailbox(email))
        except Limited:
            return None
        wanted = held or Subscription(topic=topic, mailbox=folded(email))
        wanted.email, wanted.language, wanted.digest = email, language, fresh()[1]
        wanted.asked_at = timezone.now()
        wanted.save()
        return wanted


def arm_subscription(subscription: Subscription) -> str:
    """The secret that confirms it from now on."""
    secret, subscription.digest = fresh()
    subscription.save(update_fields=["digest"])
    return secret


def confirm_subscription(secret: str) -> Subscription | None:
    """Whoever opened the link holds the mailbox; None when the link is unknown or too old. Twice is once."""
    with transaction.atomic():
        found = Subscription.objects.select_for_update().filter(digest=digest(secret)).first()
        if found is None or found.asked_at < timezone.now() - CONFIRM_WITHIN:
            return None
        if found.confirmed_at is None:
            found.confirmed_at = timezone.now()
            found.save(update_fields=["confirmed_at"])
        return found


def ending_token(subscription: Subscription) -> str:
    """What ends it, in every mail, for as long as it lasts: no sign-in, no second question (RFC 8058)."""
    return _signer.sign(str(subscription.pk))


def end_subscription(token: str) -> bool:
    """Ends it and forgets the address. False for a token that is not ours; one used before is True again."""
    try:
        key = int(_signer.unsign(token))
    except (signing.BadSignature, ValueError):
        return False
    Subscription.objects.filter(pk=key).delete()
    return True
