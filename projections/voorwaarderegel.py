"""Voorwaarderegel: the rows of the werkvoorraad for what an akkoord was given on.

Each waits for who must fulfil it, then for the bewindspersoon if he wants to see it; while one
is open, the nota waits for its steller too.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from domain.base import Event
from domain.nota import besluiten, terugsturen
from domain.nota.akkoord_mits import (
    AkkoordMitsGegeven,
    VoorwaardeAanvaard,
    VoorwaardeVervuld,
)
from domain.nota.terugsturen import Teruggestuurd
from domain.nota.verval import HandtekeningenVervallen
from projections.base import Rij, Rijen
from projections.stellerregel import LEEG, leg_bij_steller
from projections.woorden import tijdstip

SOORT = "voorwaarde"


def bij_voorwaarde(event: Event, rijen: Rijen) -> None:
    match event:
        case AkkoordMitsGegeven():
            begin(event, rijen)
        case VoorwaardeVervuld(originator_version=nummer):
            zet(event, rijen, vervuld=nummer)
        case VoorwaardeAanvaard(originator_version=nummer):
            zet(event, rijen, aanvaard=nummer)
        case HandtekeningenVervallen(vervallen=vervallen):
            verval(event, {merk.nummer for merk in vervallen}, rijen)
        case (
            besluiten.NietAkkoordGegeven()
            | besluiten.Ingetrokken()
            | Teruggestuurd(naar=terugsturen.STELLER)
        ):
            for rij in voorwaarden(rijen):
                werk_bij(event, rij, rijen, akkoord=0)


def begin(event: AkkoordMitsGegeven, rijen: Rijen) -> None:
    for gesteld in event.voorwaarden:
        stand = {
            "akkoord": event.originator_version, "vervuld": 0, "aanvaard": 0,
            "wie": gesteld.te_vervullen_door, "opnieuw": gesteld.opnieuw_voorleggen,
        }  # fmt: skip
        rijen.voeg_toe(
            **{
                **LEEG,
                "stap": f"{SOORT}.{gesteld.voorwaarde_id}",
                "soort": SOORT,
                "functie": gesteld.te_vervullen_door,
                "opening": event.originator_version,
                "sinds": tijdstip(event.timestamp),
                "geraakt": " ".join(gesteld.onderdelen),
                "vrager": event.stap,
                "stappen": json.dumps(stand),
            }
        )
    ook_bij_steller(event, rijen)


def zet(event: VoorwaardeVervuld | VoorwaardeAanvaard, rijen: Rijen, **nu: int) -> None:
    werk_bij(event, rijen.rij(f"{SOORT}.{event.voorwaarde_id}"), rijen, **nu)


def verval(event: Event, nummers: Collection[int], rijen: Rijen) -> None:
    """Let a closing lapse, or the whole condition with its akkoord."""
    for rij in voorwaarden(rijen):
        stand = json.loads(rij["stappen"])
        gone = {naam: 0 for naam in ("akkoord", "vervuld", "aanvaard") if stand[naam] in nummers}
        werk_bij(event, rij, rijen, **gone)


def voorwaarden(rijen: Rijen) -> list[Rij]:
    return [rij for rij in rijen.alle() if rij["soort"] == SOORT and rij["stap"]]


def werk_bij(event: Event, rij: Rij, rijen: Rijen, **nu: int) -> None:
    """Keep what is so now, and for whom it waits because of that."""
    stand: dict[str, Any] = {**json.loads(rij["stappen"]), **nu}
    gesloten = stand["aanvaard"] or (stand["vervuld"] and not stand["opnieuw"])
    wie = rijen.rij(rij["vrager"])["functie"] if stand["vervuld"] else stand["wie"]
    rijen.wijzig(
        rij,
        stappen=json.dumps(stand),
        open=int(bool(stand["akkoord"] and not gesloten)),
        functie=wie,
    )
    ook_bij_steller(event, rijen)


def ook_bij_steller(event: Event, rijen: Rijen) -> None:
    open_ = [rij for rij in voorwaarden(rijen) if rij["open"]]
    steller = rijen.rij("")
    if open_ and not (steller["open"] and steller["soort"] == SOORT):
        codes = sorted({code for rij in open_ for code in rij["geraakt"].split()})
        leg_bij_steller(event, rijen, SOORT, wegens=tuple(codes))
    elif not open_ and steller["soort"] == SOORT:
        rijen.wijzig(steller, open=0)
