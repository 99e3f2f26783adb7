"""Beoordelingen: the page on which a document is marked, and confirmed by a second person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, TypeVar
from uuid import UUID

from fastapi import APIRouter, Depends, Query
from fastapi.responses import Response

from api.paginas import woobladen as bladen
from api.paginas.beoordeling import Vraag, toon_beoordeling, toon_lezing
from api.paginas.bladen import Blad, HetFormulier
from api.paginas.kader import HetKader, Kader
from api.paginas.lakloket import Afloop, Loket
from api.taken.beoordelen import elders_en_naaste
from domain.opdracht import Opdracht
from domain.woo.beoordeling import Beoordeling
from workflows import beoordelen
from workflows.register.transactie import Ontvangst
from workflows.ter_zitting import lees_beoordeling

router = APIRouter(prefix="/woo/beoordelingen/{nummer}")
B = TypeVar("B", bound=Blad)
DeVraag = Annotated[Vraag, Query()]


class Tafel:
    """A judgement that somebody may see, and the form that he handed in about it."""

    def __init__(self, kader: Kader, formulier: HetFormulier, nummer: UUID) -> None:
        self.kader, self.formulier, self.nummer = kader, formulier, nummer
        self.register = kader.register
        self.beoordeling: Beoordeling = lees_beoordeling(self.register, nummer, lezer=kader.lezer)

    def doe(
        self,
        soort: type[B],
        daad: Callable[[B, Opdracht], Ontvangst],
        *,
        lak_id: UUID | None = None,
    ) -> Response:
        def opnieuw(afloop: Afloop) -> Response:
            vraag = Vraag(lak=lak_id if afloop.invoer.blad == "Grond" else None)
            return toon_beoordeling(self.kader, self.nummer, vraag, afloop, hier=lak_id)

        loket = Loket(self.kader, self.formulier, f"/woo/beoordelingen/{self.nummer}")
        return loket.neem_aan(soort, daad, opnieuw)


def de_tafel(kader: HetKader, formulier: HetFormulier, nummer: UUID) -> Tafel:
    return Tafel(kader, formulier, nummer)


DeTafel = Annotated[Tafel, Depends(de_tafel)]


@router.get("")
def toon(kader: HetKader, nummer: UUID, vraag: DeVraag) -> Response:
    return toon_beoordeling(kader, nummer, vraag)


@router.get("/lezen")
def lezen(kader: HetKader, nummer: UUID) -> Response:
    return toon_lezing(kader, nummer)


@router.post("/lakken")
def stel_lak_voor(tafel: DeTafel) -> Response:
    def daad(blad: bladen.Lak, opdracht: Opdracht) -> Ontvangst:
        verzoek = blad.verzoek(tafel.beoordeling.stuk)
        return beoordelen.stel_lak_voor(tafel.register, tafel.nummer, verzoek, opdracht=opdracht)

    return tafel.doe(bladen.Lak, daad)


@router.post("/lakken/{lak_id}/bevestiging")
def bevestig(tafel: DeTafel, lak_id: UUID) -> Response:
    def daad(blad: bladen.Bevestiging, opdracht: Opdracht) -> Ontvangst:
        return beoordelen.bevestig(
            tafel.register, tafel.nummer, lak_id, opdracht=opdracht, erkend=blad.erkend
        )

    return tafel.doe(bladen.Bevestiging, daad, lak_id=lak_id)


@router.post("/lakken/{lak_id}/verwerping")
def verwerp(tafel: DeTafel, lak_id: UUID) -> Response:
    def daad(blad: bladen.Verwerping, opdracht: Opdracht) -> Ontvangst:
        return beoordelen.verwerp(
            tafel.register, tafel.nummer, lak_id, blad.reden, opdracht=opdracht
        )

    return tafel.doe(bladen.Verwerping, daad, lak_id=lak_id)


@router.post("/lakken/{lak_id}/intrekking")
def trek_lak_in(tafel: DeTafel, lak_id: UUID) -> Response:
    def daad(blad: bladen.Intrekking, opdracht: Opdracht) -> Ontvangst:
        return beoordelen.trek_lak_in(
            tafel.register, tafel.nummer, lak_id, blad.reden, opdracht=opdracht
        )

    return tafel.doe(bladen.Intrekking, daad, lak_id=lak_id)


@router.post("/lakken/{lak_id}/grond")
def stel_grondwijziging_voor(tafel: DeTafel, lak_id: UUID) -> Response:
    def daad(blad: bladen.Grond, opdracht: Opdracht) -> Ontvangst:
        wat = beoordelen.Grondwijziging(lak_id, blad.lakgrond, blad.erkend)
        return beoordelen.stel_grondwijziging_voor(
            tafel.register, tafel.nummer, wat, opdracht=opdracht
        )

    return tafel.doe(bladen.Grond, daad, lak_id=lak_id)


@router.post("/lakken/{lak_id}/opheffing")
def stel_opheffing_voor(tafel: DeTafel, lak_id: UUID) -> Response:
    def daad(blad: bladen.Opheffing, opdracht: Opdracht) -> Ontvangst:
        return beoordelen.stel_opheffing_voor(
            tafel.register, tafel.nummer, lak_id, blad.reden, opdracht=opdracht
        )

    return tafel.doe(bladen.Opheffing, daad, lak_id=lak_id)


@router.post("/suggesties")
def wijs_suggestie_af(tafel: DeTafel) -> Response:
    def daad(blad: bladen.Afwijzing, opdracht: Opdracht) -> Ontvangst:
        assert blad.reden_code
        wat = beoordelen.Afwijzing(blad.aanwijzing, blad.herkenner, blad.reden_code)
        return beoordelen.wijs_suggestie_af(tafel.register, tafel.nummer, wat, opdracht=opdracht)

    return tafel.doe(bladen.Afwijzing, daad)


@router.post("/restvermeldingen")
def laat_zichtbaar(tafel: DeTafel) -> Response:
    def daad(blad: bladen.Rest, opdracht: Opdracht) -> Ontvangst:
        elders = elders_en_naaste(tafel.register, tafel.nummer, opdracht=opdracht)
        wat = beoordelen.Restkeuze(blad.deel, blad.reden, elders)
        return beoordelen.laat_zichtbaar(tafel.register, tafel.nummer, wat, opdracht=opdracht)

    return tafel.doe(bladen.Rest, daad)


@router.post("/versie")
def wissel_versie(tafel: DeTafel) -> Response:
    def daad(blad: bladen.Versie, opdracht: Opdracht) -> Ontvangst:
        gezien = blad.stuk(tafel.beoordeling.stuk)
        return beoordelen.wissel_versie(
            tafel.register, tafel.nummer, gezien=gezien, opdracht=opdracht
        )

    return tafel.doe(bladen.Versie, daad)


@router.post("/uitkomst")
def bepaal_uitkomst(tafel: DeTafel) -> Response:
    def daad(blad: bladen.Uitkomstblad, opdracht: Opdracht) -> Ontvangst:
        gezien = blad.stuk(tafel.beoordeling.stuk)
        return beoordelen.bepaal_uitkomst(
            tafel.register, tafel.nummer, blad.uitkomst, gezien=gezien, opdracht=opdracht
        )

    return tafel.doe(bladen.Uitkomstblad, daad)


@router.post("/afronding")
def rond_af(tafel: DeTafel) -> Response:
    def daad(blad: bladen.Afronding, opdracht: Opdracht) -> Ontvangst:
        gezien = blad.stuk(tafel.beoordeling.stuk)
        return beoordelen.rond_af(
            tafel.register, tafel.nummer, blad.gelezen, gezien=gezien, opdracht=opdracht
        )

    return tafel.doe(bladen.Afronding, daad)


@router.post("/vaststelling")
def stel_vast(tafel: DeTafel) -> Response:
    def daad(blad: bladen.Vaststelling, opdracht: Opdracht) -> Ontvangst:
        gezien = blad.stuk(tafel.beoordeling.stuk)
        elders = elders_en_naaste(tafel.register, tafel.nummer, opdracht=opdracht)
        return beoordelen.stel_vast(
            tafel.register, tafel.nummer, gezien=gezien, opdracht=opdracht, elders=elders
        )

    return tafel.doe(bladen.Vaststelling, daad)


@router.post("/heropening")
def heropen(tafel: DeTafel) -> Response:
    def daad(blad: bladen.Heropening, opdracht: Opdracht) -> Ontvangst:
        return beoordelen.heropen(tafel.register, tafel.nummer, blad.reden, opdracht=opdracht)

    return tafel.doe(bladen.Heropening, daad)
