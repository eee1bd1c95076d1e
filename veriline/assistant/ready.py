"""Getting ready before the first customer asks: the model (a second to load), the index, and the articles to quote."""

import logging

from django.db import connection

from veriline.knowledge import kept
from veriline.knowledge.search import store

from .recognise import recognise

logger = logging.getLogger(__name__)

ANY_QUESTION = "Where is my deposit?"


def get_ready() -> None:
    """Does what the first answers would do otherwise. What fails here is answered as ever: the log says why."""
    try:
        recognise(ANY_QUESTION)
        store.warm()
        kept.warm()
    except Exception:
        logger.exception("getting ready failed; the first answers take longer")
    finally:
        connection.close()
