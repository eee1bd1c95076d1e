"""A film from our own origin, with captions for each language it is shown in (WCAG 1.2.2, requirement H6)."""

from __future__ import annotations

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.files import File
from django.core.validators import FileExtensionValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.images import get_image_model_string

#: How a WebVTT file begins (W3C WebVTT, section 4.1), a byte order mark aside.
WEBVTT = b"WEBVTT"


def is_webvtt(file: File[bytes]) -> None:
    """Refuses a caption file that browsers would not read."""
    file.seek(0)
    start = file.read(16).removeprefix(b"\xef\xbb\xbf")
    file.seek(0)
    if not start.startswith(WEBVTT):
        raise ValidationError(_("This is no caption file: WebVTT begins with the line WEBVTT."))


class Video(ClusterableModel):  # type: ignore[misc]
    """One film. Its captions are rows, so that a language is added without touching the film."""

    title = models.CharField(_("Title"), max_length=200)
    file = models.FileField(
        _("File"),
        upload_to="videos",
        validators=[FileExtensionValidator(["mp4", "webm"])],
        help_text=_("MP4 (H.264) plays everywhere, WebM in most browsers. Keep it under 20 MB."),
    )
    poster = models.ForeignKey(
        get_image_model_string(), models.PROTECT, verbose_name=_("First picture"), related_name="+"
    )
    seconds = models.PositiveSmallIntegerField(_("Length in seconds"))

    panels: ClassVar[list[object]] = [
        FieldPanel("title"),
        FieldPanel("file"),
        FieldPanel("poster"),
        FieldPanel("seconds"),
        InlinePanel("captions", label=_("Captions")),
    ]

    class Meta:
        verbose_name = _("video")

    def __str__(self) -> str:
        return self.title

    @property
    def content_type(self) -> str:
        """Its media type, from the name."""
        return "video/mp4" if str(self.file.name).endswith(".mp4") else "video/webm"

    def has_captions(self, language: str) -> bool:
        """Whether somebody who cannot hear it can follow it in this language."""
        return bool(self.captions.filter(language=language).exists())


class VideoCaptions(models.Model):
    """The captions of a film in one language."""

    video = ParentalKey(Video, on_delete=models.CASCADE, related_name="captions")
    language = models.CharField(_("Language"), max_length=20, help_text=_("Code such as en or zh-hans."))
    file = models.FileField(
        _("File"), upload_to="videos", validators=[FileExtensionValidator(["vtt"]), is_webvtt]
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["video", "language"], name="captions_once_a_language")]
