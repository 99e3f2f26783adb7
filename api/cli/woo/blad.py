"""Blad: a judgement on paper: its marks and what waits, and its text with what is hidden in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from api.cli.afdruk import doorgestreept, tabel
from api.woo import BeoordelingBericht, LakBericht, PassageBericht
from domain.woo.verborgen import Deel
from workflows.bekijken import Beeld


def als_tekst(wat: BeoordelingBericht) -> Iterator[str]:
    stuk = wat.stuk
    yield f"Beoordeling {wat.beoordeling_id} van {stuk.soort} {stuk.versie} ({wat.kader})"
    yield f"Oordeel: {wat.oordeel.replace('_', ' ')}{', vastgesteld' if wat.vastgesteld else ''}"
    if wat.te_lezen:
        yield f"Nog te lezen: {', '.join(wat.te_lezen)}"
    if wat.lakken:
        yield from ["", *tabel(("LAK", "STAAT", "GRONDEN", "DOOR", "PLAATS"), map(rij, wat.lakken))]


def rij(lak: LakBericht) -> tuple[str, str, str, str, str]:
    staat = f"{lak.staat}, {lak.voorstel.soort} voorgesteld" if lak.voorstel else lak.staat
    waar = plaats_van(lak.passage)
    return (
        str(lak.gebeurtenis),
        staat,
        "; ".join(lak.grond.gronden),
        lak.functie,
        waar if lak.verbergt else doorgestreept(waar),
    )


def plaats_van(passage: PassageBericht) -> str:
    bereik = "" if passage.van is None else f" [{passage.van}:{passage.tot}]"
    return f"{passage.plaats}{bereik}"


def tekstregels(beeld: Beeld) -> Iterator[str]:
    """Write the text with its marks in it: «hidden words» and after them the marker."""
    for plaats, plek in beeld.tekst.plekken.items():
        yield f"{plaats}: {met_merken(plek.tekst, beeld.verborgen.get(plaats, ()))}"


def met_merken(tekst: str, delen: Sequence[Deel]) -> str:
    found, begin = "", 0
    for deel in delen:
        merk = f"«{tekst[deel.van : deel.tot]}» [{'; '.join(deel.gronden)}]"
        found += f"{tekst[begin : deel.van]}{merk}"
        begin = deel.tot
    return found + tekst[begin:]


def suggestieregels(beeld: Beeld) -> Iterator[str]:
    rows = [
        (
            f"{s.aanwijzing.plaats} [{s.aanwijzing.van}:{s.aanwijzing.tot}]",
            s.soort,
            s.herkenner,
            s.aanwijzing.fragment or "",
        )
        for s in beeld.suggesties
    ]
    koppen = ("PLAATS", "SOORT", "HERKENNER", "TEKST")
    yield from tabel(koppen, rows) if rows else ["Er zijn geen suggesties."]
    for rest in beeld.rest:
        deel = rest.deel
        tekst = beeld.tekst.plekken[deel.plaats].tekst[deel.van : deel.tot]
        waar = f"{deel.plaats} [{deel.van}:{deel.tot}]"
        yield f"Nog leesbaar: «{tekst}» van {waar}, in {', '.join(rest.plaatsen)}"
