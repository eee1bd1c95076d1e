"""`python -m demo`: the exchange's page on port + 2, the mailbox's page on port + 3, its SMTP on port + 4."""

import signal
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from veriline.project import environment

from . import exchange, mailbox


def main() -> None:
    """Serves until SIGTERM."""
    port = environment.port()
    box = mailbox.Mailbox(environment.data_folder() / "mailbox")
    smtp = mailbox.smtp_server(box, port + 4)
    smtp.start()
    _serve(exchange.handler(environment.help_url(), environment.data_folder()), port + 2)
    _serve(mailbox.handler(box), port + 3)
    stopped = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stopped.set())
    stopped.wait()
    smtp.stop()


def _serve(handler: type[BaseHTTPRequestHandler], port: int) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()


if __name__ == "__main__":
    main()
