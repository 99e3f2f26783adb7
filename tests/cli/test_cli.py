from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from uuid import uuid4

import pytest

from tests.cli.typen import KENMERK, STELLER, WIE, Typ


def test_every_refusal_says_rule_and_way_out_on_stderr(met_nota: Typ) -> None:
    afloop = met_nota("parafeer", KENMERK, *WIE)

    assert afloop.code == 2
    assert not afloop.uit
    assert "[I4 niet-aan-de-beurt]" in afloop.fout
    assert "[I5 vier-ogen]" in afloop.fout
    assert f"Aan zet: {STELLER}." in afloop.fout


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        ((), "Noem een handeling."),
        (("spring",), "De handeling 'spring' bestaat niet."),
        (("parafeer",), "Er ontbreekt een waarde: KENMERK."),
        (("parafeer", "x"), "Er ontbreekt een waarde: --wie."),
        (("parafeer", "x", "--wie"), "De optie --wie mist een waarde."),
        (("parafeer", "x", "y", "--wie", "z"), "Er staat te veel op de regel: y."),
        (("toon", "x", "--snel"), "De optie --snel bestaat hier niet."),
        (("toon", "x", "--tot", "3", "--op", "2025-01-01"), "Kies een van beide"),
        (("toon", KENMERK, "--tot", "drie"), "--tot is geen geheel getal: drie"),
        (("toon", KENMERK, "--tot", "9" * 20), "--tot is geen geheel getal"),
        (("toon", KENMERK, "--op", "gisteren"), "--op is geen moment"),
        (("tijdlijn", KENMERK, "--op", "0001-01-01T00:00"), "valt buiten de kalender"),
        (("tijdlijn", KENMERK, "--op", "9999-12-31T23:59-12:00"), "valt buiten de kalender"),
        (("verschil", KENMERK, "--van", "v²"), "--van is geen geheel getal: ²"),
        (("parafeer", KENMERK, "--wie", "x", "--opdracht", "1"), "--opdracht is geen nummer"),
        (("wijzig", KENMERK, *WIE), "Zeg wat er wijzigt"),
        (("wijzig", KENMERK, *WIE, "--sectie", "4b"), "Bij elke --sectie hoort een --tekst."),
        (("verzend", KENMERK, *WIE, "--beslisnota", "later"), "--beslisnota kan niet 'later' zijn"),
        (("waarom", KENMERK, "juich", *WIE), "HANDELING kan niet 'juich' zijn"),
        (("persoon", "vernietig", STELLER), "voeg --zeker toe"),
        (("toon", KENMERK, "--tot", "9" * 30), "--tot is geen geheel getal"),
        (("wijzig", KENMERK, *WIE, "--op-versie", "x", "--nvt", "4c"), "--op-versie is geen"),
        (("wijzig", KENMERK, *WIE, "--onderdelen", "README.md"), "geen JSON: zie regel 1"),
        (("inrichten",), "Kies een van beide"),
        (("inlezen", "api/voorbeeld/nota.txt", "--open"), "Zeg met --wie"),
        (("bezet", STELLER, STELLER, "--van", "morgen", *WIE), "--van is geen datum"),
    ],
)
def test_wrong_usage_is_64_with_a_dutch_sentence(
    met_nota: Typ, args: tuple[str, ...], zin: str
) -> None:
    afloop = met_nota(*args)

    assert (afloop.code, zin in afloop.fout) == (64, True), afloop.alles


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        (("toon", "onzin"), "Onbekend: er is niets met kenmerk onzin."),
        (("toon", ""), "Onbekend: er is niets met kenmerk"),
        (("toon", KENMERK, "--tot", "99"), "Onbekend"),
        (("toon", KENMERK, "--op", "1999-01-01"), "Onbekend"),
        (("verschil", KENMERK, "--van", "v9"), "Versie 9 van deze nota bestaat niet."),
        (("verschil", KENMERK, "--van", "mijn-paraaf"), "Deze lezer tekende nog niet"),
        (("stem-af", KENMERK, "--wie", "niemand"), "er is geen persoon of bezette functie"),
        (("stem-af", KENMERK, *WIE, "--gezien", "8"), "Versie 8 van deze nota bestaat niet."),
        (("trek-in", KENMERK, *WIE, "--reden", " "), "reden-verplicht"),
        (("wijzig", KENMERK, *WIE, "--sectie", "9z", "--tekst", "x"), "geen onderdeel 9z"),
        (("wijzig", KENMERK, *WIE, "--sectie", "kop", "--tekst", "x"), "kop is geen tekst"),
        (("wijzig", KENMERK, *WIE, "--nvt", "1"), "kan niet n.v.t. zijn"),
        (("wijzig", KENMERK, *WIE, "--sectie", "4b", "--tekst", "a\x00b"), "verboden teken"),
        (("open", KENMERK, *WIE), "kenmerk-bezet"),
        (("motie", "Zonder bron", "--bron", "x", *WIE), "bron-vereist"),
        (("motie", "M", "--bron", "a:b", *WIE, "--als", "VWS/x"), "niet de houder van VWS/x"),
        (("inlezen", "api"), "api is een map, geen bestand."),
        (("inlezen", "/dev/zero"), "groter dan 25 MB"),
        (("inlezen", "bestaat/niet.txt"), "bestaat/niet.txt bestaat niet."),
        (("inlezen", "api/voorbeeld/nota.txt", "--indeling", "XYZ"), "indeling XYZ"),
        (("reservekopie", "README.md"), "bestaat al"),
        (("persoon", "voeg-toe", " "), "is leeg"),
        (("bezet", STELLER, str(uuid4()), "--wie", "VWS/beheer"), "er is geen persoon"),
        (("serve", "--host", "0.0.0.0"), "PARAFENLIJN_HOST"),
    ],
)
def test_what_is_refused_is_2_with_a_dutch_sentence(
    met_nota: Typ, args: tuple[str, ...], zin: str
) -> None:
    afloop = met_nota(*args)

    assert (afloop.code, zin in afloop.fout) == (2, True), afloop.alles


