"""What staff do with flows: write a draft, publish it, throw it away. What was published is never changed."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone

from veriline.journal import append
from veriline.journal.events import Actor
from veriline.knowledge import articles
from veriline.people.models import Agent

from ..events import FlowPublished
from ..models import Flow, FlowVersion
from .check import Fault, faults
from .steps import Step, resolved

State = FlowVersion.State


class NotFit(Exception):
    """The draft may not be published; `faults` say why."""

    def __init__(self, found: list[Fault]) -> None:
        super().__init__(found)
        self.faults = found


def draft_of(flow: Flow) -> list[Step]:
    """What an editor works on: the draft, else what is published, as it was written."""
    version = flow.draft or flow.published
    return version.written if version else []


def faults_of(steps: Sequence[Step]) -> list[Fault]:
    """What keeps steps, as they were written, from being published."""
    return faults(resolved(steps), articles=articles.titles("en"))


@transaction.atomic
def save_draft(flow: Flow, steps: Sequence[Step], *, agent: Agent) -> FlowVersion:
    """Keeps a draft; it may be unfinished. The first one after a publication is a new version."""
    Flow.objects.select_for_update().get(pk=flow.pk)
    content = [step.data() for step in steps]
    draft = flow.draft
    if draft is None:
        newest = flow.versions.order_by("-number").values_list("number", flat=True).first() or 0
        return FlowVersion.objects.create(flow=flow, number=newest + 1, content=content, created_by=agent)
    draft.content, draft.created_by = content, agent
    draft.save(update_fields=["content", "created_by"])
    return draft


@transaction.atomic
def publish(flow: Flow, *, agent: Agent) -> FlowVersion:
    """Customers meet the draft from now on; who is in the version before ends in it. Raises `NotFit`."""
    Flow.objects.select_for_update().get(pk=flow.pk)
    draft = flow.draft
    assert draft is not None, "there is a draft to publish"
    found = faults_of(draft.written)
    if found:
        raise NotFit(found)
    flow.versions.filter(state=State.PUBLISHED).update(state=State.RETIRED)
    draft.state, draft.published_at, draft.published_by = State.PUBLISHED, timezone.now(), agent
    draft.save(update_fields=["state", "published_at", "published_by"])
    append(FlowPublished(flow.slug, draft.number), actor=Actor("agent", agent.pk))
    return draft


def discard_draft(flow: Flow) -> None:
    """Back to what is published."""
    flow.versions.filter(state=State.DRAFT).delete()
