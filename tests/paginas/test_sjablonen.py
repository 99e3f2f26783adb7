"""Beheer writes a template on a page, sees what stops it, and another lets it count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from uuid import uuid4

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx2 import Response

from domain.eigen_baan import EIGEN_BAAN
from domain.nummers import sjabloon_nummer
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
    seen = re.search(r'name="gezien" value="(\w+)"', client.get(PLEK).text)
    assert seen
    return send(client, f"{PLEK}/vaststellingen", gezien=seen[1])


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

    assert "T5 Wie VWS/DG-LZ bezet, is ook nodig voor" in shown
    assert "T10 Een termijn is minstens een werkdag." in shown
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
