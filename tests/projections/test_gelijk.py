"""Live, made again, or folded over the nota itself: a read model is the same each way."""

from __future__ import annotations

import json
from itertools import combinations

from hypothesis import HealthCheck, given, settings

from api.register import MODELS
from api.taken.herbouwen import herbouwen
from domain.nota.rappelleren import treden_van
from domain.nota.stand import Nota
from domain.opdracht import Lezer
from domain.rappel import DEADLINE
from domain.toegang import Zaak, mag_lezen
from projections.base import Cursor
from projections.dossier import Zoekvraag
from projections.inzage import zaak_van
from projections.stand import Stand
from projections.tijdlijn import Tijdlijn
from tests.notas import SJABLOON
from tests.people import EVERYONE, STELLER, opdracht, persoon
from tests.projections.random_histories import LISTS, Act, told
from workflows.register.register import Register

PAIRS = combinations(("VWS/beheer", "FIN/auditor", "JenV/FEZ", "SZW/FEZ", STELLER), 2)
LEZERS = (
    Lezer(persoon("nobody")),
    Lezer(persoon("nobody"), ("BZK/directeur",)),
    *(Lezer(persoon(code), (code,)) for code in EVERYONE),
    *(Lezer(persoon(one), (one, other)) for one, other in PAIRS),
)
ON_BOTH = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@ON_BOTH
@given(acts=LISTS)
def test_whatever_happens_the_lists_are_what_the_nota_says(
    register: Register, acts: list[Act]
) -> None:
    nota = told(acts)
    register.bewaar(nota, opdracht=opdracht(STELLER))

    with register.opslag.lees() as cursor:
        the_timeline_strikes_what_counts_no_more(nota, cursor)
        the_stand_is_that_of_the_nota(nota, cursor)
        what_waits_is_what_is_open(nota, cursor)
        what_runs_is_what_the_nota_says(nota, cursor)
        who_may_read_sees_it_and_nobody_else(nota, cursor)
    found = herbouwen(register, *MODELS, melding=print)
    assert found == {model.naam: ([], []) for model in MODELS}


def the_timeline_strikes_what_counts_no_more(nota: Nota, cursor: Cursor) -> None:
    lines = Tijdlijn().van(nota.id, cursor)
    assert [line.nummer for line in lines] == list(range(1, nota.version + 1))
    assert lines[-1].versie == nota.versie
    marks = {key: gezet for key, gezet in nota.merken.items() if gezet.wijze != "voorwaarde"}
    assert {(line.nummer, line.stap) for line in lines if line.stap} == marks.keys()
    struck = {(line.nummer, line.stap) for line in lines if line.vervallen_door}
    assert struck == marks.keys() - nota.geldig.keys()


def the_stand_is_that_of_the_nota(nota: Nota, cursor: Cursor) -> None:
    found = Stand().van(nota.id, cursor)
    assert found
    assert (found.versie, found.ronde) == (nota.versie, nota.ronde)
    assert found.fase == nota.gesloten if nota.gesloten else found.fase != "ingetrokken"
    assert (found.fase == "akkoord") == (nota.heeft_akkoord and not nota.gesloten)
    if nota.aan_zet:
        code = nota.aan_zet[0].code.partition(".")[0]
        naam = next(groep.naam for groep in SJABLOON.route.groepen if groep.code == code)
        assert naam[1:] in found.stand
    (row,) = cursor.execute("SELECT * FROM lees_stand WHERE stroom = :s", s=str(nota.id))
    kept = zaak_van(row)
    zaak = Zaak.van(nota)
    assert kept == Zaak(
        frozenset(zaak.stellers),
        frozenset(zaak.betrokken),
        frozenset(map(str, zaak.kring)),
        ingediend=zaak.ingediend,
        vertrouwelijk=zaak.vertrouwelijk,
    )


def what_waits_is_what_is_open(nota: Nota, cursor: Cursor) -> None:
    rows = cursor.execute(
        "SELECT * FROM lees_werkvoorraad WHERE nota_id = :nota_id AND open = 1",
        nota_id=str(nota.id),
    )
    waiting = {
        row["stap"]: (row["opening"], row["functie"], row["termijn"], bool(row["onbezet"]))
        for row in rows
        if row["stap"]
    }
    assert waiting == {
        code: (o.nummer, o.functie, o.termijn.isoformat() if o.termijn else "", o.onbezet)
        for code, o in nota.open_stappen.items()
    }
    signed = {g.stap.code for g in nota.merken.values() if g.wijze == "handtekening"}
    assert {row["stap"] for row in rows if row["stap"] and row["gezet"]} == signed & waiting.keys()
    with_steller = nota.route is None and not nota.gesloten
    if with_steller or not nota.vraagt_aanpassing:  # who was asked for a change, may have made it
        assert any(row["stap"] == "" for row in rows) == with_steller


def what_runs_is_what_the_nota_says(nota: Nota, cursor: Cursor) -> None:
    rows = cursor.execute(
        "SELECT * FROM lees_termijnen WHERE nota_id = :nota_id AND open = 1", nota_id=str(nota.id)
    )
    running = {code: opening for code, opening in nota.open_stappen.items() if opening.termijn}
    if nota.deadline and not nota.gesloten:
        running[DEADLINE] = nota.deadline
    assert {
        row["stap"]: (row["opening"], row["functie"], row["termijn"], row["eerste"], row["gemeld"])
        for row in rows
    } == {
        code: (
            o.nummer,
            o.functie,
            str(o.termijn),
            str(o.eerste or ""),
            nota.gemeld.get((code, o.nummer), 0),
        )
        for code, o in running.items()
    }
    rungs = {
        code: [[n, t.werkdagen] for n, t in treden_van(nota, code).items()] for code in running
    }
    assert {row["stap"]: json.loads(row["treden"]) for row in rows} == rungs


def who_may_read_sees_it_and_nobody_else(nota: Nota, cursor: Cursor) -> None:
    for lezer in LEZERS:
        found = Stand().dossiers(lezer, cursor, Zoekvraag(nota.kenmerk))
        assert bool(found) == mag_lezen(lezer, Zaak.van(nota)).mag
