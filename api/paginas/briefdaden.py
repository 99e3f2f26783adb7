"""Briefdaden: what becomes of a letter once it was sent, put on record by who sends letters."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from api.paginas.bladen import Blad, HetFormulier, Invoer, doe
from api.paginas.kader import HetKader, Kader
from api.paginas.kamerbrieven import toon_brief
from api.paginas.lakloket import Afloop
from api.paginas.puntbladen import Reden
from domain.kamerbrief import Kamerbrief
from domain.kamerpunt.uitvoering import BronVanFeit
from domain.nota.inhoud import Kamer
from domain.ontvangst import Bevestiging, Toekenning
from domain.opdracht import Opdracht
from domain.value import Kort, canonical, sha256
from workflows import brieven
from workflows.inzien import lees
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst

router = APIRouter()


class Ontvangstblad(Blad):
    kamer: Kamer
    op: date
    bewijs: Kort

    def doe(self, register: Register, brief_id: UUID, opdracht: Opdracht) -> Ontvangst:
        wat = Bevestiging(kamer=self.kamer, op=self.op, bewijs=self.bewijs)
        return brieven.bevestig_ontvangst(register, brief_id, wat, opdracht=opdracht)


class Nummerblad(Blad):
    """`vindplaats` says where the number was read."""

    kamer: Kamer
    kst_id: Kort
    vindplaats: Kort

    def doe(self, register: Register, brief_id: UUID, opdracht: Opdracht) -> Ontvangst:
        said = [self.kamer, self.kst_id, self.vindplaats]
        bron = BronVanFeit(
            systeem=self.vindplaats,
            id=self.kst_id,
            gewijzigd_op=opdracht.moment,
            sha256=sha256(canonical(said)),
        )
        wat = Toekenning(kamer=self.kamer, kst_id=self.kst_id, bron=bron)
        return brieven.ken_kamerstuknummer_toe(register, brief_id, wat, opdracht=opdracht)


class Rectificatieblad(Blad):
    door_brief_id: UUID
    reden: Reden

    def doe(self, register: Register, brief_id: UUID, opdracht: Opdracht) -> Ontvangst:
        return brieven.rectificeer(
            register, brief_id, self.door_brief_id, self.reden, opdracht=opdracht
        )


@router.post("/kamerbrieven/{brief_id}/ontvangstbevestigingen")
def bevestig(kader: HetKader, formulier: HetFormulier, brief_id: UUID) -> Response:
    return neem_aan(kader, formulier, Ontvangstblad, brief_id)


@router.post("/kamerbrieven/{brief_id}/kamerstuknummers")
def nummer(kader: HetKader, formulier: HetFormulier, brief_id: UUID) -> Response:
    return neem_aan(kader, formulier, Nummerblad, brief_id)


@router.post("/kamerbrieven/{brief_id}/rectificaties")
def rectificeer(kader: HetKader, formulier: HetFormulier, brief_id: UUID) -> Response:
    return neem_aan(kader, formulier, Rectificatieblad, brief_id)


def neem_aan(
    kader: Kader,
    formulier: HetFormulier,
    soort: type[Ontvangstblad | Nummerblad | Rectificatieblad],
    brief_id: UUID,
) -> Response:
    lees(kader.register, Kamerbrief, brief_id, lezer=kader.lezer)

    def daad(blad: Ontvangstblad | Nummerblad | Rectificatieblad) -> str:
        opdracht = kader.opdracht(blad, formulier.verzoek)
        done = blad.doe(kader.register, brief_id, opdracht)
        return f"/kamerbrieven/{brief_id}#g{done.versie}"

    def opnieuw(invoer: Invoer) -> Response:
        return toon_brief(kader, brief_id, Afloop(invoer))

    return doe(formulier, soort, daad, opnieuw)
