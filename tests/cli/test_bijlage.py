"""A file goes along with a nota, under a title of its own, and is judged as a whole."""

from __future__ import annotations

import io
import json
from pathlib import Path
from uuid import uuid4

import pikepdf
import pytest

from tests.cli.test_woo_verhaal import WOO
from tests.cli.typen import KENMERK, WIE, Typ


def een_pdf(**info: str) -> bytes:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        for naam, waarde in info.items():
            pdf.docinfo[f"/{naam}"] = waarde
        made = io.BytesIO()
        pdf.save(made)
    return made.getvalue()


def test_a_file_is_added_and_goes_out_as_a_whole(met_nota: Typ, tmp_path: Path) -> None:
    blad = tmp_path / "geheime naam.txt"
    blad.write_text("Cijfers over 2025.", encoding="utf-8")
    erbij = ("wijzig", KENMERK, "--bijlage", str(blad), "--titel", "Cijfers", *WIE)

    assert met_nota(*erbij).code == 0
    assert met_nota(*erbij[:-4], "--titel", "Nog eens", *WIE).code == 0
    shown = json.loads(met_nota("toon", KENMERK, "--json", *WIE).uit)

    rijen = next(d for d in shown["onderdelen"] if d["code"] == "bijlagen")["rijen"]
    assert [(rij["volgnummer"], rij["titel"], rij["soort"]) for rij in rijen] == [
        (1, "Cijfers", "txt"),
        (2, "Nog eens", "txt"),
    ]
    assert "geheime naam" not in json.dumps(shown)
    stuk = ("--stuk", "bijlage", "--sha256", rijen[0]["sha256"])
    for args in (("open", *WIE), ("rond-af", *WIE), ("stel-vast", *WOO)):
        afloop = met_nota("woo", args[0], KENMERK, *stuk, *args[1:])
        assert afloop.code == 0, afloop.alles


def test_who_adds_a_file_hears_what_it_carries(met_nota: Typ, tmp_path: Path) -> None:
    blad = tmp_path / "blad.pdf"
    blad.write_bytes(een_pdf(Author="Okke Berendsen"))

    afloop = met_nota("wijzig", KENMERK, "--bijlage", str(blad), "--titel", "Blad", *WIE)

    assert afloop.code == 0, afloop.alles
    assert "voeg het bestand opnieuw toe" in afloop.fout
    assert "Okke" not in afloop.alles


@pytest.mark.parametrize(
    ("inhoud", "args", "code"),
    [
        (b"tekst", (), 64),
        (b"", ("--titel", "Leeg"), 2),
        (b"\x00\x01\x02", ("--titel", "Onbekend"), 2),
        (b"%PDF-1.7 kapot", ("--titel", "Kapot"), 2),
        (b"tekst", ("--titel", ""), 2),
    ],
)
def test_a_file_that_can_not_be_added(
    met_nota: Typ, tmp_path: Path, inhoud: bytes, args: tuple[str, ...], code: int
) -> None:
    blad = tmp_path / "blad"
    blad.write_bytes(inhoud)

    afloop = met_nota("wijzig", KENMERK, "--bijlage", str(blad), *args, *WIE)

    assert afloop.code == code, afloop.alles


def test_the_same_order_with_another_file_is_refused(met_nota: Typ, tmp_path: Path) -> None:
    blad = tmp_path / "blad.txt"
    order = ("wijzig", KENMERK, "--bijlage", str(blad), "--titel", "Blad", *WIE)
    nummer = ("--opdracht", str(uuid4()))
    blad.write_text("Een.", encoding="utf-8")
    assert met_nota(*order, *nummer).code == 0
    blad.write_text("Twee.", encoding="utf-8")

    afloop = met_nota(*order, *nummer)

    assert (afloop.code, "opdracht-hergebruikt" in afloop.fout) == (2, True), afloop.alles
