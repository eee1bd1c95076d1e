"""The operator's settings: each row shown, saved, refused in words, removed unless something stands on it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.apps import apps
from django.conf import settings
from django.core import mail
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client, override_settings

from tests import people
from veriline import safety
from veriline.channels.models import AllowedOrigin
from veriline.conversations.models import CannedReply
from veriline.desk import actions
from veriline.desk.settings_forms import THEMES, read_spans
from veriline.people.models import Agent, IdentityKey, Team
from veriline.routing.models import BusinessHours, Queue

from . import house

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin() -> Agent:
    return people.agent("Ann A.", role="admin")


@pytest.fixture
def page(admin: Agent) -> Client:
    return house.signed_in(admin)


def refusal(page: Client, path: str, fields: dict[str, object], *, begins: str = "Error:") -> str:
    """The page that comes back when a form is not accepted."""
    response = page.post(path, fields)
    assert response.status_code == 200, "not accepted"
    body = response.content.decode()
    assert 'role="alert"' in body
    assert f"<title>{begins}" in body
    return body


def test_a_new_agent_gets_an_invitation_and_can_choose_a_password(page: Client) -> None:
    team = people.team("Deposits")
    fields = {
        "email": "Dora@Exchange.example",
        "alias": "Dora Z.",
        "staff_number": "0712",
        "role": "agent",
        "teams": [team.pk],
        "languages": ["en", "zh-hans"],
        "capacity": 5,
    }
    assert page.post("/settings/agents/new/", fields).status_code == 302
    dora = Agent.objects.get(alias="Dora Z.")
    assert (dora.user.email, dora.languages, list(dora.teams.all())) == (
        "dora@exchange.example",
        ["en", "zh-hans"],
        [team],
    )
    assert not dora.user.has_usable_password()
    [message] = mail.outbox
    assert message.to == ["dora@exchange.example"]
    link = next(word for word in message.body.split() if "/password/reset/key/" in word)
    browser = house.visitor()
    form = browser.get(link.split(settings.DESK_HOST, 1)[1].split("/", 1)[1].join(["/", ""]), follow=True)
    path = form.redirect_chain[-1][0] if form.redirect_chain else form.request["PATH_INFO"]
    password = "correct horse battery staple"
    done = browser.post(path, {"password1": password, "password2": password}, follow=True)
    assert done.status_code == 200
    dora.user.refresh_from_db()
    assert dora.user.check_password(password)


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("email", "ann@exchange.example", "Somebody else has this address."),
        ("staff_number", "12 34", "Use up to 8 digits or capital letters."),
        ("capacity", "0", "Choose a number from 1 to 50."),
        ("languages", [], "This field is required."),
    ],
)
def test_a_wrong_agent_is_refused_in_words(page: Client, field: str, value: object, words: str) -> None:
    fields: dict[str, object] = {
        "email": "dora@exchange.example",
        "alias": "Dora Z.",
        "staff_number": "0712",
        "role": "agent",
        "languages": ["en"],
        "capacity": 5,
    }
    assert words in refusal(page, "/settings/agents/new/", fields | {field: value})
    assert Agent.objects.count() == 1


def test_ending_access_signs_out_and_closes_sockets(page: Client, admin: Agent) -> None:
    ben = people.ben()
    assert page.post(f"/settings/agents/{ben.pk}/access/", {"act": "deactivate"}).status_code == 302
    ben.user.refresh_from_db()
    ben.refresh_from_db()
    assert (ben.user.is_active, ben.presence) == (False, "away")
    page.post(f"/settings/agents/{ben.pk}/access/", {"act": "activate"})
    ben.user.refresh_from_db()
    assert ben.user.is_active
    page.post(f"/settings/agents/{admin.pk}/access/", {"act": "deactivate"})
    admin.user.refresh_from_db()
    assert admin.user.is_active, "not one's own"
    assert page.post(f"/settings/agents/{ben.pk}/access/", {"act": "promote"}).status_code == 404


@contextmanager
def gateway() -> Iterator[list[dict[str, object]]]:
    """What the live gateway has heard, once the block is over. A last word of ours says that there is no more."""
    database = connection.settings_dict
    where = {name: database[name.upper()] for name in ("user", "host", "port")}
    heard: list[dict[str, object]] = []
    with psycopg.connect(dbname=database["NAME"], autocommit=True, **where) as listener:
        listener.execute("LISTEN veriline")
        yield heard
        listener.execute("NOTIFY veriline, 'over'")
        for notice in listener.notifies():
            if notice.payload == "over":
                break
            heard.append(json.loads(notice.payload))


@pytest.mark.django_db(transaction=True)
def test_the_gateway_is_told_whose_access_ended() -> None:
    ben = people.ben()
    with gateway() as heard:
        actions.deactivate(ben)
    assert heard == [{"revoke_agent": ben.pk}]


@pytest.mark.django_db(transaction=True)
def test_the_gateway_is_told_at_once_who_may_see_what() -> None:
    """Teams, roles, languages, queues and invitations: at the socket at once, not at the next recheck (api.md)."""
    ann, ben, dora = people.agent("Ann A.", role="admin"), people.ben(), people.agent("Dora Z.")
    page = house.signed_in(ann)
    talk = house.taken(house.guest(), ben)
    changed = {"agents": "changed"}
    with gateway() as heard:
        page.post("/settings/teams/new/", {"name": "Deposits"})
        fields = {"email": "b@exchange.example", "alias": "Ben T.", "staff_number": "0999", "role": "lead"}
        page.post(f"/settings/agents/{ben.pk}/", fields | {"languages": ["en"], "capacity": 4})
        page.post(f"/settings/teams/{Team.objects.get(name='Deposits').pk}/remove/")
        page.post("/settings/replies/new/", {"shortcut": "x", "language": "en", "title": "X", "text": "x"})
    assert heard == [changed] * 3
    with gateway() as heard:
        house.script(ben).post(house.path(talk, "invite"), {"agent": dora.pk})
    assert {"stream": str(talk.public_id), "seq": talk.last_seq} in heard


def test_a_team_with_a_queue_is_not_removed(page: Client) -> None:
    page.post("/settings/teams/new/", {"name": "Deposits"})
    team = Team.objects.get(name="Deposits")
    people.queue("deposits", in_team="Deposits")
    response = page.post(f"/settings/teams/{team.pk}/remove/", follow=True)
    assert "It is still in use" in response.content.decode()
    Queue.objects.all().delete()
    page.post(f"/settings/teams/{team.pk}/remove/")
    assert not Team.objects.filter(name="Deposits").exists()


def test_a_queue_is_saved_and_only_one_takes_the_rest(page: Client) -> None:
    team = people.team("Deposits")
    fields = {
        "slug": "deposits",
        "name": "Deposits",
        "name_zh": "充值",
        "team": team.pk,
        "categories": "deposits, withdrawals，p2p",
        "languages": ["zh-hans"],
        "assignment": "offer",
        "target_s": 120,
        "is_default": "on",
    }
    assert page.post("/settings/queues/new/", fields).status_code == 302
    queue = Queue.objects.get()
    assert (queue.categories, queue.languages, queue.target_s) == (
        ["deposits", "withdrawals", "p2p"],
        ["zh-hans"],
        120,
    )
    body = refusal(page, "/settings/queues/new/", fields | {"slug": "other"})
    assert "Another queue does this already" in body


def test_business_hours_are_written_as_people_write_them(page: Client) -> None:
    fields = {
        "name": "Singapore",
        "timezone": "Asia/Singapore",
        "day_1": "9:00-12:30, 13:30–18:00",
        "day_7": "00:00-24:00",
        "days_off": "2026-12-25\n2027-01-01",
    }
    assert page.post("/settings/hours/new/", fields).status_code == 302
    hours = BusinessHours.objects.get()
    assert hours.weekly == {"1": [["09:00", "12:30"], ["13:30", "18:00"]], "7": [["00:00", "24:00"]]}
    assert [str(day) for day in hours.holidays] == ["2026-12-25", "2027-01-01"]
    body = page.get(f"/settings/hours/{hours.pk}/").content.decode()
    assert "09:00-12:30, 13:30-18:00" in body
    wrong = refusal(
        page, "/settings/hours/new/", fields | {"name": "Other", "day_2": "18:00-09:00", "days_off": "soon"}
    )
    assert "The end must be after the start." in wrong
    assert "soon is no date" in wrong


@pytest.mark.parametrize(
    "text", ["9-18", "25:00-26:00", "09:00-18:00-20:00", "09:00-12:00, 11:00-13:00", "24:30-24:00", "<b>"]
)
def test_hours_that_are_none_are_refused(text: str) -> None:

    with pytest.raises(ValidationError):
        read_spans(text)


def test_a_canned_reply_names_only_what_can_be_filled(page: Client) -> None:
    fields = {"shortcut": "hi", "language": "en", "title": "Hello", "text": "Hi {alias}, from {agent}"}
    assert page.post("/settings/replies/new/", fields).status_code == 302
    assert CannedReply.objects.get().text == "Hi {alias}, from {agent}"
    body = refusal(page, "/settings/replies/new/", fields | {"shortcut": "x", "text": "Hi {first_name}"})
    assert "{first_name} fills nothing in." in body


def test_an_allowed_site_is_an_origin(page: Client) -> None:
    assert page.post("/settings/origins/new/", {"origin": "https://www.exchange.example"}).status_code == 302
    assert AllowedOrigin.objects.get().origin == "https://www.exchange.example"
    for wrong in (
        "www.exchange.example",
        "https://exchange.example/path",
        "javascript:alert(1)",
        "https://a:b@c.example",
    ):
        refusal(page, "/settings/origins/new/", {"origin": wrong})


def test_an_identity_key_fits_its_algorithm(page: Client) -> None:
    pem = (
        Ed25519PrivateKey.generate()
        .public_key()
        .public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        .decode()
    )
    fields = {"kid": "k1", "algorithm": "EdDSA", "key": pem, "issuer": "i", "audience": "a", "active": "on"}
    assert page.post("/settings/keys/new/", fields).status_code == 302
    body = refusal(page, "/settings/keys/new/", fields | {"kid": "k2", "key": "-----BEGIN PRIVATE KEY-----"})
    assert "no Ed25519 public key" in body
    fields |= {"kid": "k2", "algorithm": "HS256", "key": "short"}
    assert "at least 32 characters" in refusal(page, "/settings/keys/new/", fields)


def test_a_shared_secret_is_never_shown_again(page: Client) -> None:
    secret = "s" * 20 + "0123456789abcdef"
    key = IdentityKey.objects.create(kid="h", algorithm="HS256", key=secret, issuer="i", audience="a")
    path = f"/settings/keys/{key.pk}/"
    assert secret not in page.get(path).content.decode()
    fields = {"kid": "h", "algorithm": "HS256", "key": "", "issuer": "new", "audience": "a", "active": "on"}
    assert page.post(path, fields).status_code == 302
    key.refresh_from_db()
    assert (key.key, key.issuer) == (secret, "new")


def brand_fields(**changed: str) -> dict[str, str]:
    """The brand as it is, with some values changed."""
    brand = apps.get_model("portal", "Brand")()
    fields = {"name": "Southwind", "short_name": "Southwind", "serif_headings": "on"}
    for theme in THEMES:
        fields |= {f"{theme}_{role}": brand.palette(theme)[role] for role in brand.ROLES}
    return fields | changed


def test_the_brand_is_saved_with_only_the_colours_that_differ(page: Client) -> None:
    assert page.post("/settings/brand/", brand_fields(light_accent="#0b4a44")).status_code == 302
    brand = apps.get_model("portal", "Brand").objects.get()
    assert (brand.short_name, brand.colours) == ("Southwind", {"light": {"accent": "#0b4a44"}, "dark": {}})


def test_a_colour_that_is_too_faint_is_refused_by_name(page: Client) -> None:
    body = refusal(page, "/settings/brand/", brand_fields(light_accent="#9fd8d0"))
    assert "on-accent on accent" in body
    assert "needs 4.5" in body
    assert not apps.get_model("portal", "Brand").objects.exists()


def test_counts_are_chinese_too(page: Client, admin: Agent) -> None:
    people.ben()
    admin.preferences = {"language": "zh-hans"}
    admin.save()
    assert "位客服" in page.get("/settings/teams/").content.decode()


SECTIONS = ("agents", "teams", "queues", "hours", "replies", "origins", "keys")
NONSENSE = {
    "nul": "a\x00b",
    "bidi": "\u202e\u200b\ufeff",
    "emoji": "\U0001f600" * 10_000,
    "script": "<script>alert(1)</script>",
    "long": "x" * 100_000,
    "quote": "'; DROP TABLE people_team; --",
    "number": "9" * 40,
}


@pytest.mark.parametrize("language", ["en", "zh-hans"])
@pytest.mark.parametrize("nonsense", NONSENSE.values(), ids=NONSENSE)
def test_nonsense_in_every_field_is_refused_in_words_and_loses_nothing(
    nonsense: str, language: str, page: Client, admin: Agent
) -> None:
    people.queue()
    admin.preferences = {"language": language}
    admin.save()
    before = everything()
    begins = {"en": "Error:", "zh-hans": "错误："}[language]
    for section in SECTIONS:
        path = f"/settings/{section}/new/"
        fields = page.get(path).context["form"].fields
        if section == "teams" and len(nonsense) < 80 and safety.tidy(nonsense):
            continue  # what can be seen is a name
        whole = "text" if section == "replies" else next(iter(fields))
        body = refusal(page, path, dict.fromkeys(fields, nonsense[:500]) | {whole: nonsense}, begins=begins)
        assert "<script>alert" not in body
        if section == "replies" and nonsense.isalnum():
            assert nonsense in body, "what was typed is still there"
    colour = {"light_accent": nonsense[:500]}
    refusal(page, "/settings/brand/", brand_fields(name=nonsense) | colour, begins=begins)
    assert everything() == before


@pytest.mark.parametrize(
    ("language", "words"), [("en", "That is too much at once"), ("zh-hans", "一次提交的内容过多")]
)
def test_more_than_is_read_at_once_is_refused_in_words(language: str, words: str, page: Client) -> None:
    page.cookies["veriline_language"] = language
    fields = {"shortcut": "x", "language": "en", "title": "x", "text": "x" * 300_000}
    response = page.post("/settings/replies/new/", fields)
    assert (response.status_code, words in response.content.decode()) == (413, True)
    asked = page.post("/settings/replies/new/", fields, headers={"x-requested-with": "fetch"})
    assert asked.json()["code"] == "413"
    assert not CannedReply.objects.exists()


def everything() -> list[int]:
    """How many rows the settings have."""
    return [
        model.objects.count()
        for model in (Agent, Team, Queue, BusinessHours, CannedReply, AllowedOrigin, IdentityKey)
    ]


@pytest.mark.parametrize("language", ["en", "zh-hans"])
def test_settings_are_for_administrators_and_say_so(language: str, admin: Agent) -> None:
    cleo = people.cleo()
    cleo.preferences = {"language": language}
    cleo.save()
    before = everything()
    paths = [f"/settings/{section}/{rest}" for section in SECTIONS for rest in ("", "new/")]
    paths += ["/settings/", "/settings/brand/", f"/settings/agents/{admin.pk}/"]
    posted = [f"/settings/agents/{admin.pk}/access/", f"/settings/teams/{people.team().pk}/remove/"]
    for who, status in ((house.signed_in(cleo), 403), (house.visitor(), 302)):
        for path in paths:
            for response in (who.get(path), who.post(path, {"name": "x", "act": "deactivate"})):
                assert response.status_code in {status, 405}, path
                if status == 403 and response.status_code == 403:
                    words = {"en": "Not for your role", "zh-hans": "您的角色无权"}[language]
                    assert words in response.content.decode(), path
                elif response.status_code == 302:
                    assert response["Location"].startswith("/accounts/login/"), path
        for path in posted:
            assert who.post(path, {"act": "deactivate"}).status_code == status, path
    assert everything()[0] == before[0]
    admin.user.refresh_from_db()
    assert admin.user.is_active


def test_a_secret_that_cannot_be_read_must_be_entered_anew(page: Client) -> None:
    secret = "s" * 20 + "0123456789abcdef"
    with override_settings(SECRET_KEY="the key of another server"):
        key = IdentityKey.objects.create(kid="h", algorithm="HS256", key=secret, issuer="i", audience="a")
    fields = {"kid": "h", "algorithm": "HS256", "key": "", "issuer": "i", "audience": "a", "active": "on"}
    path = f"/settings/keys/{key.pk}/"
    assert "The secret cannot be read" in refusal(page, path, fields)
    assert page.post(path, fields | {"key": secret[::-1]}).status_code == 302
    key.refresh_from_db()
    assert key.key == secret[::-1]


def test_every_section_has_a_list_and_a_form_in_both_languages(page: Client, admin: Agent) -> None:
    people.queue()
    for language, heading in (("en", "Business hours"), ("zh-hans", "工作时间")):
        admin.preferences = {"language": language}
        admin.save()
        assert heading in page.get("/settings/").content.decode()
        for section in ("agents", "teams", "queues", "hours", "replies", "origins", "keys"):
            assert page.get(f"/settings/{section}/").status_code == 200
            assert page.get(f"/settings/{section}/new/").status_code == 200
    assert page.get("/settings/nonsense/").status_code == 404
