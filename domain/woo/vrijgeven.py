"""Vrijgeven: documents are composed, pass the gate, and are released by another person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID, uuid5

from domain.base import Geweigerd, InvoerOngeldig, weiger
from domain.nota.weigeringen import VerhoogdeAanmeldingVereist
from domain.nummers import RUIMTE
from domain.woo.afronden import gronden_van
from domain.woo.beoordeling import Beoordeling
from domain.woo.lekrapport import Lekrapport
from domain.woo.openbaarmaking import (
    LekpoortDoorstaan,
    Lijstversie,
    Openbaarmaking,
    Openbaarstuk,
    Pakket,
    Poortbevinding,
    Samengesteld,
    Vrijgegeven,
)
from domain.woo.openbaarmaking import LekpoortGesloten as PoortGesloten
from domain.woo.weigeringen import (
    AlVrijgegeven,
    LekpoortGesloten,
    NietVrijgegeven,
    RestvermeldingOpen,
    TeBeoordelen,
    VierOgen,
)
from domain.woo.zitting import Zitting, keur_actueel, woo_of_steller

MAX_BEVINDINGEN = 50  # of a report, in the event; the report itself has them all


class Beoordeeld(NamedTuple):
    """A judged document as it is composed: its judgement, its text, and what still shows of it."""

    beoordeling: Beoordeling
    zitting: Zitting
    rest: Sequence[str] = ()


def stel_samen(
    beoordeeld: Sequence[Beoordeeld],
    functielijst: Lijstversie,
    *,
    vervangt: Openbaarmaking | None = None,
) -> Openbaarmaking:
    """Compose a set of documents that were all established on exactly these versions."""
    if not beoordeeld:
        raise InvoerOngeldig("Er is geen stuk gekozen.", "Kies ten minste een vastgesteld stuk.")
    eerste, zitting = beoordeeld[0].beoordeling, beoordeeld[0].zitting
    under_68 = eerste.kader == "art68"
    wie = woo_of_steller(eerste.ministerie, zitting, steller=under_68)
    weiger(waarom_niet_samen(beoordeeld))
    if vervangt and not vervangt.vrijgegeven:
        raise NietVrijgegeven
    opdracht = zitting.opdracht
    stukken = tuple(
        Openbaarstuk(
            documentnummer=f"{nummer:04}",
            kenmerk=een.zitting.tekst.kenmerk,
            stuk=een.beoordeling.stuk,
            beoordeling_id=een.beoordeling.id,
            beoordeling_versie=een.beoordeling.version,
            oordeel=een.beoordeling.oordeel or "te_beoordelen",
            gronden=gronden_van(een.beoordeling),
            grondenlijst=een.beoordeling.grondenlijst,
        )
        for nummer, een in enumerate(beoordeeld, 1)
    )
    return Openbaarmaking.begin(
        Samengesteld,
        openbaarmaking_nummer(opdracht.opdracht_id),
        opdracht=opdracht,
        door=wie,
        ministerie=eerste.ministerie,
        kader=eerste.kader,
        vervangt=vervangt.id if vervangt else None,
        stukken=stukken,
        functielijst=functielijst,
    )


def openbaarmaking_nummer(opdracht_id: UUID) -> UUID:
    return uuid5(RUIMTE, f"openbaarmaking:{opdracht_id}")


def waarom_niet_samen(beoordeeld: Sequence[Beoordeeld]) -> list[Geweigerd]:
    """Give every reason why this set can't go together."""
    eerste = beoordeeld[0].beoordeling
    redenen: list[Geweigerd] = []
    for een in beoordeeld:
        wat = een.beoordeling
        if wat.oordeel is None:
            redenen.append(TeBeoordelen(f"De beoordeling van {naam(wat)} is niet vastgesteld"))
        elif (wat.kader, wat.ministerie) != (eerste.kader, eerste.ministerie):
            redenen.append(
                InvoerOngeldig(
                    "De stukken zijn onder verschillende kaders beoordeeld.",
                    "Stel per kader en ministerie een openbaarmaking samen.",
                )
            )
        if een.rest:
            redenen.append(RestvermeldingOpen(een.rest))
        try:
            keur_actueel(wat, een.zitting)
        except Geweigerd as nee:
            redenen.append(nee)
    if len({een.beoordeling.id for een in beoordeeld}) < len(beoordeeld):
        redenen.append(InvoerOngeldig("Een stuk staat er twee keer in.", "Noem elk stuk een keer."))
    return redenen


