"""A ministry writes files of its own; what is wrong in them is said in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from workflows.sjablonen import EIGEN, Sjablonen, SjabloonNietVastgesteld

ROUTE = (EIGEN / "VWS-kamerbrief-1.toml").read_text(encoding="utf-8")
KOP = 'soort = "sjabloon"\nministerie = "VWS"\ncode = "kamerbrief"\n'


def a_folder(folder: Path, **files: str) -> Sjablonen:
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return Sjablonen(folder)


def test_the_highest_version_counts(tmp_path: Path) -> None:
    newer = ROUTE.replace('versie = "1"', 'versie = "10"').replace("Nota bij", "Nieuw bij")
    older = ROUTE.replace('versie = "1"', 'versie = "9"')

    sjabloon = a_folder(tmp_path, a=newer, b=older).sjabloon("VWS", "kamerbrief")

    assert (sjabloon.versie, sjabloon.naam) == ("10", "Nieuw bij een Kamerbrief")


@pytest.mark.parametrize(
    ("text", "zin"),
    [
        ('soort = "sjabloon', "Sjabloonbestand x.toml klopt niet: het is geen TOML."),
        ('soort = "sjabloon"', "code ontbreekt"),
        (KOP, "versie ontbreekt"),
        (f"{KOP}versie = 1", "versie ontbreekt, of is geen tekst"),
        (f'{KOP}versie = "1.1"', "versie is geen geheel getal"),
        (f'{KOP}versie = "1"', "VWS/kamerbrief klopt niet: naam: dit veld ontbreekt"),
        (ROUTE.replace('"lijn.VWS.', '"lijn.BZ.'), "heet niet naar zijn groep en baan"),
    ],
)
def test_a_route_that_cannot_be_read_is_refused(tmp_path: Path, text: str, zin: str) -> None:
    sjablonen = a_folder(tmp_path, x=text)

    with pytest.raises(SjabloonNietVastgesteld) as nee:
        sjablonen.sjabloon("VWS", "kamerbrief")

    assert zin in str(nee.value)


def test_a_folder_has_one_kalender_and_one_functielijst(tmp_path: Path) -> None:
    sjablonen = a_folder(tmp_path, route=ROUTE)

    for ask in (lambda: sjablonen.kalender, lambda: sjablonen.functielijst):
        with pytest.raises(SjabloonNietVastgesteld, match="er zijn er 0"):
            ask()
