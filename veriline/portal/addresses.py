"""Addresses of the help centre, language first. They hold on the desk's host and in jobs as well."""

from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language

from veriline.knowledge import languages

#: Slug of the topic behind the emergency card, which is no part of the grid.
EMERGENCY = "emergency"


def address(name: str, *, language: str = "", **parts: Any) -> str:
    """Path of the page `name` of urls.py in `language`, else in the language in use; in one that is switched on."""
    wanted = language or get_language() or settings.LANGUAGE_CODE
    kwargs = {"language": languages.best([wanted], languages.codes()), **parts}
    return reverse(f"portal:{name}", urlconf=settings.ROOT_URLCONF, kwargs=kwargs)


def whole_address(name: str, *, language: str = "", **parts: Any) -> str:
    """The same with the public origin, for mail and other sites."""
    return f"{settings.HELP_URL}{address(name, language=language, **parts)}"


def well_known(name: str) -> str:
    """The whole address of what anyone may check us by (RFC 8615), in no language."""
    return f"{settings.HELP_URL}/.well-known/veriline/{name}"


def is_ours(path: str) -> bool:
    """Whether a redirect may lead there: a path on this host, nothing that leaves it."""
    return path.startswith("/") and url_has_allowed_host_and_scheme(path, allowed_hosts=None)
