"""What a slip of the pen may change: words, and nothing that counts, dates or decides."""

from __future__ import annotations

import pytest

from domain.nota.inhoud import Kop, Lijst, Onderdeel, Sectie, Verzending
from domain.nota.taalfout import waarom_geen_taalfout
from tests.notas import alles, sectie
from tests.people import MEDE, STAS

WAS = "De kosten zijn 1 miljoen euro op 3 maart."


@pytest.mark.parametrize(
    "wordt",
    [
        "De kosten zijn 2 miljoen euro op 3 maart.",
        "De kosten zijn 1 miljard euro op 3 maart.",
        "De kosten zijn één miljoen euro op 3 maart.",
        "De kosten zijn 1 miljoen euro op 3 april.",
        "De kosten zijn -1 miljoen euro op 3 maart.",
        "De kosten zijn 1 miljoen dollar op 3 maart.",
        "De kosten zijn 1 miljoen euro op 3 maart, en twee daarna.",
        "De kosten zijn ½ miljoen euro op 3 maart.",
        "De kosten zijn 1 miljoen op 3 maart.",
        "De kosten zijn 3 miljoen euro op 1 maart.",
    ],
)
def test_a_number_an_amount_or_a_date_is_no_slip_of_the_pen(wordt: str) -> None:
    nee = waarom_geen_taalfout(sectie("4b", WAS), sectie("4b", wordt))

    assert nee == "In onderdeel 4b wijzigt een getal, een bedrag of een datum."


@pytest.mark.parametrize(
    ("was", "wordt"),
    [
        (WAS, "De kósten bedragen 1 miljoen euro, op 3 maart."),
        ("Zij wordt twintig", "Zij word twintig."),
        ("De vijfentwintig gemeentes.", "de Vijfentwintig gemeenten."),
        ("Een eerder besluit.", "En eerder 'n besluit."),
        ("Bijlage 1.2 en 2025-2026", "bijlagen 1.2, en: 2025-2026."),
    ],
)
def test_words_and_commas_may_be_one(was: str, wordt: str) -> None:
    assert waarom_geen_taalfout(sectie("4b", was), sectie("4b", wordt)) is None


def delen(code: str) -> Onderdeel:
    return next(deel for deel in alles() if deel.code == code)


@pytest.mark.parametrize(
    "deel",
    [
        Lijst(code="mede_namens", waarden=MEDE[:1]),
        Lijst(code="afstemming_met", waarden=("JenV",)),
        Lijst(code="dekking", waarden=()),
        Verzending(kamers=("EK",)),
        sectie("4b"),
        sectie("4c", "Nu wel."),
        sectie("4b", "Tekst.", "Nog een alinea."),
        Kop(onderwerp="Anders", soort_nota="ter_informatie", aan=(STAS,), van="DMO"),
    ],
)
def test_what_decides_is_no_slip_of_the_pen(deel: Onderdeel) -> None:
    assert waarom_geen_taalfout(delen(deel.code), deel)


def test_the_subject_may_have_one() -> None:
    kop = delen("kop")
    assert isinstance(kop, Kop)

    anders = Kop.model_validate({**dict(kop), "onderwerp": kop.onderwerp + "."})

    assert waarom_geen_taalfout(kop, anders) is None


def test_a_citation_of_another_paper_is_no_slip_of_the_pen() -> None:
    def cites(id_: str) -> Sectie:
        verwijzing = {"tekst": "dat stuk", "soort": "kst", "id": id_}
        deel = sectie("4b", "Zie dat stuk.").model_dump(mode="json")
        deel["blokken"][0]["verwijzingen"] = [verwijzing]
        return Sectie.model_validate(deel)

    assert waarom_geen_taalfout(cites("kst-1-I"), cites("kst-1-C"))
