"""The editors' side of translations: "Translate" into every language that is on, and the list of those left behind.

Wagtail's own simple translation makes the copy, a draft with the words of the original (docs/decisions/0012).
"""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.ui.tables.pages import PageTitleColumn
from wagtail.admin.views.reports import PageReportView
from wagtail.contrib.simple_translation.forms import SubmitTranslationForm
from wagtail.contrib.simple_translation.views import SubmitPageTranslationView
from wagtail.models import Locale, Page, PageQuerySet

from . import languages
from .converted import begin_with
from .editors_reports import EditorsReport
from .models import ContentPage
from .outdated import newer_original, outdated
from .traditional import SIMPLIFIED, TRADITIONAL


class TranslateForm(SubmitTranslationForm):  # type: ignore[misc]
    """Any language that is on, whether or not the topic of the page is translated already."""

    def __init__(self, page: Page, *args: Any, **kwargs: Any) -> None:
        super().__init__(page, *args, **kwargs)
        field = self.fields["locales"]
        field.widget.disabled_values = ()
        field.queryset = field.queryset.filter(language_code__in=languages.codes())
        field.help_text = ""
        self.show_submit = field.queryset.exists()


class TranslateView(SubmitPageTranslationView):  # type: ignore[misc]
    """A draft in another language, with the words of this page to be written over."""

    def get_form(self) -> TranslateForm:
        """Wagtail's form for our choice of languages."""
        return TranslateForm(self.object, *([self.request.POST] if self.request.method == "POST" else []))

    @transaction.atomic
    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Makes the place it hangs in first, then the draft."""
        form = self.get_form()
        chosen = list(form.cleaned_data["locales"]) if form.is_valid() else []
        for locale in chosen:
            _make_place(self.object, locale)
        response: HttpResponse = super().post(request, **kwargs)
        for locale in chosen:
            if locale.language_code == TRADITIONAL:
                _begin_converted(self.object, locale, by=request.user)
        return response


def _make_place(page: Page, locale: Locale) -> None:
    """The topics above it, as aliases: they follow the words of their original until somebody translates them."""
    above = page.get_parent()
    if not above.is_root() and not above.has_translation(locale):
        above.specific.copy_for_translation(locale, copy_parents=True, alias=True)


def _begin_converted(page: Page, locale: Locale, *, by: Any) -> None:
    """The new draft begins with the Simplified Chinese words, of this page or of its translation, in Traditional."""
    simplified = Locale.objects.filter(language_code=SIMPLIFIED).first()
    said = simplified and page.get_translation_or_none(simplified)
    if said is None:
        return
    draft = page.get_translation(locale).specific
    begin_with(draft, said.specific)
    draft.save()
    draft.save_revision(user=by)


class OutdatedReport(EditorsReport, PageReportView):  # type: ignore[misc]
    """Translations whose original was published after them, the longest behind first (requirement H4)."""

    page_title = gettext_lazy("Outdated translations")
    header_icon = "globe"
    index_url_name = "outdated_translations"
    columns: ClassVar[list[Column]] = [
        PageTitleColumn("title", label=gettext_lazy("Title"), classname="title"),
        Column("locale", label=gettext_lazy("Language")),
        DateColumn("last_published_at", label=gettext_lazy("Translation published")),
        DateColumn("original_at", label=gettext_lazy("Original published")),
    ]
    list_export: ClassVar[list[str]] = ["title", "locale", "last_published_at", "original_at"]

    def get_queryset(self) -> PageQuerySet:
        """Those of them that this editor may change."""
        own = self.own_pages().values("pk")
        return outdated().filter(pk__in=own).select_related("locale").order_by("original_at", "pk")


def tell_of_newer_original(request: HttpRequest, page: Page) -> None:
    """Who opens an outdated translation is told so, with the original's history beside it."""
    original = newer_original(page) if request.method == "GET" and isinstance(page, ContentPage) else None
    if original is None:
        return
    said = _("The original was published after this translation. Publish it again once it says the same.")
    see = messages.button(reverse("wagtailadmin_pages:history", args=[original.pk]), _("See what changed"))
    messages.warning(request, format_html("{}", said), buttons=[see])
