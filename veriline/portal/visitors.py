"""What we know of a visitor from the request alone."""

import ipaddress
from collections.abc import Mapping
from uuid import UUID

from django.http import HttpRequest

#: What one customer of an IPv6 network holds (RFC 6177): 2^64 addresses are one client.
_IPV6_CLIENT = 64


def remote_address(request: HttpRequest) -> str:
    """The client's address (past trusted proxies, see the `addresses` middleware); of IPv6 its network."""
    given = str(request.META.get("REMOTE_ADDR", ""))
    try:
        found = ipaddress.ip_address(given)
    except ValueError:
        return given
    if found.version == 4:
        return given
    mapped = found.ipv4_mapped
    return str(mapped or ipaddress.ip_network((found.packed, _IPV6_CLIENT), strict=False).network_address)


def visit_of(said: Mapping[str, str]) -> UUID | None:
    """The visit a page's script named, None without one: whoever blocks storage or scripts is served all the same."""
    try:
        return UUID(said.get("visit", ""))
    except ValueError:
        return None
