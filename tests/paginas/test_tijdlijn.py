"""An auditor looks at any moment of a nota: what happened, how it stood, and what it said."""

from __future__ import annotations

import re
from datetime import datetime
from itertools import pairwise
from uuid import UUID, uuid4

import pytest
from fastapi.testclient import TestClient

from domain.nota.inhoud import Kop
from tests.notas import sectie
from tests.paginas.bezoek import (
    KWAAD,
    bezoek,
    een_app,
    is_onschuldig,
    leest,
    register_van,
    zonder_nummer,
)
from tests.people import AFDELINGSHOOFD, AUDITOR, DIRECTEUR, STELLER, SZW
from tests.registers import opened
from tests.voorstelling import Voorstelling, opgezet
from workflows.register.personen import Personen

LAATSTE = 45
NERGENS = [
    ("tot=0", 404),
    ("tot=99999", 404),
    (f"tot={'9' * 40}", 404),
    ("tot=v9", 404),
    ("op=2025-11-03T09:59", 404),
    ("op=0001-01-01", 404),
    ("tot=-1", 400),
    ("tot=drie", 400),
    ("tot=v", 400),
    ("op=morgen", 400),
    ("op=9999-12-31T23:59", 200),
    ("op=9999-12-31", 200),
    ("op=9999-13-31", 400),
    ("op=%00", 400),
    ("tot=5&op=2025-11-12", 400),
]


@pytest.fixture(scope="module")
def auditor(stuk: Voorstelling) -> TestClient:
    return bezoek(stuk.app, stuk.persoon(AUDITOR))


def nummers(html: str) -> list[int]:
    return [int(n) for n in re.findall(r'<li class="feit[^>]* id="g(\d+)"', html)]


def regel(html: str, nummer: int) -> str:
    return html.partition(f'id="g{nummer}"')[2].partition("</li>")[0]


def cijfers(html: str) -> dict[str, str]:
    found = re.findall(r"<dt>([\w ]+)</dt><dd>(\d+)</dd>", html)
    return {naam: aantal for naam, aantal in found if naam != "Versie"}


def test_every_event_is_there_the_newest_first(stuk: Voorstelling, auditor: TestClient) -> None:
    page = auditor.get(f"{stuk.nota}/tijdlijn")

    assert page.status_code == 200
    assert nummers(page.text) == list(range(LAATSTE, 0, -1))
    assert "na gebeurtenis 45 van 45" in leest(page.text)
    assert "latere gebeurtenis" not in page.text


def test_a_line_says_who_in_which_office_when_and_why(
    stuk: Voorstelling, auditor: TestClient
) -> None:
    line = leest(f"<main>{regel(auditor.get(f'{stuk.nota}/tijdlijn').text, 24)}</main>")

    assert "Marleen Oostrom : aanpassing gevraagd van 4b" in line
    assert "17:20 · Directeur Maatschappelijke Ondersteuning, VWS" in line
    assert "Zeg in 4b wie de scholen en de gemeenten vertelt wat er verandert" in line


def test_what_followed_by_itself_names_nobody(stuk: Voorstelling, auditor: TestClient) -> None:
    line = regel(auditor.get(f"{stuk.nota}/tijdlijn").text, 6)

    assert "vanzelf gevolgd" in line
    assert "<strong>" not in line


def test_a_paraaf_is_struck_from_the_moment_that_it_lapsed(
    stuk: Voorstelling, auditor: TestClient
) -> None:
    before, after = (auditor.get(f"{stuk.nota}/tijdlijn?tot={n}").text for n in (25, 26))

    assert "<s>" not in regel(before, 22)
    assert "<s>geparafeerd op versie 4</s>" in regel(after, 22)
    assert 'href="#g26"' in regel(after, 22)
    assert "want 4b is gewijzigd" in regel(after, 22)


def test_beside_it_stands_how_it_was_then(stuk: Voorstelling, auditor: TestClient) -> None:
    page = auditor.get(f"{stuk.nota}/tijdlijn?tot=27").text

    assert cijfers(page) == {"versie": "5", "getekend": "6", "vervallen": "3", "aan zet": "1"}
    assert "Aan zet was: Directie Communicatie VWS." in leest(page)
    assert "De route na gebeurtenis 27" in page
    assert f'href="{stuk.nota}/tekst?tot=27"' in page


def test_a_past_moment_says_what_came_later(stuk: Voorstelling, auditor: TestClient) -> None:
    many, one = (leest(auditor.get(f"{stuk.nota}/tijdlijn?tot={n}").text) for n in (39, 44))

    assert "6 latere gebeurtenissen staan niet in deze stand" in many
    assert "1 latere gebeurtenis staat niet in deze stand" in one


