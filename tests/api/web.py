"""The API as people call it: each by the name of the office that is held."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from fastapi import FastAPI, Request
from fastapi.testclient import TestClient
from httpx2 import Response

from api.aanmelden import Aangemeld
from api.app import create_app
from api.onderdelen import naar_bericht
from api.settings import Settings
from domain.nota.inhoud import Onderdeel
from tests.notas import alles
from tests.people import NOON, STELLER, persoon
from tests.registers import with_offices

SEEN = ("versie", "inhoudHash", "ronde", "routeHash")


def by_header(request: Request) -> Aangemeld | None:
    who = request.headers.get("x-persoon")
    return Aangemeld(UUID(who), "verhoogd") if who else None


def an_app(store: str = ":memory:") -> FastAPI:
    settings = Settings(store=store, geheim=b"only for tests", klok=lambda: NOON)
    app = create_app(settings, by_header)
    with_offices(app.state.register)
    return app


def text(**anders: Onderdeel) -> list[Any]:
    return [naar_bericht(deel).model_dump(mode="json", by_alias=True) for deel in alles(**anders)]


def a_draft(kenmerk: str = "2025-0001", **anders: Onderdeel) -> dict[str, Any]:
    onderdelen = text(**anders)
    return {
        "ministerie": "VWS",
        "kenmerk": kenmerk,
        "sjabloon": "kamerbrief",
        "onderdelen": onderdelen,
    }


class Web:
    def __init__(self, app: FastAPI) -> None:
        self.app = app
        self.client = TestClient(app, raise_server_exceptions=False)

    def get(self, path: str, wie: str = "", **headers: str) -> Response:
        return self.client.get(path, headers=self._as(wie, headers))

    def post(self, path: str, wie: str = "", body: object = None, **headers: str) -> Response:
        return self.client.post(path, json=body or {}, headers=self._as(wie, headers))

    def raw(self, method: str, path: str, wie: str = "", **given: Any) -> Response:
        headers = self._as(wie, given.pop("headers", {}))
        return self.client.request(method, path, headers=headers, **given)

    def open(self, kenmerk: str = "2025-0001", **anders: Onderdeel) -> str:
        """Open a nota, and give its address."""
        made = self.post("/v1/notas", STELLER, a_draft(kenmerk, **anders))
        return str(made.raise_for_status().headers["location"])

    def submit(self, kenmerk: str = "2025-0001", **anders: Onderdeel) -> str:
        nota = self.open(kenmerk, **anders)
        self.post(f"{nota}/indieningen", STELLER).raise_for_status()
        return nota

    def seen(self, nota: str, wie: str) -> dict[str, Any]:
        shown = self.get(nota, wie).raise_for_status().json()
        return {name: shown[name] for name in SEEN}

    def sign(self, nota: str, what: str, wie: str, **more: object) -> Response:
        return self.post(f"{nota}/{what}", wie, {"als": wie, **self.seen(nota, wie), **more})

    def headers(self, wie: str) -> dict[str, str]:
        return self._as(wie, {})

    def _as(self, wie: str, headers: dict[str, str]) -> dict[str, str]:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return {**({"X-Persoon": str(persoon(wie))} if wie else {}), **named}
