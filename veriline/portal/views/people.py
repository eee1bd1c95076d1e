"""Reaching a person: the ways there are, and the chat on a page of its own."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from veriline.conversations.models import Conversation
from veriline.conversations.tokens import issue_transfer_code
from veriline.knowledge import articles, incidents

from .. import session
from ..addresses import EMERGENCY, address
from ..waits import chat_wait, coming_week, is_round_the_clock, service_hours


@require_safe
def contact(request: HttpRequest, language: str) -> HttpResponse:
    """All ways that exist, with measured waits and the hours of the coming week."""
    hours = service_hours(language)
    week = coming_week(hours) if hours else []
    context = {
        "incidents": incidents.open_incidents(),
        "wait": chat_wait(language),
        "emergency": articles.topic(EMERGENCY, language),
        "hours": hours,
        "week": week,
        "round_the_clock": hours is None or is_round_the_clock(week),
    }
    return render(request, "portal/contact.html", context)


@require_safe
def chat(request: HttpRequest, language: str) -> HttpResponse:
    """The chat as a page. It may start with what the visitor has read (`article`, `reason`), which becomes a draft, or

    with a call for help (`emergency`): said at once for who came by our own button, else one tap away.
    """
    emergency = request.GET.get("emergency") == "1"
    topic = articles.topic(EMERGENCY, language) if emergency else None
    context = {
        "emergency": emergency,
        "freeze": articles.articles_in(topic)[:1] if topic else [],
        "draft": "" if emergency else _carried(request, language),
        "wait": chat_wait(language),
    }
    return render(request, "portal/chat.html", context)


def _carried(request: HttpRequest, language: str) -> str:
    """The article read and the reason given, as the first words of a message; empty without them."""
    page = articles.article(request.GET.get("article", ""), language)
    if page is None:
        return ""
    reason = request.GET.get("reason", "")
    reasons = dict(enumerate(page.reason_list))
    said = reasons.get(int(reason), "") if reason.isdecimal() and len(reason) < 4 else ""
    if not said:
        return _("I have read “%(title)s”.") % {"title": page.title} + " "
    return _("I have read “%(title)s”. %(reason)s.") % {"title": page.title, "reason": said} + " "


@require_safe
def embed(request: HttpRequest, language: str) -> HttpResponse:
    """The chat alone, for an app's web view: `?app=&version=&theme=`, and the customer's token as `#token=` (A3)."""
    says = {name: request.GET.get(name, "")[:40] for name in ("app", "version", "theme")}
    return render(request, "portal/embed.html", says)


@require_safe
def conversation(request: HttpRequest, language: str, conversation: UUID) -> HttpResponse:
    """Opens one conversation in the chat by a one-time code, for its customer; a visitor is asked for the mail link."""
    customer = session.signed_in(request)
    talk = Conversation.objects.filter(public_id=conversation).first()
    allowed = talk is not None and (
        session.may_open(request, conversation) or (customer is not None and customer.pk == talk.customer_id)
    )
    if talk is None or (customer is not None and not allowed):
        raise Http404
    if not allowed:
        return redirect(f"{address('sign_in')}?why=conversation")
    return redirect(f"{address('chat')}#code={issue_transfer_code(talk)}")
