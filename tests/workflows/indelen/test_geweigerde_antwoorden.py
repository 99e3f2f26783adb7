"""Answers that are refused: what is open, what does not exist, what cannot be right."""

import pytest

from tests.workflows.indelen.beantwoorden import answered
from tests.workflows.indelen.teksten import nota
from tests.workflows.indelen.test_twijfels import read
from workflows.indelen.antwoorden import AntwoordOngeldig, TwijfelOpen, beantwoord, open_twijfels
from workflows.indelen.lezen import deel_in


def test_an_open_decision_is_refused_with_the_list() -> None:
    r = deel_in(nota("3", "Zie Kamerstuk I 36 658, nr. 5 en Kamerstuk 36600-K."))

    with pytest.raises(TwijfelOpen) as caught:
        beantwoord(r, {})

    assert caught.value.regel == "par. 13"
    assert caught.value.code == "twijfel-open"
    assert caught.value.mogelijk_als
    assert len(caught.value.open) == 2
    assert all(f"{nr} (" in str(caught.value) for nr in caught.value.open)


@pytest.mark.parametrize("nummer", ["0", "99", "a", "-1", "1.0", "", "\u0661", "9" * 5_000])
def test_an_unknown_number_is_refused(nummer: str) -> None:
    with pytest.raises(AntwoordOngeldig, match="genummerd vanaf 1"):
        beantwoord(read("verwijzing"), {nummer: "ja"})


@pytest.mark.parametrize(
    ("code", "waarde"),
    [
        ("verwijzing", "geen idee"),
        ("punt_zonder_nummer", "12"),
        ("punt_onbekend", "amendement"),
        ("ministerie", "XYZ"),
        ("kop_ontbreekt", "iets"),
        ("kop_nummer", "9z"),
        ("secties_afwezig", "2=misschien"),
        ("niet_geplaatst", "nergens"),
        ("noot_los", "woorden die er niet staan"),
        ("afstemming", "Rijk"),
        ("punt_niveau", "1"),
        ("tekens", "anders"),
        ("alinea_grens", "ok"),
        ("verwijzing", " "),
        ("verwijzing", "a\u202eb"),
        ("verwijzing", "x" * 20_001),
    ],
)
def test_a_value_that_cannot_be_right_is_refused(code: str, waarde: str) -> None:
    with pytest.raises(AntwoordOngeldig, match="kan niet worden gebruikt"):
        answered(read(code), code, waarde)


def test_a_date_must_be_a_date() -> None:
    r = deel_in("1. Aanleiding\nA.\n")
    number = next(nr for nr, t in enumerate(r.twijfels, 1) if t.plaats == "kop.datum")
    antwoorden = {str(nr): "ja" for nr in open_twijfels(r, {})}

    with pytest.raises(AntwoordOngeldig, match="datum"):
        beantwoord(r, antwoorden | {str(number): "31 februari 2026"})
    nieuw = beantwoord(r, antwoorden | {str(number): "3 maart 2026"})
    assert nieuw.kop["datum"] == "2026-03-03"
