"""What a lead fills in about an official channel or a known fake."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from veriline import safety
from veriline.trust.actions import Facts
from veriline.trust.kinds import LISTED, PLATFORMS, Kind, Purpose
from veriline.trust.models import PLATFORMS_OF
from veriline.trust.reading import Claim
from veriline.trust.reading.canonical import NotThat, canonical

WRONG_FORM = {
    Kind.SITE: _("Write a host name, such as help.exchange.example."),
    Kind.MAIL: _("Write a whole address, such as support@exchange.example."),
    Kind.MAIL_DOMAIN: _("Write what stands behind the @, such as mail.exchange.example."),
    Kind.PHONE: _("Write the number with + and its country, such as +44 20 7946 0958."),
    Kind.APP: _("Write its id in the store, and the SHA-256 of its certificate (64 digits)."),
}


class ReasonForm(forms.Form):
    """Why something changes; everybody may read it."""

    reason = forms.CharField(
        label=_("Why"), max_length=200, help_text=_("Everybody reads this in the history.")
    )

    def clean_reason(self) -> str:
        """No secret in it."""
        reason: str = self.cleaned_data["reason"]
        if safety.redact(reason).removed:
            raise ValidationError(_("This looks like a secret. Everybody would read it."))
        return reason


class ProposeForm(ReasonForm):
    """A channel of ours, or a known fake."""

    is_fake = forms.TypedChoiceField(
        label=_("What it is"),
        choices=[("", _("Ours")), ("1", _("A fake"))],
        coerce=bool,
        required=False,
        widget=forms.RadioSelect,
    )
    kind = forms.ChoiceField(label=_("Kind"), choices=[(kind.value, kind.label) for kind in LISTED])
    platform = forms.ChoiceField(
        label=_("Platform"),
        required=False,
        choices=[
            ("", "–"),
            *((code, one.name) for code, one in PLATFORMS.items() if not one.personal),
        ],
        help_text=_("For accounts, groups and apps."),
    )
    shown = forms.CharField(
        label=_("As it is written"),
        max_length=254,
        help_text=_("A host name, an address, a number with its country, a name with @, an id in the store."),
    )
    number = forms.CharField(
        label=_("Numeric id, or fingerprint of the app’s certificate"),
        required=False,
        max_length=120,
        help_text=_("A name can be copied, this cannot."),
    )
    link = forms.URLField(
        label=_("Address of its page"), required=False, max_length=300, assume_scheme="https"
    )
    purpose = forms.ChoiceField(label=_("What it is for"), choices=Purpose.choices, initial=Purpose.BOTH)
    region = forms.RegexField(
        label=_("Country"),
        regex=r"^[A-Z]{2}$",
        required=False,
        help_text=_("Two letters, such as SG; empty for everywhere."),
        error_messages={"invalid": _("Two capital letters, such as SG.")},
    )
    language = forms.CharField(label=_("Language"), required=False, max_length=10)
    since = forms.DateField(
        label=_("Valid from"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )
    until = forms.DateField(
        label=_("Valid until"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )
    field_order = (
        *("is_fake", "kind", "platform", "shown", "number", "link", "purpose", "region", "language"),
        *("since", "until", "reason"),
    )

    claim: Claim

    def clean(self) -> dict[str, Any]:
        """What was typed is of that kind, in the one spelling the register compares by."""
        cleaned = super().clean() or self.cleaned_data
        if self.errors:
            return cleaned
        kind, platform = Kind(cleaned["kind"]), cleaned["platform"]
        allowed = PLATFORMS_OF.get(kind, ())
        if bool(allowed) != bool(platform) or (platform and platform not in allowed):
            self.add_error("platform", _platform_fault(kind, bool(allowed)))
            return cleaned
        try:
            self.claim = canonical(kind, cleaned["shown"], platform=platform, number=cleaned["number"])
        except NotThat:
            self.add_error("shown", WRONG_FORM.get(kind, _("This is not of that kind.")))
        if cleaned["since"] and cleaned["until"] and cleaned["since"] > cleaned["until"]:
            self.add_error("until", _("It ends before it begins."))
        return cleaned

    @property
    def facts(self) -> Facts:
        """What the form says, once it is valid."""
        given = self.cleaned_data
        return Facts(
            claim=self.claim,
            is_fake=bool(given["is_fake"]),
            link=given["link"],
            purpose=Purpose(given["purpose"]),
            region=given["region"],
            language=given["language"],
            since=given["since"],
            until=given["until"],
        )


def _platform_fault(kind: Kind, needed: bool) -> Any:
    if not needed:
        return _("This kind has no platform.")
    return _("Choose a store.") if kind == Kind.APP else _("Choose the platform it is on.")
