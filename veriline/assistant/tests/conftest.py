"""The demo help centre, loaded and indexed once for the tests of a file that need answers."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction

from veriline.assistant import recognise
from veriline.knowledge.search import store


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
