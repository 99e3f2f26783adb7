"""Paper, stellers, kring and remarks on the command line."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.typen import KENMERK, WIE, Typ

SCAN = b"%PDF-1.7\nmet de pen"
DESK = ("--wie", "VWS/bestuursondersteuning")
VANDAAG = "2025-11-11"


@pytest.fixture
def op_weg(met_nota: Typ, tmp_path: Path) -> Typ:
    onderdelen = "tests/verhaal/onderdelen.json"
    brief = tmp_path / "brief.txt"
    brief.write_text("Geachte voorzitter,", encoding="utf-8")
    assert met_nota("wijzig", KENMERK, "--onderdelen", onderdelen, *WIE).code == 0
    assert met_nota("wijzig", KENMERK, "--brief", str(brief), *WIE).code == 0
    assert met_nota("dien-in", KENMERK, *WIE).code == 0
    (tmp_path / "blad.pdf").write_bytes(SCAN)
    return met_nota


def test_paper_is_taken_over_and_its_scan_comes_back(op_weg: Typ, tmp_path: Path) -> None:
    dag = vandaag(op_weg)
    blad, sha = str(tmp_path / "blad.pdf"), sha256(SCAN).hexdigest()
    gezet = ("--gezet", f"JenV/directeur-beleid={dag}", "--gezet", f"OCW/directeur-beleid={dag}")

    afloop = op_weg("neem-over", KENMERK, "--scan", blad, *gezet, *DESK)
    again = op_weg("haal-scan", KENMERK, sha, "--naar", str(tmp_path / "terug.pdf"))

    assert afloop.code == 0, afloop.alles
    assert "op papier, gezet op" in afloop.uit
    assert "vastgelegd door VWS/bestuursondersteuning" in op_weg("toon", KENMERK).uit
    assert again.code == 0, again.alles
    assert (tmp_path / "terug.pdf").read_bytes() == SCAN
    twice = op_weg("haal-scan", KENMERK, sha, "--naar", str(tmp_path / "terug.pdf"))
    assert (twice.code, "bestaat al" in twice.fout) == (2, True)


def vandaag(typ: Typ) -> str:
    """Give the day of the register itself: there is no signature before it."""
    lines = json.loads(typ("tijdlijn", KENMERK, "--json").uit)
    return str(lines[-1]["moment"])[:10]


@pytest.mark.parametrize(
    ("gezet", "code", "zin"),
    [
        ("lijn.VWS.DG", 64, "--gezet is STAP=DATUM"),
        ("lijn.VWS.DG=gisteren", 64, "--gezet is geen datum"),
        ("lijn.VWS.DG=2100-01-01", 2, "die dag is nog niet geweest"),
        ("lijn.VWS.koning=2100-01-01", 2, "onbekende-stap"),
        ("JenV/directeur-beleid=2100-01-01=Niemand", 2, "geen persoon of bezette functie"),
    ],
)
def test_what_cannot_be_on_paper_is_said(
    op_weg: Typ, tmp_path: Path, gezet: str, code: int, zin: str
) -> None:
    blad = str(tmp_path / "blad.pdf")

    afloop = op_weg("neem-over", KENMERK, "--scan", blad, "--gezet", gezet, *DESK)

    assert (afloop.code, zin in afloop.fout) == (code, True), afloop.alles


def test_a_scan_that_is_none_is_refused(op_weg: Typ, tmp_path: Path) -> None:
    (tmp_path / "blad.pdf").write_bytes(b"MZ geen blad")
    gezet = ("--gezet", f"JenV/directeur-beleid={vandaag(op_weg)}")

    afloop = op_weg("neem-over", KENMERK, "--scan", str(tmp_path / "blad.pdf"), *gezet, *DESK)

    assert (afloop.code, "geen PDF, JPEG of PNG" in afloop.fout) == (2, True), afloop.alles


def test_a_steller_with_two_offices_says_in_which_he_writes(op_weg: Typ) -> None:
    both = op_weg("bezet", "VWS/WJZ", "VWS/FEZ", "--wie", "VWS/beheer")
    assert both.code == 0, both.alles
    hoofd = ("--reden", "Is ziek.", "--wie", "VWS/afdelingshoofd-DMO")

    unclear = op_weg("wijzig-stellers", KENMERK, "--steller", "VWS/FEZ", *hoofd)
    clear = op_weg("wijzig-stellers", KENMERK, "--steller", "VWS/FEZ=VWS/WJZ", *hoofd)

    assert (unclear.code, "niet duidelijk in welke functie" in unclear.fout) == (2, True)
    assert (clear.code, "Steller is nu VWS/WJZ" in clear.uit) == (0, True), clear.alles
