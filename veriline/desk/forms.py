"""Forms of an agent's own page, drawn by `desk/fields.html`: summary on top, the same words at the field."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from veriline.people.models import Agent

from . import keys


class PreferencesForm(forms.Form):
    """Language and look of the desk for one agent."""

    language = forms.ChoiceField(
        label=_("Language of the desk"),
        choices=[("", _("As in the browser")), ("en", "English"), ("zh-hans", "简体中文")],
        required=False,
    )
    theme = forms.ChoiceField(
        label=_("Look"),
        choices=[("", _("As on this device")), ("light", _("Light")), ("dark", _("Dark"))],
        required=False,
    )

    @staticmethod
    def initial_of(agent: Agent) -> dict[str, str]:
        """What is in force."""
        return {name: agent.preferences.get(name, "") for name in ("language", "theme")}

    def clean_language(self) -> str:
        """Only a language we have."""
        language: str = self.cleaned_data["language"]
        if language and language not in {"en", "zh-hans"}:
            raise ValidationError(_("Choose a language of the list."))
        return language

    def save(self, agent: Agent) -> None:
        """Keeps it with the agent, so that it holds on every device."""
        agent.preferences |= {name: self.cleaned_data[name] for name in ("language", "theme")}
        agent.save(update_fields=["preferences"])


class KeysForm(forms.Form):
    """Single keys on or off, and a letter for each command that has one."""

    single_keys = forms.BooleanField(
        label=_("Single keys act at once"),
        help_text=_(
            "Switch them off if you use a screen reader or dictation. Commands (Ctrl K or ⌘K) always work."
        ),
        required=False,
    )

    def __init__(self, *args: Any, agent: Agent, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = keys.remapped(agent)
        self.fields["single_keys"].initial = keys.single_keys_on(agent)
        for command in self.commands():
            self.fields[command.name] = forms.CharField(
                label=str(command.label),
                initial=own.get(command.name, command.key).upper(),
                max_length=1,
                required=False,
                widget=forms.TextInput(attrs={"class": "inp key", "size": 2, "autocomplete": "off"}),
            )

    @staticmethod
    def commands() -> list[keys.Command]:
        """Those with a single letter."""
        return [command for command in keys.COMMANDS if command.remappable]

    def clean(self) -> dict[str, Any]:
        """No letter twice, and G stays the first of two-letter keys."""
        chosen: dict[str, str] = {}
        for command in self.commands():
            key = self.cleaned_data.get(command.name, "").lower()
            if key == "g" or (key and key.isspace()):
                self.add_error(command.name, _("G starts the keys that go to a view. Choose another letter."))
            elif key and key in chosen.values():
                self.add_error(command.name, _("%(key)s is used twice.") % {"key": key.upper()})
            else:
                chosen[command.name] = key
        self.chosen = chosen
        return self.cleaned_data

    def save(self, agent: Agent) -> None:
        """Keeps only what differs from the usual keys."""
        usual = {command.name: command.key for command in self.commands()}
        agent.preferences["keys"] = {name: key for name, key in self.chosen.items() if key != usual[name]}
        agent.preferences["single_keys"] = self.cleaned_data["single_keys"]
        agent.save(update_fields=["preferences"])
