"""Who may call: the conversation's token, the origin of the page, and how often."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.core import signing
from django.http import Http404, HttpRequest
from ninja.security import HttpBearer

from veriline.conversations.models import Conversation
from veriline.conversations.tokens import conversation_of
from veriline.limits import Limit, spend

CONVERSATIONS = Limit("conversations", burst=30, every_s=10)
MESSAGES = Limit("messages", burst=20, every_s=1.5)
MESSAGES_PER_ADDRESS = Limit("messages_address", burst=200, every_s=0.5)
UPLOADS = Limit("uploads", burst=12, every_s=20)
UPLOADS_PER_ADDRESS = Limit("uploads_address", burst=60, every_s=10)
#: Handing over, leaving the line, ending, reopening, rating, renewing a key: each makes rows.
ACTS = Limit("acts", burst=40, every_s=2)
TRANSFERS = Limit("transfers", burst=30, every_s=5)
SEARCHES = Limit("searches", burst=60, every_s=0.5)
#: Somebody frightened checks a handful at once; a machine that tries all look-alikes does not get far.
CHECKS = Limit("verify", burst=30, every_s=4)
IDENTITY = Limit("identity", burst=10, every_s=30)
MAIL_REQUESTS = Limit("mail_requests", burst=10, every_s=120)

PASS_HEADER = "X-Operator-Pass"  # noqa: S105 - a header's name
_PASS = signing.TimestampSigner(salt="operator-pass")
PASS_LIFE_S = 600


class ConversationToken(HttpBearer):
    """`Authorization: Bearer` opens exactly one conversation; another's id in the path is not found."""

    def authenticate(self, request: HttpRequest, token: str) -> Conversation | None:
        """The token's conversation, or None (401)."""
        return conversation_of(token)


token = ConversationToken()


def conversation(request: Any, conversation_id: UUID) -> Conversation:
    """The conversation of the path, which must be the token's own. Raises Http404: a stranger learns nothing."""
    opened: Conversation = request.auth
    if opened.public_id != conversation_id:
        raise Http404
    return opened


def limit(request: HttpRequest, rule: Limit, key: object) -> None:
    """Spends a token of `rule`, unless the operator's own tool (replay, bench) carries its pass. Raises `Limited`."""
    if not _has_pass(request):
        spend(rule, key)


def own(request: HttpRequest, conversation_id: UUID) -> Conversation:
    """As `conversation`, for an act that is done now and then. Raises Http404, `Limited`."""
    opened = conversation(request, conversation_id)
    limit(request, ACTS, conversation_id)
    return opened


def operator_pass() -> str:
    """A header value that lifts the rate limits for 10 minutes; only who holds the secret key can make one."""
    return _PASS.sign("operator")


def _has_pass(request: HttpRequest) -> bool:
    given = request.headers.get(PASS_HEADER)
    if not given:
        return False
    try:
        return _PASS.unsign(given, max_age=PASS_LIFE_S) == "operator"
    except signing.BadSignature:
        return False


def own_origins() -> set[str]:
    """The origins of our own pages."""
    return {settings.HELP_URL, settings.DESK_URL}
