"""The whole story of one nota, over HTTP."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from domain.nota.inhoud import Bijlagen
from tests.api.web import Web
from tests.notas import parlementair
from tests.people import (
    AFDELINGSHOOFD,
    BO,
    DCO,
    DG,
    DIRECTEUR,
    FEZ,
    FEZ_JENV,
    FEZ_OCW,
    JENV,
    MEDE,
    OCW,
    PA,
    STAS,
    STELLER,
    SZW,
)

BRON = {
    "systeem": "nota",
    "id": "1",
    "gewijzigdOp": "2025-11-01T10:00:00+01:00",
    "sha256": "0" * 64,
}
BESLISNOTA = {"wijze": "na_te_zenden", "reden": "Vandaag verzonden wegens spoed."}


@pytest.fixture
def web(web_op: Web) -> Web:
    """Do all of this on both stores."""
    return web_op


def a_motie(web: Web) -> str:
    made = web.post("/v1/moties", STELLER, {"onderwerp": "Over thuis", "bron": BRON})
    return str(made.raise_for_status().headers["location"])


def lijn(web: Web, nota: str) -> None:
    """Let everyone sign until only sending is left."""
    for wie in (JENV, OCW, SZW):
        web.sign(nota, "afstemmingen", wie).raise_for_status()
    for wie in (FEZ, FEZ_JENV, FEZ_OCW, DCO, AFDELINGSHOOFD, DIRECTEUR, DG):
        web.sign(nota, "parafen", wie).raise_for_status()
    web.sign(nota, "adviezen", PA, strekking="positief").raise_for_status()
    web.sign(nota, "besluiten", STAS, soort="akkoord").raise_for_status()
    for wie in MEDE:
        web.sign(nota, "mede-namens", wie, soort="bevestiging").raise_for_status()


def test_from_first_draft_to_a_letter_that_settles_a_motie(web: Web) -> None:
    motie = a_motie(web)
    punt = parlementair("4h", [UUID(motie.rpartition("/")[2])])
    nota = web.submit(sectie_4h=punt)
    lijn(web, nota)

    sent = web.post(f"{nota}/verzendingen", BO, {"beslisnota": BESLISNOTA})

    assert sent.status_code == 201
    assert sent.json()["soort"] == "nota.verzonden.v1"
    assert web.get(nota, STELLER).json()["fase"] == "verzonden"
    assert web.get(f"/v1/kamerbrieven/{sent.json()['briefId']}", SZW).status_code == 200
    assert web.get(motie, SZW).json()["bijOns"]["uitvoering"] == "afgedaan"
    assert web.get(f"{motie}?tot=1", SZW).json()["bijOns"]["uitvoering"] == "niet_gestart"
    assert web.post(f"{motie}/heropeningen", STELLER, {"reden": "Toch niet."}).status_code == 201
    assert len(web.get(f"{motie}/tijdlijn", SZW).json()) == 3


def test_a_ministry_does_not_agree_and_calls_it_solved(web: Web) -> None:
    nota = web.submit()
    dispute = web.post(f"{nota}/geschilpunten", JENV, {"tekst": "De datum.", "onderdelen": ["3"]})

    refused = web.sign(nota, "afstemmingen", JENV)
    punt = dispute.json()["geschilpuntId"]
    solved = web.post(f"{nota}/geschilpunten/{punt}/oplossingen", JENV, {"hoe": "Geschrapt."})

    assert (dispute.status_code, refused.status_code, solved.status_code) == (201, 409, 201)
    assert refused.json()["code"] == "geschilpunt-open"
    assert web.sign(nota, "afstemmingen", JENV).status_code == 201


def test_back_and_forth(web: Web) -> None:
    nota = web.submit()
    for wie in (JENV, OCW, SZW):
        web.sign(nota, "afstemmingen", wie).raise_for_status()
    for wie in (FEZ, FEZ_JENV, FEZ_OCW, DCO, AFDELINGSHOOFD):
        web.sign(nota, "parafen", wie).raise_for_status()

    asked = web.post(
        f"{nota}/aanpassingsverzoeken", DIRECTEUR, {"vraag": "Wie?", "onderdelen": ["4b"]}
    )
    back = web.post(f"{nota}/teruggaven", DIRECTEUR, {"naar": "steller", "reden": "Te vaag."})
    gone = web.post(f"{nota}/intrekkingen", STELLER, {"reden": "Niet meer nodig."})

    assert [one.status_code for one in (asked, back, gone)] == [201, 201, 201]
    assert web.get(nota, STELLER).json()["fase"] == "ingetrokken"


def test_a_refused_akkoord_a_skipped_advice_and_a_reopening(web: Web) -> None:
    nota = web.submit()
    for wie in (JENV, OCW, SZW):
        web.sign(nota, "afstemmingen", wie).raise_for_status()
    for wie in (FEZ, FEZ_JENV, FEZ_OCW, DCO, AFDELINGSHOOFD, DIRECTEUR, DG):
        web.sign(nota, "parafen", wie).raise_for_status()

    skipped = web.post(f"{nota}/overslagen", BO, {"reden": "Met verlof."})
    without = web.sign(nota, "besluiten", STAS, soort="niet_akkoord")
    agreed = web.sign(nota, "besluiten", STAS, soort="akkoord")
    weigering = web.sign(nota, "mede-namens", MEDE[0], soort="weigering", reden="Nee.")
    again = web.post(f"{nota}/heropeningen", STAS, {"reden": "De naam eraf."})

    assert skipped.status_code == 201
    assert (without.status_code, without.json()["code"]) == (400, "reden-verplicht")
    assert [one.status_code for one in (agreed, weigering)] == [201, 201]
    assert again.status_code in {201, 403}  # the template says who reopens


def test_a_bijlage_comes_with_its_file(web: Web) -> None:
    nota = web.open()
    bijlage = {
        "volgnummer": 1,
        "titel": "Rapport",
        "soort": "pdf",
        "bytes": 4,
        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    }
    body = {"verwachteVersie": 1, "onderdelen": [{"soort": "bijlagen", "rijen": [bijlage]}]}

    without = web.post(f"{nota}/versies", STELLER, body)
    along = web.post(f"{nota}/versies", STELLER, {**body, "bestanden": ["dGVzdA=="]})

    assert (without.status_code, without.json()["code"]) == (400, "invoer-ongeldig")
    assert along.status_code == 201
    assert Bijlagen().code in {d["code"] for d in web.get(nota, STELLER).json()["onderdelen"]}


def test_offices_are_set_up_and_held(web: Web) -> None:
    office = {"code": "VWS/nieuw", "naam": "Nieuwe functie"}
    made = web.post("/v1/functies", "VWS/beheer", office)
    functie = made.headers["location"]

    person = {"persoonId": str(uuid4())}
    held = web.post(f"{functie}/bezettingen", "VWS/beheer", {**person, "van": "2025-11-11"})
    again = web.post(f"{functie}/bezettingen", "VWS/beheer", person)
    left = web.post(f"{functie}/vrijmeldingen", "VWS/beheer", {**person, "per": "2025-12-01"})

    assert [one.status_code for one in (made, held, again, left)] == [201, 201, 409, 201]
