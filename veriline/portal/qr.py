"""QR codes of our own addresses, drawn here: no other server learns what somebody reads (docs/decisions/0009)."""

from __future__ import annotations

import io
from functools import lru_cache

import segno
from django.utils.safestring import SafeString, mark_safe

#: Modules of white around the code (ISO/IEC 18004 asks for four).
QUIET = 4


@lru_cache(maxsize=512)
def drawing(address: str) -> bytes:
    """The code as an SVG file, black on white in every theme, so that each camera reads it."""
    file = io.BytesIO()
    _code(address).save(file, kind="svg", border=QUIET, scale=4, light="#fff", nl=False)
    return file.getvalue()


@lru_cache(maxsize=512)
def inline(address: str, name: str) -> SafeString:
    """The same as a part of a page, about two kilobytes; `name` is what it is called by who cannot see it."""
    file = io.BytesIO()
    _code(address).save(
        file,
        kind="svg",
        border=QUIET,
        light="#fff",
        xmldecl=False,
        svgns=False,
        title=name,
        nl=False,
        omitsize=True,
        svgclass="qr",
        lineclass=None,
    )
    return mark_safe(file.getvalue().decode().replace("<svg ", '<svg role="img" ', 1))  # noqa: S308 - segno escapes


def _code(address: str) -> segno.QRCode:
    """Error correction Q: a quarter of a poster may be torn or dirty. The mask is segno's choice."""
    return segno.make(address, error="q", micro=False)
