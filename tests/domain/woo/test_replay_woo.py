"""Whatever is tried with a judgement or a release: its history tells all."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from hypothesis import event as note
from hypothesis import given
from hypothesis import strategies as st

from domain.base import Aggregate, Event
from domain.woo.beoordeling import VERBERGT, Beoordeling
from domain.woo.oordeel import oordeel_van
from tests.recorded import recorded
from tests.woowereld import DADEN, MENSEN, Keuze, Woowereld
from workflows.register.mapper import Mapper

VAAK = ("stel voor",) * 5 + ("beslis",) * 8 + ("sluit",) * 5 + ("stel samen", "laat gaan") * 3
MAPPER = Mapper()
KEUZES = st.builds(
    Keuze, st.sampled_from((*VAAK, *DADEN)), st.sampled_from(MENSEN), st.integers(0, 200)
)
SNEL = [  # the short way to a publication, so that most lives get somewhere
    Keuze("stel voor", MENSEN[0], 3),
    Keuze("beslis", MENSEN[1], 1),
    Keuze("laat staan", MENSEN[1], 0),
    Keuze("sluit", MENSEN[0], 3),
    Keuze("sluit", MENSEN[1], 0),
    Keuze("stel samen", MENSEN[0], 0),
    *(Keuze("laat gaan", MENSEN[1], 1) for _ in range(3)),
]
LIVES = st.tuples(st.integers(0, len(SNEL)), st.lists(KEUZES, max_size=30)).map(
    lambda life: [*SNEL[: life[0]], *life[1]]
)


def stand(aggregate: Aggregate) -> dict[str, Any]:
    return {n: value for n, value in vars(aggregate).items() if not n.startswith("_pending")}


def replay(events: Sequence[Event]) -> Aggregate:
    """Read it all back from what the register would keep."""
    found: Aggregate | None = None
    for event in events:
        found = MAPPER.to_event(MAPPER.to_row(event)).mutate(found)
    assert found
    return found


@given(LIVES)
def test_replay_gives_the_same_judgement_and_the_same_releases(life: list[Keuze]) -> None:
    wereld = Woowereld()
    done = [wereld.doe(keuze) for keuze in life]

    events = [*wereld.begin, *recorded(wereld.zaak.beoordeling)]
    assert stand(replay(events)) == stand(wereld.zaak.beoordeling)
    assert [e.originator_version for e in events] == [*range(1, len(events) + 1)]
    for wat in wereld.openbaar:
        assert stand(replay(recorded(wat))) == stand(wat)
    note(f"done {sum(done) * 10 // (len(done) or 1)}0%, released {len(wereld.openbaar)}")


@given(LIVES)
def test_a_fork_leaves_its_original_alone_and_a_refusal_leaves_no_trace(life: list[Keuze]) -> None:
    wereld = Woowereld()
    for keuze in life:
        first, sets = wereld.zaak.beoordeling, list(wereld.openbaar)
        before = deepcopy([stand(a) for a in (first, *sets)])
        wereld.zaak.beoordeling = first.fork()
        wereld.openbaar = [wat.fork() for wat in sets]

        done = wereld.doe(keuze)

        assert [stand(a) for a in (first, *sets)] == before
        after = [wereld.zaak.beoordeling, *wereld.openbaar]
        assert done or [stand(a) for a in after] == before
        events = [e for a in after for e in recorded(a)]
        assert done or not events


@given(LIVES)
def test_the_invariants_hold_in_every_state(life: list[Keuze]) -> None:
    wereld = Woowereld()
    for keuze in life:
        wereld.doe(keuze)
        wat, tekst = wereld.zaak.beoordeling, wereld.zaak.tekst
        two_people_agreed(wat)
        if wat.oordeel:
            assert wat.oordeel == oordeel_van(wat, tekst) != "te_beoordelen"
            assert wat.vastgesteld_door != wat.afgerond_door
            assert not any(m.staat != "bevestigd" or m.voorstel for m in wat.verborgen)
        for release in wereld.openbaar:
            assert not release.gepubliceerd_op or release.vrijgegeven
            assert not release.vrijgegeven or release.poort == "open"


def two_people_agreed(wat: Beoordeling) -> None:
    for markering in wat.lakken.values():
        assert markering.verbergt == (markering.staat in VERBERGT)
        assert markering.bevestigd_door != markering.door.persoon_id
        assert markering.staat != "bevestigd" or markering.bevestigd_door
