"""What pages tell of a visit is noted as it is said, and nonsense is not."""

import re
from uuid import UUID, uuid4

import pytest
from django.test import Client

from veriline.insights.models import Reading, Search, VisitTalk
from veriline.knowledge.tests import pages

pytestmark = pytest.mark.django_db


def notes(**said: object) -> int:
    """The page's script says something."""
    return Client().post("/visit/", {"language": "en", **said}).status_code


def test_a_search_is_counted_its_page_knows_it_and_what_is_chosen_is_noted() -> None:
    html = Client().get("/en/search?q=usdt").content.decode()
    row = Search.objects.get()
    (known,) = re.findall(r'data-search="([0-9a-f-]+)"', html)
    assert UUID(known) == row.public_id
    visit = uuid4()
    assert notes(visit=visit, search=known) == 204
    assert notes(visit=visit, search=known, chosen="on") == 204
    row.refresh_from_db()
    assert (row.visit, row.clicked_at is None, row.text) == (visit, False, "usdt")


def test_a_secret_in_the_search_field_is_in_no_table() -> None:
    Client().get(
        "/en/search?q=legal winner thank year wave sausage worth useful legal winner thank yellow",
        follow=True,
    )
    assert not Search.objects.exclude(text="").exists()


def test_reading_judging_and_asking_in_one_visit_belong_together() -> None:
    page = pages.article(pages.topic(pages.home()))
    visit = uuid4()
    html = Client().get(page.portal_path()).content.decode()
    assert f'data-article="{page.public_id}"' in html
    assert notes(visit=visit, article=page.public_id) == 204
    Client().post(
        f"/en/articles/{page.public_id}/feedback/", {"solved": "no", "then": "page", "visit": str(visit)}
    )
    opened = Client().post(
        "/api/v1/conversations", {"language": "en", "visit": str(visit)}, content_type="application/json"
    )
    assert opened.status_code == 201
    (reading,) = Reading.objects.all()
    assert (reading.visit, reading.article, reading.not_yet_at is None) == (visit, page.public_id, False)
    assert VisitTalk.objects.get().visit == visit


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"visit": "me", "article": 1},
        {"visit": str(uuid4()), "article": "x"},
        {"visit": str(uuid4()), "article": 10**12},
        {"visit": str(uuid4()), "search": str(uuid4()), "chosen": "on"},
        {"visit": str(uuid4()), "article": 1, "language": "xx"},
    ],
)
def test_nonsense_is_answered_alike_and_notes_nothing(said: dict[str, object]) -> None:
    assert notes(**said) == 204
    assert not Reading.objects.exists()
