"""Is this really us: the page in ten languages, the API, and what a secret leaves behind (none)."""

from contextlib import suppress
from typing import Any

import pytest
from django.db import DatabaseError, connection
from django.test import Client, TestCase

from veriline.limits import Limited, spend
from veriline.limits.models import Bucket
from veriline.portal.api.access import CHECKS
from veriline.trust import demo, verify
from veriline.trust.models import Report
from veriline.trust.verify import verify as answer_for
from veriline.trust.words import heading

from .pages_seen import read

pytestmark = pytest.mark.django_db
PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
LANGUAGES = ("en", "zh-hans", "zh-hant", "ja", "ko", "vi", "ru", "es", "pt", "ar")
API = "/api/v1/verify"


class OverTheDemoRegister(TestCase):
    """The demo's names and one known fake."""

    @classmethod
    def setUpTestData(cls) -> None:
        from veriline.knowledge import languages

        demo.load(proposer=1, second=2)
        languages.lay(all_on=True)

    def page(self, text: str, language: str = "en") -> str:
        response = self.client.post(f"/{language}/verify/", {"q": text})
        assert response.status_code == 200
        html = response.content.decode()
        assert read(html).faults == []
        return html

    def test_the_box_answers_without_scripts_and_without_sign_in(self) -> None:
        assert "This website is ours." in self.page("https://help.exchange.example/en/")
        fake = self.page("exchamge.example")
        assert "This is fake. Do not use it." in fake
        assert "excha<mark" in fake
        assert "Treat it as not us." in self.page("promo.exchange.example")

    def test_every_language_says_the_verdict_in_its_own_words(self) -> None:
        from django.utils import translation

        said = {}
        for language in LANGUAGES:
            html = self.page("exchamge.example", language)
            with translation.override(language):
                said[language] = heading(answer_for("exchamge.example"))
            assert said[language] in html
        assert len(set(said.values())) == len(LANGUAGES)

    def test_a_link_and_a_box_on_another_site_lead_there(self) -> None:
        assert "This is fake." in self.client.get("/en/verify/?q=exchamge.example").content.decode()
        response = Client(enforce_csrf_checks=True).post(
            "/verify/", {"q": "exchamge.example"}, headers={"origin": "https://shop.test"}, follow=True
        )
        assert "This is fake." in response.content.decode()

    def test_a_secret_is_neither_shown_again_nor_kept(self) -> None:
        html = self.page(PHRASE)
        assert "This is a secret." in html
        assert "sausage" not in html
        answer = self.client.get(API, {"q": PHRASE}).json()
        assert (answer["code"], answer["normalized"]) == ("secret", "")
        assert "sausage" not in str(answer)
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM journal_event WHERE data::text LIKE '%sausage%'")
            assert cursor.fetchone() == (0,)
        assert all("sausage" not in bucket.key for bucket in Bucket.objects.all())

    def test_the_api_answers_as_its_contract_says(self) -> None:
        answer = self.client.get(API, {"q": "t.me/northwind_news"}).json()
        assert answer.items() >= {
            "verdict": "ours", "kind": "social", "normalized": "northwind_news", "platform": "telegram",
            "code": "announces_only",
        }.items()  # fmt: skip
        assert {"reason", "as_of"} <= answer.keys()
        fake = self.client.get(API, {"q": "exchamge.example"}, headers={"accept-language": "zh-CN"}).json()
        assert (fake["verdict"], fake["lookalike_of"]) == ("fake", "exchange.example")
        assert "假冒" in fake["reason"]
        assert self.client.get(API).status_code == 422
        assert "/api/v1/verify" in self.client.get("/api/v1/openapi.json").json()["paths"]

    def test_the_list_of_channels_shows_everything_and_no_staff(self) -> None:
        html = self.client.get("/en/verify/channels/").content.decode()
        for shown in (
            "exchange.example",
            "@NorthwindHelp",
            "example.exchange.northwind",
            "exchamge.example",
            "First list",
        ):
            assert shown in html
        assert "E-mail address" in html
        assert "/en/verify/" in self.client.get("/en/").content.decode()

    def test_who_checks_too_often_waits(self) -> None:
        with suppress(Limited):  # as fast as it goes, so that nothing comes back meanwhile
            for _ in range(CHECKS.burst * 3):
                spend(CHECKS, "127.0.0.1")
        response = self.client.post("/en/verify/", {"q": "exchange.example"})
        assert response.status_code == 429
        assert int(response["Retry-After"]) > 0
        assert "This website is ours." not in response.content.decode()


def test_nothing_is_ours_while_the_register_cannot_be_read(client: Client, monkeypatch: Any) -> None:
    def broken() -> None:
        raise DatabaseError

    monkeypatch.setattr(verify, "register", broken)
    response = client.post("/en/verify/", {"q": "exchange.example"})
    assert response.status_code == 503
    assert "We cannot check right now. Until then treat it as not us." in response.content.decode()
    problem = client.get(API, {"q": "exchange.example"})
    assert (problem.status_code, "verdict" in problem.json()) == (503, False)


REPORT = {"what": "https://bad.test/x", "reached_by": "SMS", "words": "Sign in now", "lost": "no"}


def test_a_fake_is_reported_without_a_cookie_and_its_link_tells_what_became_of_it() -> None:
    visitor = Client(enforce_csrf_checks=True)
    response = visitor.post("/en/verify/report/", REPORT, follow=True)
    html = response.content.decode()
    assert "We have your report." in html
    assert "bad.test" in html
    assert read(html).faults == []
    assert visitor.get("/en/verify/report/no-such-link/").status_code == 404


def test_req_I6_who_lost_something_goes_to_the_emergency_lane_and_the_report_is_kept() -> None:
    response = Client().post("/zh-hans/verify/report/", {**REPORT, "lost": "yes"})
    assert response["Location"] == "/zh-hans/chat/?emergency=1"
    assert Report.objects.get().lost


def test_a_report_that_lacks_something_says_what() -> None:
    for lacks, says in (
        ({"what": "???"}, "Write an address"),
        ({"lost": ""}, "Say whether you lost something."),
    ):
        response = Client().post("/en/verify/report/", {**REPORT, **lacks})
        assert response.status_code == 422
        assert says in response.content.decode()
    assert not Report.objects.exists()
