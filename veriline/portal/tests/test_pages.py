"""Every page by request, in both languages, without a browser and so without JavaScript."""

import logging
import re
from datetime import timedelta

import pytest
from django.conf import settings
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from tests import people
from veriline.knowledge.models import ArticleFeedback, ArticlePage, ArticleView, CategoryPage
from veriline.knowledge.search import store
from veriline.knowledge.tests import pages as help_centre
from veriline.people.models import Agent
from veriline.routing.models import BusinessHours

from .pages_seen import read

pytestmark = pytest.mark.django_db

LANGUAGES = ("en", "zh-hans")
SEED = "legal winner thank year wave sausage worth useful legal winner thank yellow"


@pytest.fixture(autouse=True)
def _fresh() -> None:
    cache.clear()
    store.forget()


@pytest.fixture
def english() -> CategoryPage:
    """Two topics in English, and the emergency topic, each with an article."""
    home = help_centre.home()
    topic = help_centre.topic(home, "deposits", summary="Missing, pending", icon="wallet")
    help_centre.article(
        topic,
        "My deposit has not arrived",
        lead="Most deposits arrive by themselves.",
        steps=[("step", "<p>Find the <b>TxID</b>.</p>")],
        body=[("heading", "How long?"), ("paragraph", "<p>Minutes.</p>"), ("heading", "Still not here")],
        feedback_reasons="My network is not in the list\nI did not understand the steps",
        checked_by_team="deposits team",
        keywords="deposit, missing",
    )
    trading = help_centre.topic(home, "trading", summary="Orders, fees", icon="receipt")
    help_centre.article(trading, "My order failed", lead="The order book said no.")
    emergency = help_centre.topic(home, "emergency", icon="shield")
    emergency.show_in_menus = False
    emergency.save()
    help_centre.article(emergency, "My account is stolen", lead="Freeze it first.")
    return topic


@pytest.fixture
def both(english: CategoryPage) -> ArticlePage:
    """The deposits topic and its article in Chinese as well; returns the English article."""
    article = ArticlePage.objects.get(title="My deposit has not arrived")
    topic = help_centre.topic(
        help_centre.home("zh-hans"), "deposits", translation_key=english.translation_key, icon="wallet"
    )
    help_centre.article(
        topic,
        "我的充值未到账",
        slug="chong-zhi",
        lead="多数充值会自动到账。",
        translation_key=article.translation_key,
    )
    return article


def html(response: HttpResponse) -> str:
    """The page's text."""
    return response.content.decode()


