"""Inleesblad: a reading for people: its kop, its sections, its doubts, and what it adds up to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from api.cli.afdruk import tabel
from api.taken.rekening import rekening
from workflows.indelen.lezing import Lezing, Sectie

KORT = 60


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
