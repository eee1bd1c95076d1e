"""Mail of the help centre: a link and who we are, never what anybody wrote (A10, ux.md 11)."""

from typing import Any
from uuid import UUID

from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation

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


def _return_address(language: str, conversation: UUID, secret: str) -> str:
    return whole_address("return_link", language=language, conversation=conversation, secret=secret)


def _send(name: str, email: str, language: str, **context: Any) -> None:
    with translation.override(language):
        context |= {"brand": brand.current(), "help_home": whole_address("home"), "language": language}
        subject = render_to_string(f"portal/mail/{name}.subject.txt", context).strip()
        message = EmailMultiAlternatives(
            subject, render_to_string(f"portal/mail/{name}.txt", context), to=[email], headers=HEADERS
        )
        message.attach_alternative(render_to_string(f"portal/mail/{name}.html", context), "text/html")
        message.send()
