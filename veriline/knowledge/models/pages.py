"""What every page of the help centre has in common: customers read it at the portal's own address (ux.md 5.1)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from django.conf import settings
from django.http import HttpRequest
from django.urls import get_urlconf
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page


class PortalPage(Page):  # type: ignore[misc]
    """A page whose address is the portal's. Wagtail's serving is not used.

    Translations of a page share Wagtail's `translation_key`.
    """

    #: Who may read is the page's own `audience` (readers.py), not Wagtail's privacy by branch of the tree.
    private_page_options: ClassVar[list[str]] = []
    promote_panels = [FieldPanel("slug")]

    class Meta:
        abstract = True

    @property
    def language(self) -> str:
        """Language code of the page's tree, such as `zh-hans`."""
        return str(self.locale.language_code)

    #: The reader's language, where the page is shown in another's place or converted (articles.py).
    read_in: str = ""

    #: Whether its words were converted from another script for this reader, see `converted.py`.
    is_converted: bool = False

    @property
    def shown_in(self) -> str:
        """The language of the pages around it, which links to it keep."""
        return self.read_in or self.language

    @property
    def written_in(self) -> str:
        """The language it was written in: an alias, such as a topic nobody has translated, follows its original."""
        return str(self.alias_of.locale.language_code) if self.alias_of_id else self.language

    @property
    def words_in(self) -> str:
        """The language its words are in, for the `lang` attribute."""
        return self.read_in if self.is_converted else self.written_in

    #: Path on the portal in the language `shown_in`; every kind of page says its own.
    portal_path: Callable[[], str]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Refuses, when it is written, a kind of page that does not say where on the portal it is."""
        super().__init_subclass__(**kwargs)
        if not hasattr(cls, "portal_path"):
            raise TypeError(f"{cls.__name__} needs portal_path(): its path on the portal")

    @property
    def address(self) -> str:
        """The whole address on the portal, also for readers on other sites, such as the chat widget's."""
        return f"{settings.HELP_URL}{self.portal_path()}"

    @property
    def own_address(self) -> str:
        """The same in the language of its words: where search engines are to find them."""
        return self.address.replace(f"/{self.shown_in}/", f"/{self.words_in}/", 1)

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:
        """Wagtail's (site id, origin, path), so that links in texts, "view live" and previews lead to the portal."""
        parts = super().get_url_parts(request)
        return None if parts is None else (parts[0], settings.HELP_URL, self.portal_path())

    def get_url(self, request: HttpRequest | None = None, current_site: Any = None) -> str | None:
        """A path on the portal itself; the whole address at the desk's host, where editors work."""
        url: str | None = super().get_url(request, current_site)
        return self.address if url and get_urlconf() == settings.DESK_URLCONF else url

    url = property(get_url)
