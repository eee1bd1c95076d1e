"""Pages that are not for everybody, as ada, a VIP and the stranger see them."""

import pytest
from django.test import Client

from tests import people
from veriline.knowledge.models import ArticlePage, Audience
from veriline.knowledge.tests import pages
from veriline.people.models import Assurance, Customer
from veriline.portal.session import CUSTOMER

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
        assert (page.address in client.get("/sitemap.xml").content.decode()) == (page.audience == "public")


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
