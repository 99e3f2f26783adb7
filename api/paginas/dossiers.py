"""Dossiers: find what there is for this reader, by kenmerk or onderwerp. Nothing is counted."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Annotated, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from api.paginas.kader import HetKader, Kader
from domain.functionaris import Ministerie
from domain.value import Tekst
from projections.dossier import Dossier, Zoekvraag
from projections.stand import Stand

router = APIRouter()
BLAD = 50
SOORTEN = {
    "nota": "Nota",
    "kamerbrief": "Kamerbrief",
    "motie": "Motie",
    "toezegging": "Toezegging",
}
ADRESSEN = {
    "nota": "notas",
    "kamerbrief": "kamerbrieven",
    "motie": "moties",
    "toezegging": "toezeggingen",
}
STANDEN = {
    "concept": "concept",
    "in_route": "in de route",
    "teruggestuurd": "teruggestuurd naar de steller",
    "niet_akkoord": "niet akkoord",
    "akkoord": "akkoord",
    "verzonden": "verzonden",
    "ingetrokken": "ingetrokken",
    "niet_gestart": "niet gestart",
    "in_behandeling": "in behandeling",
    "deels_afgedaan": "deels afgedaan",
    "afgedaan": "afgedaan",
}
Soort = Literal["", "nota", "kamerbrief", "motie", "toezegging"]
StandVan = Literal[
    "", "concept", "in_route", "teruggestuurd", "niet_akkoord", "akkoord", "verzonden",
    "ingetrokken", "niet_gestart", "in_behandeling", "deels_afgedaan", "afgedaan",
]  # fmt: skip


class Zoekblad(BaseModel):
    """What is asked for; an empty field asks for nothing."""

    model_config = ConfigDict(frozen=True, str_strip_whitespace=True)
    zoek: Tekst = Field("", max_length=200)
    soort: Soort = ""
    ministerie: Ministerie | Literal[""] = ""
    stand: StandVan = ""
    na: Tekst = Field("", max_length=100)

    def past(self, row: Dossier) -> bool:
        asked = (self.soort, self.ministerie, self.stand)
        given = (row.soort, row.ministerie, row.fase)
        return all(wanted in ("", is_) for wanted, is_ in zip(asked, given, strict=True))

    def adres(self, na: str = "") -> str:
        """Write the address of what comes after this one."""
        asked = {**self.model_dump(mode="json"), "na": na}
        return f"/dossiers?{urlencode({naam: waarde for naam, waarde in asked.items() if waarde})}"


@router.get("/dossiers")
def dossiers(kader: HetKader, vraag: Annotated[Zoekblad, Query()]) -> Response:
    found = list(islice(gevonden(kader, vraag), BLAD + 1))
    page = found[:BLAD]
    return kader.toon(
        "dossiers.html",
        vraag=vraag,
        regels=page,
        begin=vraag.adres() if vraag.na else "",
        volgende=vraag.adres(page[-1].sleutel) if len(found) > BLAD else "",
        soorten=SOORTEN,
        ministeries={str(code): str(code) for code in Ministerie},
        standen=STANDEN,
        adressen=ADRESSEN,
    )


def gevonden(kader: Kader, vraag: Zoekblad) -> Iterator[Dossier]:
    """Read on as long as it is asked to: which rows fit, is known only when they are read."""
    na = vraag.na
    while True:
        with kader.register.opslag.lees() as cursor:
            batch = Zoekvraag(vraag.zoek, vraag.soort, na, BLAD * 4)
            rows = Stand().dossiers(kader.lezer, cursor, batch)
        yield from filter(vraag.past, rows)
        if len(rows) < BLAD * 4:
            return
        na = rows[-1].sleutel
