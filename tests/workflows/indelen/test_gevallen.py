"""The cases where a reader errs in silence, and more of each kind: read right, or asked about."""

import json
from typing import Any

import pytest

from tests.workflows.indelen.teksten import KOP, nota
from tests.workflows.indelen.vergelijken import CORPUS
from workflows.indelen.lezen import deel_brief_in, deel_in
from workflows.indelen.lezing import Blok, Lezing

Want = list[str] | list[tuple[str, str]] | list[tuple[str, str, int]]


def cases() -> list[dict[str, Any]]:
    path = CORPUS / "gevallen" / "gevallen.json"
    if not path.is_file():
        return []
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["notas"]
    return found


def blocks(r: Lezing, code: str) -> list[Blok]:
    sectie = r.sectie(code)
    return sectie.blokken if sectie else []


def codes_at(r: Lezing, place: str) -> set[str]:
    return {t.code for t in r.twijfels if t.plaats.split("/")[0] == place}


def is_right(r: Lezing, part: str, goed: Any) -> bool:
    if part == "kop":
        return all(
            (r.ministerie if veld == "ministerie" else r.kop.get(veld)) == waarde
            for veld, waarde in goed.items()
        )
    if part == "ruis_bevat":
        return set(goed) <= {tekst for _, _, tekst in r.ruis}
    if part == "eigen_deel":
        holders = [s.code for s in r.secties for b in s.blokken if "De kosten passen" in b.tekst]
        others = [s.code for s in r.secties for b in s.blokken if "Reizigers" in b.tekst]
        return holders != others
    sectie = r.sectie(part)
    if sectie is None or goed.get("stand", sectie.stand) != sectie.stand:
        return False
    points = [b.tekst for b in r.besluitpunten]
    return goed.get("besluitpunten", points) == points and are(sectie.blokken, goed.get("blokken"))


def are(blokken: list[Blok], want: list[list[Any]] | None) -> bool:
    if want is None:
        return True
    same = len(blokken) == len(want)
    for blok, (soort, begin, *niveau) in zip(blokken, want, strict=False):
        same &= blok.soort == soort and blok.tekst.startswith(begin)
        same &= not niveau or blok.niveau == niveau[0]
    return same


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["naam"])
def test_each_case_is_read_right_or_asked_about(case: dict[str, Any]) -> None:
    r = deel_in(case["tekst"])

    places = {t.plaats.split("/")[0] for t in r.twijfels}
    for part, goed in case["goed"].items():
        assert is_right(r, part, goed) or places & set(case["of_twijfel"])


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["naam"])
def test_each_case_but_the_unknown_heading_is_even_read_right(case: dict[str, Any]) -> None:
    if case["naam"] == "kop_buiten_de_tabel":
        pytest.skip("a person says which section it is")
    r = deel_in(case["tekst"])

    assert [part for part, goed in case["goed"].items() if not is_right(r, part, goed)] == []


