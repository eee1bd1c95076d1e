"""Forms of the operator's settings."""

import re
from datetime import date, time
from itertools import pairwise
from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from veriline import safety
from veriline.assistant.events import IntentChanged, OtherMattersChanged
from veriline.assistant.models import Intent, OtherMatters
from veriline.channels.models import AllowedOrigin
from veriline.conversations.guard import Objected, refuse_unsafe
from veriline.conversations.models import CannedReply
from veriline.fields.catalogue import CATALOGUE, Kind
from veriline.fields.models import FieldRule
from veriline.journal import append
from veriline.journal.events import Actor
from veriline.knowledge import languages
from veriline.people.models import Agent, IdentityKey, Team, User
from veriline.routing.models import BusinessHours, Queue

from .canned import VARIABLE, VARIABLES
from .replies import stopped

DAYS = {
    1: _("Monday"),
    2: _("Tuesday"),
    3: _("Wednesday"),
    4: _("Thursday"),
    5: _("Friday"),
    6: _("Saturday"),
    7: _("Sunday"),
}
#: Longer than anything of use, and in every script short enough to be sent whole.
MOST_TEXT = 20_000
_SPAN = re.compile(r"^(\d{1,2}):(\d{2})\s*[-–—~至]\s*(\d{1,2}):(\d{2})$")


def tidied(posted: QueryDict) -> QueryDict:
    """What was typed, without characters nobody sees: a name of such is empty, and none looks like another's."""
    clean = posted.copy()
    for name, values in posted.lists():
        clean.setlist(name, [safety.tidy(value) for value in values])
    return clean


def language_choices() -> list[tuple[str, str]]:
    """Every language customers may write in, by its own name."""
    return [(one.code, one.own_name) for one in languages.every()]


