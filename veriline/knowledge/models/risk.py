"""What a reader can lose by doing what a page describes. Such a page says so, or is not published (requirement H7)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Risk(models.TextChoices):
    """The tag that asks for a risk notice."""

    NONE = "", _("none")
    LOSS = "loss", _("prices move: money can be lost")
    LEVERAGE = "leverage", _("leverage: more than the stake can be lost")
    FINAL = "final", _("transfers: a mistake cannot be undone")
