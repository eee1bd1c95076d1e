"""What was signed can be checked by anyone, by the shipped checker and by OpenSSL; what was touched cannot."""

import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction
from django.test import override_settings

from veriline.signing import actions, check_signed, keys
from veriline.signing.models import PublicKey, Statement
from veriline.signing.text import canonical

pytestmark = pytest.mark.django_db


@pytest.fixture
def key(tmp_path: Path):
    """A key of this test, in use."""
    with override_settings(SIGNING_KEY_FILE=tmp_path / "first.pem"):
        yield actions.own_key()


def signed(name: str = "1-en-1", **headers: str) -> Statement:
    return actions.sign(
        "announcement", name, what="announcement", headers={"Title": "Maintenance", **headers}, body="Wait."
    )


def put_down(folder: Path, statement: Statement) -> Path:
    """The files as somebody downloads them."""
    path = folder / f"{statement.name}.txt"
    path.write_text(statement.text, encoding="utf-8")
    path.with_name(f"{path.name}.sig").write_bytes(bytes(statement.signature))
    (folder / "key.pem").write_text(statement.key.pem)
    return path


def run_checker(folder: Path, *files: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, check_signed.__file__, folder / "key.pem", *files],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def test_a_signed_text_passes_the_checker_and_openssl(key: keys.SigningKey, tmp_path: Path) -> None:
    path = put_down(tmp_path, signed())
    assert run_checker(tmp_path, path) == (0, f"OK      {path}: signed by key {key.id}\n")
    command = f"openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in {path.name} -sigfile {path.name}.sig"
    done = subprocess.run(
        command.split(),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "Signature Verified Successfully\n")


def test_an_altered_file_fails(key: keys.SigningKey, tmp_path: Path) -> None:
    path = put_down(tmp_path, signed())
    path.write_text(path.read_text().replace("Wait.", "Pay."))
    status, said = run_checker(tmp_path, path)
    assert status == 1
    assert "FAILED" in said


def test_another_key_fails(key: keys.SigningKey, tmp_path: Path) -> None:
    path = put_down(tmp_path, signed())
    keys.make(tmp_path / "mallory.pem")
    (tmp_path / "key.pem").write_text(keys.pem(keys.read(tmp_path / "mallory.pem").public))
    status, said = run_checker(tmp_path, path)
    assert status == 1
    assert "another key than" in said


def test_a_missing_signature_fails(key: keys.SigningKey, tmp_path: Path) -> None:
    path = put_down(tmp_path, signed())
    path.with_name(f"{path.name}.sig").unlink()
    assert run_checker(tmp_path, path)[0] == 1


def test_a_title_cannot_forge_a_header(key: keys.SigningKey) -> None:
    text = signed(Title="Free coins\nValid-Until: 2999-01-01T00:00:00Z\u2028Key: x").text
    assert text.splitlines()[2] == "Title: Free coins Valid-Until: 2999-01-01T00:00:00Z Key: x"


def test_the_same_text_is_signed_once_and_stays(key: keys.SigningKey) -> None:
    first = signed()
    assert signed() == first
    assert first.is_good
    with pytest.raises(IntegrityError, match="what was signed stays"), transaction.atomic():
        Statement.objects.filter(pk=first.pk).update(text="altered")
    with pytest.raises(IntegrityError, match="what was signed stays"), transaction.atomic():
        first.delete()


def test_no_private_key_is_in_the_database_and_its_file_is_the_owners(
    key: keys.SigningKey, tmp_path: Path
) -> None:
    signed()
    row = PublicKey.objects.get()
    assert bytes(row.public) == key.public
    assert (tmp_path / "first.pem").stat().st_mode & 0o777 == 0o600


def test_a_new_key_is_vouched_for_by_the_old_one_and_old_signatures_stay_good(
    key: keys.SigningKey, tmp_path: Path
) -> None:
    before = signed()
    call_command("rotate_signing_key", tmp_path / "second.pem", stdout=StringIO())
    old, new = PublicKey.objects.get(pk=key.id), PublicKey.objects.exclude(pk=key.id).get()
    assert (old.state, new.state) == ("retired", "in use")
    vouched = Statement.objects.get(kind=actions.KEY, name=new.pk)
    assert vouched.key == old
    assert vouched.is_good
    assert f"New-Public-Key: {bytes(new.public).hex()}" in vouched.text
    before.refresh_from_db()
    assert before.is_good
    with pytest.raises(actions.OtherKey, match="retired"):
        signed("2-en-2")
    with override_settings(SIGNING_KEY_FILE=tmp_path / "second.pem"):
        assert signed("2-en-2").key == new


def test_nothing_a_stolen_key_signed_counts_and_it_vouches_for_nobody(
    key: keys.SigningKey, tmp_path: Path
) -> None:
    before = signed()
    keys.make(tmp_path / "second.pem")
    actions.rotate(keys.read(tmp_path / "second.pem"), stolen=True)
    before.refresh_from_db()
    assert not Statement.objects.get(pk=before.pk).is_good
    assert not Statement.objects.filter(kind=actions.KEY).exists()
    with override_settings(SIGNING_KEY_FILE=tmp_path / "second.pem"):
        assert signed().is_good


def test_a_changed_variable_alone_does_not_change_the_key(key: keys.SigningKey, tmp_path: Path) -> None:
    signed()
    with override_settings(SIGNING_KEY_FILE=tmp_path / "unknown.pem"), pytest.raises(actions.OtherKey):
        signed("2-en-2")
    assert PublicKey.objects.count() == 1


def test_who_has_no_key_or_no_readable_one_is_told(tmp_path: Path) -> None:
    with override_settings(SIGNING_KEY_FILE=None):
        assert not actions.can_sign()
        with pytest.raises(actions.NoKey):
            signed()
    (tmp_path / "empty.pem").write_text("no key")
    with override_settings(SIGNING_KEY_FILE=tmp_path / "empty.pem", DEMO=False), pytest.raises(keys.NotAKey):
        signed()
    with pytest.raises(CommandError, match="names no key"):
        call_command("rotate_signing_key", tmp_path / "new.pem")


def test_the_canonical_text_has_one_spelling() -> None:
    assert canonical(
        "announcement", key="ab", headers={"Number": "1", "Until": ""}, body="One.\r\n\nTwo."
    ) == ("Veriline announcement, format 1\nKey: ab\nNumber: 1\nUntil: -\n\nOne.\n\nTwo.\n")
