"""T5: a route is refused when some step would be left without a person of its own."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import permutations
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.bezetting import Bezetting
from domain.functie import Functie
from domain.koppeling import controleer_vier_ogen, zonder_eigen
from domain.nota.feiten import Feiten
from domain.route import Route, Stap, Voorwaarde
from domain.routecontrole import RouteOngeldig
from tests.notas import Kladblok, concept, submit
from tests.people import DG, DIRECTEUR, FEZ, NOON, STELLER, bezetting, functie, persoon
from tests.recorded import refused
from tests.routes import AKKOORD, baan, groep, route, stap

PERSONEN = [UUID(int=n) for n in range(4)]


def held_by(code: str, *people: str) -> Functie:
    office = functie(code).fork()
    office.bezetters = tuple(functie(who).bezetters[0] for who in people)
    return office


def lijn(**velden: Any) -> Route:
    """Ask the DG and the directeur, one after another."""
    second = stap("lijn.VWS.DG", functie=DG, **velden)
    return route(groep(baan(stap("lijn.VWS.directeur", functie=DIRECTEUR), second)), AKKOORD)


def found(asked: Route, offices: Bezetting, feiten: Feiten | None = None) -> list[str]:
    return [b.stap for b in controleer_vier_ogen(asked.stappen, offices, NOON, feiten)]


NEVER = Voorwaarde(feiten=("sectie 4f is ingevuld",))


def one_person() -> Bezetting:
    return bezetting(**{"VWS__DG-LZ": held_by(DG, DIRECTEUR)})


def test_one_person_for_two_steps_is_one_too_few() -> None:
    assert found(lijn(), one_person()) == ["lijn.VWS.DG"]
    assert found(lijn(), bezetting()) == []


def test_a_second_person_in_either_office_is_enough() -> None:
    offices = bezetting(
        **{
            "VWS__DG-LZ": held_by(DG, DIRECTEUR),
            "VWS__directeur-DMO": held_by(DIRECTEUR, DIRECTEUR, FEZ),
        }
    )

    assert found(lijn(), offices) == []


@pytest.mark.parametrize(
    "velden", [{"samenloop": True}, {"verplicht": False}, {"voorwaarde": NEVER}], ids=str
)
def test_what_is_not_surely_asked_of_another_person_does_not_count(
    velden: Mapping[str, Any],
) -> None:
    assert found(lijn(**velden), one_person(), Feiten(standen={}, lijsten={})) == []


def test_a_condition_that_holds_does_count() -> None:
    feiten = Feiten(standen={"4f": "ingevuld"}, lijsten={})

    assert found(lijn(voorwaarde=NEVER), one_person(), feiten) == ["lijn.VWS.DG"]


def test_the_steller_as_only_signer_is_refused() -> None:
    nota = concept(Kladblok())
    offices = bezetting(**{"VWS__directeur-DMO": held_by(DIRECTEUR, STELLER)})

    with refused(nota, RouteOngeldig, "schreef mee; voor lijn.VWS.directeur blijft niemand over"):
        submit(nota, offices=offices)


def test_who_only_wrote_something_else_may_sign() -> None:
    def wrote_4b(asked: Stap) -> frozenset[UUID]:
        return frozenset({persoon(FEZ)}) if asked.raakt(["4b"]) else frozenset()

    def fez(*reikwijdte: str) -> Route:
        return route(
            groep(baan(stap("m.FEZ.p", "medeparaaf", FEZ, reikwijdte=reikwijdte))), AKKOORD
        )

    def left(asked: Route) -> list[str]:
        return [
            b.stap for b in controleer_vier_ogen(asked.stappen, bezetting(), NOON, None, wrote_4b)
        ]

    assert left(fez("4b")) == ["m.FEZ.p"]
    assert left(fez("alles")) == ["m.FEZ.p"]
    assert left(fez("4e")) == []


@given(
    st.dictionaries(
        st.sampled_from([f"s{n}" for n in range(4)]),
        st.lists(st.sampled_from(PERSONEN), min_size=1, unique=True),
        min_size=1,
    )
)
def test_it_finds_a_matching_when_there_is_one(kan: dict[str, list[UUID]]) -> None:
    steps = list(kan)
    possible = any(
        all(who in kan[step] for step, who in zip(steps, chosen, strict=True))
        for chosen in permutations(PERSONEN, len(steps))
    )

    assert (not list(zonder_eigen(kan))) == possible
