"""What the gateway reads from its environment: the same variables and rules as the rest of Veriline, without Django."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from psycopg.conninfo import make_conninfo

ROOT = Path(__file__).resolve().parent.parent.parent


class Misconfigured(Exception):
    """The operator's mistake; the message says what to set."""


@dataclass(frozen=True)
class Config:
    """Where the gateway listens, which database it reads, and how much it takes.

    `per_address` is the number of open sockets of one address (a company's or carrier's customers share one);
    `admitted_per_s` the number of new sockets per second, from all (a handshake costs about 0.25 ms).
    """

    host: str
    port: int
    dsn: str
    secret: str
    proxies: int
    per_address: int
    admitted_per_s: int
    log_level: str


def from_environment(environment: Mapping[str, str] = os.environ) -> Config:
    """Reads the environment. Raises `Misconfigured`."""
    return Config(
        host=environment.get("VERILINE_HOST", "127.0.0.1"),
        port=_number(environment, "VERILINE_PORT", 8000) + 1,
        dsn=_dsn(environment),
        secret=_secret(environment),
        proxies=_number(environment, "VERILINE_TRUSTED_PROXIES", 0),
        per_address=_number(environment, "VERILINE_LIVE_PER_ADDRESS", 500),
        admitted_per_s=_number(environment, "VERILINE_LIVE_ADMITTED_PER_S", 500),
        log_level=environment.get("VERILINE_LOG_LEVEL", "INFO"),
    )


def _number(environment: Mapping[str, str], name: str, default: int) -> int:
    value = environment.get(name) or str(default)
    if not value.isdigit():
        raise Misconfigured(f"{name} must be a whole number, not {value!r}")
    return int(value)


def _data(environment: Mapping[str, str]) -> Path:
    return (ROOT / environment.get("VERILINE_DATA", ".data")).resolve()


def _dsn(environment: Mapping[str, str]) -> str:
    """A libpq connection string: given, or the embedded server's socket in the data folder."""
    given = environment.get("VERILINE_LIVE_DSN") or environment.get("DATABASE_URL")
    return given or make_conninfo(host=str(_data(environment) / "socket"), user="veriline", dbname="veriline")


def _secret(environment: Mapping[str, str]) -> str:
    """The key of the deployment; the web process makes it when there is none."""
    if given := environment.get("VERILINE_SECRET_KEY"):
        return given
    path = _data(environment) / "secret_key"
    kept = path.read_text() if path.exists() else ""
    if not kept:
        raise Misconfigured(
            f"VERILINE_SECRET_KEY is not set and {path} holds none: start the web process first"
        )
    return kept
