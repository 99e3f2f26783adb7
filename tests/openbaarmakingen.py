"""Openbaarmakingen for tests: judged documents on their way out, in a bundle of one line."""

from __future__ import annotations

from datetime import date
from typing import Any

from domain.value import sha256
from domain.woo import publiceren, vrijgeven
from domain.woo.beoordeling import Beoordeling
from domain.woo.gronden import Kader
from domain.woo.lekrapport import Lekbevinding, Lekrapport
from domain.woo.openbaarmaking import Lijstversie, Openbaarmaking, Pakket, Vindplaats
from domain.woo.publiceren import Intrekking
from domain.woo.vrijgeven import Beoordeeld, Vrijgave
from tests.beoordelingen import COORDINATOR, MEDEWERKER, Zaak
from tests.people import NOON

BYTES = b"PK: a bundle"
LIJST = Lijstversie(versie="1", sha256="a" * 64)
LEK = Lekbevinding(code="gelakt-woord", bestand="stukken/0001.pdf", kanaal="metadata", lak_id="x")
VANDAAG = NOON.date()


def pakket(inhoud: bytes = BYTES) -> Pakket:
    return Pakket(
        sha256=sha256(inhoud),
        bytes=len(inhoud),
        manifest_sha256=sha256(b"manifest"),
        sjabloonversie=sha256(b"sjabloon"),
    )


def rapport(inhoud: bytes = BYTES, *bevindingen: Lekbevinding) -> Lekrapport:
    return Lekrapport(
        pakket_sha256=sha256(inhoud),
        poortversie="1",
        uitkomst="lek" if bevindingen else "open",
        bestanden=3,
        zoekvormen=12,
        bevindingen=bevindingen,
    )


def vastgesteld(kader: Kader = "art68") -> Zaak:
    """Judge a nota in which one name is hidden."""
    zaak = Zaak(kader=kader)
    zaak.bevestigd("Kuijpers")
    zaak.vastgesteld()
    return zaak


def samengesteld(
    *zaken: Zaak, wie: str = MEDEWERKER, vervangt: Openbaarmaking | None = None, **anders: Any
) -> Openbaarmaking:
    """Compose what was established."""
    found = [Beoordeeld(z.beoordeling, z.zitting(wie), **anders) for z in zaken]
    return vrijgeven.stel_samen(found, LIJST, vervangt=vervangt)


def door_de_poort(wat: Openbaarmaking, zaak: Zaak, *bevindingen: Lekbevinding) -> None:
    found = rapport(BYTES, *bevindingen)
    vrijgeven.leg_poort_vast(wat, pakket(), found, zaak.zitting(MEDEWERKER))


def geef_vrij(
    wat: Openbaarmaking,
    zaak: Zaak,
    *,
    wie: str = COORDINATOR,
    van: tuple[Beoordeling, ...] = (),
    vrijgave: Vrijgave | None = None,
    **anders: Any,
) -> None:
    which = vrijgave or Vrijgave(sha256(BYTES))
    judged = van or (zaak.beoordeling,)
    vrijgeven.geef_vrij(wat, which, judged, zaak.zitting(wie, **anders))


def vrijgegeven(*zaken: Zaak, vervangt: Openbaarmaking | None = None) -> Openbaarmaking:
    """Compose, pass the gate, and release."""
    wat = samengesteld(*zaken, vervangt=vervangt)
    door_de_poort(wat, zaken[0])
    geef_vrij(wat, zaken[0], van=tuple(zaak.beoordeling for zaak in zaken))
    return wat


def vindplaats(nummer: str = "0001") -> Vindplaats:
    return Vindplaats(documentnummer=nummer, url=f"https://open.example/{nummer}")


def publiceer(wat: Openbaarmaking, zaak: Zaak, op: date = VANDAAG, wie: str = COORDINATOR) -> None:
    where = [vindplaats(stuk.documentnummer) for stuk in wat.stukken]
    publiceren.publiceer(wat, op, where, zaak.zitting(wie))


def intrekking(nummer: str = "0001", op: date = VANDAAG, **anders: Any) -> Intrekking:
    velden = {"reden_code": "ongelakte_gegevens", "toelichting": "Er stond een naam in."}
    return Intrekking((nummer,), **{**velden, "op": op, **anders})
