"""Twice the same order is one; on an old text nothing is written; what is known, isn't sent."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from tests.api.web import Web
from tests.people import DCO, FEZ, JENV, STELLER, SZW
from tests.registers import counts


@pytest.fixture
def web(web_op: Web) -> Web:
    """Do all of this on both stores."""
    return web_op


def section(tekst: str) -> dict[str, Any]:
    blok = {"blokId": "5265d8e3-054d-5b1e-a811-7846c15de66a", "tekst": tekst}
    return {"soort": "tekst", "code": "1", "stand": "ingevuld", "blokken": [blok]}


CHANGED = section("Anders.")


def test_a_double_click_is_one_event_with_one_answer(web: Web) -> None:
    nota, key = web.submit(), str(uuid4())
    body = web.seen(nota, SZW)

    first = web.post(f"{nota}/afstemmingen", SZW, body, Idempotency_Key=key)
    before = counts(web.app.state.register)
    second = web.post(f"{nota}/afstemmingen", SZW, body, Idempotency_Key=key)

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.content == second.content
    assert first.headers["location"] == second.headers["location"]
    assert counts(web.app.state.register) == before


def test_the_answer_stays_the_same_whatever_came_after(web: Web) -> None:
    nota, key = web.submit(), str(uuid4())
    body = {"verwachteVersie": 1, "onderdelen": [CHANGED]}
    first = web.post(f"{nota}/versies", STELLER, body, Idempotency_Key=key)
    web.sign(nota, "afstemmingen", JENV).raise_for_status()

    second = web.post(f"{nota}/versies", STELLER, body, Idempotency_Key=key)

    assert first.content == second.content
    assert web.get(first.headers["location"], STELLER).json() == first.json()


def test_another_body_under_the_same_key_is_refused(web: Web) -> None:
    nota, key = web.submit(), str(uuid4())
    body = web.seen(nota, SZW)
    web.post(f"{nota}/afstemmingen", SZW, body, Idempotency_Key=key).raise_for_status()

    other = {**body, "opmerking": "Toch iets."}
    answer = web.post(f"{nota}/afstemmingen", SZW, other, Idempotency_Key=key)

    assert (answer.status_code, answer.json()["code"]) == (409, "opdracht-hergebruikt")


def test_the_key_of_another_person_tells_nothing(web: Web) -> None:
    nota, key = web.submit(), str(uuid4())
    body = web.seen(nota, SZW)
    web.post(f"{nota}/afstemmingen", SZW, body, Idempotency_Key=key).raise_for_status()

    answer = web.post(f"{nota}/afstemmingen", JENV, body, Idempotency_Key=key)

    assert answer.status_code == 409
    assert SZW not in answer.text


def test_a_key_is_a_uuid(web: Web) -> None:
    answer = web.post("/v1/moties", STELLER, {}, Idempotency_Key="1")

    assert answer.status_code == 400
    assert "idempotency-key" in {fout["veld"] for fout in answer.json()["fouten"]}


def test_a_refused_order_may_be_sent_again_once_it_is_allowed(web: Web) -> None:
    nota, key = web.submit(), str(uuid4())
    body = web.seen(nota, FEZ)
    early = web.post(f"{nota}/parafen", FEZ, body, Idempotency_Key=key)
    for wie in (JENV, "OCW/directeur-beleid", SZW):
        web.sign(nota, "afstemmingen", wie).raise_for_status()

    answer = web.post(f"{nota}/parafen", FEZ, body, Idempotency_Key=key)

    assert (early.status_code, answer.status_code) == (409, 201)


def test_an_old_tab_is_told_both_versions(web: Web) -> None:
    nota = web.submit()
    old = web.seen(nota, SZW)
    body = {"verwachteVersie": 1, "onderdelen": [CHANGED]}
    web.post(f"{nota}/versies", STELLER, body).raise_for_status()
    before = counts(web.app.state.register)

    answer = web.post(f"{nota}/afstemmingen", SZW, old)

    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (409, "verouderde-versie")
    assert (problem["gezien"], problem["nu"]) == (old, web.seen(nota, SZW))
    assert counts(web.app.state.register) == before


def test_an_old_tab_may_send_along_what_it_saw(web: Web) -> None:
    nota = web.submit()
    old = web.seen(nota, JENV)
    body = {"verwachteVersie": 1, "onderdelen": [CHANGED]}
    web.post(f"{nota}/versies", STELLER, body).raise_for_status()

    half = web.post(f"{nota}/geschilpunten", JENV, {"tekst": "De datum.", "versie": 1})
    answer = web.post(f"{nota}/geschilpunten", JENV, {"tekst": "De datum.", **old})

    assert half.status_code == 400
    assert (answer.status_code, answer.json()["code"]) == (409, "verouderde-versie")


def test_e18_the_second_writer_sees_the_difference_first(web: Web) -> None:
    nota = web.submit()
    etag = web.get(nota, STELLER).headers["etag"]
    body = {"verwachteVersie": 1, "onderdelen": [CHANGED]}
    web.post(f"{nota}/versies", STELLER, body).raise_for_status()
    other = section("Weer anders.")

    by_number = web.post(f"{nota}/versies", STELLER, {**body, "onderdelen": [other]})
    by_tag = web.post(f"{nota}/versies", STELLER, {"onderdelen": [other]}, If_Match=etag)
    by_none = web.post(f"{nota}/versies", STELLER, {"onderdelen": [other]})

    assert [one.status_code for one in (by_number, by_tag, by_none)] == [409, 412, 400]
    assert by_number.json()["nu"] == by_tag.json()["nu"]
    assert by_tag.json()["code"] == "verouderde-versie"


def test_if_match_writes_on_the_text_that_there_is(web: Web) -> None:
    nota = web.submit()
    etag = web.get(f"{nota}/onderdelen", STELLER).headers["etag"]

    weak = web.post(f"{nota}/versies", STELLER, {"onderdelen": [CHANGED]}, If_Match=f"W/{etag}")
    strong = web.post(f"{nota}/versies", STELLER, {"onderdelen": [CHANGED]}, If_Match=etag)

    assert (weak.status_code, strong.status_code) == (412, 201)
    assert strong.json()["versie"] == 2


def test_the_same_text_again_changes_nothing(web: Web) -> None:
    nota = web.open()
    same = next(d for d in web.get(nota, STELLER).json()["onderdelen"] if d["code"] == "1")

    answer = web.post(f"{nota}/versies", STELLER, {"verwachteVersie": 1, "onderdelen": [same]})

    assert (answer.status_code, answer.json()["gebeurtenis"]) == (200, None)
    assert web.get(nota, STELLER).json()["versie"] == 1


def test_who_has_the_text_gets_no_copy(web: Web) -> None:
    nota = web.submit()
    etag = web.get(nota, STELLER).headers["etag"]

    text = f"{nota}/onderdelen"
    same = web.get(text, STELLER, If_None_Match=f'"x", {etag}')
    other = web.get(text, STELLER, If_None_Match='"x"')
    whole = web.get(nota, STELLER, If_None_Match=etag)

    assert (same.status_code, same.content, same.headers["etag"]) == (304, b"", etag)
    assert other.status_code == 200
    assert whole.status_code == 200  # the round or the turn may have changed with the same text


def test_waarom_gives_the_sentence_of_the_refusal(web: Web) -> None:
    nota = web.submit()

    asked = web.get(f"{nota}/waarom?handeling=parafeer&als={DCO}", DCO).json()
    refused = web.sign(nota, "parafen", DCO).json()

    assert asked == refused["alle"]
    assert asked[0]["zin"] == refused["detail"]
    assert web.get(f"{nota}/waarom?handeling=stem_af", SZW).json() == []
