"""Pages that are not for everybody, as ada, a VIP and the stranger see them."""

import re
from contextlib import closing
from itertools import product

import pytest
from django.test import Client, TestCase

from tests import people
from veriline.knowledge.content import pieces, source
from veriline.knowledge.content.load import load
from veriline.knowledge.models import ArticlePage, Audience
from veriline.knowledge.tests import pages
from veriline.people.models import Assurance, Customer
from veriline.portal.session import CUSTOMER

from .pages_seen import read

pytestmark = pytest.mark.django_db


def signed_in(customer: Customer, level: Assurance = Assurance.ACCOUNT) -> Client:
    client = Client()
    session = client.session
    session[CUSTOMER], session["assurance"] = str(customer.public_id), int(level)
    session.save()
    return client


def customer(tier: str = "", region: str = "") -> Customer:
    found = people.customer()
    Customer.objects.filter(pk=found.pk).update(tier=tier, region=region)
    return Customer.objects.get(pk=found.pk)


READERS = {
    "stranger": Client,
    "ada by mail": lambda: signed_in(customer("VIP2"), Assurance.CONTACT),
    "ada by token": lambda: signed_in(customer("Basic")),
    "a VIP": lambda: signed_in(customer("VIP2")),
}


@pytest.mark.parametrize(
    ("who", "may_read"),
    [
        ("stranger", {"public"}),
        ("ada by mail", {"public", "signed-in"}),
        ("ada by token", {"public", "signed-in"}),
        ("a VIP", {"public", "signed-in", "vip"}),
    ],
)
def test_page_topic_home_and_map_show_each_reader_what_is_theirs(who: str, may_read: set[str]) -> None:
    client = READERS[who]()
    home = pages.home()
    topic = pages.topic(home)
    written = [
        pages.article(topic, f"Written for {one}", lead=f"Lead for {one}.", audience=one) for one in Audience
    ]
    home.picks = [("article", page) for page in written]
    home.save()
    for page in written:
        answer = client.get(page.url)
        shown = answer.content.decode()
        readable = page.audience in may_read
        assert (answer.status_code == 200) == readable
        assert (page.title in shown) == (page.lead in shown) == readable
        for place in (topic.url, home.url):
            assert (page.title in client.get(place).content.decode()) == readable
        assert (page.address in client.get("/sitemap-en.xml").content.decode()) == (page.audience == "public")


def test_who_may_not_read_is_told_whom_it_is_for_and_nothing_more(client: Client) -> None:
    topic = pages.topic(pages.home())
    for_customers, for_vips, for_staff = (
        pages.article(topic, f"Secret {one}", audience=one)
        for one in (Audience.SIGNED_IN, Audience.VIP, Audience.STAFF)
    )
    assert "Sign in to read this page" in client.get(for_customers.url, follow=True).content.decode()
    assert client.get(for_vips.url).status_code == 403
    assert client.get(for_staff.url).status_code == 404
    ada = signed_in(customer("Basic"))
    assert "Your tier comes from your account" in ada.get(for_vips.url).content.decode()


def test_feedback_on_a_page_one_may_not_read_is_refused(client: Client) -> None:
    page = pages.article(pages.topic(pages.home()), audience=Audience.VIP)
    assert client.post(f"/en/articles/{page.public_id}/feedback/", {"solved": "yes"}).status_code == 404


def limited() -> ArticlePage:
    return pages.article(
        pages.topic(pages.home()), "Margin loans", lead="Borrow against your coins.", not_for_regions=["SG"]
    )


def test_a_page_hidden_in_ones_country_says_so_instead_of_vanishing_req_H16(client: Client) -> None:
    page = limited()
    client.post("/region/", {"region": "SG", "next": page.url})
    answer = client.get(page.url)
    shown = answer.content.decode()
    assert answer.status_code == 451
    assert "not for readers in Singapore" in shown
    assert page.title in shown
    assert page.lead not in shown
    listed = client.get("/en/topics/deposits/").content.decode()
    assert page.title in listed
    assert page.lead not in listed
    assert "Not for readers in your country." in listed


def test_a_visitor_whose_country_is_not_known_is_told_for_whom_it_is_not_req_H16(client: Client) -> None:
    page = limited()
    shown = client.get(page.url).content.decode()
    assert page.lead in shown
    assert "Not for readers in: Singapore." in shown
    assert '<option value="JP">Japan</option>' in shown
    client.post("/region/", {"region": "JP", "next": page.url})
    assert "Not for readers in" not in client.get(page.url).content.decode()
    client.post("/region/", {"region": "", "next": page.url})
    assert "Not for readers in" in client.get(page.url).content.decode()


def test_the_accounts_country_goes_before_the_one_chosen_req_H16() -> None:
    page = limited()
    ada = signed_in(customer(region="SG"))
    ada.post("/region/", {"region": "JP"})
    answer = ada.get(page.url)
    assert answer.status_code == 451
    assert 'name="region"' not in answer.content.decode()


def test_a_made_up_country_is_not_remembered(client: Client) -> None:
    assert "veriline_region" not in client.post("/region/", {"region": "<b>"}).cookies


