"""A route is checked before it is used; each check has a route that fails, and a neighbour."""

from __future__ import annotations

from typing import Any

import pytest

from domain.koppeling import controleer_vier_ogen
from domain.nota.feiten import Feiten
from domain.route import Groep, Route, Stap, Termijn, Voorwaarde
from domain.routecontrole import controleer, controleer_bezetting
from tests.notas import SJABLOON
from tests.people import (
    BO,
    DG,
    FEZ,
    MEDE,
    NOON,
    PA,
    SJABLONEN,
    STAS,
    bezetting,
    functie,
)
from tests.routes import AKKOORD, LIJN, VERZENDEN, baan, groep, route, stap

INDELING = SJABLOON.indeling
FEITEN = Feiten(standen={"4e": "ingevuld"}, lijsten={})
IF_4E = Voorwaarde(feiten=("sectie 4e is ingevuld",))
DAG = Termijn(werkdagen=1)


def mede(**velden: Any) -> Groep:
    step = stap("mede.van.ja", "mede_namens", "{bewindspersoon}", **velden)
    return groep(baan(step, uit="mede_namens"))


def tegen(functie: str = STAS, **velden: Any) -> Groep:
    return groep(baan(stap("akkoord.stas.akkoord", "akkoord", functie, **velden)))


def los(code: str = "advies.FEZ.advies", soort: str = "advies", **velden: Any) -> Groep:
    return groep(baan(stap(code, soort, FEZ, **velden)))


TWO_LANES = groep(
    baan(stap("akkoord.stas.akkoord", "akkoord", STAS)),
    baan(stap("akkoord.min.akkoord", "akkoord", MEDE[0])),
)
TWICE_STAS = groep(
    baan(stap("akkoord.stas.akkoord", "akkoord", STAS)),
    baan(stap("akkoord.min.akkoord", "akkoord", STAS)),
)
BESIDE = groep(
    baan(stap("akkoord.stas.akkoord", "akkoord", STAS)), baan(stap("akkoord.DG.paraaf", functie=DG))
)
TWO_SENDERS = groep(
    baan(stap("verzending.VWS.verzenden", "verzenden", BO)),
    baan(stap("verzending.DG.paraaf", functie=DG)),
)
ASKED = stap("afstemming.m.ja", "afstemmen", "{ministerie}/directeur-beleid")
INNER = stap("afstemming.m.eerst", "paraaf", "{ministerie}/FEZ")
LONG = groep(baan(*(stap(f"lijn.VWS.s{n}") for n in range(13))))
WIDE = groep(*(baan(stap(f"lijn.b{n}.s")) for n in range(21)))
MANY = tuple(groep(baan(stap(f"g{n}.VWS.s"))) for n in range(19))
FULL = tuple(
    groep(*(baan(*(stap(f"g{g}.b{b}.s{s}") for s in range(11))) for b in range(10)))
    for g in range(2)
)

REFUSED: list[tuple[str, Route, Route]] = [
    ("T1", route(LIJN, VERZENDEN), route(LIJN, AKKOORD, VERZENDEN)),
    ("T1", route(AKKOORD, LIJN, tegen(), VERZENDEN), route(LIJN, TWO_LANES, VERZENDEN)),
    ("T1", route(LIJN, TWICE_STAS, VERZENDEN), route(LIJN, TWO_LANES, VERZENDEN)),
    ("T1", route(LIJN, BESIDE, VERZENDEN), route(LIJN, AKKOORD, VERZENDEN)),
    ("T1", route(LIJN, tegen(voorwaarde=IF_4E), VERZENDEN), route(LIJN, tegen(), VERZENDEN)),
    ("T1", route(LIJN, tegen(verplicht=False), VERZENDEN), route(LIJN, tegen(), VERZENDEN)),
    ("T2", route(AKKOORD, LIJN, VERZENDEN), route(LIJN, AKKOORD, VERZENDEN)),
    ("T2", route(LIJN, AKKOORD, VERZENDEN, mede()), route(LIJN, AKKOORD, mede(), VERZENDEN)),
    ("T2", route(LIJN, AKKOORD, TWO_SENDERS), route(LIJN, AKKOORD, VERZENDEN)),
    (
        "T2",
        route(LIJN, AKKOORD, mede(voorwaarde=IF_4E), VERZENDEN),
        route(LIJN, AKKOORD, mede(), VERZENDEN),
    ),
    ("T3", route(LIJN, LIJN, AKKOORD, VERZENDEN), route(LIJN, AKKOORD, VERZENDEN)),
    ("T3", route(LONG, AKKOORD, VERZENDEN), route(LIJN, AKKOORD, VERZENDEN)),
    ("T3", route(WIDE, AKKOORD, VERZENDEN), route(LIJN, AKKOORD, VERZENDEN)),
    ("T3", route(*MANY, AKKOORD, VERZENDEN), route(*MANY[:18], AKKOORD, VERZENDEN)),
    ("T3", route(*FULL, AKKOORD, VERZENDEN), route(FULL[0], AKKOORD, VERZENDEN)),
    (
        "T6",
        route(los(voorwaarde=Voorwaarde(feiten=("sectie 9z is nvt",))), AKKOORD, VERZENDEN),
        route(los(voorwaarde=IF_4E), AKKOORD, VERZENDEN),
    ),
    ("T6", route(groep(baan(ASKED)), AKKOORD), route(groep(baan(ASKED, uit="dekking")), AKKOORD)),
    (
        "T6",
        route(steller_wijzigt_tot="lijn.VWS.niemand"),
        route(steller_wijzigt_tot="lijn.VWS.hoofd"),
    ),
    (
        "T7",
        route(los(reikwijdte=("9z",)), AKKOORD, VERZENDEN),
        route(los(reikwijdte=("4e",)), AKKOORD, VERZENDEN),
    ),
    ("T7", route(LIJN, tegen(reikwijdte=("4e",))), route(LIJN, tegen(reikwijdte=("alles",)))),
    (
        "T8",
        route(groep(baan(stap("lijn.VWS.hoofd", bij_stilte="geen_reactie", termijn=DAG))), AKKOORD),
        route(los(bij_stilte="geen_reactie", termijn=DAG), AKKOORD),
    ),
    (
        "T8",
        route(los(bij_stilte="geen_reactie"), AKKOORD),
        route(los(bij_stilte="geen_reactie", termijn=DAG), AKKOORD),
    ),
    (
        "T9",
        route(groep(baan(ASKED, INNER, uit="afstemming_met")), AKKOORD),
        route(groep(baan(INNER, ASKED, uit="afstemming_met")), AKKOORD),
    ),
    (
        "T9",
        route(groep(baan(INNER, uit="afstemming_met")), AKKOORD),
        route(groep(baan(ASKED, uit="afstemming_met")), AKKOORD),
    ),
    (
        "T10",
        route(los(termijn=Termijn(werkdagen=0)), AKKOORD),
        route(los(termijn=DAG), AKKOORD),
    ),
]


