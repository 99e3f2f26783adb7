"""Verschilblad: what changed between two moments, as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from domain.nota.stand import Nota
from projections.verschil import Deel, OnderdeelVerschil, Stuk


def verschilregels(was: Nota, wordt: Nota, found: Sequence[OnderdeelVerschil]) -> Iterator[str]:
    yield f"Van gebeurtenis {was.version} (versie {was.versie})"
    yield f"tot gebeurtenis {wordt.version} (versie {wordt.versie})"
    if was.wie_aan_zet != wordt.wie_aan_zet:
        yield f"Aan zet was: {', '.join(was.wie_aan_zet) or 'niemand'}"
        yield f"Aan zet is:  {', '.join(wordt.wie_aan_zet) or 'niemand'}"
    yield from onderdeelregels(found) if found else ("De tekst is gelijk.",)


def onderdeelregels(found: Sequence[OnderdeelVerschil]) -> Iterator[str]:
    for onderdeel in found:
        yield from ["", f"== {onderdeel.code} == {onderdeel.soort}{standen(onderdeel)}"]
        for deel in onderdeel.delen:
            yield from regels(deel)


def standen(onderdeel: OnderdeelVerschil) -> str:
    was, wordt = onderdeel.stand_was, onderdeel.stand_wordt
    return f" ({was} -> {wordt})" if was != wordt and was and wordt else ""


def regels(deel: Deel) -> Iterator[str]:
    """Give both sides; what is only on one stands between marks."""
    if deel.naam != "blok":
        yield f"  {deel.naam}:"
    if deel.was:
        yield f"- {tekst(deel.was)}"
    if deel.wordt:
        yield f"+ {tekst(deel.wordt)}"


def tekst(stukken: Sequence[Stuk]) -> str:
    merk = {"weg": ("[-", "-]"), "erbij": ("{+", "+}"), "gelijk": ("", "")}
    return "".join(
        f"{merk[stuk.soort][0]}{stuk.tekst.strip()}{merk[stuk.soort][1]}{wit(stuk)}"
        for stuk in stukken
    ).rstrip()


def wit(stuk: Stuk) -> str:
    return stuk.tekst[len(stuk.tekst.rstrip()) :]
