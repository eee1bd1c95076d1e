"""Keys to one conversation: the customer's token and the one-time transfer code."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from veriline.journal.record import wake
from veriline.people.secrets import digest, fresh

from .models import Conversation, Token, TransferCode

TOKEN_LIFE = timedelta(days=8)
TRANSFER_CODE_LIFE = timedelta(seconds=60)


def issue_token(conversation: Conversation) -> str:
    """A new secret that opens this conversation and nothing else for 8 days."""
    secret, kept = fresh()
    Token.objects.create(conversation=conversation, digest=kept, expires_at=timezone.now() + TOKEN_LIFE)
    return secret


def renew_token(secret: str) -> str | None:
    """A new token for an unexpired one, which dies; None when it is not valid."""
    with transaction.atomic():
        old = (
            Token.objects.select_for_update()
            .select_related("conversation")
            .filter(digest=digest(secret))
            .first()
        )
        if old is None or old.expires_at < timezone.now():
            return None
        conversation = old.conversation
        old.delete()
        wake({"revoke_token": old.digest})
        return issue_token(conversation)


def conversation_of(secret: str) -> Conversation | None:
    """The conversation this token opens, with customer, inbox and agent; None when it is not valid."""
    token = (
        Token.objects.select_related("conversation__customer", "conversation__inbox", "conversation__agent")
        .filter(digest=digest(secret), expires_at__gt=timezone.now())
        .first()
    )
    return token.conversation if token else None


def issue_transfer_code(conversation: Conversation) -> str:
    """A code that opens this conversation in another window once, within 60 s."""
    secret, kept = fresh()
    TransferCode.objects.create(
        conversation=conversation, digest=kept, expires_at=timezone.now() + TRANSFER_CODE_LIFE
    )
    return secret


def use_transfer_code(secret: str) -> Conversation | None:
    """The conversation of an unused code, which is used up by this call."""
    with transaction.atomic():
        code = (
            TransferCode.objects.select_for_update(of=("self",))
            .select_related("conversation")
            .filter(digest=digest(secret), used_at=None, expires_at__gt=timezone.now())
            .first()
        )
        if code is None:
            return None
        code.used_at = timezone.now()
        code.save(update_fields=["used_at"])
        return code.conversation
