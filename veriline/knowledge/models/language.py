"""The languages of the help centre: a row each, so that adding one is data and no code (requirement H4)."""

from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

CODE = RegexValidator(
    r"^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$", _("Write a language code such as ja, pt-br, zh-hant.")
)
FONTS = RegexValidator(
    r"^[\w ,\"-]*$", _("Write names of fonts separated by commas, such as Noto Sans Thai, Leelawadee UI.")
)


class Language(models.Model):
    """One language: whether customers are served in it, how it is written, and what is read where it has no page."""

    code = models.CharField(_("Code"), max_length=16, unique=True, validators=[CODE])
    own_name = models.CharField(
        _("Own name"),
        max_length=40,
        help_text=_("As its speakers write it; it stands so in the language menu."),
    )
    is_rtl = models.BooleanField(_("Written from right to left"), default=False)
    is_on = models.BooleanField(
        _("On"),
        default=False,
        help_text=_("Customers find it in the language menu, and pages at its address."),
    )
    is_listed = models.BooleanField(
        _("The help centre is published in it"),
        default=False,
        help_text=_("Search engines are told of its pages. Switch it on when most articles are translated."),
    )
    fallbacks = ArrayField(
        models.CharField(max_length=16, validators=[CODE]),
        verbose_name=_("Read instead"),
        default=list,
        blank=True,
        help_text=_(
            "Codes of languages shown where a page is not translated, best first. English is always the last."
        ),
    )
    fonts = models.CharField(
        _("Fonts"),
        max_length=300,
        blank=True,
        validators=[FONTS],
        help_text=_("Faces of the readers' systems for this script, best first. Empty: ours."),
    )
    place = models.PositiveSmallIntegerField(_("Place in the menu"), default=100)

    panels: ClassVar = [
        FieldPanel(name)
        for name in ("code", "own_name", "is_on", "is_listed", "is_rtl", "fallbacks", "fonts", "place")
    ]

    class Meta:
        verbose_name = _("language")
        verbose_name_plural = _("languages")
        ordering: ClassVar = ["place", "code"]

    def __str__(self) -> str:
        return self.own_name

    @property
    def direction(self) -> str:
        """`rtl` or `ltr`, as HTML has it."""
        return "rtl" if self.is_rtl else "ltr"

    @property
    def tag(self) -> str:
        """The code as BCP 47 writes it: `zh-Hans`."""
        first, *rest = self.code.split("-")
        return "-".join([first, *(part.title() if len(part) == 4 else part.upper() for part in rest)])

    def clean(self) -> None:
        """Keeps the last language that everything falls back to."""
        super().clean()
        if self.code == settings.LANGUAGE_CODE and not self.is_on:
            raise ValidationError({"is_on": _("Everything falls back to this language, so it stays on.")})

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Refuses to take away the language that everything falls back to."""
        assert self.code != settings.LANGUAGE_CODE, "the default language is not deleted"
        return super().delete(*args, **kwargs)
