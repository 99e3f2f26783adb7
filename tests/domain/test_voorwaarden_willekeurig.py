"""Whatever is tried after akkoord mits: nothing runs ahead, nothing counts on another text."""

from __future__ import annotations

from functools import cache
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.base import Event, kebab
from domain.nota.stand import Nota
from domain.nota.vervolg import vervolg
from domain.opdracht import NIEMAND, Opdracht
from tests.domain.test_replay import replay, stand
from tests.narekenen import Boekhouding, op_een_tekst
from tests.people import EVERYONE, STAS
from tests.wereld import BEZETTING, Keuze
from tests.wereld_mits import Mitswereld

DADEN = (
    *("mits",) * 4, *("voorwaarde",) * 9, *("teken",) * 5, "wijzig", "heropen", "nee", "verzend",
    "stuur terug", "lijst", "probeer", "vraag", "klok",
)  # fmt: skip
KEUZES = st.builds(Keuze, st.sampled_from(DADEN), st.sampled_from(EVERYONE), st.integers(0, 200))
NA_AKKOORD = ("mede_namens", "verzenden")


@cache
def voor_het_besluit() -> tuple[Mitswereld, tuple[Event, ...]]:
    """Bring a nota to the bewindspersoon, once."""
    wereld = Mitswereld()
    events = list(wereld.begin)
    wereld.doe(Keuze("dien in", STAS, 1))
    while STAS not in wereld.nota.wie_aan_zet:
        assert wereld.doe(Keuze("teken", STAS, 1))
    events += wereld.nota.collect()
    return wereld, tuple(events)


def begin() -> tuple[Mitswereld, list[Event]]:
    first, events = voor_het_besluit()
    wereld = Mitswereld()
    wereld.nota, wereld.moment = first.nota.fork(), first.moment
    wereld.klad.bewaard = dict(first.klad.bewaard)
    return wereld, list(events)


def nagerekend(events: list[Event]) -> dict[int, bool]:
    told = ((kebab(type(e).__name__), e.model_dump(mode="json")) for e in events)
    return dict(op_een_tekst(told))


def controleer(nota: Nota, events: list[Event]) -> None:
    before = nota.version
    by = Opdracht(uuid4(), NIEMAND, nota.modified_on, b"")
    vervolg(nota, BEZETTING, oorzaak=before, opdracht=by)
    assert nota.version == before
    steps = [nota.route.stap(code) for code in nota.open_stappen] if nota.route else []
    if nota.open_voorwaarden:
        assert nota.heeft_akkoord
        assert not [stap for stap in steps if stap and stap.soort in NA_AKKOORD]
    op_de_tekst = nagerekend(events)
    assert set(op_de_tekst) == {gezet.nummer for gezet in nota.handtekeningen}
    if not nota.open_voorwaarden:  # what is spared waits for its condition, and for nothing else
        assert all(op_de_tekst.values())


@given(st.lists(KEUZES, min_size=5, max_size=25))
def test_whatever_is_tried_after_akkoord_mits(life: list[Keuze]) -> None:
    wereld, events = begin()
    for keuze in (Keuze("mits", STAS, 1), *life):
        if wereld.doe(keuze):
            events += wereld.nota.collect()
            controleer(wereld.nota, events)

    assert stand(replay(events)) == stand(wereld.nota)


def test_the_recount_finds_a_mark_that_was_spared_by_nothing() -> None:
    told = [
        ("inhoud-gewijzigd", {"originator_version": 1, "versie": 1, "hashes": {"4b": "a"}}),
        ("geparafeerd", {"originator_version": 2, "versie": 1, "reikwijdte": ["4b"]}),
        ("inhoud-gewijzigd", {"originator_version": 3, "versie": 2, "hashes": {"4b": "b"}}),
    ]

    assert op_een_tekst(told) == {2: False}


@pytest.mark.parametrize(("opnieuw", "covered"), [(False, True), (True, False)])
def test_the_recount_asks_that_the_condition_is_closed(*, opnieuw: bool, covered: bool) -> None:
    eis = {"voorwaarde_id": "x", "opnieuw_voorleggen": opnieuw}
    boek = Boekhouding()
    told: list[tuple[str, dict[str, Any]]] = [
        ("inhoud-gewijzigd", {"versie": 1, "hashes": {"4b": "a"}}),
        ("geparafeerd", {"versie": 1, "reikwijdte": ["alles"]}),
        ("akkoord-mits-gegeven", {"versie": 1, "reikwijdte": ["alles"], "voorwaarden": [eis]}),
        ("inhoud-gewijzigd", {"versie": 2, "hashes": {"4b": "b"}, "voorwaarde_id": "x"}),
        ("voorwaarde-vervuld", {"voorwaarde_id": "x"}),
    ]
    for nummer, (soort, feit) in enumerate(told, start=1):
        boek.lees(soort, {"originator_version": nummer, **feit})

    assert [boek.gedekt(2), boek.gedekt(3)] == [covered, covered]
