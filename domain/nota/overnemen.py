"""Overnemen: signatures that were set on paper go on record as ordinary marks.

Each is judged on who signed, in the office that he held on the day he set it. The desk that records
it declares which text was on the paper. A text that was typed over from paper is as old as the date
in its kop; text that was written here later can't have been signed before it was there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any, NamedTuple
from uuid import UUID

from domain.base import Geweigerd, InvoerOngeldig, met_reden
from domain.bezetting import Bezetting
from domain.functionaris import Functionaris
from domain.nota.afstemmen import Afgestemd
from domain.nota.besluiten import AkkoordGegeven
from domain.nota.bevoegdheid import in_functie, niet_in_functie
from domain.nota.handelingen import ANTWOORD, Handeling
from domain.nota.handtekening import Handtekening
from domain.nota.mede_namens import MedeNamensBevestigd
from domain.nota.merken import Papier
from domain.nota.paraferen import AdviesGegeven, Geparafeerd, Strekking
from domain.nota.stand import Nota
from domain.nota.tekenen import teken
from domain.nota.vraag import Vraag
from domain.nota.weigeringen import NietAanDeBeurt, OnbekendeStap, VierOgen, ZaakGesloten
from domain.opdracht import Opdracht
from domain.route import Stap
from domain.value import Code, Hash, Tekst, Value
from domain.werkdagen import AMSTERDAM, dag

INKT: Mapping[Handeling, type[Handtekening]] = {
    "stem_af": Afgestemd, "parafeer": Geparafeerd, "adviseer": AdviesGegeven,
    "geef_akkoord": AkkoordGegeven, "bevestig_mede_namens": MedeNamensBevestigd,
}  # fmt: skip
ANDER = "Laat een ander van de bestuursondersteuning dit overnemen."


class OpPapier(Value):
    """A signature as it stands on paper: for which step, and when; by whom, if several held it."""

    stap: Code
    gezet_op: date
    persoon_id: UUID | None = None
    functies: tuple[Code, ...] = ()  # what else he held that day
    strekking: Strekking | None = None  # of an advice
    opmerking: Tekst | None = None
    samenloop: Tekst | None = None


class Blad(NamedTuple):
    """The paper: its scan, and the date that the nota on it has."""

    scan: Hash | None
    datum: date | None = None


class Overname(NamedTuple):
    """A sheet before the desk that records it."""

    blad: Blad
    wie: Functionaris
    bezetting: Bezetting
    opdracht: Opdracht


def neem_over(
    nota: Nota,
    gezet: Sequence[OpPapier],
    blad: Blad,
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
) -> None:
    """Record what stands on one scan, in the order of the route; all of it, or nothing."""
    if nee := waarom_niet_overnemen(nota, bezetting, opdracht):
        raise nee
    wie = in_functie((desk(nota),), nota, bezetting, opdracht)
    if not blad.scan or not gezet:
        raise InvoerOngeldig(
            "Er is geen scan bij van wat er op papier staat." if not blad.scan
            else "Er is niet bij gezegd welke handtekeningen op het papier staan.",
            "Stuur de scan mee, en noem per handtekening de stap en de dag.",
        )  # fmt: skip
    codes = [stap.code for stap in nota.route.stappen] if nota.route else []
    for een in gezet:
        if een.stap not in codes:
            raise OnbekendeStap(een.stap, codes)
    for een in sorted(gezet, key=lambda een: codes.index(een.stap)):
        neem_een_over(nota, een, Overname(blad, wie, bezetting, opdracht))


def neem_een_over(nota: Nota, een: OpPapier, overname: Overname) -> None:
    blad, wie, bezetting, opdracht = overname
    stap = nota.route.stap(een.stap) if nota.route else None
    assert stap
    handeling = ANTWOORD.get(stap.soort)
    if handeling is None or handeling not in INKT:
        raise InvoerOngeldig(
            f"De stap {stap.code} ({stap.soort}) is geen handtekening.",
            "Neem alleen over wat met de pen is gezet.",
        )
    keur_dag(nota, stap, een.gezet_op, blad.datum, opdracht)
    tekenaar = van_die_dag(stap, een, bezetting, opdracht)
    if tekenaar.persoon_id == opdracht.persoon_id:
        raise VierOgen("tekende zelf", mogelijk_als=ANDER)
    try:
        teken(
            nota,
            INKT[handeling],
            Vraag(handeling, bezetting, tekenaar, stap.code),
            opdracht,
            papier=Papier(gezet_op=een.gezet_op, scan=str(blad.scan), vastgelegd_door=wie),
            **velden(handeling, stap, een),
        )
    except Geweigerd as nee:
        for reden in nee.alle or (nee,):
            reden.args = (over_een_ander(str(reden)),)
        raise


def waarom_niet_overnemen(nota: Nota, bezetting: Bezetting, opdracht: Opdracht) -> Geweigerd | None:
    if nota.gesloten:
        return ZaakGesloten(nota)
    if nee := niet_in_functie((desk(nota),), nota, bezetting, opdracht):
        return nee
    if opdracht.persoon_id in nota.stellers:
        return VierOgen("bent de steller van deze nota", mogelijk_als=ANDER)
    return None if nota.route else NietAanDeBeurt(nota, "", "De nota is nog niet ingediend")


def desk(nota: Nota) -> str:
    """Name the desk that sends the letter, or that of the ministry if the route has none."""
    steps = nota.route.stappen if nota.route else ()
    own = f"{nota.ministerie}/bestuursondersteuning"
    return next((stap.functie for stap in steps if stap.soort == "verzenden"), own)


def keur_dag(nota: Nota, stap: Stap, gezet_op: date, datum: date | None, by: Opdracht) -> None:
    if gezet_op > dag(by.moment):
        raise InvoerOngeldig(
            f"De handtekening van {stap.functie} zou gezet zijn op {gezet_op:%d-%m-%Y};"
            " die dag is nog niet geweest.",
            "Neem de datum over die op het papier staat.",
        )
    versie = laatst_gewijzigd(nota, stap)
    er_was = dag(nota.geschreven[versie])
    if versie <= nota.ingediende_versie:
        er_was = min(datum or er_was, er_was)
    if gezet_op < er_was:
        raise InvoerOngeldig(
            f"De handtekening van {stap.functie} is van {gezet_op:%d-%m-%Y}; de tekst waarvoor zij"
            f" geldt (versie {versie}) is van {er_was:%d-%m-%Y}.",
            "Laat voor deze tekst opnieuw tekenen. Liep de nota op papier, geef haar kop dan de"
            " datum die op dat papier staat.",
        )


def laatst_gewijzigd(nota: Nota, stap: Stap) -> int:
    """Find the version that last changed what this step signs for."""
    for versie in sorted(nota.versies, reverse=True):
        was, wordt = nota.versies.get(versie - 1, {}), nota.versies[versie]
        if stap.raakt({code for code in wordt if wordt[code] != was.get(code)}):
            return versie
    return min(nota.versies)


def van_die_dag(stap: Stap, een: OpPapier, bezetting: Bezetting, opdracht: Opdracht) -> Opdracht:
    """Make the order of who signed, as he was on that day."""
    moment = datetime.combine(een.gezet_op, time(12), AMSTERDAM)
    held = bezetting.houders(stap.functie, moment)
    persoon_id = een.persoon_id or (held[0] if len(held) == 1 else None)
    if persoon_id is None:
        wie = "meer dan een persoon" if held else "niemand"
        raise InvoerOngeldig(
            f"Op {een.gezet_op:%d-%m-%Y} bezette {wie} {stap.functie}.",
            "Zeg erbij wie tekende.",
        )
    offices = dict.fromkeys((stap.functie, *een.functies))
    return replace(
        opdracht,
        persoon_id=persoon_id,
        moment=moment,
        middel="nat",
        als=stap.functie,
        samenloop=een.samenloop,
        functies=tuple(c for c in offices if persoon_id in bezetting.houders(c, moment)),
    )


def velden(handeling: Handeling, stap: Stap, een: OpPapier) -> Mapping[str, Any]:
    """Say what else stands on paper."""
    opmerking = (een.opmerking or "").strip() or None
    match handeling:
        case "stem_af":
            uitkomst = "akkoord_met_opmerking" if opmerking else "akkoord"
            return {"uitkomst": uitkomst, "opmerking": opmerking}
        case "parafeer":
            return {"opmerking": opmerking}
        case "adviseer":
            if een.strekking is None:
                raise InvoerOngeldig(
                    "Er is niet bij gezegd hoe het advies luidt.",
                    "Kies positief, positief met opmerking, negatief of geen.",
                )
            if een.strekking in {"negatief", "positief_met_opmerking"}:
                opmerking = met_reden(opmerking or "")
            return {"strekking": een.strekking, "toelichting": opmerking}
        case "bevestig_mede_namens":
            return {"bewindspersoon": stap.functie}
        case _:
            return {}


def over_een_ander(zin: str) -> str:
    """Say it of who signed: the desk reads it, and not he."""
    if zin.startswith("U bent "):
        return f"Wie tekende, is {zin.removeprefix('U bent ')}"
    return f"Wie tekende, {zin.removeprefix('U ')}" if zin.startswith("U ") else zin


def scans(nota: Nota) -> frozenset[str]:
    """List the scans that marks of this nota rest on."""
    return frozenset(gezet.papier.scan for gezet in nota.merken.values() if gezet.papier)
