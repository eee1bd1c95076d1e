"""One pasted text as the claims it may be, the likeliest first.

Some texts may be more than one thing: `0417` a staff number or a sender of text messages, `com.example.app` an app or a
site. All are given; the register knows which it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from veriline.fields.addresses import looks_like_one

from ..kinds import PLATFORMS, Kind
from . import hosts, phones, places, urls
from .claims import Claim, Trick
from .plain import bare, plain, undisguised

_MAIL: Final = re.compile(r"([^\s@<>\"',;:()\[\]\\]{1,64})@([^\s@<>\"',;:()\[\]\\/]{1,253})")
_HANDLE: Final = re.compile(r"@([\w.-]{2,64})")
_BUNDLE: Final = re.compile(r"[a-z][\w-]*(?:\.[a-z][\w-]*){2,}", re.I)
#: How bundle ids begin: a host name turned round.
_STORE_LIKE: Final = re.compile(r"(?:com|org|net|io|co|cn|dev)\.", re.I)
_FINGERPRINT: Final = re.compile(r"(?:[0-9a-f]{2}[: ]?){31}[0-9a-f]{2}", re.I)
_NUMBER: Final = re.compile(r"(?:^|\s)\(?(?:id|uid|编号|數字\s*id|数字\s*id)?[:：#]?\s*(\d{5,20})\)?$", re.I)
_STAFF: Final = re.compile(
    r"(?:(?:staff|agent|employee|工号|工號|客服|员工|員工|社員番号|직원)\s*(?:number|no\.?|id|番号|번호)?[:：#]?\s*)?#?([0-9A-Z-]{1,8})",
    re.I,
)
_SCHEMES: Final = re.compile(r"(mailto|tel|sms|smsto|weixin|tg):/*", re.I)
#: Senders of text messages: up to eleven letters and digits (3GPP TS 23.040), or a short number.
_SENDER: Final = re.compile(r"[\w &+-]{2,11}")
_NAME: Final = re.compile(r"[^\W\d_]+(?:[ .'’-]{1,2}[^\W\d_]+){0,4}\.?")
MOST_NAME: Final = 60
_ADDRESS_LIKE: Final = re.compile(r"[^\s/]+\.[^\s/]{2,}(?:[/?#:].*)?|(?:[a-z][a-z0-9+.-]*:)?//\S+", re.I)

#: "telegram @name", "微信：name", "QQ 12345": the platform in front, in any of its names.
_CALLED: Final = {word: code for code, platform in PLATFORMS.items() for word in (code, *platform.called)}
_PLATFORM: Final = "|".join(sorted(map(re.escape, _CALLED), key=len, reverse=True))
_ON_PLATFORM: Final = re.compile(
    rf"(?P<platform>{_PLATFORM})\s*(?:账号|帳號|群号|群|号|號|id|account|group)?\s*[:：\s]\s*(?P<name>@?[\w.+-]{{2,64}})",
    re.I,
)
_WXID: Final = re.compile(r"wxid_\w{6,}", re.I)


def read(text: str, *, regions: Iterable[str] = ()) -> tuple[Claim, ...]:
    """What one address, number, handle or name may be; nothing for what is none of these.

    `regions` (ISO 3166) are where a phone number without a country may be dialled.
    """
    line = bare(undisguised(plain(text)))
    if not line or "\n" in line:
        return ()
    return tuple(dict.fromkeys(_claims(line, tuple(regions))))


def _claims(line: str, regions: Sequence[str]) -> Iterator[Claim]:
    if found := _SCHEMES.match(line):
        yield from _of_scheme(found.group(1).lower(), line[found.end() :].partition("?")[0], regions)
        return
    if looks_like_one(line):
        yield Claim(Kind.WALLET, line)
        return
    yield from _on_platform(line)
    yield from _mail(line)
    for reading in (_app, _site) if _STORE_LIKE.match(line) else (_site, _app):
        yield from reading(line)
    yield from _phone(line, regions)
    yield from _handle(line)
    yield from _short(line)


def _of_scheme(scheme: str, rest: str, regions: Sequence[str]) -> Iterator[Claim]:
    match scheme:
        case "mailto":
            yield from _mail(rest)
        case "weixin":
            yield Claim(Kind.SOCIAL, rest.lower(), "wechat-personal", rest)
        case "tg":
            name = rest.partition("=")[2] or rest
            yield Claim(Kind.SOCIAL, name.lower(), "telegram", f"@{name}")
        case _:
            yield from _phone(rest, regions)


def _on_platform(line: str) -> Iterator[Claim]:
    if _WXID.fullmatch(line):
        yield Claim(Kind.SOCIAL, line.lower(), "wechat-personal", line)
    bare_line, number = _numbered(line)
    if bare_line.lower() in _CALLED:  # the digits are the account itself: QQ 12345
        bare_line, number = line, ""
    if found := _ON_PLATFORM.fullmatch(bare_line):
        code, name = _CALLED[found["platform"].lower()], found["name"].removeprefix("@")
        kind = Kind.GROUP if "群" in bare_line or "group" in bare_line.lower() else Kind.SOCIAL
        shown = name if PLATFORMS[code].personal or name.isdigit() else f"@{name}"
        yield Claim(kind, name.lower().lstrip("+"), code, shown, number)


def _numbered(line: str) -> tuple[str, str]:
    """An account's name and the numeric id behind it, if one is given."""
    found = _NUMBER.search(line)
    before = line[: found.start()].strip(" (") if found else ""
    return (before, found.group(1)) if found and before and not before.isdigit() else (line, "")


