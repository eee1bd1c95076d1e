"""A mailbox for the demo: an SMTP server that keeps what Veriline sends, and a page that shows it."""

import email
import email.policy
import itertools
import time
from email.message import EmailMessage
from html import escape
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import urlsplit

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

KEEP = 200

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="5">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>Demo mailbox</title>
<link rel="stylesheet" href="/page.css"></head><body><main><h1>Demo mailbox</h1>
<p>Mail that Veriline has sent, newest first. Nothing leaves this machine.</p>{rows}</main></body></html>"""
STYLE = """
body { font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 0;
  background: #f6f6f4; color: #1c2321 }
main { max-width: 720px; margin: 24px auto; padding: 0 20px }
article { background: #fff; border: 1px solid #ddd9cf; border-radius: 12px; padding: 16px 20px; margin: 16px 0 }
h2 { font-size: 1.1rem; margin: 0 }
.meta { color: #5e6a66; font-size: .9rem }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
"""


class Mailbox:
    """Messages as files, newest last; the oldest go when there are more than `KEEP`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._numbers = itertools.count()

    def keep(self, data: bytes) -> None:
        """Stores one message."""
        (self.folder / f"{time.time_ns()}-{next(self._numbers)}.eml").write_bytes(data)
        for old in self._files()[:-KEEP]:
            old.unlink(missing_ok=True)

    def messages(self) -> list[EmailMessage]:
        """All messages, newest first."""
        return [
            email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
            for file in reversed(self._files())
        ]

    def _files(self) -> list[Path]:
        return sorted(self.folder.glob("*.eml"))


class _Receiver:
    def __init__(self, box: Mailbox) -> None:
        self.box = box

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        self.box.keep(envelope.original_content or b"")
        return "250 kept"


def smtp_server(box: Mailbox, port: int) -> Controller:
    """An SMTP server on loopback that keeps everything in `box`; not started yet."""
    return Controller(_Receiver(box), hostname="127.0.0.1", port=port)


def handler(box: Mailbox) -> type[BaseHTTPRequestHandler]:
    """The request handler of the mailbox's page."""

    class Page(BaseHTTPRequestHandler):
        """One page, one style sheet."""

        def do_GET(self) -> None:
            """Shows the mail; links in it can be clicked."""
            path = urlsplit(self.path).path
            if path not in {"/", "/page.css"}:
                self.send_error(404)
                return
            body = STYLE if path == "/page.css" else _page(box)
            data = body.encode()
            self.send_response(200)
            self.send_header(
                "Content-Type", f"text/{'css' if path == '/page.css' else 'html'}; charset=utf-8"
            )
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Content-Security-Policy", "default-src 'none'; style-src 'self'")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    return Page


def _page(box: Mailbox) -> str:
    rows = "".join(_row(message) for message in box.messages()) or "<p>No mail yet.</p>"
    return PAGE.format(rows=rows)


def _row(message: EmailMessage) -> str:
    body = message.get_body(("plain", "html"))
    text = escape(body.get_content() if body else "")
    linked = " ".join(_link(word) for word in text.split(" "))
    return (
        f'<article><h2>{escape(str(message["subject"]))}</h2><p class="meta">to {escape(str(message["to"]))}, '
        f"{escape(str(message['date'] or ''))}</p><pre>{linked}</pre></article>"
    )


def _link(word: str) -> str:
    start = word.find("http")
    if start < 0:
        return word
    address = word[start:].split("\n")[0]
    return word.replace(address, f'<a href="{address}">{address}</a>', 1)
