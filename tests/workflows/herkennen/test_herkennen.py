"""Each kind is found, public names are not, and no disguise hides a name."""

from __future__ import annotations

import unicodedata

import pytest

from tests.workflows.herkennen.voorbeelden import GEVONDEN, NIETS
from workflows.herkennen.regels import Regels, lees_voornamen
from workflows.herkennen.vondst import Herkenner, Vondst

VOORNAMEN = frozenset({"Anna", "Johan", "Ay\u015fe"})


def found(tekst: str, herkenner: Herkenner | None = None) -> list[tuple[str, str]]:
    vondsten = (herkenner or Regels()).herken(tekst)
    return [(v.soort, tekst[v.begin : v.eind]) for v in vondsten]


@pytest.mark.parametrize(("tekst", "soort", "passage"), GEVONDEN)
def test_each_kind_is_found_to_the_letter(tekst: str, soort: str, passage: str) -> None:
    assert (soort, passage) in found(tekst)


@pytest.mark.parametrize("tekst", NIETS)
def test_public_people_and_things_are_left_alone(tekst: str) -> None:
    assert found(tekst) == []
    assert found(tekst, Regels(VOORNAMEN)) == []


def test_a_suggestion_says_where_and_by_which_rule() -> None:
    tekst = "\U0001f469\u200d\u2696\ufe0f mevrouw Verzonnen"

    assert Regels().herken(tekst) == [Vondst(13, 22, "PERSOON", "aanspreking")]


def test_one_name_is_public_and_private_by_its_place() -> None:
    tekst = "De heer Krul (CDA) vroeg, mevrouw Krul van de directie DMO noteerde."

    (vondst,) = Regels().herken(tekst)

    assert vondst.begin == tekst.rindex("Krul")


def test_an_office_is_too_far_away_to_make_a_name_public() -> None:
    far = "De minister van Zaken, " + "en " * 40 + "\nA.B. Verzonnen"

    assert found(far) == [("PERSOON", "A.B. Verzonnen")]


@pytest.mark.parametrize("naam", ["A.B. Verzonnen", "mr. A. B. Verzonnen"])
def test_a_bewindspersoon_is_known_by_exact_initials(naam: str) -> None:
    herkenner = Regels(bewindspersonen=frozenset({naam}))

    assert found("Hoogachtend,\n\nmr. A.B. Verzonnen", herkenner) == []
    assert found("Gesproken met A. Verzonnen.", herkenner) == [("PERSOON", "A. Verzonnen")]
    assert found("Gesproken met mevrouw Verzonnen.", herkenner) == [("PERSOON", "Verzonnen")]


def test_a_first_name_is_known_from_the_list_only() -> None:
    tekst = "Besproken met Ay\u015fe Y\u0131ld\u0131r\u0131m en Anna (OCW)."

    assert found(tekst) == []
    assert [passage for _, passage in found(tekst, Regels(VOORNAMEN))] == [
        "Ay\u015fe Y\u0131ld\u0131r\u0131m",
        "Anna",
    ]


@pytest.mark.parametrize("ding", ["Johan de Wittlaan", "Anna Huis", "Anna Kinderziekenhuis"])
def test_a_street_or_a_house_with_a_first_name_is_nobody(ding: str) -> None:
    assert found(f"Zij staat bij {ding}.", Regels(VOORNAMEN)) == []


def test_a_file_of_first_names_has_one_on_each_line() -> None:
    assert lees_voornamen("\ufeff# ours\r\nAnna\n\n A\u0308nne \n") == {"Anna", "\u00c4nne"}


@pytest.mark.parametrize(
    ("disguised", "afwijkend"),
    [
        ("Ver\u200bzonnen", (0x200B,)),
        ("Ver\u00adzon\u00adnen", (0xAD,)),
        ("V\u0435rz\u043enn\u0435n", (0x435, 0x43E)),
        ("\uff36erzonnen", (0xFF36,)),
        ("Ver\u2060zo\u03bfnen", (0x2060, 0x3BF)),
        ("Verzonne\u200bn", (0x200B,)),
        ("Verzon\u0323nen", ()),  # an accent, and there to be seen
    ],
)
def test_a_disguised_name_is_found_where_it_is_stored(
    disguised: str, afwijkend: tuple[int, ...]
) -> None:
    tekst = f"Ge\u00adsproken met me\u200bvrouw {disguised} van DMO."

    assert found(tekst) == [("PERSOON", disguised)]
    assert Regels().herken(tekst)[0].afwijkend == afwijkend


def test_a_disguised_number_is_found_too() -> None:
    assert found("BSN 111\u200b222\uff13\uff13\uff13.") == [
        ("BSN", "111\u200b222\uff13\uff13\uff13")
    ]


def test_the_text_is_not_composed_on_the_way() -> None:
    tekst = unicodedata.normalize("NFD", "Mevrouw \u00c4nne V\u00e9rzonnen.")

    assert found(tekst) == [("PERSOON", tekst[len("Mevrouw ") : -1])]
