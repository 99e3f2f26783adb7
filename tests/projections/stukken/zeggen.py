"""What a document must say, read from the value itself: what PDF and HTML are both held to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from domain.woo.gelakt import GelaktStuk, Lak, Leesbaar, Nootteken, Regel, Tabel
from projections.stukken.tekens import zichtbaar
from tests.projections.stukken.voorlezen import bare


def gezegd(stuk: GelaktStuk, written: Callable[[str], str] = str) -> str:
    """Give all text in reading order, each note at its place, without white space."""
    return bare("".join(written(part) for part in parts(stuk)))


def parts(stuk: GelaktStuk) -> Iterator[str]:
    yield from said(stuk, stuk.titel)
    for veld in stuk.velden:
        yield veld.label
        yield from said(stuk, veld.inhoud)
    for sectie in stuk.secties:
        yield sectie.kop if zichtbaar(sectie.titel) else ""
        for blok in sectie.blokken:
            regels = cells(blok) if isinstance(blok, Tabel) else [blok.inhoud]
            for regel in regels:
                yield from said(stuk, regel)
    if stuk.gronden:
        yield "Gebruikte gronden Code Grond Artikel Aantal"
    for grond in stuk.gronden:
        yield from (grond.code, grond.label, grond.artikel, str(grond.aantal))


def cells(tabel: Tabel) -> Iterator[Regel]:
    for rij in (tabel.kop, *tabel.rijen):
        yield from rij


def said(stuk: GelaktStuk, regel: Regel) -> Iterator[str]:
    for stukje in regel:
        match stukje:
            case Leesbaar():
                yield stukje.tekst
            case Lak():
                yield stukje.merk
            case Nootteken(nummer=nummer):
                yield str(nummer) * 2  # at its place, and before the note itself
                (noot,) = (noot for noot in stuk.voetnoten if noot.nummer == nummer)
                yield from said(stuk, noot.inhoud)
