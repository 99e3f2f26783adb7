"""A list that fails never costs a signature: it says that it is behind, until it is rebuilt."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import pytest

from api.aanmelden import Aangemeld
from api.app import create_app
from api.cli.personen import zoek_persoon
from api.settings import lees_settings
from domain.base import Event
from domain.nota.indienen import Ingediend
from projections.base import Rijen
from projections.werkvoorraad import Werkvoorraad
from tests.api.web import Web
from tests.cli.typen import KENMERK, STELLER, WIE, Typ

BEHIND = "werkvoorraad loopt achter"
JENV = "JenV/directeur-beleid"


class Struikelt:
    """Does what the real list does, until a nota is submitted."""

    def __init__(self) -> None:
        self.right = Werkvoorraad.project

    def project(self, event: Event, rijen: Rijen) -> None:
        if isinstance(event, Ingediend):
            half_done(rijen)
        self.right(Werkvoorraad(), event, rijen)


def half_done(rijen: Rijen) -> NoReturn:
    rijen.wijzig(rijen.rij(""), onderwerp="half")
    raise ZeroDivisionError


def look(store: Path) -> tuple[str | None, list[str]]:
    """Ask the API what waits for JenV, and whether that is all."""
    settings = lees_settings({"PARAFENLIJN_STORE": str(store)})
    app = create_app(settings, lambda _: Aangemeld(who, "verhoogd"))
    who = zoek_persoon(app.state.register, JENV, settings.klok())
    web = Web(app)
    answer = web.get("/v1/werkvoorraad").raise_for_status()
    assert "achter" not in web.get("/health/ready").headers
    app.state.register.opslag.sluit()
    return answer.headers.get("achter"), [row["onderwerp"] for row in answer.json()]


def test_a_failing_list_is_behind_and_a_rebuild_repairs_it(
    met_nota: Typ, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = tmp_path / "register.db"
    brief = ("--sectie", "brief", "--tekst", "Geachte voorzitter,")
    assert met_nota("wijzig", KENMERK, *WIE, *brief).code == 0
    assert look(store) == (None, [])
    with monkeypatch.context() as patched:
        patched.setattr(Werkvoorraad, "project", Struikelt().project)
        submitted = met_nota("dien-in", KENMERK, *WIE)
    shown = met_nota("werkvoorraad", "--wie", STELLER)
    compared = met_nota("herbouw", "--vergelijk")

    assert submitted.code == 0, submitted.alles
    assert (shown.code, BEHIND in shown.fout) == (0, True), shown.alles
    assert "half" not in shown.uit
    assert look(store) == ("werkvoorraad", [])
    assert "Ingediend voor ronde 1" in met_nota("tijdlijn", KENMERK).uit
    assert (compared.code, "werkvoorraad: " in compared.fout) == (2, True), compared.alles

    assert met_nota("herbouw").code == 0

    assert BEHIND not in met_nota("werkvoorraad", "--wie", JENV).fout
    behind, (onderwerp,) = look(store)
    assert (behind, onderwerp != "half") == (None, True)
    same = met_nota("herbouw", "--vergelijk")
    assert (same.code, same.fout) == (0, "")
    assert same.uit.endswith(" regels vergeleken: geen verschil.\n")


def test_a_row_that_was_changed_by_hand_is_named(met_nota: Typ, tmp_path: Path) -> None:
    app = create_app(lees_settings({"PARAFENLIJN_STORE": str(tmp_path / "register.db")}))
    with app.state.register.opslag.schrijf() as cursor:
        cursor.execute("UPDATE lees_stand SET fase = 'verzonden' WHERE soort = 'nota'")
    app.state.register.opslag.sluit()

    compared = met_nota("herbouw", "--vergelijk")

    assert compared.code == 2
    assert "stand: 1 regels te veel, 1 ontbraken." in compared.fout
    assert "verzonden" in compared.fout
    assert "concept" in compared.fout
    assert met_nota("herbouw").code == 0
    assert met_nota("herbouw", "--vergelijk").code == 0
