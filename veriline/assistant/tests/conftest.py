"""The demo help centre, loaded and indexed once for the tests of a file that need answers."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction

from veriline.assistant import recognise
from veriline.assistant.wording.word import breaker
from veriline.knowledge.search import store

from . import endpoint


@pytest.fixture(scope="module")
def help_centre(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """All demo articles in both languages, found by the product's own search. Tests run inside its transaction."""
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("load_articles", "--demo", verbosity=0)
        store.forget()
        store.rebuild()
        recognise.forget()
        yield
        transaction.set_rollback(True)
    store.forget()


@pytest.fixture
def model(settings: Any) -> Iterator[endpoint.Endpoint]:
    """An endpoint that is configured and behaves well until it is told otherwise."""
    breaker.failures, breaker.rests_until = 0, 0.0
    with endpoint.running() as running:
        settings.LANGUAGE_MODEL = endpoint.configuration(running.url)
        yield running
