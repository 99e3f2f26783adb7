"""Whose turn it is follows from the route and from what is done, however odd the route."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from domain.nota.feiten import Feiten
from domain.nota.merken import Gezet
from domain.nota.vervolg import doorloop
from domain.route import Route, Voorwaarde
from tests import orakel_route
from tests.notas import concept
from tests.routes import LIJN, baan, groep, route, stap

DRAFT = concept()
CONDITIONS = st.none() | st.builds(
    Voorwaarde,
    soort=st.sampled_from(["alle", "een_van"]),
    feiten=st.lists(
        st.sampled_from(
            [
                "sectie 4e is ingevuld",
                "sectie 4f is nvt",
                "lijst dekking is leeg",
                "lijst mede_namens is gevuld",
                "soort is ter_informatie",
                "kamers bevat EK",
                "rubricering is geen",
                "ministerraad is ja",
            ]
        ),
        min_size=1,
        max_size=3,
    ).map(tuple),
)
FACTS = st.builds(
    Feiten,
    standen=st.fixed_dictionaries(
        {"4e": st.sampled_from(["nvt", "ingevuld"]), "4f": st.sampled_from(["nvt", "ingevuld"])}
    ),
    lijsten=st.fixed_dictionaries({"dekking": st.sampled_from([(), ("JenV",)])}),
    soort=st.sampled_from(["ter_informatie", "ter_besluitvorming"]),
    kamers=st.sampled_from([("TK",), ("TK", "EK")]),
    ministerraad=st.booleans(),
)


@st.composite
def routes(draw: st.DrawFn) -> Route:
    shape = draw(st.lists(st.lists(st.integers(1, 3), min_size=1, max_size=3), max_size=4))
    return route(
        *(
            groep(
                *(
                    baan(
                        *(
                            stap(f"g{g}.b{b}.s{s}", "medeparaaf", voorwaarde=draw(CONDITIONS))
                            for s in range(length)
                        )
                    )
                    for b, length in enumerate(lengths)
                )
            )
            for g, lengths in enumerate(shape or [[1]])
        )
    )


@given(routes(), FACTS, st.data())
def test_the_oracle_finds_the_same_turn_on_any_route(
    way: Route, feiten: Feiten, data: st.DataObject
) -> None:
    nota = DRAFT.fork()
    nota.feiten = feiten
    marks = [Gezet(1, 1, step, 1, "geen_reactie") for step in way.stappen]
    for _ in range(6):
        chosen = data.draw(st.lists(st.sampled_from(marks)))
        nota.geldig = {mark.sleutel: mark for mark in chosen}
        af = {mark.stap.code for mark in chosen}

        aan_zet, skipped = doorloop(nota, way)

        done = af | {step.code for step in skipped}
        groepen = way.model_dump()["groepen"]
        expected = orakel_route.aan_zet(groepen, af, feiten.model_dump())
        assert [step.code for step in aan_zet] == expected
        assert list(way.aan_zet(done)) == list(aan_zet)
        assert all(step.voorwaarde and not step.voorwaarde.geldt(feiten) for step in skipped)


def test_the_way_back_goes_to_earlier_steps_only() -> None:
    way = route(groep(baan(stap("a.x.1"), stap("a.x.2")), baan(stap("a.y.1"))), LIJN)

    assert way.vanaf("a.x.2") == {"a.x.2", "lijn.VWS.hoofd"}
    assert way.vanaf("a.y.1") == {"a.y.1", "lijn.VWS.hoofd"}
    assert way.vanaf("a.x.1") == {"a.x.1", "a.x.2", "lijn.VWS.hoofd"}
