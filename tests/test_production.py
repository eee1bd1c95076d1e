"""Production mode, as docs/operator/install.md sets it up behind a proxy: from nothing to the first customer."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from tests.product import Product, running

HELP, DESK = "help.exchange.example", "desk.exchange.example"
ADMIN, PASSWORD = "mei@exchange.example", "violet-harbour-lantern-52"
PRODUCTION = {
    "VERILINE_MODE": "production",
    "VERILINE_SECRET_KEY": "of this test alone, and long enough for production, 0123456789",
    "VERILINE_HELP_URL": f"https://{HELP}",
    "VERILINE_DESK_URL": f"https://{DESK}",
    "VERILINE_LIVE_URL": "wss://live.exchange.example",
    "VERILINE_SMTP_URL": "smtp://localhost:2525",
    "VERILINE_MAIL_FROM": "Northwind Support <support@exchange.example>",
    "VERILINE_TRUSTED_PROXIES": "1",
    "VERILINE_EMBEDDINGS": "off",
}


@pytest.fixture(scope="module")
def product() -> Iterator[Product]:
    """A fresh installation with its first administrator.

    While writing a test: start one by hand with PRODUCTION, set WALK_DATA and VERILINE_PORT as for the journeys.
    """
    if walked := os.environ.get("WALK_DATA"):
        yield Product(int(os.environ["VERILINE_PORT"]), {**os.environ, **PRODUCTION, "VERILINE_DATA": walked})
        return
    with tempfile.TemporaryDirectory(prefix="veriline-production-") as folder:
        Path(folder).chmod(0o755)  # PostgreSQL runs as a user of its own
        with running(Path(folder), **PRODUCTION) as started:
            started.manage("create_admin", ADMIN, "--alias", "Mei L.", "--stdin", said=f"{PASSWORD}\n")
            yield started


@pytest.fixture
def ada(product: Product) -> Iterator[httpx.Client]:
    """A customer's browser."""
    with behind_the_proxy(product, HELP) as browser:
        yield browser


@pytest.fixture
def ben(product: Product) -> Iterator[httpx.Client]:
    """An agent's browser."""
    with behind_the_proxy(product, DESK) as browser:
        yield browser


def behind_the_proxy(product: Product, host: str) -> httpx.Client:
    """A browser at that host, behind a proxy that has ended TLS."""
    headers = {
        "Host": host,
        "Referer": f"https://{host}/",
        "X-Forwarded-Proto": "https",
        "X-Forwarded-For": "203.0.113.9",
    }
    return httpx.Client(base_url=f"http://127.0.0.1:{product.port}", headers=headers, timeout=60)


def test_a_fresh_installation_is_ready_before_anybody_has_written_an_article(ada: httpx.Client) -> None:
    answer = ada.get("/healthz")
    assert answer.json() == {"ready": True, "database": True, "live": True, "workers": True, "search": True}


@pytest.mark.parametrize("language", ["en", "zh-hans"])
def test_the_help_centre_opens_empty_and_shows_nothing_of_the_demo(ada: httpx.Client, language: str) -> None:
    page = ada.get(f"/{language}/")
    assert page.status_code == 200
    assert "/articles/" not in page.text
    assert "demo" not in page.text.lower()
    assert ada.get(f"/{language}/search", params={"q": "提现"}).status_code == 200


def test_browsers_are_told_to_come_by_tls_alone(ada: httpx.Client) -> None:
    assert "max-age" in ada.get("/en/").headers["strict-transport-security"]


def test_a_password_opens_the_second_factor_and_nothing_else(ben: httpx.Client) -> None:
    page = ben.get("/accounts/login/")
    assert cookies(page)
    assert all("Secure" in cookie for cookie in cookies(page))
    form = {"login": ADMIN, "password": PASSWORD, "csrfmiddlewaretoken": csrf(page)}
    signed_in = ben.post("/accounts/login/", data=form, headers=carried(ben))
    assert signed_in.status_code == 302
    inside = ben.get("/q/mine/", headers=carried(ben))
    assert inside.status_code == 302
    assert "2fa" in inside.headers["location"]


def test_there_is_no_demo_sign_in(product: Product, ben: httpx.Client) -> None:
    assert ben.get(f"/demo-sign-in/{uuid4().hex}/").status_code == 404
    with pytest.raises(subprocess.CalledProcessError):
        product.manage("demo_signins", "--json")


def test_the_first_customer_is_heard_and_waits_in_the_general_queue(ada: httpx.Client) -> None:
    opened = ada.post("/api/v1/conversations", json={"language": "zh-hans", "client": {}}).json()
    ada.headers["Authorization"] = f"Bearer {opened['token']}"
    path = f"/api/v1/conversations/{opened['conversation']}"
    assert ada.post(f"{path}/messages", json={"client_id": str(uuid4()), "text": "转人工"}).is_success
    assert ada.post(f"{path}/handoff", json={}).is_success
    place = ada.get(f"{path}/queue").json()
    assert place["position"] == 1


@pytest.mark.parametrize("mb", [1, 6, 30])
def test_a_body_that_is_too_large_is_answered_in_words_and_not_by_a_broken_connection(
    ada: httpx.Client, mb: int
) -> None:
    opened = ada.post("/api/v1/conversations", json={"language": "zh-hans", "client": {}}).json()
    answer = ada.post(
        f"/api/v1/conversations/{opened['conversation']}/messages",
        content=b'{"text": "' + b"x" * mb * 2**20,
        headers={"Content-Type": "application/json", "Authorization": f"Bearer {opened['token']}"},
    )
    assert answer.status_code == 413
    assert answer.json()["errors"][0]["code"] == "too_large"


def test_an_administrator_is_made_once_and_by_a_readable_word(product: Product) -> None:
    with pytest.raises(subprocess.CalledProcessError) as refused:
        product.manage("create_admin", ADMIN, "--stdin", said=f"{PASSWORD}\n")
    assert refused.value.returncode == 2
    assert "exists already" in refused.value.stderr
    with pytest.raises(subprocess.CalledProcessError) as silent:
        product.manage("create_admin", "other@exchange.example", said="")
    assert "--stdin" in silent.value.stderr


def cookies(answer: httpx.Response) -> list[str]:
    """The cookies an answer sets, with their attributes."""
    return answer.headers.get_list("set-cookie")


def carried(client: httpx.Client) -> dict[str, str]:
    """Secure cookies as a browser sends them through TLS; httpx sees plain HTTP and would keep them back."""
    return {"Cookie": "; ".join(f"{cookie.name}={cookie.value}" for cookie in client.cookies.jar)}


def csrf(page: httpx.Response) -> str:
    """The token of a page's form."""
    return page.text.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
