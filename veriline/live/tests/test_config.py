"""The gateway's environment: the same variables and rules as the rest of Veriline."""

from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict

from veriline.live import config
from veriline.project import environment

SECRET = {"VERILINE_SECRET_KEY": "s"}


def test_without_settings_it_takes_the_port_after_the_web_and_the_embedded_server(tmp_path: Path) -> None:
    found = config.from_environment({"VERILINE_DATA": str(tmp_path), **SECRET})
    assert (found.host, found.port, found.proxies) == ("127.0.0.1", 8001, 0)
    assert conninfo_to_dict(found.dsn) == {
        "host": str(tmp_path / "socket"),
        "user": "veriline",
        "dbname": "veriline",
    }


def test_it_reads_what_the_web_process_reads(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    url = "postgresql://veriline:p%40ss@/help?host=/run/postgresql"
    for name, value in {
        "VERILINE_PORT": "9000",
        "VERILINE_DATA": str(tmp_path),
        "VERILINE_TRUSTED_PROXIES": "2",
        "DATABASE_URL": url,
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("VERILINE_SECRET_KEY", raising=False)
    secret = environment.secret_key()
    found = config.from_environment()
    theirs = environment.database_settings()
    ours = conninfo_to_dict(found.dsn)
    assert found.port == environment.port() + 1
    assert found.secret == secret
    assert found.proxies == 2
    assert {key: ours[key] for key in ("host", "user", "password", "dbname")} == {
        "host": theirs["HOST"],
        "user": theirs["USER"],
        "password": theirs["PASSWORD"],
        "dbname": theirs["NAME"],
    }


def test_a_connection_of_its_own_may_be_named() -> None:
    both = {"DATABASE_URL": "postgresql://pooled/x", "VERILINE_LIVE_DSN": "postgresql://direct/x", **SECRET}
    assert config.from_environment(both).dsn == "postgresql://direct/x"


def test_what_is_wrong_is_said(tmp_path: Path) -> None:
    with pytest.raises(config.Misconfigured, match="VERILINE_PORT must be a whole number, not 'x'"):
        config.from_environment({"VERILINE_PORT": "x", **SECRET})
    with pytest.raises(config.Misconfigured, match="VERILINE_SECRET_KEY is not set"):
        config.from_environment({"VERILINE_DATA": str(tmp_path)})
