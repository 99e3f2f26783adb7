"""Notadaden: what is done with a nota from its page. Each act goes back to it, and says so."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from api.beslissen import BESLUIT, MEDE_NAMENS
from api.paginas import notabladen as bladen
from api.paginas.besluit import toon_besluit
from api.paginas.notas import nota_opnieuw
from api.paginas.vastleggen import HetLoket
from api.paginas.verzending import toon_verzending
from api.vrijgave import vrijgave_van
from domain.nota.stand import Nota
from domain.opdracht import Opdracht
from workflows import tekenen, terugsturen, verzenden
from workflows.register.transactie import Ontvangst

router = APIRouter(prefix="/notas/{nota_id}")


@router.post("/parafen")
def parafeer(loket: HetLoket) -> Response:
    def daad(blad: bladen.Paraaf, opdracht: Opdracht) -> Ontvangst:
        return tekenen.parafeer(
            loket.kader.register, loket.nota_id, opdracht=opdracht, opmerking=blad.opmerking
        )

    return loket.neem_aan(bladen.Paraaf, daad, nota_opnieuw)


@router.post("/afstemmingen")
def stem_af(loket: HetLoket) -> Response:
    def daad(blad: bladen.Afstemming, opdracht: Opdracht) -> Ontvangst:
        return tekenen.stem_af(
            loket.kader.register, loket.nota_id, opdracht=opdracht, opmerking=blad.opmerking
        )

    return loket.neem_aan(bladen.Afstemming, daad, nota_opnieuw)


@router.post("/adviezen")
def adviseer(loket: HetLoket) -> Response:
    def daad(blad: bladen.Advies, opdracht: Opdracht) -> Ontvangst:
        return tekenen.adviseer(
            loket.kader.register,
            loket.nota_id,
            blad.strekking,
            opdracht=opdracht,
            toelichting=blad.toelichting,
        )

    return loket.neem_aan(bladen.Advies, daad, nota_opnieuw)


@router.post("/teruggaven")
def stuur_terug(loket: HetLoket) -> Response:
    def daad(blad: bladen.Teruggave, opdracht: Opdracht) -> Ontvangst:
        return terugsturen.stuur_terug(
            loket.kader.register, loket.nota_id, blad.naar, blad.reden, opdracht=opdracht
        )

    return loket.neem_aan(bladen.Teruggave, daad, nota_opnieuw)


@router.post("/aanpassingsverzoeken")
def vraag_aanpassing(loket: HetLoket) -> Response:
    def daad(blad: bladen.Aanpassing, opdracht: Opdracht) -> Ontvangst:
        return terugsturen.vraag_aanpassing(
            loket.kader.register, loket.nota_id, blad.vraag, blad.onderdelen, opdracht=opdracht
        )

    return loket.neem_aan(bladen.Aanpassing, daad, nota_opnieuw)


@router.post("/geschilpunten")
def leg_geschilpunt_vast(loket: HetLoket) -> Response:
    def daad(blad: bladen.Geschil, opdracht: Opdracht) -> Ontvangst:
        return tekenen.leg_geschilpunt_vast(
            loket.kader.register, loket.nota_id, blad.tekst, blad.onderdelen, opdracht=opdracht
        )

    return loket.neem_aan(bladen.Geschil, daad, nota_opnieuw)


@router.post("/geschilpunten/{geschilpunt_id}/oplossingen")
def los_geschilpunt_op(loket: HetLoket, geschilpunt_id: UUID) -> Response:
    def daad(blad: bladen.Oplossing, opdracht: Opdracht) -> Ontvangst:
        return tekenen.los_geschilpunt_op(
            loket.kader.register, loket.nota_id, geschilpunt_id, blad.hoe, opdracht=opdracht
        )

    return loket.neem_aan(bladen.Oplossing, daad, nota_opnieuw)


@router.post("/overslagen")
def sla_over(loket: HetLoket) -> Response:
    def daad(blad: bladen.Overslag, opdracht: Opdracht) -> Ontvangst:
        return tekenen.sla_over(
            loket.kader.register, loket.nota_id, blad.reden, opdracht=opdracht, stap=blad.stap
        )

    return loket.neem_aan(bladen.Overslag, daad, nota_opnieuw)


@router.post("/heropeningen")
def heropen(loket: HetLoket) -> Response:
    def daad(blad: bladen.Heropening, opdracht: Opdracht) -> Ontvangst:
        return terugsturen.heropen(
            loket.kader.register, loket.nota_id, blad.reden, opdracht=opdracht
        )

    return loket.neem_aan(bladen.Heropening, daad, nota_opnieuw)


@router.post("/intrekkingen")
def trek_in(loket: HetLoket) -> Response:
    def daad(blad: bladen.Intrekking, opdracht: Opdracht) -> Ontvangst:
        return terugsturen.trek_in(
            loket.kader.register, loket.nota_id, blad.reden, opdracht=opdracht
        )

    return loket.neem_aan(bladen.Intrekking, daad, nota_opnieuw)


@router.post("/besluiten")
def besluit(loket: HetLoket) -> Response:
    def daad(blad: bladen.Besluit, opdracht: Opdracht) -> Ontvangst:
        return BESLUIT[blad.soort](loket.kader.register, loket.nota_id, blad.reden, opdracht)

    return loket.neem_aan(bladen.Besluit, daad, toon_besluit)


@router.post("/mede-namens")
def mede_namens(loket: HetLoket) -> Response:
    def daad(blad: bladen.MedeNamens, opdracht: Opdracht) -> Ontvangst:
        return MEDE_NAMENS[blad.soort](loket.kader.register, loket.nota_id, blad.reden, opdracht)

    return loket.neem_aan(bladen.MedeNamens, daad, nota_opnieuw)


@router.post("/verzendingen")
def verzend(loket: HetLoket) -> Response:
    def daad(blad: bladen.Verzending, opdracht: Opdracht) -> Ontvangst:
        register = loket.kader.register
        vrijgave = vrijgave_van(register, register.lees(Nota, loket.nota_id))
        keus = blad.beslisnota(vrijgave)
        return verzenden.verzend(register, loket.nota_id, keus, opdracht=opdracht)

    return loket.neem_aan(bladen.Verzending, daad, toon_verzending)
