"""De tijdlijn: every event of a nota, and how it stood at any of them; also the text of then."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from api.paginas.gebeurtenissen import Soort, feiten
from api.paginas.kader import HetKader
from api.paginas.kopvelden import kopvelden
from api.paginas.momenten import Gevraagd, Terugblik, Toen, op_moment
from api.paginas.tekst import tekst_van
from domain.nota.stand import Nota

router = APIRouter(prefix="/notas/{nota_id}")
SOORTEN: dict[Soort, str] = {
    "": "Alles",
    "handtekening": "Handtekeningen",
    "inhoud": "Tekst",
    "route": "Route",
}
TERUG = 10  # events back, where the comparison begins


@router.get("/tijdlijn")
def tijdlijn(
    kader: HetKader, nota_id: UUID, tot: Gevraagd = "", op: Gevraagd = "", soort: Soort = ""
) -> Response:
    return op_moment(kader, nota_id, tot, op, lambda terug, toen: toon_tijdlijn(terug, toen, soort))


@router.get("/tekst")
def tekst(kader: HetKader, nota_id: UUID, tot: Gevraagd = "", op: Gevraagd = "") -> Response:
    return op_moment(kader, nota_id, tot, op, toon_tekst)


def toon_tijdlijn(terug: Terugblik, toen: Toen, soort: Soort) -> Response:
    kader = terug.beeld.kader
    told = feiten(kader, toen.beeld.gebeurd, terug.events)
    return kader.toon(
        "tijdlijn.html",
        beeld=terug.beeld,
        toen=toen,
        laatste=terug.laatste,
        van=max(toen.nummer - TERUG, 1),
        soort=soort,
        soorten=SOORTEN,
        feiten=[feit for feit in told if soort in ("", feit.groep)],
        vervallen=vervallen(toen.beeld.nota),
    )


def toon_tekst(terug: Terugblik, toen: Toen) -> Response:
    kader = terug.beeld.kader
    return kader.toon(
        "tekst_toen.html",
        beeld=terug.beeld,
        toen=toen,
        laatste=terug.laatste,
        kopvelden=kopvelden(kader, toen.beeld.onderdelen.get("kop")),
        tekst=tekst_van(toen.beeld),
    )


def vervallen(nota: Nota) -> int:
    """Count the signatures that there were, and that don't count any more."""
    signed = {sleutel for sleutel, g in nota.merken.items() if g.wijze == "handtekening"}
    return len(signed - nota.geldig.keys())
