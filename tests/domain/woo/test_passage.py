"""What somebody drags over becomes whole characters, words and numbers, within its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.base import Geweigerd, InvoerOngeldig
from domain.value import clean
from domain.woo.leesstuk import GEHEEL, Leesplek, Leessectie, Leesstuk, Leestabel
from domain.woo.passage import Aanwijzing, FragmentVerschilt, Passage, bepaal, kleef, teksten
from tests.leesstukken import DATUM, leesstuk

RECHTER = "👩‍⚖️"


def gelakt(tekst: str, gesleept: str) -> str:
    """Give what is hidden when this part of a text is dragged over."""
    van = tekst.index(gesleept)
    begin, einde = kleef(tekst, van, van + len(gesleept))
    return tekst[begin:einde]


@pytest.mark.parametrize(
    ("tekst", "gesleept", "found"),
    [
        ("Bel Jansen nu.", "ans", "Jansen"),
        ("Bel Jansen nu.", " Jansen ", "Jansen"),
        ("Bel Jansen nu.", "Jansen nu", "Jansen nu"),
        ("Bel Jansen nu.", "sen n", "Jansen nu"),
        ("Bel Ja\u200bnsen nu.", "Ja\u200bnsen", "Ja\u200bnsen"),
        ("Bel Ja\u200bnsen nu.", "Ja", "Ja\u200bnsen"),
        ("Bel Jan\u00adsen nu.", "sen", "Jan\u00adsen"),
        ("Bel Jans\u0435n nu.", "ans", "Jans\u0435n"),
        ("Bel 06-12345678 nu.", "1234", "06-12345678"),
        ("Bel +31 (0)6 1234 5678 nu.", "1234", "31 (0)6 1234 5678"),
        ("BSN 123456782.", "345", "123456782"),
        ("NL91 ABNA 0417 1643 00.", "1643", "0417 1643 00"),
        ("Er zijn 41 euro en 12 dagen.", "41", "41"),
        ("In 2024-2025 waren het er 12.", "2024", "2024-2025"),
        ("Mail s.kuijpers@minvws.nl.", "kuijpers", "s.kuijpers"),
        ("Mail s.kuijpers@minvws.nl.", "minvws", "minvws"),
        (f"{RECHTER} Jansen", RECHTER[0], RECHTER),
        (f"{RECHTER} Jansen", RECHTER[2], RECHTER),
        ("🇳🇱🇧🇪 vlag", "🇳", "🇳🇱"),
        ("🇳🇱🇧🇪 vlag", "🇱🇧", "🇳🇱🇧🇪"),
        ("Dank 👍🏽 Piet", "👍", "👍🏽"),
        ("e\u0301\u0302n x", "e", "e\u0301\u0302n"),
        ("Ĳsbrand en ﬁscaal", "sbra", "Ĳsbrand"),
        ("Ĳsbrand en ﬁscaal", "scaa", "ﬁscaal"),
        ("\u0131 ß IJ", "ß", "ß"),
    ],
)
def test_it_snaps_outward(tekst: str, gesleept: str, found: str) -> None:
    assert gelakt(tekst, gesleept) == found


def test_offsets_count_code_points_and_not_utf16() -> None:
    tekst = f"{RECHTER} Jansen"
    stuk = leesstuk(tekst)
    goed = Aanwijzing(plaats="3/0", van=5, tot=11, fragment="Jansen")
    utf16 = Aanwijzing(plaats="3/0", van=6, tot=12, fragment="Jansen")

    assert bepaal(goed, stuk) == Passage(plaats="3/0", van=5, tot=11)
    with pytest.raises(InvoerOngeldig, match="buiten de tekst"):
        bepaal(utf16, stuk)


def test_d03_a_fragment_that_differs_is_refused_and_its_text_is_in_no_sentence() -> None:
    wijst = Aanwijzing(plaats="3/0", van=4, tot=10, fragment="Pieter")

    with pytest.raises(FragmentVerschilt) as geweigerd:
        bepaal(wijst, leesstuk("Bel Jansen nu."))

    said = f"{geweigerd.value} {geweigerd.value.mogelijk_als}"
    assert "Jansen" not in said
    assert "Pieter" not in said


def test_d02_what_is_kept_holds_no_text_and_no_hash_of_it() -> None:
    wijst = Aanwijzing(plaats="3/0", van=4, tot=10, fragment="Jansen")

    passage = bepaal(wijst, leesstuk("Bel Jansen nu."))

    assert passage.model_dump() == {"plaats": "3/0", "van": 4, "tot": 10}


def test_nfd_comes_in_as_nfc() -> None:
    wijst = Aanwijzing(plaats="3/0", van=0, tot=4, fragment="A\u0308nne")

    assert wijst.fragment == "Änne"
    assert bepaal(wijst, leesstuk(clean("A\u0308nne belde."))).tot == 4


@pytest.mark.parametrize("teken", ["\u202a", "\u202e", "\u2066", "\u2069", "\x00", "\ud800"])
def test_what_overrides_the_direction_is_refused(teken: str) -> None:
    with pytest.raises(ValidationError):
        Aanwijzing(plaats="3/0", van=0, tot=2, fragment=f"a{teken}")


@pytest.mark.parametrize(
    ("van", "tot", "waarom"),
    [
        (4, 99, "buiten de tekst"),
        (10, 4, "buiten de tekst"),
        (4, 4, "buiten de tekst"),
        (3, 4, "alleen witruimte"),
    ],
)
def test_what_lies_outside_or_is_blank_is_refused(van: int, tot: int, waarom: str) -> None:
    tekst = "Bel Jansen nu."
    wijst = Aanwijzing(plaats="3/0", van=van, tot=tot, fragment=tekst[van:tot])

    with pytest.raises(InvoerOngeldig, match=waarom):
        bepaal(wijst, leesstuk(tekst))


def test_words_alone_are_found_where_they_stand_once() -> None:
    stuk = leesstuk("Bel Jansen, en dan Piet of Jansen.")

    piet = Aanwijzing(plaats="3/0", fragment=" Piet ")
    assert bepaal(piet, stuk) == Passage(plaats="3/0", van=19, tot=23)
    for fragment, nee in (("Jansen", InvoerOngeldig), ("Kees", FragmentVerschilt)):
        with pytest.raises(nee):
            bepaal(Aanwijzing(plaats="3/0", fragment=fragment), stuk)


@pytest.mark.parametrize("blank", ["", "  "])
def test_no_words_at_all_hide_nothing(blank: str) -> None:
    with pytest.raises(Geweigerd):
        bepaal(Aanwijzing(plaats="3/0", fragment=blank), leesstuk("Bel Jansen."))


@pytest.mark.parametrize("velden", [{"van": 1}, {"tot": 2}, {"van": 1, "tot": 2}])
def test_half_a_range_is_refused(velden: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="alle drie"):
        Aanwijzing.model_validate({"plaats": "3/0", **velden})


def test_a_negative_offset_is_refused() -> None:
    with pytest.raises(ValidationError):
        Aanwijzing(plaats="3/0", van=-1, tot=2, fragment="x")


@pytest.mark.parametrize("plaats", ["3/9", "9", "3/noot/1"])
def test_a_place_without_text_is_refused(plaats: str) -> None:
    with pytest.raises(InvoerOngeldig, match=f"Op de plaats {plaats} staat"):
        bepaal(Aanwijzing(plaats=plaats), leesstuk("Bel Jansen.", " "))


def test_a_part_of_a_section_is_refused_and_all_of_it_is_not() -> None:
    stuk = leesstuk("Bel Jansen.")

    with pytest.raises(InvoerOngeldig, match="geen tekst maar een onderdeel"):
        bepaal(Aanwijzing(plaats="3", van=0, tot=3, fragment="Bel"), stuk)
    assert bepaal(Aanwijzing(plaats="3"), stuk) == Passage(plaats="3")
    assert bepaal(Aanwijzing(plaats=GEHEEL), stuk) == Passage(plaats=GEHEEL)


def test_a_line_of_a_trail_that_reads_otherwise_each_time_is_hidden_whole() -> None:
    wie = Leesplek("14/wie", "medewerker A", heel=True)
    tabel = Leestabel(((Leesplek("", "Wie"),),), (((wie,),),))
    stuk = Leesstuk((), "1", DATUM, secties=(Leessectie("", "", 1, (tabel,)),))

    with pytest.raises(InvoerOngeldig, match="alleen als geheel te lakken"):
        bepaal(Aanwijzing(plaats="14/wie", van=0, tot=10, fragment="medewerker"), stuk)
    assert bepaal(Aanwijzing(plaats="14/wie"), stuk).van is None


def test_a_place_does_not_begin_another() -> None:
    stuk = leesstuk(*(f"Tekst {i}." for i in range(11)))

    found = [tekst.plaats for tekst in teksten(Passage(plaats="3/1"), stuk)]

    assert found == ["3/1"]


WOORDEN = st.sampled_from(
    [" ", "  ", "\n", ".", "-", "@", "Jansen", "06", "1234", "5678", "é", "e\u0301", "\u200b", "🇳",
     "🇱", RECHTER, "👍🏽", "\u00ad", "s.kuijpers", "minvws.nl", "(0)", "+31"],
)  # fmt: skip
TEKSTEN = st.lists(st.one_of(WOORDEN, st.text(max_size=3)), min_size=1, max_size=12).map("".join)


@given(TEKSTEN, st.data())
def test_snapping_contains_what_was_marked_is_idempotent_and_stays_within(
    tekst: str, data: st.DataObject
) -> None:
    if not tekst:
        return
    van = data.draw(st.integers(0, len(tekst) - 1))
    tot = data.draw(st.integers(van + 1, len(tekst)))

    begin, einde = kleef(tekst, van, tot)

    assert 0 <= begin <= einde <= len(tekst)
    if not tekst[van:tot].strip():
        assert begin == einde
        return
    assert tekst[van:tot].strip() in tekst[begin:einde]
    assert begin <= van or not tekst[van:begin].strip()
    assert einde >= tot or not tekst[einde:tot].strip()
    assert kleef(tekst, begin, einde) == (begin, einde)
