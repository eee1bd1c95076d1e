"""What a lead fills in about an incident: one form to open it, one for how it goes, one to close it."""

import re
from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from veriline import safety
from veriline.knowledge.incidents import Facts
from veriline.knowledge.models.incident import WRITTEN_IN, Incident, IncidentUpdate, Service
from veriline.knowledge.subjects import networks

TICKER = re.compile(r"[A-Z0-9]{2,12}")
MOST_TITLE = 120
MOST_TEXT = 600

#: Beside each field: whose language it is in.
LABELS = {"en": _("in English"), "zh-hans": _("in Chinese")}


class ReviewedForm(forms.Form):
    """Words in both languages, read before anybody is told. A secret in them is refused."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for language in WRITTEN_IN:
            self.fields[_name("text", language)] = _words(
                _("What customers are told"), language, MOST_TEXT, forms.Textarea(attrs={"rows": 3})
            )
        self.fields["reviewed"] = forms.BooleanField(
            label=_("I have read both texts. They are true now, and everybody may read them."),
            error_messages={"required": _("Read both texts and say so.")},
        )

    @property
    def texts(self) -> dict[str, str]:
        """The words by language, once the form is valid."""
        return self._by_language("text")

    def _by_language(self, field: str) -> dict[str, str]:
        return {language: self.cleaned_data[_name(field, language)] for language in WRITTEN_IN}


def _name(field: str, language: str) -> str:
    return f"{field}_{language.replace('-', '_')}"


def _words(label: Any, language: str, most: int, widget: forms.Widget) -> forms.CharField:
    widget.attrs["lang"] = language
    return forms.CharField(
        label=_("%(what)s, %(language)s") % {"what": label, "language": LABELS[language]},
        max_length=most,
        widget=widget,
        validators=[_no_secret],
        error_messages={"required": _("Nobody is told before it is written in both languages.")},
    )


def _no_secret(text: str) -> None:
    if safety.redact(safety.tidy(text)).removed:
        raise ValidationError(_("This looks like a secret. Everybody would read it."))
    if safety.asks_for_secret(text):
        raise ValidationError(_("We never ask for a password, a code, a seed phrase or a key."))


class OpenForm(ReviewedForm):
    """Everything it takes to open an incident."""

    kind = forms.ChoiceField(label=_("What is the matter"), choices=Incident.Kind.choices)
    severity = forms.ChoiceField(
        label=_("How grave"), choices=Incident.Severity.choices, initial=Incident.Severity.MAJOR
    )
    services = forms.MultipleChoiceField(
        label=_("What it concerns"),
        choices=Service.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Questions and conversations that name one of these are told first."),
    )
    networks = forms.MultipleChoiceField(
        label=_("Networks"), required=False, widget=forms.CheckboxSelectMultiple
    )
    assets = forms.CharField(
        label=_("Coins"),
        required=False,
        max_length=200,
        help_text=_("Tickers, separated by commas, such as USDT, SOL. None: every coin."),
    )
    started_at = forms.DateTimeField(
        label=_("Since when"),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        help_text=_("In your own time."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["networks"].choices = list(networks().items())  # type: ignore[attr-defined]
        self.fields["started_at"].initial = lambda: timezone.localtime().replace(second=0, microsecond=0)
        titles = {
            _name("title", language): _words(_("Headline"), language, MOST_TITLE, forms.TextInput())
            for language in WRITTEN_IN
        }
        self.fields = self.fields | titles
        self.order_fields([*self.base_fields, *titles])

    def clean_assets(self) -> list[str]:
        """Tickers in capitals."""
        found = [part.strip().upper() for part in re.split(r"[,，、\s]+", self.cleaned_data["assets"])]
        wrong = [part for part in found if part and not TICKER.fullmatch(part)]
        if wrong:
            raise ValidationError(_("“%(word)s” is no ticker.") % {"word": wrong[0]})
        return list(dict.fromkeys(part for part in found if part))

    def clean_started_at(self) -> datetime:
        """It has begun: what is planned is an announcement."""
        started: datetime = self.cleaned_data["started_at"]
        if started > timezone.now():
            raise ValidationError(_("It has not begun yet. Announce what is planned instead."))
        return started

    def clean(self) -> dict[str, Any]:
        """It concerns something, else it would concern everybody."""
        cleaned = super().clean() or self.cleaned_data
        if not any(cleaned.get(name) for name in ("services", "networks", "assets")) and not self.errors:
            self.add_error("services", _("Choose at least one service, network or coin."))
        return cleaned

    @property
    def facts(self) -> Facts:
        """What the form says, once it is valid."""
        given = self.cleaned_data
        return Facts(
            kind=Incident.Kind(given["kind"]),
            severity=Incident.Severity(given["severity"]),
            started_at=given["started_at"],
            titles=self._by_language("title"),
            texts=self.texts,
            services=given["services"],
            assets=given["assets"],
            networks=given["networks"],
        )


class UpdateForm(ReviewedForm):
    """How it goes."""

    state = forms.ChoiceField(
        label=_("How far we are"),
        choices=[choice for choice in IncidentUpdate.State.choices if choice[0] != IncidentUpdate.State.OVER],
    )
    severity = forms.ChoiceField(label=_("How grave"), choices=Incident.Severity.choices)


class CloseForm(ReviewedForm):
    """The last words."""
