"""A pakket of the same files is the same bytes, and only such bytes are read back."""

from __future__ import annotations

import io
import json
import random
import zipfile
from uuid import UUID

import pytest

from domain.value import sha256
from projections.pakket import (
    MANIFEST,
    OngeldigPakket,
    lees_pakket,
    maak_pakket,
    rol_van,
    schrijf_zip,
)

VRIJGAVE = UUID("0b0e9f4e-9b1a-4a55-8c43-5f1d6f6f2a10")
BESTANDEN = {
    "stukken/VWS-2026-0123-0004.html": b"<p>",
    "stukken/VWS-2026-0123-0004.json": b"{}",
    "stukken/VWS-2026-0123-0004-bijlage-1.txt": b"bijlage",
    "verloop/VWS-2026-0123-0004.pdf": b"%PDF-",
    "lijst/lakverantwoording.html": b"<p>",
}
PAKKET = maak_pakket(BESTANDEN, vrijgave_id=VRIJGAVE)


def test_the_same_files_in_another_order_are_the_same_bytes() -> None:
    volgorde = list(BESTANDEN.items())
    random.Random(1).shuffle(volgorde)

    assert maak_pakket(dict(volgorde), vrijgave_id=VRIJGAVE) == PAKKET


def test_the_bytes_are_those_of_yesterday() -> None:
    assert sha256(PAKKET) == "fe2fda66cffba396cb00099ab75a6656e3cd33574d76de0d0a84d20d6ad8679d"


def test_what_goes_in_comes_out() -> None:
    gelezen = lees_pakket(PAKKET)

    assert {**gelezen.bestanden, **BESTANDEN} == gelezen.bestanden
    assert gelezen.manifest.vrijgave_id == VRIJGAVE


def test_the_manifest_tells_every_other_file_and_nothing_more() -> None:
    with zipfile.ZipFile(io.BytesIO(PAKKET)) as bestand:
        namen = bestand.namelist()
        manifest = json.loads(bestand.read(MANIFEST))

    assert sorted(manifest) == ["bestanden", "vrijgave_id"]
    assert {een["pad"] for een in manifest["bestanden"]} == set(namen) - {MANIFEST}
    assert {een["rol"] for een in manifest["bestanden"]} == {
        "stuk", "bijlage", "verloop", "lakverantwoording", "leesmij",
    }  # fmt: skip
    for een in manifest["bestanden"]:
        assert sorted(een) == ["bytes", "mediatype", "pad", "rol", "sha256"]


def test_a_zip_entry_says_nothing_of_when_and_where_it_was_made() -> None:
    with zipfile.ZipFile(io.BytesIO(PAKKET)) as bestand:
        assert bestand.comment == b""
        assert bestand.namelist() == sorted(bestand.namelist())
        for lid in bestand.infolist():
            assert (lid.date_time, lid.extra, lid.comment) == ((1980, 1, 1, 0, 0, 0), b"", b"")
            assert (lid.create_system, lid.external_attr >> 16) == (3, 0o100644)


@pytest.mark.parametrize(
    "pad",
    [
        "stukken/nota van jansen.pdf", "stukken/../0004.pdf", "/stukken/0004.pdf", "0004.pdf",
        "stukken/0004.docx", "stukken/0004-bijlage-1.html", "stukken/0004-bijlage-x.pdf",
        "manifest.json", "stukken/0004.pdf\n", "Stukken/0004.pdf", "stukken/é.pdf",
    ],
)  # fmt: skip
def test_a_name_holds_numbers_and_codes_only(pad: str) -> None:
    assert rol_van(pad) is None
    with pytest.raises(OngeldigPakket):
        maak_pakket({pad: b""}, vrijgave_id=VRIJGAVE)


def test_a_changed_byte_anywhere_is_refused() -> None:
    rng = random.Random(7)
    for _ in range(200):
        plaats = rng.randrange(len(PAKKET))
        anders = bytearray(PAKKET)
        anders[plaats] ^= 1 << rng.randrange(8)
        with pytest.raises(OngeldigPakket):
            lees_pakket(bytes(anders))


@pytest.mark.parametrize(
    "anders",
    [
        PAKKET + b"x",
        b"x" + PAKKET,
        PAKKET[:-1],
        b"",
        schrijf_zip({**BESTANDEN}),
        schrijf_zip({MANIFEST: b"{}"}),
        schrijf_zip({MANIFEST: b"[" * 100_000}),
    ],
)
def test_a_zip_that_we_did_not_write_is_refused(anders: bytes) -> None:
    with pytest.raises(OngeldigPakket):
        lees_pakket(anders)


def test_a_packed_member_is_refused_before_it_is_unpacked() -> None:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as bestand:
        bestand.writestr("stukken/0004.json", b"0" * 10_000_000)

    with pytest.raises(OngeldigPakket, match="niet door Parafenlijn geschreven"):
        lees_pakket(uit.getvalue())  # D14
