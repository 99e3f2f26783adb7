"""What stands in a stuk, in the order in which each of its forms is read.

Order counts: a heading and the paragraph below it are read in one run, and may make a fragment
that is hidden elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from domain.woo.gelakt import GelakteSectie, GelaktStuk, Lak, Regel, Tabel, tekst_van

KOPPEN = ("Voetnoten", "Gebruikte gronden", "Code Grond Artikel Aantal")


def teksten_van(stuk: GelaktStuk) -> Iterator[str]:
    """Give it as it is seen, as it is spoken, and what only a machine reads."""
    gronden = {grond.code: f" {grond.uitgesproken}" for grond in stuk.gronden}
    yield "\n".join(_delen(stuk, dict.fromkeys(gronden, "")))
    yield "\n".join(_delen(stuk, gronden))
    yield from (stuk.datum.isoformat(), f"{stuk.datum:%Y%m%d}000000", *gronden.values())
    yield from (str(noot.nummer) for noot in stuk.voetnoten)


def _delen(stuk: GelaktStuk, spraak: dict[str, str]) -> Iterator[str]:
    yield f"Kenmerk {stuk.kenmerk} {stuk.aanduiding}"
    yield _regel(stuk.titel, spraak)
    for veld in stuk.velden:
        yield f"{veld.label} {_regel(veld.inhoud, spraak)}"
    for sectie in stuk.secties:
        yield from _sectie(sectie, spraak)
    yield KOPPEN[0]
    for noot in stuk.voetnoten:
        yield _regel(noot.inhoud, spraak)
    yield from KOPPEN[1:]
    for grond in stuk.gronden:
        yield f"{grond.code} {grond.label} {grond.artikel} {grond.aantal}"


def _sectie(sectie: GelakteSectie, spraak: dict[str, str]) -> Iterator[str]:
    if sectie.titel:
        yield sectie.kop
    for blok in sectie.blokken:
        if isinstance(blok, Tabel):
            for rij in (blok.kop, *blok.rijen):
                yield from (_regel(cel, spraak) for cel in rij)
        else:
            yield _regel(blok.inhoud, spraak)


def _regel(regel: Regel, spraak: dict[str, str]) -> str:
    return "".join(
        stuk.merk + "".join(spraak[code] for code in stuk.gronden)
        if isinstance(stuk, Lak)
        else tekst_van(stuk)
        for stuk in regel
    )
