"""What an operator must have set right, said at start with a hint (Django system checks)."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register

from veriline.assistant.wording import endpoint
from veriline.signing import keys as signing_keys

from . import environment


@register()
def modes_are_not_mixed(**_: Any) -> list[CheckMessage]:
    """Demo mode refuses production settings, production refuses demo ones."""
    local = settings.HELP_HOST in {"localhost", "127.0.0.1"}
    problems: list[CheckMessage] = []
    if settings.DEMO and not local:
        problems.append(
            Error(
                f"demo mode with the public address {settings.HELP_URL}",
                hint="Demo mode has sign-ins without a password. Set VERILINE_MODE=production for a real address.",
                id="veriline.E001",
            )
        )
    if not settings.DEMO and not environment.SECRET_KEY.read():
        problems.append(
            Error(
                "no VERILINE_SECRET_KEY in production",
                hint="Set it to at least 50 random characters, the same for every process of the deployment.",
                id="veriline.E002",
            )
        )
    if not settings.DEMO and not (settings.HELP_URL.startswith("https://") or local):
        problems.append(
            Error("VERILINE_HELP_URL is not https", hint="Put a TLS proxy in front.", id="veriline.E003")
        )
    if not settings.DEMO and not environment.SMTP_URL.read():
        problems.append(
            Error(
                "no VERILINE_SMTP_URL in production",
                hint="Customers sign in by e-mail link: name the mail server, such as smtp://user:password@host:587.",
                id="veriline.E004",
            )
        )
    if settings.HELP_HOST == settings.DESK_HOST:
        problems.append(
            Error(
                "the desk has the same host name as the help centre",
                hint="Services on one host share cookies whatever their ports. Give the desk a host of its own.",
                id="veriline.E005",
            )
        )
    return problems


@register()
def announcements_can_be_signed(**_: Any) -> list[CheckMessage]:
    """Who signs nothing is told so; who names a key that cannot be read is stopped."""
    path = settings.SIGNING_KEY_FILE
    if settings.DEMO:
        return []
    if path is None:
        return [
            Warning(
                "no VERILINE_SIGNING_KEY: announcements are not signed",
                hint="Make a key by `openssl genpkey -algorithm ed25519 -out signing.pem` and name its file.",
                id="veriline.W001",
            )
        ]
    try:
        signing_keys.read(path)
    except signing_keys.NotAKey as problem:
        return [
            Error(
                f"VERILINE_SIGNING_KEY cannot be read: {problem}",
                hint="It is the path of an unencrypted Ed25519 key in PEM that the workers may read.",
                id="veriline.E006",
            )
        ]
    return []


@register()
def the_language_model_is_safe(**_: Any) -> list[CheckMessage]:
    """An endpoint that may not be used stops the start."""
    try:
        endpoint.parse(**settings.LANGUAGE_MODEL)
    except endpoint.BadEndpoint as problem:
        return [
            Error(
                f"the language model cannot be used: {problem}",
                hint="See docs/operator/language-model.md. Without VERILINE_MODEL_URL answers are quoted, as ever.",
                id="veriline.E007",
            )
        ]
    return []
