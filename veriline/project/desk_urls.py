"""Addresses of the desk's host: the desk itself, staff accounts, and the CMS."""

from django.urls import include, path
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from veriline.portal.urls import look

from . import health

urlpatterns = [
    path("healthz", health.healthz),
    path("", include((look, "portal"))),
    path("accounts/", include("allauth.urls")),
    path("cms/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("", include("veriline.desk.urls")),
]

handler400 = "veriline.desk.views.errors.refused"
handler403 = "veriline.desk.views.errors.denied"
handler404 = "veriline.desk.views.errors.not_found"
handler500 = "veriline.desk.views.errors.broken"
