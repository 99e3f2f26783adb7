"""The page of a nota on which akkoord was given on a condition: who closes it, and how."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.histories_besluiten import zonder_brief
from tests.notas import ORDER, Kladblok, sign
from tests.paginas.bezoek import leest
from tests.paginas.venster import Venster, formulieren, until
from tests.people import BO, DG, DIRECTEUR, FEZ, MEDE, STAS, STELLER, opdracht

EIS = {"tekst_1": "Noem de datum.", "onderdelen_1": "4b", "door_1": DIRECTEUR}


def mits(venster: Venster, **velden: str) -> tuple[UUID, UUID]:
    """Give akkoord on a condition by the form of the bewindspersoon."""
    nota_id = until(venster.register, STAS)
    venster.doe(nota_id, STAS, "voorwaarden", "/besluit", **{**EIS, **velden})
    (nummer,) = venster.nota(nota_id).voorwaarden
    return nota_id, nummer


def without_letter(venster: Venster) -> UUID:
    """Keep a nota from which no letter comes, and that everybody signed."""
    klad = Kladblok()
    nota = zonder_brief(klad)
    for office in ORDER:
        sign(nota, office)
    nota.schrijf(*klad.bewaard.values())
    return venster.register.bewaar(nota, gelezen=(), opdracht=opdracht(STELLER)).nummer


def test_a_bewindspersoon_sets_up_to_three_conditions(venster: Venster) -> None:
    tweede = {"tekst_3": "Kort het in.", "onderdelen_3": "3", "door_3": DG, "opnieuw_3": "true"}
    nota_id = until(venster.register, STAS)

    page = venster.doe(nota_id, STAS, "voorwaarden", "/besluit", **EIS, **tweede).text

    een, twee = (v.gesteld for v in venster.nota(nota_id).voorwaarden.values())
    assert (een.onderdelen, een.te_vervullen_door, een.opnieuw_voorleggen) == (
        ("4b",), DIRECTEUR, False,
    )  # fmt: skip
    assert (twee.onderdelen, twee.te_vervullen_door, twee.opnieuw_voorleggen) == (("3",), DG, True)
    assert "mits: Noem de datum." in page


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({}, "Akkoord mits heeft minstens een voorwaarde."),
        ({**EIS, "onderdelen_1": ""}, "Bij een voorwaarde hoort minstens een onderdeel."),
        ({**EIS, "tekst_1": ""}, "Hiervoor is een reden nodig"),
    ],
)
def test_what_is_wrong_with_a_condition_is_said_in_the_form(
    venster: Venster, velden: dict[str, str], zin: str
) -> None:
    nota_id = until(venster.register, STAS)
    blad = venster.blad(nota_id, STAS, "voorwaarden", "/besluit")

    answer = venster.stuur(nota_id, STAS, "voorwaarden", {**blad, **velden})

    assert answer.status_code == 400
    assert zin in answer.text
    assert not venster.nota(nota_id).voorwaarden


def test_everybody_sees_the_condition_and_who_closes_it(venster: Venster) -> None:
    nota_id, nummer = mits(venster)

    for wie in (STELLER, FEZ, BO, DIRECTEUR):
        page = leest(venster.open(nota_id, wie))
        assert "Voorwaarden van het akkoord" in page
        assert "Noem de datum." in page
        assert "Wacht op Directeur Maatschappelijke Ondersteuning" in page
    assert "Dit wordt van u gevraagd" in venster.open(nota_id, STELLER)
    closed = venster.open(nota_id, FEZ)
    assert "akkoord, met een voorwaarde die openstaat" in closed
    assert f"Akkoord, wacht op {DIRECTEUR}" in leest(closed)
    assert f'aria-describedby="niet-vervul_voorwaarde-{nummer}"' in closed
    assert f"U bent niet de houder van {DIRECTEUR}." in leest(closed)
    assert f"/voorwaarden/{nummer}/vervullingen" not in closed


def test_the_steller_writes_for_it_and_only_what_it_is_about(venster: Venster) -> None:
    nota_id, nummer = mits(venster)
    assert f"/notas/{nota_id}/schrijven?voorwaarde={nummer}" in venster.open(nota_id, STELLER)

    page = venster.open(nota_id, STELLER, f"/schrijven?voorwaarde={nummer}")
    (blad, *_) = formulieren(page, f"/notas/{nota_id}/schrijven")

    assert "U schrijft voor een voorwaarde van het akkoord" in page
    assert 'name="4b.stand"' in page
    assert 'name="3.stand"' not in page
    blok = blad["4b.blok"]
    velden = {**blad, "4b.stand": "ingevuld", f"4b.{blok}.tekst": "Op 1 maart."}
    answer = venster.stuur(nota_id, STELLER, "schrijven", velden)
    assert answer.status_code == 303, answer.text
    nota = venster.nota(nota_id)
    assert (nota.versie, nota.heeft_akkoord, nota.onder_voorwaarde) == (2, True, {2: nummer})
    strange = {**velden, "opdracht_id": str(UUID(int=5)), "op_versie": "2", "3.stand": "nvt"}
    assert venster.stuur(nota_id, STELLER, "schrijven", strange).status_code == 400


def test_who_was_named_closes_it_and_the_nota_goes_on(venster: Venster) -> None:
    nota_id, nummer = mits(venster)
    assert "Een voorwaarde wacht op u" in venster.open(nota_id, DIRECTEUR)

    pad = f"voorwaarden/{nummer}/vervullingen"
    page = venster.doe(nota_id, DIRECTEUR, pad, toelichting="De datum staat erin.").text

    assert "Voorwaarde over 4b vervuld op versie 1: De datum staat erin." in page
    assert [stap.functie for stap in venster.nota(nota_id).aan_zet] == list(MEDE)


def test_the_bewindspersoon_accepts_it_and_may_take_it_up_again(venster: Venster) -> None:
    nota_id, nummer = mits(venster, opnieuw_1="true")
    venster.doe(nota_id, DIRECTEUR, f"voorwaarden/{nummer}/vervullingen")
    assert "Een voorwaarde wacht op u" in venster.open(nota_id, STAS)

    venster.doe(nota_id, STAS, f"voorwaarden/{nummer}/aanvaardingen")
    assert not venster.nota(nota_id).open_voorwaarden
    reden = "De datum is onhaalbaar."
    page = venster.doe(nota_id, STAS, f"voorwaarden/{nummer}/heropeningen", reden=reden).text

    assert f"Voorwaarde heropend: {reden}" in page
    assert venster.nota(nota_id).wie_aan_zet == (DIRECTEUR,)


def test_what_the_ministerraad_decided_and_the_end_are_put_on_record(venster: Venster) -> None:
    nota_id = without_letter(venster)
    raad = {"gremium": "onderraad", "uitkomst": "aangehouden", "datum": "2025-11-11"}
    blad = venster.blad(nota_id, BO, "behandelingen")
    assert (
        venster.stuur(nota_id, BO, "behandelingen", {**blad, **raad, "datum": ""}).status_code
        == 400
    )

    page = venster.doe(nota_id, BO, "behandelingen", **raad).text
    assert "Behandeld in de onderraad van 11-11-2025, aangehouden; de stap blijft open" in page
    assert "Nog niet besloten" in venster.open(nota_id, STELLER)
    venster.doe(nota_id, BO, "behandelingen", **{**raad, "uitkomst": "conform"})
    assert "Nog niet besloten" not in venster.open(nota_id, STELLER)
    page = venster.doe(nota_id, STELLER, "afrondingen", uitvoering="Per 1 maart.").text

    assert "Afgerond zonder brief: Per 1 maart." in page
    assert venster.nota(nota_id).gesloten == "afgerond"


def test_a_talk_leaves_the_decision_open(venster: Venster) -> None:
    nota_id = until(venster.register, STAS)

    page = venster.doe(
        nota_id, STAS, "besprekingen", "/besluit", onderwerp="De kosten.", datum="2025-11-20"
    ).text

    assert "Bespreking gevraagd op 20-11-2025; de stap blijft open: De kosten." in page
    assert "Nog niet besloten" in venster.open(nota_id, STELLER)
    assert [stap.functie for stap in venster.nota(nota_id).aan_zet] == [STAS]
    blad = venster.blad(nota_id, STAS, "besprekingen", "/besluit")
    fout = venster.stuur(nota_id, STAS, "besprekingen", {**blad, "datum": "geen dag"})
    assert fout.status_code == 400


def test_the_werkvoorraad_shows_it_to_who_closes_it_and_to_the_steller(venster: Venster) -> None:
    mits(venster)

    for wie in (DIRECTEUR, STELLER):
        page = leest(venster.als(wie).get("/werkvoorraad").text)
        assert "Sluit de voorwaarde van het akkoord" in page
        assert "Het gaat om 4b." in page
    assert "voorwaarde" not in leest(venster.als(DG).get("/werkvoorraad").text)
