"""What the web chat needs to know of other sites."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _


def check_origin(value: str) -> None:
    """`https://host` or `http://localhost:port`, nothing after it. Raises ValidationError."""
    parts = urlsplit(value)
    if (
        parts.scheme not in {"http", "https"}
        or not parts.hostname
        or parts.path
        or parts.query
        or parts.username
    ):
        raise ValidationError(_("Enter an origin such as https://www.exchange.example, without a path."))


class AllowedOrigin(models.Model):
    """A site that may carry the chat widget."""

    origin = models.CharField(_("origin"), max_length=200, unique=True, validators=[check_origin])
    note = models.CharField(_("note"), max_length=120, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