@pytest.mark.parametrize("inhoud", [b"", b"a\x00b", b"\xff\xfe\xfd", b"%PDF-1.7", b"\xc3("])
def test_a_file_that_cannot_be_read_is_refused(typ: Typ, tmp_path: Path, inhoud: bytes) -> None:
    (tmp_path / "nota.txt").write_bytes(inhoud)

    afloop = typ("inlezen", str(tmp_path / "nota.txt"))

    assert (afloop.code, afloop.uit) == (2, "")
    assert "Traceback" not in afloop.fout


def test_without_a_register_nothing_is_made_by_asking(typ: Typ, tmp_path: Path) -> None:
    afloop = typ("dossiers")

    assert afloop.code == 2
    assert "parafenlijn inrichten" in afloop.fout
    assert not list(tmp_path.iterdir())


def test_a_foreign_file_is_no_register(typ: Typ, tmp_path: Path) -> None:
    (tmp_path / "register.db").write_text("geen database", encoding="utf-8")

    assert "is geen register van Parafenlijn" in typ("dossiers").fout


def test_a_foreign_database_stays_as_it_was(typ: Typ, tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE klanten (naam TEXT)")
    connection.close()
    before = path.read_bytes()

    afloop = typ("dossiers")

    assert (afloop.code, path.read_bytes() == before) == (2, True)
    assert "is geen register van Parafenlijn" in afloop.fout


def test_a_locked_database_is_told_to_be_tried_again(
    ingericht: Typ, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workflows.register.sqlite.WAIT", 0.05)
    other = sqlite3.connect(tmp_path / "register.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    afloop = ingericht("open", "2026-0001", *WIE)

    other.close()
    assert afloop.code == 2
    assert "--opdracht" in afloop.fout


def test_acting_for_anybody_is_only_for_demo_users(
    typ: Typ, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "geheim").write_bytes(b"x" * 32)
    monkeypatch.setenv("PARAFENLIJN_GEHEIM", str(tmp_path / "geheim"))

    afloop = typ("--store", "postgresql://localhost:1/x", "parafeer", KENMERK, *WIE)

    assert afloop.code == 2
    assert "PARAFENLIJN_STORE" in afloop.fout


def test_the_same_order_twice_is_one_order(met_nota: Typ) -> None:
    order = ("wijzig", KENMERK, *WIE, "--nvt", "4b", "--opdracht", str(uuid4()))
    first = met_nota(*order)

    again = met_nota(*order)

    assert (first.code, again.code) == (0, 0)
    assert first.uit == again.uit


def test_the_same_order_with_another_text_is_refused(met_nota: Typ, tmp_path: Path) -> None:
    brief = tmp_path / "brief.txt"
    order = ("wijzig", KENMERK, *WIE, "--brief", str(brief), "--opdracht", str(uuid4()))
    brief.write_text("Geachte voorzitter,", encoding="utf-8")
    assert met_nota(*order).code == 0
    brief.write_text("Beste voorzitter,", encoding="utf-8")

    afloop = met_nota(*order)

    assert (afloop.code, "opdracht-hergebruikt" in afloop.fout) == (2, True), afloop.alles


def test_doubts_that_nobody_decided_store_nothing(ingericht: Typ) -> None:
    afloop = ingericht("inlezen", "api/voorbeeld/nota.txt", "--open", *WIE)

    assert afloop.code == 3
    assert "er is niets vastgelegd" in afloop.fout
    assert ingericht("toon", KENMERK).code == 2


def test_a_reading_is_given_as_json(typ: Typ) -> None:
    afloop = typ("inlezen", "api/voorbeeld/nota.txt", "--json")

    plain = json.loads(afloop.uit)
    assert plain["kop"]["kenmerk"] == KENMERK
    assert [t["ernst"] for t in plain["twijfels"]].count("beslis") == 1


def test_a_copy_can_be_rebuilt_and_asked(met_nota: Typ, tmp_path: Path) -> None:
    copy = str(tmp_path / "kopie.db")
    assert met_nota("reservekopie", copy).code == 0

    before = met_nota("--store", copy, "dossiers")
    rebuilt = met_nota("--store", copy, "herbouw")

    assert (before.code, "parafenlijn herbouw" in before.fout) == (2, True)
    assert rebuilt.code == 0, rebuilt.alles
    assert KENMERK in met_nota("--store", copy, "dossiers").uit


@pytest.mark.parametrize("args", [("--help",), ("parafeer", "--help"), ("persoon", "--help")])
def test_help_is_dutch(typ: Typ, args: tuple[str, ...]) -> None:
    afloop = typ(*args)

    assert afloop.code == 0
    assert "Gebruik:" in afloop.uit
    assert "Laat deze uitleg zien." in afloop.uit
    assert not {"Usage", "Options", "Commands", "Show this"} & set(afloop.uit.split())
