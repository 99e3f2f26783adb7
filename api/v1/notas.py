"""Look at a nota: where it stands, what it says, and why something can't be done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request, Response

from api.berichten import Weigering
from api.dependencies import DeLezer, DeVraag, HetRegister, NotaId, Wanneer
from api.etag import met_etag, tag
from api.lichaam import JsonRoute
from api.nota import NotaBericht, Onderdelen
from domain.nota.stand import Nota
from domain.nota.waarom import Handeling
from domain.value import Code
from workflows import inzien

router = APIRouter(prefix="/v1/notas", tags=["Notas"], route_class=JsonRoute)


@router.get("/{nota_id}", summary="Bekijk een nota")
def nota(
    response: Response, nota_id: NotaId, register: HetRegister, lezer: DeLezer, wanneer: Wanneer
) -> NotaBericht:
    """Give it whole each time: its ETag names the text, and more than the text may have changed."""
    found = inzien.toen(register, Nota, nota_id, lezer=lezer, wanneer=wanneer)
    response.headers["ETag"] = tag(found.inhoud_hash)
    return NotaBericht.van(found, register.onderdelen(found.hashes))


@router.get("/{nota_id}/onderdelen", response_model=Onderdelen, summary="Bekijk de tekst")
def onderdelen(
    request: Request, nota_id: NotaId, register: HetRegister, lezer: DeLezer, wanneer: Wanneer
) -> Response:
    found = inzien.toen(register, Nota, nota_id, lezer=lezer, wanneer=wanneer)
    bericht = Onderdelen.van(found, register.onderdelen(found.hashes))
    return met_etag(request, found.inhoud_hash, bericht)


@router.get("/{nota_id}/waarom", summary="Vraag of iets kan, zonder het te doen")
def waarom(
    nota_id: NotaId,
    register: HetRegister,
    vraag: DeVraag,
    handeling: Annotated[Handeling | Literal["wijzig"], Query()],
    als: Annotated[Code | None, Query()] = None,
) -> Sequence[Weigering]:
    asked = vraag.met(als=als)
    redenen = inzien.waarom_niet(register, nota_id, handeling, opdracht=asked)
    return [Weigering.van(nee) for nee in redenen]
