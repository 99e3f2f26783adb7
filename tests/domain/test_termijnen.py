"""Deadlines, more time and rappels, as the nota itself decides on them."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from pydantic import ValidationError

from domain.base import Event, InvoerOngeldig
from domain.kamerpunt.wie import coordinator_van
from domain.nota.indienen import dien_in
from domain.nota.rappelleren import Geescaleerd, Gerappelleerd, Rappel, TermijnVerstreken, meld
from domain.nota.stand import Nota
from domain.nota.termijnen import (
    Verlenging,
    Wanneer,
    stel_deadline,
    verleng_deadline,
    verleng_termijn,
)
from domain.opdracht import NIEMAND, Opdracht
from domain.rappel import DEADLINE, Rappelladder
from domain.route import Route
from projections.tijdlijn import wie
from tests.histories_tijd import STAP, hurried_route
from tests.notas import SJABLOON, a_nota, concept, sign, submit, until
from tests.people import (
    AFDELINGSHOOFD,
    BEHEER,
    DIRECTEUR,
    NOON,
    SJABLONEN,
    STELLER,
    bezetting,
    functie,
    opdracht,
)

COORDINATOR = coordinator_van("VWS")
REDEN = "Is met verlof."


def on(day: int, month: int = 11) -> datetime:
    return NOON.replace(day=day, month=month)


def at_the_afdelingshoofd(route: Route | None = None) -> Nota:
    """Give a nota of which the term of the afdelingshoofd ends on the thirteenth."""
    nota = concept()
    bronnen, by = SJABLONEN.bronnen(SJABLOON), opdracht(STELLER)
    dien_in(nota, route or hurried_route(), bronnen=bronnen, bezetting=bezetting(), opdracht=by)
    return until(nota, AFDELINGSHOOFD)


def tell(
    nota: Nota, trede: int, moment: datetime, *, stap: str = STAP, opening: int = 0
) -> list[Event]:
    """Order a rung to be told, and give what came of it."""
    running = nota.deadline if stap == DEADLINE else nota.open_stappen.get(stap)
    nummer = opening or (running.nummer if running else 0)
    by = Opdracht(opdracht(BEHEER).opdracht_id, NIEMAND, moment, b"")
    meld(nota, Rappel(stap, nummer, trede), bezetting=bezetting(), opdracht=by)
    return list(nota.collect())


def test_the_ladder_goes_from_who_is_on_turn_to_who_is_above() -> None:
    nota = at_the_afdelingshoofd()

    (first,) = tell(nota, 1, on(12))
    passed, second = tell(nota, 2, on(14))
    (third,) = tell(nota, 3, on(18))

    assert isinstance(first, Gerappelleerd)
    assert first.aan == (AFDELINGSHOOFD,)
    assert isinstance(passed, TermijnVerstreken)
    assert isinstance(second, Gerappelleerd)
    assert passed.aan == second.aan == (AFDELINGSHOOFD, STELLER)
    assert isinstance(third, Geescaleerd)
    assert third.aan == (DIRECTEUR,)


@pytest.mark.parametrize(
    ("trede", "moment"),
    [
        (1, on(11)),  # too early
        (2, on(12)),  # a rung that is not due yet
        (1, on(14)),  # a lower one than is due
        (1, on(18)),
        (7, on(18)),  # no such rung
    ],
)
def test_only_the_highest_rung_that_is_due_is_told(trede: int, moment: datetime) -> None:
    assert tell(at_the_afdelingshoofd(), trede, moment) == []


def test_no_rung_is_told_twice_and_none_after_a_higher_one() -> None:
    nota = at_the_afdelingshoofd()
    passed, third = tell(nota, 3, on(18))

    assert isinstance(passed, TermijnVerstreken)
    assert isinstance(third, Geescaleerd)
    assert [tell(nota, n, on(19)) for n in (1, 2, 3)] == [[], [], []]


def test_who_acted_meanwhile_hears_nothing() -> None:
    nota = at_the_afdelingshoofd()
    opening = nota.open_stappen[STAP].nummer
    sign(nota, AFDELINGSHOOFD, moment=on(14))
    nota.collect()

    assert tell(nota, 2, on(14), opening=opening) == []


def test_a_term_of_another_opening_is_another_term() -> None:
    nota = at_the_afdelingshoofd()

    assert tell(nota, 1, on(12), opening=nota.open_stappen[STAP].nummer - 1) == []


def test_without_somebody_above_nothing_goes_up() -> None:
    nota = at_the_afdelingshoofd(SJABLOON.route)

    assert tell(nota, 3, on(18)) == []
    assert len(tell(nota, 2, on(18))) == 2


def test_a_template_has_its_own_ladder() -> None:
    plain = SJABLOON.route.model_dump(mode="json")
    plain["instellingen"]["rappelladder"] = {"stap": [{"werkdagen": 0, "aan": ["steller"]}]}
    nota = at_the_afdelingshoofd(Route.model_validate(plain))

    (told,) = tell(nota, 1, on(13))

    assert isinstance(told, Gerappelleerd)
    assert told.aan == (STELLER,)


def test_the_rungs_of_a_ladder_go_up() -> None:
    early, late = ({"werkdagen": days, "aan": ["steller"]} for days in (-1, 2))

    assert Rappelladder.model_validate({"stap": [early, late]})
    with pytest.raises(ValidationError, match="niet op volgorde"):
        Rappelladder.model_validate({"stap": [late, early]})


def test_a_step_may_leave_the_reces_out_of_its_term() -> None:
    plain = SJABLOON.route.model_dump(mode="json")
    plain["groepen"][0]["banen"][0]["stappen"][0]["termijn"]["telt_in_reces"] = False
    nota, bronnen = concept(), SJABLONEN.bronnen(SJABLOON)
    by = opdracht(STELLER, moment=on(18, 12))

    dien_in(nota, Route.model_validate(plain), bronnen=bronnen, bezetting=bezetting(), opdracht=by)

    assert {o.termijn for o in nota.open_stappen.values()} == {date(2026, 1, 19)}


def test_the_usual_ladder_changes_no_hash_of_a_route() -> None:
    assert b"rappelladder" not in SJABLOON.route.model_dump_json(exclude_none=True).encode()


def test_the_deadline_is_told_to_the_steller_and_the_coordinator() -> None:
    nota = concept()
    by = opdracht(STELLER)
    stel_deadline(nota, Wanneer(date(2025, 12, 18)), "Dan.", bezetting=bezetting(), opdracht=by)
    nota.collect()
    by = Opdracht(by.opdracht_id, NIEMAND, on(11, 12), b"")
    assert nota.deadline

    meld(nota, Rappel(DEADLINE, nota.deadline.nummer, 2), bezetting=bezetting(), opdracht=by)

    (told,) = nota.collect()
    assert isinstance(told, Gerappelleerd)
    assert told.aan == (STELLER, COORDINATOR)


def test_the_coordinator_sets_a_deadline_too() -> None:
    nota, by = a_nota(), opdracht(COORDINATOR)

    stel_deadline(nota, Wanneer(date(2025, 12, 18)), "Dan.", bezetting=bezetting(), opdracht=by)

    (event,) = nota.collect()
    assert wie(event.door) == COORDINATOR


def test_the_same_deadline_again_changes_nothing() -> None:
    nota, wanneer = concept(), Wanneer(voor_reces="Kerstreces")
    for _ in range(2):
        stel_deadline(nota, wanneer, "Dan.", bezetting=bezetting(), opdracht=opdracht(STELLER))

    assert [type(event).__name__ for event in nota.collect()].count("DeadlineGesteld") == 1


@pytest.mark.parametrize("wanneer", [Wanneer(), Wanneer(date(2025, 12, 18), "kerstreces")])
def test_a_deadline_is_a_date_or_a_reces(wanneer: Wanneer) -> None:
    with pytest.raises(InvoerOngeldig, match="een datum, of"):
        stel_deadline(concept(), wanneer, "Dan.", bezetting=bezetting(), opdracht=opdracht(STELLER))


def test_the_event_keeps_the_reces_and_the_kalender_it_was_counted_by() -> None:
    nota, by = concept(), opdracht(STELLER)
    stel_deadline(
        nota, Wanneer(voor_reces="kerstreces"), "Dan.", bezetting=bezetting(), opdracht=by
    )

    event = nota.collect()[-1].model_dump(mode="json")

    assert (event["deadline"], event["kalender_versie"]) == ("2025-12-18", "2")
    assert event["berekend_uit"] == {
        "naam": "kerstreces", "kamer": "TK", "van": "2025-12-19", "tot": "2026-01-12"
    }  # fmt: skip


def test_the_first_term_stays_through_all_extensions() -> None:
    nota = at_the_afdelingshoofd()
    extend = partial(verleng_termijn, nota, STAP, bezetting=bezetting())

    extend(Verlenging(date(2025, 11, 20), REDEN), opdracht=opdracht(DIRECTEUR))
    extend(Verlenging(date(2025, 11, 25), REDEN), opdracht=opdracht(DIRECTEUR))
    opening = nota.open_stappen[STAP]

    assert (opening.eerste, opening.termijn) == (date(2025, 11, 13), date(2025, 11, 25))
    with pytest.raises(InvoerOngeldig, match="geeft niet meer tijd"):
        extend(Verlenging(date(2025, 11, 27), REDEN), opdracht=opdracht(DIRECTEUR, moment=on(28)))


def test_a_nota_that_is_closed_has_no_deadline_to_tell_of() -> None:
    nota = concept()
    by = opdracht(STELLER)
    stel_deadline(nota, Wanneer(date(2025, 12, 18)), "Dan.", bezetting=bezetting(), opdracht=by)
    submit(nota)
    nota.gesloten = "ingetrokken"
    nota.collect()

    assert tell(nota, 3, on(16, 12), stap=DEADLINE) == []


def test_only_who_is_above_the_steller_gives_more_time() -> None:
    nota, offices = concept(), bezetting()
    by = opdracht(STELLER)
    stel_deadline(nota, Wanneer(date(2025, 12, 18)), "Dan.", bezetting=offices, opdracht=by)
    more = Verlenging(date(2026, 1, 15), REDEN)

    verleng_deadline(nota, more, bezetting=offices, opdracht=opdracht(AFDELINGSHOOFD))

    assert wie(nota.collect()[-1].door) == AFDELINGSHOOFD
    assert functie(STELLER).leidinggevende == AFDELINGSHOOFD
