"""Grondkeuze: the grounds that can be chosen under a kader, by article; and why not the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from domain.woo.beoordeling import Beoordeling
from domain.woo.gronden import GRONDEN, Kader, Weigeringsgrond
from domain.woo.grondregels import Bevinding, Lakgrond, Plek, toets
from domain.woo.zitting import Zitting

VELDEN = {  # what is asked beside the motivation, and by which grounds
    "alsnog_openbaar_op": ("5.1.4",),
    "einde_formatie": ("5.4",),
    "geen_feiten_bevestigd": ("5.2.1", "5.2.4"),
    "vertrouwelijke_handelingen": ("5.1.2.b",),
    "uitzondering": ("5.1.1.d", "5.1.1.e"),
}
WAAROM_NIET = {"R12", "R15"}  # the rules that close a ground for a whole kader or day


class Artikel(NamedTuple):
    naam: str
    gronden: Sequence[Weigeringsgrond]


class Grondkeuze(NamedTuple):
    """`velden` are those that one of the grounds on offer may ask for."""

    artikelen: Sequence[Artikel]
    niet: Sequence[tuple[Weigeringsgrond, str]]
    velden: frozenset[str]
    ander_ministerie: bool


def keuze_van(beoordeling: Beoordeling, zitting: Zitting) -> Grondkeuze:
    found = {g: waarom_niet(g, beoordeling, zitting) for g in GRONDEN.values()}
    aan = [g for g, waarom in found.items() if not waarom]
    codes = {g.code for g in aan}
    velden = {veld for veld, door in VELDEN.items() if codes.intersection(door)}
    if beoordeling.kader == "woo_verzoek":
        velden.add("motivering_tijdsverloop")
    return Grondkeuze(
        [Artikel(naam, list(rij)) for naam, rij in groupby(aan, kop_van)],
        [(g, waarom) for g, waarom in found.items() if waarom],
        frozenset(velden),
        beoordeling.kader == "woo_verzoek",
    )


def waarom_niet(g: Weigeringsgrond, beoordeling: Beoordeling, zitting: Zitting) -> str:
    """Ask the rules themselves; nothing if it can be chosen here."""
    broken = bevindingen(g.code, beoordeling.kader, zitting, beoordeling)
    return next((b.tekst for b in broken if b.regel in WAAROM_NIET), "")


def bevindingen(
    code: str, kader: Kader, zitting: Zitting, beoordeling: Beoordeling
) -> Iterator[Bevinding]:
    kenmerken = zitting.kenmerken(beoordeling)
    yield from toets(Lakgrond(gronden=(code,)), Plek(onderdeel=""), kader, kenmerken)


def kop_van(g: Weigeringsgrond) -> str:
    """Name the article that a ground belongs under."""
    if g.wet == "geen":
        return "Geen weigeringsgrond"
    if g.wet != "woo":
        return f"{g.artikel[:1].upper()}{g.artikel[1:]}"
    eerste, _, rest = g.code.partition(".")
    nummer, _, lid = rest.partition(".")
    leden = {"1": "eerste lid", "2": "tweede lid"}
    artikel = f"Artikel {eerste}.{nummer}"
    if nummer == "1":
        return f"{artikel}, {leden.get(lid[:1], 'vierde tot en met zesde lid')}"
    return artikel
