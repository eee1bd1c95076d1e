"""Feeds, one mechanism for everything: Atom (RFC 4287) and JSON Feed 1.1, with conditional GET."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.feedgenerator import Atom1Feed

#: The forms a feed comes in, by the end of its address.
FORMS = "xml|json"

#: Seconds a feed may be kept: readers ask again, and an incident is news.
FRESH_S = 60

#: So many of the newest are told; who missed more reads the list.
LENGTH = 50


@dataclass(frozen=True)
class Item:
    """One piece of news; `address` is whole and is its name for ever."""

    address: str
    title: str
    text: str
    published: datetime
    changed: datetime
    tags: Sequence[str] = ()


@dataclass(frozen=True)
class Feed:
    """What a feed says of itself. `own` are its addresses by form (`xml`, `json`), `home` is the page it is of."""

    title: str
    language: str
    home: str
    own: Mapping[str, str]
    items: Sequence[Item]


def respond(request: HttpRequest, feed: Feed, form: str) -> HttpResponse:
    """The feed in that form, or 304 to who has it."""
    newest = max((_whole(item.changed) for item in feed.items), default=None)
    stamp = format_datetime(newest, usegmt=True) if newest else ""
    if stamp and request.headers.get("If-Modified-Since") == stamp:
        response = HttpResponse(status=HTTPStatus.NOT_MODIFIED)
    else:
        response = _json(feed) if form == "json" else _atom(feed)
    if stamp:
        response["Last-Modified"] = stamp
    response["Cache-Control"] = f"public, max-age={FRESH_S}"
    return response


def _whole(moment: datetime) -> datetime:
    """HTTP's dates have whole seconds."""
    return moment.astimezone(UTC).replace(microsecond=0)


def _atom(feed: Feed) -> HttpResponse:
    atom = Atom1Feed(
        title=feed.title, link=feed.home, description="", language=feed.language, feed_url=feed.own["xml"]
    )
    for item in feed.items:
        atom.add_item(
            title=item.title,
            link=item.address,
            description=item.text,
            unique_id=item.address,
            pubdate=item.published,
            updateddate=item.changed,
            categories=item.tags,
        )
    return HttpResponse(atom.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


def _json(feed: Feed) -> JsonResponse:
    return JsonResponse(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed.title,
            "language": feed.language,
            "home_page_url": feed.home,
            "feed_url": feed.own["json"],
            "items": [
                {
                    "id": item.address,
                    "url": item.address,
                    "title": item.title,
                    "content_text": item.text,
                    "date_published": item.published.isoformat(),
                    "date_modified": item.changed.isoformat(),
                    "tags": list(item.tags),
                }
                for item in feed.items
            ],
        },
        json_dumps_params={"ensure_ascii": False},
        content_type="application/feed+json; charset=utf-8",
    )
