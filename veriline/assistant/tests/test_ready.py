"""A worker gets ready before the first customer asks."""

import logging

import pytest

from veriline.assistant import ready
from veriline.knowledge import kept
from veriline.knowledge.tests import pages


@pytest.mark.django_db
def test_the_articles_are_there_before_the_first_question(monkeypatch: pytest.MonkeyPatch) -> None:
    page = pages.article(pages.topic(pages.home()))
    monkeypatch.setattr(ready.connection, "close", lambda: None)  # the test's own connection goes on
    ready.get_ready()
    assert page.pk in {number for number, _ in kept._pages}


@pytest.mark.django_db
def test_what_fails_is_logged_and_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> None:
        raise OSError("no index")

    monkeypatch.setattr(ready.connection, "close", lambda: None)
    monkeypatch.setattr(ready.store, "warm", broken)
    with caplog.at_level(logging.ERROR):
        ready.get_ready()
    assert "getting ready failed" in caplog.text
