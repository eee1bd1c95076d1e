"""How the tests are shared out between processes: by files, the slow ones first.

Tests of a file share what it sets up (a started product, a loaded help centre), which two processes would each do. The
marks of `--dist loadgroup` say the same, but pytest-xdist 3.8 cannot read them with pytest 9.2 (`_nodeid` is gone).
"""

from typing import Final

import pytest
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

#: These files walk one and the same product.
TOGETHER: Final = frozenset(
    f"tests/journeys/{name}.py" for name in ("test_chat_journeys", "test_editor_in_a_browser", "test_replay")
)
SLOW: Final = "tests/"


class ByFile(LoadScopeScheduling):  # type: ignore[misc]
    """A file is one piece of work, taken in the order in which the files were collected."""

    def __init__(self, config: pytest.Config, log: object = None) -> None:
        config.option.loadscopereorder = False
        super().__init__(config, log)

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return "one product" if file in TOGETHER else file


def slow_first(items: list[pytest.Item]) -> None:
    """The tests of browsers, products and processes before all others, which then fill what time is left."""
    items.sort(key=lambda item: not item.nodeid.startswith(SLOW))
