"""The one listening connection (performance.md section 3): NOTIFY wakes us, it is never the record."""

import asyncio
import json
import logging
import time
from collections.abc import Callable
from typing import Any

import psycopg
from psycopg import AsyncConnection

from .protocol import CHANNEL

logger = logging.getLogger(__name__)

#: Every gateway sends a pulse through the bus this often; one that hears none has a dead line and connects anew.
PULSE_EVERY_S = 5.0
DEAF_AFTER_S = 15.0
RETRY_S = 0.5

PULSE = f"SELECT pg_notify('{CHANNEL}', '{{\"pulse\": true}}')"


class Bus:
    """Listens for ever. `heard` gets each payload; `missed` is called whenever payloads may have been lost."""

    def __init__(
        self, dsn: str, *, heard: Callable[[dict[str, Any]], None], missed: Callable[[], None]
    ) -> None:
        self._dsn = dsn
        self._heard = heard
        self._missed = missed
        self._heard_at = float("-inf")

    @property
    def listens(self) -> bool:
        """Whether a payload, at least a pulse, came through lately."""
        return time.monotonic() - self._heard_at < DEAF_AFTER_S

    async def run(self) -> None:
        """Listens, and connects anew when the line breaks or falls silent. One log line for each outage."""
        said = False
        while True:
            try:
                await self._listen()
            except (psycopg.Error, OSError) as error:
                if self._heard_at > float("-inf") or not said:
                    logger.warning("the bus is interrupted: %s", error)
                said = True
            self._heard_at = float("-inf")
            await asyncio.sleep(RETRY_S)

    async def _listen(self) -> None:
        line = await AsyncConnection.connect(
            self._dsn, autocommit=True, application_name="veriline live bus", connect_timeout=5
        )
        async with line:
            await line.execute(f"LISTEN {CHANNEL}")
            self._heard_at = time.monotonic()
            logger.info("listening on the bus")
            self._missed()
            while self.listens:
                async for notification in line.notifies(timeout=DEAF_AFTER_S / 3):
                    self._heard_at = time.monotonic()
                    self._hear(notification.payload)
        logger.warning("the bus has fallen silent")

    def _hear(self, text: str) -> None:
        try:
            payload = json.loads(text)
            if isinstance(payload, dict) and "pulse" not in payload:
                self._heard(payload)
        except Exception:
            # One bad payload must not cost the others; ids only, so it may be logged.
            logger.exception("cannot make sense of %.200r on the bus", text)
