"""What may not be done says why on the page, in the words of the API, and records nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from uuid import UUID, uuid4

import pytest

from tests.notas import sectie
from tests.paginas.venster import Venster, an_app, until, write
from tests.people import (
    AFDELINGSHOOFD,
    AUDITOR,
    BEHEER,
    BO,
    DG,
    DIRECTEUR,
    FEZ,
    JENV,
    MEDE,
    OCW,
    STAS,
    STELLER,
    opdracht,
    persoon,
)
from tests.registers import counts
from workflows import beheren

REASON = re.compile(r'class="waarom__zin">.*?</svg> (.*?) <span')


@pytest.fixture(scope="module")
def lijn() -> Iterator[tuple[Venster, UUID]]:
    """Give one nota that waits for its afdelingshoofd, only to look at."""
    venster = Venster(an_app())
    yield venster, until(venster.register, AFDELINGSHOOFD)
    venster.register.opslag.sluit()


@pytest.mark.parametrize(
    ("wie", "handeling", "pad"),
    [
        (STELLER, "parafeer", "parafen"),
        ("SZW/FEZ", "parafeer", "parafen"),
        (DG, "parafeer", "parafen"),
        (FEZ, "parafeer", "parafen"),
        (JENV, "stem_af", "afstemmingen"),
        (STAS, "geef_akkoord", "besluiten"),
        (MEDE[2], "bevestig_mede_namens", "mede-namens"),
    ],
)
def test_the_button_is_off_and_says_what_the_api_says(
    lijn: tuple[Venster, UUID], wie: str, handeling: str, pad: str
) -> None:
    venster, nota_id = lijn
    nota = venster.nota(nota_id)

    page = venster.open(nota_id, wie)
    asked = venster.api("GET", nota_id, wie, f"waarom?handeling={handeling}").json()
    seen = {
        "versie": nota.versie, "inhoudHash": nota.inhoud_hash,
        "ronde": nota.ronde, "routeHash": nota.route_hash,
    }  # fmt: skip
    soort = {"besluiten": {"soort": "akkoord"}, "mede-namens": {"soort": "bevestiging"}}
    done = venster.api("POST", nota_id, wie, pad, json={**seen, **soort.get(pad, {})}).json()

    shown = [unescape(zin) for zin in REASON.findall(page)]
    assert shown == [nee["zin"] for nee in asked]
    assert shown[0] == done["detail"]
    assert 'aria-disabled="true" aria-describedby="waarom"' in page
    assert not re.search(r"<form[^>]*/(parafen|afstemmingen|besluiten|mede-namens)\"", page)


def test_an_auditor_reads_along_and_finds_no_button(lijn: tuple[Venster, UUID]) -> None:
    venster, nota_id = lijn

    page = venster.open(nota_id, AUDITOR)

    assert "U leest mee" in page
    assert 'action="/notas/' not in page


def test_only_the_bewindspersoon_can_decide_and_others_hear_why(
    lijn: tuple[Venster, UUID],
) -> None:
    venster, nota_id = lijn

    page = venster.open(nota_id, DG, "/besluit")

    assert "Alleen een bewindspersoon kan dit doen." in page
    assert "/besluiten" not in page


def test_verzending_lists_all_that_is_missing(lijn: tuple[Venster, UUID]) -> None:
    venster, nota_id = lijn

    page = venster.open(nota_id, BO, "/verzending")

    asked = venster.api("GET", nota_id, BO, "waarom?handeling=verzend").json()
    assert len(asked) > 1
    assert all(nee["zin"] in unescape(page) for nee in asked)
    assert "/verzendingen" not in page


def test_a_refused_act_gets_a_page_with_rule_and_way_out(venster: Venster) -> None:
    nota_id = until(venster.register, AFDELINGSHOOFD)
    blad = venster.blad(nota_id, AFDELINGSHOOFD, "parafen")
    before = counts(venster.register)

    answer = venster.stuur(nota_id, STELLER, "parafen", {**blad, "als": STELLER})

    assert answer.status_code in {403, 409}
    assert "Er is niets gewijzigd" in answer.text
    assert counts(venster.register) == before


def test_an_old_tab_hears_the_rule_and_the_difference(venster: Venster) -> None:
    nota_id = until(venster.register, FEZ)
    blad = venster.blad(nota_id, FEZ, "parafen")
    write(venster.register, nota_id, sectie("4c", "Er komen banen bij."))
    before = counts(venster.register)

    answer = venster.stuur(nota_id, FEZ, "parafen", blad)

    assert answer.status_code == 409
    assert "U zag versie 1; inmiddels geldt versie 2." in answer.text
    assert "verouderde versie · I3" in answer.text
    assert "<ins>Er komen banen bij.</ins>" in answer.text
    assert counts(venster.register) == before


def test_who_lost_his_office_a_second_ago_can_nothing(venster: Venster) -> None:
    nota_id = until(venster.register, AFDELINGSHOOFD)
    blad = venster.blad(nota_id, AFDELINGSHOOFD, "parafen")
    who = persoon(AFDELINGSHOOFD)
    beheren.meld_vrij(venster.register, AFDELINGSHOOFD, who, opdracht=opdracht(BEHEER))
    before = counts(venster.register)

    answer = venster.stuur(nota_id, AFDELINGSHOOFD, "parafen", blad)

    assert answer.status_code in {303, 404}
    assert "gezet" not in answer.headers.get("location", "")
    assert counts(venster.register) == before


@pytest.mark.parametrize("headers", [{"Sec_Fetch_Site": "cross-site"}, {"Origin": "null"}])
def test_another_site_can_send_nothing(venster: Venster, headers: dict[str, str]) -> None:
    nota_id = until(venster.register, AFDELINGSHOOFD)
    blad = venster.blad(nota_id, AFDELINGSHOOFD, "parafen")
    before = counts(venster.register)

    answer = venster.stuur(nota_id, AFDELINGSHOOFD, "parafen", blad, **headers)

    assert answer.status_code == 403
    assert counts(venster.register) == before


def test_a_blank_reason_is_said_beside_the_field_and_nothing_is_lost(venster: Venster) -> None:
    nota_id = until(venster.register, DIRECTEUR)
    blad = venster.blad(nota_id, DIRECTEUR, "teruggaven")
    back = {**blad, "naar": "lijn.VWS.afdelingshoofd", "reden": "  \n "}

    answer = venster.stuur(nota_id, DIRECTEUR, "teruggaven", back)

    assert answer.status_code == 400
    assert 'href="#Teruggave-reden"' in answer.text
    assert 'id="Teruggave-reden-fout"' in answer.text
    assert '<option value="lijn.VWS.afdelingshoofd" selected>' in answer.text
    assert '<details class="erbij" open><summary>Teruggeven' in answer.text


def test_wrong_text_is_kept_with_what_was_ticked(venster: Venster) -> None:
    nota_id = until(venster.register, DIRECTEUR)
    blad = venster.blad(nota_id, DIRECTEUR, "aanpassingsverzoeken")
    ask = {**blad, "vraag": "Wat\u202e nu?", "onderdelen": ["3", "4b"], "leeftijd": "12"}

    answer = venster.stuur(nota_id, DIRECTEUR, "aanpassingsverzoeken", ask)

    assert answer.status_code == 400
    assert "verboden teken (U+202E)" in answer.text
    assert "leeftijd: Dit veld bestaat hier niet." in answer.text
    assert "Wat\u202e nu?</textarea>" in answer.text
    assert 'value="3" checked' in answer.text
    assert 'value="4b" checked' in answer.text


@pytest.mark.parametrize(("wijze", "zin"), [
    ({}, "Kies wat er met de beslisnota gebeurt."),
    ({"wijze": "geen"}, "Geef aan waarom de beslisnota niet meegaat."),
])  # fmt: skip
def test_the_beslisnota_must_be_chosen(venster: Venster, wijze: dict[str, str], zin: str) -> None:
    nota_id = until(venster.register, BO)
    page = venster.open(nota_id, BO, "/verzending")
    blad = venster.blad(nota_id, BO, "verzendingen", "/verzending")

    answer = venster.stuur(nota_id, BO, "verzendingen", {**blad, **wijze})

    assert "Alles is er" in page
    assert answer.status_code == 400
    assert zin in answer.text


def test_outside_its_circle_a_nota_is_as_unknown(venster: Venster) -> None:
    from domain.nota.inhoud import Lijst

    nota_id = until(
        venster.register, JENV,
        lijst=Lijst(code="afstemming_met", waarden=("JenV",)),
        geld=Lijst(code="dekking"), namens=Lijst(code="mede_namens"),
    )  # fmt: skip
    blad = venster.blad(nota_id, JENV, "afstemmingen")

    for onder in ("", "/besluit", "/verzending", "/stroom"):
        hidden = venster.als(OCW).get(f"/notas/{nota_id}{onder}")
        unknown = venster.als(OCW).get(f"/notas/{uuid4()}{onder}")
        assert (hidden.status_code, unknown.status_code) == (404, 404)
        assert without_number(hidden.text) == without_number(unknown.text)
    for pad in ("afstemmingen", "intrekkingen", f"geschilpunten/{uuid4()}/oplossingen"):
        hidden = venster.stuur(nota_id, OCW, pad, blad)
        unknown = venster.stuur(uuid4(), OCW, pad, blad)
        assert (hidden.status_code, unknown.status_code) == (404, 404)
        assert without_number(hidden.text) == without_number(unknown.text)


def without_number(page: str) -> str:
    return re.sub(r"<code>[0-9a-f]{12}</code>", "", page)


def test_without_session_one_is_sent_to_sign_in(venster: Venster) -> None:
    from fastapi.testclient import TestClient

    nota_id = until(venster.register, JENV)
    stranger = TestClient(venster.app, "http://localhost", follow_redirects=False)

    answer = stranger.get(f"/notas/{nota_id}")

    assert (answer.status_code, answer.headers["location"]) == (303, "/inloggen")
