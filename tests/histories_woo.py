"""The history of a disclosure, in which every event of it happens."""

from __future__ import annotations

from domain import nazenden
from domain.base import Aggregate
from domain.kamerbrief import Kamerbrief
from domain.nota.stand import Nota
from domain.woo import afronden, lakvoorstel, lakwijziging, publiceren, restvermelding
from domain.woo.beoordeling import Uitkomst
from domain.woo.grondregels import Lakgrond
from domain.woo.openbaarmaking import Openbaarmaking
from domain.woo.publiceren import Vervanging
from domain.woo.suggestie import wijs_suggestie_af
from tests.beoordelingen import COORDINATOR, MEDEWERKER, Over, Zaak
from tests.notas import Kladblok
from tests.openbaarmakingen import (
    LEK,
    VANDAAG,
    door_de_poort,
    geef_vrij,
    intrekking,
    publiceer,
    samengesteld,
    vrijgegeven,
)
from tests.people import BO, bezetting, opdracht

BSN = Lakgrond(gronden=("5.1.1.e",))
GEMEENTEN = Lakgrond(gronden=("art68",), motivering="Zou gemeenten schaden.")


def disclosed(nota: Nota, brief: Kamerbrief, klad: Kladblok) -> list[Aggregate]:
    """Tell of a letter whose beslisnota follows, is published, corrected and withdrawn."""
    zaak = Zaak(over=Over(nota, klad, versie=1), kader="art68")
    over_brief = judged_letter(nota, klad)
    hesitate(zaak)
    zaak.wissel()
    stay_readable(zaak)
    zaak.vastgesteld()
    first = published(zaak)
    send(brief, nota, first)
    second = corrected(zaak, first)
    of_the_letter = vrijgegeven(over_brief)
    publiceer(of_the_letter, over_brief)
    nazenden.maak_openbaar(brief, of_the_letter, over_brief.zitting(COORDINATOR))
    return [zaak.beoordeling, over_brief.beoordeling, first, second, of_the_letter]


def judged_letter(nota: Nota, klad: Kladblok) -> Zaak:
    """Judge a letter that everyone could read already."""
    zaak = Zaak(over=Over(nota, klad, soort="brief"), kader="art68")
    uitkomst = Uitkomst(soort="reeds_openbaar", vindplaats="https://open.example/brief")
    zitting, gezien = zaak.zitting(MEDEWERKER), zaak.beoordeling.stuk
    afronden.bepaal_uitkomst(zaak.beoordeling, uitkomst, zitting, gezien=gezien)
    zaak.vastgesteld()
    return zaak


def hesitate(zaak: Zaak) -> None:
    """Let every mark have a fate of its own."""
    wat = zaak.beoordeling
    one, two = zaak.zitting(MEDEWERKER), zaak.zitting(COORDINATOR)
    name = zaak.bevestigd("DMO")
    lakwijziging.stel_grondwijziging_voor(wat, name, BSN, zaak.zitting(MEDEWERKER))
    lakwijziging.bevestig_wijziging(wat, name, two)
    lakwijziging.stel_opheffing_voor(wat, name, "Dit is een directie.", one)
    lakwijziging.wijs_voorstel_af(wat, name, "Zij telt een persoon.", two)
    zaak.hef_op(zaak.bevestigd("Aanleiding"))
    zaak.bevestigd(zaak.tekst.plekken[in_3(zaak)].tekst)
    rejected, withdrawn = zaak.lak("Geadviseerd"), zaak.lak("Draagvlak maatschappelijk")
    lakvoorstel.verwerp(wat, rejected, "Dit is geen persoonsgegeven.", two)
    lakvoorstel.trek_lak_in(wat, withdrawn, "Vergissing.", one)
    found = zaak.wijs("veilige thuissituatie")
    wijs_suggestie_af(wat, found, "herkenner:regels@1", "geen_persoonsgegeven", one)


def in_3(zaak: Zaak) -> str:
    """Find the section that is written anew later on."""
    return next(p for p in zaak.tekst.plekken if p.startswith("3/"))


def stay_readable(zaak: Zaak) -> None:
    """Let a mark that lapsed be lifted, and what is read elsewhere stay there."""
    for lak in zaak.beoordeling.verborgen:
        if lak.staat == "vervallen":
            zaak.hef_op(lak.lak_id)
    zaak.bevestigd("gemeenten", GEMEENTEN)
    for rest in zaak.rest:
        zitting = zaak.zitting(COORDINATOR)
        restvermelding.laat_zichtbaar(
            zaak.beoordeling, zaak.rest, rest.deel, "De motivering noemt haar.", zitting
        )


def published(zaak: Zaak) -> Openbaarmaking:
    wat = samengesteld(zaak)
    door_de_poort(wat, zaak, LEK)
    door_de_poort(wat, zaak)
    geef_vrij(wat, zaak)
    publiceer(wat, zaak)
    return wat


def send(brief: Kamerbrief, nota: Nota, vrijgave: Openbaarmaking) -> None:
    by = opdracht(BO)
    nazenden.zend_beslisnota_na(brief, nota, vrijgave, bezetting=bezetting(), opdracht=by)


def corrected(zaak: Zaak, first: Openbaarmaking) -> Openbaarmaking:
    """Replace what was published, and withdraw that too."""
    reden = "Er stond nog een naam in."
    afronden.heropen(zaak.beoordeling, reden, zaak.zitting(COORDINATOR))
    zaak.vastgesteld()
    second = vrijgegeven(zaak, vervangt=first)
    publiceer(second, zaak)
    vervanging = Vervanging("0001", second, "ongelakte_gegevens", VANDAAG)
    publiceren.vervang(first, vervanging, zaak.zitting(COORDINATOR))
    tekst = "Dit document is ingetrokken."
    wat = intrekking(publieke_tekst=tekst)
    publiceren.trek_in(second, wat, zaak.zitting(COORDINATOR))
    return second
