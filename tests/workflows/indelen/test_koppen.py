"""Kop and headings: letterheads, offices, labels with values; headings in and out of the table."""

import pytest

from tests.workflows.indelen.teksten import KOP, nota
from tests.workflows.indelen.vragen import blocks, codes_at
from workflows.indelen.lezen import deel_brief_in, deel_in

LETTERHEADS = {
    "street, postcode, Postbus": "Directie Wegen\nKerkstraat 1a\n1234 AB Ergens\nPostbus 20\n",
    "Postbus and postcode on one line": "Directie Wegen\nPostbus 20350, 2500 EJ Den Haag\n",
    "labels": "Directie Wegen\nBezoekadres\nPlein 2\n2511 CR Den Haag\nwww.rijksoverheid.nl\n",
}


@pytest.mark.parametrize("name", LETTERHEADS)
def test_an_address_is_no_part_of_the_kop(name: str) -> None:
    r = deel_in(LETTERHEADS[name] + "\n" + nota("3", "De proef loopt."))

    assert r.kop["directie"] == "Directie Wegen"
    assert r.kop["onderwerp"] == "Beslisnota bij brief over de proef met fietsleen"
    assert {soort for soort, _, _ in r.ruis} == {"adres"}
    assert "niet_geplaatst" not in r.telling


@pytest.mark.parametrize(
    ("aan", "want"),
    [
        ("de Minister van Sport en Media", ["de Minister van Sport en Media"]),
        ("Aan de Minister voor Paden en Stallingen", ["de Minister voor Paden en Stallingen"]),
        (
            "de Minister van Onderwijs, Cultuur en Wetenschap en de Staatssecretaris van Sport",
            ["de Minister van Onderwijs, Cultuur en Wetenschap", "de Staatssecretaris van Sport"],
        ),
        ("MOCW en SOCW", ["MOCW", "SOCW"]),
        ("de Minister van Milieu en Sport", ["de Minister van Milieu en Sport"]),
    ],
)
def test_an_office_may_hold_en(aan: str, want: list[str]) -> None:
    zelf = "" if aan.startswith("Aan ") else "Aan\n"
    kop = KOP.replace("Aan\nde Minister van Volksgezondheid, Welzijn en Sport", zelf + aan)

    assert deel_in(nota("3", "De proef loopt.", kop)).kop["aan"] == want


@pytest.mark.parametrize("stand", ["nvt", "n.v.t.", "niet van toepassing", "N.v.t"])
def test_a_heading_with_only_nvt_below_it_is_a_heading(stand: str) -> None:
    r = deel_in(nota("4", stand))

    assert [(s.code, s.stand) for s in r.secties][3] == ("4", "nvt")
    assert [b.tekst for b in blocks(r, "3")] == ["De proef loopt goed."]


@pytest.mark.parametrize(
    "tekst",
    [
        "- Een punt zonder einde\nCommunicatie\nEr komt een bericht.",
        "Een zin zonder einde\nUitvoering\nDe dienst voert uit.",
        "Een zin.\nKrachtenveld\nde gemeenten zijn voor.",
    ],
)
def test_a_heading_that_stands_not_free_is_asked_about(tekst: str) -> None:
    r = deel_in(nota("4", tekst))

    assert any(t.code == "kop_los" for t in r.twijfels)
    assert {s.code for s in r.secties} & {"4d", "4f", "4g"}


