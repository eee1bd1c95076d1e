"""Who I am: raising the level inside a conversation, and finding my conversations on another device."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja import Router

from veriline import safety
from veriline.conversations import actions, tokens
from veriline.people import actions as people
from veriline.portal.tasks import send_sign_in_link

from ..visitors import remote_address
from . import access, identity
from .problems import Problem
from .schemas import Identity

router = Router(tags=["identity"])


@router.post("/conversations/{conversation_id}/identity", auth=access.token)
def raise_level(request: HttpRequest, conversation_id: UUID, payload: Identity) -> dict[str, Any]:
    """A token raises to L2 at once. An address gets a link; opening it raises to L1."""
    conversation = access.conversation(request, conversation_id)
    if payload.identity_token:
        notices: list[str] = []
        person = identity.recognised(request, payload.identity_token, notices, purpose="raise")
        if notices or person is None:
            raise Problem(422, "identity_token", _("We could not recognise you. Sign in again in the app."))
        try:
            actions.raise_assurance(conversation, person.customer, person.assurance)
        except actions.OtherAccount as error:
            raise Problem(
                409, "other_account", _("This chat belongs to another account. Start a new one.")
            ) from error
        return {"assurance": conversation.assurance}
    if not _is_address(payload.email):
        raise Problem(422, "email", _("Enter an e-mail address such as name@example.com."), field="email")
    access.limit(request, access.MAIL_REQUESTS, remote_address(request))
    people.add_contact(conversation.customer, email=payload.email)
    send_sign_in_link(payload.email, conversation.language, conversation=conversation_id)
    return {"assurance": conversation.assurance, "sent": True}


def _is_address(email: str) -> bool:
    """An address, and no key or password put into its field by mistake."""
    try:
        validate_email(email)
    except ValidationError:
        return False
    return not safety.redact(email).removed


@router.get("/me/conversations")
def my_conversations(request: HttpRequest) -> dict[str, Any]:
    """My open conversations with fresh tokens: by identity token (Bearer) or the session of a mail link."""
    bearer = request.headers.get("Authorization", "").partition(" ")[2].strip()
    notices: list[str] = []
    person = identity.recognised(request, bearer, notices, purpose="list")
    if person is None:
        raise Problem(401, notices[0] if notices else "sign_in", _("Sign in to see your conversations."))
    mine = person.customer.conversations.open().order_by("-last_activity_at")[:10]
    return {
        "conversations": [
            {
                "conversation": str(conversation.public_id),
                "token": tokens.issue_token(conversation),
                "assurance": conversation.assurance,
                "live_url": settings.LIVE_URL,
                "language": conversation.language,
                "last_seq": conversation.last_public_seq,
                "turn": conversation.turn,
                "last_activity_at": conversation.last_activity_at.isoformat(),
            }
            for conversation in mine
            if person.assurance >= conversation.assurance
        ]
    }
