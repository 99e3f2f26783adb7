"""Suggestie: a detector suggests; what a person dismisses is recorded, and not suggested again.

Suggestions are computed and never stored (woo.md W7); taking one over is an ordinary mark.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from domain.base import Event
from domain.value import Kort
from domain.woo.beoordeling import Beoordeling
from domain.woo.lakvoorstel import keur_open
from domain.woo.passage import Aanwijzing, Passage, bepaal
from domain.woo.weigeringen import AlBesloten
from domain.woo.zitting import Zitting, deelnemer

WaaromNiet = Literal["publieke_persoon", "geen_persoonsgegeven", "functie_openbaar", "anders"]


class SuggestieAfgewezen(Event):
    TOPIC: ClassVar[str] = "beoordeling.suggestie-afgewezen.v1"
    passage: Passage
    herkenner: Kort
    reden_code: WaaromNiet

    def apply(self, aggregate: Beoordeling) -> None:
        aggregate.afgewezen |= {(self.passage, self.herkenner)}


def wijs_suggestie_af(
    beoordeling: Beoordeling,
    aanwijzing: Aanwijzing,
    herkenner: str,
    reden_code: WaaromNiet,
    zitting: Zitting,
) -> None:
    """Say that what a detector found is no reason to hide."""
    wie = deelnemer(beoordeling.ministerie, zitting)
    keur_open(beoordeling)
    passage = bepaal(aanwijzing, zitting.tekst)
    if (passage, herkenner) in beoordeling.afgewezen:
        raise AlBesloten("Deze suggestie is al afgewezen")
    beoordeling.leg_vast(
        SuggestieAfgewezen,
        opdracht=zitting.opdracht,
        door=wie,
        passage=passage,
        herkenner=herkenner,
        reden_code=reden_code,
    )
