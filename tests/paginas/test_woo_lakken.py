"""A passage is marked on the page, where it stands; what can't be is said, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest

from domain.woo.passage import Passage
from tests.notas import sectie
from tests.paginas.lakkamer import COORDINATOR, GROND, JANSEN, WOO, Lakkamer, leest, passage
from tests.people import AUDITOR, STELLER
from tests.registers import counts

NAAM = "Jansen"
VAN = JANSEN.index(NAAM)


@pytest.fixture
def kamer() -> Iterator[Lakkamer]:
    kamer = Lakkamer()
    kamer.begin()
    yield kamer
    kamer.sluit()


def test_a_passage_behind_an_emoji_is_marked_in_code_points(kamer: Lakkamer) -> None:
    page = kamer.doe(
        WOO, "lakken", plaats=kamer.plaats(), van=VAN, tot=VAN + 6, fragment=NAAM, **GROND
    )

    assert passage(kamer) == Passage(plaats=kamer.plaats(), van=VAN, tot=VAN + 6)
    assert "Lak voorgesteld in 1 [5.1.2.e]" in leest(page)
    assert "begin lak, grond 5.1.2.e, voorgesteld: Jansen einde lak" in leest(page)


def test_offsets_in_utf_16_are_refused(kamer: Lakkamer) -> None:
    units = len(JANSEN[:VAN].encode("utf-16-le")) // 2
    assert units != VAN
    before = counts(kamer.register)

    answer = kamer.stuur(
        WOO, "lakken", plaats=kamer.plaats(), van=units, tot=units + 6, fragment=NAAM, **GROND
    )

    assert answer.status_code in {400, 409}
    assert "De gemarkeerde tekst is niet wat er op die plaats staat." in leest(answer)
    assert counts(kamer.register) == before


def test_half_an_emoji_or_half_a_word_is_widened(kamer: Lakkamer) -> None:
    kamer.doe(WOO, "lakken", plaats=kamer.plaats(), van=5, tot=VAN + 3, **GROND,
              fragment=JANSEN[5 : VAN + 3])  # fmt: skip

    assert passage(kamer) == Passage(plaats=kamer.plaats(), van=4, tot=VAN + 6)


def test_without_a_script_the_passage_is_found(kamer: Lakkamer) -> None:
    kamer.lak("  Jansen van OBP ")

    assert passage(kamer) == Passage(plaats=kamer.plaats(), van=VAN, tot=VAN + 14)


def test_a_decomposed_passage_is_the_same_passage() -> None:
    kamer = Lakkamer(een=sectie("1", "Bel Änne Bakker."))
    kamer.begin()

    kamer.lak("A\u0308nne Bakker")

    assert passage(kamer) == Passage(plaats=kamer.plaats(), van=4, tot=15)
    kamer.sluit()


def test_what_stands_there_twice_is_asked_again(kamer: Lakkamer) -> None:
    answer = kamer.stuur(WOO, "lakken", plaats=kamer.plaats(), fragment=NAAM, **GROND)

    assert answer.status_code == 400
    assert "Deze passage staat hier meer dan een keer." in leest(answer)
    assert f">\n{NAAM}</textarea>" in answer.text
    assert 'value="5.1.2.e" checked' in answer.text
    assert f'value="{kamer.plaats()}" selected' in answer.text
    assert kamer.lakken == []


@pytest.mark.parametrize(("anders", "zin"), [
    ({"fragment": "Pietersen"}, "is niet wat er op die plaats staat"),
    ({"van": "90", "tot": "9000", "fragment": "x"}, "valt buiten de tekst, of is leeg"),
    ({"van": "20", "tot": "12", "fragment": "x"}, "valt buiten de tekst, of is leeg"),
    ({"van": "-3", "tot": "2"}, "Dit getal is te klein"),
    ({"van": "1.5", "tot": "2"}, "Hier hoort een geheel getal."),
    ({"van": "4"}, "geef van, tot en fragment"),
    ({"fragment": "  "}, "Markeer een passage, of kies alles wat op deze plaats staat."),
    ({"fragment": "Jansen\u202e"}, "verboden teken (U+202E)"),
    ({"plaats": "99/onbekend"}, "staat in dit stuk geen tekst"),
    ({"plaats": "geen plaats"}, "plaats"),
    ({"gronden": ""}, "Een lak heeft een grond nodig"),
    ({"gronden": "9.9.9"}, "staat niet op de grondenlijst"),
    ({"gronden": "[GELAKT]"}, "gronden"),
    ({"motivering": "   "}, "Motiveer waarom dit belang zwaarder weegt"),
    ({"motivering": "x" * 10_001}, "10"),
    ({"erkend": "R7"}, "valt dus niet te erkennen"),
    ({"herkomst": "de computer"}, "herkomst"),
    ({"vervangt": "8c0e6f1e-3b57-4d0a-9f5c-6a1b2e7d4c39"}, "Deze lak is er niet (meer)."),
    ({"staat": "bevestigd"}, "staat: Dit veld bestaat hier niet."),
    ({"door": "iemand anders"}, "door: Dit veld bestaat hier niet."),
])  # fmt: skip
def test_what_can_not_be_is_said_and_what_was_typed_stays(
    kamer: Lakkamer, anders: dict[str, str], zin: str
) -> None:
    before = counts(kamer.register)
    velden = {"plaats": kamer.plaats(), "fragment": "Jansen van OBP", **GROND, **anders}

    answer = kamer.stuur(WOO, "lakken", **velden)

    assert 400 <= answer.status_code < 410
    assert zin.lower() in leest(answer).lower()
    assert "Dit kan zo niet; er is niets vastgelegd" in leest(answer)
    assert velden["motivering"].strip() in answer.text
    assert counts(kamer.register) == before


def test_a_ground_of_another_kader_is_refused_with_the_article(kamer: Lakkamer) -> None:
    velden = {"plaats": kamer.plaats(), "fragment": "Jansen van OBP", "motivering": "Zo zit het."}

    answer = kamer.stuur(WOO, "lakken", **velden, gronden="5.2.1")

    assert answer.status_code == 409
    read = leest(answer)
    assert "5.2.1 kan niet bij de toets van artikel 68 Grondwet" in read
    assert "beleidsopvattingen in een beslisnota niet gelakt" in read
    assert ">\nZo zit het.</textarea>" in answer.text
    assert "grondregel · R12" in read


def test_only_grounds_of_the_kader_are_offered_and_others_say_why_not(kamer: Lakkamer) -> None:
    page = kamer.pagina()

    assert 'name="gronden" value="5.1.2.e"' in page
    assert 'name="gronden" value="art68"' in page
    assert 'name="gronden" value="5.2.1"' not in page
    assert "5.2.1 kan niet bij de toets van artikel 68 Grondwet" in leest(page)
    assert "10.2.e kan niet bij de toets" in leest(page)


def test_a_warning_is_acknowledged_by_both(kamer: Lakkamer) -> None:
    velden = {"plaats": kamer.plaats(), "fragment": "a.jansen@vws.invalid", **GROND}
    answer = kamer.stuur(WOO, "lakken", **velden)
    assert answer.status_code == 409
    assert 'name="erkend" value="R14"' in answer.text
    assert "Het domein van een e-mailadres blijft zichtbaar" in leest(answer)

    kamer.doe(WOO, "lakken", **velden, erkend="R14")
    lak_id = kamer.lakken[0].lak_id
    assert 'name="erkend" value="R14"' in kamer.pagina(COORDINATOR)
    refused = kamer.stuur(COORDINATOR, f"lakken/{lak_id}/bevestiging")
    assert "Bevestig uitdrukkelijk dat u waarschuwing R14 hebt afgewogen" in leest(refused)
    kamer.doe(COORDINATOR, f"lakken/{lak_id}/bevestiging", erkend="R14")

    assert kamer.lakken[0].staat == "bevestigd"


def test_a_whole_place_and_a_whole_section_can_be_hidden(kamer: Lakkamer) -> None:
    second = kamer.plaats(nummer=1)
    kamer.doe(WOO, "lakken", plaats=second, geheel="true", **GROND)
    kamer.doe(WOO, "lakken", plaats="4a", **GROND)

    assert [lak.passage for lak in kamer.lakken] == [
        Passage(plaats=second), Passage(plaats="4a"),
    ]  # fmt: skip


def test_what_is_not_seen_is_shown_as_a_token() -> None:
    kamer = Lakkamer(een=sectie("1", "Bel mevrouw Ja\u200bns\u0435n van OBP."))
    kamer.begin()

    page = kamer.pagina()

    assert "[U+200B]" in page
    assert "[U+0435]" in page
    assert "Hierin staan tekens die u niet ziet of voor andere houdt: U+200B, U+0435" in leest(page)
    kamer.lak("mevrouw Ja\u200bns\u0435n")
    assert passage(kamer).van == 4
    kamer.sluit()


def test_what_joins_a_picture_is_no_trap(kamer: Lakkamer) -> None:
    page = kamer.pagina()

    assert "👩‍⚖️ Jansen" in page
    assert "[U+" not in page


def test_text_of_a_nota_does_nothing_on_the_page() -> None:
    kwaad = "<script>alert(1)</script> {{7*7}}"
    kamer = Lakkamer(een=sectie("1", f"Hier staat {kwaad}."))
    kamer.begin()
    kamer.lak("alert(1)", motivering=kwaad)

    for page in (kamer.pagina(), kamer.pagina(onder="/lezen")):
        assert "<script>alert" not in page
        assert "{{7*7}}" in page
    kamer.sluit()


def test_the_same_form_twice_is_one_mark(kamer: Lakkamer) -> None:
    velden = {
        "opdracht_id": str(uuid4()), "plaats": kamer.plaats(), "fragment": "Jansen van OBP", **GROND
    }  # fmt: skip

    first = kamer.stuur(WOO, "lakken", **velden)
    again = kamer.stuur(WOO, "lakken", **velden)

    assert (first.status_code, again.status_code) == (303, 303)
    assert first.headers["location"] == again.headers["location"]
    assert len(kamer.lakken) == 1


def test_another_site_can_mark_nothing(kamer: Lakkamer) -> None:
    velden = {"plaats": kamer.plaats(), "fragment": "Jansen van OBP", **GROND}

    answer = kamer.post(WOO, f"{kamer.pad}/lakken", velden, Sec_Fetch_Site="cross-site")

    assert answer.status_code == 403
    assert kamer.lakken == []


@pytest.mark.parametrize("wie", [AUDITOR, STELLER])
def test_who_may_not_mark_finds_no_form_and_is_refused(kamer: Lakkamer, wie: str) -> None:
    page = kamer.pagina(wie)
    velden = {"plaats": kamer.plaats(), "fragment": "Jansen van OBP", **GROND}

    answer = kamer.stuur(wie, "lakken", **velden)

    assert "data-lakformulier" not in page
    assert "U werkt niet in een Woo-functie van VWS." in leest(page)
    assert answer.status_code == 403
    assert "U werkt niet in een Woo-functie van VWS." in leest(answer)
    assert kamer.lakken == []
