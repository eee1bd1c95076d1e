"""The customers' pages. Plain functions: parse, ask whether they may, one action, a template."""

from .doors import account, return_link, sign_in, sign_in_by_token, sign_in_link, sign_out
from .errors import broken, not_found
from .help import home, search, topic
from .look import (
    brand_css,
    brand_logo,
    choose_language,
    choose_region,
    choose_theme,
    favicon,
    in_my_language,
    robots,
    sitemap,
)
from .media import media
from .people import chat, contact, conversation, embed
from .read import article, feedback, listing
from .statements import accessibility, never_ask, privacy
from .status import incident, status, status_feed
from .subscriptions import confirm, subscribe, unsubscribe

__all__ = [
    "accessibility",
    "account",
    "article",
    "brand_css",
    "brand_logo",
    "broken",
    "chat",
    "choose_language",
    "choose_region",
    "choose_theme",
    "confirm",
    "contact",
    "conversation",
    "embed",
    "favicon",
    "feedback",
    "home",
    "in_my_language",
    "incident",
    "listing",
    "media",
    "never_ask",
    "not_found",
    "privacy",
    "return_link",
    "robots",
    "search",
    "sign_in",
    "sign_in_by_token",
    "sign_in_link",
    "sign_out",
    "sitemap",
    "status",
    "status_feed",
    "subscribe",
    "topic",
    "unsubscribe",
]
