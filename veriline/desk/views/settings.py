"""The operator's settings: one list and one form per section, for administrators."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.db import models
from django.db.models import ProtectedError
from django.forms import ModelForm
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from veriline.assistant.models import Intent, OtherMatters
from veriline.channels.models import AllowedOrigin
from veriline.conversations.models import CannedReply
from veriline.fields.models import FieldRule
from veriline.people.models import Agent, IdentityKey, Team
from veriline.routing.models import BusinessHours, Queue

from .. import actions
from ..access import admins_only
from ..settings_forms import (
    AgentForm,
    BrandForm,
    CannedReplyForm,
    FieldRuleForm,
    HoursForm,
    IdentityKeyForm,
    IntentForm,
    OriginForm,
    OtherMattersForm,
    QueueForm,
    TeamForm,
    brand_model,
    language_choices,
    tidied,
)


@dataclass(frozen=True)
class Section:
    """One kind of row an administrator keeps. `line` gives a row's title and detail in the list."""

    slug: str
    icon: str
    name: Promise | str
    about: Promise | str
    add: Promise | str
    rows: Callable[[], models.QuerySet[Any]]
    form: type[ModelForm]  # type: ignore[type-arg]
    line: Callable[[Any], tuple[str, str]]
    removable: bool = True
    addable: bool = True


def _matters_line(row: OtherMatters) -> tuple[str, str]:
    count = len(row.phrases)
    return dict(language_choices())[row.language], ngettext("%(n)s wording", "%(n)s wordings", count) % {
        "n": count
    }


def _agent_line(agent: Agent) -> tuple[str, str]:
    teams = ", ".join(team.name for team in agent.teams.all())
    state = "" if agent.user.is_active else f" · {_('cannot sign in')}"
    return (
        f"{agent.alias} · {agent.staff_number}",
        f"{agent.get_role_display()} · {teams or _('no team')}{state}",
    )


def _team_line(team: Any) -> tuple[str, str]:
    count: int = team.members
    return team.name, ngettext("%(n)s agent", "%(n)s agents", count) % {"n": count}


def _queue_line(queue: Queue) -> tuple[str, str]:
    hours = queue.hours.name if queue.hours else _("Round the clock")
    return queue.name, f"{queue.team.name} · {hours} · {queue.target_s} s"


SECTIONS = {
    section.slug: section
    for section in (
        Section(
            "agents",
            "users",
            gettext_lazy("Agents"),
            gettext_lazy("Who answers, in which teams and languages, and how many at once."),
            gettext_lazy("Add an agent"),
            lambda: Agent.objects.select_related("user").prefetch_related("teams").order_by("alias"),
            AgentForm,
            _agent_line,
            removable=False,
        ),
        Section(
            "teams",
            "users",
            gettext_lazy("Teams"),
            gettext_lazy("People who answer the same queues."),
            gettext_lazy("Add a team"),
            lambda: Team.objects.annotate(members=models.Count("agents")).order_by("name"),
            TeamForm,
            _team_line,
        ),
        Section(
            "queues",
            "inbox",
            gettext_lazy("Queues"),
            gettext_lazy("Which line takes what, and how soon a person answers."),
            gettext_lazy("Add a queue"),
            lambda: Queue.objects.select_related("team", "hours").order_by("name"),
            QueueForm,
            _queue_line,
        ),
        Section(
            "hours",
            "clock",
            gettext_lazy("Business hours"),
            gettext_lazy("When people answer. Customers see the next opening in their own time."),
            gettext_lazy("Add hours"),
            lambda: BusinessHours.objects.order_by("name"),
            HoursForm,
            lambda hours: (hours.name, hours.timezone),
        ),
        Section(
            "replies",
            "zap",
            gettext_lazy("Saved replies"),
            gettext_lazy("What agents insert by / and a shortcut, per language."),
            gettext_lazy("Add a reply"),
            lambda: CannedReply.objects.order_by("shortcut", "language"),
            CannedReplyForm,
            lambda reply: (f"/{reply.shortcut} · {reply.language}", reply.title),
        ),
        Section(
            "intents",
            "list-filter",
            gettext_lazy("Intents"),
            gettext_lazy("What customers ask: how urgent it is, who answers, and what is asked for."),
            "",
            lambda: Intent.objects.select_related("flow").order_by("code"),
            IntentForm,
            lambda row: (f"{row.code} · {row.words}", f"{row.urgency or '–'} · {row.get_handoff_display()}"),
            removable=False,
            addable=False,
        ),
        Section(
            "other-matters",
            "ban",
            gettext_lazy("Other matters"),
            gettext_lazy("What people ask that is none of the intents: it is answered by no article."),
            "",
            lambda: OtherMatters.objects.order_by("language"),
            OtherMattersForm,
            _matters_line,
            removable=False,
            addable=False,
        ),
        Section(
            "fields",
            "hash",
            gettext_lazy("Fields"),
            gettext_lazy("The form of your account and order numbers, your trading pairs and coins."),
            gettext_lazy("Add a rule"),
            lambda: FieldRule.objects.order_by("name"),
            FieldRuleForm,
            lambda row: (row.get_name_display(), row.rule[:80]),
        ),
        Section(
            "origins",
            "globe",
            gettext_lazy("Allowed sites"),
            gettext_lazy("Sites that may carry the chat. No other site can."),
            gettext_lazy("Add a site"),
            lambda: AllowedOrigin.objects.order_by("origin"),
            OriginForm,
            lambda origin: (origin.origin, origin.note),
        ),
        Section(
            "keys",
            "key-round",
            gettext_lazy("Identity keys"),
            gettext_lazy("Keys the exchange signs its customers’ tokens with."),
            gettext_lazy("Add a key"),
            lambda: IdentityKey.objects.order_by("kid"),
            IdentityKeyForm,
            lambda key: (
                key.kid,
                f"{key.algorithm} · {key.issuer}" + ("" if key.active else f" · {_('not in use')}"),
            ),
        ),
    )
}


