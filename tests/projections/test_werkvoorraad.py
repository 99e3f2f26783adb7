"""What waits, for whom and since when; and who holds which office."""

from __future__ import annotations

from datetime import UTC, date, datetime

from domain.functie import Functie
from domain.nota.inhoud import Wijziging
from domain.nota.stand import Nota
from domain.nummers import functie_nummer
from domain.opdracht import Lezer
from projections.base import Cursor
from projections.functies import Functies
from projections.stand import Stand
from projections.werkvoorraad import Werkvoorraad
from tests.notas import sectie
from tests.people import (
    BEHEER,
    JENV,
    OCW,
    SJABLONEN,
    STELLER,
    SZW,
    opdracht,
    persoon,
)
from tests.projections.lezen import lezer, looking
from tests.registers import opened, submitted
from workflows import opstellen, tekenen, terugsturen
from workflows.bewaken import Wachtend, bewaak
from workflows.register.register import Register


def test_a_nota_waits_for_its_steller_and_then_for_the_ministries(register: Register) -> None:
    nota_id = opened(register)
    with looking(register) as cursor:
        (draft,) = Werkvoorraad().wacht_op_mij(lezer(STELLER), cursor)
        assert (draft.nota_id, draft.soort, draft.stap) == (nota_id, "concept", "")

    opstellen.dien_in(register, nota_id, opdracht=opdracht(STELLER))

    with looking(register) as cursor:
        assert Werkvoorraad().wacht_op_mij(lezer(STELLER), cursor) == []
        (regel,) = Werkvoorraad().wacht_op_mij(lezer(JENV), cursor)
        assert (regel.onderwerp, regel.termijn) == (
            "Voortgang veilige thuissituatie",
            date(2025, 11, 18),
        )
        assert (regel.opening, regel.opnieuw_gevraagd, regel.wegens) == (4, False, ())
        waiting = Werkvoorraad().ik_wacht_op(lezer(STELLER), cursor)
        assert [r.functie for r in waiting] == [JENV, OCW, SZW]
        assert {r.stand for r in Stand().dossiers(lezer(JENV), cursor)} == {
            "wacht op afstemming met andere ministeries"
        }


def test_a_steller_who_only_runs_the_register_is_told_of_no_nota(register: Register) -> None:
    opened(register)
    beheerder = Lezer(persoon(STELLER), (BEHEER,))
    with looking(register) as cursor:
        assert Werkvoorraad().wacht_op_mij(beheerder, cursor) == []
        assert Werkvoorraad().ik_wacht_op(beheerder, cursor) == []


def test_who_signed_before_is_asked_again_and_told_why(register: Register) -> None:
    nota_id = submitted(register)
    nota = register.lees(Nota, nota_id)
    tekenen.stem_af(register, nota_id, opdracht=opdracht(SZW, gezien=nota.gezien))
    wijziging = Wijziging(op_versie=1, onderdelen=(sectie("3", "Anders."),))

    opstellen.wijzig(register, nota_id, wijziging, opdracht=opdracht(STELLER))

    with looking(register) as cursor:
        (again,) = Werkvoorraad().wacht_op_mij(lezer(SZW), cursor)
        assert (again.opnieuw_gevraagd, again.wegens) == (True, ("3",))
        (first,) = Werkvoorraad().wacht_op_mij(lezer(JENV), cursor)
        assert not first.opnieuw_gevraagd


def test_a_change_that_was_asked_for_waits_for_the_steller(register: Register) -> None:
    nota_id = submitted(register)
    ask = ("Noem de datum.", ("3",))
    terugsturen.vraag_aanpassing(register, nota_id, *ask, opdracht=opdracht(JENV))
    with looking(register) as cursor:
        (asked,) = Werkvoorraad().wacht_op_mij(lezer(STELLER), cursor)
        assert (asked.soort, asked.stap, asked.wegens) == ("aanpassing", "", ("3",))
    wijziging = Wijziging(op_versie=1, onderdelen=(sectie("3", "Op 1 maart."),))
    opstellen.wijzig(register, nota_id, wijziging, opdracht=opdracht(STELLER))
    with looking(register) as cursor:
        assert Werkvoorraad().wacht_op_mij(lezer(STELLER), cursor) == []


def test_it_no_longer_waits_once_the_step_that_asked_is_signed(register: Register) -> None:
    nota_id = submitted(register)
    ask = ("Noem de datum.", ("3",))
    terugsturen.vraag_aanpassing(register, nota_id, *ask, opdracht=opdracht(JENV))
    gezien = register.lees(Nota, nota_id).gezien
    tekenen.stem_af(register, nota_id, opdracht=opdracht(JENV, gezien=gezien))
    with looking(register) as cursor:
        assert Werkvoorraad().wacht_op_mij(lezer(STELLER), cursor) == []


def test_what_time_may_move_is_handed_to_the_one_who_looks(verteld: Cursor) -> None:
    assert Werkvoorraad().te_bewaken(datetime(2026, 1, 1, tzinfo=UTC), verteld) == []


def test_silence_is_looked_at_after_its_term(register: Register) -> None:
    nota_id = submitted(register)
    with register.opslag.schrijf() as cursor:  # as a template with geen_reactie would have it
        cursor.execute("UPDATE lees_werkvoorraad SET bij_stilte = 'geen_reactie' WHERE stap <> ''")
    with looking(register) as cursor:
        on_time = datetime(2025, 11, 18, 22, tzinfo=UTC)
        late = datetime(2025, 11, 18, 23, tzinfo=UTC)  # the next day in Amsterdam
        assert Werkvoorraad().te_bewaken(on_time, cursor) == []
        found = Werkvoorraad().te_bewaken(late, cursor)
    assert [(w.nota_id, w.opening, w.trede) for w in found] == [(nota_id, 4, "stilte")] * 3
    # The nota decides, and its template doesn't know silence.
    assert bewaak(register, [Wachtend(*waiting) for waiting in found], moment=late) == 0


def test_offices_are_held_by_day(verteld: Cursor) -> None:
    held = Functies().van_persoon
    day, later = date(2025, 11, 11), date(2025, 12, 1)
    assert held(persoon(OCW), day, verteld) == (OCW, "VWS/proef")
    assert held(persoon(OCW), later, verteld) == (OCW,)
    assert held(persoon(SZW), day, verteld) == (SZW,)  # another took its place that day
    assert held(persoon(OCW), date(2025, 1, 1), verteld) == ()
    offices = {office.code: office for office in Functies().alle(verteld, day)}
    assert offices["VWS/proef"].houders == (persoon(OCW),)
    assert len(offices) == len(SJABLONEN.functielijst.functies) + 1


def test_offices_are_those_of_the_register(register: Register) -> None:
    with looking(register) as cursor:
        found = Functies().alle(cursor, date(2025, 11, 11))
    for office in found:
        functie = register.lees(Functie, functie_nummer(office.code))
        assert office.houders == functie.houders(datetime(2025, 11, 11, 12, tzinfo=UTC))
        assert (office.naam, office.soort) == (functie.naam, functie.soort)
