"""Whether self-service helps: the rates for leads, and the board of gaps from which editors start an article."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from veriline.assistant.wording.usage import usage
from veriline.insights import gaps, rates
from veriline.insights.models import Goal
from veriline.knowledge import articles
from veriline.knowledge.drafts import NoTopic, may_write
from veriline.people.models import Agent

from .. import keys
from ..access import agents_only, leads_only
from ..chart import chart_of
from ..settings_forms import language_choices

DAYS = ((7, gettext_lazy("7 days")), (30, gettext_lazy("30 days")), (90, gettext_lazy("90 days")))
USUAL = 30


class PeriodForm(forms.Form):
    """Which days and which language; what is not understood is the usual."""

    days = forms.ChoiceField(label=gettext_lazy("Period"), choices=DAYS, required=False)
    language = forms.ChoiceField(label=gettext_lazy("Language"), required=False)

    def __init__(self, given: HttpRequest) -> None:
        super().__init__({"days": str(USUAL), "language": "", **given.GET.dict()})
        self.fields["language"].choices = [("", _("All languages")), *language_choices()]  # type: ignore[attr-defined]
        self.full_clean()

    @property
    def number(self) -> int:
        """How many days."""
        return int(self.cleaned_data.get("days") or USUAL)

    @property
    def code(self) -> str:
        """Its code, or all."""
        return str(self.cleaned_data.get("language") or "")


class GoalForm(forms.ModelForm[Goal]):
    """What the operator aims at."""

    class Meta:
        model = Goal
        fields = ("deflection",)


@dataclass(frozen=True)
class Figure:
    """One rate: its share now and in the period before, and what it is a share of."""

    name: str
    meaning: str
    now: float | None
    before: float | None
    part: int
    whole: int
    goal: int | None = None

    @property
    def change(self) -> int | None:
        """Points of a hundred since the period before."""
        if self.now is None or self.before is None:
            return None
        return round(self.now * 100) - round(self.before * 100)


@require_GET
@never_cache
@leads_only
def reports(request: HttpRequest, agent: Agent) -> HttpResponse:
    """The rates by day, in one language or all."""
    asked = PeriodForm(request)
    today = datetime.now(UTC).date()
    now = rates.Period.ending(today, days=asked.number)
    before = rates.Period.ending(date.fromordinal(now.first.toordinal() - 1), days=asked.number)
    days = rates.counts_by_day(now, language=asked.code)
    context = {
        "agent": agent,
        "asked": asked,
        "days": days,
        "figures": _figures(
            rates.total(days), rates.total(rates.counts_by_day(before, language=asked.code)), Goal.now()
        ),
        "chart": chart_of(
            [
                (_("Solved without a person"), [counts.deflection for _day, counts in days]),
                (_("Chats without a person"), [counts.containment for _day, counts in days]),
            ]
        ),
        "still_asked": _named(rates.read_and_still_asked(now, language=asked.code)),
        "model": usage(now.first, now.last),
        "goal_form": GoalForm(instance=Goal.now()) if agent.role == Agent.Role.ADMIN else None,
    }
    return render(request, "desk/insights/reports.html", context)


def _figures(now: rates.Counts, before: rates.Counts, goal: Goal) -> list[Figure]:
    return [
        Figure(
            _("Solved without a person"), _("sessions that said it is solved"), now.deflection, before.deflection,
            now.deflected, now.sessions, goal.deflection,
        ),
        Figure(
            _("Chats without a person"), _("chats that asked for nobody"), now.containment, before.containment,
            now.contained, now.talks,
        ),
        Figure(
            _("Searches without an answer"), _("searches for which nothing fitted"), now.zero_result,
            before.zero_result, now.unanswered, now.searches,
        ),
        Figure(
            _("Searches without a click"), _("searches with answers nobody chose"), now.no_click, before.no_click,
            now.unclicked, now.watched,
        ),
    ]  # fmt: skip


def _named(asked: Sequence[rates.Asked]) -> list[tuple[rates.Asked, str, str]]:
    """Each with the title and the address of its article; those that are gone are left out."""
    found = []
    for one in asked:
        page = articles.article(one.article, one.language)
        if page is not None:
            found.append((one, page.title, page.address))
    return found


@require_POST
@leads_only
def set_goal(request: HttpRequest, agent: Agent) -> HttpResponse:
    """The operator's goal, for administrators."""
    if agent.role != Agent.Role.ADMIN:
        raise PermissionDenied
    form = GoalForm(request.POST, instance=Goal.now())
    if form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
    else:
        messages.error(request, _("Choose a number from 1 to 100."))
    return redirect("desk:reports")


@require_GET
@never_cache
@agents_only
def board(request: HttpRequest, agent: Agent) -> HttpResponse:
    """Unanswered questions by meaning, the most asked first: for leads, and for whoever may write articles."""
    _may_see(agent)
    asked = PeriodForm(request)
    context = {
        "agent": agent,
        "asked": asked,
        "rows": gaps.board(language=asked.code, days=asked.number),
        "may_write": may_write(agent.user),
        "single_keys": keys.single_keys_on(agent),
    }
    return render(request, "desk/insights/gaps.html", context)


@require_POST
@agents_only
def draft(request: HttpRequest, agent: Agent, gap: int) -> HttpResponse:
    """Starts an article for a gap and opens it in the CMS."""
    _may_see(agent)
    if not may_write(agent.user):
        raise PermissionDenied
    try:
        page = gaps.start_article(gap, agent=agent)
    except NoTopic:
        messages.error(request, _("There is no topic yet. Make one in the help centre first."))
        return redirect("desk:gaps")
    if page is None:
        messages.error(request, _("It has left the board, or its words are gone."))
        return redirect("desk:gaps")
    return redirect(f"/cms/pages/{page.pk}/edit/")


@require_POST
@agents_only
def dismiss(request: HttpRequest, agent: Agent, gap: int) -> HttpResponse:
    """It needs no article."""
    _may_see(agent)
    if gaps.dismiss(gap, agent=agent):
        messages.success(request, _("Taken off the board."))
    return redirect("desk:gaps")


def _may_see(agent: Agent) -> None:
    if not (agent.is_lead or may_write(agent.user)):
        raise PermissionDenied
