"""Puntbureau: moties and toezeggingen, from what the Kamer says to who sees to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid5

from domain.nummers import RUIMTE, brief_nummer, nota_nummer, punt_nummer
from features.bureau import Bureau
from features.daden import DADEN, Order
from features.kantoren import BO, STELLER
from features.tekst import verzending

BRIEF = brief_nummer("VWS", "4300002-1100001-DMO")  # the letter of the nota
TWEEDE = brief_nummer("VWS", "4300004-1100001-DMO")  # and of another one
GEEN_DATUM = "0001-01-01T00:00:00Z"
Json = dict[str, Any]


class Puntbureau:
    def __init__(self, bureau: Bureau) -> None:
        self.bureau = bureau

    def doe(self, wie: str, wat: str, /, als: str | None = None, **velden: Any) -> None:
        self.bureau.geef(Order(wie, self.bureau.persoon(wie), wat, velden, als=als))

    def over(self, wie: str, nummer: str, wat: str, /, **velden: Any) -> None:
        self.doe(wie, wat, punt_id=self.id(nummer), **velden)

    def id(self, nummer: str) -> UUID:
        """Find the punt that the features call so; the Kamer may have told of it first."""
        soort = "toezegging" if nummer.startswith("TZ") else "motie"
        found = self.bureau.punten.setdefault(nummer, punt_nummer(soort, nummer))
        self.bureau.soorten.setdefault(found, soort)
        return found

    def leg_voorlopig_vast(self, naam: str) -> None:
        """Put a motie on record of which nobody knows the number; it gets that of its order."""
        velden = {"soort": "motie", "nummer": None, "onderwerp": naam}
        order = Order(STELLER, self.bureau.persoon(STELLER), "leg_punt_vast", velden)
        self.bureau.geef(order)
        punt_id = punt_nummer("motie", f"voorlopig:{order.opdracht_id}")
        self.bureau.punten[naam], self.bureau.soorten[punt_id] = punt_id, "motie"

    def verzend_nog_een(self) -> None:
        """Let another nota go all the way, to a letter of its own."""
        bureau, first = self.bureau, self.bureau.nota
        kenmerk = "4300003-1100001-DMO"
        bureau.nota = nota_nummer("VWS", kenmerk)
        bureau.inhoud["verzending"] = verzending("4300004-1100001-DMO")
        bureau.open(kenmerk=kenmerk)
        bureau.doe(STELLER, DADEN["indient"])
        bureau.breng_tot(BO)
        bureau.doe(BO, DADEN["verzendt"])
        bureau.nota = first

    def lees_in(self, wie: str, rows: Sequence[Mapping[str, str]]) -> None:
        records = [record(row["wat"], row["nummer"], row["op"], row["zegt"]) for row in rows]
        for row in rows:
            self.id(row["nummer"])
        self.doe(wie, "lees_kamer_in", records=records)


def record(wat: str, nummer: str, op: str, zegt: str) -> Json:
    """Write a record as the Kamer does; `zegt` is what it says, as `Veld: waarde; ...`."""
    day, month = op.split("-")
    changed = datetime(2025, int(month), int(day), 12, tzinfo=UTC).isoformat()
    kort: Json = {"Id": str(uuid5(RUIMTE, f"{wat} {nummer}")), "GewijzigdOp": changed}
    said: Json = dict(part.split(": ", 1) for part in zegt.split("; ") if part)
    match wat:
        case "motie":
            document = {"HuidigeDocumentVersie": {"ExterneIdentifier": nummer}}
            name = {"Nummer": f"Z-{nummer}", "Soort": "Motie", "Document": [document]}
            return {**kort, **name, "Onderwerp": f"Onderwerp van {nummer}", **said}
        case "besluit":
            zaak = [{"Nummer": f"Z-{nummer}"}]
            return {**kort, "Status": "Besluit", "Zaak": zaak, "BesluitSoort": None, **said}
        case "toezegging":
            name = {"Nummer": nummer, "ActiviteitNummer": "2025A00001", "Tekst": "Een brief."}
            return {**kort, **name, "DatumNakoming": GEEN_DATUM, **said}
        case _:  # a record that was deleted
            return {**kort, "Id": str(uuid5(RUIMTE, f"motie {nummer}")), "Verwijderd": True}


def dag(tekst: str) -> date:
    day, month, year = map(int, tekst.split("-"))
    return date(year, month, day)
