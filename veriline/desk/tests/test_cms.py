"""The CMS behind the desk's door."""

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tests import people
from veriline.desk.actions import make_demo_sign_in
from veriline.people.models import User

pytestmark = pytest.mark.django_db
DOORS = ["/cms/", "/cms/login/", "/cms/password_reset/", "/cms/pages/", "/cms/users/", "/documents/1/x.pdf"]


@pytest.fixture
def desk(client: Client) -> Client:
    """A browser at the desk's host."""
    client.defaults["HTTP_HOST"] = settings.DESK_HOST
    return client


@pytest.mark.parametrize("path", DOORS)
def test_nobody_gets_in_by_wagtails_own_doors(desk: Client, path: str) -> None:
    answer = desk.get(path)
    assert answer.status_code == 302
    assert answer["Location"].startswith("/accounts/login/")


@pytest.mark.parametrize("path", DOORS)
def test_a_password_alone_does_not_open_it(desk: Client, path: str) -> None:
    admin = people.agent("Ann A.", role="admin").user
    User.objects.filter(pk=admin.pk).update(is_superuser=True)
    desk.force_login(admin, "allauth.account.auth_backends.AuthenticationBackend")
    answer = desk.get(path)
    assert answer.status_code == 302
    assert answer["Location"] == reverse("mfa_index", urlconf=settings.DESK_URLCONF)


def test_wagtails_own_sign_in_takes_no_password(desk: Client) -> None:
    user = people.agent("Ann A.", role="admin").user
    user.set_password("a long password of hers")
    user.save()
    desk.post("/cms/login/", {"username": user.email, "password": "a long password of hers"})
    assert "_auth_user_id" not in desk.session


def test_an_administrator_with_a_second_factor_edits(desk: Client) -> None:
    user = people.agent("Ann A.", role="admin").user
    User.objects.filter(pk=user.pk).update(is_superuser=True)
    desk.post(make_demo_sign_in(user))
    assert desk.get("/cms/").status_code == 200


def test_a_stranger_with_an_agents_row_edits_nothing(desk: Client) -> None:
    desk.post(make_demo_sign_in(people.cleo().user))
    assert desk.get("/cms/").status_code in {302, 403}


def test_the_help_centres_host_has_no_cms(client: Client) -> None:
    assert client.get("/cms/").status_code in {302, 404}
    assert client.get("/cms/login/").status_code in {302, 404}
