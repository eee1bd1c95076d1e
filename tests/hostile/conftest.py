"""What the hostile tests share."""

from pathlib import Path
from typing import Any

import pytest

from tests import people
from veriline.conversations.models import Conversation


@pytest.fixture
def ada() -> Conversation:
    """A conversation with the assistant."""
    return people.conversation()


@pytest.fixture
def files(settings: Any, tmp_path: Path) -> Path:
    """Where files are kept, for this test."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return tmp_path / "media"
