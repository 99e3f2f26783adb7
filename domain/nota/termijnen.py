"""Termijnen: the deadline of a nota, and more time. The first term always stays visible (I15)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar, NamedTuple

from domain.base import Event, Geweigerd, InvoerOngeldig, met_reden
from domain.bezetting import Bezetting
from domain.functie import NietBevoegd
from domain.functionaris import Functionaris
from domain.kamerpunt.wie import coordinator_van
from domain.nota.bevoegdheid import enige, in_functie
from domain.nota.merken import Opening
from domain.nota.opstellen import als_steller
from domain.nota.stand import Nota
from domain.nota.weigeringen import OnbekendeStap, ZaakGesloten
from domain.opdracht import Opdracht
from domain.value import Code, Tekst
from domain.werkdagen import Reces, dag


class DeadlineGesteld(Event):
    """When the nota must be done. `berekend_uit` is the reces before which that is."""

    TOPIC: ClassVar[str] = "nota.deadline-gesteld.v1"
    deadline: date
    aanleiding: Tekst
    berekend_uit: Reces | None = None
    kalender_versie: Code

    def apply(self, aggregate: Nota) -> None:
        nummer, functie = self.originator_version, aggregate.steller_functie
        was = aggregate.deadline.eerste if aggregate.deadline else None
        eerste = was if was and was < self.deadline else None  # part of an extension stays (I15)
        aggregate.deadline = Opening(nummer, functie, self.deadline, eerste=eerste)


class DeadlineVerlengd(Event):
    TOPIC: ClassVar[str] = "nota.deadline-verlengd.v1"
    van: date
    naar: date
    reden: Tekst

    def apply(self, aggregate: Nota) -> None:
        assert aggregate.deadline
        aggregate.deadline = aggregate.deadline.verlengd(self.originator_version, self.naar)


class TermijnVerlengd(Event):
    TOPIC: ClassVar[str] = "nota.termijn-verlengd.v1"
    stap: Code
    van: date
    naar: date
    reden: Tekst

    def apply(self, aggregate: Nota) -> None:
        opening = aggregate.open_stappen[self.stap].verlengd(self.originator_version, self.naar)
        aggregate.open_stappen = {**aggregate.open_stappen, self.stap: opening}


class Wanneer(NamedTuple):
    """A deadline as it is asked for: a date, or the last working day before a reces."""

    datum: date | None = None
    voor_reces: str | None = None


def stel_deadline(
    nota: Nota, wanneer: Wanneer, aanleiding: str, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    """Say when it must be done. Later than it was said before, is an extension."""
    if nee := mag_deadline_stellen(nota, bezetting, opdracht):
        raise nee
    if (wanneer.datum is None) == (wanneer.voor_reces is None):
        raise InvoerOngeldig(
            "Een deadline is een datum, of de laatste werkdag voor een reces.",
            "Kies een van beide.",
        )
    reces = zoek_reces(nota, wanneer, bezetting, opdracht)
    deadline = bezetting.kalender.verschoven(reces.van, -1) if reces else wanneer.datum
    vandaag = dag(opdracht.moment)
    if deadline is None or deadline < vandaag:
        raise InvoerOngeldig(
            "Deze deadline is al voorbij.", f"Noem een dag op of na {vandaag:%d-%m-%Y}."
        )
    nu = nota.deadline.termijn if nota.deadline else None
    if nu == deadline:
        return
    if nu and nu < deadline:
        raise InvoerOngeldig(
            f"De deadline is al gesteld op {nu:%d-%m-%Y}; later kan alleen met een reden.",
            "Laat de leidinggevende van de steller de deadline verlengen.",
        )
    nota.leg_vast(
        DeadlineGesteld,
        opdracht=opdracht,
        door=steller_of_coordinator(nota, bezetting, opdracht),
        deadline=deadline,
        aanleiding=met_reden(aanleiding),
        berekend_uit=reces,
        kalender_versie=bezetting.kalender.versie,
    )


def mag_deadline_stellen(nota: Nota, bezetting: Bezetting, opdracht: Opdracht) -> Geweigerd | None:
    """Say why this person may not set it; asking and doing use the same."""
    if nota.gesloten:
        return ZaakGesloten(nota)
    coordinator = coordinator_van(nota.ministerie)
    if opdracht.persoon_id in nota.stellers:
        return None
    if opdracht.persoon_id in bezetting.houders(coordinator, opdracht.moment):
        return None
    wie = [nota.steller_functie, coordinator]
    return NietBevoegd(
        "Alleen de steller en de coördinator stellen een deadline.",
        f"Vraag het de steller ({nota.steller_functie}) of {coordinator}.",
        wie,
    )


def steller_of_coordinator(nota: Nota, bezetting: Bezetting, opdracht: Opdracht) -> Functionaris:
    if opdracht.persoon_id in nota.stellers:
        return als_steller(nota, bezetting, opdracht)
    return in_functie((coordinator_van(nota.ministerie),), nota, bezetting, opdracht)


def zoek_reces(
    nota: Nota, wanneer: Wanneer, bezetting: Bezetting, opdracht: Opdracht
) -> Reces | None:
    """Find the reces that is meant: of the Kamers that the nota goes to, where it says so."""
    if (naam := wanneer.voor_reces) is None:
        return None
    vandaag, kalender = dag(opdracht.moment), bezetting.kalender
    if found := kalender.reces(naam, vandaag, nota.feiten.kamers):
        return found
    bekend = sorted({reces.naam for reces in kalender.recessen if reces.van > vandaag})
    raise InvoerOngeldig(
        f"In kalender {kalender.versie} begint er geen reces meer dat {naam} heet.",
        f"Kies uit: {', '.join(bekend) or 'geen enkel reces'}; of noem een datum.",
    )


class Verlenging(NamedTuple):
    naar: date
    reden: str

    def na(self, van: date, opdracht: Opdracht) -> Mapping[str, object]:
        """Give the fields of its event, or refuse one that gives no more time."""
        if self.naar <= van or self.naar < dag(opdracht.moment):
            raise InvoerOngeldig(
                f"{self.naar:%d-%m-%Y} geeft niet meer tijd; nu is het {van:%d-%m-%Y}.",
                "Noem een latere dag, die nog niet voorbij is.",
            )
        return {"van": van, "naar": self.naar, "reden": met_reden(self.reden)}


def verleng_deadline(
    nota: Nota, verlenging: Verlenging, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    if nee := waarom_niet_deadline_verlengen(nota, bezetting, opdracht):
        raise nee
    assert nota.deadline
    assert nota.deadline.termijn
    nota.leg_vast(
        DeadlineVerlengd,
        opdracht=opdracht,
        door=leidinggevende(nota.steller_functie, bezetting, opdracht),
        **verlenging.na(nota.deadline.termijn, opdracht),
    )


def waarom_niet_deadline_verlengen(
    nota: Nota, bezetting: Bezetting, opdracht: Opdracht
) -> Geweigerd | None:
    if nee := mag_verlengen(nota, nota.steller_functie, bezetting, opdracht):
        return nee
    if nota.deadline:
        return None
    return InvoerOngeldig(
        "Er is nog geen deadline om te verlengen.", "Laat de steller er eerst een stellen."
    )


def waarom_niet_verlengen(nota: Nota, bezetting: Bezetting, opdracht: Opdracht) -> Geweigerd | None:
    """Ask whether there is any step of which this person may extend the term."""
    if nota.gesloten:
        return ZaakGesloten(nota)
    running = [opening.functie for opening in nota.open_stappen.values() if opening.termijn]
    nees = [mag_verlengen(nota, functie, bezetting, opdracht) for functie in running]
    if not nees:
        return InvoerOngeldig(
            "Er loopt geen termijn om te verlengen.", "Wacht tot er een stap openstaat."
        )
    return None if None in nees else nees[0]


def verleng_termijn(
    nota: Nota, stap: str, verlenging: Verlenging, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    if nota.gesloten:
        raise ZaakGesloten(nota)
    opening = nota.open_stappen.get(stap)
    if opening is None or opening.termijn is None:
        raise OnbekendeStap(stap, [c for c, o in nota.open_stappen.items() if o.termijn])
    if nee := mag_verlengen(nota, opening.functie, bezetting, opdracht):
        raise nee
    nota.leg_vast(
        TermijnVerlengd,
        opdracht=opdracht,
        door=leidinggevende(opening.functie, bezetting, opdracht),
        stap=stap,
        **verlenging.na(opening.termijn, opdracht),
    )


def mag_verlengen(
    nota: Nota, functie: str, bezetting: Bezetting, opdracht: Opdracht
) -> Geweigerd | None:
    """Say why this person may not give more time to who holds this office."""
    if nota.gesloten:
        return ZaakGesloten(nota)
    boven = boven_van(functie, bezetting)
    if boven is None:
        return NietBevoegd(
            f"Van {functie} is geen leidinggevende vastgelegd.",
            f"Laat beheer vastleggen wie leiding geeft aan {functie}.",
        )
    if opdracht.persoon_id in bezetting.houders(boven, opdracht.moment):
        return None
    return NietBevoegd(
        f"Alleen de leidinggevende van {functie} geeft meer tijd.", f"Vraag het {boven}.", [boven]
    )


def boven_van(functie: str, bezetting: Bezetting) -> str | None:
    found = bezetting.bekend(functie)
    return found.leidinggevende if found else None


def leidinggevende(functie: str, bezetting: Bezetting, opdracht: Opdracht) -> Functionaris:
    """Act as the one above this office. The decision rests on both."""
    found = bezetting.functie(functie)
    assert found
    assert found.leidinggevende
    wie = enige(found.leidinggevende, None, bezetting, opdracht)
    assert wie
    return wie
