"""A virus scanner that listens somewhere: clamd's INSTREAM, as clamd(8) describes it."""

import socket
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

PORT: Final = 3310
SECONDS: Final = 15.0  # until a scanner that does not answer counts as gone
_PIECE: Final = 64 * 1024  # bytes
_ANSWER: Final = 4096  # bytes: "stream: NAME FOUND"; names of signatures are short


class Unavailable(Exception):
    """The scanner did not answer, or not as clamd does. Trying again later may help."""


@dataclass(frozen=True, slots=True)
class Scanner:
    """Where clamd listens: `unix:///run/clamav/clamd.ctl` or `tcp://127.0.0.1:3310`."""

    address: str
    seconds: float = SECONDS

    def verdict(self, data: bytes) -> str:
        """Return the name of what was found in `data`, "" for nothing. Raises `Unavailable`.

        What the scanner will not read (larger than its StreamMaxLength) is not taken for clean.
        """
        try:
            with self._connect() as line:
                line.sendall(b"zINSTREAM\0")
                for at in range(0, len(data), _PIECE):
                    piece = data[at : at + _PIECE]
                    line.sendall(struct.pack(">I", len(piece)) + piece)
                line.sendall(struct.pack(">I", 0))
                return _parsed(_line(line))
        except OSError as error:
            raise Unavailable(type(error).__name__) from error

    def _connect(self) -> socket.socket:
        parts = urlsplit(self.address)
        if parts.scheme == "tcp":
            return socket.create_connection((parts.hostname, parts.port or PORT), self.seconds)
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        line.settimeout(self.seconds)
        try:
            line.connect(str(Path(parts.path)))
        except OSError:
            line.close()
            raise
        return line


def _line(line: socket.socket) -> str:
    """Return the answer, which ends with NUL because the command began with z."""
    answer = b""
    while not answer.endswith(b"\0") and len(answer) < _ANSWER:
        piece = line.recv(_ANSWER)
        if not piece:
            break
        answer += piece
    return answer.rstrip(b"\0\n").decode("utf-8", "replace")


def _parsed(answer: str) -> str:
    result = answer.removeprefix("stream: ")
    if result == "OK":
        return ""
    if result.endswith(" FOUND"):
        return result.removesuffix(" FOUND")
    raise Unavailable(answer or "no answer")
