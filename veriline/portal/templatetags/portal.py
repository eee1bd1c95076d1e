"""Tags of the customers' pages."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from django import template
from django.template.context import Context
from django.urls import ResolverMatch
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language_info, pgettext
from django.utils.translation import gettext as _

from veriline.knowledge import articles
from veriline.knowledge.languages import find, listed, switched_on
from veriline.knowledge.models import CategoryPage, ContentPage, LessonPage, ListPage, PortalPage, Reader
from veriline.knowledge.models.tree import TOPIC_DEPTH

from .. import addresses, highlight, qr, session
from ..waits import Wait, minutes

register = template.Library()


@register.simple_tag
def address(name: str, **parts: Any) -> str:
    """Path of a page in the language in use: `{% address "topic" topic=page.slug %}`."""
    return addresses.address(name, **parts)


@register.simple_tag
def querystring_of(**parts: str) -> str:
    """Parts of an address after the question mark, encoded: `{% querystring_of q=query kind=name %}`."""
    return urlencode(parts)


@register.simple_tag(takes_context=True)
def signed_in(context: Context) -> bool:
    """Whether this visitor is a signed-in customer; False on pages made without a session."""
    request = context.get("request")
    return bool(request and hasattr(request, "session") and session.is_signed_in(request))


@register.simple_tag
def languages() -> list[dict[str, str]]:
    """Our languages: `code`, the `name` each has for itself, `dir`."""
    return [{"code": one.code, "name": one.own_name, "dir": one.direction} for one in switched_on()]


@register.simple_tag
def listed_languages() -> list[str]:
    """Codes of those search engines are told of."""
    return listed()


@register.filter
def direction(code: str) -> str:
    """`rtl` or `ltr`."""
    return find(code).direction


@register.filter
def name_here(code: str) -> str:
    """A language by its name in the language in use, else by the one it has for itself."""
    try:
        return str(get_language_info(code)["name_translated"])
    except KeyError:
        return find(code).own_name


@register.simple_tag(takes_context=True)
def same_page(context: Context, language: str, *, with_query: bool = False) -> str:
    """This page's path in another language: the translation's where there is one, else the same page there."""
    request = context.get("request")
    path = _path_in(language, context.get("alternates") or {}, getattr(request, "resolver_match", None))
    return f"{path}?{request.GET.urlencode()}" if with_query and request and request.GET else path


def _path_in(language: str, alternates: dict[str, str], match: ResolverMatch | None) -> str:
    if language in alternates:
        return alternates[language]
    if match is None or "language" not in match.kwargs or match.url_name is None:
        return addresses.address("home", language=language)
    return addresses.address(match.url_name, **{**match.kwargs, "language": language})


@register.filter
def marked(text: str, query: str) -> SafeString:
    """`text` with the words of `query` in `<mark>`."""
    return highlight.mark(text, query)


@register.filter
def hidden_from(page: ContentPage, reader: Reader) -> bool:
    """Whether the law of the reader's country hides the page (H16)."""
    return page.is_hidden_from(reader)


@register.filter
def countries(codes: list[str], names: Mapping[str, str]) -> str:
    """The countries of these codes by their names: `Japan, Singapore`."""
    return join_list([names.get(code, code) for code in codes])


@register.filter
def join_list(words: list[str]) -> str:
    """Words as a list in a sentence: `TxID, hash`."""
    return pgettext("between list items", ", ").join(words)


@register.simple_tag(takes_context=True)
def lessons_at(context: Context, act: str) -> list[LessonPage]:
    """The security lessons for this place: `{% lessons_at "sign-in" as lessons %}`."""
    return articles.lessons_at(act, context["request"].LANGUAGE_CODE)


@register.filter
def wait_words(wait: Wait) -> str:
    """A wait as people say it, such as `3 to 6 min`."""
    return minutes(wait)


@register.simple_tag
def moment(when: datetime | None) -> SafeString:
    """A moment as `<time>`, in UTC until a script rewrites it in the visitor's own time; nothing for None."""
    if when is None:
        return SafeString("")
    same_day = when.astimezone(UTC).date() == timezone.now().date()
    day = "" if same_day else f"{date_format(when.astimezone(UTC), 'MONTH_DAY_FORMAT')} "
    words = f"{day}{when.astimezone(UTC):%H:%M} UTC"
    return format_html('<time datetime="{}" data-local>{}</time>', when.isoformat(), words)


@register.simple_tag
def day(when: datetime) -> SafeString:
    """The day of a moment (UTC) as a list's rows say it: today, yesterday, `20 Nov`, with the year an older one."""
    on, today = when.astimezone(UTC).date(), timezone.now().astimezone(UTC).date()
    if on == today:
        words = _("Today")
    elif on == today - timedelta(days=1):
        words = _("Yesterday")
    else:
        words = date_format(on, _("j M") if on.year == today.year else _("j M Y"))
    return format_html('<time datetime="{}">{}</time>', on.isoformat(), words)


@register.simple_tag
def feed_of(page: CategoryPage | ListPage, form: str) -> str:
    """Path of the feed of a list or a topic in the language in use."""
    if isinstance(page, ListPage):
        return addresses.address("list_feed", place=page.slug, form=form)
    topic = page if page.depth == TOPIC_DEPTH else page.get_parent()
    return addresses.address("topic_feed", topic=topic.slug, form=form)


@register.simple_tag
def qr_code(address: str) -> SafeString:
    """The QR code of a whole address, drawn into the page."""
    return qr.inline(address, _("QR code of this page"))


@register.simple_tag
def qr_path(page: PortalPage) -> str:
    """Path of the QR code of a page, a list or a topic as a file."""
    if isinstance(page, ContentPage):
        return addresses.address("page_qr", number=page.public_id)
    if isinstance(page, ListPage):
        return addresses.address("list_qr", place=page.slug)
    topic = page if page.depth == TOPIC_DEPTH else page.get_parent()
    return addresses.address("topic_qr", topic=topic.slug)


@register.simple_tag
def opens(when: datetime) -> SafeString:
    """From when on somebody is there."""
    return format_html(_("from {moment}"), moment=moment(when))
