"""Woozinnen: every event of disclosure as a sentence, on which section and ground, and no text."""

from __future__ import annotations

from domain import nazenden
from domain.woo import afronden, beoordeling, lakvoorstel, lakwijziging, openbaarmaking
from domain.woo.gronden import grond
from domain.woo.restvermelding import RestvermeldingBesloten
from domain.woo.suggestie import SuggestieAfgewezen
from domain.woo.versiewissel import VersieGewisseld
from projections.functiezinnen import zin
from projections.woorden import datum, met, opsomming
from projections.zinnen import aantal

__all__ = ["zin"]

KADERS = {
    "art68": "voor de Kamer (artikel 68 Grondwet)",
    "woo_actief": "voor actieve openbaarmaking",
    "woo_verzoek": "voor een Woo-verzoek",
}
OORDELEN = {
    "openbaar": "openbaar",
    "deels_openbaar": "deels openbaar",
    "niet_openbaar": "niet openbaar",
    "reeds_openbaar": "reeds openbaar",
    "dubbel": "dubbel",
    "buiten_verzoek": "buiten het verzoek",
    "ander_ministerie": "te beoordelen door een ander ministerie",
}


def gronden(codes: tuple[str, ...]) -> str:
    return "; ".join(grond(code).merk for code in codes)


@zin.register
def _(event: beoordeling.Geopend) -> str:
    stuk = event.stuk
    return f"Beoordeling geopend van {stuk.soort} {stuk.versie} {KADERS[event.kader]}"


@zin.register
def _(event: lakvoorstel.LakVoorgesteld) -> str:
    return f"Lak voorgesteld in {event.onderdeel} [{gronden(event.grond.gronden)}]"


@zin.register
def _(event: lakvoorstel.LakBevestigd) -> str:
    return f"Lak van gebeurtenis {event.voorstel} bevestigd"


@zin.register
def _(event: lakvoorstel.LakVerworpen) -> str:
    return f"Lak van gebeurtenis {event.voorstel} verworpen: {event.reden}"


@zin.register
def _(event: lakvoorstel.LakIngetrokken) -> str:
    return f"Lak van gebeurtenis {event.voorstel} ingetrokken: {event.reden}"


@zin.register
def _(event: lakwijziging.GrondwijzigingVoorgesteld) -> str:
    nieuw = gronden(event.grond.gronden)
    return f"Andere grond [{nieuw}] voorgesteld voor de lak van gebeurtenis {event.voorstel}"


@zin.register
def _(event: lakwijziging.GrondGewijzigd) -> str:
    return f"Grond van de lak van gebeurtenis {event.voorstel} gewijzigd"


@zin.register
def _(event: lakwijziging.OpheffingVoorgesteld) -> str:
    return f"Opheffing voorgesteld van de lak van gebeurtenis {event.voorstel}: {event.reden}"


@zin.register
def _(event: lakwijziging.LakOpgeheven) -> str:
    return f"Lak van gebeurtenis {event.voorstel} opgeheven"


@zin.register
def _(event: lakwijziging.VoorstelAfgewezen) -> str:
    wat = "de andere grond" if event.soort == "grond" else "de opheffing"
    return f"Voorstel voor {wat} bij gebeurtenis {event.voorstel} afgewezen: {event.reden}"


@zin.register
def _(event: SuggestieAfgewezen) -> str:
    return f"Suggestie van de herkenner afgewezen: {event.reden_code.replace('_', ' ')}"


@zin.register
def _(event: RestvermeldingBesloten) -> str:
    where = aantal(len(event.plaatsen), "plaats", "plaatsen")
    return f"Een woord van de lak van gebeurtenis {event.voorstel} blijft op {where} leesbaar: " + (
        event.reden
    )


@zin.register
def _(event: VersieGewisseld) -> str:
    mee, weg = len(event.overgenomen), len(event.vervallen)
    gone = f", {aantal(weg, 'vervallen', 'vervallen')}" if weg else ""
    return f"Verder op versie {event.naar.versie}: {aantal(mee, 'lak', 'lakken')} overgenomen{gone}"


@zin.register
def _(event: afronden.UitkomstBepaald) -> str:
    return met(f"Uitkomst bepaald: {OORDELEN[event.uitkomst.soort]}", event.uitkomst.reden, "; ")


@zin.register
def _(event: afronden.Afgerond) -> str:
    return f"Afgerond: versie {event.versie} is in haar geheel gelezen"


@zin.register
def _(event: afronden.Vastgesteld) -> str:
    return f"Vastgesteld op versie {event.versie}: {OORDELEN[event.oordeel]}"


@zin.register
def _(event: afronden.Heropend) -> str:
    return f"Beoordeling heropend: {event.reden}"


@zin.register
def _(event: openbaarmaking.Samengesteld) -> str:
    return f"Samengesteld uit {aantal(len(event.stukken), 'stuk', 'stukken')} {KADERS[event.kader]}"


@zin.register
def _(event: openbaarmaking.LekpoortDoorstaan) -> str:
    return f"Lekpoort doorstaan: {aantal(event.bestanden, 'bestand', 'bestanden')}, geen bevinding"


@zin.register
def _(event: openbaarmaking.LekpoortGesloten) -> str:
    found = aantal(len(event.bevindingen), "bevinding", "bevindingen")
    where = opsomming(sorted({b.bestand for b in event.bevindingen}))
    return met(f"Lekpoort gesloten: {found}", where, ", in ")


@zin.register
def _(event: openbaarmaking.Vrijgegeven) -> str:
    return "Vrijgegeven" + (
        ", met een ander 5a dan de lakken; dat is erkend" if event.verschil_5a_erkend else ""
    )


@zin.register
def _(event: openbaarmaking.Gepubliceerd) -> str:
    return f"Gepubliceerd op {datum(event.op)}"


@zin.register
def _(event: openbaarmaking.Ingetrokken) -> str:
    return f"Document {opsomming(event.documentnummers)} ingetrokken op {datum(event.op)}"


@zin.register
def _(event: openbaarmaking.Vervangen) -> str:
    return f"Document {event.documentnummer} vervangen op {datum(event.op)}"


@zin.register
def _(event: nazenden.BeslisnotaNagezonden) -> str:
    return f"Beslisnota nagezonden, zoals aangekondigd op {datum(event.aangekondigd_op)}"


@zin.register
def _(_event: nazenden.OpenbaarGemaakt) -> str:
    return "Openbaar gemaakt"
