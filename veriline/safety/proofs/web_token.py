"""Signed tokens of the web (RFC 7519): the first part is JSON that names an algorithm."""

import json
from base64 import urlsafe_b64decode
from binascii import Error


def session(candidate: str) -> str:
    """Judge `eyJ...` by its header."""
    head = candidate.split(".", 1)[0]
    try:
        header = json.loads(urlsafe_b64decode(head + "=" * (-len(head) % 4)))
    except (ValueError, Error):
        return ""
    return "session" if isinstance(header, dict) and "alg" in header else ""
