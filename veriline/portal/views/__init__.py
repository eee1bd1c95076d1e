"""The customers' pages. Plain functions: parse, ask whether they may, one action, a template."""

from .announcements import announcement_centre
from .doors import account, return_link, sign_in, sign_in_by_token, sign_in_link, sign_out
from .errors import broken, not_found
from .feeds import place_feed, topic_feed
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
    sitemap_index,
)
from .media import media
from .people import chat, contact, conversation, embed
from .policies import policy_changes, policy_version
from .read import article, feedback, listing
from .report_fake import report_fake, report_told
from .share import list_qr, page_qr, topic_qr
from .signed import checker, how_to_check, key, keys, signed_announcement, signed_list
from .statements import accessibility, never_ask, privacy
from .status import incident, status, status_feed
from .subscriptions import confirm, subscribe, unsubscribe
from .verify import channels_checker, official_channels, signed_channels, verify
from .visits import note_visit

__all__ = [
    "accessibility",
    "account",
    "announcement_centre",
    "article",
    "brand_css",
    "brand_logo",
    "broken",
    "channels_checker",
    "chat",
    "checker",
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
    "how_to_check",
    "in_my_language",
    "incident",
    "key",
    "keys",
    "list_qr",
    "listing",
    "media",
    "never_ask",
    "not_found",
    "note_visit",
    "official_channels",
    "page_qr",
    "place_feed",
    "policy_changes",
    "policy_version",
    "privacy",
    "report_fake",
    "report_told",
    "return_link",
    "robots",
    "search",
    "sign_in",
    "sign_in_by_token",
    "sign_in_link",
    "sign_out",
    "signed_announcement",
    "signed_channels",
    "signed_list",
    "sitemap",
    "sitemap_index",
    "status",
    "status_feed",
    "subscribe",
    "topic",
    "topic_feed",
    "topic_qr",
    "unsubscribe",
    "verify",
]
