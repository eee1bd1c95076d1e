"""How far a language is: what of the interface and of the help centre is written in it, for the operator's list."""

from functools import cache
from pathlib import Path

from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import to_locale
from wagtail.models import Page

from .models import KINDS
from .traditional import TRADITIONAL

#: Rooms whose words customers read on the help centre's pages.
PAGES = ("portal", "knowledge", "conversations")
_REFERENCE = "zh_Hans"


def translated_words(code: str) -> str:
    """What of the pages' own words is translated, such as "61 of 290"; the rest is shown in English."""
    if code == settings.LANGUAGE_CODE:
        return _("all")
    if code == TRADITIONAL:
        return _("converted from Simplified Chinese")
    done, all_of_them = (
        sum(_written(room, locale) for room in PAGES) for locale in (to_locale(code), _REFERENCE)
    )
    return (
        _("all")
        if done >= all_of_them
        else _("%(done)s of %(all)s, the rest in English")
        % {
            "done": done,
            "all": all_of_them,
        }
    )


def translated_pages(code: str) -> str:
    """How many pages are published in it."""
    return str(Page.objects.live().type(*KINDS).filter(locale__language_code=code).count())


@cache
def _written(room: str, locale: str) -> int:
    """Finished sentences in a room's catalogue."""
    po = Path(__file__).parents[1] / room / "locale" / locale / "LC_MESSAGES" / "django.po"
    if not po.exists():
        return 0
    with po.open("rb") as file:
        return sum(_is_finished(message) for message in read_po(file, locale=locale) if message.id)


def _is_finished(message: Message) -> bool:
    forms = message.string if isinstance(message.string, tuple | list) else (message.string,)
    return bool(all(forms)) and not message.fuzzy
