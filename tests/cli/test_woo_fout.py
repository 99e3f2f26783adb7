"""What can't be typed about a judgement is 64, and what is refused is 2: one Dutch sentence."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from uuid import uuid4

import pytest

from api.cli import main
from tests.cli.test_woo_verhaal import GROND, WOO, gelakt
from tests.cli.typen import KENMERK, WIE, Afloop, Typ

HIER = ("--plaats", "1", "--tekst", "Okke Berendsen")
KOP = ("--plaats", "kop/onderwerp", "--tekst", "Voortgang")
NEE = "00000000-0000-0000-0000-000000000008"


@pytest.fixture(scope="module")
def gelakte(bereid: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a register in which marks wait for a second person."""
    store = tmp_path_factory.mktemp("gelakt") / "register.db"
    shutil.copy(bereid / "nota.db", store)
    gelakt(lambda *args: Afloop(main(["--store", str(store), *args]), "", ""))
    return store


@pytest.fixture
def met_lak(typ: Typ, gelakte: Path, tmp_path: Path) -> Typ:
    shutil.copy(gelakte, tmp_path / "register.db")
    return typ


def gebeurtenissen(store: Path) -> int:
    with sqlite3.connect(store) as connection:
        (found,) = connection.execute("SELECT COUNT(*) FROM events").fetchone()
    connection.close()
    return int(found)


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        ((), "Noem een handeling."),
        (("verberg",), "De handeling 'verberg' bestaat niet."),
        (("lak", KENMERK, *WIE, *GROND), "Er ontbreekt een waarde: --plaats."),
        (("lak", KENMERK, *WIE, *HIER), "Er ontbreekt een waarde: --grond."),
        (("lak", KENMERK, *HIER, *GROND), "Er ontbreekt een waarde: --wie."),
        (("lak", KENMERK, *WIE, *HIER, *GROND, "--van", "-1"), "--van is geen geheel getal"),
        (("lak", KENMERK, *WIE, *HIER, *GROND, "--voorkomen", "0"), "--voorkomen telt vanaf 1"),
        (("lak", KENMERK, *WIE, *HIER, *GROND, "--milieu", "x"), "--milieu kan niet 'x' zijn"),
        (
            ("lak", KENMERK, *WIE, *HIER, *GROND, "--alsnog-openbaar-op", "ooit"),
            "--alsnog-openbaar-op is geen datum",
        ),
        (("open", KENMERK, *WIE, "--kader", "wob"), "--kader kan niet 'wob' zijn"),
        (("open", KENMERK, *WIE, "--stuk", "mail"), "--stuk kan niet 'mail' zijn"),
        (("open", KENMERK, *WIE, "--sha256", "x"), "--sha256 is 64 tekens"),
        (("bevestig", KENMERK, "twee", *WOO), "LAK is geen geheel getal"),
        (("verwerp", KENMERK, "2", *WOO), "Er ontbreekt een waarde: --reden."),
        (("bepaal-uitkomst", KENMERK, *WOO, "--uitkomst", "weg"), "--uitkomst kan niet 'weg'"),
        (("stel-vast", KENMERK, *WOO, "--samen-met", "1"), "--samen-met is geen nummer"),
        (("rond-af", KENMERK, *WOO, "--gezien", "x"), "--gezien is geen geheel getal"),
        (("geef-vrij", "1", *WOO), "OPENBAARMAKING is geen nummer"),
        (("publiceer", NEE, *WOO, "--op", "x", "--vindplaats", "y"), "0001=https://"),
        (("openbaar", "--op", "x"), "--op is geen datum"),
        (("verschil", "--van", "2025-01-01"), "Er ontbreekt een waarde: --tot."),
        (("zend-na", KENMERK, *WIE, "--vrijgave", "x"), "--vrijgave is geen nummer"),
    ],
)
def test_wrong_usage_is_64(met_lak: Typ, args: tuple[str, ...], zin: str) -> None:
    afloop = met_lak("woo", *args)

    assert (afloop.code, zin in afloop.fout) == (64, True), afloop.alles


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        (("open", "onzin", *WOO), "Er is geen stuk met dit nummer."),
        (("open", KENMERK, *WIE), "beoordeling-bestaat"),
        (("open", KENMERK, *WIE, "--versie", "9", "--stuk", "brief"), "versie-onbekend"),
        (("open", KENMERK, "--wie", "VWS/beheer"), "Onbekend"),
        (("open", KENMERK, "--wie", "FIN/auditor", "--stuk", "brief"), "niet-bevoegd"),
        (("toon", KENMERK, *WOO, "--kader", "woo_actief"), "Er is geen beoordeling"),
        (("toon", NEE, *WOO), "Er is geen beoordeling met dit nummer."),
        (("lak", KENMERK, *WIE, *KOP, "--van", "3", *GROND), "fragment-verschilt"),
        (("lak", KENMERK, *WIE, *KOP, "--van", "99999", *GROND), "buiten de tekst"),
        (("lak", KENMERK, *WIE, "--plaats", "9z", *GROND), "staat in dit stuk geen tekst"),
        (("lak", KENMERK, *WIE, *HIER, "--grond", "5.1.2.z"), "[R12 grondregel]"),
        (("lak", KENMERK, *WIE, *HIER, "--grond", "5.1.2.e"), "[R5 grondregel]"),
        (("lak", KENMERK, *WIE, *HIER, "--grond", "5.1.2.e", "--motivering", "x" * 10_001),
         "is te lang"),
        (("lak", KENMERK, *WIE, *HIER, *GROND, "--erken", "R10"), "is hier geen waarschuwing"),
        (("bevestig", KENMERK, "2", *WIE), "vier-ogen"),
        (("bevestig", KENMERK, "99", *WOO), "lak-onbekend"),
        (("bevestig", KENMERK, "2", "--wie", "FIN/auditor"), "niet-bevoegd"),
        (("verwerp", KENMERK, "2", *WOO, "--reden", " "), "reden-verplicht"),
        (("hef-op", KENMERK, "2", *WOO, "--reden", "x"), "al-besloten"),
        (("laat-zichtbaar", KENMERK, *HIER, "--reden", "x", *WOO), "nergens (meer) leesbaar"),
        (("stel-vast", KENMERK, *WOO), "te-beoordelen"),
        (("stel-samen", KENMERK, *WIE), "te-beoordelen"),
        (("bepaal-uitkomst", KENMERK, *WOO, "--uitkomst", "dubbel"), "invoer-ongeldig"),
        (("bepaal-uitkomst", KENMERK, *WOO, "--uitkomst", "reeds_openbaar", "--ministerie", "X"),
         "ministerie"),
        (("geef-vrij", NEE, *WOO), "Er is geen openbaarmaking met dit nummer."),
        (("zend-na", KENMERK, *WIE, "--vrijgave", NEE), "niet-bevoegd"),
        (("maak-openbaar", KENMERK, *WOO, "--publicatie", NEE), "er is niets met kenmerk"),
        (("leeslog", *WIE), "Onbekend"),
        (("pakket", NEE, "x.zip", "--pakket", "0", *WOO), "Er is geen openbaarmaking"),
        (("toon", KENMERK, *WOO, "--uit", "README.md"), "bestaat al"),
    ],
)  # fmt: skip
def test_what_is_refused_is_2_and_stores_nothing(
    met_lak: Typ, tmp_path: Path, args: tuple[str, ...], zin: str
) -> None:
    before = gebeurtenissen(tmp_path / "register.db")

    afloop = met_lak("woo", *args)

    assert (afloop.code, zin in afloop.fout) == (2, True), afloop.alles
    assert "Traceback" not in afloop.alles
    assert gebeurtenissen(tmp_path / "register.db") == before


def test_the_same_order_twice_is_one_mark(met_lak: Typ, tmp_path: Path) -> None:
    order = ("woo", "bevestig", KENMERK, "2", *WOO, "--opdracht", str(uuid4()))
    first = met_lak(*order)
    before = gebeurtenissen(tmp_path / "register.db")

    again = met_lak(*order)

    assert (first.code, again.code, again.uit) == (0, 0, first.uit)
    assert gebeurtenissen(tmp_path / "register.db") == before


@pytest.mark.parametrize(
    "args", [("woo", "--help"), ("woo", "lak", "--help"), ("lekpoort", "--help")]
)
def test_help_is_dutch(typ: Typ, args: tuple[str, ...]) -> None:
    afloop = typ(*args)

    assert afloop.code == 0
    assert "Gebruik:" in afloop.uit
    assert not {"Usage", "Options", "Commands", "Show this"} & set(afloop.uit.split())
