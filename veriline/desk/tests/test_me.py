"""An agent's own page: language, look, keys."""

import json
import re
from zoneinfo import ZoneInfo

import pytest
from django.test import Client

from tests import people
from veriline.desk import keys
from veriline.people.models import Agent

from . import house

pytestmark = pytest.mark.django_db


@pytest.fixture
def ben() -> Agent:
    return people.ben()


@pytest.fixture
def page(ben: Agent) -> Client:
    return house.signed_in(ben)


def in_force(page: Client) -> dict[str, str]:
    """The keys that the desk's page is given."""
    body = page.get("/q/mine/").content.decode()
    found = re.search(r'<script id="given-keymap" type="application/json">(.*?)</script>', body)
    assert found
    return {command["name"]: command["key"] for command in json.loads(found[1])}


def usual() -> dict[str, str]:
    return {command.name: command.key.upper() for command in keys.COMMANDS if command.remappable}


def test_language_and_look_hold_on_every_device(ben: Agent, page: Client) -> None:
    page.post("/me/", {"language": "zh-hans", "theme": "dark"})
    body = house.signed_in(ben).get("/q/mine/").content.decode()
    assert '<html lang="zh-hans" data-zone="UTC" data-theme="dark">' in body
    page.post("/me/", {"language": "", "theme": ""})
    assert '<html lang="en" data-zone="UTC">' in house.signed_in(ben).get("/q/mine/").content.decode()


def test_a_language_we_do_not_have_is_refused(ben: Agent, page: Client) -> None:
    assert page.post("/me/", {"language": "xx", "theme": "neon"}).status_code == 200
    ben.refresh_from_db()
    assert ben.preferences == {}


def test_single_keys_can_be_switched_off(page: Client) -> None:
    assert in_force(page)["resolve"] == "e"
    page.post("/me/keys/", usual())
    now = in_force(page)
    assert (now["resolve"], now["go_mine"], now["sheet"]) == ("", "", "")
    assert (now["palette"], now["send"]) == ("mod+k", "mod+enter")


def test_a_key_can_be_given_another_letter(ben: Agent, page: Client) -> None:
    page.post("/me/keys/", usual() | {"resolve": "x", "single_keys": "on"})
    assert in_force(page)["resolve"] == "x"
    ben.refresh_from_db()
    assert ben.preferences["keys"] == {"resolve": "x"}, "only what differs"


def test_no_letter_means_two_things_and_g_stays(page: Client) -> None:
    body = page.post(
        "/me/keys/", usual() | {"resolve": "R", "note": "g", "single_keys": "on"}
    ).content.decode()
    assert "is used twice" in body
    assert "G starts the keys" in body
    assert in_force(page)["note"] == "n"


def test_no_command_shares_its_key() -> None:
    given = [command.key for command in keys.COMMANDS if command.key]
    assert len(given) == len(set(given))


def test_the_page_shows_availability_and_capacity(page: Client) -> None:
    body = page.get("/me/").content.decode()
    assert "you are given up to 4 at once" in body
    page.post("/presence/", {"presence": "away", "next_me": "1"})
    assert "Become available" in page.get("/me/").content.decode()


def test_times_are_the_agents_own(ben: Agent) -> None:
    talk = house.taken(house.guest(), ben)
    page = house.script(ben)
    page.cookies["veriline_timezone"] = "Asia/Shanghai"
    local = talk.created_at.astimezone(ZoneInfo("Asia/Shanghai"))
    assert f"opened {local:%H:%M}" in page.get(house.path(talk, "pane")).content.decode()
    for nonsense in ("Mars/Olympus", "../../etc/passwd", "\x00", ""):
        page.cookies["veriline_timezone"] = nonsense
        assert page.get(house.path(talk, "pane")).status_code == 200, nonsense
