"""Vervanging: for whom one acts, who acts for one's offices, and how that begins and ends."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from api.paginas.bladen import Blad, HetFormulier
from api.paginas.fouten import Reden, reden_van
from api.paginas.kader import HetKader, Kader
from api.paginas.lakloket import GOED, Afloop, Loket
from domain.functie import is_beheer, werkend
from domain.machtiging import DOOR_BEWINDSPERSOON, STAPSOORTEN, Einde
from domain.mandateren import NieuwMandaat
from domain.opdracht import Opdracht
from domain.route import StapSoort
from domain.value import Code, Tekst
from domain.vervangen import NieuweVervanging
from domain.werkdagen import dag
from projections.functiezinnen import voor_stappen
from projections.machtigingen import Machtiging, Machtigingen
from workflows import beheren, vervangen
from workflows.inzien import bezetting
from workflows.register.transactie import Ontvangst

router = APIRouter()
PAGINA = "/vervanging"


class Vervanging(Blad):
    functie: Code
    vervanger: UUID
    van: date
    tot: date
    stapsoorten: tuple[StapSoort, ...] = ()


class Mandaat(Blad):
    functie: Code
    aan_functie: Code
    vindplaats: Tekst
    van: date
    tot: date | None = None
    stapsoorten: tuple[StapSoort, ...] = ()
    ondermandaat: bool = False


class Leiding(Blad):
    functie: Code
    leidinggevende: Code


class Bevestiging(Blad):
    functie: Code
    nummer: UUID


class Beeindiging(Bevestiging):
    soort: str
    reden: Tekst = ""


@router.get(PAGINA)
def vervanging(kader: HetKader, gezet: int | None = None) -> Response:
    return toon(kader, GOED, "Het is vastgelegd" if gezet else "")


@router.post(f"{PAGINA}/vervangingen")
def regel(kader: HetKader, formulier: HetFormulier) -> Response:
    def daad(blad: Vervanging, opdracht: Opdracht) -> Ontvangst:
        nieuw = NieuweVervanging(
            vervanger=blad.vervanger, van=blad.van, tot=blad.tot, stapsoorten=blad.stapsoorten
        )
        return vervangen.regel_vervanging(kader.register, blad.functie, nieuw, opdracht=opdracht)

    return neem_aan(kader, formulier).neem_aan(Vervanging, daad, lambda a: toon(kader, a))


@router.post(f"{PAGINA}/mandaten")
def verleen(kader: HetKader, formulier: HetFormulier) -> Response:
    def daad(blad: Mandaat, opdracht: Opdracht) -> Ontvangst:
        velden = {veld: getattr(blad, veld) for veld in NieuwMandaat.model_fields}
        nieuw = NieuwMandaat.model_validate(velden)
        return vervangen.verleen_mandaat(kader.register, blad.functie, nieuw, opdracht=opdracht)

    return neem_aan(kader, formulier).neem_aan(Mandaat, daad, lambda a: toon(kader, a))


@router.post(f"{PAGINA}/bevestigingen")
def bevestig(kader: HetKader, formulier: HetFormulier) -> Response:
    def daad(blad: Bevestiging, opdracht: Opdracht) -> Ontvangst:
        return vervangen.bevestig_vervanging(
            kader.register, blad.functie, blad.nummer, opdracht=opdracht
        )

    return neem_aan(kader, formulier).neem_aan(Bevestiging, daad, lambda a: toon(kader, a))


@router.post(f"{PAGINA}/beeindigingen")
def beeindig(kader: HetKader, formulier: HetFormulier) -> Response:
    """End either: from today on it opens nothing more."""

    def daad(blad: Beeindiging, opdracht: Opdracht) -> Ontvangst:
        mandaat = blad.soort == "mandaat"
        end = vervangen.trek_mandaat_in if mandaat else vervangen.beeindig_vervanging
        einde = Einde(blad.reden)
        return end(kader.register, blad.functie, blad.nummer, einde, opdracht=opdracht)

    return neem_aan(kader, formulier).neem_aan(Beeindiging, daad, lambda a: toon(kader, a))


@router.post(f"{PAGINA}/leidinggevenden")
def leg_leidinggevende_vast(kader: HetKader, formulier: HetFormulier) -> Response:
    def daad(blad: Leiding, opdracht: Opdracht) -> Ontvangst:
        return beheren.leg_leidinggevende_vast(
            kader.register, blad.functie, blad.leidinggevende, opdracht=opdracht
        )

    return neem_aan(kader, formulier).neem_aan(Leiding, daad, lambda a: toon(kader, a))


def neem_aan(kader: Kader, formulier: HetFormulier) -> Loket:
    return Loket(kader, formulier, PAGINA)


def toon(kader: Kader, afloop: Afloop, gezet: str = "") -> Response:
    codes = te_regelen(kader)
    als = next(filter(is_beheer, kader.lezer.functies), "")
    with kader.register.opslag.lees() as cursor:
        found = Machtigingen().alle(cursor, dag(kader.moment), codes)
    return kader.toon(
        "vervanging.html",
        status=afloop.status,
        invoer=afloop.invoer,
        redenen=afloop.redenen,
        gezet=gezet,
        gegeven=[(een, niet_bevestigen(kader, een, als)) for een in found],
        kantoren=[(code, kader.functienaam(code)) for code in codes],
        alle=kader.functies.items(),
        als=als,
        vandaag=dag(kader.moment),
        soorten=STAPSOORTEN,
        ambtelijk=[soort for soort in STAPSOORTEN if soort not in DOOR_BEWINDSPERSOON],
        voor_stappen=voor_stappen,
    )


def niet_bevestigen(kader: Kader, een: Machtiging, als: str) -> Sequence[Reden]:
    """Say why this reader does not confirm a vervanging that waits for that."""
    if een.per or een.bevestigd or not een.achteraf:
        return ()
    nee = vervangen.waarom_niet_bevestigen(
        kader.register, een.functie, een.id, opdracht=kader.opdracht().met(als=als or None)
    )
    return [reden_van(nee)] if nee else ()


def te_regelen(kader: Kader) -> Sequence[str]:
    """List the offices for which he may arrange it: his own, those below, as beheer all."""
    held, offices = kader.lezer.functies, bezetting(kader.register)
    known = {code: offices.bekend(code) for code in werkend(kader.functies)}
    vandaag, alle = dag(kader.moment), any(map(is_beheer, held))
    return [
        code
        for code, office in known.items()
        if office and not office.opgeheven(vandaag)
        and (alle or code in held or office.leidinggevende in held)
    ]  # fmt: skip