def naam(beoordeling: Beoordeling) -> str:
    return {"nota": "de nota", "brief": "de brief", "bijlage": "de bijlage"}.get(
        beoordeling.stuk.soort, "het verloop"
    )


def leg_poort_vast(
    openbaarmaking: Openbaarmaking, pakket: Pakket, rapport: Lekrapport, zitting: Zitting
) -> None:
    """Record what the gate said of these bytes; only an open gate lets them pass."""
    wie = woo_of_steller(
        openbaarmaking.ministerie, zitting, steller=openbaarmaking.kader == "art68"
    )
    if openbaarmaking.vrijgegeven:
        raise AlVrijgegeven
    velden: dict[str, object] = {
        "pakketten": (pakket,),
        "poortversie": rapport.poortversie,
        "rapport_sha256": rapport.sha256,
        "bestanden": rapport.bestanden,
        "zoekvormen": rapport.zoekvormen,
    }
    if rapport.uitkomst == "open" and rapport.pakket_sha256 == pakket.sha256:
        openbaarmaking.leg_vast(LekpoortDoorstaan, opdracht=zitting.opdracht, door=wie, **velden)
        return
    velden["bevindingen"] = tuple(
        Poortbevinding(code=b.code, bestand=b.bestand, kanaal=b.kanaal)
        for b in rapport.bevindingen[:MAX_BEVINDINGEN]
    )
    openbaarmaking.leg_vast(PoortGesloten, opdracht=zitting.opdracht, door=wie, **velden)


class Vrijgave(NamedTuple):
    """What is released: these bytes, knowing in what section 5a differs from the marks."""

    pakket_sha256: str
    verschil_5a: Sequence[str] = ()
    verschil_5a_erkend: bool = False


def geef_vrij(
    openbaarmaking: Openbaarmaking,
    wat: Vrijgave,
    beoordelingen: Sequence[Beoordeling],
    zitting: Zitting,
) -> None:
    """Release exactly the bytes that passed the gate, as another person than who composed them."""
    wie = woo_of_steller(openbaarmaking.ministerie, zitting, steller=False)
    if openbaarmaking.vrijgegeven:
        raise AlVrijgegeven
    if zitting.opdracht.middel == "sessie":
        raise VerhoogdeAanmeldingVereist
    if wie.persoon_id == openbaarmaking.samensteller:
        raise VierOgen("stelde dit pakket zelf samen")
    if openbaarmaking.poort != "open":
        raise LekpoortGesloten("het pakket heeft de lekpoort niet doorstaan")
    if wat.pakket_sha256 not in {pakket.sha256 for pakket in openbaarmaking.pakketten}:
        raise LekpoortGesloten("dit zijn niet de bytes die de lekpoort heeft gezien")
    toen = {stuk.beoordeling_id: stuk.beoordeling_versie for stuk in openbaarmaking.stukken}
    if {b.id: b.version for b in beoordelingen} != toen:
        raise LekpoortGesloten("een beoordeling is na het samenstellen gewijzigd")
    if wat.verschil_5a and not wat.verschil_5a_erkend:
        raise TeBeoordelen(
            f"Onderdeel 5a noemt andere gronden dan de lakken ({'; '.join(wat.verschil_5a)})"
            " en dat verschil is niet erkend"
        )
    openbaarmaking.leg_vast(
        Vrijgegeven,
        opdracht=zitting.opdracht,
        door=wie,
        pakketten=tuple(pakket.sha256 for pakket in openbaarmaking.pakketten),
        rapporten=(openbaarmaking.rapport,),
        verschil_5a_erkend=bool(wat.verschil_5a),
    )
