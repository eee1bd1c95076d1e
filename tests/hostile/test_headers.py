"""What every answer tells the browser: no inline code, no foreign host, no frame, no sniffing."""

from typing import Any

import pytest
from django.conf import settings as django_settings
from django.test import Client

from tests import people
from veriline.desk.tests import house

pytestmark = pytest.mark.django_db

PUBLIC = ("/en/", "/zh-hans/verify/", "/en/emergency/", "/chat/", "/en/search/?q=fee", "/en/nothing-here/")
CALLS = ("/api/v1/availability", "/api/v1/nothing")


def directives(response: Any) -> dict[str, list[str]]:
    """The policy of an answer: directive → what it allows."""
    parts = (part.split() for part in response["Content-Security-Policy"].split(";"))
    return {name: values for name, *values in parts}


def foreign(policy: dict[str, list[str]]) -> set[str]:
    """The hosts in a policy that are not ours."""
    ours = {django_settings.LIVE_URL}
    return {value for values in policy.values() for value in values if "://" in value} - ours


def assert_hardened(response: Any) -> dict[str, list[str]]:
    """Everything that holds for each answer of both hosts."""
    policy = directives(response)
    assert foreign(policy) == set()
    assert policy["object-src"] == ["'none'"]
    assert policy["base-uri"] == ["'self'"]
    assert policy["form-action"] == ["'self'"]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in response["Permissions-Policy"]
    return policy


@pytest.mark.parametrize("path", PUBLIC + CALLS)
def test_pages_of_the_help_centre_allow_no_inline_code_and_no_markup_from_text(path: str) -> None:
    response = Client().get(path, follow=True)
    policy = assert_hardened(response)
    assert policy["script-src"] == policy["style-src"] == ["'self'"]
    assert policy["frame-ancestors"] == ["'none'"]
    assert policy["require-trusted-types-for"] == ["'script'"]
    is_call = path.startswith("/api/")
    assert response["Cross-Origin-Resource-Policy"] == ("cross-origin" if is_call else "same-origin")


def test_pages_of_the_desk_allow_no_inline_code_and_its_cms_no_foreign_host() -> None:
    desk = house.signed_in(people.ben())
    policy = assert_hardened(desk.get("/", follow=True))
    assert policy["script-src"] == policy["style-src"] == ["'self'"]
    assert policy["frame-ancestors"] == ["'none'"]
    assert assert_hardened(desk.get("/cms/"))["frame-ancestors"] == ["'self'"]


def test_the_widgets_script_may_be_loaded_by_the_exchanges_pages() -> None:
    response = Client().get("/static/webchat/widget.js")
    response.close()
    assert response.status_code == 200
    assert response["Cross-Origin-Resource-Policy"] == "cross-origin"


def test_over_https_the_browser_is_told_to_stay_there(settings: Any) -> None:
    settings.SECURE_HSTS_SECONDS = 31_536_000
    assert Client().get("/en/", secure=True)["Strict-Transport-Security"] == "max-age=31536000"
    assert "Strict-Transport-Security" not in Client().get("/en/")
