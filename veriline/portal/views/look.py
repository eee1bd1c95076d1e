"""The look and the visitor's choices: brand, theme, language, country; and what robots read."""

from datetime import timedelta

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from veriline.knowledge import languages

from .. import brand
from ..addresses import is_ours
from ..readers import REGION_COOKIE, is_region
from ..sitemap import entries, last_change

LANGUAGE_COOKIE = "veriline_language"
THEME_COOKIE = "veriline_theme"
THEMES = ("auto", "light", "dark")
KEPT = timedelta(days=365)


@require_safe
def brand_css(request: HttpRequest) -> HttpResponse:
    """The operator's colours and faces over those of tokens.css."""
    response = HttpResponse(brand.stylesheet(brand.current()), content_type="text/css; charset=utf-8")
    response["Cache-Control"] = "public, max-age=60"
    return response


@require_safe
def brand_logo(request: HttpRequest) -> FileResponse:
    """The uploaded logo. Its address changes with it, so browsers may keep it."""
    logo = brand.current().logo
    if not logo:
        raise Http404
    response = FileResponse(logo.open())
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """For those who ask without having read the page."""
    return redirect(static("brand.svg"))


@csrf_exempt  # Harmless, and it must work without cookies.
@require_POST
def choose_language(request: HttpRequest) -> HttpResponse:
    """Remembers the language chosen and goes on to `next`."""
    language = request.POST.get("language", "")
    response = _go_on(request, fallback=f"/{language}/" if language in languages.codes() else "/")
    if language in languages.codes():
        response.set_cookie(LANGUAGE_COOKIE, language, max_age=KEPT, samesite="Lax", secure=settings.SECURE)
    return response


@csrf_exempt  # Harmless, and it must work without cookies.
@require_POST
def choose_theme(request: HttpRequest) -> HttpResponse:
    """Remembers light or dark; `auto` forgets it, so that the system decides again."""
    theme = request.POST.get("theme", "")
    response = _go_on(request, fallback="/")
    if theme == "auto":
        response.delete_cookie(THEME_COOKIE, samesite="Lax")
    elif theme in THEMES:
        response.set_cookie(THEME_COOKIE, theme, max_age=KEPT, samesite="Lax", secure=settings.SECURE)
    return response


@csrf_exempt  # Harmless, and it must work without cookies.
@require_POST
def choose_region(request: HttpRequest) -> HttpResponse:
    """Remembers the country a visitor says to be in (H16); an empty one forgets it."""
    region = request.POST.get("region", "")
    response = _go_on(request, fallback="/")
    if is_region(region):
        response.set_cookie(REGION_COOKIE, region, max_age=KEPT, samesite="Lax", secure=settings.SECURE)
    elif not region:
        response.delete_cookie(REGION_COOKIE, samesite="Lax")
    return response


def _go_on(request: HttpRequest, *, fallback: str) -> HttpResponse:
    wanted = request.POST.get("next", "")
    return redirect(wanted if is_ours(wanted) else fallback)


@csrf_exempt  # It only leads on: who posts to the box of the verifier is sent there with what they wrote.
@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("Accept-Language", "Cookie")
def in_my_language(request: HttpRequest, rest: str) -> HttpResponse:
    """An address without a language leads to the saved choice, else to what the browser asks for (ux.md 5.1)."""
    query = f"?{request.GET.urlencode()}" if request.GET else ""
    return redirect(f"/{request.LANGUAGE_CODE}/{rest}{query}", preserve_request=request.method == "POST")


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Robots read the help pages, not conversations and doors."""
    closed = [
        f"Disallow: /{code}/{room}/" for code in languages.codes() for room in ("chat", "sign-in", "account")
    ]
    lines = ["User-agent: *", *closed, "Disallow: /api/", f"Sitemap: {settings.HELP_URL}/sitemap.xml", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@require_safe
def sitemap_index(request: HttpRequest) -> HttpResponse:
    """The sitemaps of the languages, each with when it last changed (sitemaps.org)."""
    maps = [
        (f"{settings.HELP_URL}{reverse('portal:sitemap', kwargs={'language': code})}", last_change(code))
        for code in languages.listed()
    ]
    return render(
        request, "portal/sitemap_index.xml", {"maps": maps}, content_type="application/xml; charset=utf-8"
    )


@require_safe
def sitemap(request: HttpRequest, language: str) -> HttpResponse:
    """Every page for readers of one language, each with its siblings in the others (H4)."""
    context = {"entries": entries(language)}
    return render(request, "portal/sitemap.xml", context, content_type="application/xml; charset=utf-8")
