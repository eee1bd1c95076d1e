"""What every template knows."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from veriline.knowledge import languages
from veriline.portal.brand import current


def brand(request: HttpRequest) -> dict[str, Any]:
    """The brand, the language the page is written in, the official addresses and whether this is a demo."""
    return {
        "brand": current(),
        "html_language": languages.find(get_language() or settings.LANGUAGE_CODE),
        "help_url": settings.HELP_URL,
        "help_host": settings.HELP_HOST,
        "desk_url": settings.DESK_URL,
        "is_demo": settings.DEMO,
    }
