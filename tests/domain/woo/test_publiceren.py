"""What was public stays so in the history: published, withdrawn or replaced on a day, once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from domain.base import InvoerOngeldig, RedenVerplicht
from domain.functie import AlGedaan, NietBevoegd
from domain.woo import publiceren
from domain.woo.openbaarmaking import (
    TOOI,
    Gepubliceerd,
    Ingetrokken,
    Openbaarmaking,
    RedenCode,
    Vervangen,
)
from domain.woo.publiceren import Vervanging
from domain.woo.weigeringen import NietVrijgegeven
from tests.beoordelingen import COORDINATOR, Zaak
from tests.openbaarmakingen import (
    VANDAAG,
    intrekking,
    publiceer,
    samengesteld,
    vastgesteld,
    vindplaats,
    vrijgegeven,
)
from tests.people import STELLER
from tests.recorded import recorded, refused

MORGEN, GISTEREN = VANDAAG + timedelta(days=1), VANDAAG - timedelta(days=1)


def gepubliceerd() -> tuple[Zaak, Openbaarmaking]:
    zaak = vastgesteld()
    wat = vrijgegeven(zaak)
    publiceer(wat, zaak)
    recorded(wat)
    return zaak, wat


def trek_in(wat: Openbaarmaking, zaak: Zaak, *, wie: str = COORDINATOR, **anders: Any) -> None:
    publiceren.trek_in(wat, intrekking(**anders), zaak.zitting(wie))


def test_it_may_have_been_there_before_it_was_recorded() -> None:
    zaak = vastgesteld()
    wat = vrijgegeven(zaak)

    publiceer(wat, zaak, GISTEREN)

    event = recorded(wat)[-1]
    assert isinstance(event, Gepubliceerd)
    assert (event.op, event.timestamp.date()) == (GISTEREN, VANDAAG)


def test_only_what_was_released_is_published_once_and_not_tomorrow() -> None:
    zaak = vastgesteld()

    wat = samengesteld(zaak)
    with refused(wat, NietVrijgegeven):
        publiceer(wat, zaak)
    wat = vrijgegeven(zaak)
    with refused(wat, InvoerOngeldig, "ligt in de toekomst"):
        publiceer(wat, zaak, MORGEN)
    publiceer(wat, zaak)
    with refused(wat, AlGedaan, "gepubliceerd"):
        publiceer(wat, zaak)


def test_only_the_desk_publishes_withdraws_and_replaces() -> None:
    zaak, wat = gepubliceerd()

    by = Vervanging("0001", wat, "onleesbaar", VANDAAG)

    with refused(wat, NietBevoegd):
        publiceer(wat, zaak, wie=STELLER)
    with refused(wat, NietBevoegd):
        trek_in(wat, zaak, wie=STELLER)
    with refused(wat, NietBevoegd):
        publiceren.vervang(wat, by, zaak.zitting(STELLER))


@pytest.mark.parametrize(
    ("nummers", "waarom"),
    [((), "ten minste een"), (("0001", "0001"), "een keer"), (("0002",), "zit niet in")],
)
def test_each_document_of_the_set_is_named_once(nummers: tuple[str, ...], waarom: str) -> None:
    zaak = vastgesteld()
    wat = vrijgegeven(zaak)
    where = [vindplaats(nummer) for nummer in nummers]

    with refused(wat, InvoerOngeldig, waarom):
        publiceren.publiceer(wat, VANDAAG, where, zaak.zitting(COORDINATOR))


@pytest.mark.parametrize("reden", TOOI)
def test_a_withdrawal_has_the_reason_of_the_list_of_the_government(reden: RedenCode) -> None:
    zaak, wat = gepubliceerd()

    trek_in(wat, zaak, reden_code=reden)

    (event,) = recorded(wat)
    assert isinstance(event, Ingetrokken)
    assert event.tooi_reden == ("c_098c1346" if reden.startswith("ongelakt") else "c_c77c86e0")


def test_a_withdrawal_needs_a_publication_a_reason_and_a_day_between() -> None:
    zaak = vastgesteld()
    wat = vrijgegeven(zaak)
    with refused(wat, NietVrijgegeven):
        trek_in(wat, zaak)
    publiceer(wat, zaak)

    with refused(wat, RedenVerplicht):
        trek_in(wat, zaak, toelichting=" ")
    with refused(wat, InvoerOngeldig, "in de toekomst"):
        trek_in(wat, zaak, op=MORGEN)
    with refused(wat, InvoerOngeldig, "pas op"):
        trek_in(wat, zaak, op=GISTEREN)
    with refused(wat, InvoerOngeldig, "zit niet in"):
        trek_in(wat, zaak, nummer="0009")


def test_what_is_gone_goes_no_second_time() -> None:
    zaak, wat = gepubliceerd()
    trek_in(wat, zaak)

    with refused(wat, AlGedaan, "al ingetrokken of vervangen"):
        trek_in(wat, zaak)
    with refused(wat, AlGedaan, "al ingetrokken of vervangen"):
        publiceren.vervang(
            wat, Vervanging("0001", wat, "onleesbaar", VANDAAG), zaak.zitting(COORDINATOR)
        )


def test_it_is_replaced_by_what_is_published_itself() -> None:
    zaak, wat = gepubliceerd()
    new = vrijgegeven(zaak, vervangt=wat)
    by = Vervanging("0001", new, "ongelakte_gegevens", VANDAAG)

    with refused(wat, NietVrijgegeven):
        publiceren.vervang(wat, by, zaak.zitting(COORDINATOR))
    publiceer(new, zaak)
    publiceren.vervang(wat, by, zaak.zitting(COORDINATOR))

    (event,) = recorded(wat)
    assert isinstance(event, Vervangen)
    assert event.door_id == new.id
    assert wat.weg == {"0001"}
    assert not new.weg
