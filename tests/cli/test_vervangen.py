"""Vervanging and mandaat, typed: arranged, used, confirmed, ended, and listed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from domain.werkdagen import dag
from tests.cli.typen import KENMERK, WIE, Typ

JENV, FEZ = "JenV/directeur-beleid", "JenV/FEZ"
NU = dag(datetime.now(UTC))
VANDAAG, GISTEREN, MORGEN = (
    (NU + timedelta(days=n)).isoformat() for n in (0, -1, 1)
)  # the clock of the command line is the real one


def nummer(typ: Typ) -> str:
    (een,) = json.loads(typ("vervangingen", JENV, "--json").uit)
    return str(een["id"])


def test_a_vervanger_signs_and_is_refused_once_it_ended(met_nota: Typ) -> None:
    letter = ("--sectie", "brief", "--tekst", "Geachte voorzitter,")
    assert met_nota("wijzig", KENMERK, *letter, *WIE).code == 0
    assert met_nota("dien-in", KENMERK, *WIE).code == 0
    dagen = ("--van", VANDAAG, "--tot", MORGEN)
    assert met_nota("regel-vervanging", JENV, FEZ, *dagen, "--wie", JENV).code == 0

    waits = met_nota("werkvoorraad", "--wie", FEZ)
    assert f"{JENV} (namens)" in waits.uit
    end = ("beeindig-vervanging", JENV, nummer(met_nota), "--reden", "Terug.", "--wie", JENV)
    signed = met_nota("stem-af", KENMERK, "--wie", FEZ)
    assert (signed.code, f"vervanger, namens {JENV}" in signed.uit) == (0, True), signed.alles
    assert met_nota(*end).code == 0
    again = met_nota(*end)

    assert (again.code, "[I6 vervanging-ongeldig]" in again.fout) == (2, True)
    assert "geëindigd per" in met_nota("vervangingen").uit


def test_what_is_late_waits_for_a_second_person(met_nota: Typ) -> None:
    dagen = ("--van", GISTEREN, "--tot", MORGEN)
    assert met_nota("regel-vervanging", JENV, FEZ, *dagen, "--wie", JENV).code == 0
    assert "achteraf; wacht op bevestiging" in met_nota("vervangingen", JENV).uit
    confirm = ("bevestig-vervanging", JENV, nummer(met_nota))

    own = met_nota(*confirm, "--wie", JENV)
    other = met_nota(*confirm, "--wie", "VWS/beheer", "--als", "VWS/beheer")

    assert (own.code, "[I13 tegentekening-vereist]" in own.fout) == (2, True)
    assert other.code == 0
    assert "achteraf, bevestigd" in met_nota("vervangingen", JENV).uit


def test_a_mandaat_is_given_and_withdrawn_and_an_office_ends(met_nota: Typ) -> None:
    given = ("--van", VANDAAG, "--vindplaats", "Stcrt. 2025, 1", "--stapsoort", "afstemmen")
    assert met_nota("verleen-mandaat", JENV, FEZ, *given, "--wie", JENV).code == 0
    assert f"mandaat aan {FEZ}" in met_nota("vervangingen").uit
    wrong = met_nota("verleen-mandaat", JENV, FEZ, *given[:-1], "dansen", "--wie", JENV)
    assert (wrong.code, "--stapsoort kan niet 'dansen' zijn" in wrong.fout) == (64, True)

    end = ("--reden", "Herzien.", "--wie", JENV)
    assert met_nota("trek-mandaat-in", JENV, nummer(met_nota), *end).code == 0
    beheer = ("--wie", "VWS/beheer", "--als", "VWS/beheer")
    assert met_nota("hef-op", JENV, "--reden", "Weg.", *beheer).code == 0

    assert "onbezet" in next(
        line for line in met_nota("functies").uit.splitlines() if line.startswith(JENV)
    )
