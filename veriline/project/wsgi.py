"""The WSGI application of the web process."""

import os
import threading

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "veriline.project.settings")
application = get_wsgi_application()


def _warm() -> None:
    """Reads the search index beside the first requests, so that no customer waits for it."""
    from django.db import connection

    from veriline.knowledge.search import store

    store.warm()
    connection.close()


threading.Thread(target=_warm, daemon=True, name="warm").start()
