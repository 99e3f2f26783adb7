"""Lakverantwoording: per ground why something is not public, made from the confirmed marks.

It is published beside the documents (woo.md 6.3). It names the law, where the ground was used and
how often, and the motivations; equal ones once. It never holds anything of what was hidden.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from domain.woo.beoordeling import Beoordeling, Lakmarkering
from domain.woo.gelakt import Aanduiding, Alinea, GelakteSectie, GelaktStuk, Leesbaar, Regel, Tabel
from domain.woo.gronden import grond, in_volgorde

KOP = ("Document", "Onderdeel", "Passages")


class Verantwoord(NamedTuple):
    """A document of the set, with its number, what it is, and its judgement."""

    documentnummer: str
    naam: str
    beoordeling: Beoordeling


def verantwoord(
    stukken: Sequence[Verantwoord], kenmerk: str, datum: date, aanduiding: Aanduiding
) -> GelaktStuk:
    """Make the document that accounts for all that is hidden in a set."""
    codes = in_volgorde(
        {code for s in stukken for lak in s.beoordeling.verborgen for code in lak.grond.gronden}
    )
    return GelaktStuk(
        titel=regel("Lakverantwoording"),
        kenmerk=kenmerk,
        datum=datum,
        aanduiding=aanduiding,
        secties=(
            GelakteSectie(titel="Documenten", blokken=(documenten(stukken),)),
            *(grondsectie(code, stukken) for code in codes),
        ),
    )


def documenten(stukken: Sequence[Verantwoord]) -> Tabel:
    """List every document of the set with what it was judged to be."""
    return Tabel(
        kop=tuple(map(regel, ("Document", "Wat", "Oordeel", "Gronden volgens"))),
        rijen=tuple(
            (
                regel(s.documentnummer),
                regel(s.naam),
                regel((s.beoordeling.oordeel or "te_beoordelen").replace("_", " ")),
                regel(f"lijst {s.beoordeling.grondenlijst}"),
            )
            for s in stukken
        ),
    )


def grondsectie(code: str, stukken: Sequence[Verantwoord]) -> GelakteSectie:
    eigen = grond(code)
    gebruikt = [
        (s, lak) for s in stukken for lak in s.beoordeling.verborgen if code in lak.grond.gronden
    ]
    waarom = dict.fromkeys(m for _, lak in gebruikt if (m := lak.grond.motivering.strip()))
    return GelakteSectie(
        code=eigen.merk,
        titel=eigen.label,
        blokken=(
            Alinea(inhoud=regel(f"Grond: {eigen.artikel}.")),
            *(Alinea(soort="punt", inhoud=regel(tekst)) for tekst in waarom),
            Tabel(kop=tuple(map(regel, KOP)), rijen=tuple(gebruik(gebruikt))),
        ),
    )


def gebruik(gebruikt: Sequence[tuple[Verantwoord, Lakmarkering]]) -> Iterator[tuple[Regel, ...]]:
    """Count the passages per document and section."""
    places = sorted((s.documentnummer, onderdeel(lak, s)) for s, lak in gebruikt)
    for (document, where), same in groupby(places):
        yield regel(document), regel(where), regel(str(len(list(same))))


def onderdeel(lak: Lakmarkering, s: Verantwoord) -> str:
    if s.beoordeling.stuk.soort == "verloop":
        return f"gebeurtenis {lak.passage.onderdeel}"
    return lak.passage.onderdeel


def regel(tekst: str) -> Regel:
    return (Leesbaar(tekst=tekst),)
