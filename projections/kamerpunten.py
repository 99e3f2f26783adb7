"""Kamerpunten: moties and toezeggingen, as the Kamer has them and as they are with us."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple
from uuid import UUID

from typing_extensions import override

from domain.base import Event
from domain.kamerpunt import motie, opvolging, toezegging
from domain.kamerpunt.samenvoegen import SamengevoegdMet
from domain.kamerpunt.uitvoering import Afgedaan, DeelsAfgedaan, Heropend, VoortgangGemeld
from domain.kamerpunt.woorden import EINDE
from domain.werkdagen import dag
from projections.base import Cursor, Projection, Rijen, Sleutel
from projections.puntregel import Bewogen, BijOns, Portefeuille, Punt, VolgensDeKamer, punt
from projections.puntstand import begin, werk_bij
from projections.woorden import NIEUWER, tijdstip

__all__ = ["Bewogen", "BijOns", "Kamerpunten", "Portefeuille", "Punt", "VolgensDeKamer"]

STIL = timedelta(days=90)  # so long without progress, and it is listed
Lijst = Literal[
    "open", "te_laat", "geen_voortgang", "zonder_datum", "niet_toegewezen", "open_bij_de_kamer",
    "onbekende_woorden", "lang_aangehouden",
]  # fmt: skip
OPEN = (
    "uitvoering <> 'afgedaan' AND verwijderd = 0 AND kamerstand NOT IN ("
    + ", ".join(f"'{woord}'" for woord in sorted(EINDE))
    + ")"
)
TE_LAAT = """(termijn <> '' AND termijn < :vandaag
    OR termijn = '' AND datum_nakoming <> '' AND datum_nakoming < :vandaag)"""
STILGEVALLEN = "voortgang_op < :stil_sinds"
LIJSTEN: Mapping[Lijst, str] = {
    "open": OPEN,
    "te_laat": f"{OPEN} AND {TE_LAAT}",
    "geen_voortgang": f"{OPEN} AND {STILGEVALLEN}",
    "zonder_datum": f"{OPEN} AND soort = 'toezegging' AND datum_nakoming = '' AND termijn = ''",
    "niet_toegewezen": f"{OPEN} AND bewindspersoon = ''",
    "open_bij_de_kamer": """uitvoering = 'afgedaan'
        AND kamerstand IN ('openstaand', 'deels_afgedaan', 'niet_nagekomen')""",
    "onbekende_woorden": "onbekend <> ''",
    "lang_aangehouden": """soort = 'motie' AND kamerstand = 'aangehouden'
        AND kamerstand_op < :aangehouden_voor""",
}


class Vraag(NamedTuple):
    """Which list is asked, as of when; `aangehouden` is how long a motie may be held over."""

    lijst: Lijst
    moment: datetime
    aangehouden: timedelta
    bewindspersoon: str = ""
    na: str = ""
    limit: int = 50

    @property
    def peil(self) -> Mapping[str, str]:
        return {
            "vandaag": dag(self.moment).isoformat(),
            "stil_sinds": tijdstip(self.moment - STIL),
            "aangehouden_voor": (dag(self.moment) - self.aangehouden).isoformat(),
        }


class Kamerpunten(Projection):
    naam = "kamerpunten"
    tabel = """CREATE TABLE IF NOT EXISTS lees_kamerpunten (
        stroom TEXT PRIMARY KEY, soort TEXT NOT NULL, nummer TEXT NOT NULL,
        onderwerp TEXT NOT NULL, kamer TEXT NOT NULL, ministerie TEXT NOT NULL,
        genoemd TEXT NOT NULL, datum_nakoming TEXT NOT NULL, herkomst TEXT NOT NULL,
        bron_id TEXT NOT NULL, bron_gewijzigd_op TEXT NOT NULL, kamerstand TEXT NOT NULL,
        kamerstand_ruw TEXT NOT NULL, kamerstand_op TEXT NOT NULL, appreciatie TEXT NOT NULL,
        appreciatie_ruw TEXT NOT NULL, besluiten TEXT NOT NULL, onbekend TEXT NOT NULL,
        vervangen_door TEXT NOT NULL, verwijderd INTEGER NOT NULL, uitvoering TEXT NOT NULL,
        brieven TEXT NOT NULL, bewindspersoon TEXT NOT NULL, dossierhouder TEXT NOT NULL,
        termijn TEXT NOT NULL, eerste_termijn TEXT NOT NULL, begonnen_op TEXT NOT NULL,
        voortgang_op TEXT NOT NULL, samengevoegd_met TEXT NOT NULL,
        gewijzigd_op TEXT NOT NULL, sleutel TEXT NOT NULL)"""
    sleutel = ("stroom",)
    indexen = ("sleutel", "bewindspersoon")
    betreft = ("motie.", "toezegging.", "uitvoering.")

    @override
    def leest(self, event: Event, /) -> Collection[Sleutel]:
        return ((),) if isinstance(event, VAN_EEN_PUNT) else ()

    @override
    def project(self, event: Event, rijen: Rijen) -> None:
        match event:
            case motie.Ingediend():
                nummer = event.kst_id or event.zaaknummer or event.intern_nummer
                begin(
                    event,
                    rijen,
                    soort="motie",
                    nummer=nummer or "",
                    onderwerp=event.onderwerp,
                    kamer=event.kamer or "",
                    genoemd=event.datum.isoformat() if event.datum else "",
                )
            case toezegging.Gedaan():
                nakoming = event.datum_nakoming
                begin(
                    event,
                    rijen,
                    soort="toezegging",
                    nummer=event.nummer or "",
                    onderwerp=event.tekst,
                    kamer=event.aan or "",
                    ministerie=event.ministerie or "",
                    genoemd=event.activiteit or "",
                    datum_nakoming=nakoming.isoformat() if nakoming else "",
                )
            case _ if isinstance(event, VAN_EEN_PUNT):
                werk_bij(event, rijen)

    def alle(
        self,
        cursor: Cursor,
        *,
        soort: str | None = None,
        uitvoering: str | None = None,
        na: str = "",
        limit: int = 50,
    ) -> Sequence[Punt]:
        """List them, the newest first, after the one with `sleutel` na. For all who signed in.

        What went up in a numbered one, is listed as that one.
        """
        rows = cursor.execute(
            """SELECT * FROM lees_kamerpunten WHERE :soort IN ('', soort)
            AND :uitvoering IN ('', uitvoering) AND samengevoegd_met = '' AND sleutel < :na
            ORDER BY sleutel DESC LIMIT :limit""",
            soort=soort or "",
            uitvoering=uitvoering or "",
            na=na or NIEUWER,
            limit=limit,
        )
        return [punt(row) for row in rows]

    def lijst(self, vraag: Vraag, cursor: Cursor) -> Sequence[Punt]:
        """List what needs somebody's eye, of all or of one bewindspersoon."""
        sql = """SELECT * FROM lees_kamerpunten WHERE WAAR AND samengevoegd_met = ''
            AND :bewindspersoon IN ('', bewindspersoon) AND sleutel < :na
            ORDER BY sleutel DESC LIMIT :limit"""
        waar = LIJSTEN[vraag.lijst]
        rows = cursor.execute(
            sql.replace("WAAR", waar),
            bewindspersoon=vraag.bewindspersoon,
            na=vraag.na or NIEUWER,
            limit=vraag.limit,
            **{naam: waarde for naam, waarde in vraag.peil.items() if f":{naam}" in waar},
        )
        return [punt(row) for row in rows]

    def portefeuilles(self, vraag: Vraag, cursor: Cursor) -> Sequence[Portefeuille]:
        """Count what is open with each bewindspersoon, what is late, what stands still."""
        sql = """SELECT bewindspersoon, COUNT(*) AS n, MIN(begonnen_op) AS oudste,
            SUM(CASE WHEN TE_LAAT THEN 1 ELSE 0 END) AS laat,
            SUM(CASE WHEN STIL THEN 1 ELSE 0 END) AS stil
            FROM lees_kamerpunten WHERE OPEN AND samengevoegd_met = ''
            GROUP BY bewindspersoon ORDER BY bewindspersoon"""
        for word, waar in (("OPEN", OPEN), ("TE_LAAT", TE_LAAT), ("STIL", STILGEVALLEN)):
            sql = sql.replace(word, waar)
        vandaag, stil_sinds = vraag.peil["vandaag"], vraag.peil["stil_sinds"]
        rows = cursor.execute(sql, vandaag=vandaag, stil_sinds=stil_sinds)
        return [
            Portefeuille(
                bewindspersoon=row["bewindspersoon"],
                open=int(row["n"]),
                te_laat=int(row["laat"]),
                geen_voortgang=int(row["stil"]),
                oudste=date.fromisoformat(row["oudste"]),
            )
            for row in rows
        ]

    def van(self, punt_id: UUID, cursor: Cursor) -> Punt | None:
        rows = cursor.execute(
            "SELECT * FROM lees_kamerpunten WHERE stroom = :stroom", stroom=str(punt_id)
        )
        return next((punt(row) for row in rows), None)


VAN_EEN_PUNT = (
    VoortgangGemeld, DeelsAfgedaan, Afgedaan, Heropend, opvolging.Toegewezen,
    opvolging.Overgedragen, opvolging.UitvoeringGestart, opvolging.TermijnGesteld,
    opvolging.TermijnVerlengd, SamengevoegdMet, motie.Geapprecieerd, motie.KamerBesluit,
    motie.GegevensHerzien, motie.VervangenDoor, toezegging.StatusIngelezen,
    toezegging.GegevensHerzien, toezegging.GerelateerdAan,
)  # fmt: skip
