"""Recognising a person from an identity token, or from the session of the help centre."""

from dataclasses import dataclass

from django.http import HttpRequest

from veriline.people import actions as people
from veriline.people.identity import BadToken, verify
from veriline.people.models import Assurance, Customer
from veriline.portal import session

from ..visitors import remote_address
from . import access


@dataclass(frozen=True)
class Person:
    """A recognised customer, how sure we are, and the language they read."""

    customer: Customer
    assurance: Assurance
    language: str


def recognised(
    request: HttpRequest, token: str, notices: list[str], *, purpose: str = "open"
) -> Person | None:
    """Who it is, or None for a guest. A bad token falls back and says so in `notices` (requirement A3)."""
    if token:
        access.limit(request, access.IDENTITY, remote_address(request))
        try:
            claims = verify(token, purpose=purpose)
        except BadToken as bad:
            notices.append("identity_expired" if bad.code == "expired" else "identity_refused")
        else:
            customer = people.recognise_account(claims)
            return Person(customer, Assurance.ACCOUNT, claims.language)
    known = session.signed_in(request)
    return Person(known, session.assurance(request), known.language) if known else None
