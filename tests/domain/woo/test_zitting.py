"""Who may mark, who may decide, and in which capacity."""

from __future__ import annotations

import pytest

from domain.functie import NietBevoegd
from domain.functionaris import Ministerie
from domain.woo.gronden import Kader
from domain.woo.zitting import deelnemer, is_woo, woo_functies, woo_of_steller
from tests.beoordelingen import COORDINATOR, MEDEWERKER, Over, Zaak, ook
from tests.notas import Kladblok, concept, sign, until
from tests.people import (
    AUDITOR,
    BEHEER,
    BO,
    DIRECTEUR,
    FEZ,
    JENV,
    STAS,
    STELLER,
    persoon,
)


def concept_zaak() -> Zaak:
    klad = Kladblok()
    return Zaak(over=Over(concept(klad), klad))


def na_akkoord() -> Zaak:
    zaak = Zaak()
    until(zaak.nota, STAS)
    sign(zaak.nota, STAS)
    assert zaak.nota.heeft_akkoord
    return zaak


@pytest.mark.parametrize("wie", [MEDEWERKER, COORDINATOR, STELLER, DIRECTEUR, FEZ, JENV])
def test_before_akkoord_the_circle_of_the_nota_marks(wie: str) -> None:
    zaak = Zaak()

    assert deelnemer("VWS", zaak.zitting(wie)).functie == wie


@pytest.mark.parametrize("wie", ["OCW/FEZ", "SZW/stas-PI"])
def test_another_ministry_of_the_circle_does_too(wie: str) -> None:
    assert deelnemer("VWS", Zaak().zitting(wie)).ministerie != Ministerie.VWS


@pytest.mark.parametrize("wie", [AUDITOR, BEHEER])
def test_who_audits_or_runs_the_register_does_not(wie: str) -> None:
    with pytest.raises(NietBevoegd, match="Woo-functie van VWS"):
        deelnemer("VWS", Zaak().zitting(wie))


@pytest.mark.parametrize("wie", [STELLER, DIRECTEUR, JENV, BO])
def test_after_akkoord_only_the_desk_marks(wie: str) -> None:
    zaak = na_akkoord()

    with pytest.raises(NietBevoegd, match="Woo-functie van VWS") as geweigerd:
        deelnemer("VWS", zaak.zitting(wie))
    assert geweigerd.value.aan_zet == (MEDEWERKER,)
    assert deelnemer("VWS", zaak.zitting(MEDEWERKER)).functie == MEDEWERKER


def test_a_document_without_a_nota_is_for_the_desk_alone() -> None:
    zaak = Zaak()
    zitting = zaak.zitting(STELLER)._replace(nota=None)

    with pytest.raises(NietBevoegd):
        deelnemer("VWS", zitting)


@pytest.mark.parametrize("wie", [DIRECTEUR, JENV, BO, BEHEER, AUDITOR])
def test_deciding_is_for_the_desk_and_where_allowed_for_the_steller(wie: str) -> None:
    zaak = Zaak()

    for steller in (True, False):
        with pytest.raises(NietBevoegd):
            woo_of_steller("VWS", zaak.zitting(wie), steller=steller)
    assert woo_of_steller("VWS", zaak.zitting(COORDINATOR), steller=False)
    assert woo_of_steller("VWS", zaak.zitting(STELLER), steller=True).hoedanigheid == "steller"
    with pytest.raises(NietBevoegd):
        woo_of_steller("VWS", zaak.zitting(STELLER), steller=False)


def test_the_desk_of_another_ministry_decides_nothing_here() -> None:
    with pytest.raises(NietBevoegd, match="Woo-functie van JenV"):
        woo_of_steller("JenV", Zaak().zitting(MEDEWERKER), steller=False)
    assert woo_functies("JenV", [MEDEWERKER, "JenV/woo-medewerker"]) == ["JenV/woo-medewerker"]


def test_whoever_chooses_an_office_acts_in_it_or_not_at_all() -> None:
    zaak = Zaak()
    zaak.ook = (COORDINATOR,)
    zaak.kantoren = {"VWS__woo-coordinator": ook(COORDINATOR, persoon(MEDEWERKER))}

    chosen = woo_of_steller("VWS", zaak.zitting(MEDEWERKER, als=COORDINATOR), steller=False)

    assert chosen.functie == COORDINATOR
    with pytest.raises(NietBevoegd):
        woo_of_steller("VWS", zaak.zitting(MEDEWERKER, als=DIRECTEUR), steller=False)


def test_an_office_that_one_does_not_hold_is_refused() -> None:
    zaak = Zaak()

    with pytest.raises(NietBevoegd, match="niet de houder van VWS/woo-coordinator"):
        woo_of_steller("VWS", zaak.zitting(MEDEWERKER, als=COORDINATOR), steller=False)


def test_an_office_is_of_the_desk_by_its_name() -> None:
    assert is_woo("VWS/woo-jurist")
    assert not is_woo("VWS/directeur-woo")
    assert not is_woo("woo-VWS/directeur")


@pytest.mark.parametrize("kader", ["art68", "woo_actief"])
def test_the_steller_begins_for_the_kamer_and_of_our_own_accord(kader: Kader) -> None:
    assert Zaak(kader=kader, wie=STELLER).beoordeling.kader == kader


def test_only_the_desk_begins_on_request() -> None:
    with pytest.raises(NietBevoegd):
        Zaak(kader="woo_verzoek", wie=STELLER)


def test_for_whose_decision_it_is_follows_from_the_route() -> None:
    assert Zaak().beoordeling.besluit_van == "staatssecretaris"
    assert concept_zaak().beoordeling.besluit_van == "minister"  # no route yet: the open side
