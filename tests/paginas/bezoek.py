"""A visit to the pages: who comes in, on a register of the tests, and what that person reads."""

from __future__ import annotations

import re
from datetime import datetime
from html import unescape
from uuid import UUID

from fastapi import FastAPI
from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from tests.people import NOON, persoon
from tests.registers import with_offices
from workflows.register.register import Register

HERE = "http://localhost"
KWAAD = "<script>alert(1)</script> {{7*7}}"
NUMMER = re.compile(r"nummer <code>\w+</code>")


def een_app(moment: datetime = NOON) -> FastAPI:
    """Give the pages on a register of their own, with the offices of the tests."""
    app = create_app(Settings(store=":memory:", geheim=b"only for tests", klok=lambda: moment))
    with_offices(register_van(app))
    return app


def register_van(app: FastAPI) -> Register:
    register: Register = app.state.register
    return register


def bezoek(app: FastAPI, wie: str | UUID) -> TestClient:
    """Come in as who holds this office, or as this person."""
    client = TestClient(app, base_url=HERE, follow_redirects=False, raise_server_exceptions=False)
    who = wie if isinstance(wie, UUID) else persoon(wie)
    assert client.post("/inloggen", data={"persoon": str(who)}).status_code == 303
    return client


def leest(html: str) -> str:
    """Give what one reads of a page, without its marks."""
    body = html.partition("<main")[2].partition("</main>")[0].partition(">")[2]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())


def zonder_nummer(html: str) -> str:
    """Leave out what differs each time: the number for support."""
    return NUMMER.sub("", html)


def is_onschuldig(html: str) -> bool:
    """Say whether bad text is shown as it was written, and does nothing."""
    text = unescape(html)
    return "<script>alert" not in html and "{{7*7}}" in text and "&lt;script&gt;alert" in html
