"""Aanmelden on the pages: in the demo one chooses somebody of the fictional case."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from api.aanmelden import Aangemeld, is_bekend
from api.paginas.kader import PERSOON, templates
from domain.werkdagen import dag
from projections.functies import Functies
from workflows.register.personen import Personen
from workflows.register.register import Register

router = APIRouter()
GROEPEN = {
    "VWS": "Volksgezondheid, Welzijn en Sport", "JenV": "Justitie en Veiligheid",
    "OCW": "Onderwijs, Cultuur en Wetenschap", "FIN": "Financiën",
    "SZW": "Sociale Zaken en Werkgelegenheid",
}  # fmt: skip


def sessie(request: Request) -> Aangemeld | None:
    """Believe the session, if that person is still there. Choosing a demo user is a step-up."""
    said = request.session.get(PERSOON)
    if not isinstance(said, str):
        return None
    persoon_id = UUID(said)
    return Aangemeld(persoon_id, "verhoogd") if is_bekend(request, persoon_id) else None


@router.get("/")
def begin() -> Response:
    return RedirectResponse("/werkvoorraad", 303)


@router.get("/inloggen")
def kies(request: Request) -> Response:
    register: Register = request.app.state.register
    namen = {p.persoon_id: p.naam for p in Personen(register.opslag).allen()}
    with register.opslag.lees() as cursor:
        offices = Functies().alle(cursor, dag(request.app.state.settings.klok()))
    groepen: dict[str, list[dict[str, str]]] = {}
    for functie in offices:
        for houder in functie.houders:
            naam = namen.get(houder, functie.naam)
            card = {"id": str(houder), "naam": naam, "functie": functie.naam, "code": functie.code}
            groepen.setdefault(GROEPEN.get(functie.ministerie, functie.ministerie), []).append(card)
    return templates.TemplateResponse(request, "inloggen.html", {"groepen": groepen})


@router.post("/inloggen")
def meld_aan(request: Request, persoon: Annotated[UUID, Form()]) -> Response:
    """Begin a session anew, so that an old one can't be fixed upon it (A05)."""
    request.session.clear()
    request.session[PERSOON] = str(persoon)
    return RedirectResponse("/werkvoorraad", 303)


@router.post("/uitloggen")
def meld_af(request: Request) -> Response:
    request.session.clear()
    return RedirectResponse("/inloggen", 303)
