"""Who is reading: what the session and the visitor's own choices say, never what a third party guesses."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from babel import Locale
from django.http import HttpRequest
from django.utils.translation import to_locale

from veriline.knowledge.models import Audience, Reader
from veriline.people.models import Assurance, Customer

from . import session

REGION_COOKIE = "veriline_region"


def reader_of(request: HttpRequest) -> Reader:
    """The reader of this request. The region is that of the signed-in account, else the one the visitor chose (H16)."""
    customer = session.signed_in(request)
    chosen = request.COOKIES.get(REGION_COOKIE, "")
    known = customer.region if customer else ""
    return Reader(
        audience=_audience(customer, session.assurance(request)) if customer else Audience.PUBLIC,
        region=known or (chosen if is_region(chosen) else ""),
    )


def _audience(customer: Customer, level: Assurance) -> Audience:
    """VIP is what the exchange's token says and nothing less: a mailed link proves a mailbox, not a tier (N2)."""
    return Audience.VIP if customer.is_vip and level >= Assurance.ACCOUNT else Audience.SIGNED_IN


def is_region(code: str) -> bool:
    """Whether that is a country's code of ISO 3166-1."""
    return code in regions("en")


@cache
def regions(language: str) -> Mapping[str, str]:
    """Countries by code, in the order of their names in `language` (CLDR)."""
    named = Locale.parse(to_locale(language)).territories
    countries = {code: name for code, name in named.items() if len(code) == 2 and code.isalpha()}
    for code in ("EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"):  # groups and placeholders of CLDR
        countries.pop(code, None)
    return dict(sorted(countries.items(), key=lambda country: country[1]))
