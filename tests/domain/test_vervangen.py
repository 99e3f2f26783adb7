"""A vervanging is arranged by who may, for another, and confirmed by a second if it is late."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid5

import pytest

from domain.base import InvoerOngeldig, RedenVerplicht
from domain.functie import EigenBelang, NietBevoegd
from domain.functionaris import Functionaris
from domain.machtiging import STAPSOORTEN, Einde, VervangingOngeldig
from domain.nummers import RUIMTE
from domain.vervangen import (
    VervangingGeregeld,
    beeindig_vervanging,
    bevestig_vervanging,
    regel_vervanging,
)
from tests.machtigingen import (
    EERSTE,
    EINDE,
    LAATSTE,
    met,
    nieuw,
    office,
    vervangen,
)
from tests.people import (
    AFDELINGSHOOFD,
    BEHEER,
    DG,
    DIRECTEUR,
    FEZ,
    WJZ,
    opdracht,
)
from tests.recorded import recorded, refused


def test_the_number_of_a_vervanging_follows_from_the_order() -> None:
    found, by, away = office(), opdracht(DG), nieuw()

    regel_vervanging(found, away, bezetting=met(found), opdracht=by)

    (event,) = recorded(found)
    assert isinstance(event, VervangingGeregeld)
    assert event.vervanging_id == uuid5(RUIMTE, f"vervanging:{by.opdracht_id}")
    assert (event.stapsoorten, event.achteraf) == (STAPSOORTEN, False)
    assert isinstance(event.door, Functionaris)
    assert (event.door.functie, event.door.hoedanigheid) == (DG, "houder")


def test_b06_an_absence_that_is_over_is_not_arranged_any_more() -> None:
    found, away = office(), nieuw(van=date(2025, 11, 3), tot=date(2025, 11, 10))

    with refused(found, VervangingOngeldig, "achteraf maakt zij niets geldig"):
        regel_vervanging(found, away, bezetting=met(found), opdracht=opdracht(DG))


def test_b17_nobody_arranges_or_confirms_his_own() -> None:
    found, away = office(), nieuw(BEHEER)
    with refused(found, EigenBelang, "Niemand geeft zichzelf een vervanging"):
        regel_vervanging(found, away, bezetting=met(found), opdracht=opdracht(BEHEER))

    earlier = nieuw(BEHEER, van=date(2025, 11, 10))
    regel_vervanging(found, earlier, bezetting=met(found), opdracht=opdracht(DG))
    found.collect()
    (vervanging_id,) = found.vervangingen
    with refused(found, EigenBelang):
        bevestig_vervanging(found, vervanging_id, bezetting=met(found), opdracht=opdracht(BEHEER))


@pytest.mark.parametrize("wie", [FEZ, WJZ, AFDELINGSHOOFD])
def test_only_holder_leidinggevende_and_beheer_arrange_it(wie: str) -> None:
    found, away = office(DIRECTEUR), nieuw()

    with refused(found, NietBevoegd, "Alleen de houder van VWS/directeur-DMO"):
        regel_vervanging(found, away, bezetting=met(found), opdracht=opdracht(wie))
    for mag in (DIRECTEUR, DG, BEHEER):
        one = office(DIRECTEUR)
        regel_vervanging(one, away, bezetting=met(one), opdracht=opdracht(mag))
        assert len(recorded(one)) == 1


def test_who_takes_another_office_acts_in_none_of_these() -> None:
    found, away = office(), nieuw()

    with refused(found, NietBevoegd):
        by = replace(opdracht(DG), als=FEZ)
        regel_vervanging(found, away, bezetting=met(found), opdracht=by)


def test_what_is_arranged_must_make_sense() -> None:
    found = vervangen()
    (known,) = found.vervangingen.values()
    for away, refusal in (
        (nieuw(FEZ, van=LAATSTE, tot=EERSTE), InvoerOngeldig),
        (nieuw(van=LAATSTE, tot=date(2025, 12, 1)), VervangingOngeldig),  # overlaps
    ):
        with refused(found, refusal):
            regel_vervanging(found, away, bezetting=met(found), opdracht=opdracht(DG))
    with refused(found, VervangingOngeldig, "geen vervanging met dit nummer"):
        by = opdracht(DG)
        beeindig_vervanging(found, UUID(int=1), EINDE, bezetting=met(found), opdracht=by)
    with refused(found, InvoerOngeldig, "terugwerkende kracht"):
        early = Einde("Fout.", date(2025, 11, 10))
        beeindig_vervanging(found, known.id, early, bezetting=met(found), opdracht=opdracht(DG))
    with refused(found, RedenVerplicht):
        blank = Einde(" ")
        beeindig_vervanging(found, known.id, blank, bezetting=met(found), opdracht=opdracht(DG))
    beeindig_vervanging(found, known.id, EINDE, bezetting=met(found), opdracht=opdracht(DG))
    found.collect()
    with refused(found, VervangingOngeldig, "al voorbij"):
        beeindig_vervanging(found, known.id, EINDE, bezetting=met(found), opdracht=opdracht(DG))
