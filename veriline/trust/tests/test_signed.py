"""The signed list follows the register, and a stranger checks it without us."""

import datetime
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from veriline.signing.models import PublicKey, Statement
from veriline.trust import actions, check_channels, demo
from veriline.trust.kinds import Kind
from veriline.trust.models import Listing
from veriline.trust.signed import CHANNELS, sign_channels

from .scene import MEI, TOMAS

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _key(settings: Any, tmp_path: Path) -> None:
    settings.SIGNING_KEY_FILE = tmp_path / "signing.pem"
    demo.load(proposer=1, second=2)


def checked(folder: Path, *values: str) -> subprocess.CompletedProcess[str]:
    """What the checker says, run as a partner runs it."""
    (folder / "channels.json").write_bytes(Client().get("/verify/channels.json").content)
    (folder / "KEY.pem").write_text(PublicKey.objects.get().pem)
    command = [sys.executable, check_channels.__file__, folder / "KEY.pem", folder / "channels.json", *values]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_partner_checks_the_list_without_us(tmp_path: Path) -> None:
    sign_channels()
    done = checked(tmp_path, "exchange.example", "@NorthwindHelp")
    assert (done.returncode, done.stdout.split()[0]) == (0, "OK"), done
    done = checked(tmp_path, "exchamge.example", "elsewhere.test")
    assert done.returncode == 1
    assert "fake            exchamge.example" in done.stdout
    assert "not on the list elsewhere.test" in done.stdout


def test_an_altered_forged_or_old_list_fails(tmp_path: Path) -> None:
    sign_channels()
    document = Client().get("/verify/channels.json").json()
    key = check_channels.load_pem_public_key(PublicKey.objects.get().pem.encode())
    altered = {**document, "text": document["text"].replace("exchamge", "exchbmge")}
    with pytest.raises(ValueError, match="altered"):
        check_channels.entries(key, json.dumps(altered))
    with (
        time_machine.travel(timezone.now() + datetime.timedelta(hours=49)),
        pytest.raises(ValueError, match="good until"),
    ):
        check_channels.entries(key, json.dumps(document))
    assert check_channels.entries(key, json.dumps(document))


def test_the_list_is_signed_again_when_the_register_changes_and_only_then() -> None:
    first = sign_channels()
    assert sign_channels() == first
    listing = Listing.objects.get(kind=Kind.SITE, key="exchange.example")
    actions.agree(actions.propose_end(listing, reason="sold", by=MEI), by=TOMAS)
    second = sign_channels()
    assert second is not None
    assert second != first
    assert '"key": "exchange.example"' not in second.text
    assert Statement.objects.filter(kind=CHANNELS).count() == 2


def test_staff_numbers_and_people_are_not_in_the_list() -> None:
    from tests import people

    people.ben()
    standing = sign_channels()
    assert standing is not None
    assert "staff_number" not in standing.text
    assert "Ben T." not in standing.text


def test_without_a_key_nothing_is_signed_and_nothing_is_served(settings: Any, client: Client) -> None:
    settings.SIGNING_KEY_FILE = None
    assert sign_channels() is None
    assert client.get("/verify/channels.json").status_code == 404