@require_GET
@never_cache
@admins_only
def index(request: HttpRequest, agent: Agent) -> HttpResponse:
    """All sections."""
    return render(request, "desk/settings/index.html", {"agent": agent, "sections": SECTIONS.values()})


@require_GET
@never_cache
@admins_only
def rows(request: HttpRequest, agent: Agent, section: str) -> HttpResponse:
    """The rows of a section."""
    chosen = _section(section)
    lines = [(row.pk, *chosen.line(row)) for row in chosen.rows()]
    return render(request, "desk/settings/rows.html", {"agent": agent, "section": chosen, "lines": lines})


@require_http_methods(["GET", "POST"])
@never_cache
@admins_only
def edit(request: HttpRequest, agent: Agent, section: str, pk: str = "") -> HttpResponse:
    """One row: shown, saved, or shown again with what is wrong."""
    chosen = _section(section)
    if not pk and not chosen.addable:
        raise Http404
    row = _row(chosen, pk) if pk else None
    form = chosen.form(tidied(request.POST) or None, instance=row)
    if request.method == "POST" and form.is_valid():
        if hasattr(form.instance, "changed_by"):
            form.instance.changed_by = agent
        saved = form.save()
        messages.success(request, _("Saved."))
        _tell_gateway(chosen)
        if chosen.slug == "agents" and row is None:
            actions.send_invitation(saved, request)
            messages.success(request, _("An invitation was sent to %(email)s.") % {"email": saved.user.email})
        return redirect("desk:settings_rows", chosen.slug)
    context = {"agent": agent, "section": chosen, "form": form, "row": row}
    return render(request, "desk/settings/edit.html", context)


@require_POST
@admins_only
def remove(request: HttpRequest, agent: Agent, section: str, pk: str) -> HttpResponse:
    """Takes a row away, unless something still stands on it."""
    chosen = _section(section)
    if not chosen.removable:
        raise Http404
    row = _row(chosen, pk)
    try:
        row.delete()
    except ProtectedError:
        messages.error(request, _("It is still in use. Move what uses it first."))
        return redirect("desk:settings_edit", chosen.slug, pk)
    _tell_gateway(chosen)
    messages.success(request, _("Removed."))
    return redirect("desk:settings_rows", chosen.slug)


@require_POST
@admins_only
def agent_access(request: HttpRequest, agent: Agent, pk: int) -> HttpResponse:
    """Ends or restores an agent's access, or sends the invitation again."""
    row = get_object_or_404(Agent.objects.select_related("user"), pk=pk)
    match request.POST.get("act"):
        case "deactivate" if row.pk == agent.pk:
            messages.error(request, _("You cannot end your own access."))
        case "deactivate":
            actions.deactivate(row)
            messages.success(request, _("%(who)s can no longer sign in.") % {"who": row.alias})
        case "activate":
            actions.activate(row)
            actions.tell_rights_changed()
            messages.success(request, _("%(who)s can sign in again.") % {"who": row.alias})
        case "invite":
            actions.send_invitation(row, request)
            messages.success(request, _("An invitation was sent to %(email)s.") % {"email": row.user.email})
        case _:
            raise Http404
    return redirect("desk:settings_edit", "agents", pk)


@require_http_methods(["GET", "POST"])
@never_cache
@admins_only
def brand(request: HttpRequest, agent: Agent) -> HttpResponse:
    """The brand; pairs of colours under AA are refused by name."""
    row = brand_model().objects.first() or brand_model()()
    form = BrandForm(tidied(request.POST) or None, request.FILES or None, instance=row)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved. Pages show it within a few seconds."))
        return redirect("desk:settings_brand")
    return render(request, "desk/settings/brand.html", {"agent": agent, "form": form})


def _tell_gateway(section: Section) -> None:
    """Open desks learn at once what these rows say about who may see what (api.md, Live)."""
    if section.slug in {"agents", "teams", "queues"}:
        actions.tell_rights_changed()


def _section(slug: str) -> Section:
    if slug not in SECTIONS:
        raise Http404
    return SECTIONS[slug]


def _row(section: Section, pk: str) -> Any:
    """The row of that key, or `Http404` for one that is none or cannot be one."""
    try:
        return get_object_or_404(section.rows(), pk=pk)
    except ValueError as error:
        raise Http404 from error
