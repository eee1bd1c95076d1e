"""The drawings and films that ship with the tutorials, as Wagtail's images and our videos. Found again by title."""

from __future__ import annotations

from typing import Any

from django.core.files import File
from wagtail.images import get_image_model

from ..models import Video, VideoCaptions
from .source import FOLDER

PICTURES = FOLDER / "pictures"


def picture(name: str, language: str) -> int:
    """Key of the drawing `<name>.<language>.svg`."""
    file = f"{name}.{language}.svg"
    images = get_image_model().objects
    found = images.filter(title=file).first()
    if found is None:
        with (PICTURES / file).open("rb") as drawing:
            found = images.create(title=file, file=File(drawing, name=file))
    return int(found.pk)


def film(entry: dict[str, Any], language: str) -> int:
    """Key of the film of a tutorial in one language, with its captions."""
    title = entry[language]["film_title"]
    found = Video.objects.filter(title=title).first()
    if found is None:
        found = _film(entry, language, title)
    return int(found.pk)


def _film(entry: dict[str, Any], language: str, title: str) -> Video:
    name = f"{entry['film']}.{language}"
    video = Video(title=title, seconds=entry["film_seconds"], poster_id=picture(entry["film"], language))
    with (PICTURES / f"{name}.mp4").open("rb") as moving, (PICTURES / f"{name}.vtt").open("rb") as words:
        video.file.save(f"{name}.mp4", File(moving), save=False)
        captions = VideoCaptions(language=language)
        captions.file.save(f"{name}.vtt", File(words), save=False)
        video.captions.add(captions)
        video.save()
    return video
