"""Recognising a person from an identity token or the session of a mail link."""

from dataclasses import dataclass

from django.http import HttpRequest

from veriline.people import actions as people
from veriline.people.identity import BadToken, verify
from veriline.people.models import Assurance, Customer

from . import access

#: Where the portal's sign-in by mail link keeps the customer's id.
SESSION_KEY = "customer"


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
        access.limit(request, access.IDENTITY, access.address(request))
        try:
            claims = verify(token, purpose=purpose)
        except BadToken as bad:
            notices.append("identity_expired" if bad.code == "expired" else "identity_refused")
        else:
            customer = people.recognise_account(claims)
            return Person(customer, Assurance.ACCOUNT, claims.language)
    customer_id = request.session.get(SESSION_KEY)
    customer = Customer.objects.filter(public_id=customer_id).first() if customer_id else None
    return Person(customer, Assurance.CONTACT, customer.language) if customer else None
