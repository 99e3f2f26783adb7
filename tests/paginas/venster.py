"""The nota page as people in the line use it: open it, fill in a form that is there, send it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Any
from uuid import UUID

from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx2 import Response

from api.app import create_app
from api.settings import Settings
from domain.nota.inhoud import Onderdeel, Wijziging
from domain.nota.stand import Nota
from tests.notas import ORDER, SIGN
from tests.people import NOON, PA, STELLER, opdracht, persoon
from tests.registers import submitted, with_offices
from workflows import opstellen, tekenen
from workflows.register.register import Register

HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
WORKFLOW = {
    "stem_af": tekenen.stem_af, "parafeer": tekenen.parafeer, "geef_akkoord": tekenen.geef_akkoord,
    "bevestig_mede_namens": tekenen.bevestig_mede_namens,
}  # fmt: skip


def an_app() -> FastAPI:
    """Make the application with demo users, and so with pages."""
    app = create_app(Settings(store=":memory:", geheim=b"x" * 32, klok=lambda: NOON))
    with_offices(app.state.register)
    return app


class Venster:
    """A browser without scripts; who looks through it, is named by the office that he holds."""

    def __init__(self, app: FastAPI) -> None:
        self.app = app
        self.register: Register = app.state.register
        self._clients: dict[str, TestClient] = {}

    def als(self, wie: str) -> TestClient:
        if wie not in self._clients:
            client = TestClient(self.app, "http://localhost", follow_redirects=False)
            client.post("/inloggen", data={"persoon": str(persoon(wie))})
            self._clients[wie] = client
        return self._clients[wie]

    def nota(self, nota_id: UUID) -> Nota:
        return self.register.lees(Nota, nota_id)

    def open(self, nota_id: UUID, wie: str, onder: str = "") -> str:
        page = self.als(wie).get(f"/notas/{nota_id}{onder}")
        assert page.status_code == 200, page.text
        return page.text

    def blad(self, nota_id: UUID, wie: str, pad: str, onder: str = "") -> dict[str, Any]:
        """Take the form that posts to `pad` from the page, with what it holds already."""
        (found, *_) = formulieren(self.open(nota_id, wie, onder), f"/notas/{nota_id}/{pad}")
        return found

    def stuur(
        self, nota_id: UUID, wie: str, pad: str, velden: Mapping[str, Any], **headers: str
    ) -> Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.als(wie).post(f"/notas/{nota_id}/{pad}", data=dict(velden), headers=named)

    def doe(self, nota_id: UUID, wie: str, pad: str, onder: str = "", **velden: Any) -> Response:
        """Fill in the form that is on the page, send it, and go where that leads."""
        answer = self.stuur(nota_id, wie, pad, {**self.blad(nota_id, wie, pad, onder), **velden})
        assert answer.status_code == 303, answer.text
        return self.als(wie).get(answer.headers["location"])

    def api(self, method: str, nota_id: UUID, wie: str, pad: str, **given: Any) -> Response:
        who = {"Authorization": f"Bearer demo:{persoon(wie)}"}
        address = f"http://localhost/v1/notas/{nota_id}/{pad}"
        return TestClient(self.app).request(method, address, headers=who, **given)


def formulieren(page: str, address: str) -> list[dict[str, Any]]:
    form = rf'<form[^>]* action="{re.escape(address)}(?:#fouten)?".*?</form>'
    parts = re.findall(form, page, re.DOTALL)
    assert parts, f"no form to {address}"
    return [{n: unescape(v) for n, v in HIDDEN.findall(part)} for part in parts]


def until(register: Register, office: str, kenmerk: str = "2025-0001", **anders: Onderdeel) -> UUID:
    """Let everyone before this office do his part, by the same workflows."""
    nota_id = submitted(register, kenmerk, **anders)
    nota = register.lees(Nota, nota_id)
    for wie in ORDER[: ORDER.index(office)] if office in ORDER else ORDER:
        if wie in {stap.functie for stap in register.lees(Nota, nota_id).aan_zet}:
            by = opdracht(wie, gezien=nota.gezien)
            if wie == PA:
                tekenen.adviseer(register, nota_id, "positief", opdracht=by)
            else:
                WORKFLOW[SIGN[wie].__name__](register, nota_id, opdracht=by)
    return nota_id


def write(register: Register, nota_id: UUID, *onderdelen: Onderdeel) -> None:
    versie = register.lees(Nota, nota_id).versie
    wijziging = Wijziging(op_versie=versie, onderdelen=onderdelen)
    opstellen.wijzig(register, nota_id, wijziging, opdracht=opdracht(STELLER))
