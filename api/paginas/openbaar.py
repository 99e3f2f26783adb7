"""Openbaar: what was public on a day, as far as the register knew of it at some moment."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, ValidationError

from api.paginas.bladen import Invoer, onjuist
from api.paginas.kader import HetKader
from api.paginas.lakbeeld import merken
from domain.werkdagen import AMSTERDAM, dag
from projections.openbaar import Openbaar
from projections.woozinnen import KADERS, OORDELEN

router = APIRouter()
Gevraagd = Annotated[str, Query(max_length=40)]
SOORTEN = {"nota": "Nota", "brief": "Kamerbrief", "bijlage": "Bijlage", "verloop": "Verloop"}


class Dagen(BaseModel):
    """Two days; `bekend_op` counts to its end, in the Netherlands."""

    model_config = ConfigDict(frozen=True)
    op: date | None = None
    bekend_op: date | None = None

    @property
    def bekend(self) -> datetime | None:
        if self.bekend_op is None or self.bekend_op == date.max:
            return None
        until = self.bekend_op + timedelta(days=1)
        return datetime(until.year, until.month, until.day, tzinfo=AMSTERDAM) - timedelta.resolution


@router.get("/openbaar")
def openbaar(kader: HetKader, op: Gevraagd = "", bekend_op: Gevraagd = "") -> Response:
    """Show the list of a day; a day that can't be read is asked again."""
    given = {"op": op, "bekend_op": bekend_op}
    try:
        dagen = Dagen.model_validate({naam: waarde for naam, waarde in given.items() if waarde})
        invoer = Invoer("Dagen", given)
    except ValidationError as error:
        dagen, invoer = Dagen(), Invoer("Dagen", given, onjuist(error))
    day = dagen.op or dag(kader.moment)
    with kader.register.opslag.lees() as cursor:
        rijen = Openbaar().op(cursor, day, dagen.bekend) if not invoer.fouten else []
    return kader.toon(
        "openbaar.html",
        invoer=invoer,
        dag=day,
        bekend_op=dagen.bekend_op,
        rijen=rijen,
        soorten=SOORTEN,
        kaders=KADERS,
        oordelen=OORDELEN,
        merken=merken,
    )
