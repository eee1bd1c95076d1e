"""Addresses on platforms: `t.me/name` is an account, `t.me/+abc` an invitation, a store's page an app."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import parse_qs

from ..kinds import APP_STORES, Kind
from .claims import Claim
from .urls import Address

_HANDLE: Final = r"@?([\w.-]{2,64})/?(?:[?#].*)?"

#: Hosts of a platform, what follows, and what that is. The first that fits counts.
_PLACES: Final[tuple[tuple[str, frozenset[str], Kind, re.Pattern[str]], ...]] = tuple(
    (platform, frozenset(hosts.split()), kind, re.compile(pattern, re.I))
    for platform, hosts, kind, pattern in (
        ("telegram", "t.me telegram.me telegram.dog", Kind.GROUP, r"/(?:joinchat/|\+)([\w-]+).*"),
        ("telegram", "t.me telegram.me telegram.dog", Kind.SOCIAL, rf"/(?:s/)?{_HANDLE}|/([\w]+)/\d+.*"),
        ("x", "x.com twitter.com mobile.twitter.com www.x.com www.twitter.com", Kind.SOCIAL, rf"/{_HANDLE}"),
        (
            "facebook",
            "facebook.com www.facebook.com m.facebook.com fb.com",
            Kind.GROUP,
            r"/groups/([\w.-]+).*",
        ),
        ("facebook", "facebook.com www.facebook.com m.facebook.com fb.com", Kind.SOCIAL, rf"/{_HANDLE}"),
        ("messenger", "m.me", Kind.SOCIAL, rf"/{_HANDLE}"),
        ("instagram", "instagram.com www.instagram.com", Kind.SOCIAL, rf"/{_HANDLE}"),
        ("youtube", "youtube.com www.youtube.com m.youtube.com", Kind.SOCIAL, rf"/(?:c/|user/)?{_HANDLE}"),
        ("discord", "discord.gg", Kind.GROUP, r"/([\w-]+).*"),
        ("discord", "discord.com www.discord.com", Kind.GROUP, r"/invite/([\w-]+).*"),
        ("reddit", "reddit.com www.reddit.com old.reddit.com", Kind.GROUP, r"/r/([\w-]+).*"),
        ("reddit", "reddit.com www.reddit.com old.reddit.com", Kind.SOCIAL, r"/u(?:ser)?/([\w-]+).*"),
        ("linkedin", "linkedin.com www.linkedin.com", Kind.SOCIAL, r"/(?:company|in)/([\w-]+).*"),
        ("weibo", "weibo.com www.weibo.com m.weibo.cn", Kind.SOCIAL, r"/(?:u/|n/)?([\w-]+).*"),
        ("line", "line.me lin.ee page.line.me", Kind.SOCIAL, r"/(?:r/)?(?:ti/p/)?[@~]*([\w.-]+).*"),
        ("matrix", "matrix.to", Kind.GROUP, r"/#/([#@!][^?]+).*"),
        ("whatsapp", "chat.whatsapp.com", Kind.GROUP, r"/([\w-]+).*"),
        ("whatsapp", "wa.me api.whatsapp.com", Kind.SOCIAL, r"/(?:send/?\?phone=)?\+?(\d{6,15}).*"),
        ("qq", "qm.qq.com jq.qq.com", Kind.GROUP, r"/.*?[?&]k=([\w-]+).*"),
        ("wechat-personal", "u.wechat.com", Kind.SOCIAL, r"/([\w-]+).*"),
        ("app-store", "apps.apple.com itunes.apple.com", Kind.APP, r"/.*?id(\d{6,}).*"),
    )
)
_HOSTS: Final = frozenset(host for _, hosts, _, _ in _PLACES for host in hosts)


def claims(address: Address) -> Iterable[Claim]:
    """The account, group or app an address stands for; none where it is only a site."""
    if address.host == "play.google.com":
        for name in parse_qs(address.path.partition("?")[2]).get("id", [])[:1]:
            yield Claim(Kind.APP, name.lower(), "google-play", name)
    if address.host not in _HOSTS:
        return
    for platform, hosts, kind, pattern in _PLACES:
        if address.host in hosts and (found := pattern.fullmatch(address.path)):
            name = next(group for group in found.groups() if group)
            sign = "@" if kind == Kind.SOCIAL and platform not in APP_STORES and not name.isdigit() else ""
            yield Claim(kind, name.lower(), platform, f"{sign}{name}", tricks=address.tricks)
            return
