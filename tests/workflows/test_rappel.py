"""Who is told that a term runs out, hears it once, however often it is looked at."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from uuid import UUID

from api.taken.bewaken import bewaken
from domain.nota.rappelleren import Melding, TermijnVerstreken
from domain.nota.stand import Nota
from domain.nota.termijnen import Wanneer
from domain.opdracht import Lezer
from domain.rappel import DEADLINE
from domain.werkdagen import Kalender
from projections.looptijd import Looptijd, Vandaag
from projections.termijnen import Termijnen
from projections.werkvoorraad import TeBewaken
from tests.people import (
    AUDITOR,
    BEHEER,
    JENV,
    NOON,
    OCW,
    SJABLONEN,
    STELLER,
    SZW,
    opdracht,
    persoon,
)
from tests.registers import opened, submitted
from workflows import tekenen, termijnen
from workflows.bewaken import Wachtend, bewaak
from workflows.register.register import Register

KALENDER = SJABLONEN.kalender
VOORAF = datetime(2025, 11, 17, 12, tzinfo=NOON.tzinfo)  # a working day before their term


def due(register: Register, moment: datetime) -> list[TeBewaken]:
    with register.opslag.lees() as cursor:
        return Termijnen().te_melden(moment, KALENDER, cursor)


def told(register: Register, nota_id: UUID) -> list[tuple[str, int]]:
    events = register.gebeurtenissen(nota_id)
    return [(event.stap, event.trede) for event in events if isinstance(event, Melding)]


def running(
    register: Register, *, wie: str = AUDITOR, kalender: Kalender = KALENDER
) -> list[Looptijd]:
    lezer, nu = Lezer(persoon(wie), (wie,)), Vandaag(NOON.date(), kalender)
    with register.opslag.lees() as cursor:
        return [*Termijnen().lopend(lezer, nu, cursor)]


def test_twice_is_once(register: Register) -> None:
    nota_id = submitted(register)
    found = due(register, VOORAF)

    first = bewaak(register, [Wachtend(*row) for row in found], moment=VOORAF)
    bewaak(register, [Wachtend(*row) for row in found], moment=VOORAF + timedelta(hours=1))

    assert first == 3
    assert len(told(register, nota_id)) == 3
    assert due(register, VOORAF) == []


def test_two_at_once_is_once(register: Register) -> None:
    nota_id = submitted(register)
    rows = [Wachtend(*row) for row in due(register, VOORAF)]

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: bewaak(register, rows, moment=VOORAF), range(4)))

    assert sorted(told(register, nota_id)) == sorted({(row.stap, 1) for row in rows})


def test_an_old_list_tells_nobody_who_acted_meanwhile(register: Register) -> None:
    nota_id = submitted(register)
    rows = [Wachtend(*row) for row in due(register, VOORAF)]
    for wie in (JENV, OCW, SZW):
        by = opdracht(wie, gezien=register.lees(Nota, nota_id).gezien, moment=VOORAF)
        tekenen.stem_af(register, nota_id, opdracht=by)

    assert bewaak(register, rows, moment=VOORAF) == 0
    assert told(register, nota_id) == []


def test_every_night_each_rung_is_told_on_its_day(register: Register) -> None:
    nota_id = submitted(register)

    for night in range(15):
        bewaken(register, NOON + timedelta(days=night), melding=lambda _: None)

    steps = {stap for stap, _ in told(register, nota_id)}
    assert sorted(told(register, nota_id)) == sorted((stap, n) for stap in steps for n in (1, 2))
    passed = [e for e in register.gebeurtenissen(nota_id) if isinstance(e, TermijnVerstreken)]
    assert [e.timestamp.date() for e in passed] == [date(2025, 11, 19)] * 3


def test_another_kalender_moves_no_term_that_runs(register: Register) -> None:
    nota_id = submitted(register)
    wanneer, by = Wanneer(voor_reces="kerstreces"), opdracht(STELLER)
    termijnen.stel_deadline(register, nota_id, wanneer, "Toegezegd.", opdracht=by)
    before = {term.stap: term.termijn for term in running(register)}
    extra = KALENDER.model_dump() | {"feestdagen": (*KALENDER.feestdagen, date(2025, 11, 14))}
    extra["recessen"] = [
        {**reces, "van": date(2025, 12, 12)} if reces["naam"] == "kerstreces" else reces
        for reces in extra["recessen"][:2]
    ]
    other = type(KALENDER).model_validate(extra)

    found = {term.stap: term for term in running(register, kalender=other)}

    assert {stap: term.termijn for stap, term in found.items()} == before
    assert found[DEADLINE].anders == date(2025, 12, 11)
    assert {t.anders for t in found.values() if t.stap != DEADLINE} == {date(2025, 11, 19)}
    assert {term.anders for term in running(register)} == {None}


def test_b14_a_list_of_terms_shows_each_reader_his_own(register: Register) -> None:
    draft = opened(register, "2025-0001")
    by = opdracht(STELLER)
    wanneer = Wanneer(date(2025, 12, 18))
    termijnen.stel_deadline(register, draft, wanneer, "Toegezegd.", opdracht=by)
    submitted(register, "2025-0002")

    assert {t.kenmerk for t in running(register, wie=JENV)} == {"2025-0002"}
    assert {t.kenmerk for t in running(register, wie=STELLER)} == {"2025-0001", "2025-0002"}
    assert running(register, wie=BEHEER) == []
