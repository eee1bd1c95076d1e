"""For whom the assistant reads: what the exchange has proven of a customer opens what is written for such (H5)."""

from veriline.conversations.models import Conversation
from veriline.knowledge.models import Audience, Reader
from veriline.people.models import Assurance


def reader_of(conversation: Conversation) -> Reader:
    """Everybody's articles for a guest; signed-in and VIP ones from the exchange's own word on (L2)."""
    customer = conversation.customer
    region = str(customer.region or "")
    if conversation.assurance < Assurance.ACCOUNT:
        return Reader(Audience.PUBLIC, region)
    return Reader(Audience.VIP if customer.is_vip else Audience.SIGNED_IN, region)
