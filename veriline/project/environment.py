"""Every environment variable Veriline reads, in one table; docs/operator/environment.md is written from it."""

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Variable:
    """One knob of a deployment: its name, the value when it is not set, and what it does."""

    name: str
    default: str
    meaning: str

    def read(self) -> str:
        """The value in force."""
        return os.environ.get(self.name, self.default)

    def is_on(self) -> bool:
        """True for 1, true, yes and on."""
        return self.read().strip().lower() in {"1", "true", "yes", "on"}


MODE = Variable("VERILINE_MODE", "demo", "`demo` (demo data, one-time sign-ins, a banner) or `production`")
DATA = Variable("VERILINE_DATA", ".data", "folder for the embedded database, uploads, models, logs and keys")
PORT = Variable(
    "VERILINE_PORT",
    "8000",
    "port of the web process; the live gateway takes the next one, the demo the two after",
)
HOST = Variable("VERILINE_HOST", "127.0.0.1", "address the web process and the live gateway bind to")
DATABASE_URL = Variable(
    "DATABASE_URL", "", "`postgresql://user:password@host:port/name`; empty starts the embedded PostgreSQL"
)
SECRET_KEY = Variable(
    "VERILINE_SECRET_KEY",
    "",
    "signs sessions, links and grants; empty keeps a random one in the data folder (demo only)",
)
SIGNING_KEY = Variable(
    "VERILINE_SIGNING_KEY",
    "",
    "file with the Ed25519 key (PEM) that signs announcements; empty makes one in demo mode, else signs nothing",
)
HELP_URL = Variable(
    "VERILINE_HELP_URL",
    "",
    "public address of the help centre, such as `https://help.exchange.example`; empty is localhost",
)
DESK_URL = Variable(
    "VERILINE_DESK_URL",
    "",
    "public address of the staff desk, on a host name of its own; empty is desk.localhost",
)
LIVE_URL = Variable(
    "VERILINE_LIVE_URL",
    "",
    "public WebSocket address of the live gateway, such as `wss://live.exchange.example`; empty is localhost",
)
LIVE_DSN = Variable(
    "VERILINE_LIVE_DSN", "", "direct database connection of the gateway, where DATABASE_URL is a pooler"
)
LIVE_PER_ADDRESS = Variable("VERILINE_LIVE_PER_ADDRESS", "500", "live connections from one address at most")
LIVE_ADMITTED = Variable("VERILINE_LIVE_ADMITTED_PER_S", "500", "new live connections a second at most")
EXTRA_HOSTS = Variable("VERILINE_ALLOWED_HOSTS", "", "more host names to answer, separated by commas")
PROXIES = Variable(
    "VERILINE_TRUSTED_PROXIES", "0", "how many reverse proxies stand in front and append to X-Forwarded-For"
)
SMTP_URL = Variable(
    "VERILINE_SMTP_URL",
    "",
    "`smtp://user:password@host:587` (STARTTLS), `smtps://…:465`; empty sends to the demo mailbox",
)
MAIL_FROM = Variable(
    "VERILINE_MAIL_FROM", "Northwind Support <support@exchange.example>", "sender of outgoing mail"
)
ERROR_MAIL = Variable("VERILINE_ERROR_MAIL", "", "address that is told about errors")
MEDIA = Variable("VERILINE_MEDIA", "", "folder for uploaded files; empty is `media` in the data folder")
CLAMD = Variable(
    "VERILINE_CLAMD",
    "",
    "virus scanner, `unix:///run/clamav/clamd.ctl` or `tcp://127.0.0.1:3310`; while it is silent no file is taken",
)
WEB_THREADS = Variable(
    "VERILINE_WEB_THREADS", "8", "threads of one web process; also its database connections at most"
)
WEB_PROCESSES = Variable("VERILINE_WEB_PROCESSES", "2", "web processes")
EMBEDDINGS = Variable(
    "VERILINE_EMBEDDINGS", "on", "`off` searches by words alone and saves about 180 MB a process"
)
MODEL_URL = Variable(
    "VERILINE_MODEL_URL",
    "",
    "OpenAI-compatible endpoint that words answers, such as `https://model.example/v1`; empty quotes articles only",
)
MODEL_NAME = Variable("VERILINE_MODEL_NAME", "", "name of the model at that endpoint")
MODEL_KEY = Variable("VERILINE_MODEL_KEY", "", "key for that endpoint, a secret; empty sends none")
MODEL_SECONDS = Variable(
    "VERILINE_MODEL_SECONDS",
    "4",
    "how long a customer waits for the model before the quoted answer comes, at most 30",
)
MODEL_TOKENS_PER_DAY = Variable(
    "VERILINE_MODEL_TOKENS_PER_DAY",
    "200000",
    "tokens a day (UTC), questions and answers; then answers are quoted",
)
MODEL_TOKENS_PER_MONTH = Variable(
    "VERILINE_MODEL_TOKENS_PER_MONTH", "3000000", "tokens a calendar month (UTC); then answers are quoted"
)
INSIGHTS_DAYS = Variable(
    "VERILINE_INSIGHTS_DAYS",
    "90",
    "days that searches, readings and unanswered questions are kept for the rates and the board of gaps",
)
LOG_LEVEL = Variable("VERILINE_LOG_LEVEL", "INFO", "`DEBUG`, `INFO`, `WARNING` or `ERROR`")

