"""What was composed goes through the gate, and out by another person, byte for byte."""

from __future__ import annotations

import pytest

from domain.functie import NietBevoegd
from domain.nota.weigeringen import VerhoogdeAanmeldingVereist
from domain.value import sha256
from domain.woo import afronden, vrijgeven
from domain.woo.openbaarmaking import (
    LekpoortDoorstaan,
    LekpoortGesloten,
    Openbaarmaking,
    Vrijgegeven,
)
from domain.woo.vrijgeven import Vrijgave
from domain.woo.weigeringen import (
    AlVrijgegeven,
    TeBeoordelen,
    VierOgen,
)
from domain.woo.weigeringen import LekpoortGesloten as PoortGesloten
from tests.beoordelingen import COORDINATOR, MEDEWERKER, Zaak
from tests.openbaarmakingen import (
    BYTES,
    LEK,
    door_de_poort,
    geef_vrij,
    pakket,
    rapport,
    samengesteld,
    vastgesteld,
    vrijgegeven,
)
from tests.people import DIRECTEUR, STELLER
from tests.recorded import recorded, refused


def klaar() -> tuple[Zaak, Openbaarmaking]:
    """Compose, and pass the gate."""
    zaak = vastgesteld()
    wat = samengesteld(zaak)
    door_de_poort(wat, zaak)
    recorded(wat)
    return zaak, wat


def test_an_open_gate_is_recorded_with_the_bytes_that_it_saw() -> None:
    zaak = vastgesteld()
    wat = samengesteld(zaak)
    recorded(wat)

    door_de_poort(wat, zaak)

    (event,) = recorded(wat)
    assert isinstance(event, LekpoortDoorstaan)
    assert [p.sha256 for p in event.pakketten] == [sha256(BYTES)]


def test_a_closed_gate_is_recorded_with_where_and_without_what() -> None:
    zaak = vastgesteld()
    wat = samengesteld(zaak)
    recorded(wat)

    door_de_poort(wat, zaak, LEK)

    (event,) = recorded(wat)
    assert isinstance(event, LekpoortGesloten)
    assert [b.bestand for b in event.bevindingen] == [LEK.bestand]
    with refused(wat, PoortGesloten, "heeft de lekpoort niet doorstaan"):
        geef_vrij(wat, zaak)


def test_a_report_on_other_bytes_opens_nothing() -> None:
    zaak = vastgesteld()
    wat = samengesteld(zaak)

    vrijgeven.leg_poort_vast(wat, pakket(b"other"), rapport(), zaak.zitting(MEDEWERKER))

    assert isinstance(recorded(wat)[-1], LekpoortGesloten)


def test_a_gate_that_closed_may_open_for_a_new_bundle() -> None:
    zaak = vastgesteld()
    wat = samengesteld(zaak)

    door_de_poort(wat, zaak, LEK)
    door_de_poort(wat, zaak)
    geef_vrij(wat, zaak)

    assert wat.vrijgegeven


def test_another_releases_than_who_composed_and_the_bytes_are_named() -> None:
    zaak, wat = klaar()

    with refused(wat, VierOgen, "stelde dit pakket zelf samen"):
        geef_vrij(wat, zaak, wie=MEDEWERKER)
    geef_vrij(wat, zaak)

    (event,) = recorded(wat)
    assert isinstance(event, Vrijgegeven)
    assert event.pakketten == (sha256(BYTES),)


@pytest.mark.parametrize("wie", [STELLER, DIRECTEUR])
def test_only_the_desk_releases(wie: str) -> None:
    zaak, wat = klaar()

    with refused(wat, NietBevoegd):
        geef_vrij(wat, zaak, wie=wie)


def test_without_having_signed_in_again_nobody_releases() -> None:
    zaak, wat = klaar()

    with refused(wat, VerhoogdeAanmeldingVereist):
        geef_vrij(wat, zaak, middel="sessie")


def test_not_before_the_gate_and_not_other_bytes() -> None:
    zaak = vastgesteld()
    wat = samengesteld(zaak)

    with refused(wat, PoortGesloten, "niet doorstaan"):
        geef_vrij(wat, zaak)
    door_de_poort(wat, zaak)
    with refused(wat, PoortGesloten, "niet de bytes"):
        geef_vrij(wat, zaak, vrijgave=Vrijgave("f" * 64))


def test_not_after_a_judgement_changed() -> None:
    zaak, wat = klaar()
    afronden.heropen(zaak.beoordeling, "Een naam vergeten.", zaak.zitting(COORDINATOR))

    with refused(wat, PoortGesloten, "na het samenstellen gewijzigd"):
        geef_vrij(wat, zaak)


def test_once() -> None:
    zaak = vastgesteld()
    wat = vrijgegeven(zaak)

    with refused(wat, AlVrijgegeven):
        geef_vrij(wat, zaak)
    with refused(wat, AlVrijgegeven):
        door_de_poort(wat, zaak)


def test_a_difference_with_5a_is_acknowledged_and_that_is_recorded() -> None:
    zaak, wat = klaar()

    with refused(wat, TeBeoordelen, "5a noemt andere gronden"):
        geef_vrij(wat, zaak, vrijgave=Vrijgave(sha256(BYTES), ("5.1.2.e",)))
    geef_vrij(wat, zaak, vrijgave=Vrijgave(sha256(BYTES), ("5.1.2.e",), verschil_5a_erkend=True))

    event = recorded(wat)[-1]
    assert isinstance(event, Vrijgegeven)
    assert event.verschil_5a_erkend
