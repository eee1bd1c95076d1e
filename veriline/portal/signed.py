"""What an announcement's page says of its signature."""

from veriline.knowledge import signed
from veriline.knowledge.models import AnnouncementPage

from .addresses import well_known


def proof(page: AnnouncementPage) -> dict[str, object]:
    """What an announcement's page says of its signature; nothing until it is signed."""
    statement = signed.statement_of(page)
    if statement is None:
        return {}
    return {
        "signed": statement,
        "signed_text": well_known(f"announcements/{statement.name}.txt"),
    }