ALL = tuple(value for value in list(globals().values()) if isinstance(value, Variable))


def data_folder() -> Path:
    """The data folder, absolute; relative paths count from the checkout."""
    return (ROOT / DATA.read()).resolve()


def signing_key_file() -> Path | None:
    """The file of the private key that signs; None where nothing is signed. Demo keeps one in the data folder."""
    if given := SIGNING_KEY.read():
        return Path(given)
    return data_folder() / "signing_key.pem" if MODE.read() != "production" else None


def port() -> int:
    """The web process's port."""
    return int(PORT.read())


def help_url() -> str:
    """Public address of the help centre without a trailing slash."""
    return HELP_URL.read().rstrip("/") or f"http://localhost:{port()}"


def desk_url() -> str:
    """Public address of the desk without a trailing slash."""
    return DESK_URL.read().rstrip("/") or f"http://desk.localhost:{port()}"


def live_url() -> str:
    """Public WebSocket address of the live gateway without a trailing slash."""
    return LIVE_URL.read().rstrip("/") or f"ws://localhost:{port() + 1}"


def database_settings() -> dict[str, object]:
    """Django's DATABASES entry for `DATABASE_URL`, or for the embedded server's socket in the data folder."""
    url = urlsplit(DATABASE_URL.read())
    if not url.scheme:
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": "veriline",
            "USER": "veriline",
            "HOST": str(data_folder() / "socket"),
        }
    options = dict(part.split("=", 1) for part in url.query.split("&") if "=" in part)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(url.path.lstrip("/")),
        "USER": unquote(url.username or ""),
        "PASSWORD": unquote(url.password or ""),
        "HOST": unquote(options.get("host", url.hostname or "")),
        "PORT": str(url.port or ""),
        "OPTIONS": {key: value for key, value in options.items() if key != "host"},
    }


def language_model() -> dict[str, str]:
    """What `assistant.wording.endpoint.parse` reads; an empty `url` is no model."""
    return {
        "url": MODEL_URL.read(),
        "model": MODEL_NAME.read(),
        "key": MODEL_KEY.read(),
        "seconds": MODEL_SECONDS.read(),
        "tokens_per_day": MODEL_TOKENS_PER_DAY.read(),
        "tokens_per_month": MODEL_TOKENS_PER_MONTH.read(),
    }


def smtp_settings() -> dict[str, object]:
    """Django's EMAIL_* settings for `VERILINE_SMTP_URL`; without one, the demo mailbox three ports up."""
    url = urlsplit(SMTP_URL.read() or f"smtp://127.0.0.1:{port() + 4}")
    tls = url.scheme == "smtp" and url.username is not None
    return {
        "EMAIL_HOST": url.hostname or "127.0.0.1",
        "EMAIL_PORT": url.port or (465 if url.scheme == "smtps" else 587),
        "EMAIL_HOST_USER": unquote(url.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(url.password or ""),
        "EMAIL_USE_TLS": tls,
        "EMAIL_USE_SSL": url.scheme == "smtps",
        "EMAIL_TIMEOUT": 15,
    }


def secret_key() -> str:
    """The signing key: from the environment, else one made once and kept in the data folder (mode 0600)."""
    if given := SECRET_KEY.read():
        return given
    path = data_folder() / "secret_key"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = os.urandom(48).hex()
        try:
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(fresh)
        except FileExistsError:
            pass
    return path.read_text()
