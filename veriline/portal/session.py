"""Who is signed in at the help centre: a customer by mail link (L1) or by the exchange's token (L2), in the session."""

from datetime import timedelta
from uuid import UUID

from django.http import HttpRequest

from veriline.people.models import Assurance, Customer

#: As long as a conversation's token lives.
LIFE = timedelta(days=8)

CUSTOMER = "customer"
_LEVEL = "assurance"
_OPENED = "opened"


def sign_in(request: HttpRequest, customer: Customer, level: Assurance) -> None:
    """From now on this browser is that customer. Nobody else's session is kept or taken over."""
    if request.session.get(CUSTOMER) not in {None, str(customer.public_id)}:
        request.session.flush()
    request.session.cycle_key()
    request.session[CUSTOMER] = str(customer.public_id)
    request.session[_LEVEL] = int(level)
    request.session.set_expiry(LIFE)


def sign_out(request: HttpRequest) -> None:
    """Forgets everything of this browser's session."""
    request.session.flush()


def is_signed_in(request: HttpRequest) -> bool:
    """Whether somebody is, without asking the database."""
    return CUSTOMER in request.session


def signed_in(request: HttpRequest) -> Customer | None:
    """The signed-in customer; one who was merged into another is the other."""
    public_id = request.session.get(CUSTOMER)
    if public_id is None:
        return None
    customer = Customer.objects.select_related("merged_into").filter(public_id=UUID(public_id)).first()
    return customer.merged_into or customer if customer else None


def assurance(request: HttpRequest) -> Assurance:
    """How sure we are who it is: L0 for a visitor who is not signed in."""
    if not is_signed_in(request):
        return Assurance.ANONYMOUS
    return Assurance(request.session.get(_LEVEL, Assurance.CONTACT))


def allow_conversation(request: HttpRequest, conversation: UUID) -> None:
    """A link that was mailed for this conversation was used here: this browser may open it."""
    request.session[_OPENED] = [*request.session.get(_OPENED, []), str(conversation)][-20:]


def may_open(request: HttpRequest, conversation: UUID) -> bool:
    """Whether such a link was used here."""
    return str(conversation) in request.session.get(_OPENED, [])
