"""The demo help centre, loaded and indexed once for the tests that need answers."""

from typing import Any

import pytest
from django.core.management import call_command

from veriline.knowledge.search import store


@pytest.fixture
def help_centre(db: Any) -> None:
    """All demo articles in both languages, found by the product's own search."""
    call_command("load_articles", "--demo", verbosity=0)
    store.rebuild()
