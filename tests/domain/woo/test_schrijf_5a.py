"""Section 5a is written from the marks, and what differs from it is named."""

from __future__ import annotations

from domain.woo.grondregels import Lakgrond
from domain.woo.schrijf_5a import schrijf_5a, verschil_5a
from tests.beoordelingen import Zaak
from tests.leesstukken import met_laks
from tests.notas import sectie

STAAT = Lakgrond(gronden=("art68",), motivering="Schaadt het overleg.")
KAAL = Lakgrond(gronden=("5.1.1.d",))
BIJZONDER = (
    "Bijzondere en strafrechtelijke persoonsgegevens (artikel 5.1, eerste lid, onderdeel d, Woo)"
)
STANDAARD = (
    "In deze nota zijn persoonsgegevens van ambtenaren niet openbaar gemaakt, in het belang van de"
    " eerbiediging van de persoonlijke levenssfeer (artikel 5.1, tweede lid, onderdeel e, Woo)."
)


def alineas(zaak: Zaak) -> list[str]:
    return [blok.tekst for blok in schrijf_5a(zaak.beoordeling).blokken]


def test_without_marks_it_does_not_apply() -> None:
    assert schrijf_5a(Zaak().beoordeling).stand == "nvt"


def test_names_of_officials_alone_get_the_one_sentence() -> None:
    beoordeling = met_laks(("3/0", 0, 4, "5.1.2.e"), ("4b/0", 0, 4, "5.1.2.e"))
    for lak_id in beoordeling.lakken:
        beoordeling.zet(lak_id, grond=Lakgrond(gronden=("5.1.2.e",)))

    assert [blok.tekst for blok in schrijf_5a(beoordeling).blokken] == [STANDAARD]


def test_each_ground_is_a_paragraph_in_the_order_of_the_catalogue() -> None:
    zaak = Zaak(sectie("4b", "Tarief: 41 euro."), kader="art68")
    zaak.lak("Tarief", STAAT)
    zaak.lak("Joost Brandsma", KAAL)
    zaak.lak("Kuijpers", KAAL)
    zaak.lak("raden", STAAT)

    assert alineas(zaak) == [
        f"{BIJZONDER}: 2 passages, in 3.",
        "Belang van de Staat (artikel 68 Grondwet): 2 passages, in 3, 4b. Schaadt het overleg.",
    ]


def test_it_names_nothing_that_is_hidden() -> None:
    zaak = Zaak(kader="art68")
    zaak.lak("Joost Brandsma", KAAL)

    assert "Brandsma" not in " ".join(alineas(zaak))


def test_the_same_marks_give_the_same_blocks() -> None:
    zaak = Zaak(kader="art68")
    zaak.lak("Joost Brandsma", KAAL)

    assert schrijf_5a(zaak.beoordeling) == schrijf_5a(zaak.beoordeling)


def test_what_it_proposes_does_not_differ_from_the_marks() -> None:
    zaak = Zaak(kader="art68")
    zaak.lak("Joost Brandsma", KAAL)
    zaak.lak("41 euro", STAAT)

    assert verschil_5a(zaak.beoordeling, schrijf_5a(zaak.beoordeling)) == ()


def test_a_ground_that_only_one_of_the_two_has_is_named() -> None:
    zaak = Zaak(kader="art68")
    zaak.lak("Joost Brandsma", KAAL)

    assert verschil_5a(zaak.beoordeling, None) == ("5.1.1.d",)
    signed = sectie("5a", "Niet openbaar op grond van artikel 5.1, tweede lid, onderdeel i, Woo.")
    assert verschil_5a(zaak.beoordeling, signed) == ("5.1.1.d", "5.1.2.i")
