"""What every request passes and every answer gets, whatever happens in between."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from uuid import uuid4

from fastapi import Request
from fastapi.responses import Response
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import http, probleem
from api.logboek import NUMMER, nummer

API_VERSION = "1.0.0"
MAX_BODY = 5 * 1024 * 1024
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "frame-src 'none'"
)
ALWAYS: Mapping[str, str] = {
    "API-Version": API_VERSION,
    "Content-Security-Policy": CSP,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
HSTS = "max-age=31536000; includeSubDomains"
ODD = re.compile(rb"//|%2e|%2f|%5c|%00|\\|/\.{1,2}/|[/.]$", re.IGNORECASE)
PAGINA = re.compile(rb"/static/.*|(?!.*[0-9a-f]{32})[a-z0-9/-]*")
HIER = re.compile(r"(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?", re.IGNORECASE)


Weiger = Callable[[Request, HTTPException], Response]


class Koppen:
    """Outside everything, so that errors carry the headers too."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        scope[NUMMER] = str(uuid4())
        always = {**ALWAYS, "Request-Id": nummer(scope)}
        if scope.get("scheme") == "https":
            always["Strict-Transport-Security"] = HSTS

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in {**always, "Cache-Control": "no-store"}.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, with_headers)


class Paden:
    """One thing has one address: no tricks with slashes and dots (B19).

    With `vorm` every address looks like that: a page has no capitals, a number has its dashes.
    """

    def __init__(
        self, app: ASGIApp, weiger: Weiger = http, vorm: re.Pattern[bytes] | None = None
    ) -> None:
        self.app, self.weiger, self.vorm = app, weiger, vorm

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: bytes = scope.get("raw_path") or str(scope.get("path", "")).encode()
        path = path.partition(b"?")[0]
        if scope["type"] == "http" and path != b"/" and self.is_vreemd(path):
            await self.weiger(Request(scope), HTTPException(404))(scope, receive, send)
            return
        await self.app(scope, receive, send)

    def is_vreemd(self, path: bytes) -> bool:
        other = self.vorm is not None and not self.vorm.fullmatch(path)
        return other or ODD.search(path) is not None


class Omvang:
    """A body is at most so big: by what it says of itself, and by what comes."""

    def __init__(self, app: ASGIApp, weiger: Weiger = http) -> None:
        self.app, self.weiger = app, weiger

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        said = Headers(scope=scope).get("content-length", "0")
        if not said.isascii() or not said.isdigit() or len(said) > len(str(MAX_BODY)) + 1:
            said = str(MAX_BODY + 1)
        if int(said) > MAX_BODY:
            await self.weiger(Request(scope), HTTPException(413))(scope, receive, send)
            return
        came = 0

        async def counted() -> Message:
            nonlocal came
            message = await receive()
            came += len(message.get("body", b""))
            if came > MAX_BODY:
                raise HTTPException(413)
            return message

        await self.app(scope, counted, send)


class EigenSite:
    """Refuse a write that a browser sends from elsewhere: Sec-Fetch-Site first, else Origin (A07).

    A request with neither comes from no browser, and so has no session of somebody else to abuse.
    """

    def __init__(self, app: ASGIApp, weiger: Weiger) -> None:
        self.app, self.weiger = app, weiger

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        writes = scope["type"] == "http" and scope["method"] not in {"GET", "HEAD", "OPTIONS"}
        if writes and not is_eigen(Headers(scope=scope)):
            await self.weiger(Request(scope), HTTPException(403))(scope, receive, send)
            return
        await self.app(scope, receive, send)


def is_eigen(headers: Headers) -> bool:
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if site:
        return site in {"same-origin", "none"}
    return origin is None or origin.partition("://")[2] == headers.get("host")


class Splitsing:
    """Two applications, one address: what is not of the API is a page."""

    def __init__(self, api: ASGIApp, paginas: ASGIApp) -> None:
        self.api, self.paginas = api, paginas

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = str(scope.get("path", ""))
        to_api = scope["type"] != "http" or path.startswith(("/v1", "/health"))
        await (self.api if to_api else self.paginas)(scope, receive, send)


class AlleenHier:
    """With demo users, only who sits at this machine is answered, and no proxy in between."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not is_hier(Headers(scope=scope)):
            zin = (
                "Demogebruikers zijn er alleen op deze machine zelf, zonder proxy ervoor:"
                " ga naar localhost, of stel aanmelden in."
            )
            refused = probleem(Request(scope), 403, "alleen-hier", zin)
            await refused(scope, receive, send)
            return
        await self.app(scope, receive, send)


def is_hier(headers: Headers) -> bool:
    proxied = any(name == "forwarded" or name.startswith("x-forwarded") for name in headers)
    return not proxied and bool(HIER.fullmatch(headers.get("host", "")))
