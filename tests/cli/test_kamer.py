"""The Kamer on the command line: read in, assign, hand over, merge, and see who is late."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.typen import WIE, Typ
from tests.kamerrecords import KST, besluit, motie, op, toezegging

COORDINATOR = ("--wie", "VWS/coordinator-kamerpunten")
STAS, JPS = ("--bewindspersoon", "VWS/stas-LMZ"), "VWS/stas-JPS"
TZ = "TZ202511-001"


@pytest.fixture
def gelezen(ingericht: Typ, tmp_path: Path) -> Typ:
    """Give a register into which a motie, the vote on it and a promise were read."""
    afloop = lees_in(ingericht, tmp_path, motie(), besluit(2), toezegging(Status="Openstaand"))
    assert afloop == (0, "3 records gelezen.\n4 gebeurtenissen vastgelegd, bij 2 punten.\n", "")
    return ingericht


def lees_in(typ: Typ, map_: Path, *records: object) -> tuple[int, str, str]:
    bestand = map_ / "records.json"
    bestand.write_text(json.dumps(records), encoding="utf-8")
    return typ("kamer", "lees-in", str(bestand), *COORDINATOR)


def test_read_in_again_changes_nothing(gelezen: Typ, tmp_path: Path) -> None:
    code, uit, _ = lees_in(gelezen, tmp_path, motie(), besluit(2))

    assert (code, "Er verandert niets" in uit) == (0, True)


def test_what_a_person_must_look_at_is_told_with_code_3(gelezen: Typ, tmp_path: Path) -> None:
    stray = besluit(3, Zaak=[{"Nummer": "2025Z9"}], Id="elders")

    code, uit, fout = lees_in(gelezen, tmp_path, {"Soort": "Brief"}, stray, toezegging(3))

    assert (code, "1 gebeurtenissen" in uit) == (3, True)
    assert "Record 1: Dit is geen motie, besluit of toezegging, maar Brief." in fout
    assert "elders hoort bij niets dat hier bekend is." in fout


def test_from_the_kamer_to_who_sees_to_it(gelezen: Typ) -> None:
    dossier = ("--dossierhouder", "VWS/beleidsmedewerker-DMO")
    reden = ("--reden", "Zo is afgesproken.")
    for line in (
        ("wijs-toe", KST, *STAS, *dossier, *COORDINATOR),
        ("wijs-toe", TZ, *STAS, *dossier, *COORDINATOR),
        ("start", KST, *WIE),
        ("stel-termijn", KST, "--termijn", "2099-12-01", *reden, *WIE),
        ("verleng-termijn", KST, "--naar", "2100-01-01", *reden, *WIE),
    ):
        afloop = gelezen("kamer", *line)
        assert afloop.code == 0, afloop.alles

    rows = gelezen("kamer", "lijst", *STAS, "--json").uit
    (portefeuille,) = json.loads(gelezen("kamer", "portefeuilles", "--json").uit)
    shown = gelezen("toon", KST).uit

    assert {row["nummer"] for row in json.loads(rows)} == {KST, TZ}
    assert (portefeuille["bewindspersoon"], portefeuille["open"]) == ("VWS/stas-LMZ", 2)
    assert "Volgens de Kamer: aangenomen" in shown
    assert "Bij ons: in behandeling" in shown
    assert "Termijn: 01-01-2100" in shown

    over = gelezen("kamer", "draag-over", "--van", "VWS/stas-LMZ", "--naar", JPS, "--reden",
                   "Ander kabinet.", *COORDINATOR)  # fmt: skip
    assert over.code == 0, over.alles
    assert over.uit.count("Overgedragen van VWS/stas-LMZ aan VWS/stas-JPS") == 2
    assert "VWS/stas-JPS" in gelezen("kamer", "portefeuilles").uit
    assert gelezen("kamer", "lijst", *STAS).uit.count("\n") == 1


def test_a_motie_without_a_number_goes_up_in_the_numbered_one(gelezen: Typ) -> None:
    made = gelezen("motie", "Over thuis", "--bron", "nota:1", "--nummer", "5464", *WIE)
    done = gelezen("kamer", "voeg-samen", "5464", "--met", KST, *COORDINATOR)
    after = gelezen("kamer", "start", "5464", *WIE)

    assert (made.code, done.code, after.code) == (0, 0, 2)
    assert "[par. 3 samengevoegd]" in after.fout
    assert "Samengevoegd met: Motie kst-36001-7" in gelezen("toon", "5464").uit


def test_words_that_nobody_knows_are_listed(gelezen: Typ, tmp_path: Path) -> None:
    lees_in(gelezen, tmp_path, besluit(3, "Stemmen - herroepen"))

    assert "Stemmen - herroepen" in gelezen("kamer", "lijst", "onbekende_woorden").uit


def test_what_the_kamer_opens_again_is_seen(gelezen: Typ, tmp_path: Path) -> None:
    lees_in(gelezen, tmp_path, toezegging(3, Status="Afgedaan", GewijzigdOp=op(3)))

    assert "Volgens de Kamer: afgedaan (Afgedaan)" in gelezen("toon", TZ).uit


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        (("lijst", "alles"), 64, "LIJST kan niet 'alles' zijn"),
        (("stel-termijn", KST, "--termijn", "ooit", "--reden", "x", *WIE), 64, "geen datum"),
        (("doe-af", KST, "--brief", "1", "--resultaat", "half", *WIE), 64, "--resultaat kan niet"),
        (("doe-af", KST, "--brief", "VWS:1", *WIE), 2, "er is niets met kenmerk VWS:1"),
        (("start", KST, *WIE), 2, "is nog aan niemand toegewezen"),
        (("wijs-toe", KST, *STAS, "--dossierhouder", "VWS/x", *COORDINATOR), 2, "geen functie"),
        (("draag-over", "--van", "VWS/stas-PI", "--naar", JPS, "--reden", "x", *COORDINATOR), 2,
         "staat niets open"),
        (("lees-in", "README.md", *COORDINATOR), 2, "geen JSON van de Tweede Kamer"),
    ],
)  # fmt: skip
def test_what_can_not_be_is_said_in_dutch(
    gelezen: Typ, args: tuple[str, ...], code: int, zin: str
) -> None:
    afloop = gelezen("kamer", *args)

    assert (afloop.code, zin in afloop.fout) == (code, True), afloop.alles


def test_what_becomes_of_a_letter_is_only_told_of_one_that_was_sent(gelezen: Typ) -> None:
    for line in (
        ("bevestig-ontvangst", "VWS:1", "--kamer", "TK", "--op", "2025-12-01", "--bewijs", "mail"),
        ("kamerstuknummer", "VWS:1", "--kamer", "TK", "--nummer", "kst-36001-1", "--bron", "a:b"),
        ("rectificeer", "VWS:1", "--door", "VWS:2", "--reden", "x"),
    ):
        afloop = gelezen("kamer", *line, "--wie", "VWS/bestuursondersteuning")
        assert (afloop.code, "er is niets met kenmerk VWS:1" in afloop.fout) == (2, True)
