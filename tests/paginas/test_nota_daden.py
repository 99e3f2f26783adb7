"""Every act can be done from the page of the nota, and the page then says who is next."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.notas import sectie
from tests.paginas.venster import Venster, until, write
from tests.people import (
    AFDELINGSHOOFD,
    BO,
    DCO,
    DG,
    DIRECTEUR,
    FEZ,
    FEZ_JENV,
    FEZ_OCW,
    JENV,
    MEDE,
    OCW,
    PA,
    STAS,
    STELLER,
    SZW,
)
from tests.registers import submitted

REDEN = "Dit moet anders."


def test_a_nota_goes_all_the_way_by_forms_alone(venster: Venster) -> None:
    nota_id = submitted(venster.register)

    for wie in (JENV, OCW, SZW):
        venster.doe(nota_id, wie, "afstemmingen")
    for wie in (FEZ, FEZ_JENV, FEZ_OCW, DCO, AFDELINGSHOOFD, DIRECTEUR, DG):
        venster.doe(nota_id, wie, "parafen")
    venster.doe(nota_id, PA, "adviezen", strekking="positief")
    venster.doe(nota_id, STAS, "besluiten", "/besluit")
    for wie in MEDE:
        venster.doe(nota_id, wie, "mede-namens")
    last = venster.doe(nota_id, BO, "verzendingen", "/verzending", wijze="ongelakt")

    assert venster.nota(nota_id).gesloten == "verzonden"
    assert "Verzonden als 4300002-1100001-DMO" in last.text


def test_after_a_paraaf_the_page_says_what_was_done_and_who_is_next(venster: Venster) -> None:
    nota_id = until(venster.register, AFDELINGSHOOFD)

    answer = venster.doe(nota_id, AFDELINGSHOOFD, "parafen", opmerking="Let op bladzijde 2.")

    assert "Geparafeerd op versie 1, met opmerking: Let op bladzijde 2." in answer.text
    assert "De nota wacht nu op Directeur Maatschappelijke Ondersteuning" in answer.text
    assert f"gezet={venster.nota(nota_id).version - 1}" in str(answer.url)


def test_the_message_is_only_for_who_did_it(venster: Venster) -> None:
    nota_id = until(venster.register, AFDELINGSHOOFD)

    venster.doe(nota_id, AFDELINGSHOOFD, "parafen")
    nummer = venster.nota(nota_id).version - 1

    assert "Vastgelegd</h2>" not in venster.open(nota_id, DIRECTEUR, f"?gezet={nummer}")
    assert "Vastgelegd</h2>" not in venster.open(nota_id, AFDELINGSHOOFD, "?gezet=99")


def test_teruggeven_names_only_steps_that_were_signed(venster: Venster) -> None:
    nota_id = until(venster.register, DIRECTEUR)
    page = venster.open(nota_id, DIRECTEUR)

    answer = venster.doe(
        nota_id, DIRECTEUR, "teruggaven", naar="lijn.VWS.afdelingshoofd", reden=REDEN
    )

    assert '<option value="lijn.VWS.afdelingshoofd"' in page
    assert '<option value="medeparaaf.WJZ.paraaf"' not in page
    assert f"Teruggestuurd naar VWS afdelingshoofd: {REDEN}" in answer.text
    assert {s.functie for s in venster.nota(nota_id).aan_zet} == {AFDELINGSHOOFD}


def test_back_to_the_steller_ends_the_round_and_he_reads_why(venster: Venster) -> None:
    nota_id = until(venster.register, DIRECTEUR)

    venster.doe(nota_id, DIRECTEUR, "teruggaven", naar="steller", reden=REDEN)

    page = venster.open(nota_id, STELLER)
    assert venster.nota(nota_id).route is None
    assert f"Teruggestuurd naar de steller: {REDEN}" in page
    assert f"/notas/{nota_id}/indiening" in page
    assert "Uit de vorige ronde" in page


def test_aanpassing_is_asked_for_chosen_onderdelen(venster: Venster) -> None:
    nota_id = until(venster.register, DIRECTEUR)

    venster.doe(
        nota_id, DIRECTEUR, "aanpassingsverzoeken", vraag="Wie zegt het?", onderdelen=["4b", "3"]
    )

    assert "Aanpassing gevraagd van 4b en 3: Wie zegt het?" in venster.open(nota_id, STELLER)
    assert f"/notas/{nota_id}/schrijven" in venster.open(nota_id, STELLER)


def test_a_geschilpunt_holds_up_its_own_lane_until_it_is_solved(venster: Venster) -> None:
    nota_id = submitted(venster.register)

    venster.doe(nota_id, JENV, "geschilpunten", tekst="De datum.", onderdelen=["3"])
    page = venster.open(nota_id, JENV)
    (punt_id,) = venster.nota(nota_id).geschilpunten

    assert "Er staat nog een geschilpunt open (1)." in page
    assert f"{punt_id}/oplossingen" not in venster.open(nota_id, OCW)
    venster.doe(nota_id, JENV, f"geschilpunten/{punt_id}/oplossingen", hoe="Nu 1 juli.")
    assert "Stem af namens JenV op versie 1" in venster.open(nota_id, JENV)


def test_a_step_is_passed_by_who_may(venster: Venster) -> None:
    nota_id = until(venster.register, PA)

    answer = venster.doe(nota_id, BO, "overslagen", reden="Op vakantie.")

    assert "PA overgeslagen: Op vakantie." in answer.text
    assert {s.functie for s in venster.nota(nota_id).aan_zet} == {STAS}


def test_niet_akkoord_ends_the_round(venster: Venster) -> None:
    nota_id = until(venster.register, STAS)

    answer = venster.doe(nota_id, STAS, "besluiten", "/besluit", soort="niet_akkoord", reden=REDEN)

    assert f"ronde 1 eindigt: {REDEN}" in answer.text
    assert venster.nota(nota_id).route is None


def test_mede_namens_is_refused_with_a_reason_and_stays_open(venster: Venster) -> None:
    nota_id = until(venster.register, MEDE[0])

    answer = venster.doe(nota_id, MEDE[1], "mede-namens", soort="weigering", reden=REDEN)

    assert f"Mede namens {MEDE[1]} geweigerd: {REDEN}" in answer.text
    assert MEDE[1] in {s.functie for s in venster.nota(nota_id).aan_zet}


def test_heropenen_is_offered_after_akkoord_to_who_may(venster: Venster) -> None:
    nota_id = until(venster.register, MEDE[0])
    assert "/heropeningen" not in venster.open(nota_id, AFDELINGSHOOFD)

    answer = venster.doe(nota_id, DG, "heropeningen", reden=REDEN)

    assert f"Heropend: {REDEN}" in answer.text
    assert not venster.nota(nota_id).heeft_akkoord


def test_the_steller_withdraws_before_akkoord_and_the_bewindspersoon_after(
    venster: Venster,
) -> None:
    early, late = submitted(venster.register, "1"), until(venster.register, MEDE[0], "2")
    assert "/intrekkingen" not in venster.open(late, STELLER)

    venster.doe(early, STELLER, "intrekkingen", reden=REDEN)
    venster.doe(late, STAS, "intrekkingen", reden=REDEN)

    assert {venster.nota(n).gesloten for n in (early, late)} == {"ingetrokken"}
    assert "De nota is ingetrokken; er verandert niets meer." in venster.open(early, JENV)


def test_a_double_click_is_one_event(venster: Venster) -> None:
    nota_id = until(venster.register, AFDELINGSHOOFD)
    blad = venster.blad(nota_id, AFDELINGSHOOFD, "parafen")

    first = venster.stuur(nota_id, AFDELINGSHOOFD, "parafen", blad)
    after = venster.nota(nota_id).version
    second = venster.stuur(nota_id, AFDELINGSHOOFD, "parafen", blad)

    assert (first.status_code, second.status_code) == (303, 303)
    assert first.headers["location"] == second.headers["location"]
    assert venster.nota(nota_id).version == after


@pytest.fixture
def changed(venster: Venster) -> UUID:
    """Give a nota whose afdelingshoofd signed, and whose 4b was changed on request since."""
    nota_id = until(venster.register, DIRECTEUR)
    venster.doe(
        nota_id, DIRECTEUR, "aanpassingsverzoeken", vraag="Wie zegt het?", onderdelen=["4b"]
    )
    write(venster.register, nota_id, sectie("4b", "Tekst die JenV vertelt."))
    return nota_id


def test_who_signed_sees_first_what_changed_why_and_who_asked(
    venster: Venster, changed: UUID
) -> None:
    page = venster.open(changed, AFDELINGSHOOFD)

    assert "Gewijzigd sinds uw paraaf" in page
    assert "Versie 2 geschreven: 4b" in page
    assert "op verzoek van Directeur Maatschappelijke Ondersteuning" in page
    assert "Wie zegt het?" in page
    assert "<ins>" in page
    assert "19 onderdelen zijn ongewijzigd" in page
    assert page.index("Gewijzigd sinds") < page.index('id="uw-paraaf"') < page.index("Route</h2>")


def test_a_lapsed_mark_stays_struck_with_what_made_it_lapse(
    venster: Venster, changed: UUID
) -> None:
    page = venster.open(changed, STELLER)

    assert "<s>getekend" in page
    assert "want 4b is gewijzigd" in page
