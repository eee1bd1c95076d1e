"""Words of one meaning, as staff edit them (requirement H1)."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Orderable

from ..search.synonyms import LONGEST_WORD, BadWord, check_word
from ..search.tokens import normalise

MOST_WORDS = 60
"""Words of one meaning and language; a longer list is a mistake of the clipboard."""


class MeaningForm(WagtailAdminModelForm):  # type: ignore[misc]
    """Sees all lists of a meaning at once, and with them the words that belong to another one."""

    def clean(self) -> dict[str, Any]:
        """Refuses a word that has a meaning already; search does not ask in which language it is."""
        cleaned: dict[str, Any] = super().clean()
        taken = _taken(besides=self.instance)
        for form in self.formsets["words"].forms:
            for word in words_of(form.cleaned_data.get("words", "") if form.is_valid() else ""):
                if other := taken.get(normalise(word).lower()):
                    said = _("“%(word)s” already belongs to “%(meaning)s”. A word has one meaning.")
                    form.add_error("words", said % {"word": word, "meaning": other})
        return cleaned


class Meaning(ClusterableModel):  # type: ignore[misc]
    """Words that customers use for one and the same thing, by language. In force within ten seconds of a change."""

    name = models.CharField(
        _("Name"),
        max_length=60,
        unique=True,
        validators=[
            RegexValidator(r"^[a-z][a-z0-9_]*$", _("Write small letters, digits and _ such as cash_out."))
        ],
        help_text=_("For your eyes only, such as withdrawal. Customers never see it."),
    )
    changed_at = models.DateTimeField(auto_now=True)

    base_form_class = MeaningForm
    panels: ClassVar = [
        FieldPanel("name"),
        InlinePanel("words", heading=_("Words"), label=_("Words of one language"), min_num=1),
    ]

    class Meta:
        verbose_name = _("synonyms")
        verbose_name_plural = _("synonyms")
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def all_words(self) -> str:
        """Every word of every language, for the list."""
        return "; ".join(row.words for row in self.words.all())


class MeaningWords(Orderable):  # type: ignore[misc]
    """The words of a meaning in one language; the first is the usual one."""

    meaning = ParentalKey(Meaning, on_delete=models.CASCADE, related_name="words")
    language = models.CharField(
        _("Language"),
        max_length=20,
        validators=[RegexValidator(r"^[a-z]{2,3}$", _("Write a language code such as en, zh, ar."))],
        help_text=_("Code such as en, zh, ja. Traditional Chinese is found by the simplified word."),
    )
    words = models.TextField(
        _("Words"),
        help_text=_(
            "Separated by commas, the usual one first: a search of a word or two is read as if it said that. Common "
            "misspellings belong here too."
        ),
    )

    panels: ClassVar = [FieldPanel("language"), FieldPanel("words")]

    class Meta(Orderable.Meta):  # type: ignore[misc]
        verbose_name = _("words of one language")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["meaning", "language"],
                name="one_list_a_meaning_and_language",
                violation_error_message=_("This language has a list already; add the words there."),
            )
        ]

    def __str__(self) -> str:
        return self.words

    @property
    def word_list(self) -> list[str]:
        """The words one by one."""
        return words_of(self.words)

    def clean(self) -> None:
        """Refuses what would find everything or nothing; says which word and why."""
        super().clean()
        words = self.word_list
        if not words:
            raise ValidationError({"words": _("Write at least one word.")})
        if len(words) > MOST_WORDS:
            raise ValidationError({"words": _("Keep to %(most)s words.") % {"most": MOST_WORDS}})
        if faults := [fault for word in words if (fault := _fault(word))]:
            raise ValidationError({"words": faults})


def words_of(text: str) -> list[str]:
    """Words as staff write them, separated by commas of any script, semicolons or lines."""
    return [word.strip() for word in re.split(r"[,，、;；\n]", text) if word.strip()]


def _fault(word: str) -> str:
    try:
        check_word(word)
    except BadWord as error:
        return {
            BadWord.Why.NO_LETTERS: _("“%(word)s” has no letter or digit."),
            BadWord.Why.TOO_SHORT: _("“%(word)s” is too short: one Latin letter stands in too many words."),
            BadWord.Why.TOO_LONG: _("“%(word)s” is too long: at most %(most)s characters."),
        }[error.why] % {"word": word[:LONGEST_WORD], "most": LONGEST_WORD}
    return ""


def _taken(*, besides: Meaning) -> dict[str, str]:
    """Every word of the other meanings, as search compares it, with the name of its meaning."""
    rows = MeaningWords.objects.exclude(meaning=besides.pk).select_related("meaning")
    return {normalise(word).lower(): row.meaning.name for row in rows for word in row.word_list}
