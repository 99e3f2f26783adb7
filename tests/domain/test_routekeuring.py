"""A running route changes only to one that holds, by a wish that says enough and no more."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from domain.nota.afstemmen import leg_geschilpunt_vast
from domain.nota.inhoud import Lijst
from domain.nota.terugsturen import stuur_terug
from domain.nota.weigeringen import GeschilpuntOpen
from domain.routecontrole import RouteOngeldig
from domain.routewijziging import Stapwens
from tests.doen import doe
from tests.histories_wijzigen import WJZ_ERBIJ, stel_voor, wens, wijzig_route
from tests.notas import Kladblok, a_nota, concept, sign, submit
from tests.people import AFDELINGSHOOFD, JENV, OCW, STAS, SZW, WJZ
from tests.recorded import refused

ANDER = "VWS/directeur-beleid"


@pytest.mark.parametrize(
    ("wrong", "because"),
    [
        (wens("weg", "akkoord.stas.akkoord"), "T1"),
        (wens("weg", "verzending.VWS.verzenden"), "T2"),
        (wens("weg", "lijn.VWS.niemand"), "staat er niet"),
        (wens("erbij", "lijn.VWS.DG", functie=WJZ), "staat er al"),
        (wens("erbij", "nergens.VWS.stap", functie=WJZ), "geen groep nergens"),
        (wens("erbij", "lijn.VWS.x", functie=WJZ, na="lijn.VWS.y"), "staat niet in die baan"),
        (wens("erbij", "lijn.VWS.x", functie="VWS/bestaat-niet"), "T4"),
        (wens("erbij", "lijn.VWS.x", functie=STAS), "T4"),
        (wens("erbij", "lijn.VWS.x", functie=WJZ, reikwijdte=("9z",)), "T7"),
        (wens("erbij", "mede_namens.x.x", functie=WJZ), "T2"),
        (wens("anders", "afstemming.ministerie-JenV.afstemmen", termijn=9), "loopt al"),
    ],
)
def test_only_to_a_route_that_holds(wrong: Stapwens, because: str) -> None:
    with refused(nota := a_nota(), RouteOngeldig, because):
        stel_voor(nota, wrong)


@pytest.mark.parametrize(
    "velden",
    [
        {"wat": "erbij", "stap": "lijn.VWS.x"},
        {"wat": "weg", "stap": "lijn.VWS.DG", "functie": WJZ},
        {"wat": "anders", "stap": "lijn.VWS.DG"},
        {"wat": "anders", "stap": "lijn.VWS.DG", "functie": WJZ, "na": "lijn.VWS.directeur"},
        {"wat": "erbij", "stap": "lijn.VWS", "functie": WJZ},
        {"wat": "erbij", "stap": "lijn.VWS.x", "functie": "{ministerie}/FEZ"},
        {"wat": "anders", "stap": "lijn.VWS.DG", "termijn": 0},
    ],
)
def test_a_wish_says_enough_and_no_more(velden: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Stapwens.model_validate(velden)


def test_a_dispute_does_not_go_with_its_step() -> None:
    nota = a_nota()
    doe(nota, leg_geschilpunt_vast, JENV, "Nee.", ("3",))

    with refused(nota, GeschilpuntOpen):
        stel_voor(nota, wens("weg", "afstemming.ministerie-JenV.afstemmen"))


def test_a_changed_list_keeps_the_changed_route() -> None:
    klad = Kladblok()
    nota = a_nota(klad)
    wijzig_route(
        nota, WJZ_ERBIJ, wens("anders", "afstemming.ministerie-SZW.afstemmen", functie=ANDER)
    )

    klad.wijzig(nota, Lijst(code="afstemming_met", waarden=("JenV", "SZW")))

    assert nota.route
    assert nota.route.stap("lijn.VWS.WJZ")
    assert [stap.functie for stap in nota.aan_zet] == [JENV, ANDER]
    klad.wijzig(nota, Lijst(code="afstemming_met", waarden=("JenV",)))
    assert [stap.functie for stap in nota.aan_zet] == [JENV]


def test_the_next_round_goes_by_the_template_again() -> None:
    nota = concept()
    submit(nota)
    wijzig_route(nota, WJZ_ERBIJ)
    for office in (JENV, OCW, SZW):
        sign(nota, office)
    for office in nota.wie_aan_zet:
        sign(nota, office)
    doe(nota, stuur_terug, AFDELINGSHOOFD, "steller", "Nee.")
    submit(nota)

    assert nota.route
    assert nota.route.stap("lijn.VWS.WJZ") is None
