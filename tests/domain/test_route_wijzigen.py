"""A running route changes by two people, with a reason, and what was set stays as it was."""

from __future__ import annotations

from typing import Any

import pytest

from domain.base import InvoerOngeldig, RedenVerplicht, TegentekeningVereist
from domain.functie import NietBevoegd
from domain.nota.paraferen import parafeer
from domain.nota.route_wijzigen import (
    RouteGewijzigd,
    RoutewijzigingVoorgesteld,
    bevestig_route,
    stel_route_voor,
    wijs_route_af,
)
from domain.nota.routekeuring import StapAlGezet
from domain.nota.terugsturen import stuur_terug
from domain.nota.vervolg import RouteVervolgd
from domain.nota.weigeringen import (
    NietAanDeBeurt,
    VerouderdeVersie,
)
from domain.routewijziging import Stapwens
from tests.doen import at, doe
from tests.histories_wijzigen import WJZ_ERBIJ, stel_voor, wens, wijzig_route
from tests.notas import sign
from tests.people import (
    AFDELINGSHOOFD,
    BEHEER,
    DG,
    DIRECTEUR,
    FEZ,
    JENV,
    PA,
    STAS,
    STELLER,
    WJZ,
)
from tests.recorded import recorded, refused

OOK_BEHEER = {"functies": (BEHEER, FEZ)}  # who runs the register and works somewhere too


def test_with_a_reason_and_a_second_person() -> None:
    nota = at(DG)
    before = nota.route_hash

    voorstel_id = stel_voor(nota, WJZ_ERBIJ)
    assert nota.route_hash == before
    doe(nota, bevestig_route, DG, voorstel_id)

    proposed, changed, followed = recorded(nota)
    assert isinstance(proposed, RoutewijzigingVoorgesteld)
    assert isinstance(changed, RouteGewijzigd)
    assert isinstance(followed, RouteVervolgd)
    assert [d.wat for d in proposed.diff] == ["erbij"]
    assert changed.route_hash == nota.route_hash != before
    assert followed.oorzaak == changed.originator_version
    assert [g.stap for g in followed.geopend] == ["lijn.VWS.WJZ"]
    assert [g.stap for g in followed.gesloten] == ["lijn.VWS.DG"]
    assert nota.wie_aan_zet == (WJZ,)


def test_the_marks_that_were_set_stay() -> None:
    nota = at(DG)
    marks = dict(nota.geldig)

    wijzig_route(nota, WJZ_ERBIJ)

    assert nota.geldig == marks


@pytest.mark.parametrize(
    "touched",
    [
        wens("weg", "lijn.VWS.directeur"),
        wens("anders", "lijn.VWS.directeur", functie=WJZ),
        wens("weg", "medeparaaf.WJZ.paraaf"),
    ],
)
def test_a_step_that_was_set_is_left_alone(touched: Stapwens) -> None:
    with refused(nota := at(DG), StapAlGezet, f"De stap {touched.stap} is al gezet"):
        stel_voor(nota, touched)


def test_a_step_set_meanwhile_is_left_alone() -> None:
    nota = at(DIRECTEUR)
    voorstel_id = stel_voor(nota, wens("anders", "lijn.VWS.directeur", functie=WJZ))
    sign(nota, DIRECTEUR)

    with refused(nota, StapAlGezet):
        doe(nota, bevestig_route, DG, voorstel_id)


def test_an_open_step_goes_to_another_office() -> None:
    nota = at(DIRECTEUR)

    wijzig_route(nota, wens("anders", "lijn.VWS.directeur", functie=WJZ))

    *_, followed = recorded(nota)
    assert isinstance(followed, RouteVervolgd)
    assert [(g.stap, g.functie) for g in followed.geopend] == [("lijn.VWS.directeur", WJZ)]
    doe(nota, parafeer, WJZ)
    assert nota.wie_aan_zet == (DG,)


def test_an_open_step_is_taken_out() -> None:
    nota = at(DIRECTEUR)

    wijzig_route(nota, wens("weg", "lijn.VWS.directeur"))

    *_, followed = recorded(nota)
    assert isinstance(followed, RouteVervolgd)
    assert [(g.stap, g.reden_code) for g in followed.gesloten] == [
        ("lijn.VWS.directeur", "baan_vervallen")
    ]
    assert nota.wie_aan_zet == (DG,)


def test_a_lane_comes_beside_the_others() -> None:
    nota = at(AFDELINGSHOOFD)

    wijzig_route(
        nota, wens("erbij", "medeparaaf.SZW.paraaf", functie="SZW/FEZ", soort="medeparaaf")
    )

    assert nota.wie_aan_zet == ("SZW/FEZ",)
    assert "SZW/FEZ" in nota.betrokken


