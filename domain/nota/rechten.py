"""Rechten: who writes a nota, and who reads it; never given to oneself.

Beside what domain.md names, StellerGewijzigd holds the office of the first steller, who answers for
the nota: refusals and lists name an office, and no register tells today which one it was then.
Where nobody was recorded as leading the steller, the DG or higher of the lead names another.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple
from uuid import UUID

from domain.base import Event, Geweigerd, InvoerOngeldig, met_reden
from domain.bezetting import Bezetting
from domain.functie import EigenBelang, NietBevoegd, werkend
from domain.nota.bevoegdheid import in_functie, niet_in_functie
from domain.nota.invoer import keur_functie
from domain.nota.lezers import Kring
from domain.nota.opstellen import als_steller, niet_de_steller
from domain.nota.stand import Nota
from domain.nota.weigeringen import VierOgen, ZaakGesloten
from domain.opdracht import Opdracht
from domain.value import Code, Tekst


class StellerGewijzigd(Event):
    """From here on others write. Who wrote before, stays schrijver of it."""

    TOPIC: ClassVar[str] = "nota.steller-gewijzigd.v1"
    stellers: tuple[UUID, ...]  # the first answers
    functie: Code  # of the first
    reden: Tekst

    def apply(self, aggregate: Nota) -> None:
        aggregate.stellers = self.stellers
        aggregate.steller_functie = self.functie


class ToegangGewijzigd(Event):
    TOPIC: ClassVar[str] = "nota.toegang-gewijzigd.v1"
    kring: Kring
    reden: Tekst

    def apply(self, aggregate: Nota) -> None:
        aggregate.toegang = self.kring


class NieuweSteller(NamedTuple):
    """Somebody who is to write, and the office in which he does."""

    persoon_id: UUID
    functie: str


def wijzig_stellers(
    nota: Nota,
    nieuw: Sequence[NieuweSteller],
    reden: str,
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
) -> None:
    """Let others write: only who leads the steller, and never for himself."""
    if nee := waarom_niet_wijzig_stellers(nota, bezetting, opdracht):
        raise nee
    keur_stellers(nota, nieuw, bezetting, opdracht)
    stellers = tuple(dict.fromkeys(een.persoon_id for een in nieuw))
    if (stellers, nieuw[0].functie) == (nota.stellers, nota.steller_functie):
        return
    nota.leg_vast(
        StellerGewijzigd,
        opdracht=opdracht,
        door=in_functie(leidinggevenden(nota, bezetting), nota, bezetting, opdracht),
        stellers=stellers,
        functie=nieuw[0].functie,
        reden=met_reden(reden),
    )


def keur_stellers(
    nota: Nota, nieuw: Sequence[NieuweSteller], bezetting: Bezetting, opdracht: Opdracht
) -> None:
    if not nieuw:
        raise InvoerOngeldig("Een nota heeft minstens een steller.", "Noem wie de nota schrijft.")
    for een in nieuw:
        functie = bezetting.functie(een.functie)
        own = functie and functie.ministerie == nota.ministerie and functie.soort == "ambtelijk"
        if not (functie and own and werkend([een.functie])):
            raise InvoerOngeldig(
                f"{een.functie} is geen ambtelijke functie van {nota.ministerie}.",
                f"Kies een steller die bij {nota.ministerie} werkt.",
            )
        if een.persoon_id not in functie.houders(opdracht.moment):
            raise InvoerOngeldig(
                f"Deze persoon bezet {een.functie} niet.", "Kies wie die functie nu bezet."
            )
    more = {een.persoon_id for een in nieuw} - {*nota.stellers}
    if opdracht.persoon_id in more:
        raise EigenBelang(
            "Niemand maakt zichzelf steller.", "Wijs een ander aan, of laat uw leidinggevende dit."
        )
    for gezet in nota.handtekeningen:
        if gezet.door and gezet.door.persoon_id in more:
            raise VierOgen(
                zin=f"Wie steller zou worden, tekende in deze ronde als {gezet.door.functie}.",
                mogelijk_als="Wijs iemand aan die in deze ronde niet tekende.",
            )


def waarom_niet_wijzig_stellers(
    nota: Nota, bezetting: Bezetting, opdracht: Opdracht
) -> Geweigerd | None:
    if nota.gesloten:
        return ZaakGesloten(nota)
    if offices := leidinggevenden(nota, bezetting):
        return niet_in_functie(offices, nota, bezetting, opdracht)
    return NietBevoegd(
        f"Van {nota.steller_functie} is niet vastgelegd wie er leiding aan geeft.",
        f"Laat beheer de leidinggevende van {nota.steller_functie} vastleggen.",
    )


def leidinggevenden(nota: Nota, bezetting: Bezetting) -> tuple[str, ...]:
    """Name who leads the steller; where that was never recorded, the DG or higher of the lead."""
    functie = bezetting.functie(nota.steller_functie)
    return (functie.leidinggevende,) if functie and functie.leidinggevende else nota.leiding


def wijzig_toegang(
    nota: Nota, kring: Kring, reden: str, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    """Say anew whom the nota concerns. Its stellers and its route read it whatever is said."""
    if nee := waarom_niet_wijzig_toegang(nota, bezetting, opdracht):
        raise nee
    for code in kring.functies:
        keur_functie(code, bezetting)
        if not werkend([code]):
            raise InvoerOngeldig(
                f"{code} leest geen nota's als lid van een kring.", "Kies een functie die werkt."
            )
    new = set(kring.functies) - nota.genoemd - nota.betrokken
    if any(opdracht.persoon_id in bezetting.houders(code, opdracht.moment) for code in new):
        raise EigenBelang(
            "Niemand geeft zichzelf toegang tot een nota.", "Laat een ander dit vastleggen."
        )
    if nota.kring == set(kring.ministeries) and nota.genoemd == set(kring.functies):
        return
    if opdracht.persoon_id in nota.stellers:
        door = als_steller(nota, bezetting, opdracht)
    else:
        door = in_functie(nota.leiding, nota, bezetting, opdracht)
    nota.leg_vast(
        ToegangGewijzigd,
        opdracht=opdracht,
        door=door,
        kring=Kring(
            ministeries=tuple(sorted(set(kring.ministeries))),
            functies=tuple(sorted(set(kring.functies))),
        ),
        reden=met_reden(reden),
    )


def waarom_niet_wijzig_toegang(
    nota: Nota, bezetting: Bezetting, opdracht: Opdracht
) -> Geweigerd | None:
    if nota.gesloten:
        return ZaakGesloten(nota)
    if opdracht.persoon_id in nota.stellers:
        return None
    if not nota.leiding:
        return niet_de_steller(nota)
    return niet_in_functie(nota.leiding, nota, bezetting, opdracht)
