"""Feeds of what is published: of each list and of each topic, of what everybody may read."""

from collections.abc import Sequence

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from veriline.knowledge import articles
from veriline.knowledge.models import AnnouncementPage, CategoryPage, ContentPage, ListPage, TutorialPage
from veriline.knowledge.models.kinds import TUTORIALS

from .. import brand
from ..addresses import whole_address
from ..feeds import FORMS, LENGTH, Feed, Item, respond
from .announcements import all_told


@require_safe
def place_feed(request: HttpRequest, language: str, place: str, form: str) -> HttpResponse:
    """What stands in a list, the newest first. That of the announcements takes the filters of its page."""
    page = articles.listing(place, language)
    if page is None:
        raise Http404
    pages: Sequence[ContentPage]
    if place == AnnouncementPage.place:
        pages = all_told(request, language)
    elif place == TUTORIALS:
        pages = articles.kind_in_language(TutorialPage, page.language)
    else:
        pages = articles.listed(page)
    if tag := request.GET.get("tag", ""):
        pages = [one for one in pages if tag in one.labels]
    query = f"?{request.GET.urlencode()}" if request.GET else ""
    own = {one: f"{whole_address('list_feed', place=place, form=one)}{query}" for one in FORMS.split("|")}
    return respond(request, _feed(page, pages, language, own), form)


@require_safe
def topic_feed(request: HttpRequest, language: str, topic: str, form: str) -> HttpResponse:
    """What was published or changed in a topic, the newest first."""
    page = articles.topic(topic, language)
    if page is None:
        raise Http404
    own = {one: whole_address("topic_feed", topic=topic, form=one) for one in FORMS.split("|")}
    return respond(request, _feed(page, articles.articles_in(page), language, own), form)


def _feed(
    page: CategoryPage | ListPage, pages: Sequence[ContentPage], language: str, own: dict[str, str]
) -> Feed:
    newest = sorted(pages, key=lambda one: (one.last_published_at, one.pk), reverse=True)
    return Feed(
        title=f"{brand.current().short_name}: {page.title}",
        language=language,
        home=page.address,
        own=own,
        items=[_item(one) for one in newest[:LENGTH]],
    )


def _item(page: ContentPage) -> Item:
    """A page; what the law of some country hides is named and not told (H16): a feed does not know its reader."""
    hidden = _("Not for readers in: %(countries)s.") % {"countries": ", ".join(page.not_for_regions)}
    return Item(
        address=page.address,
        title=page.title,
        text=hidden if page.not_for_regions else page.lead,
        published=page.first_published_at,
        changed=page.last_published_at,
        tags=page.labels,
    )
