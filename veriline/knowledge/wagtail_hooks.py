"""The editors' side: all articles with the longest unchecked first, and what readers missed (requirements H3, H15)."""

from __future__ import annotations

from typing import Any, ClassVar

import django_filters
from django.db.models import Count, Max, QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import BooleanColumn, Column, DateColumn, NumberColumn, TitleColumn
from wagtail.admin.ui.tables.pages import PageStatusColumn, PageTitleColumn, ParentPageColumn
from wagtail.admin.views.pages.listing import IndexView, PageFilterSet
from wagtail.admin.views.reports import PageReportView, ReportView
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.models import PageQuerySet
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from . import articles, languages
from .editors_reports import EditorsReport
from .models import ArticleFeedback, ArticlePage, ContentPage, Language, Meaning, Video
from .models.content import ContentQuerySet
from .translated import translated_pages, translated_words
from .translating import OutdatedReport, TranslateView, tell_of_newer_original


class ArticleFilters(PageFilterSet):  # type: ignore[misc]
    """Narrows the list of articles."""

    overdue = django_filters.BooleanFilter(label=_("Overdue for a check"), method="only_overdue")

    class Meta:
        model = ArticlePage
        fields: ClassVar[list[str]] = []

    def only_overdue(self, articles: ContentQuerySet, name: str, wanted: bool) -> ContentQuerySet:
        """Those longer unchecked than their help centre allows, or the rest."""
        overdue = ArticlePage.objects.overdue(on=timezone.localdate()).values("pk")
        found: ContentQuerySet = (
            articles.filter(pk__in=overdue) if wanted else articles.exclude(pk__in=overdue)
        )
        return found


class ArticleList(IndexView):  # type: ignore[misc]
    """All articles, the longest unchecked first."""

    page_title = _("Articles")  # the framework would add an s to a word that has no plural
    default_ordering = "checked_on"
    base_columns: ClassVar[list[Column]] = [
        PageTitleColumn("title", label=_("Title"), sort_key="title", classname="title"),
        ParentPageColumn("parent", label=_("Topic")),
        DateColumn("checked_on", label=_("Checked on"), sort_key="checked_on", width="12%"),
        PageStatusColumn("status", label=_("Status"), sort_key="live", width="12%"),
    ]


class ArticleListing(PageListingViewSet):  # type: ignore[misc]
    """The list in Wagtail's menu."""

    model = ArticlePage
    index_view_class = ArticleList
    filterset_class = ArticleFilters
    icon = "doc-full"
    menu_label = _("Articles")
    menu_order = 110
    add_to_admin_menu = True
    name = "articles"


class FeedbackReport(EditorsReport, ReportView):  # type: ignore[misc]
    """What readers missed in the articles as they stand, most often said first (requirement H15)."""

    page_title = _("What readers missed")
    header_icon = "comment"
    index_url_name = "article_feedback"
    default_ordering = "-said"
    columns: ClassVar[list[Column]] = [
        TitleColumn(
            "article__title",
            label=_("Article"),
            get_url=lambda row: reverse("wagtailadmin_pages:edit", args=[row["article"]]),
        ),
        Column("article__locale__language_code", label=_("Language")),
        Column("reason", label=_("What was missing?")),
        NumberColumn("said", label=_("Times")),
        DateColumn("last", label=_("Last")),
    ]
    export_headings: ClassVar[dict[str, Any]] = {
        "article__title": _("Article"),
        "article__locale__language_code": _("Language"),
        "reason": _("What was missing?"),
        "said": _("Times"),
        "last": _("Last"),
    }
    list_export: ClassVar[list[str]] = list(export_headings)

    def get_queryset(self) -> QuerySet[ArticleFeedback, Any]:
        """One row for each article and reason."""
        return (
            ArticleFeedback.objects.to_review()
            .values("article", "article__title", "article__locale__language_code", "reason")
            .annotate(said=Count("pk"), last=Max("at"))
            .order_by("-said", "article", "reason")
        )


class SynonymViews(SnippetViewSet):  # type: ignore[misc]
    """Words of one meaning (requirement H1); a change is in force in every process within ten seconds."""

    model = Meaning
    icon = "search"
    menu_label = _("Synonyms")
    menu_order = 120
    add_to_admin_menu = True
    list_display: ClassVar[list[Any]] = [
        "name",
        Column("all_words", label=_("Words")),
        DateColumn("changed_at", label=_("Changed")),
    ]
    search_fields: ClassVar[list[str]] = ["name", "words__words"]
    list_per_page = 50


