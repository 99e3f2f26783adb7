"""Beheer writes a template on a page, sees what stops it, and another lets it count."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx2 import Response

from domain.eigen_baan import EIGEN_BAAN
from domain.nummers import functielijst_nummer, sjabloon_nummer
from domain.routesjabloon import Routesjabloon
from tests.histories_sjablonen import EIGEN, written
from tests.paginas.bezoek import bezoek, een_app, leest, register_van
from tests.people import BEHEER, FEZ, JENV, STELLER, opdracht, persoon
from workflows import beheren
from workflows.sjablonen import EIGEN as MAP

VWS = (MAP / "VWS-kamerbrief-1.toml").read_text(encoding="utf-8")
PLEK = f"/sjablonen/{sjabloon_nummer('VWS', 'kamerbrief')}"


@pytest.fixture
def app() -> Iterator[FastAPI]:
    """Give the pages, with a second person at the desk of beheer."""
    made = een_app()
    register = register_van(made)
    beheren.bezet(register, BEHEER, persoon(FEZ), opdracht=opdracht(BEHEER))
    yield made
    register.opslag.sluit()


def send(client: TestClient, path: str, tekst: str = "", **velden: str) -> Response:
    files = {"bestand": ("route.toml", tekst.encode())} if tekst else None
    data = {"opdracht_id": str(uuid4()), **velden}
    answer: Response = client.post(path, data=data, files=files)
    return answer


def establish(client: TestClient) -> Response:
    """Send the form of what there is now, also where the page does not offer it."""
    app = client.app
    assert isinstance(app, FastAPI)
    found = register_van(app).lees(Routesjabloon, sjabloon_nummer("VWS", "kamerbrief"))
    return send(client, f"{PLEK}/vaststellingen", gezien=found.gezien)


def test_one_writes_and_another_lets_it_count(app: FastAPI) -> None:
    first, second = bezoek(app, BEHEER), bezoek(app, FEZ)

    assert send(first, "/sjablonen", VWS).headers["location"] == PLEK
    own = leest(first.get(PLEK).text)
    assert "Elke controle (T1 tot en met T10) is goed." in own
    assert "U schreef zelf mee aan deze versie." in own
    assert "alleen als sectie 4e is ingevuld" in own
    refused = establish(first)
    assert (refused.status_code, "tegentekening vereist · I13" in refused.text) == (409, True)

    assert establish(second).status_code == 303
    assert "Versie 2 geldt sinds" in leest(second.get(PLEK).text)
    assert "versie 2 geldt" in leest(first.get("/sjablonen").text)
    gone = send(first, f"{PLEK}/intrekkingen", versie="2", reden="Klopt niet.")
    assert gone.status_code == 303
    assert "Versie 2 ingetrokken: Klopt niet." in leest(first.get(PLEK).text)


def test_all_that_stops_it_is_shown_with_its_check(app: FastAPI) -> None:
    first, second = bezoek(app, BEHEER), bezoek(app, FEZ)
    wrong = VWS.replace('functie = "VWS/directeur-DMO"\n', 'functie = "VWS/DG-LZ"\n').replace(
        "werkdagen = 5", "werkdagen = 0", 1
    )
    send(first, "/sjablonen", wrong)

    shown = leest(second.get(PLEK).text)

    assert "Wie VWS/DG-LZ bezet, is ook nodig voor" in shown
    assert "Een termijn is minstens een werkdag. T10" in shown
    assert establish(second).status_code == 409


def test_what_is_no_template_is_refused_with_a_sentence(app: FastAPI) -> None:
    answer = send(bezoek(app, BEHEER), "/sjablonen", "a = ")

    assert (answer.status_code, "Dit bestand is geen TOML." in answer.text) == (400, True)


def test_only_beheer_writes(app: FastAPI) -> None:
    shown = bezoek(app, STELLER)

    assert send(shown, "/sjablonen", VWS).status_code == 403
    assert "Ontwerp een sjabloon" not in shown.get("/sjablonen").text


def test_an_own_lane_is_there_for_its_ministry_only(app: FastAPI) -> None:
    lane = written(EIGEN, code=EIGEN_BAAN, ministerie="JenV")
    register_van(app).bewaar(lane, opdracht=opdracht("JenV/beheer"))

    assert bezoek(app, JENV).get(f"/sjablonen/{lane.id}").status_code == 200
    assert bezoek(app, BEHEER).get(f"/sjablonen/{lane.id}").status_code == 404
    assert "JenV/afstemming" not in bezoek(app, BEHEER).get("/sjablonen").text
    assert isinstance(register_van(app).lees(Routesjabloon, lane.id), Routesjabloon)


def test_a_nota_is_opened_by_what_counts_now(app: FastAPI) -> None:
    first, second, steller = bezoek(app, BEHEER), bezoek(app, FEZ), bezoek(app, STELLER)
    send(first, "/sjablonen", VWS.replace('"Nota bij een Kamerbrief"', '"Nieuwe nota"'))
    assert "Nota bij een Kamerbrief" in steller.get("/notas/nieuw").text

    establish(second)
    assert "Nieuwe nota" in steller.get("/notas/nieuw").text

    send(first, f"{PLEK}/intrekkingen", versie="2", reden="Klopt niet.")
    assert "U kunt geen nota openen" in steller.get("/notas/nieuw").text


def test_the_kalender_counts_once_another_established_it(app: FastAPI) -> None:
    first, second = bezoek(app, BEHEER), bezoek(app, FEZ)
    tekst = 'bron = "rooster"\nfeestdagen = [2026-12-25]\n'

    assert send(first, "/sjablonen/kalender", tekst).headers["location"] == "/sjablonen/kalender"
    own = leest(first.get("/sjablonen/kalender").text)
    assert "vr 25 december" in own
    assert "U schreef zelf mee aan deze versie." in own
    refused = send(first, "/sjablonen/kalender/vaststellingen", versie="3")
    done = send(second, "/sjablonen/kalender/vaststellingen", versie="3")

    assert (refused.status_code, done.status_code) == (409, 303)
    assert "Versie 3 geldt." in leest(second.get("/sjablonen/kalender").text)
    assert "Feestdagen en recessen versie 3 geldt" in leest(first.get("/sjablonen").text)


def test_a_functielijst_is_of_the_ministry_of_its_desk(app: FastAPI) -> None:
    first, second = bezoek(app, BEHEER), bezoek(app, FEZ)
    regel = '{ functie = "FEZ", functie_openbaar = true, reden = "Organogram." }'
    tekst = f'bron = "besluit"\nregels = [{regel}]\n'
    waar = f"/sjablonen/functielijsten/{functielijst_nummer('VWS')}"

    made = send(first, "/sjablonen/functielijsten", tekst, ministerie="VWS")
    other = send(first, "/sjablonen/functielijsten", tekst, ministerie="JenV")
    none = send(first, "/sjablonen/functielijsten", tekst, ministerie="Rijk")

    assert (made.headers["location"], other.status_code, none.status_code) == (waar, 403, 400)
    assert "FEZ ja nee Organogram." in leest(second.get(waar).text)
    assert send(second, f"{waar}/vaststellingen", versie="3").status_code == 303
    assert "Versie 3 geldt." in leest(first.get(waar).text)


def test_what_was_withdrawn_does_not_look_as_if_it_counts(app: FastAPI) -> None:
    first, second = bezoek(app, BEHEER), bezoek(app, FEZ)
    send(first, "/sjablonen", VWS)
    establish(second)

    send(first, f"{PLEK}/intrekkingen", versie="2", reden="Klopt niet.")

    assert "VWS/kamerbrief ingetrokken" in leest(first.get("/sjablonen").text)
    assert "Er geldt geen versie meer" in leest(first.get(PLEK).text)
