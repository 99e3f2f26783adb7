"""A nota is judged, composed, released and published by commands that anyone can type."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

from tests.cli.typen import KENMERK, WIE, Typ

WOO, COORDINATOR = ("--wie", "VWS/woo-medewerker"), ("--wie", "VWS/woo-coordinator")
GROND = ("--grond", "5.1.2.e", "--motivering", "De betrokkene trad niet in de openbaarheid.")
NAMEN = (
    ("1", "Okke Berendsen"),
    ("4g", "Annelot Visschedijk (a.visschedijk"),
    ("4g", "06-98765432"),
)


def gedaan(typ: Typ, *args: str) -> str:
    afloop = typ(*args)
    assert afloop.code == 0, (args, afloop.alles)
    return afloop.uit


def gelakt(typ: Typ) -> None:
    """Open the judgement of the nota, and hide the names in it; nobody confirmed them yet."""
    gedaan(typ, "woo", "open", KENMERK, *WIE)
    for plaats, tekst in NAMEN:
        gedaan(typ, "woo", "lak", KENMERK, "--plaats", plaats, "--tekst", tekst, *GROND, *WIE)


def vastgesteld(typ: Typ) -> None:
    gelakt(typ)
    for nummer in ("2", "3", "4"):
        gedaan(typ, "woo", "bevestig", KENMERK, nummer, *WOO)
    gedaan(typ, "woo", "rond-af", KENMERK, *WIE)
    gedaan(typ, "woo", "stel-vast", KENMERK, *WOO)


def samengesteld(typ: Typ, *, wie: tuple[str, ...] = WIE) -> tuple[str, str]:
    """Compose it, and give the numbers of the release and of its bundle."""
    found = re.search(
        r"Openbaarmaking (\S+), pakket (\w+)", gedaan(typ, "woo", "stel-samen", KENMERK, *wie)
    )
    assert found
    return found[1], found[2]


def test_from_a_mark_to_what_is_public(met_nota: Typ) -> None:
    vastgesteld(met_nota)
    nummer, sha = samengesteld(met_nota)

    gedaan(met_nota, "woo", "geef-vrij", nummer, "--pakket", sha, *WOO)
    waar = ("--vindplaats", "0001=https://open.example.org/1")
    gedaan(met_nota, "woo", "publiceer", nummer, "--op", "2025-12-01", *waar, *WOO)
    weg = ("--document", "0001", "--reden-code", "onvolledig", "--op", "2026-01-02")
    gedaan(met_nota, "woo", "trek-in", nummer, *weg, "--toelichting", "Een blad ontbrak.", *WOO)

    (row,) = json.loads(gedaan(met_nota, "woo", "openbaar", "--op", "2025-12-01", "--json"))
    assert (row["sha256"], row["gronden"]) == (sha, ["5.1.2.e"])
    then = ("woo", "openbaar", "--op", "2025-12-01", "--bekend-op", "2025-12-01", "--json")
    assert json.loads(gedaan(met_nota, *then)) == []
    assert KENMERK not in gedaan(met_nota, "woo", "openbaar", "--op", "2026-01-02")
    verschil = gedaan(met_nota, "woo", "verschil", "--van", "2025-11-01", "--tot", "2025-12-01")
    assert verschil.index("Erbij") < verschil.index(KENMERK) < verschil.index("Eraf")


def test_the_gate_judges_a_bundle_in_hand(met_nota: Typ, tmp_path: Path) -> None:
    vastgesteld(met_nota)
    nummer, sha = samengesteld(met_nota, wie=WOO)
    pakket, lek, onzin = tmp_path / "p.zip", tmp_path / "lek.zip", tmp_path / "onzin.zip"
    gedaan(met_nota, "woo", "pakket", nummer, str(pakket), "--pakket", sha, *WOO)
    lek.write_bytes(pakket.read_bytes())
    with zipfile.ZipFile(lek, "a") as bundle:
        bundle.writestr("stukken/9999.html", "<p>Visschedijk</p>")
    onzin.write_bytes(b"PK geen pakket")

    open_, gelekt, kapot = (met_nota("lekpoort", str(p)) for p in (pakket, lek, onzin))
    nergens = met_nota("lekpoort", str(tmp_path / "nergens.zip"))

    assert (open_.code, "De lekpoort is open" in open_.uit) == (0, True), open_.alles
    assert gelekt.code == 2, gelekt.alles
    assert "gelakt-woord" in gelekt.fout
    assert "Visschedijk" not in gelekt.alles
    assert (kapot.code, nergens.code) == (3, 3)
    assert "geen pakket van Parafenlijn" in kapot.fout


def test_what_is_shown_and_who_read_it(met_nota: Typ, tmp_path: Path) -> None:
    gelakt(met_nota)
    doel = tmp_path / "voorbeeld.json"

    shown = gedaan(met_nota, "woo", "toon", KENMERK, *WOO)
    gedaan(met_nota, "woo", "toon", KENMERK, "--uit", str(doel), "--vorm", "json", *WOO)
    before = gedaan(met_nota, "woo", "leeslog", "--json")
    text = gedaan(met_nota, "woo", "toon", KENMERK, "--tekst", *WOO)
    gedaan(met_nota, "toon", KENMERK, *WIE)
    gedaan(met_nota, "verschil", KENMERK, "--van", "2", *WIE)

    assert "Berendsen" not in shown
    assert "te beoordelen" in shown
    assert "Berendsen" not in doel.read_text(encoding="utf-8")
    assert "«Okke Berendsen» [5.1.2.e]" in text
    log = json.loads(gedaan(met_nota, "woo", "leeslog", "--json"))
    doelen = [een["regel"]["doel"] for een in log]
    assert before.strip() == "[]"
    assert doelen == ["beoordelen", "parafeergang", "parafeergang", "parafeergang"]


def test_the_lists_say_what_waits(met_nota: Typ) -> None:
    gelakt(met_nota)

    assert "te bevestigen" in gedaan(met_nota, "woo", "lijst", *WOO)
    assert "te bevestigen" not in gedaan(met_nota, "woo", "lijst", "--wie", "VWS/beheer")
    assert "5.1.2.e" in gedaan(met_nota, "woo", "gronden")
    assert json.loads(gedaan(met_nota, "woo", "gronden", "--json"))["grondenlijst"]
    assert "Okke" not in gedaan(met_nota, "woo", "suggesties", KENMERK, *WOO)


def test_a_mark_is_changed_lifted_taken_back_and_rejected(met_nota: Typ) -> None:
    gelakt(met_nota)
    reden = ("--reden", "Toch niet.")
    gedaan(met_nota, "woo", "bevestig", KENMERK, "2", *WOO)

    gedaan(met_nota, "woo", "wijzig-grond", KENMERK, "2", "--grond", "5.1.1.d", *WIE)
    gedaan(met_nota, "woo", "bevestig", KENMERK, "2", *WOO)
    gedaan(met_nota, "woo", "hef-op", KENMERK, "2", *reden, *WOO)
    gedaan(met_nota, "woo", "bevestig", KENMERK, "2", *COORDINATOR)
    gedaan(met_nota, "woo", "trek-lak-in", KENMERK, "3", *reden, *WIE)
    gedaan(met_nota, "woo", "verwerp", KENMERK, "4", *reden, *WOO)

    shown = json.loads(gedaan(met_nota, "woo", "toon", KENMERK, "--json", *WOO))
    staten = [lak["staat"] for lak in shown["lakken"]]
    assert staten == ["opgeheven", "ingetrokken", "verworpen"]
    afwijzing = ("--waarom", "anders", "--herkenner", "herkenner:regels@1")
    plek = ("--plaats", "1", "--tekst", "Okke Berendsen")
    gedaan(met_nota, "woo", "wijs-suggestie-af", KENMERK, *plek, *afwijzing, *WOO)
    assert "Okke" not in gedaan(met_nota, "woo", "suggesties", KENMERK, *WOO)


def test_a_new_version_is_read_again(met_nota: Typ) -> None:
    gelakt(met_nota)
    gedaan(met_nota, "wijzig", KENMERK, "--sectie", "1", "--tekst", "Er is overlegd.", *WIE)

    stale = met_nota("woo", "rond-af", KENMERK, *WIE)
    old = met_nota("woo", "wissel-versie", KENMERK, "--gezien", "7", *WIE)
    gedaan(met_nota, "woo", "wissel-versie", KENMERK, *WIE)
    unread = met_nota("woo", "rond-af", KENMERK, *WIE)

    shown = json.loads(gedaan(met_nota, "woo", "toon", KENMERK, "--json", *WOO))
    assert (stale.code, "verouderde-versie" in stale.fout) == (2, True)
    assert (old.code, "verouderde-versie" in old.fout) == (2, True)
    assert (unread.code, "te-beoordelen" in unread.fout) == (2, True)
    assert shown["teLezen"]
    assert shown["lakken"][0]["staat"] == "vervallen"
