"""What visitors and operators fill in."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from .models import COLOUR, Brand
from .palette import BRANDABLE, THEMES, house


class SignInForm(forms.Form):
    """One field: where the link goes."""

    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,
        error_messages={
            "required": _("Enter your e-mail address."),
            "invalid": _("Enter an e-mail address such as name@example.com."),
        },
    )


class BrandForm(forms.ModelForm[Brand]):
    """The operator's brand, one colour field for each role and theme (`light_accent` …). Refuses pairs under AA."""

    class Meta:
        model = Brand
        fields = ("name", "short_name", "logo", "serif_headings", "contact_email")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for theme, role, name in _colour_fields():
            self.fields[name] = forms.CharField(
                label=f"{role}",
                initial=self.instance.palette(theme)[role],
                validators=[COLOUR],
                widget=forms.TextInput(attrs={"type": "color"}),
            )

    def clean(self) -> dict[str, Any]:
        """Keeps, per theme, only the colours that differ from ours."""
        cleaned = super().clean() or self.cleaned_data
        self.instance.colours = {
            theme: {
                role: cleaned[name].lower()
                for of, role, name in _colour_fields()
                if of == theme and cleaned.get(name) and cleaned[name].lower() != house(theme)[role].lower()
            }
            for theme in THEMES
        }
        return cleaned


def _colour_fields() -> list[tuple[str, str, str]]:
    return [(theme, role, f"{theme}_{role.replace('-', '_')}") for theme in THEMES for role in BRANDABLE]
