"""Addresses of the help centre's host."""

from django.urls import include, path

from veriline.portal.api import api

from . import health

urlpatterns = [
    path("healthz", health.healthz),
    path("api/v1/", api.urls),
    path("", include("veriline.portal.urls")),
]

handler404 = "veriline.portal.views.not_found"
handler500 = "veriline.portal.views.broken"
