"""Geschil voorleggen: a dispute that isn't solved goes up with the nota, for all to see."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar
from uuid import UUID

from domain.base import Event, Geweigerd, met_reden
from domain.bezetting import Bezetting
from domain.functionaris import Functionaris
from domain.nota.bevoegdheid import in_functie, niet_in_functie
from domain.nota.stand import Nota
from domain.nota.vervolg import vervolg
from domain.nota.weigeringen import (
    InhoudBevroren,
    NietAanDeBeurt,
    VerouderdeVersie,
    ZaakGesloten,
    leest_alleen,
)
from domain.opdracht import Opdracht
from domain.value import Code, Tekst


class GeschilpuntVoorgelegd(Event):
    """A mark: it completes the afstemmen step. With the mark void, the dispute is open again."""

    TOPIC: ClassVar[str] = "nota.geschilpunt-voorgelegd.v1"
    geschilpunten: tuple[UUID, ...]
    stap: Code
    aan: tuple[Code, ...]
    reden: Tekst

    def apply(self, aggregate: Nota) -> None:
        assert isinstance(self.door, Functionaris)
        aggregate.zet(self.originator_version, self.stap, "voorgelegd", self.door)
        merk = (self.originator_version, self.stap)
        up = {p: replace(aggregate.geschilpunten[p], voorgelegd=merk) for p in self.geschilpunten}
        aggregate.geschilpunten = {**aggregate.geschilpunten, **up}


def leg_geschil_voor(
    nota: Nota, stap: str, reden: str, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    """Let a DG or higher of the lead carry up every open geschilpunt of a lane."""
    if nee := waarom_niet_voorleggen(nota, bezetting, opdracht, stap):
        raise nee
    assert nota.route
    nota.leg_vast(
        GeschilpuntVoorgelegd,
        opdracht=opdracht,
        door=in_functie(nota.leiding, nota, bezetting, opdracht),
        geschilpunten=nota.geschillen(stap),
        stap=stap,
        aan=tuple(s.functie for s in nota.route.stappen if s.soort == "akkoord"),
        reden=met_reden(reden),
    )
    vervolg(nota, bezetting, oorzaak=nota.version, opdracht=opdracht)


def voor_te_leggen(nota: Nota) -> tuple[str, ...]:
    """List the steps on turn that a dispute holds up."""
    return tuple(
        stap.code
        for stap in nota.aan_zet
        if stap.soort == "afstemmen" and nota.geschillen(stap.code)
    )


def waarom_niet_voorleggen(
    nota: Nota, bezetting: Bezetting, opdracht: Opdracht, stap: str | None = None
) -> Geweigerd | None:
    """Say why this person may not carry up the disputes of a lane; without one, of the first."""
    if nota.gesloten:
        return ZaakGesloten(nota)
    if nee := leest_alleen(nota, opdracht):
        return nee
    if nota.heeft_akkoord:
        return InhoudBevroren(nota)
    if stap not in (found := voor_te_leggen(nota)) and (stap or not found):
        where = f"De stap {stap}" if stap else "De nota"
        return NietAanDeBeurt(nota, "Voorleggen", f"{where} heeft geen geschilpunt dat ophoudt")
    gezien, nu = opdracht.gezien, nota.gezien
    if gezien not in (None, nu):
        return VerouderdeVersie(gezien or nu, nu, nota)
    return niet_in_functie(nota.leiding, nota, bezetting, opdracht)