HEADINGS = [
    "Uitvoering en gevolgen voor de maatschappij",
    "Gevolgen voor andere overheden, waaronder gemeenten",
    "Handhaving",
    "Gevolgen voor de regeldruk",
    "6. Ruimtelijke gevolgen",
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_heading_outside_of_the_table_is_asked_about(heading: str) -> None:
    tekst = f"De kosten passen binnen de begroting.\n\n{heading}\nReizigers merken er weinig van."

    r = deel_in(nota("4", tekst))

    assert "kop_onbekend" in codes_at(r, "4")
    assert [b.soort for b in blocks(r, "4")] == ["alinea", "tussenkop", "alinea"]


def test_a_heading_in_a_letter_is_shown_and_not_a_decision() -> None:
    r = deel_brief_in("Geachte voorzitter,\n\nVraag 1\nKent u het bericht?\n\nAntwoord\nJa.\n")

    assert [b.soort for b in blocks(r, "brief")].count("tussenkop") == 2
    assert all(t.ernst == "kijk" for t in r.twijfels)


@pytest.mark.parametrize("tekst", ["", "Beste collega,\n\nTot morgen.\n\nGroet", "x" * 5_000])
def test_what_is_no_nota_has_no_sections_and_one_question(tekst: str) -> None:
    r = deel_in(tekst)

    assert (r.secties, r.kop) == ([], {})
    assert {t.code for t in r.twijfels} <= {"geen_secties", "niet_geplaatst"}
    assert len(r.twijfels) <= 2


@pytest.mark.parametrize("heading", ["Communicatie: ", "4g. Communicatie: ", "g. Communicatie:  "])
def test_a_heading_with_its_text_on_the_same_line_is_asked_about(heading: str) -> None:
    r = deel_in(nota("4", f"De proef loopt.\n{heading}er komt een bericht.\nEn nog een."))

    assert [b.tekst for b in blocks(r, "4g")] == ["er komt een bericht. En nog een."]
    assert "kop_los" in codes_at(r, "4g")


def test_a_heading_with_nvt_on_the_same_line() -> None:
    r = deel_in(nota("4", "De proef loopt.\n\nUitvoering: n.v.t."))

    assert [(s.code, s.stand) for s in r.secties if s.code == "4f"] == [("4f", "nvt")]


def test_a_heading_with_a_remark_in_brackets_is_that_heading() -> None:
    r = deel_in(nota("3", "Goed.").replace("Kernpunten", "Kernpunten (maximaal vijf)"))

    assert [b.tekst for b in blocks(r, "3")] == ["Goed."]
    assert "kop_beschadigd" in codes_at(r, "3")


@pytest.mark.parametrize(
    ("wie", "want"),
    [
        ("de Minister van Financi\u00ebn", ["Minister van Financi\u00ebn"]),
        ("de minister van BZK en de Staatssecretaris van JenV", None),
        ("MBZK en de SFIN", ["MBZK", "SFIN"]),
    ],
)
def test_mede_namens_takes_offices_as_they_are_written(wie: str, want: list[str] | None) -> None:
    r = deel_in(nota("2", f"De brief mede namens {wie} te ondertekenen."))

    assert r.mede_namens == (want or ["minister van BZK", "Staatssecretaris van JenV"])


KOPPEN: dict[str, tuple[str, dict[str, str | list[str]]]] = {
    "labels with a colon": (
        (
            "TER BESLISSING\nAan: MVWS\nVan: DMO\nDatum: 3 maart 2026\nOnze referentie: 6123456\n"
            "Betreft: brief over fietsleen\nBijlage(n): 2\n"
        ),
        {"onderwerp": "brief over fietsleen", "kenmerk": "6123456", "bijlagen": ["2"]},
    ),
    "onderwerp below its label": (
        (
            "TER BESLISSING\n\nAan\nMVWS\n\nOnderwerp\nBeslisnota bij de brief over de proef met"
            " fietsen\nen helmen\n\nDatum\n3 maart 2026\n\nKenmerk\n6123456\n"
        ),
        {"onderwerp": "Beslisnota bij de brief over de proef met fietsen en helmen"},
    ),
}


KOPPEN["numbers behind their labels"] = (
    (
        "TER BESLISSING\nAan MVWS\nDatum 3 maart 2026\nKenmerk 6123456\nAantal bijlagen 4\n\n"
        "Beslisnota over fietsleen\n"
    ),
    {"kenmerk": "6123456", "bijlagen": ["4"], "datum": "2026-03-03", "aan": ["MVWS"]},
)


@pytest.mark.parametrize("name", KOPPEN)
def test_a_kop_with_labels_and_values_on_one_line(name: str) -> None:
    kop, want = KOPPEN[name]

    r = deel_in(nota("3", "Goed.", kop + "\n"))

    assert {veld: r.kop.get(veld) for veld in want} == want
    assert "niet_geplaatst" not in r.telling


def test_an_onderwerp_that_looks_like_other_fields_is_asked_about() -> None:
    kop = "TER BESLISSING\n\nDatum 3 maart 2026 Kenmerk 6123456\n\n"

    r = deel_in(nota("3", "Goed.", kop))

    assert "kop_plaats" in codes_at(r, "kop.onderwerp") or "onderwerp" not in r.kop


def test_an_office_without_a_portfolio_right_below_aan_is_read() -> None:
    kop = KOP.replace("de Minister van Volksgezondheid, Welzijn en Sport", "de Staatssecretaris")

    assert deel_in(nota("3", "Goed.", kop)).kop["aan"] == ["de Staatssecretaris"]


def test_an_open_bracket_ends_no_heading() -> None:
    r = deel_in(nota("3", "In het debat van 3 juni (zie\nKamerstuk 31497, nr. 7) vroeg men dit."))

    assert [b.soort for b in blocks(r, "3")] == ["alinea"]
