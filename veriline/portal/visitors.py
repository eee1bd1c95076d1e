"""What we know of a visitor from the request alone."""

from django.http import HttpRequest


def remote_address(request: HttpRequest) -> str:
    """The visitor's network address, past the trusted proxies (see the `addresses` middleware)."""
    return str(request.META.get("REMOTE_ADDR", ""))
