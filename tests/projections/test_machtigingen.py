"""Who acts for whom, as the lists tell it, is what the rules say of the same offices."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from random import Random
from uuid import UUID

import pytest

from domain.base import Geweigerd
from domain.functie import Functie
from domain.machtiging import STAPSOORTEN, Einde
from domain.mandateren import NieuwMandaat
from domain.nummers import functie_nummer
from domain.opdracht import Namens
from domain.vervangen import NieuweVervanging
from projections.machtigingen import Machtigingen, lezer_van
from projections.werkvoorraad import Werkvoorraad
from tests.people import (
    AFDELINGSHOOFD,
    BEHEER,
    DG,
    DIRECTEUR,
    FEZ,
    JENV,
    NOON,
    STAS,
    WJZ,
    opdracht,
    persoon,
)
from tests.projections.lezen import looking
from tests.registers import submitted
from workflows import vervangen
from workflows.inzien import bezetting
from workflows.register.register import Register

DAG, EINDE = date(2025, 11, 11), Einde("Terug.")
WIE = (DG, DIRECTEUR, AFDELINGSHOOFD, WJZ, STAS, "VWS/stas-JPS")


def doe_iets(register: Register, dobbel: Random) -> None:
    """Let beheer or the holder grant, confirm or end something, right or wrong."""
    code = dobbel.choice(WIE)
    by = opdracht(dobbel.choice([BEHEER, code]))
    van = DAG + timedelta(days=dobbel.randint(-2, 3))
    tot = van + timedelta(days=dobbel.randint(0, 4))
    soorten = tuple(dobbel.sample(STAPSOORTEN, dobbel.randint(0, 5)))
    office = register.lees(Functie, functie_nummer(code))
    known = [*office.vervangingen, *office.mandaten]
    match dobbel.randint(0, 8):
        case 0 | 1 | 2:
            wie = persoon(dobbel.choice(WIE))
            nieuw = NieuweVervanging(vervanger=wie, van=van, tot=tot, stapsoorten=soorten)
            vervangen.regel_vervanging(register, code, nieuw, opdracht=by)
        case 3 | 4 | 5:
            velden = {"van": van, "tot": dobbel.choice([tot, None]), "stapsoorten": soorten}
            aan = {"aan_functie": dobbel.choice(WIE), "ondermandaat": dobbel.random() < 0.6}
            besluit = NieuwMandaat.model_validate({"vindplaats": "Stcrt. 1", **velden, **aan})
            vervangen.verleen_mandaat(register, code, besluit, opdracht=by)
        case 6 if known:
            vervangen.bevestig_vervanging(register, code, dobbel.choice(known), opdracht=by)
        case 7 if known:
            vervangen.beeindig_vervanging(register, code, dobbel.choice(known), EINDE, opdracht=by)
        case 8 if known:
            vervangen.trek_mandaat_in(register, code, dobbel.choice(known), EINDE, opdracht=by)


@pytest.mark.parametrize("zaad", range(3))
def test_a_reader_acts_for_whom_the_rules_let_him(register: Register, zaad: int) -> None:
    dobbel = Random(zaad)
    for _ in range(60):
        with suppress(Geweigerd):
            doe_iets(register, dobbel)

    offices, seen = bezetting(register), 0
    for op in (DAG + timedelta(days=n) for n in range(-1, 5)):
        moment = NOON + (op - DAG)
        for wie in WIE:
            with looking(register) as cursor:
                lezer = lezer_van(persoon(wie), op, cursor)
            told = {(een.functie, s) for een in lezer.namens for s in een.stapsoorten}
            rules = {
                (code, soort)
                for code in WIE
                if code != wie
                for soort in STAPSOORTEN
                if offices.grondslagen(persoon(wie), code, soort, moment, lezer.functies)
            }
            assert told == rules, (wie, op)
            seen += len(told)
    assert seen > 50


def test_what_was_given_is_listed_with_its_end(register: Register) -> None:
    away = NieuweVervanging(vervanger=persoon(WJZ), van=DAG - timedelta(days=1), tot=DAG)
    vervangen.regel_vervanging(register, DG, away, opdracht=opdracht(DG))
    (given,) = register.lees(Functie, functie_nummer(DG)).vervangingen
    with looking(register) as cursor:
        (line,) = Machtigingen().alle(cursor, DAG, [DG, FEZ])
    assert (line.functie, line.vervanger, line.achteraf) == (DG, persoon(WJZ), True)
    assert not line.geldig

    vervangen.bevestig_vervanging(register, DG, given, opdracht=opdracht(BEHEER))
    with looking(register) as cursor:
        (line,) = Machtigingen().alle(cursor, DAG, [DG])
        (later,) = Machtigingen().alle(cursor, DAG + timedelta(days=1), [DG])
    assert (line.geldig, later.geldig, line.bevestigd) == (True, False, True)

    vervangen.beeindig_vervanging(register, DG, given, EINDE, opdracht=opdracht(DG))
    with looking(register) as cursor:
        (line,) = Machtigingen().alle(cursor, DAG, [DG])
    assert (line.geldig, line.per, line.reden) == (False, DAG, "Terug.")


def test_what_waits_for_an_office_waits_for_who_acts_for_it_with_namens(register: Register) -> None:
    nota_id = submitted(register)
    somebody = UUID(int=7)  # who holds no office at all
    away = NieuweVervanging(vervanger=somebody, van=DAG, tot=DAG, stapsoorten=("afstemmen",))
    vervangen.regel_vervanging(register, JENV, away, opdracht=opdracht(JENV))

    with looking(register) as cursor:
        lezer = lezer_van(somebody, DAG, cursor)
        (line,) = Werkvoorraad().wacht_op_mij(lezer, cursor)
        (own,) = Werkvoorraad().wacht_op_mij(lezer_van(persoon(JENV), DAG, cursor), cursor)

    assert lezer.namens == (Namens(JENV, ("afstemmen",)),)
    assert (line.nota_id, line.functie, line.namens) == (nota_id, JENV, JENV)
    assert own.namens is None
