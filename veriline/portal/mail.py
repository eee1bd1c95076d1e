"""Mail of the help centre: a link and who we are, never what anybody wrote (A10, ux.md 11)."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation

from veriline.knowledge.models import IncidentUpdate
from veriline.trust import codes

from . import brand
from .addresses import whole_address

#: Machines do not answer machines (RFC 3834).
HEADERS = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}


def send_sign_in_link(link_secret: str, email: str, language: str, conversation: UUID | None = None) -> None:
    """Mails the link that signs in, or back to `conversation`.

    Raises `smtplib.SMTPException` or `OSError`: try again later.
    """
    if conversation is None:
        url = whole_address("sign_in_link", language=language, secret=link_secret)
    else:
        url = _return_address(language, conversation, link_secret)
    _send("sign_in", email, language, url=url)


def send_reply_notice(email: str, language: str, conversation_public_id: UUID, secret: str) -> None:
    """Mails that a reply waits, without a word of it. Raises as `send_sign_in_link`."""
    _send("reply", email, language, url=_return_address(language, conversation_public_id, secret))


def send_subscription_link(secret: str, email: str, language: str) -> None:
    """Mails the link that confirms. Raises as `send_sign_in_link`."""
    _send("subscribe", email, language, url=whole_address("confirm", language=language, secret=secret))


def send_incident(update: IncidentUpdate, email: str, language: str, ending: str) -> None:
    """Mails what was said about an incident, with the one click that ends it (RFC 8058). Raises the same."""
    end_url = whole_address("unsubscribe", language=language, token=ending)
    headers = {
        "List-Unsubscribe": f"<{end_url}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "List-Id": f"<status.{settings.HELP_HOST}>",
    }
    url = whole_address("incident", language=language, number=update.incident_id)
    _send("incident", email, language, headers=headers, update=update, url=url, end_url=end_url)


def _return_address(language: str, conversation: UUID, secret: str) -> str:
    return whole_address("return_link", language=language, conversation=conversation, secret=secret)


def _send(
    name: str, email: str, language: str, *, headers: Mapping[str, str] | None = None, **context: Any
) -> None:
    with translation.override(language):
        context |= {
            "brand": brand.current(),
            "help_home": whole_address("home"),
            "language": language,
            "code": codes.issue("mail", email),
            "verify_url": whole_address("verify", language=language),
        }
        subject = render_to_string(f"portal/mail/{name}.subject.txt", context).strip()
        message = EmailMultiAlternatives(
            subject,
            render_to_string(f"portal/mail/{name}.txt", context),
            to=[email],
            headers=HEADERS | dict(headers or {}),
        )
        message.attach_alternative(render_to_string(f"portal/mail/{name}.html", context), "text/html")
        message.send()
