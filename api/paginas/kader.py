"""Kader: what every page has: who looks, from which register, now; and how it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID, uuid4

from fastapi import Depends, Request
from fastapi.responses import HTMLResponse
from jinja2 import StrictUndefined
from starlette.templating import Jinja2Templates

from api.aanmelden import Aangemeld, NietAangemeld
from api.paginas import weergave
from api.paginas.bladen import LEEG, Blad, Invoer
from api.paginas.veldwoorden import veldzin
from domain.functie import is_auditor, is_beheer, werkend
from domain.nota.inhoud import Onderdeel
from domain.nota.stand import Nota
from domain.opdracht import Lezer, Opdracht
from domain.werkdagen import Kalender, dag
from domain.woo.zitting import is_woo
from projections.bijwerken import achter
from projections.functies import Functies
from projections.machtigingen import lezer_van
from workflows.bekijken import lees_tekst
from workflows.register.personen import VERNIETIGD, Personen
from workflows.register.register import Register
from workflows.vastgesteld import kalender

PERSOON = "persoon"  # what the session keeps of who signed in, and nothing else
templates = Jinja2Templates(Path(__file__).parents[1] / "templates")
templates.env.undefined = StrictUndefined
templates.env.trim_blocks = templates.env.lstrip_blocks = True
templates.env.globals |= {
    "glyf": weergave.glyf,
    "static": weergave.static,
    "opdracht_id": uuid4,
    "telwoord": weergave.telwoord,
    "veldzin": veldzin,
}
templates.env.filters |= {
    "dag": weergave.dagtekst,
    "tijd": weergave.tijdtekst,
    "gestoken": weergave.gestoken,
}


class Kader:
    """One request for a page. Offices are looked up each time: a session gives no rights."""

    def __init__(self, request: Request, wie: Aangemeld) -> None:
        self.request = request
        self.wie = wie
        self.register: Register = request.app.state.register
        self.moment: datetime = request.app.state.settings.klok()

    @classmethod
    def van(cls, request: Request) -> Kader:
        wie: Aangemeld | None = request.app.state.aanmelden(request)
        if wie is None:
            raise NietAangemeld
        return cls(request, wie)

    @cached_property
    def lezer(self) -> Lezer:
        with self.register.opslag.lees() as cursor:
            return lezer_van(self.wie.persoon_id, dag(self.moment), cursor)

    @cached_property
    def namen(self) -> Mapping[UUID, str]:
        """Who is who: read once for a page."""
        return {p.persoon_id: p.naam for p in Personen(self.register.opslag).allen()}

    @cached_property
    def functies(self) -> Mapping[str, str]:
        """What each office is called: read once for a page."""
        with self.register.opslag.lees() as cursor:
            return {f.code: f.naam for f in Functies().alle(cursor, dag(self.moment))}

    def functienaam(self, code: str) -> str:
        return self.functies.get(code, code)

    @property
    def ziet_woo(self) -> bool:
        """Say whether the Woo desk is for this reader: who works there, and who audits."""
        return self.is_woo or any(map(is_auditor, self.lezer.functies))

    @property
    def beheert(self) -> bool:
        """Say whether templates are the work of this reader, or his to audit."""
        return any(is_beheer(code) or is_auditor(code) for code in self.lezer.functies)

    @property
    def vervangt(self) -> bool:
        """Say whether this reader arranges who acts for whom, or acts for another."""
        held = self.lezer.functies
        return bool(self.lezer.namens or werkend(held)) or any(map(is_beheer, held))

    @property
    def is_woo(self) -> bool:
        return any(map(is_woo, self.lezer.functies))

    @cached_property
    def kalender(self) -> Kalender:
        return kalender(self.register)

    def naam(self, persoon_id: UUID | None) -> str:
        return self.namen.get(persoon_id, VERNIETIGD) if persoon_id else ""

    def lees_tekst(self, nota: Nota, hashes: Mapping[str, str]) -> Mapping[str, Onderdeel]:
        """Read text of a nota to show it; what is hidden for the public is logged first."""
        return lees_tekst(self.register, nota, hashes, lezer=self.lezer, moment=self.moment)

    def opdracht(self, blad: Blad | None = None, verzoek: bytes = b"") -> Opdracht:
        """Make an order of a form, or without one, a question that is never given."""
        return Opdracht(
            blad.opdracht_id if blad else uuid4(),
            self.wie.persoon_id,
            self.moment,
            self.request.url.path.encode() + b" " + verzoek,
            als=blad.als if blad else None,
            middel=self.wie.middel,
            gezien=blad.gezien if blad else None,
            functies=self.lezer.functies,
            namens=self.lezer.namens,
            samenloop=blad.samenloop if blad else None,
        )

    def toon(
        self, naam: str, *, invoer: Invoer = LEEG, status: int = 200, **inhoud: Any
    ) -> HTMLResponse:
        """Show a template; with wrong input, that input and what is wrong with it."""
        with self.register.opslag.lees() as cursor:
            behind = achter(cursor)
        context = {
            "kader": self,
            "pad": self.request.url.path,
            "invoer": invoer,
            "achter": behind,
            **inhoud,
        }
        return templates.TemplateResponse(
            self.request, naam, context, status_code=invoer.status if invoer.fouten else status
        )


HetKader = Annotated[Kader, Depends(Kader.van)]