@pytest.mark.parametrize(("controle", "refused", "neighbour"), REFUSED)
def test_each_check_refuses_one_route_and_passes_its_neighbour(
    controle: str, refused: Route, neighbour: Route
) -> None:
    found = controleer(refused, INDELING)

    assert controle in {bevinding.controle for bevinding in found}
    assert not controleer(neighbour, INDELING)


def test_all_findings_come_together() -> None:
    found = controleer(route(los(termijn=Termijn(werkdagen=0)), LIJN, LIJN), INDELING)

    assert {bevinding.controle for bevinding in found} == {"T1", "T3", "T10"}


def test_a_filled_list_needs_lanes() -> None:
    feiten = Feiten(standen={}, lijsten={"dekking": ("JenV",)})

    assert {b.controle for b in controleer(route(), INDELING, feiten)} == {"T6"}
    assert not controleer(SJABLOON.route.vul_in(feiten), INDELING, feiten)


def test_who_decides_does_not_also_sign_beside_himself() -> None:
    feiten = Feiten(standen={}, lijsten={"mede_namens": (STAS,)})
    filled = SJABLOON.route.vul_in(feiten)

    assert [b.controle for b in controleer(filled, INDELING, feiten)] == ["T1"]


@pytest.mark.parametrize(
    ("wrong", "because"),
    [
        (stap("lijn.VWS.hoofd", functie="VWS/bestaat-niet"), "bestaat niet"),
        (stap("lijn.VWS.hoofd", functie=STAS), "zet geen stap paraaf"),
        (stap("lijn.VWS.hoofd", functie=PA), "zet geen stap paraaf"),
        (stap("lijn.VWS.hoofd", "advies", STAS), "zet geen stap advies"),
        (stap("lijn.VWS.hoofd", overslaan_door=("VWS/niemand",)), "VWS/niemand bestaat niet"),
        (stap("lijn.VWS.hoofd", escaleer_naar="VWS/niemand"), "VWS/niemand bestaat niet"),
    ],
)
def test_every_office_exists_and_fits_its_step(wrong: Stap, because: str) -> None:
    (found,) = controleer_bezetting(route(groep(baan(wrong)), AKKOORD), bezetting(), NOON, FEITEN)

    assert (found.controle, because in found.zin) == ("T4", True)


def test_who_may_reopen_exists_too() -> None:
    wrong = route(heropenen_door=("VWS/niemand",))

    (found,) = controleer_bezetting(wrong, bezetting(), NOON)

    assert (found.controle, "VWS/niemand, die heropent" in found.zin) == ("T4", True)


def test_an_office_that_nobody_holds_is_missed_only_where_it_is_asked() -> None:
    empty = functie(FEZ).fork()
    empty.bezetters = ()
    offices = bezetting(VWS__FEZ=empty)
    never = Voorwaarde(feiten=("sectie 4f is ingevuld",))

    def missed(**velden: Any) -> int:
        steps = route(los(**velden), AKKOORD)
        return len(list(controleer_bezetting(steps, offices, NOON, FEITEN)))

    assert missed() == 1
    assert missed(voorwaarde=IF_4E) == 1
    assert missed(voorwaarde=never) == 0
    assert missed(verplicht=False) == 0


@pytest.mark.parametrize("code", SJABLONEN.codes())
def test_each_template_that_we_ship_holds_and_says_that_it_is_an_example(code: str) -> None:
    sjabloon = SJABLONEN.sjabloon(*code.split("/"))
    filled = sjabloon.route.vul_in(
        Feiten(standen={}, lijsten={"mede_namens": ("VWS/stas-JPS",), "dekking": ("AZ",)})
    )

    assert not controleer(sjabloon.route, sjabloon.indeling)
    assert not list(controleer_bezetting(sjabloon.route, bezetting(), NOON))
    assert not list(controleer_vier_ogen(sjabloon.route.stappen, bezetting(), NOON))
    assert not controleer(filled, sjabloon.indeling)
    assert sjabloon.herkomst.startswith("voorbeeld bij Parafenlijn")


def test_four_ministries_have_an_example_each_with_its_own_sections() -> None:
    found = {code: SJABLONEN.sjabloon(*code.split("/")).indeling for code in SJABLONEN.codes()}

    assert set(found) == {f"{m}/kamerbrief" for m in ("VWS", "JenV", "OCW", "SZW")}
    assert len({indeling.secties for indeling in found.values()}) == len(found)
