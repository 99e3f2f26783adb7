"""Bronnen: under which names the Kamer knows a punt, so that her records find their history."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from typing_extensions import override

from domain.base import Event
from domain.kamerpunt import motie, toezegging
from domain.kamerpunt.feiten import VERVANGT, Veld
from domain.kamerpunt.uitvoering import NOTA, BronVanFeit
from projections.base import Cursor, Projection, Rijen

NUMMERS = frozenset({"kst_id", "zaaknummer", "nummer"})


class Bronnen(Projection):
    naam = "bronnen"
    tabel = """CREATE TABLE IF NOT EXISTS lees_bronnen (
        stroom TEXT NOT NULL, naam TEXT NOT NULL, sinds BIGINT NOT NULL,
        PRIMARY KEY (stroom, naam))"""
    sleutel = ("stroom", "naam")
    indexen = ("naam",)
    betreft = ("motie.", "toezegging.", "uitvoering.")

    @override
    def project(self, event: Event, rijen: Rijen) -> None:
        for naam in namen(event):
            if rijen.zoek(naam) is None:
                rijen.voeg_toe(naam=naam, sinds=event.originator_version)

    def zoek(self, naam: str, cursor: Cursor) -> UUID | None:
        """Find the punt that the Kamer calls so."""
        rows = cursor.execute(
            "SELECT stroom FROM lees_bronnen WHERE naam = :naam ORDER BY stroom", naam=naam
        )
        return next((UUID(row["stroom"]) for row in rows), None)


def namen(event: Event) -> Iterator[str]:
    match event:
        case motie.Ingediend():
            yield from filter(None, (event.kst_id, event.zaaknummer, *van(event.bron)))
            if event.vervangt:
                yield f"{VERVANGT}{event.vervangt}"
        case toezegging.Gedaan():
            yield from filter(None, (event.nummer, *van(event.bron)))
        case motie.GegevensHerzien(velden=velden) | toezegging.GegevensHerzien(velden=velden):
            yield from van(event.bron)
            yield from nummers(velden)
        case motie.Geapprecieerd() | motie.KamerBesluit() | toezegging.StatusIngelezen():
            yield from van(event.bron)


def van(bron: BronVanFeit) -> tuple[str, ...]:
    """Give the number of a record; what a nota named first, has none of the Kamer."""
    return () if bron.systeem == NOTA else (bron.id,)


def nummers(velden: tuple[Veld, ...]) -> Iterator[str]:
    return (veld.waarde for veld in velden if veld.naam in NUMMERS)
