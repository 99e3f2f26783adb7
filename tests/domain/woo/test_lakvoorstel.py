"""A mark, another ground for it and its lifting each take two people, in whatever office."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest

from domain.base import RedenVerplicht
from domain.functie import NietBevoegd
from domain.woo import lakvoorstel, lakwijziging
from domain.woo.beoordeling import Beoordeling
from domain.woo.bevindingen import Grondregel
from domain.woo.grondregels import Lakgrond
from domain.woo.lakvoorstel import LakBevestigd, LakIngetrokken, LakVerworpen
from domain.woo.lakwijziging import (
    GrondGewijzigd,
    GrondwijzigingVoorgesteld,
    LakOpgeheven,
    OpheffingVoorgesteld,
    VoorstelAfgewezen,
)
from domain.woo.weigeringen import AlBesloten, LakOnbekend, VierOgen
from domain.woo.zitting import Zitting
from tests.beoordelingen import ADVIES, COORDINATOR, MEDEWERKER, PERSOON, Zaak
from tests.people import STELLER, persoon
from tests.recorded import recorded, refused

BSN = Lakgrond(gronden=("5.1.1.e",))
OPVATTING = Lakgrond(gronden=("5.2.3",), motivering="Schaadt het beraad.")
Daad = Callable[[Beoordeling, UUID, Zitting], None]
BEVESTIG: Daad = lakvoorstel.bevestig


def verwerp(beoordeling: Beoordeling, lak_id: UUID, zitting: Zitting) -> None:
    lakvoorstel.verwerp(beoordeling, lak_id, "Zij trad naar buiten op.", zitting)


def bevestig_wijziging(beoordeling: Beoordeling, lak_id: UUID, zitting: Zitting) -> None:
    lakwijziging.bevestig_wijziging(beoordeling, lak_id, zitting)


def wijs_af(beoordeling: Beoordeling, lak_id: UUID, zitting: Zitting) -> None:
    lakwijziging.wijs_voorstel_af(beoordeling, lak_id, "Zij trad niet op.", zitting)


def voorgesteld() -> tuple[Zaak, UUID]:
    zaak = Zaak()
    lak_id = zaak.lak("Kuijpers")
    recorded(zaak.beoordeling)
    return zaak, lak_id


def met_opheffing() -> tuple[Zaak, UUID]:
    zaak = Zaak()
    lak_id = zaak.bevestigd("Kuijpers")
    zitting = zaak.zitting(MEDEWERKER)
    lakwijziging.stel_opheffing_voor(zaak.beoordeling, lak_id, "Zij trad op.", zitting)
    recorded(zaak.beoordeling)
    return zaak, lak_id


def met_andere_grond() -> tuple[Zaak, UUID]:
    zaak = Zaak()
    lak_id = zaak.bevestigd("Kuijpers")
    zitting = zaak.zitting(MEDEWERKER)
    lakwijziging.stel_grondwijziging_voor(zaak.beoordeling, lak_id, BSN, zitting)
    recorded(zaak.beoordeling)
    return zaak, lak_id


TWEEDEN = [
    (voorgesteld, BEVESTIG, LakBevestigd),
    (voorgesteld, verwerp, LakVerworpen),
    (met_opheffing, bevestig_wijziging, LakOpgeheven),
    (met_opheffing, wijs_af, VoorstelAfgewezen),
    (met_andere_grond, bevestig_wijziging, GrondGewijzigd),
    (met_andere_grond, wijs_af, VoorstelAfgewezen),
]


@pytest.mark.parametrize(("begin", "daad", "event"), TWEEDEN)
def test_a_second_person_decides(
    begin: Callable[[], tuple[Zaak, UUID]], daad: Daad, event: type[LakBevestigd]
) -> None:
    zaak, lak_id = begin()

    daad(zaak.beoordeling, lak_id, zaak.zitting(COORDINATOR))

    (found,) = recorded(zaak.beoordeling)
    assert type(found) is event
    assert getattr(found, "voorstel", 2) == 2


@pytest.mark.parametrize(("begin", "daad", "event"), TWEEDEN)
def test_the_same_person_does_not_even_in_another_office(
    begin: Callable[[], tuple[Zaak, UUID]], daad: Daad, event: type[LakBevestigd]
) -> None:
    zaak, lak_id = begin()
    for als in (MEDEWERKER, COORDINATOR):
        zitting = zaak.zitting(als, persoon_id=persoon(MEDEWERKER))
        with refused(zaak.beoordeling, VierOgen, "stelde dit zelf voor"):
            daad(zaak.beoordeling, lak_id, zitting)
    assert event not in {type(e) for e in recorded(zaak.beoordeling)}


@pytest.mark.parametrize(("begin", "daad", "event"), TWEEDEN)
def test_it_is_decided_once(
    begin: Callable[[], tuple[Zaak, UUID]], daad: Daad, event: type[LakBevestigd]
) -> None:
    zaak, lak_id = begin()
    daad(zaak.beoordeling, lak_id, zaak.zitting(COORDINATOR))

    with refused(zaak.beoordeling, AlBesloten):
        daad(zaak.beoordeling, lak_id, zaak.zitting(COORDINATOR))
    assert [type(e) for e in recorded(zaak.beoordeling)] == [event]


@pytest.mark.parametrize(("begin", "daad", "event"), TWEEDEN)
def test_the_steller_may_be_the_second_where_the_desk_was_first(
    begin: Callable[[], tuple[Zaak, UUID]], daad: Daad, event: type[LakBevestigd]
) -> None:
    zaak, lak_id = begin()

    daad(zaak.beoordeling, lak_id, zaak.zitting(STELLER))

    assert isinstance(recorded(zaak.beoordeling)[0], event)


def test_the_steller_is_no_second_of_whoever_else_reads_along() -> None:
    zaak = Zaak()
    lak_id = zaak.lak("Kuijpers", wie="VWS/directeur-DMO")

    with refused(zaak.beoordeling, NietBevoegd, "Woo-functie van VWS"):
        zaak.bevestig(lak_id, wie=STELLER)


def test_whoever_wrote_it_confirms_no_opinion_in_it() -> None:
    zaak = Zaak(kader="woo_verzoek")
    lak_id = zaak.lak(ADVIES, OPVATTING)

    with refused(zaak.beoordeling, VierOgen, "schreef mee"):
        zaak.bevestig(lak_id, wie=STELLER)
    zaak.bevestig(lak_id)


def test_the_rules_are_asked_again_of_whoever_confirms() -> None:
    zaak = Zaak()
    lak_id = zaak.lak(ADVIES, OPVATTING, erkend=("R10",))

    with refused(zaak.beoordeling, Grondregel, "waarschuwing R10"):
        zaak.bevestig(lak_id)
    zaak.bevestig(lak_id, erkend=("R10",))


def test_a_proposal_is_taken_back_by_its_proposer_alone_and_with_a_reason() -> None:
    zaak, lak_id = voorgesteld()

    with refused(zaak.beoordeling, VierOgen, "niet zelf voor"):
        lakvoorstel.trek_lak_in(zaak.beoordeling, lak_id, "Nee.", zaak.zitting(COORDINATOR))
    with refused(zaak.beoordeling, RedenVerplicht):
        lakvoorstel.trek_lak_in(zaak.beoordeling, lak_id, " ", zaak.zitting(MEDEWERKER))
    lakvoorstel.trek_lak_in(zaak.beoordeling, lak_id, "Nee.", zaak.zitting(MEDEWERKER))

    assert isinstance(recorded(zaak.beoordeling)[0], LakIngetrokken)


def test_only_a_confirmed_mark_is_changed_and_by_one_proposal_at_a_time() -> None:
    zaak, lak_id = voorgesteld()
    zitting = zaak.zitting(MEDEWERKER)

    with refused(zaak.beoordeling, AlBesloten, "alleen bij een bevestigde"):
        lakwijziging.stel_opheffing_voor(zaak.beoordeling, lak_id, "Nee.", zitting)
    zaak.bevestig(lak_id)
    lakwijziging.stel_opheffing_voor(zaak.beoordeling, lak_id, "Nee.", zitting)
    with refused(zaak.beoordeling, AlBesloten, "ligt al een voorstel"):
        lakwijziging.stel_grondwijziging_voor(zaak.beoordeling, lak_id, BSN, zitting)

    assert isinstance(recorded(zaak.beoordeling)[-1], OpheffingVoorgesteld)


def test_until_another_agrees_the_old_ground_holds() -> None:
    zaak, lak_id = met_andere_grond()

    assert zaak.markering(lak_id).grond == PERSOON
    lakwijziging.bevestig_wijziging(zaak.beoordeling, lak_id, zaak.zitting(COORDINATOR))
    assert zaak.markering(lak_id).grond == BSN


def test_another_ground_is_held_against_the_rules_twice() -> None:
    zaak = Zaak(kader="art68")
    lak_id = zaak.bevestigd("Kuijpers")
    verkeerd = Lakgrond(gronden=("5.1.2.i",), motivering="Schade.")

    with refused(zaak.beoordeling, Grondregel, "5.1.2.i kan niet"):
        lakwijziging.stel_grondwijziging_voor(
            zaak.beoordeling, lak_id, verkeerd, zaak.zitting(MEDEWERKER)
        )
    assert GrondwijzigingVoorgesteld not in {type(e) for e in recorded(zaak.beoordeling)}


def test_a_mark_that_is_not_there_is_unknown() -> None:
    zaak = Zaak()

    with refused(zaak.beoordeling, LakOnbekend):
        zaak.bevestig(uuid4())
