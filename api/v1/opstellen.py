"""A nota begins, gets its text, and is sent on its way."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Header, Response
from pydantic import AfterValidator, Field

from api.berichten import Handeling, Inhoud, Kenmerk, Vastgelegd
from api.dependencies import DeBalie, NotaId
from api.etag import bedoeld
from api.lichaam import JsonRoute
from api.onderdelen import OnderdeelBericht, naar_domein
from domain.base import InvoerOngeldig
from domain.functionaris import Ministerie
from domain.nota.inhoud import Wijziging, elk_eens
from domain.value import Code, Getal, Tekst
from workflows import opstellen
from workflows.opstellen import Erbij

router = APIRouter(prefix="/v1/notas", tags=["Opstellen"], route_class=JsonRoute)
IfMatch = Annotated[
    str | None, Header(description="De ETag van de tekst waarop de wijziging is geschreven.")
]


class NieuweNota(Handeling):
    ministerie: Ministerie
    kenmerk: Kenmerk
    sjabloon: Annotated[Code, Field(description="Code van het routesjabloon, zoals kamerbrief.")]
    onderdelen: Annotated[tuple[OnderdeelBericht, ...], AfterValidator(elk_eens)] = ()
    vervangt: UUID | None = None

    def nieuw(self) -> opstellen.NieuweNota:
        wijziging = Wijziging(op_versie=0, onderdelen=naar_domein(self.onderdelen))
        return opstellen.NieuweNota(
            self.ministerie,
            self.kenmerk,
            self.sjabloon,
            wijziging if self.onderdelen else None,
            self.vervangt,
        )


class NieuweVersie(Handeling):
    """New onderdelen, on the version that was read: by its number, or by If-Match."""

    verwachte_versie: Getal | None = None
    onderdelen: Annotated[
        tuple[OnderdeelBericht, ...], Field(min_length=1), AfterValidator(elk_eens)
    ]
    aanleiding: Tekst | None = None
    voorwaarde_id: Annotated[
        UUID | None, Field(description="Na akkoord mits: voor welke voorwaarde u wijzigt.")
    ] = None
    bestanden: Annotated[
        tuple[Inhoud, ...], Field(description="De bestanden van nieuwe bijlagen, in base64.")
    ] = ()

    def wijziging(self, op_versie: int) -> Wijziging:
        return Wijziging(
            op_versie=op_versie,
            onderdelen=naar_domein(self.onderdelen),
            aanleiding=self.aanleiding,
            voorwaarde_id=self.voorwaarde_id,
        )


def op_versie(nota_id: NotaId, blad: NieuweVersie, balie: DeBalie, if_match: str | None) -> int:
    if if_match is not None:
        return opstellen.op_versie(
            balie.register, nota_id, bedoeld(if_match), opdracht=balie.opdracht
        )
    if blad.verwachte_versie is None:
        raise InvoerOngeldig(
            "verwachteVersie: Dit veld ontbreekt.",
            "Noem de versie waarop u schreef, of stuur If-Match mee.",
        )
    return blad.verwachte_versie


@router.post("", status_code=201, response_model=Vastgelegd, summary="Open een nota")
def open_nota(blad: NieuweNota, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gemaakt(
        opstellen.open_nota(balie.register, blad.nieuw(), opdracht=opdracht), "notas"
    )


@router.post(
    "/{nota_id}/versies", status_code=201, response_model=Vastgelegd, summary="Wijzig de tekst"
)
def wijzig(
    nota_id: NotaId, blad: NieuweVersie, balie: DeBalie, if_match: IfMatch = None
) -> Response:
    wijziging = blad.wijziging(op_versie(nota_id, blad, balie, if_match))
    return balie.gebeurde(
        opstellen.wijzig(
            balie.register,
            nota_id,
            wijziging,
            opdracht=blad.bij(balie.opdracht),
            erbij=Erbij(blad.bestanden),
        )
    )


@router.post(
    "/{nota_id}/indieningen", status_code=201, response_model=Vastgelegd, summary="Dien in"
)
def dien_in(nota_id: NotaId, blad: Handeling, balie: DeBalie) -> Response:
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(opstellen.dien_in(balie.register, nota_id, opdracht=opdracht))
