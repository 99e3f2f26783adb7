"""The bundle of the demo, read by programs that are not ours."""

from __future__ import annotations

import io
import itertools
import json
import re
from collections.abc import Iterator, Mapping

import pikepdf
import pypdfium2
import pytest
from pdfminer.high_level import extract_text

from api.taken.pakket import bouw, pseudoniemen
from api.taken.vrijgeven import keur
from api.taken.woospel import gedaan
from api.voorbeeld import personen, zaak
from domain.woo.openbaarmaking import Openbaarmaking
from projections.pakket import lees_pakket
from tests.voorstelling import Voorstelling
from workflows.register.personen import Personen

GELAKT = [stap.velden["fragment"] for stap in zaak().stappen if "fragment" in stap.velden]
UUID_VORM = re.compile(rb"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}")


@pytest.fixture(scope="module")
def bytes_(gespeeld: Voorstelling) -> bytes:
    uitslag = gedaan(gespeeld.toneel)
    register, id_ = gespeeld.register, uitslag.openbaarmaking_id
    return register.blob(id_, uitslag.pakket_sha256)


@pytest.fixture(scope="module")
def bestanden(bytes_: bytes) -> Mapping[str, bytes]:
    return lees_pakket(bytes_).bestanden


def pdfs(bestanden: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    return ((pad, inhoud) for pad, inhoud in bestanden.items() if pad.endswith(".pdf"))


def streams(inhoud: bytes) -> Iterator[bytes]:
    with pikepdf.open(io.BytesIO(inhoud)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                yield thing.read_bytes()


def pagina_tekst(inhoud: bytes) -> str:
    document = pypdfium2.PdfDocument(inhoud)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("fragment", GELAKT)
def test_d07_no_hidden_word_is_in_any_file_for_any_reader(
    bestanden: Mapping[str, bytes], fragment: str
) -> None:
    for pad, inhoud in bestanden.items():
        assert fragment.encode() not in inhoud, pad
        assert fragment.encode("utf-16-be") not in inhoud, pad
    for pad, inhoud in pdfs(bestanden):
        assert fragment not in pagina_tekst(inhoud), pad
        assert fragment not in extract_text(io.BytesIO(inhoud)), pad
        assert not any(fragment.encode() in stream for stream in streams(inhoud)), pad


def test_the_markers_stand_where_the_words_stood(bestanden: Mapping[str, bytes]) -> None:
    for tekst in (
        pagina_tekst(bestanden["stukken/0001.pdf"]),
        extract_text(io.BytesIO(bestanden["stukken/0001.pdf"])),
    ):
        flat = re.sub(r" (?=[.,])", "", " ".join(tekst.split()))  # the box keeps its distance
        assert "sprak u met de heer [5.1.2.e] en zijn [5.1.2.e], die samen [5.1.1.d]." in flat


def test_d10_every_event_is_in_the_trail_and_nobody_is_named(
    gespeeld: Voorstelling, bestanden: Mapping[str, bytes]
) -> None:
    (tabel,) = json.loads(bestanden["verloop/0002.json"])["secties"][0]["blokken"]
    numbers = [int(rij[0][0]["tekst"]) for rij in tabel["rijen"]]
    assert numbers == list(range(1, 46))

    alles = b"".join(bestanden.values()).decode(errors="replace")
    bewind = {"VWS/stas-LMZ", "VWS/stas-JPS", "JenV/stas-RB", "OCW/stas-OCW", "SZW/stas-PI"}
    for code, naam, mail in personen(list(zaak().personen)):
        assert mail not in alles
        assert naam not in alles or code in bewind
    for persoon in Personen(gespeeld.register.opslag).allen():
        assert str(persoon.persoon_id) not in alles


def test_no_id_of_the_register_is_in_the_bundle_but_that_of_the_release(
    gespeeld: Voorstelling, bytes_: bytes
) -> None:
    found = set(UUID_VORM.findall(bytes_)) | {
        uuid
        for _, inhoud in pdfs(lees_pakket(bytes_).bestanden)
        for stream in streams(inhoud)
        for uuid in UUID_VORM.findall(stream)
        if b"-" in uuid
    }
    plain = {uuid.decode() for uuid in found if b"-" in uuid}
    assert plain == {str(gedaan(gespeeld.toneel).openbaarmaking_id)}


def test_a_bewindspersoon_is_there_by_office(bestanden: Mapping[str, bytes]) -> None:
    assert "Staatssecretaris Langdurige en Maatschappelijke Zorg" in (
        bestanden["verloop/0002.html"].decode()
    )


def test_two_exports_share_no_assignment_of_pseudonyms_beyond_chance(
    gespeeld: Voorstelling,
) -> None:
    """Of n persons in random order, one on average keeps his letter; thirty pairs tell enough."""
    wat = gespeeld.register.lees(Openbaarmaking, gedaan(gespeeld.toneel).openbaarmaking_id)
    deals = [pseudoniemen(gespeeld.register, wat) for _ in range(61)]
    same = [sum(eens[p] == anders[p] for p in eens) for eens, anders in itertools.pairwise(deals)]
    assert len(deals[0]) > 15
    assert sum(same) / len(same) < 2.5


def test_the_same_secret_gives_the_same_bytes(gespeeld: Voorstelling) -> None:
    register, vast = gespeeld.register, "5" * 64
    wat = register.lees(Openbaarmaking, gedaan(gespeeld.toneel).openbaarmaking_id)
    zout, register.zout = register.zout, lambda: vast
    try:
        eens, nog_eens = (bouw(register, wat, lambda _: None).inhoud for _ in range(2))
    finally:
        register.zout = zout
    assert eens == nog_eens


def test_anyone_who_holds_the_bundle_can_have_it_judged_again(
    gespeeld: Voorstelling, bytes_: bytes
) -> None:
    assert keur(gespeeld.register, bytes_).uitkomst == "open"
    geknoeid = bytes_.replace(b"Voortgang aanpak", b"Voortgang aanp@k", 1)
    assert keur(gespeeld.register, geknoeid).uitkomst != "open"
