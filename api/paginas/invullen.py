"""Invullen: the text of a nota as the fields of the form in which it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from api.paginas.klad import Klad
from domain.nota.inhoud import Bijlagen, Kop, Lijst, Onderdeel, Sectie, Verzending
from domain.sjabloon import Indeling

LIJSTEN = ("mede_namens", "afstemming_met", "dekking")
JA = "ja"
Veld = tuple[str, tuple[str, ...]]


def volgorde(indeling: Indeling) -> tuple[str, ...]:
    """List all onderdelen in the order in which one writes them."""
    secties = (sectie.code for sectie in indeling.secties)
    return ("kop", *secties, "brief", *LIJSTEN, "verzending", "bijlagen")


def leeg(code: str) -> Onderdeel:
    """Give an onderdeel that nobody wrote yet."""
    match code:
        case "kop":
            return Kop()
        case "verzending":
            return Verzending()
        case "bijlagen":
            return Bijlagen()
        case "mede_namens" | "afstemming_met" | "dekking":
            return Lijst(code=code)
        case _:
            return Sectie(code=code, stand="leeg")


def ingevuld(indeling: Indeling, bekend: Mapping[str, Onderdeel]) -> Klad:
    delen = (bekend.get(code, leeg(code)) for code in volgorde(indeling))
    return Klad({naam: values for deel in delen for naam, values in velden(deel)})


def velden(deel: Onderdeel) -> Iterator[Veld]:
    match deel:
        case Kop():
            yield from van_kop(deel)
        case Sectie():
            yield from van_sectie(deel)
        case Lijst(code=code, waarden=waarden):
            yield f"{code}.waarden", waarden
        case Verzending():
            yield "verzending.kamers", deel.kamers
            yield "verzending.kanaal", (deel.kanaal or "",)
            yield "verzending.brief_kenmerk", (deel.brief_kenmerk or "",)
            yield "verzending.geadresseerden", ("\n".join(deel.geadresseerden),)
        case Bijlagen(rijen=rijen):
            for rij in rijen:
                yield f"bijlagen.{rij.volgnummer}.titel", (rij.titel,)
                yield f"bijlagen.{rij.volgnummer}.soort", (rij.soort,)


def van_kop(kop: Kop) -> Iterator[Veld]:
    yield "kop.onderwerp", (kop.onderwerp,)
    yield "kop.soort_nota", (kop.soort_nota or "",)
    yield "kop.aan", kop.aan
    yield "kop.van", (kop.van,)
    yield "kop.kopie_aan", kop.kopie_aan
    yield "kop.datum", (kop.datum.isoformat() if kop.datum else "",)
    yield "kop.beslistermijn", (kop.beslistermijn.isoformat() if kop.beslistermijn else "",)
    yield "kop.rubricering", (kop.rubricering,)
    yield "kop.ministerraad", (JA,) if kop.ministerraad else ()
    yield "kop.leidt_tot_brief", (JA,) if kop.leidt_tot_brief else ()


def van_sectie(sectie: Sectie) -> Iterator[Veld]:
    code = sectie.code
    yield f"{code}.stand", (sectie.stand,)
    yield f"{code}.blok", tuple(str(blok.blok_id) for blok in sectie.blokken)
    for blok in sectie.blokken:
        if blok.soort != "tabel":
            yield f"{code}.{blok.blok_id}.tekst", (blok.tekst,)
        if blok.soort == "parlementair":
            yield f"{code}.{blok.blok_id}.punt", (str(blok.punt_id or ""),)
