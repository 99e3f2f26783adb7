"""Records as the Kamer gives them, made up, and a register to read them into."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from api.taken.kamer import Uitslag, lees_records_in
from domain.nummers import punt_nummer
from tests.people import COORDINATOR, opdracht
from workflows.kamer.records import lees
from workflows.register.register import Register

Json = dict[str, Any]
KST = "kst-36001-7"
MOTIE, TOEZEGGING = punt_nummer("motie", KST), punt_nummer("toezegging", "TZ202511-001")


def op(uur: int) -> str:
    return f"2025-11-11T{uur:02}:00:00.123+01:00"


def motie(uur: int = 1, kst: str | None = KST, **velden: object) -> Json:
    document = [{"HuidigeDocumentVersie": {"ExterneIdentifier": kst}}] if kst else []
    return {
        "Id": "zaak-1",
        "Nummer": "2025Z00001",
        "Soort": "Motie",
        "Onderwerp": "Motie over thuis ",
        "Organisatie": "Tweede Kamer",
        "GestartOp": "2025-11-04T00:00:00+01:00",
        "GewijzigdOp": op(uur),
        "Verwijderd": False,
        "Document": document,
        **velden,
    }


def besluit(uur: int = 1, soort: str = "Stemmen - aangenomen", **velden: object) -> Json:
    return {
        "Id": "besluit-1",
        "BesluitSoort": soort,
        "Status": "Besluit",
        "GewijzigdOp": op(uur),
        "Verwijderd": False,
        "Zaak": [{"Nummer": "2025Z00001"}],
        **velden,
    }


def toezegging(uur: int = 1, **velden: object) -> Json:
    return {
        "Id": "toezegging-1",
        "Nummer": "TZ202511-001",
        "ActiviteitNummer": "2025A00001",
        "Functie": "Staatssecretaris van Volksgezondheid, Welzijn en Sport",
        "Tekst": "De Kamer krijgt een brief.",
        "DatumNakoming": "0001-01-01T00:00:00Z",
        "GewijzigdOp": op(uur),
        "Verwijderd": False,
        **velden,
    }


def lees_in(register: Register, *records: object) -> Uitslag:
    return lees_records_in(register, lees(list(records)), opdracht=opdracht(COORDINATOR))


def soorten(register: Register, punt_id: UUID) -> Sequence[str]:
    return [type(event).__name__ for event in register.gebeurtenissen(punt_id)]
