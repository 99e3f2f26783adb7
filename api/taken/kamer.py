"""Kamer: hand records of the Kamer to the workflow, and say what became of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from domain.opdracht import Opdracht
from projections.bronnen import Bronnen
from workflows.kamer.inlezen import lees_in
from workflows.kamer.records import Inhoud
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst


@dataclass(frozen=True, slots=True)
class Uitslag:
    """What was recorded, on which punten, and which lines of the file led to nothing."""

    ontvangst: Ontvangst
    gelezen: int
    onleesbaar: tuple[str, ...]
    zonder_punt: tuple[str, ...]

    @property
    def punten(self) -> Mapping[UUID, int]:
        """Say how many events each punt got."""
        found: dict[UUID, int] = {}
        for punt_id, _ in self.ontvangst.gebeurtenissen:
            found[punt_id] = found.get(punt_id, 0) + 1
        return found


def lees_records_in(register: Register, inhoud: Inhoud, *, opdracht: Opdracht) -> Uitslag:
    nowhere: dict[str, None] = {}  # in order, each once: a conflict makes it look again

    def zoek(naam: str) -> UUID | None:
        with register.opslag.lees() as cursor:
            return Bronnen().zoek(naam, cursor)

    ontvangst = lees_in(
        register,
        inhoud.records,
        zoek,
        opdracht=opdracht,
        melding=nowhere.setdefault,
    )
    return Uitslag(
        ontvangst=ontvangst,
        gelezen=len(inhoud.records),
        onleesbaar=tuple(f"Record {wrong.plaats}: {wrong.zin}" for wrong in inhoud.onleesbaar),
        zonder_punt=tuple(nowhere),
    )
