"""What every template knows."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from veriline.portal.brand import current


def brand(request: HttpRequest) -> dict[str, Any]:
    """The brand, the official addresses and whether this is a demo."""
    return {
        "brand": current(),
        "help_url": settings.HELP_URL,
        "help_host": settings.HELP_HOST,
        "desk_url": settings.DESK_URL,
        "is_demo": settings.DEMO,
    }
