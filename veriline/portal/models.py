"""The operator's brand: one row."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import FileExtensionValidator, RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from .contrast import refusals
from .palette import BRANDABLE, THEMES, Palette, house

COLOUR = RegexValidator(r"^#[0-9a-fA-F]{6}$", _("Write a colour as # and six digits, such as #0f5b54."))

#: Bitmaps only: an SVG can carry script.
LOGO_TYPES = ("png", "webp", "jpg", "jpeg")


def no_colours() -> dict[str, Palette]:
    """The brand of the house: nothing is overridden."""
    return {theme: {} for theme in THEMES}


class Brand(models.Model):
    """Names, logo and colours of the exchange. `colours` holds, per theme, only the roles that differ from ours."""

    SOLE = 1
    #: The colours that can be chosen; the settings page, which knows this row alone, draws a field for each.
    ROLES = BRANDABLE

    id = models.PositiveSmallIntegerField(primary_key=True, default=SOLE, editable=False)
    name = models.CharField(_("name"), max_length=80, default="Northwind Exchange")
    short_name = models.CharField(_("short name"), max_length=30, default="Northwind")
    logo = models.ImageField(
        _("logo"), upload_to="brand/", blank=True, validators=[FileExtensionValidator(LOGO_TYPES)]
    )
    serif_headings = models.BooleanField(_("headings in a serif face (not in Chinese)"), default=True)
    contact_email = models.EmailField(
        _("e-mail address people may write to"),
        blank=True,
        help_text=_("Shown where the chat cannot work. Leave it empty unless somebody reads that mailbox."),
    )
    colours = models.JSONField(_("colours"), default=no_colours, blank=True)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="brand_one_row")]

    @property
    def logo_url(self) -> str:
        """Address of the uploaded logo, new with every change, or empty: then pages draw the house's own mark."""
        return f"/brand/logo?{self.changed_at:%Y%m%d%H%M%S}" if self.logo else ""

    @property
    def help_host(self) -> str:
        """What the address bar of the help centre must say."""
        return str(settings.HELP_HOST)

    def palette(self, theme: str) -> Palette:
        """Every role of a theme with this brand's colours in place."""
        return {**house(theme), **self.colours.get(theme, {})}

    def clean(self) -> None:
        """Refuses colours that are none, roles that are not brandable, and pairs under AA (ux.md 3.1)."""
        problems = [*self._bad_values()] or [
            str(refusal) for refusal in refusals({theme: self.palette(theme) for theme in THEMES})
        ]
        if problems:
            raise ValidationError(problems)

    def _bad_values(self) -> list[str]:
        problems = []
        for theme, colours in self.colours.items():
            for role, colour in colours.items():
                if theme not in THEMES or role not in BRANDABLE:
                    problems.append(_("%(role)s cannot be changed.") % {"role": role})
                    continue
                try:
                    COLOUR(colour)
                except ValidationError as error:
                    problems.append(f"{role}: {error.messages[0]}")
        return problems
