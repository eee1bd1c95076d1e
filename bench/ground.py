"""The ground a bench stands on: a durable PostgreSQL, the product's schema, and Django set up on it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from ops.copies import own_copy
from ops.postgres import Cluster, embedded_binaries
from veriline.project import environment


@contextmanager
def database() -> Iterator[str]:
    """The URL of an empty database with the schema; Django is set up on it.

    On the server of DATABASE_URL, else on an embedded one of its own that flushes every commit to the disk as in
    production (the tests' server does not).
    """
    data = environment.data_folder()
    with _server() as server, own_copy(server, data) as copy:
        os.environ["DATABASE_URL"] = copy.url
        os.environ["DJANGO_SETTINGS_MODULE"] = "veriline.project.settings"
        import django
        from django.db import connections

        django.setup()
        try:
            yield copy.url
        finally:
            connections.close_all()


@contextmanager
def _server() -> Iterator[str]:
    if given := environment.DATABASE_URL.read():
        yield given
        return
    cluster = Cluster(environment.data_folder() / "bench", embedded_binaries())
    with cluster.running():
        yield cluster.url()


def conversations(count: int) -> list[UUID]:
    """That many open conversations of guests on the web chat."""
    from veriline.channels.webchat.inbox import inbox
    from veriline.conversations.actions import open_conversation
    from veriline.people.actions import welcome_guest
    from veriline.people.models import Assurance

    return [
        open_conversation(
            inbox(), customer=welcome_guest(language="en"), assurance=Assurance.ANONYMOUS, language="en"
        ).public_id
        for _ in range(count)
    ]