@pytest.mark.parametrize(
    ("query", "nummer"),
    [
        ("op=2025-11-12T16:30", 16),
        ("op=2025-11-12T16:29", 14),
        ("op=2025-11-12", 16),
        ("op=2025-11-12T15:30:00Z", 16),
        ("op=2025-11-12T16:30:00+01:00", 16),
        ("op=2031-01-01", LAATSTE),
        ("tot=v4", 9),
        ("tot=007", 7),
        ("tot=", LAATSTE),
    ],
)
def test_a_moment_is_found(
    stuk: Voorstelling, auditor: TestClient, query: str, nummer: int
) -> None:
    page = auditor.get(f"{stuk.nota}/tijdlijn?{query}")

    assert nummers(page.text) == list(range(nummer, 0, -1))


@pytest.mark.parametrize("pagina", ["tijdlijn", "tekst"])
@pytest.mark.parametrize(("query", "status"), NERGENS)
def test_a_moment_that_is_not_there_gets_an_answer(
    stuk: Voorstelling, auditor: TestClient, pagina: str, query: str, status: int
) -> None:
    page = auditor.get(f"{stuk.nota}/{pagina}?{query}")

    assert page.status_code == status
    assert status == 200 or "Dat moment is er niet" in leest(page.text)
    assert status == 200 or f'href="{stuk.nota}/tijdlijn?tot=1"' in page.text


def test_the_filters_keep_the_moment(stuk: Voorstelling, auditor: TestClient) -> None:
    shown = {
        soort: nummers(auditor.get(f"{stuk.nota}/tijdlijn?tot=10&soort={soort}").text)
        for soort in ("handtekening", "inhoud", "route")
    }

    assert shown == {"handtekening": [10, 7], "inhoud": [9, 4, 3, 2, 1], "route": [8, 6, 5]}
    assert auditor.get(f"{stuk.nota}/tijdlijn?soort=onzin").status_code == 400


def test_a_filter_may_find_nothing(stuk: Voorstelling, auditor: TestClient) -> None:
    page = auditor.get(f"{stuk.nota}/tijdlijn?tot=1&soort=handtekening")

    assert "Van deze soort was er toen nog niets" in leest(page.text)


def test_a_name_that_was_destroyed_leaves_the_office() -> None:
    stuk = opgezet(8)
    Personen(stuk.register.opslag).vernietig(stuk.persoon(STELLER))

    page = bezoek(stuk.app, stuk.persoon(AUDITOR)).get(f"{stuk.nota}/tijdlijn").text
    stuk.register.opslag.sluit()

    assert "<strong>naam vernietigd</strong>" in regel(page, 1)
    assert "Beleidsmedewerker Maatschappelijke Ondersteuning" in regel(page, 1)
    assert "Noor Hagendoorn" not in page


@pytest.mark.parametrize("pagina", ["tijdlijn", "tijdlijn?tot=99", "verschil?van=1", "tekst"])
def test_outside_the_circle_a_nota_is_unknown(pagina: str) -> None:
    app = een_app()
    nota_id = opened(register_van(app))
    stranger, steller = bezoek(app, SZW), bezoek(app, STELLER)

    hidden = stranger.get(f"/notas/{nota_id}/{pagina}")
    unknown = stranger.get(f"/notas/{uuid4()}/{pagina}")
    own = steller.get(f"/notas/{nota_id}/{pagina}")
    register_van(app).opslag.sluit()

    assert (hidden.status_code, unknown.status_code) == (404, 404)
    assert zonder_nummer(hidden.text) == zonder_nummer(unknown.text)
    assert own.text != hidden.text


def test_text_of_people_does_nothing_on_a_page() -> None:
    app = een_app()
    kop = Kop(onderwerp=KWAAD, soort_nota="ter_besluitvorming", aan=("VWS/stas-LMZ",), van=KWAAD)
    nota_id = opened(register_van(app), kop=kop, tekst=sectie("3", KWAAD))
    steller = bezoek(app, STELLER)

    pages = {
        path: steller.get(f"/notas/{nota_id}/{path}").text
        for path in ("tijdlijn", "tekst", "verschil?van=1", "tijdlijn?tot=0")
    }
    register_van(app).opslag.sluit()

    assert [path for path, html in pages.items() if not is_onschuldig(html)] == []


@pytest.mark.parametrize("wie", [AFDELINGSHOOFD, DIRECTEUR, SZW])
def test_who_signed_looks_back_as_well(stuk: Voorstelling, wie: str) -> None:
    who: UUID = stuk.persoon(wie)

    assert bezoek(stuk.app, who).get(f"{stuk.nota}/tijdlijn?tot=12").status_code == 200


@pytest.mark.parametrize("pagina", ["tijdlijn", "tijdlijn?tot=0", "tekst?tot=9", "verschil?van=3"])
def test_headings_have_no_gaps(stuk: Voorstelling, auditor: TestClient, pagina: str) -> None:
    levels = [int(n) for n in re.findall(r"<h(\d)", auditor.get(f"{stuk.nota}/{pagina}").text)]

    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_the_clock_of_the_page_is_dutch(stuk: Voorstelling, auditor: TestClient) -> None:
    page = auditor.get(f"{stuk.nota}/tijdlijn?tot=1").text
    (moment,) = set(re.findall(r'<time datetime="([^"]+T[^"]+)"', page))

    assert datetime.fromisoformat(moment) == datetime.fromisoformat("2025-11-03T10:00+01:00")
