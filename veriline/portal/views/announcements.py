"""The announcement centre: what holds, what is coming, what has been; with filters and history (H8)."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from veriline.knowledge import announcements, articles
from veriline.knowledge.announcements import Wanted
from veriline.knowledge.models import ANYBODY, AnnouncementPage, ListPage
from veriline.knowledge.models.announcement import Category

from ..readers import reader_of
from ..waits import chat_wait

MAX_NAME = 20


@require_safe
def announcement_centre(request: HttpRequest, language: str) -> HttpResponse:
    """All announcements: those that hold first, then those to come, then the history, twenty at a time."""
    page = articles.listing(AnnouncementPage.place, language) or _unwritten(language)
    reader, wanted = reader_of(request), wanted_of(request)
    before = request.GET.get("before", "")
    cursor = int(before) if before.isdecimal() and len(before) < 10 else None
    over, more = announcements.history(language, reader, wanted, before=cursor)
    context = {
        "page": page,
        "wanted": wanted,
        "categories": Category.choices,
        "subjects": announcements.subjects_told(language, reader),
        "holding": [] if cursor else announcements.in_force(language, reader, wanted),
        "coming": [] if cursor else announcements.coming(language, reader, wanted),
        "over": over,
        "before": over[-1].pk if more else None,
        "wait": chat_wait(language),
        "alternates": {code: found.portal_path() for code, found in articles.translations(page).items()},
    }
    return render(request, "portal/announcements.html", context)


def _unwritten(language: str) -> ListPage:
    """Every page leads here, also in a help centre whose list nobody has laid yet."""
    title = _("Announcements")
    return ListPage(title=title, slug=AnnouncementPage.place, locale=Locale(language_code=language))


def wanted_of(request: HttpRequest) -> Wanted:
    """What the address asks for; what is no category narrows to nothing known and is left out."""
    category = request.GET.get("category", "")
    return Wanted(
        category=category if category in Category else "",
        about=request.GET.get("about", "")[:MAX_NAME].strip(),
    )


def all_told(request: HttpRequest, language: str) -> list[AnnouncementPage]:
    """For the feed: all that everybody is told, by the filters of the address."""
    found: list[AnnouncementPage] = (
        announcements.told(language, ANYBODY, wanted_of(request)).order_by("-last_published_at").numbered()
    )
    return found
