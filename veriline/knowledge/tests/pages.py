"""A small help centre for tests: one topic and one article, made as an editor makes them."""

from datetime import timedelta

from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.models import Locale, Page, Site

from veriline.knowledge.models import (
    AnnouncementPage,
    ArticlePage,
    BlogPage,
    CategoryPage,
    HelpHome,
    ListPage,
    PolicyPage,
)


def editor() -> object:
    """Somebody who may do everything in Wagtail."""
    return get_user_model().objects.create_superuser("editor@exchange.example")


def home(language: str = "en") -> HelpHome:
    """The help centre of a language; the English one is the root of the site."""
    locale = Locale.objects.get_or_create(language_code=language)[0]
    page = HelpHome(title="Help", slug=language, locale=locale)
    english = HelpHome.objects.filter(locale__language_code="en").first()
    if english:
        page.translation_key = english.translation_key
    Page.get_first_root_node().add_child(instance=page)
    if not english:
        site = Site.objects.filter(is_default_site=True).first() or Site(
            hostname="localhost", is_default_site=True
        )
        site.root_page = page
        site.save()
    return page


def topic(above: Page, slug: str = "deposits", **fields: object) -> CategoryPage:
    """A topic."""
    return above.add_child(
        instance=CategoryPage(
            title=slug.title(), slug=slug, locale=above.locale, show_in_menus=True, **fields
        )
    )


def article(above: CategoryPage, title: str = "Not arrived", **fields: object) -> ArticlePage:
    """A published article with a history."""
    draft = ArticlePage(
        title=title,
        locale=above.locale,
        live=False,
        **{"lead": "Wait.", "feedback_reasons": "Too long\nWrong", **fields},
    )
    page = above.add_child(instance=draft)
    page.save_revision().publish()
    page.refresh_from_db()
    return ArticlePage.objects.get(pk=page.pk)


def picture() -> object:
    """A drawing of one pixel."""
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" width="1" height="1"/>'
    return get_image_model().objects.create(title="Pixel", file=ContentFile(drawing, name="pixel.svg"))


def shelf(above: HelpHome, place: str, **fields: object) -> ListPage:
    """The list of a place."""
    fields = {"title": place.title(), **fields}
    return above.add_child(instance=ListPage(slug=place, locale=above.locale, **fields))


def announcement(above: ListPage, title: str = "DOGE maintenance", **fields: object) -> AnnouncementPage:
    """A published announcement with a history; it holds since yesterday and concerns DOGE."""
    draft = AnnouncementPage(
        title=title,
        locale=above.locale,
        live=False,
        **{
            "lead": "Withdrawals leave once an hour.",
            "category": "maintenance",
            "valid_from": timezone.now() - timedelta(days=1),
            "assets": ["DOGE"],
            **fields,
        },
    )
    page = above.add_child(instance=draft)
    page.save_revision().publish()
    return AnnouncementPage.objects.get(pk=page.pk)


def policy(above: ListPage, title: str = "Terms", **fields: object) -> PolicyPage:
    """A published policy; publishing has made its first version."""
    draft = PolicyPage(
        title=title, locale=above.locale, live=False, **{"lead": "What we owe each other.", **fields}
    )
    page = above.add_child(instance=draft)
    page.save_revision().publish()
    return PolicyPage.objects.get(pk=page.pk)


def blog(above: ListPage, title: str = "Why it waits", **fields: object) -> BlogPage:
    """A published blog article."""
    whole = {
        "lead": "Behind the door.",
        "author": "Hanna Lindqvist",
        "disclosure": "She holds BTC.",
        "tags": ["security"],
        **fields,
    }
    page = above.add_child(instance=BlogPage(title=title, locale=above.locale, live=False, **whole))
    page.save_revision().publish()
    return BlogPage.objects.get(pk=page.pk)