def test_a_place_without_a_list_is_not_found(client: Client) -> None:
    pages.home()
    assert client.get("/en/articles/").status_code == 404


class TestShipped(TestCase):
    """Each kind with its page and list, in both languages."""

    @classmethod
    def setUpTestData(cls) -> None:
        load(publish=True)

    def read(self, language: str, key: str, query: str = "") -> str:
        """A shipped page; only its number matters in the address."""
        numbers = {one["key"]: one["id"] for kind in pieces.KINDS for one in source.pieces(kind.file)}
        answer = self.client.get(f"/{language}/articles/{numbers[key]}/{query}", follow=True)
        assert answer.status_code == 200
        return answer.content.decode()

    def test_each_kind_is_listed_and_read_without_a_third_party_req_H5_H6(self) -> None:
        for language, kind in product(source.LANGUAGES, pieces.KINDS):
            listed = self.client.get(f"/{language}/{kind.file}/").content.decode()
            for entry in source.pieces(kind.file):
                page = self.read(language, entry["key"])
                seen = read(page)
                assert f"/{entry['id']}-" in listed
                assert len(page) < 100_000
                assert seen.faults == []
                assert [url for url in seen.loads if url and not url.startswith("/")] == []
                assert set(seen.siblings) == set(source.LANGUAGES)

    def test_a_film_comes_from_here_with_captions_and_in_parts_req_H6(self) -> None:
        for language in source.LANGUAGES:
            page = self.read(language, "tutorial-first-deposit")
            film = re.search(r'<source src="([^"]+)" type="video/mp4">', page)
            captions = re.search(rf'<track kind="captions" src="([^"]+)" srclang="{language}"', page)
            assert film
            assert captions
            words = b"".join(self.client.get(captions[1]).streaming_content)
            assert words.startswith(b"WEBVTT")
            part = self.client.get(film[1], headers={"range": "bytes=4-7"})
            assert (part.status_code, part.content) == (206, b"ftyp")
            assert self.client.get(film[1], headers={"range": "bytes=99999999-"}).status_code == 416

    def test_what_can_be_lost_is_said_above_the_steps_req_H7(self) -> None:
        entry = next(one for one in source.pieces("tutorials") if one["key"] == "tutorial-limit-order")
        for language in source.LANGUAGES:
            page = self.read(language, entry["key"])
            assert page.index(entry[language]["risk_notice"]) < page.index('<ol class="stages">')

    def test_a_check_is_answered_without_script_and_says_why(self) -> None:
        for language in source.LANGUAGES:
            wrong, right = source.pieces("lessons")[2][language]["check"][0]["answers"]
            tried = self.read(language, "lesson-malware", "?q1=1")
            assert wrong["why"] in tried
            assert right["why"] not in tried
            assert right["why"] in self.read(language, "lesson-malware", "?q1=2")

    def test_a_lesson_stands_where_the_act_happens(self) -> None:
        for language in source.LANGUAGES:
            title = source.pieces("lessons")[0][language]["title"]
            assert title in self.client.get(f"/{language}/sign-in/").content.decode()
            assert title in self.read(language, "tutorial-authenticator")

    def test_terms_are_explained_in_articles_but_not_on_their_own_page(self) -> None:
        for language in source.LANGUAGES:
            article = self.client.get(f"/{language}/articles/1022/", follow=True).content.decode()
            assert article.count('aria-describedby="term-1601"') == article.count('id="term-1601"') == 1
            assert 'id="term-1601"' not in self.read(language, "term-txid")

    def test_the_glossary_is_grouped_as_its_language_reads(self) -> None:
        groups = {"en": [*"CKLMNPST"], "zh-hans": ["充值与提现", "登录与安全", "交易", "账户与身份认证"]}
        for language, expected in groups.items():
            page = self.client.get(f"/{language}/glossary/").content.decode()
            assert re.findall(r'class="group-title" id="group-\d+">([^<]+)<', page) == expected

    def test_the_vip_page_promises_waiting_time_only_req_N3(self) -> None:
        for language in source.LANGUAGES:
            page = self.read(language, "vip-what-changes")
            changes = page[page.index('id="changes"') : page.index('id="unchanged"')]
            assert changes.count("<li>") == len(source.pieces("vip")[0][language]["changes"]) == 2
            assert [word for word in ("fee", "limit", "手续费", "额度") if word in changes] == []


@pytest.mark.parametrize(
    "name", ["original_images/a.png", "attachments/a.png", "images/../secret.png", "images/a.exe"]
)
def test_only_pictures_and_films_of_the_help_centre_have_an_address(client: Client, name: str) -> None:
    assert client.get(f"/media/{name}").status_code == 404


def test_a_drawing_runs_nothing_when_it_is_opened_by_itself(client: Client) -> None:
    drawing = pages.picture().get_rendition("preserve-svg|max-10x10")
    with closing(client.get(drawing.url)) as answer:
        assert answer["Content-Type"] == "image/svg+xml"
        assert "default-src 'none'" in answer["Content-Security-Policy"]
        assert "sandbox" in answer["Content-Security-Policy"]
