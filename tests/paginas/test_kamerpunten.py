"""Moties, toezeggingen and letters: both states side by side, and taking a punt up again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient

from domain.kamerpunt.motie import NieuweMotie
from domain.kamerpunt.toezegging import NieuweToezegging
from domain.kamerpunt.uitvoering import BronVanFeit
from domain.nummers import punt_nummer
from tests.paginas.bezoek import KWAAD, bezoek, een_app, is_onschuldig, leest, register_van
from tests.people import BEHEER, BO, NOON, STELLER, SZW, opdracht
from tests.voorstelling import Voorstelling
from workflows import kamerpunten

AF, LOPEND = (punt_nummer("motie", f"kst-39123-{n}") for n in (15, 17))
KAMER = BronVanFeit(systeem="tk-odata", id="2025Z1", gewijzigd_op=NOON, sha256="0" * 64)
LANG = "De Kamer krijgt een brief over de wachttijden. " * 5


@pytest.fixture(scope="module")
def lezer(stuk: Voorstelling) -> TestClient:
    return bezoek(stuk.app, stuk.persoon(SZW))


@pytest.fixture(scope="module")
def kamer() -> Iterator[TestClient]:
    """Give punten of which the Kamer itself told, and one of bad text."""
    app = een_app()
    register = register_van(app)
    for nieuw in (
        NieuweMotie(
            onderwerp=KWAAD, intern_nummer="1", dictum=KWAAD, indieners=(KWAAD,), bron=KAMER
        ),
        NieuweMotie(onderwerp="Met datum", kst_id="kst-1-1", datum=date(2025, 6, 3), bron=KAMER),
        NieuweToezegging(tekst=LANG, nummer="TZ1", datum_nakoming=date(2025, 11, 3), bron=KAMER),
        NieuweToezegging(tekst="Gauw", nummer="TZ2", datum_nakoming=date(2025, 11, 13), bron=KAMER),
    ):
        kamerpunten.leg_vast(register, nieuw, opdracht=opdracht(BO))
    yield bezoek(app, STELLER)
    register.opslag.sluit()


def rij(html: str, naam: str) -> str:
    rows = [row for row in html.split("<tr ")[1:] if naam in row]
    return leest(f"<main>{rows[0].partition('</tr>')[0]}</main>")


def test_moties_show_both_states_beside_each_other(lezer: TestClient) -> None:
    page = lezer.get("/moties").text

    assert rij(page, "kst-39123-15").endswith("voorlopig afgedaan 4300002-1100001-DMO onbekend")
    assert rij(page, "kst-39123-17").endswith(
        "voorlopig in behandeling 4300002-1100001-DMO onbekend"
    )


def test_a_toezegging_may_have_no_number(lezer: TestClient) -> None:
    assert "nog zonder nummer" in rij(lezer.get("/toezeggingen").text, "respijtzorg in de vakantie")


def test_a_term_is_counted_in_working_days(kamer: TestClient) -> None:
    page = kamer.get("/toezeggingen").text

    assert "6 werkdagen te laat" in rij(page, "TZ1")
    assert "nog 2 werkdagen" in rij(page, "TZ2")
    assert "vastgelegd in tk-odata" in rij(page, "TZ2")


def test_states_that_differ_are_said(lezer: TestClient) -> None:
    page = leest(lezer.get(f"/moties/{AF}").text)

    assert "Volgens de Kamer voorlopig Alleen genoemd in een nota" in page
    assert "Bij ons afgedaan Sinds do 4 december 2025" in page
    assert "De twee standen volgen niet uit elkaar" in page
    assert "volgen niet uit elkaar" not in leest(lezer.get(f"/moties/{LOPEND}").text)


def test_a_motie_shows_its_text_and_its_letter(lezer: TestClient, kamer: TestClient) -> None:
    page = lezer.get(f"/moties/{LOPEND}").text
    letter = re.findall(r'href="(/kamerbrieven/[^"]+)"', page)

    assert "meldt voortgang" in leest(page)
    assert "Ilse Roozendaal : voortgang gemeld in een Kamerbrief" in leest(page)
    assert lezer.get(letter[0]).status_code == 200
    assert LANG.strip() in leest(
        kamer.get(f"/toezeggingen/{punt_nummer('toezegging', 'TZ1')}").text
    )


def test_no_punt_yet_is_said() -> None:
    app = een_app()
    client = bezoek(app, STELLER)

    pages = [leest(client.get(path).text) for path in ("/moties", "/toezeggingen")]
    register_van(app).opslag.sluit()

    assert "Er is nog geen motie vastgelegd" in pages[0]
    assert "Er is nog geen toezegging vastgelegd" in pages[1]


def test_what_people_wrote_does_nothing(kamer: TestClient) -> None:
    detail = kamer.get(f"/moties/{punt_nummer('motie', 'intern:VWS:1')}").text

    assert is_onschuldig(kamer.get("/moties").text)
    assert is_onschuldig(detail)
    assert detail.count("alert(1)") >= 4  # title, text, dictum and who proposed it
    assert "di 3 juni 2025" in leest(kamer.get("/moties").text)


def test_a_letter_says_what_was_sent_and_what_it_moved(lezer: TestClient) -> None:
    found = re.search(r'href="(/kamerbrieven/[^"]+)"', lezer.get("/moties").text)
    assert found
    page = lezer.get(found[1]).text
    text = leest(page)

    assert "Voortgang aanpak jonge mantelzorgers" in text
    assert "Aan Tweede Kamer" in text
    assert "Ondertekenaar Staatssecretaris Langdurige en Maatschappelijke Zorg" in text
    assert "Staatssecretaris Rechtsbescherming" in text
    assert re.search(r"\b[0-9a-f]{64}\b", text)
    assert (page.count("doet dit af"), page.count("meldt voortgang")) == (6, 3)
    assert f'href="/moties/{AF}"' in page
    assert "De tekst van de brief" in text


def test_a_letter_keeps_its_nota_from_who_may_not_read_that(stuk: Voorstelling) -> None:
    beheer = bezoek(stuk.app, stuk.persoon(BEHEER))
    found = re.search(r'href="(/kamerbrieven/[^"]+)"', beheer.get("/moties").text)
    assert found
    page = beheer.get(found[1])

    assert page.status_code == 200
    assert "/notas/" not in page.text
    assert "Bij deze brief is voor u geen nota te lezen" in leest(page.text)


@pytest.mark.parametrize("pad", ["moties", "toezeggingen", "kamerbrieven"])
def test_what_is_not_there_is_unknown(stuk: Voorstelling, lezer: TestClient, pad: str) -> None:
    nota_id = stuk.nota.rpartition("/")[2]

    assert lezer.get(f"/{pad}/{uuid4()}").status_code == 404
    assert lezer.get(f"/{pad}/{nota_id}").status_code == 404
    assert lezer.get(f"/{pad}/geen-nummer").status_code == 404


@pytest.mark.parametrize("pad", ["/moties", "/toezeggingen", f"/moties/{AF}"])
def test_headings_have_no_gaps(lezer: TestClient, pad: str) -> None:
    levels = [int(n) for n in re.findall(r"<h(\d)", lezer.get(pad).text)]

    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_a_long_list_comes_in_pages() -> None:
    app = een_app()
    register = register_van(app)
    for n in range(51):
        nieuw = NieuweMotie(onderwerp=f"Motie {n}", intern_nummer=str(n), bron=KAMER)
        kamerpunten.leg_vast(register, nieuw, opdracht=opdracht(BO))
    client = bezoek(app, STELLER)

    first = client.get("/moties").text
    found = re.search(r'rel="next" href="([^"]+)"', first)
    second = client.get(found[1] if found else "").text
    register.opslag.sluit()

    assert (first.count('<th scope="row"'), second.count('<th scope="row"')) == (50, 1)
    assert "Naar het begin" in leest(second)
