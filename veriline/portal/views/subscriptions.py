"""Being told by mail: asking, confirming by the mailed link, ending by one click (double opt-in; RFC 8058)."""

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from veriline.limits import Limit, Limited, spend
from veriline.people.subscriptions import confirm_subscription, end_subscription

from ..addresses import address
from ..forms import SignInForm
from ..tasks import send_subscription_link
from ..visitors import remote_address

#: Mails asked for from one network address, and tries of links.
ASKING = Limit("subscription_asked", burst=10, every_s=120)
TRYING = Limit("subscription_tried", burst=20, every_s=15)


@csrf_exempt  # It works without cookies; all that a forged one causes is one question to the mailbox's holder.
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request: HttpRequest, language: str) -> HttpResponse:
    """Asks for an address. The answer is the same sentence whether it is told already or not."""
    if request.method != "POST":
        return redirect(f"{address('status')}#subscribe")
    form = SignInForm(request.POST)
    if not form.is_valid():
        return render(request, "portal/subscribe.html", {"form": form}, status=422)
    try:
        spend(ASKING, remote_address(request))
    except Limited as limited:
        return _too_often(request, limited)
    with transaction.atomic():
        send_subscription_link(form.cleaned_data["email"], language)
    return render(request, "portal/subscription.html", {"now": "asked", "email": form.cleaned_data["email"]})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, language: str, secret: str) -> HttpResponse:
    """GET shows one button, POST confirms: mail scanners open links, they press no buttons (decisions.md 2)."""
    if request.method != "POST":
        response = render(request, "portal/subscription.html", {"now": "confirming"})
        response["Referrer-Policy"] = "same-origin"
        return response
    try:
        spend(TRYING, remote_address(request))
    except Limited as limited:
        return _too_often(request, limited)
    if confirm_subscription(secret) is None:
        return render(request, "portal/subscription.html", {"now": "too_late"}, status=410)
    return render(request, "portal/subscription.html", {"now": "confirmed"})


@csrf_exempt  # The mail program posts it, without a cookie (RFC 8058); the signed token is the proof.
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, language: str, token: str) -> HttpResponse:
    """POST ends it at once; GET shows the one button for those who came by the link in the mail."""
    if request.method != "POST":
        return render(request, "portal/subscription.html", {"now": "ending"})
    if not end_subscription(token):
        return render(request, "portal/subscription.html", {"now": "unknown"}, status=404)
    return render(request, "portal/subscription.html", {"now": "ended"})


def _too_often(request: HttpRequest, limited: Limited) -> HttpResponse:
    context = {"now": "too_often", "wait_s": limited.retry_after}
    response = render(request, "portal/subscription.html", context, status=429)
    response["Retry-After"] = str(limited.retry_after)
    return response
