"""A file is read, its doubts are answered, and it becomes the text of a nota."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from tests.api.web import Web
from tests.people import STELLER, SZW
from tests.registers import counts

NOTA = """TER BESLISSING
Aan: de staatssecretaris
Onderwerp: Voortgang

1. Aanleiding
De Kamer vraagt om een brief.

2. Geadviseerd besluit
U wordt gevraagd de brief te ondertekenen.

3. Kernpunten
Het gaat goed.
"""


def a_file(text: str | bytes = NOTA) -> dict[str, Any]:
    inhoud = text if isinstance(text, bytes) else text.encode()
    return {"bestand": b64encode(inhoud).decode(), "indeling": "VWS"}


def answers(twijfels: list[dict[str, Any]]) -> dict[str, str]:
    return {str(t["nummer"]): "weg" for t in twijfels if t["ernst"] == "beslis"}


def test_reading_keeps_nothing_and_asks_what_is_doubtful(web: Web) -> None:
    before = counts(web.app.state.register)

    answer = web.post("/v1/inlezingen", STELLER, a_file())

    read = answer.json()
    assert answer.status_code == 200
    assert {sectie["code"] for sectie in read["secties"]} >= {"1", "2", "3"}
    assert all(twijfel["vraag"] for twijfel in read["twijfels"])
    assert counts(web.app.state.register) == before


def test_open_doubts_hold_it_up(web: Web) -> None:
    nota = web.open()
    doubts = web.post("/v1/inlezingen", STELLER, a_file()).json()["twijfels"]
    assert answers(doubts)

    answer = web.post(f"{nota}/overnames", STELLER, a_file())

    assert (answer.status_code, answer.json()["code"]) == (409, "twijfel-open")


def test_only_the_steller_takes_it_over(web: Web) -> None:
    nota = web.submit()

    answer = web.post(f"{nota}/overnames", SZW, a_file())

    assert answer.status_code in {403, 409}
    assert web.get(nota, STELLER).json()["versie"] == 1


def test_what_is_no_text_is_refused_with_a_sentence(web: Web) -> None:
    found = {
        soort: web.post("/v1/inlezingen", STELLER, a_file(inhoud))
        for soort, inhoud in {
            "leeg": b"",
            "tekst-nodig": b"%PDF-1.7\n%%EOF",
            "geen-utf8": "café".encode("latin-1") + b"\xe9\xff" * 20,
        }.items()
    }

    assert {s: a.json()["code"] for s, a in found.items()} == {s: s for s in found}
    assert [answer.status_code for answer in found.values()] == [400, 415, 400]
    assert all(answer.json()["mogelijkAls"] for answer in found.values())


def test_what_is_no_base64_is_refused(web: Web) -> None:
    answer = web.post("/v1/inlezingen", STELLER, {"bestand": "***"})

    assert answer.status_code == 400
    assert answer.json()["fouten"][0]["veld"] == "bestand"
