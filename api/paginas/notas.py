"""De nota: what changed, what waits for you, its route, its text, and every mark there ever was."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import Response

from api.paginas.besluit import toon_besluit
from api.paginas.bladen import LEEG, Invoer
from api.paginas.kaart import daden_van, kaart_van
from api.paginas.looptijden import looptijden_van
from api.paginas.notabeeld import HetBeeld, Notabeeld
from api.paginas.openbaarheid import openbaarheid_van
from api.paginas.opmerkingen import opmerkingen_van
from api.paginas.sinds import aan_steller_gevraagd, sinds_mijn_paraaf, tussendoor
from api.paginas.tekst import tekst_van
from api.paginas.uitgeschakeld import uit_van
from api.paginas.verzending import toon_verzending
from api.paginas.voorwaarden import voorwaarden_van
from api.paginas.wijzigkaart import wijzigkaart_van
from domain.value import Code
from projections.tijdlijn import Gebeurd

router = APIRouter(prefix="/notas/{nota_id}")
Als = Annotated[Code | None, Query()]


@router.get("")
def nota(beeld: HetBeeld, als: Als = None, gezet: int = 0) -> Response:
    return toon_nota(beeld, als=als, gezet=zojuist(beeld, gezet))


@router.get("/besluit")
def besluit(beeld: HetBeeld) -> Response:
    return toon_besluit(beeld)


@router.get("/verzending")
def verzending(beeld: HetBeeld) -> Response:
    return toon_verzending(beeld)


def zojuist(beeld: Notabeeld, nummer: int) -> Gebeurd | None:
    """Find what the reader himself just did."""
    line = beeld.regels.get(nummer)
    return line if line and line.persoon_id == beeld.persoon_id else None


def toon_nota(
    beeld: Notabeeld,
    invoer: Invoer = LEEG,
    *,
    als: str | None = None,
    gezet: Gebeurd | None = None,
) -> Response:
    kaart = kaart_van(beeld, als)
    return beeld.kader.toon(
        "nota.html",
        invoer=invoer,
        beeld=beeld,
        gezet=gezet,
        kaart=kaart,
        uit=uit_van(beeld, kaart),
        opmerkingen=opmerkingen_van(beeld),
        daden=daden_van(beeld),
        sinds=sinds_mijn_paraaf(beeld),
        gevraagd=aan_steller_gevraagd(beeld),
        tussendoor=tussendoor(beeld),
        tekst=tekst_van(beeld),
        voorwaarden=voorwaarden_van(beeld),
        openbaarheid=openbaarheid_van(beeld),
        looptijden=looptijden_van(beeld),
        wijzig=wijzigkaart_van(beeld),
    )


def nota_opnieuw(beeld: Notabeeld, invoer: Invoer) -> Response:
    """Show the form again, in the capacity in which it was filled in."""
    return toon_nota(beeld, invoer, als=str(invoer.waarden.get("als") or "") or None)