class ChecksDue(EditorsReport, PageReportView):  # type: ignore[misc]
    """Pages of every kind that are due for a check, the longest unchecked first (requirement H3)."""

    page_title = _("Due for a check")
    header_icon = "date"
    index_url_name = "checks_due"
    columns: ClassVar[list[Column]] = [
        PageTitleColumn("title", label=_("Title"), classname="title"),
        Column("kind_name", label=_("Kind")),
        Column("owner", label=_("Owner")),
        DateColumn("checked_on", label=_("Checked on")),
        DateColumn("review_on", label=_("Check again on")),
    ]
    list_export: ClassVar[list[str]] = ["title", "kind_name", "owner", "checked_on", "review_on"]

    def get_queryset(self) -> PageQuerySet:
        """Those of them that this editor may change."""
        due = [page.pk for page in articles.overdue(on=timezone.localdate())]
        return self.own_pages().filter(pk__in=due).order_by("pk")

    def decorate_paginated_queryset(self, pages: PageQuerySet) -> list[ContentPage]:
        """As their own kinds, which know when they were checked."""
        return sorted(pages.specific(), key=lambda page: page.checked_on)


class LanguageViews(SnippetViewSet):  # type: ignore[misc]
    """The languages customers are served in (requirement H4); a change is in force in every process in five seconds."""

    model = Language
    icon = "globe"
    menu_label = _("Languages")
    menu_order = 130
    add_to_admin_menu = True
    list_display: ClassVar[list[Any]] = [
        "own_name",
        "code",
        BooleanColumn("is_on", label=_("On")),
        BooleanColumn("is_listed", label=_("The help centre is published in it")),
        Column("words", label=_("Words of the pages"), accessor=lambda row: translated_words(row.code)),
        Column("pages", label=_("Pages"), accessor=lambda row: translated_pages(row.code)),
    ]
    list_per_page = 50


def read_languages_anew(request: HttpRequest, instance: object) -> None:
    """A language saved here is in force at once in this process."""
    if isinstance(instance, Language):
        languages.forget()
        languages.open_trees()


def article_listing() -> ArticleListing:
    """Adds the list of articles."""
    return ArticleListing()


def feedback_urls() -> list[URLPattern]:
    """Adds the report's addresses."""
    return [*FeedbackReport.urls("article-feedback"), *ChecksDue.urls("checks-due")]


def translation_urls() -> list[URLPattern]:
    """Adds the list of outdated translations, and our form in the place of Wagtail's."""
    return [
        *OutdatedReport.urls("outdated-translations"),
        path("translation/submit/page/<int:page_id>/", TranslateView.as_view()),
    ]


def outdated_menu_item() -> MenuItem:
    """Adds the list to the menu."""
    return MenuItem(OutdatedReport.page_title, reverse("outdated_translations"), icon_name="globe", order=95)


def feedback_menu_item() -> MenuItem:
    """Adds the report to the menu."""
    return MenuItem(FeedbackReport.page_title, reverse("article_feedback"), icon_name="comment", order=100)


class Videos(SnippetViewSet):  # type: ignore[misc]
    """The films, with their captions."""

    model = Video
    icon = "media"
    menu_label = _("Videos")
    menu_order = 120
    add_to_admin_menu = True
    list_display: ClassVar[list[str]] = ["title", "seconds"]


register_snippet(Videos)


def checks_menu_item() -> MenuItem:
    """Adds the pages due to the menu."""
    return MenuItem(ChecksDue.page_title, reverse("checks_due"), icon_name="date", order=90)


hooks.register("register_admin_viewset", article_listing)
hooks.register("register_admin_urls", feedback_urls)
hooks.register("register_reports_menu_item", feedback_menu_item)
hooks.register("register_reports_menu_item", checks_menu_item)
# Before Wagtail's own, whose address our form takes.
hooks.register("register_admin_urls", translation_urls, order=-1)
hooks.register("register_reports_menu_item", outdated_menu_item)
hooks.register("before_edit_page", tell_of_newer_original)
register_snippet(SynonymViews)
register_snippet(LanguageViews)
hooks.register("after_create_snippet", read_languages_anew)
hooks.register("after_edit_snippet", read_languages_anew)
