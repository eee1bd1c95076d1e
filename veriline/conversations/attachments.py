"""Files of a conversation: screened, renamed, kept outside the web root."""

import logging
import secrets
from pathlib import Path

from django.conf import settings
from django.http import FileResponse

from veriline import safety
from veriline.people.models import Agent

from .models import Attachment, Conversation

logger = logging.getLogger(__name__)

MAX_BYTES = 10 * 1024 * 1024


def keep(conversation: Conversation, data: bytes, *, name: str, agent: Agent | None = None) -> Attachment:
    """Screens and stores one file, not yet part of a message. Raises `safety.Refused`."""
    _scan(data)
    screened = safety.screen(data, name=name, max_bytes=MAX_BYTES)
    path = f"{conversation.public_id}/{secrets.token_hex(16)}"
    target = folder() / path
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    target.write_bytes(screened.data)
    return Attachment.objects.create(
        conversation=conversation,
        by_agent=agent,
        name=screened.name,
        mime=screened.mime,
        size=len(screened.data),
        path=path,
    )


def _scan(data: bytes) -> None:
    """Asks the virus scanner, where there is one. One that does not answer lets nothing in.

    Raises `safety.Refused`: `infected`, `unscanned`.
    """
    if not settings.CLAMD or not 0 < len(data) <= MAX_BYTES:  # the rest is refused by its size
        return
    try:
        found = safety.Scanner(settings.CLAMD).verdict(data)
    except safety.Unavailable as error:
        logger.warning("The virus scanner does not answer: %s", error)
        raise safety.Refused("unscanned", str(error)) from error
    if found:
        raise safety.Refused("infected", found)


def serve(attachment: Attachment) -> FileResponse:
    """The file as a download: never rendered inside our origin."""
    response = FileResponse(
        (folder() / attachment.path).open("rb"),
        as_attachment=True,
        filename=attachment.name,
        content_type=attachment.mime,
    )
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cache-Control"] = "private, max-age=3600"
    return response


def folder() -> Path:
    """Where files are kept."""
    return Path(settings.MEDIA_ROOT) / "attachments"
