"""Lists, paragraphs and tables: what begins where, with and without marks."""

import pytest

from tests.workflows.indelen.teksten import nota
from tests.workflows.indelen.vragen import blocks, codes_at
from workflows.indelen.lezen import deel_brief_in, deel_in

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
NESTED = {
    "o below a dash": ("- A.\n  o B.\n  o C.\n- D.", [1, 2, 2, 1]),
    "dashes below bullets": ("\u2022 A.\n   - B.\n\u2022 C.\n   - D.\n   - E.", [1, 2, 1, 2, 2]),
    "three levels": ("- A.\n  - B.\n    - C.\n  - D.\n- E.", [1, 2, 3, 2, 1]),
    "letters below numbers": ("1. A.\n   a. B.\n   b. C.\n2. D.", [1, 2, 2, 1]),
    "all alike": ("- A.\n- B.\n- C.", [1, 1, 1]),
    "o without indentation": ("- A.\no B.\no C.\n- D.", [1, 2, 2, 1]),
}
LONG = "De proef met de leenfietsen loopt nu twee jaar en de gemeenten zijn er tevreden over. " * 3


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


def test_where_no_lines_are_broken_each_line_is_a_paragraph() -> None:
    r = deel_in(nota("3", f"{LONG.strip()}\n{LONG.strip()}\nKorte alinea.\n{LONG.strip()}"))

    assert [b.soort for b in blocks(r, "3")] == ["alinea"] * 4
    assert codes_at(r, "3") == set()


def test_the_lines_of_an_address_are_no_list() -> None:
    r = deel_brief_in("T 070 123 45 67\nF 070 123 45 68\nTurfstraat 1\n\nGeachte voorzitter,\n")

    assert "punt" not in {b.soort for b in blocks(r, "brief")}


@pytest.mark.parametrize("mark", ["- ", "\u2022 ", "* "])
def test_an_item_that_says_what_a_heading_says_is_an_item(mark: str) -> None:
    r = deel_in(nota("4", f"{mark}Communicatie\n{mark}Uitvoering"))

    assert [(b.soort, b.tekst) for b in blocks(r, "4")] == [
        ("punt", "Communicatie"),
        ("punt", "Uitvoering"),
    ]


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
