"""Samenvoegen: a punt that had no number of the Kamer, or one of our own, turns out to have one.

What was done under the old name is told again under the number, so that whoever reads only the
number misses nothing; the old history stays as it was and takes no more commands.
"""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from domain.base import Event, InvoerOngeldig
from domain.functionaris import Functionaris, Systeem
from domain.kamerpunt.opvolging import TermijnGesteld, Toegewezen, UitvoeringGestart
from domain.kamerpunt.uitvoering import (
    Afgedaan,
    Beweging,
    DeelsAfgedaan,
    Heropend,
    Kamerpunt,
    VoortgangGemeld,
    niet_samengevoegd,
)
from domain.opdracht import Opdracht


class SamengevoegdMet(Event):
    TOPIC: ClassVar[str] = "uitvoering.samengevoegd-met.v1"
    nummer_id: UUID

    def apply(self, aggregate: Kamerpunt) -> None:
        aggregate.samengevoegd_met = self.nummer_id


def voeg_samen(
    punt: Kamerpunt, genummerd: Kamerpunt, *, door: Functionaris | Systeem, opdracht: Opdracht
) -> None:
    """Let a provisional or internal punt go up in the one that has a number of the Kamer."""
    niet_samengevoegd(punt)
    niet_samengevoegd(genummerd)
    if type(punt) is not type(genummerd):
        raise InvoerOngeldig("Een motie en een toezegging zijn niet hetzelfde punt.", MOGELIJK)
    if punt.heeft_nummer or not genummerd.heeft_nummer:
        raise InvoerOngeldig(
            f"{punt.naam} kan niet opgaan in {genummerd.naam}: alleen wat nog geen nummer van de"
            " Kamer heeft, gaat op in wat er een heeft.",
            MOGELIJK,
        )
    velden = {"nummer_id": genummerd.id}
    punt.leg_vast(SamengevoegdMet, opdracht=opdracht, door=door, **velden)
    neem_opvolging_over(punt, genummerd, door, opdracht)
    for beweging in punt.bewegingen:
        neem_beweging_over(beweging, genummerd, door, opdracht)


MOGELIJK = "Kies als tweede het punt dat het nummer van de Kamer draagt."


def neem_opvolging_over(
    punt: Kamerpunt, naar: Kamerpunt, door: Functionaris | Systeem, opdracht: Opdracht
) -> None:
    """Record what the numbered one doesn't have of its own: whose it is, its start, its term."""
    if punt.bewindspersoon and punt.dossierhouder and not naar.bewindspersoon:
        velden = {"bewindspersoon": punt.bewindspersoon, "dossierhouder": punt.dossierhouder}
        naar.leg_vast(Toegewezen, opdracht=opdracht, door=door, **velden)
    if punt.uitvoering != "niet_gestart" and naar.uitvoering == "niet_gestart":
        naar.leg_vast(UitvoeringGestart, opdracht=opdracht, door=door)
    if punt.termijn and not naar.termijn:
        reden = f"Overgenomen van {punt.naam}."
        naar.leg_vast(
            TermijnGesteld, opdracht=opdracht, door=door, termijn=punt.termijn, reden=reden
        )


def neem_beweging_over(
    beweging: Beweging, naar: Kamerpunt, door: Functionaris | Systeem, opdracht: Opdracht
) -> None:
    """Tell again what a letter did, or that it was taken up again; nothing is settled twice."""
    match beweging:
        case Heropend(reden=reden, bron=bron) if naar.uitvoering in {"afgedaan", "deels_afgedaan"}:
            naar.leg_vast(Heropend, opdracht=opdracht, door=door, reden=reden, bron=bron)
        case Afgedaan(brief_id=brief_id) if not naar.is_af():
            velden = {"resultaat": beweging.resultaat, "reden": beweging.reden}
            naar.leg_vast(Afgedaan, opdracht=opdracht, door=door, brief_id=brief_id, **velden)
        case DeelsAfgedaan(brief_id=brief_id, deel=deel) if not naar.is_af(deel):
            naar.leg_vast(DeelsAfgedaan, opdracht=opdracht, door=door, brief_id=brief_id, deel=deel)
        case (
            VoortgangGemeld(brief_id=brief_id)
            | Afgedaan(brief_id=brief_id)
            | DeelsAfgedaan(brief_id=brief_id)
        ) if brief_id not in naar.brieven:
            naar.leg_vast(VoortgangGemeld, opdracht=opdracht, door=door, brief_id=brief_id)
