"""A template, the kalender and a functielijst: in versions, each by two people."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.base import Aggregate, Event, Geweigerd, InvoerOngeldig, TegentekeningVereist
from domain.eigen_baan import EIGEN_BAAN
from domain.functie import AlGedaan
from domain.functielijst import Lijstvoorstel, stel_functielijst_vast, stel_functielijst_voor
from domain.kalender import Kalendervoorstel, stel_kalender_vast, stel_kalender_voor
from domain.routecontrole import RouteOngeldig
from domain.routesjabloon import (
    Routesjabloon,
    Vaststelling,
    stel_sjabloon_vast,
    trek_sjabloon_in,
    wijzig_sjabloon,
)
from domain.sjabloon import EigenBaan, Sjabloon, Sjablooninhoud
from domain.vaststellen import OntwerpGewijzigd
from tests.histories_sjablonen import (
    BRON,
    EIGEN,
    INHOUD,
    RECES,
    TODAY,
    by,
    desk,
    establish,
    sjablonen,
    written,
)
from tests.notas import SJABLOON
from tests.people import BEHEER, FEZ, SJABLONEN, WJZ, bezetting
from tests.recorded import recorded, refused
from tests.routes import LIJN, baan, groep, route, stap
from workflows.register.mapper import Mapper

NOBODY = groep(baan(stap("advies.x.advies", "advies", "VWS/niemand")))
WRONG = Sjablooninhoud(indeling=SJABLOON.indeling, route=route(NOBODY, LIJN))
OTHER = Sjablooninhoud(indeling=SJABLOON.indeling, route=route())
DAYS = [TODAY + timedelta(days=n) for n in (-1, 0, 1)]


def test_the_newest_that_counts_on_a_day_is_the_one() -> None:
    found = written()
    establish(found, na=1)
    wijzig_sjabloon(found, OTHER, BRON, door=desk(), opdracht=by())
    establish(found, van=TODAY + timedelta(days=7))

    def counts(days: int) -> int:
        versie = found.geldend(TODAY + timedelta(days=days))
        return versie.nummer if versie else 0

    assert [counts(-1), counts(0), counts(7)] == [0, 2, 3]
    trek_sjabloon_in(found, 3, "Toch niet.", door=desk(), opdracht=by())
    assert counts(7) == 2


def test_what_counts_is_named_by_what_it_says() -> None:
    found = written()
    establish(found)

    versie = found.geldend(TODAY)
    assert versie
    value = found.als_waarde(versie)
    assert isinstance(value, Sjabloon)
    (*_, event) = recorded(found)
    assert vars(event)["sha256"] == value.bron.sha256
    assert (value.herkomst, value.route) == (BRON, SJABLOON.route)


def test_every_finding_comes_at_once() -> None:
    found = written(WRONG)

    with pytest.raises(RouteOngeldig) as nee:
        establish(found)

    assert {str(one).rpartition("(")[2] for one in nee.value.alle} == {"T1)", "T4)"}
    assert not found.versies


def test_nothing_changed_is_nothing_recorded() -> None:
    found = written()
    found.collect()

    wijzig_sjabloon(found, INHOUD, BRON, door=desk(), opdracht=by())

    assert recorded(found) == []


def test_an_own_lane_has_no_sections_and_all_else_has() -> None:
    with refused(found := written(EIGEN, code=EIGEN_BAAN, ministerie="JenV"), InvoerOngeldig):
        wijzig_sjabloon(found, INHOUD, BRON, door=desk("JenV"), opdracht=by("JenV/beheer", "JenV"))
    with refused(found := written(), InvoerOngeldig):
        wijzig_sjabloon(found, EIGEN, BRON, door=desk(), opdracht=by())


def test_an_own_lane_counts_as_one() -> None:
    found = written(EIGEN, code=EIGEN_BAAN, ministerie="JenV")
    establish(found)

    versie = found.geldend(TODAY)
    assert versie
    assert isinstance(found.als_waarde(versie), EigenBaan)


def test_a_reason_and_a_source_are_more_than_blanks() -> None:
    found = written()
    establish(found)
    with refused(found, InvoerOngeldig, "bron van dit sjabloon ontbreekt"):
        wijzig_sjabloon(found, OTHER, "  ", door=desk(), opdracht=by())
    with refused(found, Geweigerd, "reden nodig"):
        trek_sjabloon_in(found, 1, " ", door=desk(), opdracht=by())
    with refused(found, InvoerOngeldig, "Versie 7 is niet vastgesteld"):
        trek_sjabloon_in(found, 7, "Weg.", door=desk(), opdracht=by())


def test_only_the_newest_proposal_of_a_kalender_is_established_once_by_another() -> None:
    dagen = SJABLONEN.kalender.feestdagen
    first = Kalendervoorstel(feestdagen=dagen, bron=BRON)
    kalender = stel_kalender_voor(None, first, na=2, door=desk(), opdracht=by())
    more = Kalendervoorstel(feestdagen=dagen, recessen=(RECES,), bron=BRON)
    stel_kalender_voor(kalender, more, door=desk(), opdracht=by(FEZ))

    with refused(kalender, TegentekeningVereist):
        stel_kalender_vast(kalender, 4, door=desk(), opdracht=by(FEZ))
    with refused(kalender, OntwerpGewijzigd):
        stel_kalender_vast(kalender, 3, door=desk(), opdracht=by(WJZ))
    stel_kalender_vast(kalender, 4, door=desk(), opdracht=by(WJZ))
    assert kalender.geldend
    assert (kalender.geldend.versie, kalender.geldend.recessen) == ("4", (RECES,))
    with refused(kalender, AlGedaan):
        stel_kalender_vast(kalender, 4, door=desk(), opdracht=by(WJZ))


Act = Callable[[Routesjabloon, str, date], None]
ACTS: dict[str, Act] = {
    "wijzig": lambda s, wie, _: wijzig_sjabloon(s, OTHER, BRON, door=desk(), opdracht=by(wie)),
    "terug": lambda s, wie, _: wijzig_sjabloon(s, INHOUD, BRON, door=desk(), opdracht=by(wie)),
    "fout": lambda s, wie, _: wijzig_sjabloon(s, WRONG, BRON, door=desk(), opdracht=by(wie)),
    "stel vast": lambda s, wie, van: establish(s, wie, van=van),
    "trek in": lambda s, wie, _: trek_sjabloon_in(
        s, max(s.versies, default=1), "Weg.", door=desk(), opdracht=by(wie)
    ),
}


def stand(aggregate: Aggregate) -> dict[str, Any]:
    return {n: value for n, value in vars(aggregate).items() if not n.startswith("_pending")}


@given(
    st.lists(
        st.tuples(
            st.sampled_from(sorted(ACTS)),
            st.sampled_from([BEHEER, FEZ, WJZ]),
            st.sampled_from(DAYS),
        ),
        max_size=8,
    )
)
def test_replay_and_fork_of_a_template_by_random_hands(
    life: list[tuple[str, str, date]],
) -> None:
    found = written()
    events = recorded(found)
    for act, wie, van in life:
        before = stand(found)
        fork = found.fork()
        schrijvers = found.schrijvers
        with suppress(Geweigerd):
            ACTS[act](fork, wie, van)
        assert stand(found) == before, "a fork changed what it was made of"
        if act == "stel vast" and len(fork.versies) > len(found.versies):
            assert by(wie).persoon_id not in schrijvers
        events += fork.collect()
        found = fork

    assert stand(replayed(events)) == stand(found)


def replayed(events: list[Event]) -> Aggregate:
    mapper, found = Mapper(), None
    for event in events:
        found = mapper.to_event(mapper.to_row(event)).mutate(found)
    assert found
    return found


@pytest.mark.parametrize("which", range(4))
def test_what_is_kept_gives_the_same_again(which: int) -> None:
    told = sjablonen()[which]
    events = recorded(told)

    assert stand(replayed(events)) == stand(told)


def test_a_vaststelling_names_what_was_seen() -> None:
    found = written()
    with refused(found, OntwerpGewijzigd):
        stel_sjabloon_vast(
            found,
            Vaststelling("0" * 64, TODAY),
            bezetting=bezetting(),
            door=desk(),
            opdracht=by(FEZ),
        )


def test_a_functielijst_is_established_by_another() -> None:
    lijst = stel_functielijst_voor(
        desk().ministerie, Lijstvoorstel(regels=(), bron=BRON), door=desk(), opdracht=by()
    )
    with refused(lijst, TegentekeningVereist):
        stel_functielijst_vast(lijst, 1, door=desk(), opdracht=by())
