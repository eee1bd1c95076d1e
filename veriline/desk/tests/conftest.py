"""Uploaded files of a test stay in its own folder."""

from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(autouse=True)
def own_files(settings: Any, tmp_path: Path) -> None:
    """A MEDIA_ROOT that ends with the test."""
    settings.MEDIA_ROOT = tmp_path
