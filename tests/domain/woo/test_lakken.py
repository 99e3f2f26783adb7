"""What is left of a document says nothing of what is gone but the grounds."""

from __future__ import annotations

import pytest

from domain.woo.gelakt import Alinea, GelaktStuk, Tabel, kaal
from domain.woo.lakken import lak
from domain.woo.leesstuk import GEHEEL, Leesstuk
from domain.woo.verborgen import Deel, verborgen, verborgen_teksten
from tests.leesstukken import leesstuk, met_laks

TEKST = "Mevrouw Kuijpers belde met Joost Brandsma."


def regels(gelakt: GelaktStuk) -> list[str]:
    """Write the section as plain lines, cells with bars between them."""
    found = []
    for blok in gelakt.secties[0].blokken:
        match blok:
            case Alinea(inhoud=inhoud):
                found.append(kaal(inhoud))
            case Tabel(rijen=rijen):
                found += ["|".join(map(kaal, rij)) for rij in rijen]
    return found


def gelezen(stuk: Leesstuk, *laks: tuple[str, int | None, int | None, str]) -> list[str]:
    return regels(lak(stuk, met_laks(*laks)))


def test_without_marks_all_is_there() -> None:
    gelakt = lak(leesstuk(TEKST, noten=("Zie bijlage.",)), met_laks())

    assert regels(gelakt) == [TEKST]
    assert [kaal(noot.inhoud) for noot in gelakt.voetnoten] == ["Zie bijlage."]
    assert gelakt.gronden == ()


def test_a_character_has_the_grounds_of_all_marks_over_it() -> None:
    found = verborgen(
        met_laks(("3/0", 0, 16, "5.1.2.i"), ("3/0", 8, 22, "5.1.2.e 5.2.3")), leesstuk(TEKST)
    )

    assert found["3/0"] == (
        Deel(0, 8, ("5.1.2.i",)),
        Deel(8, 16, ("5.1.2.e", "5.1.2.i", "5.2.3")),
        Deel(16, 22, ("5.1.2.e", "5.2.3")),
    )


@pytest.mark.parametrize(
    ("tweede", "line"),
    [
        ((27, 32, "5.1.2.e"), "Mevrouw [5.1.2.e] belde met [5.1.2.e] Brandsma."),
        ((17, 22, "5.1.2.e"), "Mevrouw [5.1.2.e] met Joost Brandsma."),
        ((17, 22, "5.1.1.d"), "Mevrouw [5.1.2.e] [5.1.1.d] met Joost Brandsma."),
    ],
)
def test_neighbours_on_the_same_grounds_are_one_marker(
    tweede: tuple[int, int, str], line: str
) -> None:
    assert gelezen(leesstuk(TEKST), ("3/0", 8, 16, "5.1.2.e"), ("3/0", *tweede)) == [line]


def test_a_marker_says_its_grounds_in_the_order_of_the_catalogue() -> None:
    found = gelezen(leesstuk(TEKST), ("3/0", 8, 16, "5.2.3 5.1.2.e art68"))

    assert found == ["Mevrouw [5.1.2.e; 5.2.3; art. 68 Gw] belde met Joost Brandsma."]


@pytest.mark.parametrize("woord", ["Ab", "een heel lange naam van iemand die belde"])
def test_a_marker_is_as_wide_for_a_word_as_for_a_sentence(woord: str) -> None:
    found = gelezen(leesstuk(f"Bel {woord}."), ("3/0", 4, 4 + len(woord), "5.1.2.e"))

    assert found == ["Bel [5.1.2.e]."]


def test_all_of_a_block_is_one_marker() -> None:
    assert gelezen(leesstuk(TEKST), ("3/0", None, None, "5.1.2.i")) == ["[5.1.2.i]"]
    whole = ("3/0", 0, 16, "5.1.2.e"), ("3/0", 17, len(TEKST), "5.1.2.i")
    assert gelezen(leesstuk(TEKST), *whole) == ["[5.1.2.e; 5.1.2.i]"]