def _mail(line: str) -> Iterator[Claim]:
    """The last address in the line: what stands before it is only a name, which anyone may write (I2)."""
    if line.startswith(("http://", "https://", "//")) or "/" in line.partition("@")[0]:
        return
    found = list(_MAIL.finditer(line))
    if not found:
        return
    local, domain = found[-1].groups()
    name = hosts.host(domain)
    if not name or "." not in name:
        return
    tricks = {Trick.NAME} if len(found) > 1 else set()
    if hosts.odd_letters(name) or not local.isascii():
        tricks.add(Trick.LETTERS)
    shown = f"{local}@{hosts.shown(name)}"
    yield Claim(Kind.MAIL, f"{local.lower()}@{name}", shown=shown, tricks=frozenset(tricks))


def _app(line: str) -> Iterator[Claim]:
    """A bundle id, alone or with the fingerprint of the certificate that signed it (I7)."""
    fingerprint = _FINGERPRINT.search(line)
    rest = bare(line.replace(fingerprint.group(), "").strip()) if fingerprint else line
    number = re.sub(r"[: ]", "", fingerprint.group()).lower() if fingerprint else ""
    if _BUNDLE.fullmatch(rest):
        yield Claim(Kind.APP, rest.lower(), shown=rest, number=number)
    elif fingerprint and not rest:
        yield Claim(Kind.APP, "", shown=fingerprint.group(), number=number)


def _site(line: str) -> Iterator[Claim]:
    line, number = _numbered(line)
    if not _ADDRESS_LIKE.fullmatch(line) or (_MAIL.fullmatch(line) and "//" not in line):
        return
    found = urls.address(line)
    if found is None:
        return
    yield from (replace(claim, number=number) for claim in places.claims(found))
    yield Claim(
        Kind.SITE, found.host, shown=hosts.shown(found.host), tricks=found.tricks, leads_to=found.leads_to
    )


def _phone(line: str, regions: Sequence[str]) -> Iterator[Claim]:
    for number in phones.numbers(line, regions):
        yield Claim(Kind.PHONE, number, shown=phones.spaced(number))


def _handle(line: str) -> Iterator[Claim]:
    name, number = _numbered(line)
    if found := _HANDLE.fullmatch(name):
        yield Claim(Kind.SOCIAL, found.group(1).lower(), "", f"@{found.group(1)}", number)


def _short(line: str) -> Iterator[Claim]:
    """What is only a word or a few digits: a staff number, a sender of text messages, a manager's name."""
    if found := _STAFF.fullmatch(line):
        yield Claim(Kind.STAFF, found.group(1).upper(), shown=found.group(1))
    if _SENDER.fullmatch(line):
        yield Claim(Kind.SMS, line.lower(), shown=line)
    if len(line) <= MOST_NAME and _NAME.fullmatch(line) and not urls.address(line):
        yield Claim(Kind.MANAGER, hosts.skeleton(line), shown=line)
