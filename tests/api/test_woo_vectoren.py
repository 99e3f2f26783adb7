"""Every way to send a mark that can't be (woo.md 13 and 16.16): one sentence, nothing stored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.api.lichamen import UNKNOWN
from tests.api.web import Web
from tests.api.woo import PERSOON, Oordeel, een_oordeel
from tests.people import STELLER
from tests.registers import counts

EMOJI = "\U0001f469\u200d\u2696\ufe0f"  # a judge: a browser counts one more
VLAG = "\U0001f1f3\U0001f1f1"
ZIN = f"{EMOJI} Jansen, \u00c4nne, Ja\u00adnsen en {VLAG} 06-12345678 van jan.jansen@minvws.nl."


@pytest.fixture
def oordeel(web: Web) -> Oordeel:
    return een_oordeel(web, "woo_actief", ZIN)


def geweigerd(oordeel: Oordeel, what: str, body: object) -> tuple[int, str, str]:
    """Send it, see that it is refused in Dutch and stores nothing; give status, code and zin."""
    before = counts(oordeel.web.app.state.register)

    answer = oordeel.post(what, STELLER, body)

    problem = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert problem["detail"].endswith((".", ")"))
    assert counts(oordeel.web.app.state.register) == before
    return answer.status_code, problem["code"], problem["detail"]


def wijs(oordeel: Oordeel, van: object, tot: object, fragment: object = "Jansen") -> Any:
    place = oordeel.wijs("Jansen")["plaats"]
    return {"plaats": place, "van": van, "tot": tot, "fragment": fragment}


@pytest.mark.parametrize(
    ("van", "tot", "fragment", "code"),
    [
        (6, 12, "Jansen", "fragment-verschilt"),  # as a browser counts: UTF-16 units
        (5, 11, "Pieter", "fragment-verschilt"),
        (5, 11, "jansen", "fragment-verschilt"),
        (5, 5000, "Jansen", "invoer-ongeldig"),
        (5000, 5006, "Jansen", "invoer-ongeldig"),
        (-6, 0, "Jansen", "invoer-ongeldig"),
        (11, 5, "Jansen", "invoer-ongeldig"),
        (5, 5, "", "invoer-ongeldig"),
        (4, 5, " ", "invoer-ongeldig"),
        (5.5, 11, "Jansen", "invoer-ongeldig"),
        ("5", 11, "Jansen", "invoer-ongeldig"),
        (5, 2**53, "Jansen", "invoer-ongeldig"),
        (5, None, "Jansen", "invoer-ongeldig"),
        (5, 11, None, "invoer-ongeldig"),
        (5, 11, "Jan\u202esen", "invoer-ongeldig"),  # D05
        (5, 11, "Jan\x00sen", "invoer-ongeldig"),
    ],
)
def test_d01_what_does_not_stand_there(
    oordeel: Oordeel, van: object, tot: object, fragment: object, code: str
) -> None:
    body = {"aanwijzing": wijs(oordeel, van, tot, fragment), "grond": PERSOON}

    assert geweigerd(oordeel, "lakken", body)[:2] == (400, code)


@pytest.mark.parametrize(
    "plaats",
    [f"1/{UNKNOWN}", "9z", "1/", "kop/datum", "1/0.0", "geheel/1", "../1", "1 OR 1=1", "", "é"],
)
def test_there_is_no_such_place(oordeel: Oordeel, plaats: str) -> None:
    body = {"aanwijzing": {"plaats": plaats}, "grond": PERSOON}

    assert geweigerd(oordeel, "lakken", body)[:2] == (400, "invoer-ongeldig")


def test_d02_what_is_sent_decomposed_is_the_same_text(oordeel: Oordeel) -> None:
    aanwijzing = oordeel.wijs("\u00c4nne")

    body = {"aanwijzing": {**aanwijzing, "fragment": "A\u0308nne"}, "grond": PERSOON}

    assert oordeel.post("lakken", STELLER, body).status_code == 201
    (lak,) = oordeel.zie()["lakken"]
    assert (lak["passage"]["van"], lak["passage"]["tot"]) == (aanwijzing["van"], aanwijzing["tot"])


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("ans", "Jansen"),
        ("\u2696", EMOJI),
        (VLAG[1], VLAG),
        ("12345678", "06-12345678"),
        ("jan.", "jan.jansen"),
        ("a\u00adn", "Ja\u00adnsen"),
        (" Jansen, ", "Jansen,"),
    ],
)
def test_d03_it_is_widened_to_what_can_be_hidden(oordeel: Oordeel, part: str, whole: str) -> None:
    made = oordeel.post("lakken", STELLER, {"aanwijzing": oordeel.wijs(part), "grond": PERSOON})

    assert made.status_code == 201, made.text
    passage = oordeel.zie()["lakken"][0]["passage"]
    assert ZIN[passage["van"] : passage["tot"]] == whole


@pytest.mark.parametrize(
    ("anders", "status", "code"),
    [
        ({"gronden": ["5.1.2.z"]}, 409, "grondregel"),  # D12
        ({"gronden": ["5.1.2e"]}, 409, "grondregel"),
        ({"gronden": ["geen grond"]}, 400, "invoer-ongeldig"),
        ({"gronden": []}, 409, "grondregel"),
        ({"gronden": "5.1.2.e"}, 400, "invoer-ongeldig"),
        ({"motivering": ""}, 409, "grondregel"),
        ({"motivering": "   "}, 409, "grondregel"),
        ({"motivering": "x" * 10_001}, 400, "invoer-ongeldig"),
        ({"motivering": None}, 400, "invoer-ongeldig"),
        ({"milieu": "lucht"}, 400, "invoer-ongeldig"),
        ({"velden": {"alsnogOpenbaarOp": 0}}, 400, "invoer-ongeldig"),
        ({"velden": {"alsnog_openbaar_op": "2026-01-01"}}, 400, "invoer-ongeldig"),
        ({"velden": {"motiveringTijdsverloop": "x" * 10_001}}, 400, "invoer-ongeldig"),
    ],
)
def test_d12_a_ground_that_does_not_exist_or_is_not_motivated(
    oordeel: Oordeel, anders: Mapping[str, object], status: int, code: str
) -> None:
    body = {"aanwijzing": oordeel.wijs(), "grond": {**PERSOON, **anders}}

    assert geweigerd(oordeel, "lakken", body)[:2] == (status, code)


def test_the_longest_motivation_is_kept(oordeel: Oordeel) -> None:
    assert oordeel.lak(motivering="x" * 10_000).status_code == 201


@pytest.mark.parametrize("erkend", [["R1"], ["R10"], ["R99"], ["zomaar"], ["R10", "R10"]])
def test_what_nobody_was_warned_of_can_not_be_acknowledged(
    oordeel: Oordeel, erkend: list[str]
) -> None:
    body = {"aanwijzing": oordeel.wijs(), "grond": PERSOON, "erkend": erkend}

    status, code, zin = geweigerd(oordeel, "lakken", body)

    assert (status, code) == (409, "grondregel")
    assert "is hier geen waarschuwing" in zin


def test_a_reason_of_spaces_is_none(oordeel: Oordeel) -> None:
    lak = oordeel.gelakt()
    leeg = {"reden": " \u00a0 \n"}

    assert geweigerd(oordeel, f"{lak}/intrekkingen", leeg)[:2] == (400, "reden-verplicht")
    assert geweigerd(oordeel, f"{lak}/intrekkingen", {"reden": "x" * 70_000})[0] == 413


def test_all_broken_rules_come_back_together(oordeel: Oordeel) -> None:
    body = {
        "aanwijzing": oordeel.wijs(),
        "grond": {"gronden": ["5.1.4", "5.1.5", "5.1.6"]},
        "erkend": ["R1"],
    }

    before = counts(oordeel.web.app.state.register)
    answer = oordeel.post("lakken", STELLER, body)

    problem = answer.json()
    regels = [one["regel"] for one in problem["alle"]]
    assert (answer.status_code, problem["code"], problem["regel"]) == (409, "grondregel", regels[0])
    assert {"R3", "R5", "R6", "R12"} <= set(regels)
    assert all(one["zin"] and one["mogelijkAls"] for one in problem["alle"])
    assert counts(oordeel.web.app.state.register) == before
