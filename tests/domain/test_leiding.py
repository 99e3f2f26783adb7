"""Beheer of the ministry says which office leads another one; nobody does so for himself."""

from __future__ import annotations

from datetime import date

import pytest

from domain.base import InvoerOngeldig
from domain.functie import AlGedaan, EigenBelang, Functie, NietBevoegd, bezet
from domain.functionaris import Functionaris
from domain.leiding import LeidinggevendeVastgelegd, leg_leidinggevende_vast
from domain.machtiging import Einde
from domain.mandateren import hef_op
from tests.people import (
    AUDITOR,
    BEHEER,
    DG,
    DIRECTEUR,
    FEZ,
    WJZ,
    bezetting,
    functie,
    opdracht,
    persoon,
)
from tests.recorded import recorded, refused

VANDAAG = date(2025, 11, 11)
JENV_BEHEER = "JenV/beheer"


def office(code: str = FEZ) -> Functie:
    found = functie(code).fork()
    found.collect()
    return found


def vast(found: Functie, boven: Functie, *, door: str = BEHEER) -> None:
    leg_leidinggevende_vast(found, boven, door=functie(door), opdracht=opdracht(door))


@pytest.mark.parametrize("code", [FEZ, DIRECTEUR])
def test_beheer_sets_or_changes_who_leads_an_office(code: str) -> None:
    found = office(code)

    vast(found, office(WJZ))

    (event,) = recorded(found)
    assert isinstance(event, LeidinggevendeVastgelegd)
    assert isinstance(event.door, Functionaris)
    assert (event.door.functie, event.door.hoedanigheid) == (BEHEER, "beheerder")
    assert found.leidinggevende == WJZ


@pytest.mark.parametrize("door", [DIRECTEUR, FEZ, JENV_BEHEER])
def test_only_beheer_of_its_ministry_says_who_leads_it(door: str) -> None:
    found = office()

    with refused(found, NietBevoegd, "U bent niet de houder van VWS/beheer"):
        vast(found, office(DG), door=door)


def test_who_does_not_hold_beheer_is_no_beheerder() -> None:
    found, by = office(), opdracht(DIRECTEUR)

    with refused(found, NietBevoegd, "U bent niet de houder van VWS/beheer"):
        leg_leidinggevende_vast(found, office(DG), door=functie(BEHEER), opdracht=by)


@pytest.mark.parametrize("own", [FEZ, DG])
def test_nobody_says_who_leads_him_or_whom_he_leads(own: str) -> None:
    offices = {code: office(code) for code in (FEZ, DG)}
    by, other = opdracht(JENV_BEHEER), functie(JENV_BEHEER)
    bezet(offices[own], persoon(BEHEER), van=VANDAAG, door=other, opdracht=by)
    offices[own].collect()

    with refused(offices[FEZ], EigenBelang, "Niemand legt vast wie hem leidt, of wie hij leidt"):
        vast(offices[FEZ], offices[DG])


@pytest.mark.parametrize("boven", [FEZ, BEHEER, AUDITOR, JENV_BEHEER])
def test_who_leads_is_another_office_that_works(boven: str) -> None:
    found = office()

    with refused(found, InvoerOngeldig, f"{boven} kan geen leiding geven aan VWS/FEZ"):
        vast(found, office(boven))


@pytest.mark.parametrize("gone", [FEZ, DG])
def test_an_office_that_ended_leads_nobody_and_is_led_by_nobody(gone: str) -> None:
    offices = {code: office(code) for code in (FEZ, DG)}
    hef_op(offices[gone], Einde("Weg."), bezetting=bezetting(), opdracht=opdracht(gone))
    offices[gone].collect()

    with refused(offices[FEZ], InvoerOngeldig, f"{gone} is per 11-11-2025 opgeheven"):
        vast(offices[FEZ], offices[DG])


def test_what_is_so_already_is_not_recorded_again() -> None:
    found = office(DIRECTEUR)

    with refused(found, AlGedaan, "VWS/DG-LZ geeft al leiding aan VWS/directeur-DMO"):
        vast(found, office(DG))
