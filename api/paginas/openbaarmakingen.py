"""Openbaarmakingen: a set is released by another person, published, and perhaps withdrawn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, TypeVar
from uuid import UUID

from fastapi import APIRouter, Depends, Query
from fastapi.responses import Response

from api.paginas import vrijgaafbladen as bladen
from api.paginas.bladen import Blad, HetFormulier
from api.paginas.kader import HetKader, Kader
from api.paginas.lakloket import Afloop, Loket
from api.paginas.openbaarmaking import toon_openbaarmaking
from api.taken import vrijgeven
from domain.opdracht import Opdracht
from domain.woo.openbaarmaking import Openbaarmaking
from domain.woo.publiceren import Intrekking
from workflows import openbaar_maken
from workflows.openbaar_maken import Vervangend
from workflows.register.fouten import Onbekend
from workflows.register.transactie import Ontvangst
from workflows.ter_zitting import lees_openbaarmaking

router = APIRouter(prefix="/woo/openbaarmakingen/{nummer}")
B = TypeVar("B", bound=Blad)
Gezet = Annotated[int, Query(ge=0, lt=2**53)]
SANDBOX = "sandbox; default-src 'none'"


class Balie:
    """A release that somebody may see, and the form that he handed in about it."""

    def __init__(self, kader: Kader, formulier: HetFormulier, nummer: UUID) -> None:
        self.kader, self.formulier, self.nummer = kader, formulier, nummer
        self.register = kader.register
        lees_openbaarmaking(kader.register, nummer, lezer=kader.lezer)

    def doe(self, soort: type[B], daad: Callable[[B, Opdracht], Ontvangst]) -> Response:
        def opnieuw(afloop: Afloop) -> Response:
            return toon_openbaarmaking(self.kader, self.nummer, afloop)

        loket = Loket(self.kader, self.formulier, f"/woo/openbaarmakingen/{self.nummer}")
        return loket.neem_aan(soort, daad, opnieuw)


def de_balie(kader: HetKader, formulier: HetFormulier, nummer: UUID) -> Balie:
    return Balie(kader, formulier, nummer)


DeBalie = Annotated[Balie, Depends(de_balie)]


@router.get("")
def toon(kader: HetKader, nummer: UUID, gezet: Gezet = 0) -> Response:
    return toon_openbaarmaking(kader, nummer, gezet=gezet)


@router.get("/pakket")
def pakket(kader: HetKader, nummer: UUID) -> Response:
    """Hand out the bytes that were released, and none before that (woo.md, section 9)."""
    found = lees_openbaarmaking(kader.register, nummer, lezer=kader.lezer)
    if not found.vrijgegeven:
        raise Onbekend(Openbaarmaking)
    sha = found.pakketten[0].sha256
    return Response(
        vrijgeven.pakket_van(kader.register, nummer, sha),
        media_type="application/zip",
        headers={
            "Content-Disposition": f'attachment; filename="{nummer}-publiek.zip"',
            "Content-Security-Policy": SANDBOX,
            "Cache-Control": "no-store",
        },
    )


@router.post("/vrijgave")
def geef_vrij(balie: DeBalie) -> Response:
    def daad(blad: bladen.Vrijgave, opdracht: Opdracht) -> Ontvangst:
        return openbaar_maken.geef_vrij(
            balie.register,
            balie.nummer,
            blad.pakket_sha256,
            opdracht=opdracht,
            verschil_erkend=blad.verschil_erkend,
        )

    return balie.doe(bladen.Vrijgave, daad)


@router.post("/publicatie")
def publiceer(balie: DeBalie) -> Response:
    def daad(blad: bladen.Publicatie, opdracht: Opdracht) -> Ontvangst:
        return openbaar_maken.publiceer(
            balie.register, balie.nummer, blad.op, blad.vindplaatsen, opdracht=opdracht
        )

    return balie.doe(bladen.Publicatie, daad)


@router.post("/intrekking")
def trek_in(balie: DeBalie) -> Response:
    def daad(blad: bladen.Intrekking, opdracht: Opdracht) -> Ontvangst:
        wat = Intrekking(
            blad.documentnummers, blad.reden_code, blad.toelichting, blad.op, blad.publieke_tekst
        )
        return openbaar_maken.trek_in(balie.register, balie.nummer, wat, opdracht=opdracht)

    return balie.doe(bladen.Intrekking, daad)


@router.post("/vervanging")
def vervang(balie: DeBalie) -> Response:
    def daad(blad: bladen.Vervanging, opdracht: Opdracht) -> Ontvangst:
        wat = Vervangend(blad.documentnummer, blad.door_id, blad.reden_code, blad.op)
        return openbaar_maken.vervang(balie.register, balie.nummer, wat, opdracht=opdracht)

    return balie.doe(bladen.Vervanging, daad)
