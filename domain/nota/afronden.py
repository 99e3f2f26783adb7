"""Afronden: a nota from which no letter comes has done its work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from domain.base import Event, Geweigerd, met_reden, weiger
from domain.bezetting import Bezetting
from domain.nota.bevoegdheid import enige, gronden, onbevoegd
from domain.nota.opstellen import als_steller, niet_de_steller
from domain.nota.stand import Nota
from domain.nota.verzendbaar import (
    NietVerzendbaar,
    geschil_open,
    onvoltooid,
    op_andere_tekst,
    voorwaarde_open,
)
from domain.nota.vraag import Vraag
from domain.nota.waarom import wat_er_staat
from domain.nota.weigeringen import ZaakGesloten
from domain.opdracht import Opdracht
from domain.route import Stap
from domain.value import Tekst


class Afgerond(Event):
    """The last of a nota without a letter; a step that was there to send one, asks no more."""

    TOPIC: ClassVar[str] = "nota.afgerond.v1"
    uitvoering: Tekst

    def apply(self, aggregate: Nota) -> None:
        aggregate.gesloten = "afgerond"
        aggregate.sluit(tuple(aggregate.open_stappen))


def rond_af(nota: Nota, uitvoering: str, *, bezetting: Bezetting, opdracht: Opdracht) -> None:
    """Say how it is carried out, or hear all that is missing in one answer."""
    vraag = Vraag("rond_af", bezetting, opdracht)
    weiger(waarom_niet_afronden(nota, vraag))
    if stap := verzendstap(nota):
        wie = enige(stap.functie, stap.soort, bezetting, opdracht)
    else:
        wie = als_steller(nota, bezetting, opdracht)
    nota.leg_vast(Afgerond, opdracht=opdracht, door=wie, uitvoering=met_reden(uitvoering))


def verzendstap(nota: Nota) -> Stap | None:
    steps = nota.route.stappen if nota.route else ()
    return next((stap for stap in steps if stap.soort == "verzenden"), None)


def waarom_niet_afronden(nota: Nota, vraag: Vraag) -> Sequence[Geweigerd]:
    """Give every reason why it is not done yet, or not by this person."""
    if nota.gesloten:
        return (ZaakGesloten(nota),)
    stap = verzendstap(nota)
    if stap and not gronden(stap.functie, stap.soort, vraag.bezetting, vraag.opdracht):
        return (onbevoegd(stap.functie, stap.soort, vraag.bezetting, vraag.opdracht),)
    if not stap and vraag.opdracht.persoon_id not in nota.stellers:
        return (niet_de_steller(nota),)
    old = wat_er_staat(nota, vraag)
    return tuple(wat_ontbreekt(nota)) or ((old,) if old else ())


def wat_ontbreekt(nota: Nota) -> Iterator[Geweigerd]:
    """Name what is missing: what a letter needs too, but for the letter itself."""
    if nota.feiten.leidt_tot_brief:
        yield NietVerzendbaar("Deze nota leidt tot een brief.", "Verzend haar.")
    for controle in (onvoltooid, geschil_open, voorwaarde_open, op_andere_tekst):
        yield from controle(nota)
