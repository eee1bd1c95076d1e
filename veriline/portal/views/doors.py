"""Signing in by mail link or by the exchange's token, never by a password of ours; and the visitor's own page."""

from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from veriline.conversations.models import Conversation
from veriline.limits import Limit, Limited, spend
from veriline.people.actions import recognise_account
from veriline.people.identity import BadToken, verify
from veriline.people.models import Assurance

from .. import session
from ..actions import enter_by_link
from ..addresses import address, is_ours
from ..forms import SignInForm
from ..tasks import send_sign_in_link
from ..visitors import remote_address

#: Mails asked for from one network address, and tries of links and tokens.
ASKING = Limit("sign_in_asked", burst=10, every_s=120)
TRYING = Limit("sign_in_tried", burst=20, every_s=15)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest, language: str) -> HttpResponse:
    """Asks for an e-mail address. The answer is the same sentence whether we know it or not (ux.md 6.4)."""
    form = SignInForm(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return render(request, "portal/sign_in.html", {"form": form, "why": request.GET.get("why", "")})
    try:
        spend(ASKING, remote_address(request))
    except Limited as limited:
        return _too_often(request, form, limited)
    with transaction.atomic():
        send_sign_in_link(form.cleaned_data["email"], language)
    return render(request, "portal/sign_in_sent.html", {"email": form.cleaned_data["email"]})


def _too_often(request: HttpRequest, form: SignInForm, limited: Limited) -> HttpResponse:
    context = {"form": form, "wait_s": limited.retry_after}
    response = render(request, "portal/sign_in.html", context, status=429)
    response["Retry-After"] = str(limited.retry_after)
    return response


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in_link(request: HttpRequest, language: str, secret: str) -> HttpResponse:
    """GET shows one button, POST uses the link: mail scanners open links, they press no buttons (decisions.md 2)."""
    return _by_link(request, secret)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def return_link(request: HttpRequest, language: str, conversation: UUID, secret: str) -> HttpResponse:
    """The same, back to the conversation the link was mailed for."""
    return _by_link(request, secret, to_conversation=True)


def _by_link(request: HttpRequest, secret: str, *, to_conversation: bool = False) -> HttpResponse:
    if request.method != "POST":
        response = render(request, "portal/sign_in_link.html", {"to_conversation": to_conversation})
        response["Referrer-Policy"] = "same-origin"
        return response
    try:
        spend(TRYING, remote_address(request))
    except Limited as limited:
        return _too_often(request, SignInForm(), limited)
    entered = enter_by_link(secret)
    if entered is None:
        return render(request, "portal/sign_in.html", {"form": SignInForm(), "why": "ended"}, status=410)
    session.sign_in(request, entered.customer, Assurance.CONTACT)
    if entered.conversation is None:
        return redirect(address("account"))
    session.allow_conversation(request, entered.conversation)
    return redirect(address("conversation", conversation=entered.conversation))


@csrf_exempt  # Posted by the exchange's own site; the signed token, good once, is the proof.
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in_by_token(request: HttpRequest, language: str) -> HttpResponse:
    """The exchange's signed-in customer comes over with an `identity_token` (api.md), and goes on to `next`."""
    if request.method != "POST":
        return redirect(address("sign_in"))
    try:
        spend(TRYING, remote_address(request))
        claims = verify(request.POST.get("identity_token", ""), purpose="sign_in")
    except Limited as limited:
        return _too_often(request, SignInForm(), limited)
    except BadToken:
        return render(request, "portal/sign_in.html", {"form": SignInForm(), "why": "token"}, status=403)
    session.sign_in(request, recognise_account(claims), Assurance.ACCOUNT)
    wanted = request.POST.get("next", "")
    return redirect(wanted if is_ours(wanted) else address("account"))


@require_POST
def sign_out(request: HttpRequest, language: str) -> HttpResponse:
    """Ends the session of this browser. Conversations stay where they are."""
    session.sign_out(request)
    return redirect(address("home"))


@never_cache
@require_safe
def account(request: HttpRequest, language: str) -> HttpResponse:
    """Language, look, and for a signed-in customer the open conversations."""
    customer = session.signed_in(request)
    talks = Conversation.objects.filter(customer=customer).open() if customer else Conversation.objects.none()
    return render(
        request,
        "portal/account.html",
        {"customer": customer, "talks": talks.order_by("-last_activity_at")[:10]},
    )
