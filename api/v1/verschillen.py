"""Two moments of a nota, compared down to the words."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from api.berichten import Antwoord
from api.dependencies import DeLeeszaal, NotaId
from api.lichaam import JsonRoute
from api.regels import UIT, in_taal
from projections.verschil import Deel, OnderdeelVerschil, verschil
from workflows.inzien import Toen

router = APIRouter(prefix="/v1/notas", tags=["Notas"], route_class=JsonRoute)
Nummer = Annotated[int, Query(ge=1, lt=2**53, description="Nummer van een gebeurtenis.")]


class DeelBericht(Deel):
    model_config = UIT


class OnderdeelVerschilBericht(OnderdeelVerschil):
    model_config = UIT
    delen: tuple[DeelBericht, ...]


class Vergeleken(Antwoord):
    """What differs in the text, and whether the route does; what is equal is left out."""

    nota_id: UUID
    van_versie: int
    tot_versie: int
    andere_route: bool
    onderdelen: tuple[OnderdeelVerschilBericht, ...]


@router.get("/{nota_id}/verschil", summary="Vergelijk twee momenten")
def vergelijk(nota_id: NotaId, leeszaal: DeLeeszaal, van: Nummer, tot: Nummer) -> Vergeleken:
    was, wordt = leeszaal.nota(nota_id, Toen(van)), leeszaal.nota(nota_id, Toen(tot))
    found = verschil(leeszaal.tekst(was), leeszaal.tekst(wordt))
    return Vergeleken(
        nota_id=nota_id,
        van_versie=was.versie,
        tot_versie=wordt.versie,
        andere_route=was.route_hash != wordt.route_hash,
        onderdelen=tuple(in_taal(OnderdeelVerschilBericht, found)),
    )