PAGES = (
    "",
    "search",
    "search?q=deposit",
    "search?q=zzzz",
    "topics/deposits/",
    "topics/emergency/",
    "contact/",
    "chat/",
    "chat/?emergency=1",
    "chat/embed/",
    "sign-in/",
    "sign-in/no-such-secret/",
    "account/",
    "never-ask/",
    "accessibility/",
    "privacy/",
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_there_and_strict(client: Client, both: ArticlePage, language: str, page: str) -> None:
    response = client.get(f"/{language}/{page}")
    seen = read(html(response))
    assert response.status_code == 200
    assert seen.language == language
    assert seen.faults == []
    assert seen.headings.count("h1") == 1
    assert all(one.startswith("/") for one in seen.loads), "nothing from other hosts"
    assert "main" in seen.ids or "embed" in page
    assert "Content-Security-Policy" in response
    assert "None" not in re.sub(r"<[^>]*>", " ", html(response))
    if "embed" not in page:
        assert f"/{language}/chat/?emergency=1" in seen.links, "one press from every page"
        assert set(seen.siblings) == ({"en"} if "emergency/" in page else set(LANGUAGES))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_link_on_any_page_is_dead(client: Client, both: ArticlePage, language: str) -> None:
    article = f"articles/{both.public_id}-{both.slug}/"
    paths = [page for page in PAGES if "secret" not in page and "search" not in page]
    links = {
        (path, link.partition("#")[0].removeprefix(settings.HELP_URL))
        for path in (f"/{language}/{page}" for page in (*paths, article))
        for link in read(html(client.get(path, follow=True))).links
    }
    dead = [
        (path, link)
        for path, link in sorted(links)
        if link and client.get(link if link.startswith("/") else path + link, follow=True).status_code != 200
    ]
    assert len(links) > 100
    assert dead == []


def test_pages_of_both_languages_say_the_same_in_their_own_words(client: Client, both: ArticlePage) -> None:
    english, chinese = (html(client.get(f"/{language}/")) for language in LANGUAGES)
    assert "How can we help?" in english
    assert "有什么可以帮您？" in chinese
    assert "We will never ask for your password" in english
    assert "我们绝不会向您索要密码" in chinese
    assert "Withdrawals are not stopped yet" in english
    assert "提现尚未停止" in chinese


def test_home_has_what_exists_and_nothing_of_later_releases(client: Client, both: ArticlePage) -> None:
    page = html(client.get("/en/"))
    assert "My account may be stolen" in page
    assert '/en/chat/?emergency=1"' in page
    assert "Deposits" in page
    assert "My account is stolen" in page
    for later in (
        "Call us",
        "Community",
        "My requests",
        "Send a request",
    ):
        assert later not in page


@pytest.mark.parametrize(
    ("cookie", "header", "leads_to"),
    [
        ("", "zh-CN,zh;q=0.9,en;q=0.5", "/zh-hans/"),
        ("", "de-DE,de;q=0.9", "/en/"),
        ("", "", "/en/"),
        ("en", "zh-CN", "/en/"),
        ("zh-hans", "en", "/zh-hans/"),
        ("xx", "zh", "/zh-hans/"),
    ],
)
def test_an_address_without_language_leads_to_the_visitors_own(
    client: Client, cookie: str, header: str, leads_to: str
) -> None:
    if cookie:
        client.cookies["veriline_language"] = cookie
    response = client.get("/", headers={"accept-language": header} if header else {})
    assert (response.status_code, response["Location"]) == (302, leads_to)
    deeper = client.get("/search?q=a%26b", headers={"accept-language": header} if header else {})
    assert deeper["Location"] == f"{leads_to}search?q=a%26b"


# ---- articles


def test_an_article_shows_answer_steps_contents_and_related(client: Client, both: ArticlePage) -> None:
    other = ArticlePage.objects.get(title="My order failed")
    both.related = [{"type": "article", "value": other.pk}]
    both.save_revision().publish()
    page = html(client.get(f"/en/articles/{both.public_id}-{both.slug}/"))
    assert "Most deposits arrive by themselves." in page
    assert '<a href="#do-this-first" aria-current="true">Do this first</a>' in page
    assert 'href="#how-long"' in page
    assert 'id="how-long"' in page
    assert "1 min read" in page
    assert "Checked by our deposits team on" in page
    assert "My order failed" in page
    assert f'href="/en/chat/?article={both.public_id}"' in page


@pytest.mark.parametrize("words", ["", "-", "-old-words", "-未到账"])
def test_other_words_in_the_address_lead_to_the_right_ones(
    client: Client, both: ArticlePage, words: str
) -> None:
    response = client.get(f"/en/articles/{both.public_id}{words}/?solved=no")
    assert response.status_code == 301
    assert response["Location"] == f"/en/articles/{both.public_id}-{both.slug}/?solved=no"


@pytest.mark.parametrize("number", ["999999", "0", "999999999"])
def test_an_unknown_article_says_what_to_do(client: Client, both: ArticlePage, number: str) -> None:
    response = client.get(f"/en/articles/{number}-x/")
    assert response.status_code == 404
    assert "Search, or tell us what you needed" in html(response)


def test_siblings_are_named_and_a_missing_translation_falls_back_with_a_notice_req_H4(
    client: Client, both: ArticlePage
) -> None:
    seen = read(html(client.get(f"/en/articles/{both.public_id}-{both.slug}/")))
    assert seen.siblings["zh-hans"] == f"http://localhost:8000/zh-hans/articles/{both.public_id}-chong-zhi/"
    only = ArticlePage.objects.get(title="My order failed")
    page = html(client.get(f"/zh-hans/articles/{only.public_id}-{only.slug}/"))
    assert "仅有英语版本" in page
    assert '<h1 class="serif">My order failed</h1>' in page
    assert '<header lang="en"' in page
    assert set(read(page).siblings) == {"en"}


def test_opening_an_article_is_counted_and_asking_for_its_head_is_not(
    client: Client, both: ArticlePage
) -> None:
    path = f"/en/articles/{both.public_id}-{both.slug}/"
    client.get(path)
    client.head(path)
    assert ArticleView.objects.get(article=both).views == 1


# ---- did this solve it?


def _judge(client: Client, article: ArticlePage, **answer: str) -> HttpResponse:
    return client.post(f"/en/articles/{article.public_id}/feedback/", answer)  # type: ignore[return-value]


def test_yes_is_kept_and_thanked_for_without_cookies_req_H15(both: ArticlePage) -> None:
    visitor = Client(enforce_csrf_checks=True)
    response = _judge(visitor, both, solved="yes")
    assert response["Location"].endswith("?solved=yes#feedback")
    assert ArticleFeedback.objects.get().solved
    assert "We will keep this page up to date" in html(visitor.get(response["Location"]))
    assert not visitor.cookies


def test_not_yet_asks_why_and_carries_the_reason_to_a_person(client: Client, both: ArticlePage) -> None:
    page = html(client.get(f"/en/articles/{both.public_id}-{both.slug}/?solved=no"))
    assert 'id="why"' in page
    assert "hidden>" not in page.partition('id="why"')[2][:200]
    response = _judge(client, both, solved="no", reason="I did not understand the steps", then="chat")
    assert response["Location"] == f"/en/chat/?article={both.public_id}&reason=1"
    assert ArticleFeedback.objects.get().reason == "I did not understand the steps"
    chat = html(client.get(response["Location"]))
    assert "I have read “My deposit has not arrived”. I did not understand the steps." in chat


def test_not_yet_may_end_without_a_person_and_without_a_reason(client: Client, both: ArticlePage) -> None:
    assert _judge(client, both, solved="no", then="page")["Location"].endswith("?solved=noted#feedback")
    assert _judge(client, both, solved="no", then="chat")["Location"] == f"/en/chat/?article={both.public_id}"


def test_a_made_up_reason_is_refused_and_kept_nowhere(client: Client, both: ArticlePage) -> None:
    assert _judge(client, both, solved="no", reason=SEED).status_code == 400
    assert not ArticleFeedback.objects.exists()


def test_often_judged_from_one_address_is_no_longer_counted(client: Client, both: ArticlePage) -> None:
    for _ in range(25):
        assert _judge(client, both, solved="yes").status_code == 302
    assert ArticleFeedback.objects.count() == 20


@pytest.mark.parametrize("query", ["?article=x", "?article=1&reason=0", "?reason=1", "?article=99999999999"])
def test_the_chat_page_ignores_what_it_does_not_know(client: Client, both: ArticlePage, query: str) -> None:
    page = client.get(f"/en/chat/{query}")
    assert page.status_code == 200
    assert "data-draft" not in html(page)


# ---- search


@pytest.fixture
def index(both: ArticlePage) -> None:
    """The search index over the small help centre."""
    store.rebuild()


@pytest.mark.usefixtures("index")
def test_search_finds_marks_and_labels_the_language(client: Client) -> None:
    page = html(client.get("/en/search?q=deposit"))
    assert "My <mark>deposit</mark> has not arrived" in page
    assert "answers for “deposit”" in page or "answer for “deposit”" in page
    chinese = html(client.get("/zh-hans/search?q=充值"))
    assert "我的<mark>充值</mark>未到账" in chinese
    assert "个答案" in chinese


@pytest.mark.usefixtures("both")
def test_nothing_found_offers_the_two_nearest_topics_and_the_chat(client: Client) -> None:
    page = html(client.get("/en/search?q=zzzz+orders"))
    assert "Nothing found for “zzzz orders”. Try the coin or network name, or ask us." in page
    assert page.index("/en/topics/trading/") < page.index("/en/topics/deposits/")
    assert 'href="/en/chat/"' in page.partition("Perhaps in one of these topics")[2]


@pytest.mark.usefixtures("index")
def test_a_secret_typed_into_search_is_neither_searched_nor_shown_nor_logged_req_O1(
    client: Client, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    searched: list[str] = []
    monkeypatch.setattr(store, "search", lambda query, *_, **__: searched.append(query))
    caplog.set_level(logging.DEBUG)
    response = client.get("/en/search", {"q": f"my words are {SEED}"}, follow=True)
    assert response.redirect_chain == [("/en/search?removed=1", 302)]
    assert "That looked like a secret" in html(response)
    assert "sausage" not in html(response)
    assert "sausage" not in caplog.text
    assert searched == []


@pytest.mark.usefixtures("index")
@pytest.mark.parametrize(
    "query",
    ["<script>alert(1)</script>", "\x00\u202e", "💰" * 3000, "a" * 100_000, "' OR 1=1 --", "\ud800", "%ff"],
)
def test_search_takes_anything(client: Client, query: str) -> None:
    response = client.get("/en/search", {"q": query.encode("utf-8", "surrogatepass")})
    assert response.status_code == 200
    assert "<script>alert" not in html(response)
    assert read(html(response)).faults == []


# ---- reaching a person


@pytest.mark.usefixtures("both")
def test_contact_says_that_nobody_is_here_when_nobody_is(client: Client) -> None:
    assert "Nobody is here right now" in html(client.get("/en/contact/"))
    assert "Leave a message" in html(client.get("/en/"))


@pytest.mark.usefixtures("both")
def test_contact_says_who_is_there_and_invents_no_wait(client: Client) -> None:
    people.queue()
    people.ben()
    page = html(client.get("/en/contact/"))
    assert "People are here" in page
    assert "Around the clock, every day." in page
    assert " min<" not in page


@pytest.mark.usefixtures("both")
def test_contact_shows_the_hours_of_the_week_and_the_next_opening(client: Client) -> None:
    tomorrow = (timezone.now() + timedelta(days=1)).isoweekday()
    hours = BusinessHours.objects.create(
        name="Days", timezone="Asia/Singapore", weekly={str(tomorrow): [["09:00", "18:00"]]}
    )
    people.queue(hours=hours)
    Agent.objects.filter(pk=people.ben().pk).update(presence=Agent.Presence.AWAY)
    page = html(client.get("/en/contact/"))
    assert "Times in Asia/Singapore" in page
    assert page.count("<time datetime=") == 3
    assert "T09:00:00+08:00" in page
    assert "from <time" in page


# ---- the visitor's choices


def test_a_language_once_chosen_is_kept(client: Client) -> None:
    response = client.post("/language/", {"language": "zh-hans", "next": "/zh-hans/contact/"})
    assert response["Location"] == "/zh-hans/contact/"
    assert client.get("/", headers={"accept-language": "en"})["Location"] == "/zh-hans/"


def test_the_language_menu_leads_to_the_same_page(client: Client, both: ArticlePage) -> None:
    page = html(client.get(f"/en/articles/{both.public_id}-{both.slug}/"))
    assert f'name="next" value="/zh-hans/articles/{both.public_id}-chong-zhi/"' in page
    assert 'name="next" value="/zh-hans/contact/"' in html(client.get("/en/contact/"))
    assert 'name="next" value="/zh-hans/search?q=usdt"' in html(client.get("/en/search?q=usdt"))


def test_a_theme_once_chosen_is_on_the_page_before_any_script(client: Client) -> None:
    assert "data-theme" not in html(client.get("/en/contact/")).partition(">")[0]
    client.post("/theme/", {"theme": "dark", "next": "/en/contact/"})
    assert '<html lang="en" data-theme="dark"' in html(client.get("/en/contact/"))
    client.post("/theme/", {"theme": "auto", "next": "/"})
    assert '<html lang="en" dir="ltr">' in html(client.get("/en/contact/"))


@pytest.mark.parametrize(
    "elsewhere",
    ["//evil.example", "https://evil.example/", "/\\evil.example", "/\t/evil.example", "javascript:1", ""],
)
def test_a_choice_never_leads_to_another_site(client: Client, elsewhere: str) -> None:
    assert client.post("/theme/", {"theme": "dark", "next": elsewhere})["Location"] == "/"
    assert client.post("/language/", {"language": "en", "next": elsewhere})["Location"] == "/en/"


@pytest.mark.parametrize("theme", ["", "neon", '"><script>'])
def test_an_unknown_choice_is_not_remembered(client: Client, theme: str) -> None:
    client.post("/theme/", {"theme": theme, "next": "/"})
    client.post("/language/", {"language": theme, "next": "/"})
    assert not client.cookies


def test_an_apps_web_view_says_who_it_is_and_how_it_looks(client: Client) -> None:
    page = html(client.get('/zh-hans/chat/embed/?app=ios&version=3.2&theme=dark"><script>'))
    assert 'mode="embed" data-language="zh-hans"' in page
    assert 'data-app="ios" data-app-version="3.2"' in page
    assert read(page).faults == []


# ---- robots, errors


def test_robots_and_the_sitemap_name_the_pages_with_their_siblings(client: Client, both: ArticlePage) -> None:
    robots = html(client.get("/robots.txt"))
    assert "Disallow: /zh-hans/chat/" in robots
    assert "Sitemap: http://localhost:8000/sitemap.xml" in robots
    index = html(client.get("/sitemap.xml"))
    assert "<loc>http://localhost:8000/sitemap-en.xml</loc><lastmod>" in index
    assert "<loc>http://localhost:8000/sitemap-zh-hans.xml</loc><lastmod>" in index
    response = client.get("/sitemap-en.xml")
    sitemap = html(response)
    assert "<loc>http://localhost:8000/zh-hans/" not in sitemap
    assert response["Content-Type"].startswith("application/xml")
    article = f"<loc>http://localhost:8000/en/articles/{both.public_id}-{both.slug}/</loc>"
    [entry] = [line for line in sitemap.splitlines() if article in line]
    assert (
        f'hreflang="zh-hans" href="http://localhost:8000/zh-hans/articles/{both.public_id}-chong-zhi/"'
        in entry
    )
    assert "<loc>http://localhost:8000/en/topics/deposits/</loc>" in sitemap
    assert "/chat/" not in sitemap
    assert client.get("/favicon.ico")["Location"].endswith("brand.svg")


@pytest.mark.parametrize("path", ["/en/nope", "/zh-hans/topics/nope/", "/en/topics/deposits/nope/", "/nope"])
def test_a_page_that_is_not_there_offers_search_and_the_chat(
    client: Client, both: ArticlePage, path: str
) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert read(html(response)).faults == []
    assert 'role="search"' in html(response)
    if path.startswith("/zh"):
        assert "页面已移动或不存在" in html(response)


def test_the_page_for_our_own_faults_needs_nothing_that_may_have_broken(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall(*_: object) -> None:
        raise RuntimeError("the database is gone")

    client.raise_request_exception = False
    monkeypatch.setattr("veriline.portal.views.help.articles.topics", fall)
    response = client.get("/zh-hans/")
    assert response.status_code == 500
    assert "您的资产不受影响" in html(response)
    assert read(html(response)).faults == []


@pytest.mark.parametrize("path", ["/en/", "/en/contact/", "/brand.css", "/robots.txt"])
def test_pages_for_reading_take_no_post(client: Client, path: str) -> None:
    assert client.post(path).status_code == 405