def test_all_of_a_section_keeps_its_heading() -> None:
    gelakt = lak(leesstuk(TEKST, "Meer.", cellen=("Kuijpers",)), met_laks(("3", None, None, "5.4")))

    assert gelakt.secties[0].kop == "3. Kernpunten"
    assert regels(gelakt) == ["[5.4]", "[5.4]", "[5.4]"]
    assert kaal(gelakt.titel) == "Beslisnota: Veilig thuis"


def test_all_of_the_document_hides_titles_and_notes_too() -> None:
    stuk = leesstuk(TEKST, noten=("Zie bijlage.",))

    gelakt = lak(stuk, met_laks((GEHEEL, None, None, "5.1.1.b")))

    assert kaal(gelakt.titel) == "Beslisnota: [5.1.1.b]"
    assert regels(gelakt) == ["[5.1.1.b]"]
    assert gelakt.voetnoten == ()


def test_a_cell_is_hidden_without_its_neighbours() -> None:
    stuk = leesstuk(TEKST, cellen=("Kuijpers", "De Wit"))

    found = gelezen(stuk, ("3/tabel/1.0", None, None, "5.1.2.e"))

    assert found == [TEKST, "[5.1.2.e]", "De Wit"]


def test_a_note_goes_with_its_reference_on_the_same_grounds() -> None:
    stuk = leesstuk(TEKST, "En verder.", noten=("Vraag het Kuijpers.", "Tweede."))
    beoordeling = met_laks(("3/0", 0, 16, "5.1.2.e"))

    gelakt = lak(stuk, beoordeling)

    assert [noot.nummer for noot in gelakt.voetnoten] == [2]  # a gap, and no new number
    assert "Vraag het Kuijpers." in [tekst for _, tekst in verborgen_teksten(beoordeling, stuk)]
    assert [g.aantal for g in gelakt.gronden] == [1]


def test_a_note_itself_can_be_hidden_and_stays_referred_to() -> None:
    stuk = leesstuk(TEKST, noten=("Vraag het Kuijpers.",))

    gelakt = lak(stuk, met_laks(("3/noot/1", None, None, "5.1.2.e")))

    assert [kaal(noot.inhoud) for noot in gelakt.voetnoten] == ["[5.1.2.e]"]


def test_each_ground_is_listed_once_with_how_often_it_is_named() -> None:
    gelakt = lak(
        leesstuk(TEKST, "Kuijpers weer."),
        met_laks(
            ("3/0", 8, 16, "5.1.2.e"), ("3/1", 0, 8, "5.1.2.e 5.1.1.d"), ("3/0", 0, 7, "art68")
        ),
    )

    rows = [(g.code, g.aantal) for g in gelakt.gronden]
    assert rows == [("5.1.1.d", 1), ("5.1.2.e", 2), ("art. 68 Gw", 1)]


def test_a_mark_that_lapsed_hides_all_of_its_block() -> None:
    beoordeling = met_laks(("3/0", 8, 16, "5.1.2.e"), staat="vervallen")

    assert regels(lak(leesstuk(TEKST, "Meer."), beoordeling)) == ["[5.1.2.e]", "Meer."]


@pytest.mark.parametrize("staat", ["verworpen", "ingetrokken", "opgeheven"])
def test_a_mark_that_is_no_more_hides_nothing(staat: str) -> None:
    beoordeling = met_laks(("3/0", 8, 16, "5.1.2.e"))
    for lak_id in beoordeling.lakken:
        beoordeling.zet(lak_id, staat=staat)

    assert regels(lak(leesstuk(TEKST), beoordeling)) == [TEKST]


def test_what_the_gate_searches_for_is_all_that_is_gone_and_nothing_else() -> None:
    stuk = leesstuk(TEKST, cellen=("Kuijpers",))
    beoordeling = met_laks(
        ("3/0", 8, 16, "5.1.2.e"), ("3/0", 17, 22, "5.1.2.e"), ("3/tabel/1.0", None, None, "5.4")
    )

    found = [tekst for _, tekst in verborgen_teksten(beoordeling, stuk)]

    assert found == ["Kuijpers belde", "Kuijpers"]
