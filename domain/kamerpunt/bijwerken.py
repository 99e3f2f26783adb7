"""Bijwerken: what the Kamer says now, beside what was read before. The last record wins, once.

Read twice is read once; a record that is older than what was read changes nothing. An unknown word
is kept as it was written. A record that the Kamer deleted is a fact too: nothing goes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from domain.kamerpunt import motie as m
from domain.kamerpunt import toezegging as t
from domain.kamerpunt.feiten import (
    JA,
    NEE,
    VERWIJDERD,
    Relatiesoort,
    Veld,
    anders,
    gegevens,
)
from domain.kamerpunt.motie import Motie, NieuweMotie
from domain.kamerpunt.toezegging import NieuweToezegging, Toezegging
from domain.kamerpunt.uitvoering import INLEZEN, BronVanFeit, Kamerpunt, heropen
from domain.kamerpunt.woorden import WEG, appreciatie, kamerstatus, uitkomst
from domain.opdracht import Opdracht
from domain.value import Getal, Kort, Tekst, Value

WEER_OPEN = frozenset({"openstaand", "deels_afgedaan", "niet_nagekomen"})


class MotieFeit(Value):
    """A record of a motie: what a new one begins with, and what the government thinks of it."""

    nieuw: NieuweMotie
    appreciatie: Kort | None = None


class BesluitFeit(Value):
    """A record of a decision, joined to the motie itself and never by way of an agenda."""

    besluit_id: Kort
    ruw: Tekst = ""
    status: Tekst = ""
    stemmingssoort: Kort | None = None
    voor: Getal | None = None
    tegen: Getal | None = None
    datum: date
    bron: BronVanFeit

    def zegt_niets_anders(self, dan: m.KamerBesluit) -> bool:
        return all(getattr(dan, naam) == waarde for naam, waarde in self if naam != "bron")


class ToezeggingFeit(Value):
    """A record of a toezegging; `zonder_datum` says that the Kamer has none, or none any more."""

    nieuw: NieuweToezegging
    status: Kort | None = None
    zonder_datum: bool = False
    kamerbrief_nakoming: Tekst | None = None
    relaties: tuple[tuple[Relatiesoort, UUID], ...] = ()


def werk_motie_bij(motie: Motie, feit: MotieFeit, *, opdracht: Opdracht) -> None:
    bron = feit.nieuw.bron
    if motie.kent(bron):
        return
    before = motie.version
    herzie(motie, gegevens(feit.nieuw, m.GEGEVENS), bron, opdracht=opdracht)
    ruw = feit.appreciatie
    if ruw and (motie.appreciatie is None or motie.appreciatie.ruw != ruw):
        velden = {"appreciatie": appreciatie(ruw), "ruw": ruw, "bron": bron}
        motie.leg_vast(m.Geapprecieerd, opdracht=opdracht, door=INLEZEN, **velden)
    if motie.version == before:
        bevestig(motie, bron, opdracht=opdracht)


def leg_besluit_vast(motie: Motie, feit: BesluitFeit, *, opdracht: Opdracht) -> None:
    """Put a decision on record, or what it reads now; the earlier reading stays in the history."""
    if motie.kent(feit.bron):
        return
    known = motie.besluiten.get(feit.besluit_id)
    if (
        known
        and known.bron.gewijzigd_op == feit.bron.gewijzigd_op
        and feit.zegt_niets_anders(known)
    ):
        return
    motie.leg_vast(
        m.BesluitHerzien if known else m.BesluitVastgelegd,
        opdracht=opdracht,
        door=INLEZEN,
        uitkomst=uitkomst(feit.ruw),
        **dict(feit),
    )


def vervang(motie: Motie, door_id: UUID, bron: BronVanFeit, *, opdracht: Opdracht) -> None:
    if motie.vervangen_door != door_id:
        velden = {"motie_id": door_id, "bron": bron}
        motie.leg_vast(m.VervangenDoor, opdracht=opdracht, door=INLEZEN, **velden)


def werk_toezegging_bij(punt: Toezegging, feit: ToezeggingFeit, *, opdracht: Opdracht) -> None:
    bron = feit.nieuw.bron
    if punt.kent(bron):
        return
    before, nu = punt.version, dict(gegevens(feit.nieuw, t.GEGEVENS))
    if feit.zonder_datum and punt.gegevens.get("datum_nakoming"):
        nu["datum_nakoming"] = ""
    if feit.kamerbrief_nakoming is not None:
        nu["kamerbrief_nakoming"] = feit.kamerbrief_nakoming
    herzie(punt, nu, bron, opdracht=opdracht)
    lees_status(punt, feit, opdracht=opdracht)
    for relatie in feit.relaties:
        if relatie not in punt.gerelateerd:
            soort, andere = relatie
            velden = {"soort": soort, "toezegging_id": andere, "bron": bron}
            punt.leg_vast(t.GerelateerdAan, opdracht=opdracht, door=INLEZEN, **velden)
    if punt.version == before:
        bevestig(punt, bron, opdracht=opdracht)


def lees_status(punt: Toezegging, feit: ToezeggingFeit, *, opdracht: Opdracht) -> None:
    """Put the status on record; what the Kamer opened again, is open again with us (I17)."""
    earlier, ruw, bron = punt.kamerstatus, feit.status, feit.nieuw.bron
    if not ruw or (earlier and earlier.ruw == ruw):
        return
    nu = kamerstatus(ruw)
    velden = {"ruw": ruw, "status": nu, "bron": bron}
    punt.leg_vast(t.StatusIngelezen, opdracht=opdracht, door=INLEZEN, **velden)
    was_af = earlier is not None and earlier.status == "afgedaan"
    if was_af and nu in WEER_OPEN and punt.uitvoering == "afgedaan":
        reden = f"Volgens de Kamer weer: {ruw}."
        heropen(punt, reden, door=bron, opdracht=opdracht)


def verwijder(punt: Kamerpunt, bron: BronVanFeit, *, opdracht: Opdracht) -> None:
    """Put on record that the Kamer deleted her record: of the punt itself, or of a decision."""
    if punt.kent(bron):
        return
    if isinstance(punt, Motie) and (besluit := punt.besluiten.get(bron.id)):
        velden = {naam: getattr(besluit, naam) for naam in BesluitFeit.model_fields}
        weg = BesluitFeit.model_validate({**velden, "status": WEG, "bron": bron})
        leg_besluit_vast(punt, weg, opdracht=opdracht)
    elif punt.gegevens.get(VERWIJDERD) != JA:
        leg_velden_vast(punt, (Veld(naam=VERWIJDERD, waarde=JA),), bron, opdracht=opdracht)
    else:
        bevestig(punt, bron, opdracht=opdracht)


def herzie(
    punt: Kamerpunt, nu: Mapping[str, str], bron: BronVanFeit, *, opdracht: Opdracht
) -> None:
    """Put on record what reads otherwise now; what was deleted, is there again."""
    if punt.gegevens.get(VERWIJDERD) == JA:
        nu = {**nu, VERWIJDERD: NEE}
    if velden := anders(punt, nu):
        leg_velden_vast(punt, velden, bron, opdracht=opdracht)


def bevestig(punt: Kamerpunt, bron: BronVanFeit, *, opdracht: Opdracht) -> None:
    """Keep that a newer record says the same: an older one that comes in later, is then known."""
    if punt.laatst_gelezen(bron) < bron.gewijzigd_op:
        leg_velden_vast(punt, (), bron, opdracht=opdracht)


def leg_velden_vast(
    punt: Kamerpunt, velden: tuple[Veld, ...], bron: BronVanFeit, *, opdracht: Opdracht
) -> None:
    event = m.GegevensHerzien if isinstance(punt, Motie) else t.GegevensHerzien
    punt.leg_vast(event, opdracht=opdracht, door=INLEZEN, velden=velden, bron=bron)
