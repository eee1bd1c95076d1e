"""The flow editor: steps as cards in their order, a rehearsal beside them, publishing when nothing is wrong."""

import json
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from veriline import safety
from veriline.assistant.flows import keep
from veriline.assistant.flows.check import Fault
from veriline.assistant.flows.rehearse import rehearse
from veriline.assistant.flows.steps import BELOW, KINDS, LANGUAGES, Step, in_language, resolved
from veriline.assistant.models import Flow
from veriline.fields.catalogue import CATALOGUE, Kind
from veriline.knowledge import articles
from veriline.people.models import Agent

from ..access import admins_only
from ..flow_forms import NewFlowForm, operate, posted_steps
from ..settings_forms import tidied

SHORT = 50


@require_GET
@never_cache
@admins_only
def index(request: HttpRequest, agent: Agent) -> HttpResponse:
    """All flows, with what customers meet."""
    lines = [(flow, flow.published, flow.draft) for flow in Flow.objects.order_by("name")]
    return render(request, "desk/flows/index.html", {"agent": agent, "lines": lines})


@require_http_methods(["GET", "POST"])
@never_cache
@admins_only
def new(request: HttpRequest, agent: Agent) -> HttpResponse:
    """A flow's name and button; its steps come next."""
    form = NewFlowForm(tidied(request.POST) or None)
    if request.method == "POST" and form.is_valid():
        flow = form.save()
        return redirect("desk:flow", flow.slug)
    return render(request, "desk/flows/new.html", {"agent": agent, "form": form, "flow": None})


@require_http_methods(["GET", "POST"])
@never_cache
@admins_only
def names(request: HttpRequest, agent: Agent, slug: str) -> HttpResponse:
    """Changes the name and the button."""
    flow = get_object_or_404(Flow, slug=slug)
    form = NewFlowForm(tidied(request.POST) or None, instance=flow)
    if request.method == "POST" and form.is_valid():
        flow = form.save()
        messages.success(request, _("Saved."))
        return redirect("desk:flow", flow.slug)
    return render(request, "desk/flows/new.html", {"agent": agent, "form": form, "flow": flow})


@require_http_methods(["GET", "POST"])
@never_cache
@admins_only
def edit(request: HttpRequest, agent: Agent, slug: str) -> HttpResponse:
    """The editor. Every button keeps what was typed as the draft and then does what it says."""
    flow = get_object_or_404(Flow, slug=slug)
    if request.method == "GET":
        return render(request, "desk/flows/edit.html", _context(flow, agent, keep.draft_of(flow)))
    posted = tidied(request.POST)
    act = "try" if posted.get("press") or posted.get("again") else posted.get("act", "save")
    if act == "enter":  # the key in a field: what was typed last is meant
        act = "try" if posted.get("answer", "").strip() else "save"
    if act == "discard":
        keep.discard_draft(flow)
        messages.success(request, _("The draft is gone. This is what customers meet."))
        return redirect("desk:flow", slug)
    steps, about = operate(posted_steps(posted), act)
    keep.save_draft(flow, steps, agent=agent)
    if act == "try":
        return render(
            request,
            "desk/flows/edit.html",
            _context(flow, agent, steps, said=_answers(posted), open_try=True),
        )
    if act == "publish":
        return _publish(request, flow, agent)
    if act == "save":
        messages.success(request, _("The draft is kept. Customers do not meet it yet."))
    return redirect(f"{reverse('desk:flow', args=[slug])}{f'#step-{about}' if about else ''}")


def _publish(request: HttpRequest, flow: Flow, agent: Agent) -> HttpResponse:
    try:
        version = keep.publish(flow, agent=agent)
    except keep.NotFit:
        return render(
            request, "desk/flows/edit.html", _context(flow, agent, keep.draft_of(flow), refused=True)
        )
    messages.success(request, _("Version %(n)s is what customers meet from now on.") % {"n": version.number})
    return redirect("desk:flow", flow.slug)


def _answers(posted: Any) -> list[str]:
    """What was said in the rehearsal so far, and what is said now; a secret is removed as in a chat."""
    if posted.get("again"):
        return []
    try:
        before = json.loads(posted.get("said", "[]"))
    except ValueError:
        before = []
    said = [str(one)[:500] for one in before if isinstance(one, str)] if isinstance(before, list) else []
    answer = posted.get("press") or posted.get("answer", "").strip()
    return [*said, safety.redact(answer[:500]).text] if answer else said


def _context(
    flow: Flow,
    agent: Agent,
    steps: list[Step],
    *,
    said: list[str] | None = None,
    open_try: bool = False,
    refused: bool = False,
) -> dict[str, Any]:
    faults = keep.faults_of(steps)
    language = (
        "zh-hans"
        if agent.preferences.get("try_language") == "zh-hans"
        else (translation.get_language() or "en")
    )
    lines, over = rehearse(resolved(steps), said or []) if steps else ([], True)
    titles = articles.titles("zh-hans" if language.startswith("zh") else "en")
    return {
        "agent": agent,
        "flow": flow,
        "published": flow.published,
        "draft": flow.draft,
        "cards": [_card(step, place, steps, faults, titles) for place, step in enumerate(steps)],
        "faults": [fault for fault in faults if not fault.step],
        "fit": not faults,
        "refused": refused,
        "kinds": KINDS.items(),
        "fields": [
            (code, one.label)
            for code, one in CATALOGUE.items()
            if not one.vault and one.kind not in {Kind.AUTOMATIC, Kind.FILES}
        ],
        "articles": sorted(titles.items(), key=lambda one: one[1]),
        "languages": [("en", "English"), ("zh-hans", "简体中文")],
        "lines": lines,
        "over": over,
        "said": json.dumps(said or [], ensure_ascii=False),
        "open_try": open_try,
    }


def _card(
    step: Step, place: int, steps: list[Step], faults: list[Fault], titles: dict[str, str]
) -> dict[str, Any]:
    """One step as the editor draws it."""
    return {
        "step": step,
        "place": place,
        "number": place + 1,
        "kind": KINDS[step.kind],
        "summary": _summary(step, titles),
        "texts": [
            (code, name, step.text.get(code, ""))
            for code, name in (("en", "English"), ("zh-hans", "简体中文"))
        ],
        "options": [
            {
                "number": number,
                "labels": [(code, option.label.get(code, "")) for code in LANGUAGES],
                "next": option.next,
            }
            for number, option in enumerate(step.options)
        ],
        "faults": [fault.sentence for fault in faults if fault.step == step.id],
        "ways": [(BELOW, _("The step below")), ("", _("The end")), *_others(step, steps, titles)],
        "no_answer": [("", _("A person")), *_others(step, steps, titles)],
        "last": place == len(steps) - 1,
    }


def _others(step: Step, steps: list[Step], titles: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (other.id, f"{number}. {_summary(other, titles)}")
        for number, other in enumerate(steps, 1)
        if other.id != step.id
    ]


def _summary(step: Step, titles: dict[str, str]) -> str:
    """What a step is about, on one line."""
    if step.kind == "ask" and step.field in CATALOGUE:
        words = str(CATALOGUE[step.field].label)
    elif step.kind == "article":
        words = titles.get(step.article, "")
    else:
        words = in_language(step.text)
    short = words if len(words) <= SHORT else f"{words[: SHORT - 1]}…"
    return f"{KINDS[step.kind]}: {short}" if short else str(KINDS[step.kind])