def test_what_comes_later_gets_another_term_and_scope() -> None:
    nota = at(DIRECTEUR)

    wijzig_route(nota, wens("anders", "lijn.VWS.DG", termijn=7, reikwijdte=("4b",)))

    assert nota.route
    stap = nota.route.stap("lijn.VWS.DG")
    assert stap
    assert stap.termijn
    assert (stap.termijn.werkdagen, stap.reikwijdte, stap.functie) == (7, ("4b",), DG)


def test_by_the_steller_or_a_beheerder_and_with_a_reason() -> None:
    nota = at(DIRECTEUR)

    for office in (DG, FEZ, JENV):
        with refused(nota, NietBevoegd, "Alleen de steller of een beheerder"):
            doe(nota, stel_route_voor, office, [WJZ_ERBIJ], "Daarom.")
    with refused(nota, RedenVerplicht):
        doe(nota, stel_route_voor, STELLER, [WJZ_ERBIJ], " ")
    with refused(nota, InvoerOngeldig):
        doe(nota, stel_route_voor, STELLER, [], "Daarom.")
    doe(nota, stel_route_voor, BEHEER, [WJZ_ERBIJ], "Daarom.", **OOK_BEHEER)
    assert nota.routevoorstellen


def test_not_by_the_same_person_nor_by_just_anybody() -> None:
    nota = at(DIRECTEUR)
    voorstel_id = stel_voor(nota, WJZ_ERBIJ)

    with refused(nota, TegentekeningVereist, "U stelde deze route zelf voor"):
        doe(nota, bevestig_route, STELLER, voorstel_id)
    for office in (DIRECTEUR, AFDELINGSHOOFD, FEZ, JENV, PA):
        with refused(nota, NietBevoegd):
            doe(nota, bevestig_route, office, voorstel_id)
        with refused(nota, NietBevoegd):
            doe(nota, wijs_route_af, office, voorstel_id, "Nee.")


@pytest.mark.parametrize(("office", "anders"), [(DG, {}), (STAS, {}), (BEHEER, OOK_BEHEER)])
def test_by_a_beheerder_a_dg_or_the_bewindspersoon(office: str, anders: dict[str, Any]) -> None:
    nota = at(DIRECTEUR)
    voorstel_id = stel_voor(nota, WJZ_ERBIJ)

    doe(nota, bevestig_route, office, voorstel_id, **anders)

    assert nota.route
    assert nota.route.stap("lijn.VWS.WJZ")


def test_a_beheerder_does_not_agree_with_himself() -> None:
    nota = at(DIRECTEUR)
    doe(nota, stel_route_voor, BEHEER, [WJZ_ERBIJ], "Daarom.", **OOK_BEHEER)
    (voorstel_id,) = nota.routevoorstellen

    with refused(nota, TegentekeningVereist):
        doe(nota, bevestig_route, BEHEER, voorstel_id, **OOK_BEHEER)


def test_rejected_with_a_reason_it_is_over() -> None:
    nota = at(DIRECTEUR)
    voorstel_id, route = stel_voor(nota, WJZ_ERBIJ), nota.route

    with refused(nota, RedenVerplicht):
        doe(nota, wijs_route_af, DG, voorstel_id, " ")
    doe(nota, wijs_route_af, DG, voorstel_id, "Dat duurt te lang.")

    assert nota.route == route
    with refused(nota, VerouderdeVersie, "beantwoord"):
        doe(nota, bevestig_route, DG, voorstel_id)
    with refused(nota, InvoerOngeldig, "geen voorstel voor de route met dit nummer"):
        doe(nota, bevestig_route, DG, nota.id)


def test_a_proposal_ends_with_its_route_and_its_round() -> None:
    nota = at(DIRECTEUR)
    first, second = stel_voor(nota, WJZ_ERBIJ), stel_voor(nota, wens("weg", "advies.PA.advies"))
    doe(nota, bevestig_route, DG, second)
    with refused(nota, VerouderdeVersie):
        doe(nota, bevestig_route, DG, first)
    third = stel_voor(nota, WJZ_ERBIJ)
    doe(nota, stuur_terug, DIRECTEUR, "steller", "Nee.")

    with refused(nota, VerouderdeVersie):
        doe(nota, bevestig_route, DG, third)
    with refused(nota, NietAanDeBeurt, "Er loopt geen ronde"):
        stel_voor(nota, WJZ_ERBIJ)
