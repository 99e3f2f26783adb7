"""Lists come in pages, in a fixed order, each reader his own, without a count."""

from __future__ import annotations

import re

import pytest

from tests.api.lichamen import BODY
from tests.api.web import Web
from tests.people import BEHEER, JENV, STELLER, SZW


def links(header: str) -> dict[str, str]:
    return {rel: path for path, rel in re.findall(r'<([^>]+)>; rel="(\w+)"', header)}


def walk(web: Web, path: str, wie: str) -> list[str]:
    """Follow the links, and collect what is on the pages."""
    found: list[str] = []
    while path:
        answer = web.get(path, wie).raise_for_status()
        found += [row.get("kenmerk") or row.get("code") for row in answer.json()]
        path = links(answer.headers["link"]).get("next", "")
    return found


def test_every_nota_is_on_one_page_of_the_list(web: Web) -> None:
    kenmerken = [f"2025-{n:04}" for n in range(7)]
    for kenmerk in kenmerken:
        web.open(kenmerk)
        web.post("/v1/toezeggingen", STELLER, BODY["toezeggingen"]()).raise_for_status()

    found = walk(web, "/v1/notas?limit=2", STELLER)

    assert sorted(found) == kenmerken
    assert found == walk(web, "/v1/notas?limit=200", STELLER)


def test_a_page_has_links_and_no_total(web: Web) -> None:
    answer = web.get("/v1/functies?limit=5", STELLER)
    second = web.get(links(answer.headers["link"])["next"], STELLER)

    assert len(answer.json()) == 5
    assert set(links(answer.headers["link"])) == {"first", "next"}
    assert set(links(second.headers["link"])) == {"first", "prev", "next"}
    assert web.get(links(second.headers["link"])["prev"], STELLER).json() == answer.json()
    assert not any("total" in name.lower() for name in answer.headers)


@pytest.mark.parametrize("query", ["limit=0", "limit=201", "limit=x", "cursor=%00", "cursor=!!"])
@pytest.mark.parametrize("lijst", ["notas", "moties", "functies", "werkvoorraad", "kamerbrieven"])
def test_a_page_that_cannot_be_is_refused(web: Web, lijst: str, query: str) -> None:
    assert web.get(f"/v1/{lijst}?{query}", STELLER).status_code == 400


def test_what_waits_for_me_and_for_whom_i_wait(web: Web) -> None:
    nota = web.submit("2025-0001")

    mine = web.get("/v1/werkvoorraad", SZW).json()
    others = web.get("/v1/werkvoorraad?lijst=ik-wacht-op", STELLER).json()

    assert [row["notaId"] for row in mine] == [nota.rpartition("/")[2]]
    assert mine[0]["functie"] == SZW
    assert {row["functie"] for row in others} >= {SZW, JENV}
    assert web.get("/v1/werkvoorraad?lijst=anders", STELLER).status_code == 400


def test_what_is_searched_is_found_among_what_may_be_read(web: Web) -> None:
    web.submit("2025-0001")
    web.open("2025-0002")

    assert walk(web, "/v1/notas?zoek=veilige", STELLER) == ["2025-0002", "2025-0001"]
    assert walk(web, "/v1/notas?zoek=veilige", SZW) == ["2025-0001"]
    assert walk(web, "/v1/notas?zoek=%25", STELLER) == []
    assert walk(web, "/v1/notas?zoek=veilige", BEHEER) == []


def test_a_difference_is_told_by_the_word(web: Web) -> None:
    nota = web.open()
    deel = next(d for d in web.get(nota, STELLER).json()["onderdelen"] if d["code"] == "1")
    deel["blokken"][0]["tekst"] = "Tekst van Aanleiding, gewijzigd."
    body = {"verwachteVersie": 1, "onderdelen": [deel]}
    web.post(f"{nota}/versies", STELLER, body).raise_for_status()

    found = web.get(f"{nota}/verschil?van=2&tot=3", STELLER).json()

    assert (found["vanVersie"], found["totVersie"], found["andereRoute"]) == (1, 2, False)
    assert [deel["code"] for deel in found["onderdelen"]] == ["1"]
    assert found["onderdelen"][0]["delen"][0]["wordt"][-1]["soort"] == "erbij"
    assert web.get(f"{nota}/verschil?van=1&tot=99", STELLER).status_code == 404
    assert web.get(f"{nota}/verschil", STELLER).status_code == 400


def test_a_motie_is_a_motie(web: Web) -> None:
    motie = web.post("/v1/moties", STELLER, BODY["moties"]()).headers["location"]

    assert web.get(motie, SZW).json()["bijOns"]["uitvoering"] == "niet_gestart"
    assert len(web.get(f"{motie}/tijdlijn", SZW).json()) == 1
    assert web.get(f"{motie.replace('moties', 'toezeggingen')}", SZW).status_code == 404
    assert [row["onderwerp"] for row in web.get("/v1/moties", SZW).json()] == ["Over thuis"]
    assert web.get("/v1/moties?uitvoering=afgedaan", SZW).json() == []


def test_dates_go_in_and_out_as_they_are_written(web: Web) -> None:
    kop = {
        "soort": "kop",
        "onderwerp": "Thuis",
        "soortNota": "ter_informatie",
        "aan": ["VWS/stas-LMZ"],
        "van": "DMO",
        "datum": "2025-11-10",
        "beslistermijn": "2025-12-18",
    }
    nota = web.open()
    body = {"verwachteVersie": 1, "onderdelen": [kop]}

    written = web.post(f"{nota}/versies", STELLER, body)

    (shown,) = [d for d in web.get(nota, STELLER).json()["onderdelen"] if d["code"] == "kop"]
    assert written.status_code == 201
    assert kop.items() <= shown.items()