LISTS = {
    "items that end in semicolons": (
        "De brief gaat in op:\nDe aanleg van paden;\nDe regels voor helmen;\nDe planning.",
        [("alinea", "De brief"), ("punt", "De aanleg"), ("punt", "De regels"), ("punt", "De pl")],
    ),
    "items in small letters": (
        "U wordt geadviseerd om:\nde brief te ondertekenen;\nde antwoorden te versturen.",
        [("alinea", "U wordt"), ("punt", "de brief"), ("punt", "de antwoorden")],
    ),
    "text behind the list": (
        (
            "Er zijn drie zorgen:\nDe kosten van het onderhoud;\nDe stalling bij de scholen;\n"
            "De veiligheid.\nDaarover spreekt u volgende week met de gemeenten in het noorden."
        ),
        [("alinea", "Er"), ("punt", "De k"), ("punt", "De s"), ("punt", "De v"), ("alinea", "Daa")],
    ),
    "no introduction": (
        (
            "Er is overleg geweest met de provincies\nDe gemeenten stemmen in\n"
            "Het besluit volgt in de zomer van dit jaar"
        ),
        [("punt", "Er is"), ("punt", "De gemeenten"), ("punt", "Het besluit")],
    ),
    "items that run over a line": (
        (
            "Er is overleg geweest met alle provincies en met de\nwaterschappen in het noorden\n"
            "De gemeenten stemmen in\nHet besluit volgt in de zomer van dit jaar"
        ),
        [("punt", "Er is overleg"), ("punt", "De gemeenten"), ("punt", "Het besluit")],
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_without_marks_is_a_list_and_asked_about(name: str) -> None:
    tekst, want = LISTS[name]

    r = deel_in(nota("3", tekst))

    assert [
        (b.soort, b.tekst[: len(begin)])
        for b, (_, begin) in zip(blocks(r, "3"), want, strict=False)
    ] == want
    assert len(blocks(r, "3")) == len(want)
    assert "punt_zonder_teken" in codes_at(r, "3")


@pytest.mark.parametrize(
    "tekst",
    [
        (
            "De proef met leenfietsen loopt tot de zomer van dit jaar in\nNederland en daarna in\n"
            "Vlaanderen, waar de provincies er al langer om vragen dan de\nNoordelijke provincies."
        ),
        (
            "De Minister heeft met de voorzitter van de commissie en met\n"
            "Minister Verzonnen over de proef gesproken, en ook met de heer\nVoorbeeld."
        ),
    ],
)
def test_a_name_at_a_line_begin_makes_no_list(tekst: str) -> None:
    r = deel_in(nota("3", tekst))

    assert [b.soort for b in blocks(r, "3")] == ["alinea"]


@pytest.mark.parametrize(
    "tekst",
    [
        "1.\n2.\n\nU wordt verzocht akkoord te gaan.\nU wordt verzocht de brief te\nondertekenen.",
        "1.\nU wordt verzocht akkoord te gaan.\n2.\nU wordt verzocht de brief te ondertekenen.",
        "\u2022\n\u2022\n\nU wordt verzocht akkoord te gaan.\n\nU wordt verzocht te tekenen.",
        "a.\nb.\n\nU wordt verzocht akkoord te gaan.\nU wordt verzocht de brief te\nondertekenen.",
        "1)\n\nU wordt verzocht akkoord te gaan.\n\n2)\n\nU wordt verzocht te tekenen.",
    ],
)
def test_marks_on_their_own_lines_find_their_texts(tekst: str) -> None:
    r = deel_in(nota("2", tekst))

    assert [b.soort for b in blocks(r, "2")] == ["punt", "punt"]
    assert [b.tekst[:14] for b in r.besluitpunten] == ["U wordt verzoc"] * 2


def test_more_marks_than_texts_is_asked_about() -> None:
    r = deel_in(nota("2", "1.\n2.\n3.\n\nU wordt verzocht akkoord te gaan.\nU wordt bedankt."))

    assert [t.ernst for t in r.twijfels if t.code == "kale_tekens"] == ["beslis"]


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


NESTED = {
    "o below a dash": ("- A.\n  o B.\n  o C.\n- D.", [1, 2, 2, 1]),
    "dashes below bullets": ("\u2022 A.\n   - B.\n\u2022 C.\n   - D.\n   - E.", [1, 2, 1, 2, 2]),
    "three levels": ("- A.\n  - B.\n    - C.\n  - D.\n- E.", [1, 2, 3, 2, 1]),
    "letters below numbers": ("1. A.\n   a. B.\n   b. C.\n2. D.", [1, 2, 2, 1]),
    "all alike": ("- A.\n- B.\n- C.", [1, 1, 1]),
    "o without indentation": ("- A.\no B.\no C.\n- D.", [1, 2, 2, 1]),
}


@pytest.mark.parametrize("name", NESTED)
def test_a_list_keeps_its_levels(name: str) -> None:
    tekst, want = NESTED[name]

    r = deel_in(nota("4", tekst))

    assert [b.niveau for b in blocks(r, "4")] == want
    assert {b.soort for b in blocks(r, "4")} == {"punt"}


def test_marks_that_differ_without_indentation_are_asked_about() -> None:
    assert "punt_niveau" in codes_at(deel_in(nota("4", "\u2022 A.\n- B.\n\u2022 C.")), "4")


@pytest.mark.parametrize(
    "tekst",
    [
        "Dat lukt niet binnen drie weken\nDe antwoorden komen binnen zes weken naar de Kamer toe.",
        "Er is overleg geweest.\nDe gemeenten en de provincies stemmen in met het voorstel.",
        "De proef is klaar.\nDe kosten vielen mee.\nDe gemeenten zijn voor.",
    ],
)
def test_lines_that_break_early_are_asked_about(tekst: str) -> None:
    codes = codes_at(deel_in(nota("4", tekst)), "4")

    assert codes & {"alinea_grens", "punt_zonder_teken", "kop_onbekend"}


LONG = "De proef met de leenfietsen loopt nu twee jaar en de gemeenten zijn er tevreden over. " * 3


def test_where_no_lines_are_broken_each_line_is_a_paragraph() -> None:
    r = deel_in(nota("3", f"{LONG.strip()}\n{LONG.strip()}\nKorte alinea.\n{LONG.strip()}"))

    assert [b.soort for b in blocks(r, "3")] == ["alinea"] * 4
    assert codes_at(r, "3") == set()


def test_the_lines_of_an_address_are_no_list() -> None:
    r = deel_brief_in("T 070 123 45 67\nF 070 123 45 68\nTurfstraat 1\n\nGeachte voorzitter,\n")

    assert "punt" not in {b.soort for b in blocks(r, "brief")}


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


@pytest.mark.parametrize("mark", ["- ", "\u2022 ", "* "])
def test_an_item_that_says_what_a_heading_says_is_an_item(mark: str) -> None:
    r = deel_in(nota("4", f"{mark}Communicatie\n{mark}Uitvoering"))

    assert [(b.soort, b.tekst) for b in blocks(r, "4")] == [
        ("punt", "Communicatie"),
        ("punt", "Uitvoering"),
    ]


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


@pytest.mark.parametrize(
    "rows",
    [
        "Volgnummer   Naam   Informatie\n1   Brief   Concept\n2   Rapport   Openbaar\n",
        (
            "Volgnummer Naam          Informatie\n1          Brief         Concept\n"
            "2          Rapport       Openbaar\n"
        ),
    ],
)
def test_a_table_of_bijlagen_is_no_list_of_notes(rows: str) -> None:
    r = deel_in(nota("5", f"N.v.t.\n\nBijlagen\n{rows}"))

    assert blocks(r, "bijlagen")[0].rijen == [
        ["1", "Brief", "Concept"],
        ["2", "Rapport", "Openbaar"],
    ]
    assert r.voetnoten == []


def test_notes_below_a_table_are_notes() -> None:
    tekst = "N.v.t.\n\nBijlagen\n1 Brief\n2 Rapport\n\n1 Kamerstuk 31234, nr. 7\n"

    r = deel_in(nota("5", tekst).replace("vroeg erom.", "vroeg erom.1"))

    assert [(n.nummer, n.blok) for n in r.voetnoten] == [(1, "1/0")]


def test_an_office_without_a_portfolio_right_below_aan_is_read() -> None:
    kop = KOP.replace("de Minister van Volksgezondheid, Welzijn en Sport", "de Staatssecretaris")

    assert deel_in(nota("3", "Goed.", kop)).kop["aan"] == ["de Staatssecretaris"]


def test_an_open_bracket_ends_no_heading() -> None:
    r = deel_in(nota("3", "In het debat van 3 juni (zie\nKamerstuk 31497, nr. 7) vroeg men dit."))

    assert [b.soort for b in blocks(r, "3")] == ["alinea"]
