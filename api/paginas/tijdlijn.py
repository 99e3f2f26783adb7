"""De tijdlijn: every event of a nota, and how it stood at any of them; also the text of then."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from api.paginas.gebeurtenissen import Soort, feiten, gebeurd
from api.paginas.kader import HetKader, Kader
from api.paginas.momenten import Dossier, Gevraagd, op_moment, zoals
from api.paginas.tekening import route_van
from api.paginas.toen import delen
from domain.nota.stand import Nota

router = APIRouter()
SOORTEN: dict[Soort, str] = {
    "": "Alles",
    "handtekening": "Handtekeningen",
    "inhoud": "Tekst",
    "route": "Route",
}
TERUG = 10  # events back, where the comparison begins


@router.get("/notas/{nota_id}/tijdlijn")
def tijdlijn(
    kader: HetKader, nota_id: UUID, tot: Gevraagd = "", op: Gevraagd = "", soort: Soort = ""
) -> Response:
    return op_moment(
        kader, nota_id, tot, op, lambda zaak, nummer: toon_tijdlijn(kader, zaak, nummer, soort)
    )


@router.get("/notas/{nota_id}/tekst")
def tekst(kader: HetKader, nota_id: UUID, tot: Gevraagd = "", op: Gevraagd = "") -> Response:
    return op_moment(kader, nota_id, tot, op, lambda zaak, nummer: toon_tekst(kader, zaak, nummer))


def toon_tijdlijn(kader: Kader, zaak: Dossier, tot: int, soort: Soort) -> Response:
    toen = zoals(kader, zaak.nota, tot)
    lines = gebeurd(kader, toen.id, tot)
    told = feiten(kader, lines, zaak.events)
    return kader.toon(
        "tijdlijn.html",
        zaak=zaak,
        tot=tot,
        laatste=zaak.nota.version,
        moment=zaak.events[tot - 1].timestamp,
        van=max(tot - TERUG, 1),
        soort=soort,
        soorten=SOORTEN,
        feiten=[feit for feit in told if soort in ("", feit.groep)],
        toen=toen,
        vervallen=vervallen(toen),
        route=route_van(kader, toen, lines),
    )


def toon_tekst(kader: Kader, zaak: Dossier, tot: int) -> Response:
    toen = zoals(kader, zaak.nota, tot)
    return kader.toon(
        "toen.html",
        zaak=zaak,
        tot=tot,
        laatste=zaak.nota.version,
        moment=zaak.events[tot - 1].timestamp,
        toen=toen,
        delen=delen(kader, toen),
    )


def vervallen(nota: Nota) -> int:
    """Count the signatures that there were, and that don't count any more."""
    signed = {sleutel for sleutel, g in nota.merken.items() if g.wijze == "handtekening"}
    return len(signed - nota.geldig.keys())
