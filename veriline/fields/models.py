"""What an operator decides about the fields: the form of the own numbers, the own pairs and coins (L2, L10, L11)."""

import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from veriline.lately import lately

from . import shapes
from .entities import Rules


class FieldRule(models.Model):
    """One row for each of `Name`: a shape for numbers, a list for choices. No row: the house's own rule."""

    class Name(models.TextChoices):
        """Fields with something to decide."""

        UID = "uid", gettext_lazy("Account number (UID)")
        ORDER = "order", gettext_lazy("Order number")
        PAIR = "pair", gettext_lazy("Trading pairs")
        ASSET = "asset", gettext_lazy("Further coins")

    name = models.CharField(max_length=10, choices=Name.choices, unique=True)
    rule = models.TextField(gettext_lazy("rule"), blank=True, max_length=20_000)

    def clean(self) -> None:
        """Refuses a shape or a list that cannot be read, and says which part."""
        if self.name in {self.Name.UID, self.Name.ORDER}:
            self._refuse_unreadable_shape()
        else:
            self._refuse_unreadable_words()

    def _refuse_unreadable_shape(self) -> None:
        try:
            shapes.pattern(self.rule)
        except shapes.BadShape as error:
            words = _(
                "“%(part)s” cannot be read. Write # for a digit, @ for a letter, * for either, "
                "and {6,12} for how many."
            )
            raise ValidationError({"rule": words % {"part": str(error)[:40]}}) from error

    def _refuse_unreadable_words(self) -> None:
        form = r"[A-Z0-9]{2,10}/[A-Z]{3,6}" if self.name == self.Name.PAIR else r"[A-Z0-9]{2,10}"
        wrong = next((word for word in sorted(self.words) if not re.fullmatch(form, word)), None)
        if wrong is not None:
            words = _("“%(part)s” cannot be read. Write short names in capitals, pairs as BTC/USDT.")
            raise ValidationError({"rule": words % {"part": wrong[:40]}})

    @property
    def words(self) -> frozenset[str]:
        """The entries of a list."""
        return frozenset(re.split(r"[\s,，、]+", self.rule.strip())) - {""}


@lately
def rules() -> Rules:
    """What the operator has decided."""
    rows = {row.name: row for row in FieldRule.objects.all()}
    house = Rules()
    return Rules(
        uid=rows["uid"].rule if "uid" in rows else house.uid,
        order=rows["order"].rule if "order" in rows else house.order,
        pairs=rows["pair"].words if "pair" in rows else house.pairs,
        coins=rows["asset"].words if "asset" in rows else house.coins,
    )
