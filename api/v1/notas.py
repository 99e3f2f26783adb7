"""Look at a nota: where it stands, what it says, and why something can't be done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.berichten import Weigering
from api.dependencies import DeLeeszaal, DeVraag, HetRegister, NotaId, Wanneer
from api.etag import met_etag, tag
from api.lichaam import JsonRoute
from api.nota import NotaBericht, Onderdelen
from domain.nota.wensen import Waarover
from domain.value import Code
from workflows import inzien

router = APIRouter(prefix="/v1/notas", tags=["Notas"], route_class=JsonRoute)


@router.get("/{nota_id}", summary="Bekijk een nota")
def nota(
    response: Response, nota_id: NotaId, leeszaal: DeLeeszaal, wanneer: Wanneer
) -> NotaBericht:
    """Give it whole each time: its ETag names the text, and more than the text may have changed."""
    found = leeszaal.nota(nota_id, wanneer)
    response.headers["ETag"] = tag(found.inhoud_hash)
    return NotaBericht.voor(leeszaal.lezer, found, leeszaal.tekst(found))


@router.get("/{nota_id}/onderdelen", response_model=Onderdelen, summary="Bekijk de tekst")
def onderdelen(
    request: Request, nota_id: NotaId, leeszaal: DeLeeszaal, wanneer: Wanneer
) -> Response:
    found = leeszaal.nota(nota_id, wanneer)
    bericht = Onderdelen.van(found, leeszaal.tekst(found))
    return met_etag(request, found.inhoud_hash, bericht)


@router.get("/{nota_id}/waarom", summary="Vraag of iets kan, zonder het te doen")
def waarom(
    nota_id: NotaId,
    register: HetRegister,
    vraag: DeVraag,
    handeling: Annotated[Waarover, Query()],
    als: Annotated[Code | None, Query()] = None,
) -> Sequence[Weigering]:
    asked = vraag.met(als=als)
    redenen = inzien.waarom_niet(register, nota_id, handeling, opdracht=asked)
    return [Weigering.van(nee) for nee in redenen]
