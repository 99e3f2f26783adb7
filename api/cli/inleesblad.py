"""Inleesblad: a reading for people: its kop, its sections, its doubts, and what it adds up to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from api.cli.afdruk import tabel
from workflows.indelen.boek import RUIS
from workflows.indelen.lezing import Lezing, Sectie

KORT = 60
IN_DE_NOTA = ("kop", "sectiekop", "tekst", "teken", "nootmerk", "noottekst")


def inleesblad(lezing: Lezing, antwoorden: Mapping[str, str]) -> Iterator[str]:
    yield f"Gelezen als {lezing.indeling}{f' ({lezing.ministerie})' if lezing.ministerie else ''}."
    for veld, waarde in lezing.kop.items():
        yield f"  {veld}: {', '.join(waarde) if isinstance(waarde, list) else waarde}"
    yield ""
    yield from tabel(("SECTIE", "STAND", "BLOKKEN", "BEGIN"), map(rij, lezing.secties))
    yield from namen("Mede namens", lezing.mede_namens)
    yield from namen("Af te stemmen met", lezing.afstemming)
    if lezing.punten:
        yield f"{len(lezing.punten)} moties en toezeggingen, {len(lezing.voetnoten)} voetnoten."
    yield ""
    yield from twijfels(lezing, antwoorden)
    yield rekening(lezing)


def rij(sectie: Sectie) -> tuple[str, str, str, str]:
    begin = sectie.blokken[0].tekst if sectie.blokken else ""
    kort = begin if len(begin) <= KORT else f"{begin[: KORT - 1]}…"
    return sectie.code, sectie.stand, str(len(sectie.blokken)), kort.replace("\n", " ")


def namen(wat: str, lijst: list[str]) -> Iterator[str]:
    if lijst:
        yield f"{wat}: {'; '.join(lijst)}."


def twijfels(lezing: Lezing, antwoorden: Mapping[str, str]) -> Iterator[str]:
    for nummer, twijfel in enumerate(lezing.twijfels, 1):
        antwoord = antwoorden.get(str(nummer))
        na = f" Antwoord: {antwoord}." if antwoord else ""
        yield (
            f"{nummer}. [{twijfel.ernst}] {twijfel.plaats}: {twijfel.reden} {twijfel.vraag}"
            f" ({twijfel.code}){na}"
        )


def rekening(lezing: Lezing) -> str:
    """Give account of every character of the source."""
    nota = sum(lezing.telling.get(rol, 0) for rol in IN_DE_NOTA)
    ruis = sum(lezing.telling.get(rol, 0) for rol in RUIS)
    weg = lezing.telling.get("niet_geplaatst", 0)
    return (
        f"{getal(sum(lezing.telling.values()))} tekens: {getal(nota)} in de nota,"
        f" {getal(ruis)} ruis, {getal(weg)} niet geplaatst."
    )


def getal(aantal: int) -> str:
    return f"{aantal:,}".replace(",", ".")
