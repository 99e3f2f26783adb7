"""What is sent in is JSON that says one thing, or it is refused with a sentence: never a 500."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.api.lichamen import BRON
from tests.api.web import Web, a_draft
from tests.people import STELLER
from tests.registers import counts

JSON = {"Content-Type": "application/json"}
MOTIE = {"onderwerp": "Over thuis", "bron": BRON}


@pytest.mark.parametrize(
    ("body", "zin"),
    [
        (b'{"onderwerp": 1, "onderwerp": 2}', "twee keer"),
        (b'{"onderwerp": NaN}', "NaN"),
        (b'{"onderwerp": 1e999}', "te groot"),
        (b'{"onderwerp": ' + b"9" * 5000 + b"}", "te groot"),
        (b"[" * 100_000, "te diep"),
        (b'{"a":' * 100_000, "te diep"),
        (b'{"onderwerp": "\\ud800"}', "half teken"),
        (b'{"\\udfff": 1}', "half teken"),
        (b'{"onderwerp": "\xff"}', "UTF-8"),
        (b"\xff\xfe{\x00}\x00", "UTF-8"),
        (b'{"onderwerp": ', "breekt af"),
        (b"", "Dit veld ontbreekt"),
        (b"[]", "object"),
        (b"null", "object"),
        (b'"tekst"', "object"),
    ],
)
def test_e07_a_json_bomb_is_refused(web: Web, body: bytes, zin: str) -> None:
    answer = web.raw("POST", "/v1/moties", STELLER, content=body, headers=JSON)

    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert zin.lower() in answer.json()["detail"].lower()


@pytest.mark.parametrize("text", ["\x00", "a\x07b", "\u202egnp", "\u2066x", "\x7f"])
def test_e08_control_characters_are_refused(web: Web, text: str) -> None:
    answer = web.post("/v1/moties", STELLER, {**MOTIE, "onderwerp": text})

    (fout,) = answer.json()["fouten"]
    assert answer.status_code == 400
    assert fout["veld"] == "onderwerp"
    assert "verboden teken" in fout["zin"]


def test_all_faults_are_told_together(web: Web) -> None:
    body = {"onderwerp": "", "datum": 0, "kamer": "XK", "bron": {**BRON, "id": 5}, "x": 1}

    answer = web.post("/v1/moties", STELLER, body)

    found = {fout["veld"]: fout["zin"] for fout in answer.json()["fouten"]}
    assert answer.status_code == 400
    assert found == {
        "onderwerp": "Deze tekst is te kort: ten minste 1 teken(s).",
        "datum": "Schrijf dit als tekst, zoals 2025-11-26.",
        "kamer": "Kies uit: TK of EK.",
        "bron.id": "Hier hoort tekst.",
        "x": "Dit veld bestaat hier niet.",
    }


def faulty() -> Iterator[tuple[str, dict[str, Any]]]:
    yield "unknown section", {"code": "9z", "stand": "nvt"}
    yield "nvt with text", {"code": "4c", "stand": "nvt", "blokken": [{"tekst": "x"}]}
    yield "text without any", {"code": "1", "stand": "ingevuld"}
    yield (
        "duplicate block",
        {
            "code": "1",
            "stand": "ingevuld",
            "blokken": [{"blokId": "5265d8e3-054d-5b1e-a811-7846c15de66a", "tekst": "a"}] * 2,
        },
    )
    blok = {"blokId": "5265d8e3-054d-5b1e-a811-7846c15de66a", "tekst": "a"}
    for code in ("kop", "verzending", "bijlagen", "mede_namens"):
        yield f"text as {code}", {"code": code, "stand": "ingevuld", "blokken": [blok]}
    yield "unknown ministry", {"soort": "lijst", "code": "dekking", "waarden": ["XYZ"]}
    yield "unknown office", {"soort": "lijst", "code": "mede_namens", "waarden": ["VWS/niemand"]}
    yield "date of year one", {"soort": "kop", "datum": "0001-01-01"}
    yield "date as a number", {"soort": "kop", "datum": 0}
    yield "date as digits", {"soort": "kop", "datum": "0"}
    yield "float", {"soort": "bijlagen", "rijen": [{"volgnummer": 1.5}]}
    yield "snake_case", {"soort": "verzending", "brief_kenmerk": "x"}
    yield "no such soort", {"soort": "anders"}


@pytest.mark.parametrize(("what", "deel"), list(faulty()))
def test_text_that_cannot_be_is_refused(web: Web, what: str, deel: dict[str, Any]) -> None:
    nota = web.open()
    before = counts(web.app.state.register)
    body = {"verwachteVersie": 1, "onderdelen": [{"soort": "tekst", **deel}]}

    answer = web.post(f"{nota}/versies", STELLER, body)

    assert (what, answer.status_code) == (what, 400)
    assert answer.json()["code"] == "invoer-ongeldig"
    assert " is not " not in answer.text
    assert counts(web.app.state.register) == before


def test_an_onderdeel_twice_is_refused(web: Web) -> None:
    nota, deel = web.open(), {"soort": "tekst", "code": "4c", "stand": "nvt"}

    opened = web.post("/v1/notas", STELLER, {**a_draft("2025-0002"), "onderdelen": [deel, deel]})
    body = {"verwachteVersie": 1, "onderdelen": [deel, deel]}
    written = web.post(f"{nota}/versies", STELLER, body)

    for answer in (opened, written):
        (fout,) = answer.json()["fouten"]
        assert (answer.status_code, fout["veld"]) == (400, "onderdelen")
        assert fout["zin"] == "Een onderdeel staat er twee keer in."


def test_a_bijlage_without_its_file_is_refused_from_the_first_version_on(web: Web) -> None:
    rij = {"volgnummer": 1, "titel": "t", "soort": "s", "sha256": "0" * 64, "bytes": 3}
    bijlagen = {"soort": "bijlagen", "rijen": [rij]}

    answer = web.post("/v1/notas", STELLER, {**a_draft(), "onderdelen": [bijlagen]})

    assert answer.status_code == 400
    assert "Het bestand van bijlage 1 (t) is er niet." in answer.json()["detail"]


def test_what_a_nota_replaces_is_a_nota_that_there_is(web: Web) -> None:
    old, unknown = web.open().rpartition("/")[2], "57424dc6-ddba-5c8b-8550-33cec2e4391e"

    refused = web.post("/v1/notas", STELLER, {**a_draft("2025-0002"), "vervangt": unknown})
    opened = web.post("/v1/notas", STELLER, {**a_draft("2025-0002"), "vervangt": old})

    assert (refused.status_code, opened.status_code) == (404, 201)


@pytest.mark.parametrize("reden", ["", "   ", "\n\t"])
def test_a_reason_of_blanks_is_none(web: Web, reden: str) -> None:
    nota = web.submit()

    answer = web.post(f"{nota}/intrekkingen", STELLER, {"reden": reden})

    assert (answer.status_code, answer.json()["code"]) == (400, "reden-verplicht")


def test_a_kenmerk_of_blanks_is_none(web: Web) -> None:
    answer = web.post("/v1/notas", STELLER, {**a_draft(), "kenmerk": "  "})

    assert answer.status_code == 400
    assert answer.json()["fouten"][0]["zin"] == "Dit veld mag niet leeg zijn."


def test_c14_ten_megabytes_are_too_many(web: Web) -> None:
    big = b"x" * 10 * 1024 * 1024

    said = web.raw("POST", "/v1/moties", STELLER, content=big, headers=JSON)
    unsaid = web.raw(
        "POST",
        "/v1/moties",
        STELLER,
        content=(big[i : i + 65536] for i in range(0, len(big), 65536)),
        headers=JSON,
    )
    lied = web.raw(
        "POST", "/v1/moties", STELLER, content=big, headers={**JSON, "Content-Length": "5"}
    )

    assert [one.status_code for one in (said, unsaid, lied)] == [413, 413, 413]
    assert said.json()["code"] == "te-groot"


def test_c14_an_onderdeel_and_an_event_have_their_limits(web: Web) -> None:
    nota = web.submit()
    blok = {"blokId": "5265d8e3-054d-5b1e-a811-7846c15de66a", "tekst": "x" * 1024 * 1024}
    deel = {"soort": "tekst", "code": "1", "stand": "ingevuld", "blokken": [blok]}

    text = web.post(f"{nota}/versies", STELLER, {"verwachteVersie": 1, "onderdelen": [deel]})
    reason = web.post(f"{nota}/intrekkingen", STELLER, {"reden": "x" * 70_000})

    assert (text.status_code, text.json()["code"]) == (400, "onderdeel-te-groot")
    assert (reason.status_code, reason.json()["code"]) == (413, "gebeurtenis-te-groot")


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("tot=0", 404),
        ("tot=99999", 404),
        ("tot=-1", 400),
        ("tot=1e3", 400),
        (f"tot={10**30}", 400),
        ("op=2000-01-01T00:00:00Z", 404),
        ("op=2025-11-26T15:40", 400),
        ("op=0", 400),
        ("op=0001-01-01T00:00:00%2B14:00", 400),
        ("op=9999-12-31T23:59:59-14:00", 400),
        ("op=morgen", 400),
        ("op=2030-01-01T00:00:00Z&tot=1", 400),
        ("op=2030-01-01T00:00:00Z", 200),
        ("tot=1", 200),
    ],
)
@pytest.mark.parametrize("what", ["", "/onderdelen", "/tijdlijn"])
def test_any_moment_has_a_clear_answer(web: Web, what: str, query: str, status: int) -> None:
    nota = web.submit()

    answer = web.get(f"{nota}{what}?{query}", STELLER)

    assert answer.status_code == status
    assert status == 200 or answer.json()["detail"]


def test_the_past_is_shown_as_it_was(web: Web) -> None:
    nota = web.submit()

    first, later = web.get(f"{nota}?tot=2", STELLER), web.get(nota, STELLER)

    assert (first.json()["fase"], later.json()["fase"]) == ("concept", "ingediend")
    assert len(web.get(f"{nota}/tijdlijn?tot=2", STELLER).json()) == 2
