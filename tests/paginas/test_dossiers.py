"""Everyone finds what he may read, by kenmerk or onderwerp, and sees no sign of the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from domain.nota.inhoud import Kop
from tests.paginas.bezoek import KWAAD, bezoek, een_app, is_onschuldig, leest, register_van
from tests.people import AUDITOR, BEHEER, STELLER, SZW
from tests.registers import opened, submitted
from tests.voorstelling import VERZONDEN, opgezet

VEEL = 55


def een_kop(onderwerp: str) -> Kop:
    return Kop(onderwerp=onderwerp, soort_nota="ter_besluitvorming", aan=("VWS/stas-LMZ",), van="x")


@pytest.fixture(scope="module")
def app() -> Iterator[FastAPI]:
    """Give a register with drafts that their steller alone reads, and one nota for more."""
    app = een_app()
    register = register_van(app)
    submitted(register, "2025-9001", kop=een_kop("Wonen met zorg (100%)"))
    opened(register, "2025-9002", kop=een_kop(KWAAD))
    for n in range(VEEL):
        opened(register, f"2025-{n:04}", kop=een_kop(f"Concept {n}"))
    yield app
    register.opslag.sluit()


@pytest.fixture(scope="module")
def steller(app: FastAPI) -> TestClient:
    return bezoek(app, STELLER)


def kenmerken(html: str) -> list[str]:
    return re.findall(r'<span class="kenmerk">([^<]+)</span>', html)


def bladzijden(client: TestClient, pad: str) -> Iterator[str]:
    """Follow the link to the next page as long as there is one."""
    while pad:
        html = client.get(pad).raise_for_status().text
        yield html
        found = re.search(r'rel="next" href="([^"]+)"', html)
        pad = unescape(found[1]) if found else ""


@pytest.mark.parametrize(
    "zoek", ["2025-9001", "9001", "wonen", "WONEN MET", "(100%)", "%20wonen%20", "100%25"]
)
def test_one_field_finds_by_kenmerk_or_onderwerp(steller: TestClient, zoek: str) -> None:
    page = steller.get(f"/dossiers?zoek={zoek.replace('%)', '%25)')}").text

    assert kenmerken(page) == ["2025-9001"]
    assert "Wonen met zorg (100%)" in leest(page)


@pytest.mark.parametrize("zoek", ["bestaat niet", "100_", "%25%25", "<script>"])
def test_nothing_found_is_said_calmly(steller: TestClient, zoek: str) -> None:
    page = steller.get("/dossiers", params={"zoek": zoek})

    assert page.status_code == 200
    assert kenmerken(page.text) in ([], ["2025-9002"])
    assert "<script>a" not in page.text


def test_every_dossier_is_on_one_page_without_a_total(steller: TestClient) -> None:
    pages = list(bladzijden(steller, "/dossiers"))
    found = [kenmerken(html) for html in pages]

    assert [len(kenm) for kenm in found] == [50, VEEL + 2 - 50]
    assert len({kenm for page in found for kenm in page}) == VEEL + 2
    assert str(VEEL + 2) not in leest(pages[0])
    assert "Naar het begin" in leest(pages[1])
    assert "Naar het begin" not in leest(pages[0])


def test_a_page_on_keeps_what_was_asked(steller: TestClient) -> None:
    pages = list(bladzijden(steller, "/dossiers?zoek=concept&ministerie=VWS&stand=concept"))

    assert [len(kenmerken(html)) for html in pages] == [50, VEEL - 50]
    assert all('value="concept" selected' in html for html in pages)
    assert all('name="zoek" type="search" value="concept"' in html for html in pages)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("stand=in_route", ["2025-9001"]),
        ("stand=in_route&ministerie=VWS&soort=nota", ["2025-9001"]),
        ("stand=in_route&ministerie=OCW", []),
        ("stand=akkoord", []),
        ("soort=motie", []),
        ("zoek=9001&stand=&ministerie=&soort=&na=", ["2025-9001"]),
    ],
)
def test_filters(steller: TestClient, query: str, expected: list[str]) -> None:
    assert kenmerken(steller.get(f"/dossiers?{query}").text) == expected


@pytest.mark.parametrize(
    "query",
    ["stand=onzin", "ministerie=XYZ", "soort=functie", "zoek=%00", f"zoek={'x' * 201}", "na=%00"],
)
def test_nonsense_is_refused_with_a_page(steller: TestClient, query: str) -> None:
    page = steller.get(f"/dossiers?{query}")

    assert page.status_code == 400
    assert "Dit verzoek klopt niet" in leest(page.text)


def test_lists_and_search_show_the_same_to_each_reader(app: FastAPI) -> None:
    szw, beheer, auditor = (bezoek(app, wie) for wie in (SZW, BEHEER, AUDITOR))

    assert kenmerken(szw.get("/dossiers").text) == ["2025-9001"]
    assert kenmerken(szw.get("/dossiers?zoek=2025").text) == ["2025-9001"]
    assert kenmerken(beheer.get("/dossiers").text) == []
    assert len(kenmerken(auditor.get("/dossiers").text)) == 50


def test_what_one_may_not_read_is_as_what_is_not_there(app: FastAPI) -> None:
    szw = bezoek(app, SZW)

    hidden = szw.get("/dossiers?zoek=Concept 12").text.replace("Concept 12", "")
    absent = szw.get("/dossiers?zoek=Bestaat nt").text.replace("Bestaat nt", "")

    assert hidden == absent
    assert "Niets gevonden" in leest(hidden)


def test_an_onderwerp_does_nothing_on_the_page(steller: TestClient) -> None:
    by_list = steller.get("/dossiers?zoek=9002").text
    by_search = steller.get("/dossiers", params={"zoek": KWAAD}).text

    assert is_onschuldig(by_list)
    assert is_onschuldig(by_search)


def test_each_kind_leads_to_its_own_page() -> None:
    stuk = opgezet(VERZONDEN)
    client = bezoek(stuk.app, stuk.persoon(SZW))
    found = re.findall(r'<h2><a href="(/(\w+)/[^"]+)"', client.get("/dossiers").text)

    answers = {soort: client.get(path).status_code for path, soort in found if soort != "notas"}
    stuk.register.opslag.sluit()

    assert answers == {"kamerbrieven": 200, "moties": 200, "toezeggingen": 200}
