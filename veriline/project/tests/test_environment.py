"""What an operator sets."""

from pathlib import Path
from typing import Any

import pytest
from django.core.checks import run_checks

from veriline.project import environment
from veriline.project.management.commands.write_environment_reference import FILE, reference
from veriline.signing import keys


def test_the_reference_is_current() -> None:
    assert FILE.read_text() == reference()


def test_a_database_address_is_read_with_its_socket_or_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://vera:p%40ss@db.internal:6432/support?sslmode=require")
    found = environment.database_settings()
    assert (found["USER"], found["PASSWORD"], found["HOST"], found["PORT"]) == (
        "vera",
        "p@ss",
        "db.internal",
        "6432",
    )
    assert found["OPTIONS"] == {"sslmode": "require"}
    monkeypatch.setenv("DATABASE_URL", "postgresql://veriline@/veriline?host=/run/socket")
    assert environment.database_settings()["HOST"] == "/run/socket"


@pytest.mark.parametrize(
    ("url", "host", "port", "tls", "ssl"),
    [
        ("smtp://u:p@mail.example:587", "mail.example", 587, True, False),
        ("smtps://u:p@mail.example", "mail.example", 465, False, True),
        ("smtp://127.0.0.1:25", "127.0.0.1", 25, False, False),
    ],
)
def test_the_mail_server_is_one_address(
    monkeypatch: pytest.MonkeyPatch, url: str, host: str, port: int, tls: bool, ssl: bool
) -> None:
    monkeypatch.setenv("VERILINE_SMTP_URL", url)
    found = environment.smtp_settings()
    assert (found["EMAIL_HOST"], found["EMAIL_PORT"]) == (host, port)
    assert (found["EMAIL_USE_TLS"], found["EMAIL_USE_SSL"]) == (tls, ssl)


def problems() -> set[str]:
    return {str(message.id) for message in run_checks() if str(message.id).startswith("veriline.")}


def test_demo_mode_refuses_a_public_address(settings: Any) -> None:
    assert problems() == set()
    settings.HELP_HOST, settings.HELP_URL = "help.exchange.example", "https://help.exchange.example"
    assert problems() == {"veriline.E001"}


def test_production_refuses_what_only_a_demo_may_do(settings: Any) -> None:
    settings.DEMO = False
    settings.HELP_HOST, settings.HELP_URL = "help.exchange.example", "http://help.exchange.example"
    settings.DESK_HOST = "help.exchange.example"
    settings.SIGNING_KEY_FILE = None
    assert problems() == {"veriline.E002", "veriline.E003", "veriline.E004", "veriline.E005", "veriline.W001"}


def test_a_signing_key_that_cannot_be_read_stops_production(settings: Any, tmp_path: Path) -> None:
    settings.DEMO = False
    settings.SIGNING_KEY_FILE = tmp_path / "missing.pem"
    assert "veriline.E006" in problems()
    keys.make(settings.SIGNING_KEY_FILE)
    assert not {"veriline.E006", "veriline.W001"} & problems()
