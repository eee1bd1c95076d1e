"""The Customer API (design/api.md): what the widget, mobile apps and the replay tool speak, and nothing else.

In: JSON with a conversation's token. Out: JSON, or problem details (RFC 9457) in the caller's language.
"""

from .root import api

__all__ = ["api"]
