"""Over the line: what lapsed says by which event, and what waits shows the difference."""

from __future__ import annotations

from uuid import uuid4

from tests.api.web import Web
from tests.people import DG, JENV, STELLER, SZW


def test_a_mark_that_lapsed_stays_with_the_event_that_did_it(web: Web) -> None:
    nota = web.submit()
    web.sign(nota, "afstemmingen", SZW).raise_for_status()
    deel = {
        "soort": "tekst",
        "code": "3",
        "stand": "ingevuld",
        "blokken": [{"blokId": str(uuid4()), "tekst": "Anders."}],
    }

    done = web.post(f"{nota}/versies", STELLER, {"verwachteVersie": 1, "onderdelen": [deel]})

    (mark,) = web.get(nota, STELLER).json()["gezet"]
    assert done.json()["gevolgen"][0] == mark["vervallenDoor"]
    assert (mark["functie"], mark["geldig"]) == (SZW, False)


def test_a_dispute_that_went_up_is_shown_as_that(web: Web) -> None:
    nota, stap = web.submit(), "afstemming.ministerie-JenV.afstemmen"
    web.post(f"{nota}/geschilpunten", JENV, {"tekst": "De datum."}).raise_for_status()

    web.post(f"{nota}/voorleggingen", DG, {"stap": stap, "reden": "Kies."}).raise_for_status()

    (punt,) = web.get(nota, STELLER).json()["geschilpunten"]
    assert (punt["opgelost"], punt["voorgelegd"]) == (False, True)


def test_a_wish_that_says_too_little_is_told_in_one_sentence(web: Web) -> None:
    nota = web.submit()
    wens = {"wat": "erbij", "stap": "lijn.VWS.WJZ"}

    answer = web.post(f"{nota}/routevoorstellen", STELLER, {"wijzigingen": [wens], "reden": "x"})

    assert answer.status_code == 400
    assert "Een nieuwe stap heeft een functie." in answer.json()["detail"]
