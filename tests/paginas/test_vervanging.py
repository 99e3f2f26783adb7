"""The page of vervanging en mandaat: who acts for whom, arranged, confirmed and ended there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from domain.functie import Functie
from domain.nota.stand import Nota
from domain.nummers import functie_nummer
from domain.opdracht import Namens
from domain.vervangen import NieuweVervanging
from tests.paginas.bezoek import bezoek, een_app, leest, register_van
from tests.people import BEHEER, DG, DIRECTEUR, FEZ, JENV, STELLER, WJZ, opdracht, persoon
from tests.registers import submitted
from workflows import tekenen, terugsturen, vervangen
from workflows.register.personen import Personen

DAG = date(2025, 11, 11)
DAGEN = {"van": "2025-11-11", "tot": "2025-11-20"}


@pytest.fixture
def app() -> Iterator[FastAPI]:
    app = een_app()
    yield app
    register_van(app).opslag.sluit()


def doe(wie: TestClient, waar: str, **velden: object) -> tuple[int, str]:
    """Hand a form in, and read what one sees then."""
    answer = wie.post(f"/vervanging/{waar}", data={"opdracht_id": str(uuid4()), **velden})
    return answer.status_code, leest(answer.text) or leest(wie.get("/vervanging").text)


def machtigingen(app: FastAPI, code: str = DG) -> tuple[UUID, ...]:
    office = register_van(app).lees(Functie, functie_nummer(code))
    return (*office.vervangingen, *office.mandaten)


def test_the_holder_arranges_it_and_the_vervanger_sees_for_whom_he_acts(app: FastAPI) -> None:
    submitted(register_van(app))
    holder, stands_in = bezoek(app, JENV), bezoek(app, WJZ)

    status, page = doe(holder, "vervangingen", functie=JENV, vervanger=str(persoon(WJZ)), **DAGEN)

    assert (status, f"Vervanger, namens {JENV}" in page, "geldt nu" in page) == (303, True, True)
    assert JENV in leest(stands_in.get("/vervanging").text)
    assert f"namens {JENV}" in leest(stands_in.get("/werkvoorraad").text)


def test_what_is_late_is_confirmed_by_another_and_not_by_who_arranged_it(app: FastAPI) -> None:
    holder, beheer = bezoek(app, DG), bezoek(app, BEHEER)
    late = {"vervanger": str(persoon(WJZ)), "van": "2025-11-10", "tot": "2025-11-20"}
    assert "achteraf geregeld" in doe(holder, "vervangingen", functie=DG, **late)[1]
    (nummer,) = machtigingen(app)

    own = doe(holder, "bevestigingen", functie=DG, nummer=str(nummer))
    other = doe(beheer, "bevestigingen", functie=DG, nummer=str(nummer), als=BEHEER)

    assert (own[0], "U regelde deze vervanging zelf" in own[1]) == (409, True)
    assert (other[0], "geldt nu" in other[1]) == (303, True)


def test_a_mandaat_is_given_by_the_one_above_and_ends_with_a_reason(app: FastAPI) -> None:
    above = bezoek(app, DG)
    given = {"functie": DIRECTEUR, "aan_functie": FEZ, "van": "2025-11-11"}

    bare = doe(above, "mandaten", **given)
    made = doe(above, "mandaten", **given, vindplaats="Stcrt. 2025, 1", stapsoorten="paraaf")

    assert bare[0] == 400
    assert (made[0], "Stcrt. 2025, 1" in made[1], "voor paraaf" in made[1]) == (303, True, True)
    (nummer,) = machtigingen(app, DIRECTEUR)
    end = {"functie": DIRECTEUR, "nummer": str(nummer), "soort": "mandaat"}
    assert doe(above, "beeindigingen", **end)[0] == 400
    ended = doe(above, "beeindigingen", **end, reden="Herzien.")
    assert (ended[0], "geëindigd per" in ended[1], "Herzien." in ended[1]) == (303, True, True)


def test_who_has_no_say_arranges_nothing(app: FastAPI) -> None:
    other = bezoek(app, FEZ)

    status, page = doe(other, "vervangingen", functie=DG, vervanger=str(persoon(WJZ)), **DAGEN)

    assert (status, "Alleen de houder van VWS/DG-LZ" in page) == (403, True)
    assert machtigingen(app) == ()


def test_names_are_chosen_from_those_that_are_known(app: FastAPI) -> None:
    known = Personen(register_van(app).opslag).voeg_toe("Willem Jansen", "wj@example.org")

    page = bezoek(app, DG).get("/vervanging").text

    assert f'<option value="{known.persoon_id}">Willem Jansen' in page


def test_the_pages_say_who_signed_namens_whom(app: FastAPI) -> None:
    register, by = register_van(app), opdracht(JENV)
    nota_id = submitted(register)
    nieuw = NieuweVervanging(vervanger=persoon(WJZ), van=DAG, tot=DAG)
    vervangen.regel_vervanging(register, JENV, nieuw, opdracht=by)
    seen = register.lees(Nota, nota_id).gezien
    stands_in = replace(opdracht(WJZ), gezien=seen, namens=(Namens(JENV, ("afstemmen",)),))
    terugsturen.vraag_aanpassing(register, nota_id, "Wie?", ("3",), opdracht=stands_in)
    steller = bezoek(app, STELLER)
    asked = leest(steller.get(f"/notas/{nota_id}").text)
    tekenen.stem_af(register, nota_id, opdracht=replace(stands_in, opdracht_id=uuid4()))

    nota = leest(steller.get(f"/notas/{nota_id}").text)
    tijdlijn = leest(steller.get(f"/notas/{nota_id}/tijdlijn").text)

    assert "Wie?" in asked
    assert f"vervanger, namens {JENV}" in nota
    assert "vervanger, namens Directeur" in tijdlijn
    assert "vervanger,," not in tijdlijn


def test_beheer_says_who_leads_an_office_and_nobody_else_is_asked(app: FastAPI) -> None:
    beheer, above = bezoek(app, BEHEER), bezoek(app, DG)

    velden = {"functie": FEZ, "leidinggevende": DG}
    done = doe(beheer, "leidinggevenden", als=BEHEER, **velden)
    again = doe(beheer, "leidinggevenden", als=BEHEER, **velden)

    assert (done[0], again[0]) == (303, 409)
    assert "VWS/DG-LZ geeft al leiding aan VWS/FEZ" in again[1]
    assert register_van(app).lees(Functie, functie_nummer(FEZ)).leidinggevende == DG
    assert "/vervanging/leidinggevenden" not in above.get("/vervanging").text
    assert doe(above, "leidinggevenden", **velden)[0] == 403


def test_an_office_ends_only_when_one_is_sure(app: FastAPI) -> None:
    above = bezoek(app, DG)
    doe(above, "mandaten", functie=DIRECTEUR, aan_functie=FEZ, van="2025-11-11", vindplaats="St. 1")

    before = leest(above.get("/vervanging/opheffing", params={"functie": DIRECTEUR}).text)
    velden = {"functie": DIRECTEUR, "per": "2025-11-12", "reden": "Reorganisatie."}
    unsure = doe(above, "opheffingen", **velden)
    done = doe(above, "opheffingen", **velden, zeker="true")

    assert "vervanging of mandaat van haar eindigt mee" in before
    assert (unsure[0], done[0]) == (400, 303)
    office = register_van(app).lees(Functie, functie_nummer(DIRECTEUR))
    assert office.opgeheven_per == date(2025, 11, 12)


def test_who_may_not_end_an_office_reads_why(app: FastAPI) -> None:
    page = bezoek(app, FEZ).get("/vervanging/opheffing", params={"functie": DG}).text

    assert "Alleen de houder van VWS/DG-LZ" in leest(page)
    assert 'name="zeker"' not in page


def test_who_arranged_it_reads_why_another_confirms_it(app: FastAPI) -> None:
    holder = bezoek(app, DG)
    late = {"vervanger": str(persoon(WJZ)), "van": "2025-11-10", "tot": "2025-11-20"}

    page = doe(holder, "vervangingen", functie=DG, **late)[1]

    assert "U regelde deze vervanging zelf; een ander moet haar bevestigen." in page
