"""Balie: an order is handed in, and what it recorded is handed back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from fastapi import Response

from api.berichten import Vastgelegd
from domain.base import Event
from domain.functionaris import Functionaris
from domain.opdracht import Opdracht
from workflows.inzien import gebeurtenissen
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst

FOLLOWED = (
    "stap",
    "versie",
    "inhoud_hash",
    "ronde",
    "route_hash",
    "geschilpunt_id",
    "voorstel_id",
    "diff_hash",
    "vervanging_id",
    "mandaat_id",
    "brief_id",
    "lak_id",
    "oordeel",
    "deadline",
    "waarschuwingen",
)


@dataclass(frozen=True, slots=True)
class Balie:
    register: Register
    opdracht: Opdracht

    def gemaakt(self, ontvangst: Ontvangst, verzameling: str) -> Response:
        """Answer that a thing of its own began."""
        return self._antwoord(ontvangst, f"/v1/{verzameling}/{ontvangst.nummer}")

    def gebeurde(self, ontvangst: Ontvangst, verzameling: str = "notas") -> Response:
        """Answer that something happened to a thing; or that nothing had to change."""
        place = f"/v1/{verzameling}/{ontvangst.nummer}"
        first = begin(ontvangst)
        return self._antwoord(ontvangst, f"{place}/gebeurtenissen/{first}" if first else place)

    def _antwoord(self, ontvangst: Ontvangst, place: str) -> Response:
        first = begin(ontvangst)
        if not first:
            same = Vastgelegd(nummer=ontvangst.nummer, gebeurtenis=None)
            return antwoord(same, 200, {"Location": place})
        events = gebeurtenissen(self.register, ontvangst.nummer, van=first)
        return antwoord(vastgelegd(ontvangst.nummer, events), 201, {"Location": place})


def begin(ontvangst: Ontvangst) -> int:
    own = [nr for stroom, nr in ontvangst.gebeurtenissen if stroom == ontvangst.nummer]
    return min(own, default=0)


def vastgelegd(nummer: UUID, events: Sequence[Event]) -> Vastgelegd:
    """Tell what an order did to one history."""
    first, *later = events
    return Vastgelegd(
        nummer=nummer,
        gebeurtenis=first.originator_version,
        soort=topic(first),
        vastgelegd_op=first.timestamp,
        functie=first.door.functie if isinstance(first.door, Functionaris) else None,
        gevolgen=tuple(event.originator_version for event in later),
        **{name: eerste(events, name) for name in FOLLOWED},
    )


def eerste(events: Iterable[Event], name: str) -> Any:
    return next((value for e in events if (value := getattr(e, name, None)) is not None), None)


def antwoord(bericht: Vastgelegd, status: int, headers: dict[str, str]) -> Response:
    return Response(
        bericht.model_dump_json(), status, headers=headers, media_type="application/json"
    )


def topic(event: Event) -> str:
    return str(vars(type(event))["TOPIC"])
