"""WooDossier: which documents are judged, how far that is, and what was composed of them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from typing_extensions import override

from domain.base import Event
from domain.functie import is_auditor
from domain.functionaris import Functionaris, ministerie_van
from domain.opdracht import Lezer
from domain.value import Getal, Value
from domain.woo import afronden, beoordeling, lakvoorstel, lakwijziging, openbaarmaking
from domain.woo.suggestie import SuggestieAfgewezen
from domain.woo.versiewissel import VersieGewisseld
from domain.woo.zitting import is_woo
from projections.base import Cursor, Projection, Rijen
from projections.woorden import tijdstip

ALLES = """SELECT * FROM lees_woo_dossier WHERE soort SOORT 'openbaarmaking'
    AND (:alles = 1 OR :eigen LIKE '% ' || ministerie || ' %' OR deelnemers LIKE :wie)
    ORDER BY gewijzigd_op DESC, stroom LIMIT 500"""


class Zaak(Value):
    """A judgement or a release in the list; `open` counts the marks that wait for somebody."""

    id: UUID
    soort: str  # of the document; or `openbaarmaking`
    stroom_id: UUID
    versie: Getal
    kader: str
    ministerie: str
    staat: str
    open: Getal
    stukken: Getal


class WooDossier(Projection):
    naam = "woo_dossier"
    tabel = """CREATE TABLE IF NOT EXISTS lees_woo_dossier (
        stroom TEXT PRIMARY KEY, soort TEXT NOT NULL, stuk_id TEXT NOT NULL,
        versie BIGINT NOT NULL, kader TEXT NOT NULL, ministerie TEXT NOT NULL,
        staat TEXT NOT NULL, wachtend TEXT NOT NULL, afgerond INTEGER NOT NULL,
        stukken BIGINT NOT NULL, deelnemers TEXT NOT NULL, gewijzigd_op TEXT NOT NULL)"""
    sleutel = ("stroom",)
    indexen = ("ministerie, gewijzigd_op",)
    betreft = ("beoordeling.", "openbaarmaking.")

    @override
    def project(self, event: Event, rijen: Rijen) -> None:
        match event:
            case beoordeling.Geopend(stuk=stuk):
                begin(event, rijen, soort=stuk.soort, stuk_id=str(stuk.id), versie=stuk.versie)
            case openbaarmaking.Samengesteld(stukken=stukken):
                eerste = stukken[0].stuk
                begin(
                    event,
                    rijen,
                    soort="openbaarmaking",
                    stuk_id=str(eerste.id),
                    versie=eerste.versie,
                    staat="door de lekpoort",
                    stukken=len(stukken),
                )
            case _ if staat := STAAT.get(type(event)):
                werk_bij(event, rijen, staat=staat)
            case _ if isinstance(event, VAN_EEN_OORDEEL):  # or each paraaf would ask for a row
                oordeel(event, rijen)

    def lijst(self, lezer: Lezer, cursor: Cursor) -> Sequence[Zaak]:
        """List the judgements that this reader takes part in, the last touched first."""
        return zaken(lezer, cursor, ALLES.replace("SOORT", "<>"))

    def openbaarmakingen(self, lezer: Lezer, cursor: Cursor) -> Sequence[Zaak]:
        return zaken(lezer, cursor, ALLES.replace("SOORT", "="))


def zaken(lezer: Lezer, cursor: Cursor, sql: str) -> Sequence[Zaak]:
    """Ask for those of the Woo desk of this reader, and for those that he takes part in."""
    eigen = sorted({ministerie_van(code) for code in lezer.functies if is_woo(code)})
    rows = cursor.execute(
        sql,
        alles=int(any(map(is_auditor, lezer.functies))),
        eigen=f" {' '.join(eigen)} ",
        wie=f"%{lezer.persoon_id}%",
    )
    return [zaak(row) for row in rows]


STAAT: Mapping[type[Event], str] = {
    openbaarmaking.LekpoortDoorstaan: "vrij te geven",
    openbaarmaking.LekpoortGesloten: "de lekpoort is gesloten",
    openbaarmaking.Vrijgegeven: "vrijgegeven",
    openbaarmaking.Gepubliceerd: "gepubliceerd",
    openbaarmaking.Ingetrokken: "ingetrokken",
    openbaarmaking.Vervangen: "vervangen",
    afronden.Vastgesteld: "vastgesteld",
}
ERBIJ = (lakwijziging.GrondwijzigingVoorgesteld, lakwijziging.OpheffingVoorgesteld)
ERAF = (
    lakvoorstel.LakBevestigd,
    lakvoorstel.LakVerworpen,
    lakvoorstel.LakIngetrokken,
    lakwijziging.GrondGewijzigd,
    lakwijziging.LakOpgeheven,
    lakwijziging.VoorstelAfgewezen,
)
ONTROND = (
    lakvoorstel.LakVerworpen,
    lakvoorstel.LakIngetrokken,
    lakwijziging.GrondGewijzigd,
    lakwijziging.LakOpgeheven,
    afronden.UitkomstBepaald,
    afronden.Heropend,
)

VAN_EEN_OORDEEL = (
    lakvoorstel.LakVoorgesteld,
    lakvoorstel.OverLak,
    SuggestieAfgewezen,
    VersieGewisseld,
    afronden.Afgerond,
    *ONTROND,
)


def begin(
    event: beoordeling.Geopend | openbaarmaking.Samengesteld, rijen: Rijen, **velden: object
) -> None:
    rijen.voeg_toe(
        **{"staat": "te markeren", "stukken": 1, **velden},
        kader=event.kader,
        ministerie=event.ministerie,
        wachtend="{}",
        afgerond=0,
        deelnemers=json.dumps(deelnemers(event, [])),
        gewijzigd_op=tijdstip(event.timestamp),
    )


def oordeel(event: Event, rijen: Rijen) -> None:
    """Follow the marks: which of them wait, and for what."""
    rij = rijen.rij()
    wachtend: dict[str, str] = json.loads(rij["wachtend"])
    afgerond = rij["afgerond"] and not isinstance(event, ONTROND)
    versie = rij["versie"]
    match event:
        case lakvoorstel.LakVoorgesteld():
            wachtend[str(event.lak_id)] = str(event.vervangt or "")
            afgerond = 0
        case VersieGewisseld():
            wachtend |= {str(lak.lak_id): "" for lak in event.vervallen}
            afgerond, versie = 0, event.naar.versie
        case afronden.Afgerond():
            afgerond = 1
        case lakvoorstel.OverLak() if isinstance(event, ERBIJ):
            wachtend[str(event.lak_id)] = ""
        case lakvoorstel.OverLak() if isinstance(event, ERAF):
            oud = wachtend.pop(str(event.lak_id), "")
            if isinstance(event, lakvoorstel.LakBevestigd):
                wachtend.pop(oud, None)
    staat = "te bevestigen" if wachtend else "vast te stellen" if afgerond else "te markeren"
    werk_bij(
        event,
        rijen,
        staat=staat,
        versie=versie,
        wachtend=json.dumps(wachtend, sort_keys=True),
        afgerond=int(bool(afgerond)),
    )


def werk_bij(event: Event, rijen: Rijen, **velden: object) -> None:
    rij = rijen.rij()
    wie = json.dumps(deelnemers(event, json.loads(rij["deelnemers"])))
    rijen.wijzig(rij, **velden, deelnemers=wie, gewijzigd_op=tijdstip(event.timestamp))


def deelnemers(event: Event, eerder: Sequence[str]) -> Sequence[str]:
    own = {str(event.door.persoon_id)} if isinstance(event.door, Functionaris) else set()
    return sorted({*eerder, *own})


def zaak(row: Mapping[str, Any]) -> Zaak:
    return Zaak(
        id=UUID(row["stroom"]),
        soort=row["soort"],
        stroom_id=UUID(row["stuk_id"]),
        versie=row["versie"],
        kader=row["kader"],
        ministerie=row["ministerie"],
        staat=row["staat"],
        open=len(json.loads(row["wachtend"])),
        stukken=row["stukken"],
    )
