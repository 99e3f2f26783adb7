"""Lakwijziging: another ground for a confirmed mark, or its lifting; both take two people (W6)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal
from uuid import UUID

from domain.base import met_reden
from domain.functionaris import Functionaris
from domain.value import Code, Tekst
from domain.woo.beoordeling import Beoordeling, Lakmarkering, Voorstel
from domain.woo.grondregels import Lakgrond, weiger_bij
from domain.woo.lakvoorstel import (
    OverLak,
    bevindingen,
    keur_open,
    keur_schrijver,
    lak_van,
    tweede,
)
from domain.woo.weigeringen import AlBesloten
from domain.woo.zitting import Zitting, deelnemer


class GrondwijzigingVoorgesteld(OverLak):
    TOPIC: ClassVar[str] = "beoordeling.grondwijziging-voorgesteld.v1"
    grond: Lakgrond
    erkend: tuple[Code, ...]

    def apply(self, aggregate: Beoordeling) -> None:
        assert isinstance(self.door, Functionaris)
        voorstel = Voorstel("grond", self.door, self.grond)
        aggregate.zet(self.lak_id, voorstel=voorstel)


class GrondGewijzigd(OverLak):
    TOPIC: ClassVar[str] = "beoordeling.grond-gewijzigd.v1"
    erkend: tuple[Code, ...]

    def apply(self, aggregate: Beoordeling) -> None:
        voorstel = aggregate.lakken[self.lak_id].voorstel
        assert voorstel
        assert voorstel.grond
        aggregate.zet(self.lak_id, grond=voorstel.grond, voorstel=None)
        aggregate.ontrond()


class OpheffingVoorgesteld(OverLak):
    TOPIC: ClassVar[str] = "beoordeling.opheffing-voorgesteld.v1"
    reden: Tekst

    def apply(self, aggregate: Beoordeling) -> None:
        assert isinstance(self.door, Functionaris)
        aggregate.zet(self.lak_id, voorstel=Voorstel("opheffing", self.door))


class LakOpgeheven(OverLak):
    TOPIC: ClassVar[str] = "beoordeling.lak-opgeheven.v1"

    def apply(self, aggregate: Beoordeling) -> None:
        aggregate.zet(self.lak_id, staat="opgeheven", voorstel=None)
        aggregate.ontrond()


class VoorstelAfgewezen(OverLak):
    TOPIC: ClassVar[str] = "beoordeling.voorstel-afgewezen.v1"
    soort: Literal["grond", "opheffing"]
    reden: Tekst

    def apply(self, aggregate: Beoordeling) -> None:
        aggregate.zet(self.lak_id, voorstel=None)


def stel_grondwijziging_voor(
    beoordeling: Beoordeling,
    lak_id: UUID,
    grond: Lakgrond,
    zitting: Zitting,
    *,
    erkend: Sequence[str] = (),
) -> None:
    lak = te_wijzigen(beoordeling, lak_id, {"bevestigd"})
    wie = deelnemer(beoordeling.ministerie, zitting)
    found = bevindingen(beoordeling, lak.passage, grond, zitting, frozenset({lak_id}))
    weiger_bij(found, erkend)
    beoordeling.leg_vast(
        GrondwijzigingVoorgesteld,
        opdracht=zitting.opdracht,
        door=wie,
        **lak.sleutel,
        grond=grond,
        erkend=tuple(sorted(erkend)),
    )


def stel_opheffing_voor(
    beoordeling: Beoordeling, lak_id: UUID, reden: str, zitting: Zitting
) -> None:
    lak = te_wijzigen(beoordeling, lak_id, {"bevestigd", "vervallen"})
    wie = deelnemer(beoordeling.ministerie, zitting)
    velden = {**lak.sleutel, "reden": met_reden(reden)}
    beoordeling.leg_vast(OpheffingVoorgesteld, opdracht=zitting.opdracht, door=wie, **velden)


def bevestig_wijziging(
    beoordeling: Beoordeling, lak_id: UUID, zitting: Zitting, *, erkend: Sequence[str] = ()
) -> None:
    """Agree with what was proposed about a mark, as another person."""
    lak, voorstel = met_voorstel(beoordeling, lak_id)
    wie = tweede(beoordeling, voorstel.door, zitting)
    if voorstel.grond is None:
        beoordeling.leg_vast(LakOpgeheven, opdracht=zitting.opdracht, door=wie, **lak.sleutel)
        return
    keur_schrijver(lak, zitting)
    found = bevindingen(beoordeling, lak.passage, voorstel.grond, zitting, frozenset({lak_id}))
    weiger_bij(found, erkend)
    velden = {**lak.sleutel, "erkend": tuple(sorted(erkend))}
    beoordeling.leg_vast(GrondGewijzigd, opdracht=zitting.opdracht, door=wie, **velden)


def wijs_voorstel_af(beoordeling: Beoordeling, lak_id: UUID, reden: str, zitting: Zitting) -> None:
    lak, voorstel = met_voorstel(beoordeling, lak_id)
    wie = tweede(beoordeling, voorstel.door, zitting)
    velden = {**lak.sleutel, "soort": voorstel.soort, "reden": met_reden(reden)}
    beoordeling.leg_vast(VoorstelAfgewezen, opdracht=zitting.opdracht, door=wie, **velden)


def te_wijzigen(beoordeling: Beoordeling, lak_id: UUID, staten: set[str]) -> Lakmarkering:
    lak = lak_van(beoordeling, lak_id)
    keur_open(beoordeling)
    if lak.staat not in staten:
        raise AlBesloten(f"Deze lak is {lak.staat}; dit kan alleen bij een bevestigde lak")
    if lak.voorstel:
        raise AlBesloten("Over deze lak ligt al een voorstel")
    return lak


def met_voorstel(beoordeling: Beoordeling, lak_id: UUID) -> tuple[Lakmarkering, Voorstel]:
    lak = lak_van(beoordeling, lak_id)
    if not lak.voorstel:
        raise AlBesloten("Over deze lak ligt geen voorstel (meer)")
    return lak, lak.voorstel
