"""A page of the demo exchange on another origin: the widget by one tag, and three customers it signs tokens for."""

import secrets
import time
from html import escape
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import jwt

CUSTOMERS = {
    "ada": {
        "name": "Ada Lin",
        "sub": "90114821",
        "tier": "",
        "language": "zh-hans",
        "label": "Ada, signed in (中文)",
    },
    "vera": {
        "name": "Vera Stone",
        "sub": "90220417",
        "tier": "vip-4",
        "language": "en",
        "label": "Vera, VIP 4",
    },
    "owen": {
        "name": "Owen Hale",
        "sub": "90330125",
        "tier": "",
        "language": "en",
        "label": "Owen, expired token",
    },
}
LIFE_S = 300

PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,interactive-widget=resizes-content">
<title>Northwind Exchange (demo)</title><link rel="stylesheet" href="/page.css"></head>
<body><header><b>Northwind Exchange</b> <span>demo site, another origin than the help centre</span></header>
<main><h1>Wallet</h1>
<p>Signed in as: <strong>{who}</strong></p>
<nav aria-label="Customers">{links}</nav>
<table><tr><th>Coin</th><th>Balance</th></tr><tr><td>BTC</td><td>0.8400</td></tr><tr><td>USDT</td><td>1,250.00</td></tr></table>
<p><a href="/app{query}">See the same as an app's web view (phone size)</a></p></main>
<script src="{help}/static/webchat/widget.js" data-language="{language}" data-brand="Northwind"{identity}
  defer></script></body></html>"""

APP = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Web view (demo)</title><link rel="stylesheet" href="/page.css"></head>
<body class="app"><h1>Northwind app, support</h1><p>An app opens this address in its web view and passes the
customer's token behind the #, where no server log sees it.</p>
<p><a class="phone" href="{help}/{prefix}/chat/embed/#identity={token}">Open the web view</a></p></body></html>"""

STYLE = """
body { font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 0;
  color: #1b2430; background: #fff }
header { padding: 16px 24px; border-bottom: 1px solid #d9dee5 }
header span { color: #5a6675 }
main, .app { max-width: 640px; margin: 24px auto; padding: 0 24px }
nav a { display: inline-block; margin: 4px 8px 4px 0; padding: 8px 14px; border: 1px solid #7b8794;
  border-radius: 8px; color: #1b2430 }
table { border-collapse: collapse; margin: 16px 0 }
th, td { text-align: left; padding: 6px 24px 6px 0; border-bottom: 1px solid #d9dee5 }
.app { width: 390px; max-width: 100%; padding: 24px; box-sizing: border-box }
"""

#: A strict policy, as a real exchange's: only the help centre's script, calls and socket are allowed.
POLICY = (
    "default-src 'none'; script-src {help}; connect-src {help} ws: wss:; style-src 'self' {help}; "
    "img-src 'self' data: blob: {help}; frame-ancestors 'none'; base-uri 'none'"
)


def handler(help_url: str, data: Path) -> type[BaseHTTPRequestHandler]:
    """The request handler of the exchange's site; tokens are signed with the key in the data folder."""

    class Exchange(BaseHTTPRequestHandler):
        """Two pages, a style sheet, and a fresh token on each load."""

        def do_GET(self) -> None:
            """Serves `/`, `/app` and `/page.css`; `?as=` chooses who is signed in."""
            address = urlsplit(self.path)
            who = parse_qs(address.query).get("as", [""])[0]
            if address.path == "/page.css":
                self._send(STYLE, "text/css")
            elif address.path == "/app":
                self._send(_app(help_url, data, who), "text/html")
            elif address.path == "/":
                self._send(_page(help_url, data, who), "text/html")
            else:
                self.send_error(404)

        def _send(self, body: str, kind: str) -> None:
            data = body.encode()
            self.send_response(200)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Cache-Control", "no-store")
            self.send_header("Content-Security-Policy", POLICY.format(help=help_url))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing: the address may hold who is signed in."""

    return Exchange


def token(data: Path, who: str) -> str:
    """A signed identity token of one of the three customers; empty for a guest. Owen's has expired."""
    customer = CUSTOMERS.get(who)
    if customer is None:
        return ""
    now = int(time.time())
    claims = {
        "iss": "https://exchange.example",
        "aud": "https://help.exchange.example",
        "exp": now - 60 if who == "owen" else now + LIFE_S,
        "jti": secrets.token_urlsafe(16),
        **{key: customer[key] for key in ("sub", "tier", "language", "name")},
    }
    key = (data / "demo_exchange_key.pem").read_text()
    return jwt.encode(claims, key, algorithm="EdDSA", headers={"kid": "demo-exchange-1"})


def _page(help_url: str, data: Path, who: str) -> str:
    customer = CUSTOMERS.get(who, {"label": "nobody", "language": "en"})
    links = "".join(f'<a href="/?as={name}">{escape(row["label"])}</a>' for name, row in CUSTOMERS.items())
    signed = token(data, who)
    return PAGE.format(
        help=help_url,
        language=escape(customer["language"]),
        who=escape(customer["label"]),
        links=f'{links}<a href="/">Nobody (guest)</a>',
        query=f"?as={who}" if who in CUSTOMERS else "",
        identity=f' data-identity="{escape(signed)}"' if signed else "",
    )


def _app(help_url: str, data: Path, who: str) -> str:
    customer = CUSTOMERS.get(who, {"language": "en"})
    return APP.format(
        help=help_url,
        language=escape(customer["language"]),
        prefix=escape(customer["language"]),
        token=escape(token(data, who)),
    )
