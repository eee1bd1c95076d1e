"""`/healthz`: 200 when all parts are ready, else 503 and which part is not."""

import json
from urllib.request import urlopen

from django.conf import settings
from django.db import connection
from django.http import HttpRequest, JsonResponse

from veriline.knowledge.search import store

WORKER_SILENT_S = 15
GATEWAY_TIMEOUT_S = 2


def healthz(request: HttpRequest) -> JsonResponse:
    """Asks the database, the live gateway, the workers and the search index."""
    parts = {"database": _database(), "live": _live(), "workers": _workers(), "search": store.is_ready()}
    ready = all(parts.values())
    return JsonResponse({"ready": ready, **parts}, status=200 if ready else 503)


def _database() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
            return bool(cursor.fetchone())
    except Exception:
        return False


def _live() -> bool:
    try:
        with urlopen(settings.LIVE_HEALTH_URL, timeout=GATEWAY_TIMEOUT_S) as answer:  # noqa: S310 - our own address
            return answer.status == 200 and bool(json.load(answer))
    except Exception:
        return False


def _workers() -> bool:
    """Both workers have shown a heartbeat of late."""
    try:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - %s * interval '1 second'",
                [WORKER_SILENT_S],
            )
            return int(cursor.fetchone()[0]) >= 2
    except Exception:
        return False