class AgentForm(forms.ModelForm):  # type: ignore[type-arg]
    """An agent and the account behind it. A new one sets a password by a mailed link."""

    email = forms.EmailField(label=_("E-mail address"))
    languages = forms.MultipleChoiceField(
        label=_("Languages they answer in"),
        choices=language_choices,
        widget=forms.CheckboxSelectMultiple,
    )
    staff_number = forms.RegexField(
        label=_("Staff number"),
        regex=r"^[0-9A-Z-]{1,8}$",
        help_text=_("Customers can check it. Up to 8 digits or capital letters."),
        error_messages={"invalid": _("Use up to 8 digits or capital letters.")},
    )

    class Meta:
        model = Agent
        fields = ("email", "alias", "staff_number", "role", "teams", "languages", "capacity")
        widgets = {"teams": forms.CheckboxSelectMultiple}
        help_texts = {
            "alias": _("What customers see: a first name and an initial, such as Mei L."),
            "role": _("Leads see all of their teams. Administrators also change these settings."),
            "capacity": _("How many conversations the agent is given at the same time."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["teams"].label_from_instance = lambda team: team.name  # type: ignore[attr-defined]
        self.fields["capacity"].widget.attrs |= {"min": 1, "max": 50}
        if self.instance.pk:
            self.fields["email"].initial = self.instance.user.email

    def clean_email(self) -> str:
        """An address belongs to one account."""
        email: str = self.cleaned_data["email"].lower()
        owner = User.objects.filter(email__iexact=email).exclude(pk=self.instance.user_id).first()
        if owner is not None and (self.instance.pk or hasattr(owner, "agent")):
            raise ValidationError(_("Somebody else has this address."))
        return email

    def clean_capacity(self) -> int:
        """At least one, and no more than a person can hold."""
        capacity: int = self.cleaned_data["capacity"]
        if not 1 <= capacity <= 50:
            raise ValidationError(_("Choose a number from 1 to 50."))
        return capacity

    def save(self, commit: bool = True) -> Agent:
        """Saves account and agent together."""
        assert commit, "the account needs its agent"
        email = self.cleaned_data["email"]
        with transaction.atomic():
            if self.instance.pk:
                user = self.instance.user
                user.email = email
            else:
                user = User.objects.filter(email__iexact=email).first() or User.objects.create_user(email)
                user.first_name = self.cleaned_data["alias"].split()[0]
            user.is_staff = True
            user.save()
            self.instance.user = user
            agent: Agent = super().save()
            return agent


class TeamForm(forms.ModelForm):  # type: ignore[type-arg]
    """A team: people who answer the same queues."""

    class Meta:
        model = Team
        fields = ("name",)


class QueueForm(forms.ModelForm):  # type: ignore[type-arg]
    """A line, who answers it, when, and how soon."""

    languages = forms.MultipleChoiceField(
        label=_("Languages"),
        choices=language_choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("None chosen: every language."),
    )
    categories = forms.CharField(
        label=_("Categories"),
        required=False,
        max_length=MOST_TEXT,
        help_text=_(
            "Short names of help-centre topics, separated by commas, such as deposits-and-withdrawals."
        ),
    )
    target_s = forms.IntegerField(
        label=_("First reply within, seconds"), min_value=10, max_value=604_800, help_text=_("Usual: 180.")
    )

    class Meta:
        model = Queue
        fields = (
            "slug",
            "name",
            "name_zh",
            "team",
            "categories",
            "languages",
            "hours",
            "assignment",
            "target_s",
            "is_default",
        )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("team", "hours"):
            self.fields[name].label_from_instance = lambda row: row.name  # type: ignore[attr-defined]
        self.fields["hours"].empty_label = _("Round the clock")  # type: ignore[attr-defined]
        if self.instance.pk:
            self.initial["categories"] = ", ".join(self.instance.categories)

    def clean_categories(self) -> list[str]:
        """The names as a list."""
        names = [
            name.strip() for name in re.split(r"[,，\n]", self.cleaned_data["categories"]) if name.strip()
        ]
        if any(len(name) > 40 for name in names):
            raise ValidationError(_("A category is at most 40 characters long."))
        return names

    def clean_is_default(self) -> bool:
        """Exactly one queue takes what no other queue takes."""
        wanted: bool = self.cleaned_data["is_default"]
        others = Queue.objects.filter(is_default=True).exclude(pk=self.instance.pk)
        if wanted and others.exists():
            raise ValidationError(_("Another queue does this already. Take it away there first."))
        return wanted


class HoursForm(forms.ModelForm):  # type: ignore[type-arg]
    """Business hours as spans per weekday, and days off."""

    timezone = forms.ChoiceField(
        label=_("Time zone"), choices=lambda: [(name, name) for name in sorted(available_timezones())]
    )
    days_off = forms.CharField(
        label=_("Days off"),
        required=False,
        max_length=MOST_TEXT,
        widget=forms.Textarea(attrs={"rows": 3, "class": "inp"}),
        help_text=_("One date a line, such as 2026-12-25."),
    )

    class Meta:
        model = BusinessHours
        fields = ("name", "timezone")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for day, name in DAYS.items():
            spans = (self.instance.weekly or {}).get(str(day), [])
            self.fields[f"day_{day}"] = forms.CharField(
                label=name,
                required=False,
                max_length=200,
                initial=", ".join(f"{start}-{end}" for start, end in spans),
                help_text=_("Such as 09:00-12:30, 13:30-18:00. Empty: closed. Round the clock: 00:00-24:00.")
                if day == 1
                else "",
            )
        self.fields["days_off"].initial = "\n".join(str(day) for day in self.instance.holidays or [])
        self.order_fields(["name", "timezone", *(f"day_{day}" for day in DAYS), "days_off"])

    def clean_days_off(self) -> list[date]:
        """Dates, one a line."""
        days = []
        for line in self.cleaned_data["days_off"].split():
            try:
                days.append(date.fromisoformat(line))
            except ValueError as error:
                raise ValidationError(
                    _("%(line)s is no date. Write 2026-12-25.") % {"line": line[:20]}
                ) from error
        return sorted(set(days))

    def clean(self) -> dict[str, Any]:
        """Reads the spans of every day."""
        self.weekly: dict[str, list[list[str]]] = {}
        for day in DAYS:
            try:
                if spans := read_spans(self.cleaned_data.get(f"day_{day}", "")):
                    self.weekly[str(day)] = spans
            except ValidationError as error:
                self.add_error(f"day_{day}", error)
        return self.cleaned_data

    def save(self, commit: bool = True) -> BusinessHours:
        """Stores spans and days off in the row's own form."""
        self.instance.weekly = self.weekly
        self.instance.holidays = self.cleaned_data["days_off"]
        hours: BusinessHours = super().save(commit)
        return hours


def read_spans(text: str) -> list[list[str]]:
    """`09:00-12:30, 13:30-18:00` as [["09:00", "12:30"], …], in order. Raises ValidationError."""
    spans = []
    for part in filter(None, (part.strip() for part in re.split(r"[,，;；]", text))):
        found = _SPAN.match(part)
        if found is None:
            raise ValidationError(_("Write hours as 09:00-18:00."))
        start, end = (_clock(found, 1), _clock(found, 3))
        if start >= end:
            raise ValidationError(_("The end must be after the start."))
        spans.append([start, end])
    spans.sort()
    if any(earlier[1] > later[0] for earlier, later in pairwise(spans)):
        raise ValidationError(_("Two spans overlap."))
    return spans


def _clock(found: re.Match[str], group: int) -> str:
    hour, minute = int(found.group(group)), int(found.group(group + 1))
    if (hour, minute) == (24, 0):
        return "24:00"
    try:
        return time(hour, minute).strftime("%H:%M")
    except ValueError as error:
        raise ValidationError(_("Write hours as 09:00-18:00.")) from error


class CannedReplyForm(forms.ModelForm):  # type: ignore[type-arg]
    """Text an agent fills in by `/` and its shortcut, in one language."""

    language = forms.ChoiceField(label=_("Language"), choices=language_choices)
    text = forms.CharField(
        label=_("Text"),
        max_length=MOST_TEXT,
        widget=forms.Textarea(attrs={"rows": 7, "class": "inp"}),
        help_text=_("These fill in by themselves: {alias} {uid} {number} {agent} {staff_number}."),
    )

    class Meta:
        model = CannedReply
        fields = ("shortcut", "language", "title", "text")
        help_texts = {
            "shortcut": _("What agents type after /. Small letters, digits and hyphens."),
        }

    def clean_text(self) -> str:
        """Only variables that can be filled."""
        text: str = self.cleaned_data["text"]
        unknown = [name for name in VARIABLE.findall(text) if name not in VARIABLES]
        if unknown:
            raise ValidationError(
                _("%(name)s fills nothing in. Use one of the names above.") % {"name": f"{{{unknown[0]}}}"}
            )
        try:
            refuse_unsafe(text)
        except Objected as objected:
            raise ValidationError(stopped(objected)) from objected
        return text


class IntentForm(forms.ModelForm):  # type: ignore[type-arg]
    """One thing customers ask. What the invariants forbid is refused by the row itself (assistant.models.Intent)."""

    fields_asked = forms.MultipleChoiceField(
        label=_("What is asked for"),
        choices=lambda: [
            (code, one.label)
            for code, one in CATALOGUE.items()
            if not one.vault and one.kind is not Kind.AUTOMATIC
        ],
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("While the customer waits for a person, and by the flow."),
    )

    class Meta:
        model = Intent
        fields = ("en", "zh", "phrases_en", "phrases_zh", "urgency", "handoff", "topic", "flow")
        widgets = {
            name: forms.Textarea(attrs={"rows": 5, "class": "inp"}) for name in ("phrases_en", "phrases_zh")
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["fields_asked"] = self.instance.fields
        self.fields["flow"].label_from_instance = lambda flow: flow.name  # type: ignore[attr-defined]
        for name in ("phrases_en", "phrases_zh"):
            self.fields[name].widget.attrs["maxlength"] = MOST_TEXT

    def _post_clean(self) -> None:
        """The fields go to the row before it judges itself."""
        self.instance.fields = self.cleaned_data.get("fields_asked", [])
        super()._post_clean()  # type: ignore[misc]

    def save(self, commit: bool = True) -> Intent:
        """Keeps the row and tells who changed it."""
        row: Intent = super().save(commit)
        append(IntentChanged(row.code), actor=Actor("agent", row.changed_by_id))
        return row


class OtherMattersForm(forms.ModelForm):  # type: ignore[type-arg]
    """What is none of the intents, in one language."""

    class Meta:
        model = OtherMatters
        fields = ("wordings",)
        widgets = {"wordings": forms.Textarea(attrs={"rows": 16, "class": "inp", "maxlength": MOST_TEXT})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["wordings"].widget.attrs["lang"] = self.instance.language

    def save(self, commit: bool = True) -> OtherMatters:
        """Keeps the row and tells who changed it."""
        row: OtherMatters = super().save(commit)
        append(OtherMattersChanged(row.language), actor=Actor("agent", row.changed_by_id))
        return row


class FieldRuleForm(forms.ModelForm):  # type: ignore[type-arg]
    """The form of the operator's own numbers, or a list of the own names."""

    class Meta:
        model = FieldRule
        fields = ("name", "rule")
        widgets = {"rule": forms.Textarea(attrs={"rows": 4, "class": "inp mono", "spellcheck": "false"})}
        help_texts = {
            "rule": _(
                "Numbers: # is a digit, @ a letter, * either, {6,12} how many, several forms with a space "
                "between them, such as #{6,12} NW-######. Pairs and coins: short names, such as BTC/USDT."
            )
        }


class OriginForm(forms.ModelForm):  # type: ignore[type-arg]
    """A site that may carry the chat."""

    class Meta:
        model = AllowedOrigin
        fields = ("origin", "note")
        help_texts = {"origin": _("Such as https://www.exchange.example, without a path.")}


class IdentityKeyForm(forms.ModelForm):  # type: ignore[type-arg]
    """A key the exchange signs identity tokens with."""

    #: The shared secret that an empty field keeps.
    kept = ""

    class Meta:
        model = IdentityKey
        fields = ("kid", "algorithm", "key", "issuer", "audience", "active")
        widgets = {"key": forms.Textarea(attrs={"rows": 6, "class": "inp mono", "spellcheck": "false"})}
        help_texts = {
            "kid": _(
                "The `kid` of the tokens. To change keys, add the new one, switch the exchange, then remove the old."
            ),
            "key": _("EdDSA: the public key in PEM. HS256: the shared secret, at least 32 characters."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["key"].widget.attrs["maxlength"] = MOST_TEXT
        if self.instance.pk and self.instance.algorithm == IdentityKey.Algorithm.HS256:
            self.kept = self.instance.key
            self.initial["key"] = ""
            self.fields["key"].required = not self.kept
            self.fields["key"].help_text = (
                _("The secret is not shown again. Leave it empty to keep it.")
                if self.kept
                else _("The secret cannot be read: the server’s own key has changed. Enter it anew.")
            )

    def clean(self) -> dict[str, Any]:
        """A key of the right kind for its algorithm."""
        data = super().clean() or self.cleaned_data
        key, algorithm = data.get("key", ""), data.get("algorithm")
        if not key and self.kept and algorithm == IdentityKey.Algorithm.HS256:
            data["key"] = self.kept
        elif len(key) > MOST_TEXT:
            self.add_error("key", _("This is too long for a key."))
        elif algorithm == IdentityKey.Algorithm.HS256 and len(key) < 32:
            self.add_error("key", _("Use a secret of at least 32 characters."))
        elif algorithm == IdentityKey.Algorithm.EDDSA and key and not _is_ed25519(key):
            self.add_error("key", _("This is no Ed25519 public key in PEM (BEGIN PUBLIC KEY)."))
        return data


def _is_ed25519(text: str) -> bool:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        return isinstance(load_pem_public_key(text.strip().encode()), Ed25519PublicKey)
    except (ValueError, TypeError):
        return False


THEMES = {"light": _("light"), "dark": _("dark")}


def brand_model() -> Any:
    """The portal's row: looked up by name, because desk and portal do not import each other."""
    return apps.get_model("portal", "Brand")


class BrandForm(forms.Form):
    """Name, logo and colours. The model refuses pairs under AA and names them; the same words stand here."""

    name = forms.CharField(label=_("Brand name"), max_length=80)
    short_name = forms.CharField(label=_("Short name"), max_length=30)
    contact_email = forms.EmailField(
        label=_("E-mail address people may write to"),
        required=False,
        help_text=_("Shown where the chat cannot work. Leave it empty unless somebody reads that mailbox."),
    )
    logo = forms.ImageField(
        label=_("Logo"), required=False, help_text=_("PNG, WebP or JPG. SVG can carry scripts.")
    )
    serif_headings = forms.BooleanField(label=_("Headings in a serif face (not in Chinese)"), required=False)

    def __init__(self, *args: Any, instance: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance = instance
        for name in ("name", "short_name", "contact_email", "serif_headings", "logo"):
            self.fields[name].initial = getattr(instance, name)
        for theme, words in THEMES.items():
            colours = instance.palette(theme)
            for role in instance.ROLES:
                self.fields[f"{theme}_{role}"] = forms.RegexField(
                    label=_("%(role)s, %(theme)s") % {"role": role, "theme": words},
                    regex=r"^#[0-9a-fA-F]{6}$",
                    initial=colours[role].lower(),
                    widget=forms.TextInput(attrs={"type": "color"}),
                    error_messages={"invalid": _("Write a colour as # and six digits, such as #0f5b54.")},
                )

    def clean(self) -> dict[str, Any]:
        """Puts the values on the row and lets the row judge them."""
        if self.errors:
            return self.cleaned_data
        for name in ("name", "short_name", "contact_email", "serif_headings"):
            setattr(self.instance, name, self.cleaned_data[name])
        if self.cleaned_data.get("logo") is not None:
            self.instance.logo = self.cleaned_data["logo"] or ""
        self.instance.colours = {theme: self._changed(theme) for theme in THEMES}
        try:
            self.instance.full_clean()
        except ValidationError as error:
            for field, problems in error.message_dict.items():
                self.add_error(field if field in self.fields else None, problems)
        return self.cleaned_data

    def _changed(self, theme: str) -> dict[str, str]:
        """Only the roles that differ from the house's own palette."""
        house = type(self.instance)().palette(theme)
        chosen = {role: self.cleaned_data[f"{theme}_{role}"].lower() for role in self.instance.ROLES}
        return {role: colour for role, colour in chosen.items() if colour != house[role].lower()}

    def save(self) -> Any:
        """Writes the row."""
        self.instance.save()
        return self.instance
