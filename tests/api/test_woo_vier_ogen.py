"""What opens text to the public takes two people, whatever their offices, and no auditor."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from domain.nummers import functie_nummer
from tests.api.lichamen import GROND, UNKNOWN
from tests.api.web import Web
from tests.api.woo import COORDINATOR, WOO, een_oordeel, geweigerd
from tests.people import AUDITOR, BEHEER, STELLER, persoon
from tests.registers import counts

REDEN: dict[str, dict[str, object]] = {
    "bevestigingen": {},
    "verwerpingen": {"reden": "Dit is openbaar."},
}


@pytest.mark.parametrize("what", ["bevestigingen", "verwerpingen"])
def test_four_eyes_are_two_people_whatever_their_office(web: Web, what: str) -> None:
    oordeel = een_oordeel(web)
    lak = oordeel.gelakt(WOO)
    also = {"als": BEHEER, "persoonId": str(persoon(WOO))}
    coordinator = functie_nummer(COORDINATOR)
    web.post(f"/v1/functies/{coordinator}/bezettingen", BEHEER, also).raise_for_status()
    before = counts(web.app.state.register)

    answer = oordeel.post(f"{lak}/{what}", WOO, {"als": COORDINATOR, **REDEN[what]})

    assert geweigerd(answer) == (403, "vier-ogen")
    assert counts(web.app.state.register) == before


def test_four_eyes_at_every_second_step(web: Web) -> None:
    oordeel = een_oordeel(web)
    lak = oordeel.gelakt()
    own = oordeel.post(f"{lak}/bevestigingen", STELLER)
    oordeel.post(f"{lak}/bevestigingen", WOO).raise_for_status()
    oordeel.post(f"{lak}/opheffingen", WOO, {"reden": "Toch niet."}).raise_for_status()
    lifted = oordeel.post(f"{lak}/bevestigingen", WOO)
    oordeel.post(f"{lak}/verwerpingen", COORDINATOR, {"reden": "Toch wel."}).raise_for_status()
    oordeel.post("afrondingen", WOO, oordeel.gezien()).raise_for_status()
    established = oordeel.post("vaststellingen", WOO, oordeel.gezien())

    for answer in (own, lifted, established):
        assert geweigerd(answer) == (403, "vier-ogen")


@pytest.mark.parametrize("wie", [AUDITOR, BEHEER])
def test_b11_who_audits_or_runs_the_register_writes_nothing(web: Web, wie: str) -> None:
    oordeel = een_oordeel(web)
    lak = oordeel.bevestigd()
    before = counts(web.app.state.register)

    for what, body in (
        (f"{lak}/bevestigingen", {}),
        (f"{lak}/grondwijzigingen", GROND),
        (f"lakken/{UNKNOWN}/verwerpingen", {"reden": "x"}),
        ("restbesluiten", {"deel": {"plaats": "1", "van": 0, "tot": 1}, "reden": "x"}),
        ("heropeningen", {"reden": "x"}),
    ):
        assert oordeel.post(what, wie, body).status_code == (403 if wie == AUDITOR else 404)
    assert counts(web.app.state.register) == before


def test_two_who_confirm_at_once_are_one_event(web_op: Web) -> None:
    oordeel = een_oordeel(web_op)
    lak = oordeel.gelakt()

    with ThreadPoolExecutor(2) as at_once:
        answers = at_once.map(
            lambda wie: oordeel.post(f"{lak}/bevestigingen", wie), (WOO, COORDINATOR)
        )

    assert sorted(answer.status_code for answer in answers) == [201, 409]
    assert oordeel.zie()["gebeurtenis"] == 3
