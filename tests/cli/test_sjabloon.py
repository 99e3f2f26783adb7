"""A template is looked at, checked, written and established by typing."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.cli.typen import KENMERK, Typ
from workflows.sjablonen import EIGEN, Sjablonen

VWS = (EIGEN / "VWS-kamerbrief-1.toml").read_text(encoding="utf-8")
BEHEER = ("--wie", "Sanne Terlouw", "--als", "VWS/beheer")
TWEEDE = ("--wie", "Tamara Koppelaar", "--als", "VWS/beheer")
CODES = [f"{m}/kamerbrief" for m in ("VWS", "JenV", "OCW", "SZW")]


def a_file(folder: Path, text: str) -> str:
    path = folder / "route.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def two_beheerders(typ: Typ) -> None:
    assert typ("bezet", "VWS/beheer", "Tamara Koppelaar", *BEHEER).code == 0


@pytest.mark.parametrize("code", CODES)
def test_each_example_can_be_looked_at_without_a_register(typ: Typ, code: str) -> None:
    shown, checked = typ("route", "toon", code), typ("route", "controleer", code)

    assert shown.code == checked.code == 0
    assert "voorbeeld bij Parafenlijn" in shown.uit
    assert f"{code.partition('/')[0]}/bestuursondersteuning" in shown.uit
    assert "Deze route kan zo gelden." in checked.uit


def test_a_step_that_nobody_can_take_is_named_with_its_check(
    ingericht: Typ, tmp_path: Path
) -> None:
    wrong = VWS.replace('functie = "VWS/directeur-DMO"', 'functie = "VWS/DG-LZ"')

    afloop = ingericht("route", "controleer", a_file(tmp_path, wrong))

    assert afloop.code == 2
    assert "T5  Wie VWS/DG-LZ bezet, is ook nodig voor" in afloop.uit


def test_an_office_that_nobody_holds_stops_a_route(ingericht: Typ) -> None:
    assert ingericht("meld-vrij", "VWS/directeur-DMO", "Marleen Oostrom", *BEHEER).code == 0

    afloop = ingericht("route", "controleer", "VWS/kamerbrief")

    assert afloop.code == 2
    assert "T4  De functie VWS/directeur-DMO wordt door niemand bezet (I19)." in afloop.uit


def test_the_picture_is_a_file_of_its_own(ingericht: Typ, tmp_path: Path) -> None:
    drawn = tmp_path / "route.svg"

    assert ingericht("route", "svg", "VWS/kamerbrief", "--naar", str(drawn)).code == 0

    root = ET.fromstring(drawn.read_text(encoding="utf-8"))
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.find("{*}title") is not None
    assert root.find("{*}style") is not None


def test_a_nota_without_a_round_has_no_picture(met_nota: Typ) -> None:
    afloop = met_nota("route", "svg", KENMERK)

    assert afloop.code == 2
    assert "Deze nota heeft nu geen route" in afloop.fout


def test_one_writes_and_another_lets_it_count(ingericht: Typ, tmp_path: Path) -> None:
    two_beheerders(ingericht)
    bestand = a_file(tmp_path, VWS)

    assert ingericht("sjabloon", "ontwerp", bestand, *BEHEER).code == 0
    assert "VWS/kamerbrief, ontwerp" in ingericht("route", "toon", "VWS/kamerbrief").uit
    own = ingericht("sjabloon", "stel-vast", "VWS/kamerbrief", *BEHEER)
    other = ingericht("sjabloon", "stel-vast", "VWS/kamerbrief", *TWEEDE)
    gone = ingericht(
        "sjabloon", "trek-in", "VWS/kamerbrief", "--versie", "2", "--reden", "Weg.", *BEHEER
    )

    assert (own.code, "[I13 tegentekening-vereist]" in own.fout) == (2, True)
    assert "Versie 2 vastgesteld" in other.uit
    assert "Versie 2 ingetrokken: Weg." in gone.uit
    told = ingericht("sjabloon", "tijdlijn", "VWS/kamerbrief").uit
    assert [n in told for n in ("ontworpen", "Ontwerp geschreven", "vastgesteld")] == [True] * 3


def test_what_is_no_template_is_said_so(ingericht: Typ, tmp_path: Path) -> None:
    for text, zin in (
        ("a = ", "Dit bestand is geen TOML."),
        ('soort = "kalender"', "Dit bestand is geen sjabloon."),
        ('ministerie = "VWS"', "code: dit veld ontbreekt of kan zo niet."),
    ):
        afloop = ingericht("sjabloon", "ontwerp", a_file(tmp_path, text), *BEHEER)
        assert afloop.code == 2
        assert zin in afloop.fout


def test_a_kalender_and_a_functielijst_go_the_same_way(ingericht: Typ, tmp_path: Path) -> None:
    two_beheerders(ingericht)
    kalender = a_file(tmp_path, 'feestdagen = [2026-01-01]\nbron = "Rooster"\n')
    assert ingericht("kalender", "stel-voor", kalender, *BEHEER).code == 0
    regel = '{ functie = "DG*", functie_openbaar = true, reden = "Leidt." }'
    lijst = a_file(tmp_path, f'bron = "Besluit"\nregels = [{regel}]\n')
    assert ingericht("functielijst", "stel-voor", "VWS", lijst, *BEHEER).code == 0
    files = Sjablonen()
    for verb, last in (
        (("kalender", "stel-vast"), files.kalender.versie),
        (("functielijst", "stel-vast", "VWS"), files.functielijst.versie),
    ):
        next_ = str(int(last) + 1)
        assert "[I13" in ingericht(*verb, next_, *BEHEER).fout
        assert f"Versie {next_} vastgesteld" in ingericht(*verb, next_, *TWEEDE).uit
