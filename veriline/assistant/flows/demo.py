"""The flows of the demo exchange, from demo.toml. An operator's own are written at the desk."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

from django.db import transaction
from django.utils import timezone

from veriline.knowledge.content.stream import key_of
from veriline.knowledge.models import PageNumber

from ..models import Flow, FlowVersion, Intent
from .steps import read_steps

FILE: Final = Path(__file__).with_name("demo.toml")


@transaction.atomic
def load() -> int:
    """Makes and publishes those that are not there yet, and ties them to their intents; returns how many."""
    rows = tomllib.loads(FILE.read_text(encoding="utf-8"))["flows"]
    new = [row for row in rows if not Flow.objects.filter(slug=row["slug"]).exists()]
    for row in new:
        flow = Flow.objects.create(
            slug=row["slug"],
            name=row["name"],
            button_en=row["button"]["en"],
            button_zh=row["button"]["zh-hans"],
        )
        content = [step.data() for step in read_steps([_numbered(step) for step in row["steps"]])]
        FlowVersion.objects.create(
            flow=flow,
            number=1,
            state=FlowVersion.State.PUBLISHED,
            content=content,
            published_at=timezone.now(),
        )
        Intent.objects.filter(pk__in=row["intents"]).update(flow=flow)
    return len(new)


def _numbered(step: dict[str, Any]) -> dict[str, Any]:
    """A step whose article is named by its number, as the editor does, and not by its key."""
    if "article" not in step:
        return step
    number = PageNumber.objects.get(translation_key=key_of("article", step["article"]))
    return step | {"article": str(number.pk)}
