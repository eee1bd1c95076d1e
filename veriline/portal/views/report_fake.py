"""Reporting a fake, and what became of it (requirements I6, E14). No sign-in, no cookie, no scripts."""

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from veriline import safety
from veriline.limits import Limit, Limited, spend
from veriline.trust import fakes

from ..addresses import address
from ..visitors import remote_address

#: Nobody meets so many fakes in an hour; who floods the queue is slowed.
REPORTS = Limit("fake_reports", burst=6, every_s=300)


class ReportForm(forms.Form):
    """What claims to be us, how it came, what it said, and whether something is lost."""

    what = forms.CharField(max_length=500, strip=True)
    reached_by = forms.CharField(max_length=fakes.MOST_WAY, required=False)
    words = forms.CharField(max_length=fakes.MOST_WORDS, required=False)
    # Translators: ten languages
    lost = forms.ChoiceField(
        choices=[("yes", "yes"), ("no", "no")],
        error_messages={"required": _("Say whether you lost something.")},
    )

    def clean_what(self) -> str:
        """Something that can be looked at."""
        what: str = self.cleaned_data["what"]
        try:
            fakes.suspect_in(what)
        except fakes.NotReportable as error:
            # Translators: ten languages
            raise forms.ValidationError(_("Write an address, an account, a number or a name.")) from error
        return what


@csrf_exempt  # It works without cookies; a forged one adds a report that two people look at.
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report_fake(request: HttpRequest, language: str) -> HttpResponse:
    """The form. Who lost something goes on to the emergency lane at once; the report is kept either way.

    Secrets are gone before the form is read, so that it never shows one again.
    """
    if request.method != "POST":
        form = ReportForm(initial={"what": request.GET.get("q", "")[:500]})
        return render(request, "portal/report_fake.html", {"form": form})
    form = ReportForm(
        {name: safety.redact(safety.tidy(str(value))).text for name, value in request.POST.items()}
    )
    try:
        spend(REPORTS, remote_address(request))
    except Limited as limited:
        context = {"form": form, "wait_s": limited.retry_after}
        response = render(request, "portal/report_fake.html", context, status=429)
        response["Retry-After"] = str(limited.retry_after)
        return response
    if not form.is_valid():
        return render(request, "portal/report_fake.html", {"form": form}, status=422)
    given = form.cleaned_data
    secret = fakes.report(
        given["what"],
        reached_by=given["reached_by"],
        words=given["words"],
        lost=given["lost"] == "yes",
        language=language,
    )
    if given["lost"] == "yes":
        return redirect(f"{address('chat')}?emergency=1")
    return redirect("portal:report_told", language=language, secret=secret)


@never_cache
@require_safe
def report_told(request: HttpRequest, language: str, secret: str) -> HttpResponse:
    """What became of a report, for whoever has its link."""
    row = fakes.find(secret)
    if row is None:
        raise Http404
    response = render(request, "portal/report_told.html", {"report": row, "state": fakes.state_of(row).value})
    response["Referrer-Policy"] = "no-referrer"
    return response
