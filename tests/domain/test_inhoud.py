"""Text is kept in one form, and what can't be right is refused with one Dutch sentence."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from domain.base import InvoerOngeldig
from domain.nota.feiten import feiten_van
from domain.nota.inhoud import (
    MAX_BYTES,
    Blok,
    Kop,
    Lijst,
    Onderdeel,
    Sectie,
    Voetnoot,
    gezouten,
    inhoud_hash,
    lees_onderdeel,
    onderdeel_hash,
)
from domain.nummers import (
    brief_nummer,
    functie_nummer,
    kenmerk_vorm,
    nota_nummer,
    punt_nummer,
)
from domain.value import Getal, Tekst, Tijdstip, canonical
from tests.notas import ZOUT, Kladblok, a_nota, alles, blok, concept, parlementair, sectie
from tests.people import STAS
from tests.recorded import refused

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
NAMES = st.text(st.characters(max_codepoint=127))  # of fields, and codes: nothing else is a key
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(NAMES, inner),
)
PINNED = {
    "57424dc6-ddba-5c8b-8550-33cec2e4391e": nota_nummer("VWS", " 4300001-1100001-dmo "),
    "f00bcaf0-e10f-5803-a5f9-26d411d15013": punt_nummer("motie", "kst-36725-XVI-C"),
    "70ffff32-d075-5709-92a7-fe2acb4bf7f9": punt_nummer("toezegging", "TZ202509-142"),
    "6a809b3b-6e4f-54e4-8b8e-ae09acc75c43": functie_nummer("VWS/stas-LMZ"),
}


def kop(**anders: Any) -> Kop:
    filled = {"onderwerp": "O", "soort_nota": "ter_informatie", "aan": (STAS,), "van": "DMO"}
    return Kop.model_validate({**filled, **anders})


def test_numbers_follow_from_names() -> None:
    assert all(str(number) == pinned for pinned, number in PINNED.items())
    assert brief_nummer("VWS", "x") != nota_nummer("VWS", "x")
    assert kenmerk_vorm("dged  /\t44314491 ") == "DGED / 44314491"


def test_the_hash_of_an_onderdeel_is_pinned() -> None:
    pinned = "653e926ac766fca4c10ee95a887f4e4c2b70180894cc2b7a0f54ba5395fa2240"

    assert onderdeel_hash(Sectie(code="4f", stand="nvt"), ZOUT) == pinned


def test_the_hash_of_the_whole_depends_on_the_nota_and_on_every_onderdeel() -> None:
    one, other = UUID(int=1), UUID(int=2)
    hashes = {"b": "0" * 64, "a": "1" * 64}

    assert inhoud_hash(one, hashes) == inhoud_hash(one, dict(reversed(hashes.items())))
    assert inhoud_hash(one, hashes) != inhoud_hash(other, hashes)
    assert inhoud_hash(one, hashes) != inhoud_hash(one, {**hashes, "a": "2" * 64})


@given(JSON)
def test_what_we_call_canonical_is_rfc_8785(value: Any) -> None:
    assert canonical(value) == rfc8785.dumps(value)


@given(TEXT)
def test_text_is_read_back_as_it_was_hashed(text: str) -> None:
    try:
        part = sectie("4b", text)
    except ValidationError:
        return
    kept = gezouten(part, ZOUT)

    assert onderdeel_hash(lees_onderdeel(kept.json), ZOUT) == kept.onderdeel_hash


@pytest.mark.parametrize(
    "text",
    ["a\0b", "a\u202eb", "a\u2066b", "a\x7fb", "a\x1eb", "\ud800", "a\rb", "\u0378", "\ufdd0"],
)
def test_text_that_reads_otherwise_than_it_is_stored_is_refused(text: str) -> None:
    with pytest.raises(ValidationError, match=r"verboden teken|unicode"):
        TypeAdapter(Tekst).validate_python(text)


def test_text_is_composed_and_its_lines_end_alike() -> None:
    assert TypeAdapter(Tekst).validate_python("cafe\u0301\r\n\t👩‍⚕️") == "caf\u00e9\n\t👩‍⚕️"


@pytest.mark.parametrize("number", ["3", 3.0, True, -1, 2**53])
def test_a_number_is_a_number(number: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Getal).validate_python(number)


def test_a_moment_has_a_time_zone() -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Tijdstip).validate_python("2025-11-11T12:00:00")


@pytest.mark.parametrize(
    ("velden", "because"),
    [
        ({"stand": "nvt", "blokken": (blok("Toch tekst."),)}, "wat ingevuld is heeft tekst"),
        ({"stand": "leeg", "blokken": (blok("Toch tekst."),)}, "wat ingevuld is heeft tekst"),
        ({"stand": "ingevuld"}, "wat ingevuld is heeft tekst"),
        ({"stand": "ingevuld", "blokken": (blok("  \n"),)}, "wat ingevuld is heeft tekst"),
        ({"stand": "ingevuld", "blokken": (blok("N.v.t."),)}, "kies stand nvt"),
        ({"stand": "ingevuld", "blokken": (blok("niet van toepassing"),)}, "kies stand nvt"),
        ({"stand": "wellicht"}, "Input should be"),
    ],
)
def test_not_applicable_is_an_answer_and_no_text(velden: dict[str, Any], because: str) -> None:
    with pytest.raises(ValidationError, match=because):
        Sectie(code="4f", **velden)


def test_a_note_stands_in_its_block() -> None:
    part = blok("Tekst.")
    noot = Voetnoot(voetnoot_id=uuid4(), blok_id=part.blok_id, plaats=99, tekst="Noot.")

    with pytest.raises(ValidationError, match="een voetnoot staat buiten zijn blok"):
        Sectie(code="3", stand="ingevuld", blokken=(part,), voetnoten=(noot,))


@pytest.mark.parametrize(
    "velden",
    [
        {"soort": "alinea", "punt_id": uuid4()},
        {"soort": "alinea", "rijen": (("a",),)},
        {"soort": "tabel"},
        {"soort": "punt", "niveau": 1.0},
    ],
)
def test_a_block_has_only_what_its_kind_has(velden: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Blok(blok_id=uuid4(), tekst="x", **velden)


@pytest.mark.parametrize(
    ("wrong", "because"),
    [
        (sectie("9z", "Tekst."), "Deze nota kent geen onderdeel 9z"),
        (sectie("2"), "Onderdeel 2 kan niet n.v.t. zijn"),
        (sectie("brief"), "Onderdeel brief kan niet n.v.t. zijn"),
        (parlementair("3", [uuid4()]), "noemt een motie of toezegging als punt"),
        (kop(aan=("VWS/wie",)), "De functie VWS/wie bestaat niet"),
        (kop(kopie_aan=("VWS/wie",)), "De functie VWS/wie bestaat niet"),
        (kop(datum=date(1, 1, 1)), "De datum 0001-01-01 in de kop kan niet kloppen"),
        (kop(beslistermijn=date(1, 1, 1)), "De datum 0001-01-01"),
        (Lijst(code="mede_namens", waarden=("VWS/DG-LZ",)), "VWS/DG-LZ is geen bewindspersoon"),
        (
            Sectie(code="2", stand="ingevuld", blokken=(blok("B", besluit_voor="VWS/wie"),)),
            "De functie VWS/wie bestaat niet",
        ),
        (sectie("4b", "x" * MAX_BYTES), "Onderdeel 4b is groter dan 1 MiB"),
    ],
)
def test_what_can_t_be_part_of_a_nota_is_refused(wrong: Onderdeel, because: str) -> None:
    klad = Kladblok()
    nota = concept(klad)

    with refused(nota, InvoerOngeldig, because):
        klad.wijzig(nota, wrong)
    assert not nota.collect_inhoud()


def test_a_block_stands_once_in_a_nota() -> None:
    klad = Kladblok()
    nota = concept(klad)
    again = sectie("3", "Een.").blokken

    klad.wijzig(nota, Sectie(code="3", stand="ingevuld", blokken=again))
    with refused(nota, InvoerOngeldig, "staat twee keer in de nota"):
        klad.wijzig(nota, Sectie(code="4b", stand="ingevuld", blokken=again))


def test_nothing_becomes_empty_in_a_running_round() -> None:
    klad = Kladblok()
    nota = a_nota(klad)

    with refused(nota, InvoerOngeldig, "is leeg, en de nota is al ingediend"):
        klad.wijzig(nota, Kop(onderwerp="Alleen dit"))


def test_a_list_names_each_once_and_only_ministries() -> None:
    with pytest.raises(ValidationError, match="noemt iemand twee keer"):
        Lijst(code="dekking", waarden=("JenV", "JenV"))
    with pytest.raises(ValidationError):
        Lijst(code="dekking", waarden=("XYZ",))


def test_facts_say_of_every_onderdeel_how_it_stands() -> None:
    facts = feiten_van(alles())

    assert facts.standen["4f"] == "nvt"
    assert facts.standen["4b"] == "ingevuld"
    assert facts.lijsten["dekking"] == ("JenV", "OCW")
    assert len(facts.standen) == 20
