"""Besluitdaden: akkoord on conditions, closing them, a talk, the ministerraad, and rounding off."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from api.paginas import besluitbladen as bladen
from api.paginas.besluit import toon_besluit
from api.paginas.notas import nota_opnieuw
from api.paginas.vastleggen import HetLoket
from domain.opdracht import Opdracht
from workflows import besluiten
from workflows.register.transactie import Ontvangst

router = APIRouter(prefix="/notas/{nota_id}")


@router.post("/voorwaarden")
def geef_akkoord_mits(loket: HetLoket) -> Response:
    def daad(blad: bladen.AkkoordMits, opdracht: Opdracht) -> Ontvangst:
        return besluiten.geef_akkoord_mits(
            loket.kader.register, loket.nota_id, blad.voorwaarden, opdracht=opdracht
        )

    return loket.neem_aan(bladen.AkkoordMits, daad, toon_besluit)


@router.post("/besprekingen")
def vraag_bespreking(loket: HetLoket) -> Response:
    def daad(blad: bladen.Bespreking, opdracht: Opdracht) -> Ontvangst:
        return besluiten.vraag_bespreking(
            loket.kader.register,
            loket.nota_id,
            blad.onderwerp,
            opdracht=opdracht,
            datum=blad.datum,
        )

    return loket.neem_aan(bladen.Bespreking, daad, toon_besluit)


@router.post("/voorwaarden/{voorwaarde_id}/vervullingen")
def vervul_voorwaarde(loket: HetLoket, voorwaarde_id: UUID) -> Response:
    def daad(blad: bladen.Vervulling, opdracht: Opdracht) -> Ontvangst:
        return besluiten.vervul_voorwaarde(
            loket.kader.register,
            loket.nota_id,
            voorwaarde_id,
            opdracht=opdracht,
            toelichting=blad.toelichting,
        )

    return loket.neem_aan(bladen.Vervulling, daad, nota_opnieuw)


@router.post("/voorwaarden/{voorwaarde_id}/aanvaardingen")
def aanvaard_voorwaarde(loket: HetLoket, voorwaarde_id: UUID) -> Response:
    def daad(_: bladen.Aanvaarding, opdracht: Opdracht) -> Ontvangst:
        return besluiten.aanvaard_voorwaarde(
            loket.kader.register, loket.nota_id, voorwaarde_id, opdracht=opdracht
        )

    return loket.neem_aan(bladen.Aanvaarding, daad, nota_opnieuw)


@router.post("/voorwaarden/{voorwaarde_id}/heropeningen")
def heropen_voorwaarde(loket: HetLoket, voorwaarde_id: UUID) -> Response:
    def daad(blad: bladen.Voorwaardeheropening, opdracht: Opdracht) -> Ontvangst:
        return besluiten.heropen_voorwaarde(
            loket.kader.register, loket.nota_id, voorwaarde_id, blad.reden, opdracht=opdracht
        )

    return loket.neem_aan(bladen.Voorwaardeheropening, daad, nota_opnieuw)


@router.post("/behandelingen")
def leg_ministerraad_vast(loket: HetLoket) -> Response:
    def daad(blad: bladen.Behandelblad, opdracht: Opdracht) -> Ontvangst:
        return besluiten.leg_ministerraad_vast(
            loket.kader.register, loket.nota_id, blad.behandeling, opdracht=opdracht
        )

    return loket.neem_aan(bladen.Behandelblad, daad, nota_opnieuw)


@router.post("/afrondingen")
def rond_af(loket: HetLoket) -> Response:
    def daad(blad: bladen.Notaafronding, opdracht: Opdracht) -> Ontvangst:
        return besluiten.rond_af(
            loket.kader.register, loket.nota_id, blad.uitvoering, opdracht=opdracht
        )

    return loket.neem_aan(bladen.Notaafronding, daad, nota_opnieuw)
