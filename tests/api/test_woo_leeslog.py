"""Who reads what is hidden, is written down first; if that can't be, there is no text (503)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.api.web import Web
from tests.api.woo import NAAM, WOO, Oordeel, een_oordeel, geopend, met_naam
from tests.people import AUDITOR, BEHEER, JENV, STELLER, persoon
from tests.shared import ROOT
from workflows.register import leeslog

BESLIST = {  # these read text to decide, or to play the example, and show none of it
    "api/cli/opstellen.py",
    "api/cli/wijzigen.py",
    "api/taken/demo.py",
    "api/taken/toneel.py",
    "api/leeszaal.py",
    "api/taken/beoordelen.py",  # which files go along, to look in them
}


@pytest.fixture
def web(web_op: Web) -> Web:
    """Do all of this on both stores."""
    return web_op


def rows(web: Web) -> list[tuple[str, str]]:
    """Give who read, and what for."""
    read = leeslog.lees(web.app.state.register.opslag)
    return [(str(row.regel.persoon_id), row.regel.doel) for row in read]


def shown(oordeel: Oordeel, nota: str) -> Iterator[str]:
    """Give every address that shows text of this nota."""
    yield f"{oordeel.place}/tekst"
    yield from (nota, f"{nota}/onderdelen", f"{nota}?tot=2", f"{nota}/verschil?van=1&tot=2")


def stuk(*_: object) -> None:
    """Fail in a way that nobody thought of."""
    raise OSError


def test_each_reading_is_a_row(web: Web) -> None:
    nota = web.open(sectie_1=met_naam())
    oordeel = geopend(web, nota)
    oordeel.gelakt()
    before = rows(web)

    web.get(f"{oordeel.place}/tekst", WOO).raise_for_status()
    web.get(nota, STELLER).raise_for_status()
    web.get(f"{nota}/onderdelen", AUDITOR).raise_for_status()
    web.get(f"{oordeel.place}/tekst", AUDITOR).raise_for_status()

    assert rows(web)[len(before) :] == [
        (str(persoon(WOO)), "beoordelen"),
        (str(persoon(STELLER)), "parafeergang"),
        (str(persoon(AUDITOR)), "controle"),
        (str(persoon(AUDITOR)), "controle"),
    ]


def test_where_nothing_is_hidden_nothing_is_written(web: Web) -> None:
    nota = web.open(sectie_1=met_naam())
    oordeel = geopend(web, nota)

    for place in shown(oordeel, nota):
        web.get(place, STELLER).raise_for_status()

    assert rows(web) == []


def test_without_a_row_there_is_no_text(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    nota = web.open(sectie_1=met_naam())
    oordeel = geopend(web, nota)
    oordeel.gelakt()
    monkeypatch.setattr(leeslog, "schrijf", stuk)

    for place in shown(oordeel, nota):
        answer = web.get(place, STELLER)

        assert (answer.status_code, answer.json()["code"]) == (503, "leeslog-onbereikbaar"), place
        assert answer.headers["retry-after"]
        assert NAAM not in answer.text
    assert web.get(oordeel.place, WOO).status_code == 200
    assert NAAM not in web.get(f"{oordeel.place}/voorbeeld", WOO).text


def test_the_log_is_for_auditors(web: Web) -> None:
    oordeel = een_oordeel(web)
    oordeel.gelakt()
    oordeel.tekst()

    for wie in (STELLER, WOO, BEHEER, JENV):
        assert web.get("/v1/leeslog", wie).status_code == 404
    page = web.get("/v1/leeslog?limit=1", AUDITOR)

    (row,) = page.json()
    assert (row["nummer"], row["doel"], row["soort"]) == (1, "beoordelen", "nota")
    assert row["persoonId"] == str(persoon(WOO))
    assert row["lakIds"] == [oordeel.zie()["lakken"][0]["lakId"]]
    assert NAAM not in page.text


def test_a_log_that_was_changed_is_told_so(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    def gewijzigd(_: object) -> None:
        raise leeslog.LeeslogGeschonden(3)

    monkeypatch.setattr(leeslog, "lees", gewijzigd)

    answer = web.get("/v1/leeslog", AUDITOR)

    assert (answer.status_code, answer.json()["code"]) == (500, "leeslog-geschonden")
    assert "vanaf regel 3" in answer.json()["detail"]


def test_no_other_way_leads_to_text() -> None:
    """Only what decides may read text by its hash; what shows it, goes through the leeslog."""
    found = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "api").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr == "onderdelen"
        and ast.unparse(node.value).endswith("register")
    }

    assert {name for name in found if not name.startswith("api/paginas/")} <= BESLIST
