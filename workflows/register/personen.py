"""Personen: who is who. Names stand here and in no event, so that they can be destroyed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID, uuid4

from eventsourcing.persistence import IntegrityError

from domain.base import Geweigerd
from workflows.register.fouten import Onbekend
from workflows.register.opslag import Cursor, Opslag

VERNIETIGD = "naam vernietigd"


class AlBekend(Geweigerd):
    regel = "par. 4"

    def __init__(self) -> None:
        super().__init__("Met deze aanmelding is al iemand bekend.")
        self.mogelijk_als = "Zoek deze persoon op."


class Persoon(NamedTuple):
    """A person. The number is random, so that it tells nothing when the name is gone."""

    persoon_id: UUID
    naam: str
    mail: str
    subject: str | None  # what the sign-in service calls him
    vernietigd: bool


class Personen:
    """The register of persons, beside the events."""

    def __init__(self, opslag: Opslag) -> None:
        self._opslag = opslag

    def voeg_toe(self, naam: str, mail: str, *, subject: str | None = None) -> Persoon:
        persoon = Persoon(uuid4(), naam, mail, subject, vernietigd=False)
        try:
            with self._opslag.schrijf() as cursor:
                cursor.execute(
                    "INSERT INTO persoon VALUES (:persoon_id, :naam, :mail, :subject, 0)",
                    persoon_id=persoon.persoon_id,
                    naam=naam,
                    mail=mail,
                    subject=subject,
                )
        except IntegrityError as error:
            raise AlBekend from error
        return persoon

    def zoek(self, persoon_id: UUID) -> Persoon:
        with self._opslag.lees() as cursor:
            found = find(cursor, "persoon_id = :persoon_id", persoon_id=persoon_id)
        if not found:
            raise Onbekend(Persoon)
        return found[0]

    def met_subject(self, subject: str) -> Persoon | None:
        with self._opslag.lees() as cursor:
            return next(iter(find(cursor, "subject = :subject", subject=subject)), None)

    def allen(self) -> Sequence[Persoon]:
        with self._opslag.lees() as cursor:
            return find(cursor, "1 = 1")

    def vernietig(self, persoon_id: UUID) -> None:
        """Destroy the name. What this person did stays, under a number that says nothing."""
        self.zoek(persoon_id)
        with self._opslag.schrijf() as cursor:
            cursor.execute(
                """UPDATE persoon SET naam = :naam, mail = '', subject = NULL, vernietigd = 1
                WHERE persoon_id = :persoon_id""",
                naam=VERNIETIGD,
                persoon_id=persoon_id,
            )
        self._opslag.wis_sporen()


def find(cursor: Cursor, where: str, **values: object) -> Sequence[Persoon]:
    sql = "SELECT persoon_id, naam, mail, subject, vernietigd FROM persoon WHERE "
    return [
        Persoon(
            persoon_id=UUID(str(row["persoon_id"])),
            naam=row["naam"],
            mail=row["mail"],
            subject=row["subject"],
            vernietigd=bool(row["vernietigd"]),
        )
        for row in cursor.execute(sql + where + " ORDER BY naam, persoon_id", **values)
    ]
