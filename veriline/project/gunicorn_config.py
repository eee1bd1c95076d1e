"""How gunicorn runs the web process (`gunicorn -c python:veriline.project.gunicorn_config`)."""

import threading
from typing import Any

from . import environment

bind = f"{environment.HOST.read()}:{environment.port()}"
wsgi_app = "veriline.project.wsgi:application"
worker_class = "gthread"
workers = int(environment.WEB_PROCESSES.read())
threads = int(environment.WEB_THREADS.read())
graceful_timeout = 8
control_socket_disable = True

# Nobody's searches are kept. Who turns the access log on gets it without query strings and referers.
accesslog = None
access_log_format = "%(t)s %(m)s %(U)s %(s)s %(B)s %(M)s ms"


def post_worker_init(worker: Any) -> None:
    """Reads the search index beside the first requests, so that no customer waits for it."""
    threading.Thread(target=_warm, daemon=True, name="warm").start()


def _warm() -> None:
    from django.db import connection

    from veriline.knowledge.search import store

    store.warm()
    connection.close()
