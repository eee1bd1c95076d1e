"""What a start needs in the database, in one process: checks, then what is missing, in demo mode with its people."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.core.management import call_command

from veriline.assistant.flows import demo as flows
from veriline.knowledge import languages
from veriline.knowledge.actions import seed_synonyms
from veriline.knowledge.search import store

from . import foundation, seed


def prepare() -> None:
    """Says each step as a JSON line `{"step": …, "seconds": …}` (the launcher shows them)."""
    with step("Settings checked"):
        call_command("check", verbosity=0)
    with step("Languages"):
        languages.lay(all_on=settings.DEMO)
    with step("Teams and queues"):
        foundation.lay_queue()
    if settings.DEMO:
        with step("Demo people, queues and keys"):
            seed.people_and_queues()
            seed.demo_exchange()
            seed.official_register()
    if not foundation.has_help_centre():
        with step("Help centre: articles"):
            foundation.lay_help_centre()
    if settings.DEMO:
        with step("Demo flows of the assistant"):
            flows.load()
    with step("Synonyms"):
        seed_synonyms()
    if not store.is_ready():
        with step("Help centre: search index"):
            store.rebuild()


@contextmanager
def step(name: str) -> Iterator[None]:
    """Prints how long the block took."""
    began = time.monotonic()
    yield
    print(json.dumps({"step": name, "seconds": round(time.monotonic() - began, 2)}), flush=True)
