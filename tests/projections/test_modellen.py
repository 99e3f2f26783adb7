"""What the read models answer, asked as a user would."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from typing_extensions import override

from api.register import MODELS
from api.taken.herbouwen import herbouwen
from domain.base import EVENTS, Event
from domain.nummers import punt_nummer
from projections.base import Cursor, Projection, Rijen, per_stroom
from projections.bijwerken import Bijwerken, is_achter
from projections.dossier import Zoekvraag
from projections.kamerpunten import Kamerpunten
from projections.stand import Stand
from projections.tijdlijn import Tijdlijn
from tests.histories import HISTORY
from tests.people import (
    BEHEER,
    DCO,
    STELLER,
    opdracht,
)
from tests.projections.lezen import GEHEIM, STORY, lezer, looking
from tests.registers import opened, submitted
from workflows import opstellen
from workflows.register.register import Register


def test_lapsed_marks_are_struck_and_time_travel_takes_that_back(verteld: Cursor) -> None:
    now = {line.nummer: line for line in Tijdlijn().van(STORY, verteld)}
    assert (now[18].vervallen_door, now[15].vervallen_door) == (24, 39)
    assert now[59].vervallen_door == 61  # with the round that was refused
    assert now[104].vervallen_door is None
    assert (now[22].wie, now[22].soort, now[22].versie) == (
        "VWS/directeur-DMO",
        "aanpassing-gevraagd",
        2,
    )
    assert now[4].wie == "systeem"

    then = Tijdlijn().van(STORY, verteld, tot=23)
    assert [line.nummer for line in then] == list(range(1, 24))
    assert then[17].vervallen_door is None
    assert Tijdlijn().van(STORY, verteld, op=datetime(2025, 1, 1, tzinfo=UTC)) == []


def test_every_history_has_a_timeline(verteld: Cursor) -> None:
    for event in HISTORY:
        assert Tijdlijn().van(event.originator_id, verteld, tot=event.originator_version)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.naam)
def test_what_a_list_passes_over_would_have_changed_nothing_in_it(
    model: Projection, verteld: Cursor
) -> None:
    for stroom in per_stroom(HISTORY):
        topics = {str(vars(type(event))["TOPIC"]) for event in stroom}
        (betreft,) = {topic.startswith(model.betreft) for topic in topics}
        if not betreft:
            rijen = Rijen(verteld, model, str(stroom[0].originator_id), nieuw=True)
            for event in stroom:
                model.project(event, rijen)
            assert not rijen.anders


def test_both_states_of_a_punt_stand_side_by_side(verteld: Cursor) -> None:
    found = Kamerpunten().van(punt_nummer("toezegging", "TZ202509-142"), verteld)
    assert found
    assert found.volgens_de_kamer.herkomst == "nota"
    assert found.bij_ons.uitvoering == "in_behandeling"
    assert [b.relatie for b in found.bij_ons.brieven] == ["afgedaan"]
    assert (found.datum_nakoming, found.genoemd) == (date(2025, 12, 19), "Commissiedebat")

    (motie,) = Kamerpunten().alle(verteld, uitvoering="deels_afgedaan")
    assert [(b.relatie, b.deel) for b in motie.bij_ons.brieven] == [
        ("voortgang", None),
        ("afgedaan", "het eerste verzoek"),
    ]
    first, *others = Kamerpunten().alle(verteld)
    assert Kamerpunten().alle(verteld, na=first.sleutel) == others
    promises = Kamerpunten().alle(verteld, soort="toezegging")
    assert {p.soort for p in promises} == {"toezegging"}


def test_a_kenmerk_is_found_however_it_is_written(verteld: Cursor) -> None:
    for written in ("4300001-1100001-dmo", " vws:4300001-1100001-DMO "):
        (found,) = Stand().vind(written, verteld)
        assert (found.soort, found.id, found.ministerie) == ("nota", STORY, "VWS")
    assert [f.soort for f in Stand().vind("36000-1", verteld)] == ["motie"]
    assert [f.soort for f in Stand().vind("VWS/DCo", verteld)] == ["functie"]
    assert Stand().vind("OCW:4300001-1100001-DMO", verteld) == []


def test_the_stand_of_all_that_happened(verteld: Cursor) -> None:
    found = Stand().dossiers(lezer("FIN/auditor"), verteld)
    assert {(d.soort, d.stand) for d in found} == {
        ("nota", "verzonden"),
        ("nota", "ingetrokken"),
        ("nota", "afgerond"),
        ("nota", "wacht op parafenlijn VWS"),
        ("kamerbrief", "verzonden"),
        ("motie", "deels afgedaan"),
        ("motie", "niet gestart"),
        ("motie", "in behandeling"),
        ("motie", "samengevoegd"),
        ("toezegging", "in behandeling"),
        ("toezegging", "niet gestart"),
    }


def test_a_list_is_asked_on_page_by_page(register: Register) -> None:
    notas = [opened(register, f"2025-{n}") for n in range(5)]
    seen: list[str] = []
    with looking(register) as cursor:
        na = ""
        while page := Stand().dossiers(lezer(STELLER), cursor, Zoekvraag(na=na, limit=2)):
            seen += [dossier.id for dossier in page]
            na = page[-1].sleutel
    assert sorted(seen) == sorted(map(str, notas))


def test_b13_an_onderwerp_is_not_found_by_who_may_not_read(register: Register) -> None:
    submitted(register, "2025-1", kop=GEHEIM)
    submitted(register, "2025-2")
    with looking(register) as cursor:
        outside, route = lezer("VWS/directeur-ander"), lezer(DCO)
        assert [d.kenmerk for d in Stand().dossiers(outside, cursor)] == ["2025-2"]
        assert Stand().dossiers(outside, cursor, Zoekvraag("geheim")) == []
        assert [d.kenmerk for d in Stand().dossiers(route, cursor, Zoekvraag("GEHEIM"))] == [
            "2025-1"
        ]
        assert Stand().dossiers(route, cursor, Zoekvraag("%")) == []
        for nobody in (lezer(), lezer(BEHEER), lezer("BZK/directeur")):
            assert Stand().dossiers(nobody, cursor) == []


class Struikelt(Stand):
    """Has a mistake, that only an Ingediend brings to light."""

    @override
    def project(self, event: Event, rijen: Rijen) -> None:
        super().project(event, rijen)
        assert event.originator_version != 3


def test_a_broken_list_keeps_the_commit(
    register: Register, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    broken = replace(register, bijwerken=Bijwerken(Struikelt(), Tijdlijn()))
    nota_id = opened(broken)

    opstellen.dien_in(broken, nota_id, opdracht=opdracht(STELLER))

    with looking(register) as cursor:
        assert is_achter(Stand(), cursor)
        found = Stand().van(nota_id, cursor)
        assert found
        assert found.stand == "concept"
        assert len(Tijdlijn().van(nota_id, cursor)) == 4
    herbouwen(register, Stand(), melding=print)
    with looking(register) as cursor:
        found = Stand().van(nota_id, cursor)
        assert found
        assert found.ronde == 1


def test_every_model_takes_every_event(verteld: Cursor) -> None:
    assert {type(event) for event in HISTORY} == set(EVENTS.values())
    for model in MODELS:
        sql = "SELECT COUNT(*) AS n FROM TABEL".replace("TABEL", f"lees_{model.naam}")
        assert verteld.execute(sql)[0]["n"]
