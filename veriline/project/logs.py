"""What the log leaves out. Imported before any model is (settings.LOGGING)."""

import logging

from django.utils.log import CallbackFilter


def unless_health() -> logging.Filter:
    """Without the 503 of `/healthz`: who asks, several times a second while all starts, has the answer."""
    return CallbackFilter(lambda record: getattr(getattr(record, "request", None), "path", "") != "/healthz")
