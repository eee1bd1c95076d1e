"""What may be ours: the kinds of official channels, and the platforms on which accounts and groups stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """A kind of what may claim to be us. The first nine are listed; the last four are only asked about."""

    # Translators: ten languages
    SITE = "domain", _("Website")
    # Translators: ten languages
    MAIL_DOMAIN = "mail_domain", _("E-mail, all addresses of a domain")
    # Translators: ten languages
    MAIL = "mail", _("E-mail address")
    # Translators: ten languages
    PHONE = "phone", _("Phone number")
    # Translators: ten languages
    SMS = "sms", _("Sender of text messages")
    # Translators: ten languages
    APP = "app", _("App")
    # Translators: ten languages
    SOCIAL = "social", _("Social account")
    # Translators: ten languages
    GROUP = "group", _("Group or channel")
    # Translators: ten languages
    MANAGER = "vip_manager", _("VIP manager")
    # Translators: ten languages
    STAFF = "staff_number", _("Staff number")
    # Translators: ten languages
    WALLET = "wallet", _("Wallet address")
    # Translators: ten languages
    MESSAGE = "message", _("Message code")
    # Translators: ten languages
    OTHER = "other", _("Something else")


#: What an operator lists. Staff numbers come from the people at the desk; wallet addresses we never publish.
LISTED: Final = (
    Kind.SITE,
    Kind.MAIL_DOMAIN,
    Kind.MAIL,
    Kind.PHONE,
    Kind.SMS,
    Kind.APP,
    Kind.SOCIAL,
    Kind.GROUP,
    Kind.MANAGER,
)


class Purpose(models.TextChoices):
    """What a channel is for (requirement I11)."""

    # Translators: ten languages
    ANNOUNCE = "announce", _("Announcements only, no support here")
    # Translators: ten languages
    SUPPORT = "support", _("Support")
    # Translators: ten languages
    BOTH = "both", _("Announcements and support")


class Verdict(models.TextChoices):
    """The three answers; what cannot be answered has none."""

    OURS = "ours", "ours"
    UNKNOWN = "unknown", "unknown"
    FAKE = "fake", "fake"


@dataclass(frozen=True)
class Platform:
    """A platform: the code, its own name, and how people call it. `personal` accounts there are never ours (I10)."""

    code: str
    name: str
    called: tuple[str, ...] = ()
    personal: bool = False


PLATFORMS: Final = {
    one.code: one
    for one in (
        Platform("telegram", "Telegram", ("telegram", "tg", "电报", "飞机")),
        Platform("x", "X", ("x", "twitter", "推特")),
        Platform("facebook", "Facebook", ("facebook", "fb", "脸书")),
        Platform("messenger", "Messenger", ("messenger",)),
        Platform("instagram", "Instagram", ("instagram", "ins")),
        Platform("youtube", "YouTube", ("youtube", "油管")),
        Platform("discord", "Discord", ("discord",)),
        Platform("reddit", "Reddit", ("reddit",)),
        Platform("linkedin", "LinkedIn", ("linkedin", "领英")),
        Platform("weibo", "Weibo", ("weibo", "微博")),
        Platform("wechat", "WeChat", ("wechat official account", "微信公众号", "公众号")),
        Platform("line", "LINE", ("line",)),
        Platform("matrix", "Matrix", ("matrix",)),
        Platform("whatsapp", "WhatsApp", ("whatsapp", "wa")),
        Platform("google-play", "Google Play"),
        Platform("app-store", "App Store"),
        Platform(
            "wechat-personal", "WeChat", ("wechat", "weixin", "wx", "vx", "微信", "微信号", "加微"), True
        ),
        Platform("qq", "QQ", ("qq", "qq群", "扣扣"), True),
        Platform("signal", "Signal", ("signal",), True),
    )
}
APP_STORES: Final = ("google-play", "app-store")
SOCIAL_PLATFORMS: Final = tuple(
    code for code, one in PLATFORMS.items() if not one.personal and code not in APP_STORES
)
