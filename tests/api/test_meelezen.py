"""What is said within one ministry is not there for others, not even that something was said."""

from __future__ import annotations

from typing import Any

import pytest

from domain.nummers import nota_nummer
from domain.woo.verloop import Openbaarheid, lees_verloop
from tests.api.web import Web
from tests.people import AUDITOR, JENV, OCW, STELLER, SZW, persoon

GEHEIM = "Dit willen wij echt niet."


@pytest.fixture
def nota(web: Web) -> str:
    return web.submit()


def plaats(web: Web, nota: str, **velden: Any) -> int:
    body = {"tekst": GEHEIM, **velden}
    made = web.post(f"{nota}/opmerkingen", JENV, body).raise_for_status().json()
    return int(made["gebeurtenis"])


def test_for_others_nothing_happened(web: Web, nota: str) -> None:
    before = {wie: shown(web, nota, wie) for wie in (STELLER, OCW, SZW)}

    nummer = plaats(web, nota, zichtbaarVoor="JenV")

    assert {wie: shown(web, nota, wie) for wie in before} == before
    hidden = web.get(f"{nota}/gebeurtenissen/{nummer}", STELLER)
    unknown = web.get(f"{nota}/gebeurtenissen/{nummer + 1}", STELLER)
    assert (hidden.status_code, hidden.content) == (404, unknown.content)


def shown(web: Web, nota: str, wie: str) -> list[Any]:
    places = (nota, f"{nota}/tijdlijn", "/v1/notas", "/v1/werkvoorraad")
    return [web.get(place, wie).raise_for_status().json() for place in places]


@pytest.mark.parametrize("wie", ["JenV/FEZ", AUDITOR])
def test_for_its_own_ministry_and_an_auditor_it_is_there(web: Web, nota: str, wie: str) -> None:
    nummer = plaats(web, nota, zichtbaarVoor="JenV")

    (said,) = web.get(nota, wie).json()["opmerkingen"]

    assert (said["tekst"], said["functie"], said["zichtbaarVoor"]) == (GEHEIM, JENV, "JenV")
    assert GEHEIM in web.get(f"{nota}/tijdlijn", wie).text
    assert web.get(f"{nota}/gebeurtenissen/{nummer}", wie).status_code == 200


def test_for_all_it_is_there_for_all(web: Web, nota: str) -> None:
    nummer = plaats(web, nota)

    assert web.get(nota, OCW).json()["gebeurtenis"] == nummer
    assert GEHEIM in web.get(f"{nota}/tijdlijn", STELLER).text


def test_no_remark_is_read_in_the_public_trail(web: Web, nota: str) -> None:
    plaats(web, nota)
    plaats(web, nota, zichtbaarVoor="JenV", tekst=f"{GEHEIM} Nog eens.")
    register = web.app.state.register

    events = register.gebeurtenissen(nota_nummer("VWS", "2025-0001"))
    trail = lees_verloop("Verloop", "2025-0001", events, Openbaarheid(lambda _: None, lambda _: ()))

    assert str(trail).count("Opmerking geplaatst") == 2
    assert "niet" not in str(trail)
    assert "JenV)" not in str(trail)


def test_the_stellers_are_persons_who_hold_their_office(web: Web, nota: str) -> None:
    een = {"persoonId": str(persoon(SZW)), "functie": "VWS/WJZ"}
    body = {"stellers": [een], "reden": "Is ziek."}

    answer = web.post(f"{nota}/stellerwijzigingen", "VWS/afdelingshoofd-DMO", body)

    assert (answer.status_code, answer.json()["code"]) == (400, "invoer-ongeldig")
    assert "bezet VWS/WJZ niet" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("pad", "body"),
    [
        ("stellerwijzigingen", {"stellers": [], "reden": "x"}),
        ("toegangswijzigingen", {"ministeries": ["XYZ"], "reden": "x"}),
        ("opmerkingen", {"tekst": "x", "zichtbaarVoor": "iedereen"}),
        ("opmerkingen", {"tekst": "x", "blokId": "1"}),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(
    web: Web, nota: str, pad: str, body: dict[str, Any]
) -> None:
    answer = web.post(f"{nota}/{pad}", STELLER, body)

    assert (answer.status_code, answer.json()["code"]) == (400, "invoer-ongeldig")
