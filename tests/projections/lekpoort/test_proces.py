"""The gate in a process of its own says the same, and whatever happens to it, stays closed."""

from __future__ import annotations

import os
import subprocess

import pytest

from projections.lekpoort.kind import Opdracht, lees, schrijf
from projections.lekpoort.proces import KIND, OMGEVING, lekpoort, oordeel
from projections.pakket import MANIFEST
from tests.lekproef.vormen import LANG
from tests.lekproef.zaak import STUK, Zaak, pak, schone_zaak


def opdracht(zaak: Zaak) -> Opdracht:
    return Opdracht(geheim=zaak.geheim, zichtbaar=zaak.zichtbaar, bijlage_bevindingen=zaak.bijlagen)


def test_the_child_says_what_the_gate_says() -> None:
    zaak, begonnen = schone_zaak(), list[str]()
    for pakket in (pak(zaak.bestanden), pak(zaak.met(f"{STUK}.html", LANG.encode()))):
        begonnen.clear()
        rapport = lekpoort(
            pakket, zaak.geheim, zaak.zichtbaar,
            bijlage_bevindingen=zaak.bijlagen, voortgang=begonnen.append,
        )  # fmt: skip

        assert rapport.model_dump(exclude={"duur_ms"}) == zaak.keur(pakket).model_dump(
            exclude={"duur_ms"}
        )
        assert rapport.sha256 == zaak.keur(pakket).sha256, "how long it took is not in the hash"
        assert begonnen[0] == "LEESMIJ.txt"
        assert {*zaak.bestanden, MANIFEST} < {*begonnen}


def test_a_question_comes_over_whole() -> None:
    zaak = schone_zaak()

    assert lees(schrijf(opdracht(zaak), b"\x00pakket")) == (opdracht(zaak), b"\x00pakket")


def test_a_child_that_takes_too_long_closes_the_gate() -> None:
    zaak = schone_zaak()
    rapport = oordeel(opdracht(zaak), pak(zaak.bestanden), voortgang=lambda _: None, wachttijd=0.01)

    assert rapport.uitkomst == "onbeoordeelbaar"
    assert [een.kanaal for een in rapport.bevindingen] == ["kind"]


def test_a_pdf_that_asks_for_memory_ends_the_child_only() -> None:
    zaak = schone_zaak()
    bom = b"%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n" + b"[" * 3_000_000
    rapport = oordeel(opdracht(zaak), pak(zaak.met(f"{STUK}.pdf", bom)), voortgang=print)

    assert rapport.uitkomst == "onbeoordeelbaar"


def test_what_follows_the_files_hears_is_no_reason_to_open() -> None:
    zaak = schone_zaak()

    def val(_: str) -> None:
        raise OSError

    assert oordeel(opdracht(zaak), pak(zaak.bestanden), voortgang=val).uitkomst != "open"


@pytest.mark.parametrize("invoer", [b"", b"x", b"\0" * 8, (99).to_bytes(8) + b"{}"])
def test_a_broken_question_gets_a_closed_gate_and_not_a_trace(invoer: bytes) -> None:
    kind = subprocess.run(KIND, input=invoer, capture_output=True, check=False, env=OMGEVING)

    assert kind.returncode == 0
    assert b'"onbeoordeelbaar"' in kind.stdout
    assert kind.stderr == b""


def test_the_child_knows_nothing_of_our_settings() -> None:
    assert {*OMGEVING} == {"PATH", "PYTHONHASHSEED", "PYTHONPATH"}
    assert OMGEVING["PATH"] == ""
    assert not {name for name in OMGEVING if name in os.environ and name.startswith("PARAFENLIJN")}


def test_reports_of_other_bytes_have_other_hashes() -> None:
    zaak = schone_zaak()
    een = zaak.keur(pak(zaak.bestanden))
    ander = zaak.keur(pak(zaak.met(f"{STUK}.html", b"")))

    assert een.sha256 != ander.sha256
