"""Test databases: copies of one template, which is loaded from the schema snapshot (ops/copies.py)."""

from collections.abc import Iterator

import pytest
from django.db import connections
from django.test import TransactionTestCase, override_settings
from django.utils import translation

from ops.catalogs import compile_stale
from ops.copies import Copy, own_copy
from ops.sharing import ByFile, slow_first
from ops.testing import running_server
from veriline.lately import Lately
from veriline.project import environment

compile_stale()
Lately.remembers = False


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> ByFile:
    """Who runs what when there are two processes."""
    return ByFile(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """In what order."""
    slow_first(items)


@pytest.fixture(autouse=True)
def _own_language() -> Iterator[None]:
    """No test inherits the language of a request another one made in this thread."""
    yield
    translation.deactivate()


@pytest.fixture(scope="session", autouse=True)
def _own_media(django_test_environment: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Files that tests keep lie in a folder that ends with them."""
    with override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("media")):
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment: None) -> Iterator[None]:
    """Replaces pytest-django's database creation, which would run every migration for every worker."""
    data = environment.data_folder()
    with (
        running_server(data) as server,
        own_copy(server, data) as database,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setenv("DATABASE_URL", database.url)
        patch.setattr(TransactionTestCase, "_fixture_teardown", _renewing(database))
        for name, value in environment.database_settings().items():
            patch.setitem(connections.databases["default"], name, value)
        yield
        connections["default"].close()


def _renewing(database: Copy) -> object:
    def _fixture_teardown(case: TransactionTestCase) -> None:
        """A fresh copy after a test that commits; Django's flush would empty what migrations filled."""
        connections.close_all()
        database.renew()

    return _fixture_teardown
