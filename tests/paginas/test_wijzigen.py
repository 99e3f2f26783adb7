"""From the page: words countersigned, a paraaf taken back, another route, a dispute carried up."""

from __future__ import annotations

from uuid import UUID

import pytest

from domain.nota.inhoud import Wijziging
from tests.histories_wijzigen import WJZ_ERBIJ
from tests.notas import sectie
from tests.paginas.bezoek import leest
from tests.paginas.steller import Velden, veld, vorm_van
from tests.paginas.venster import Venster, until
from tests.people import AFDELINGSHOOFD, DG, DIRECTEUR, FEZ, JENV, STAS, STELLER, WJZ, opdracht
from workflows import tekenen, wijzigen

WORDT = "Tekst over draagvlak"


def ingevuld(venster: Venster, nota_id: UUID, code: str, tekst: str, **velden: str) -> Velden:
    """Fill in the page on which a steller declares a slip of the pen."""
    page = venster.als(STELLER).get(f"/notas/{nota_id}/schrijven?taalfout=1")
    form = vorm_van(page)
    more = {naam: [waarde] for naam, waarde in velden.items()}
    return {**form, veld(form, code): [tekst], **more}


@pytest.fixture
def nota_id(venster: Venster) -> UUID:
    return until(venster.register, DG)


def meld_taalfout(venster: Venster, nota_id: UUID) -> UUID:
    nieuw = Wijziging(op_versie=1, onderdelen=(sectie("4b", WORDT),), aanleiding="Een typefout.")
    wijzigen.stel_redactioneel_voor(venster.register, nota_id, nieuw, opdracht=opdracht(STELLER))
    return [*venster.nota(nota_id).taalvoorstellen][-1]


def test_who_must_countersign_sees_the_difference_in_his_work_and_on_the_page(
    venster: Venster, nota_id: UUID
) -> None:
    voorstel = meld_taalfout(venster, nota_id)

    work = leest(venster.als(DIRECTEUR).get("/werkvoorraad").text)
    page = leest(venster.open(nota_id, DIRECTEUR))
    after = venster.doe(nota_id, DIRECTEUR, f"redactionele-voorstellen/{voorstel}/antwoorden")

    assert "Teken een taalfout tegen" in work
    assert "Taalfout gemeld" in page
    assert WORDT in page
    assert venster.nota(nota_id).versie == 2
    assert "tegengetekend" in leest(after.text)
    assert "Teken een taalfout tegen" not in leest(venster.als(DIRECTEUR).get("/werkvoorraad").text)
    assert "lijn.VWS.directeur" in venster.nota(nota_id).af


@pytest.mark.parametrize(
    ("wie", "zin"),
    [
        (STELLER, "U stelde deze wijziging zelf voor"),
        (AFDELINGSHOOFD, "Alleen wie als VWS/directeur-DMO parafeerde"),
    ],
)
def test_another_sees_the_button_and_why_not(
    venster: Venster, nota_id: UUID, wie: str, zin: str
) -> None:
    meld_taalfout(venster, nota_id)

    page = leest(venster.open(nota_id, wie))

    assert "Teken deze wijziging tegen" in page
    assert zin in page


def test_a_proposal_is_turned_down_with_a_reason(venster: Venster, nota_id: UUID) -> None:
    voorstel = meld_taalfout(venster, nota_id)
    pad = f"redactionele-voorstellen/{voorstel}/antwoorden"
    form = {**venster.blad(nota_id, DIRECTEUR, pad), "besluit": "afgewezen"}

    again = venster.stuur(nota_id, DIRECTEUR, pad, form)
    done = venster.stuur(nota_id, DIRECTEUR, pad, {**form, "reden": "Dit is geen typefout."})

    assert again.status_code == 400
    assert "reden nodig" in leest(again.text)
    assert done.status_code == 303
    assert venster.nota(nota_id).versie == 1


def test_a_steller_declares_a_slip_of_the_pen_where_he_writes(
    venster: Venster, nota_id: UUID
) -> None:
    page = venster.open(nota_id, STELLER)
    writing = venster.als(STELLER).get(f"/notas/{nota_id}/schrijven?taalfout=1").text

    assert f"/notas/{nota_id}/schrijven?taalfout=1" in page
    assert "Meld als taalfout" in writing
    form = ingevuld(venster, nota_id, "4b", WORDT)
    zonder = venster.als(STELLER).post(f"/notas/{nota_id}/schrijven", data=form)
    bedrag = ingevuld(venster, nota_id, "4b", "Tekst 2", verklaring="Typefout.")
    anders = venster.als(STELLER).post(f"/notas/{nota_id}/schrijven", data=bedrag)
    done = venster.als(STELLER).post(
        f"/notas/{nota_id}/schrijven", data={**form, "verklaring": ["Typefout."]}
    )

    assert zonder.status_code == 400
    assert "reden nodig" in leest(zonder.text)
    assert anders.status_code == 409
    assert "wijzigt een getal, een bedrag of een datum" in leest(anders.text)
    assert done.status_code == 303
    assert len(venster.nota(nota_id).taalvoorstellen) == 1
    assert venster.nota(nota_id).versie == 1


def test_one_takes_ones_own_signature_back(venster: Venster, nota_id: UUID) -> None:
    page = venster.doe(nota_id, DIRECTEUR, "terugnames", reden="Het verkeerde stuk.")

    assert "teruggenomen" in leest(page.text)
    assert [stap.functie for stap in venster.nota(nota_id).aan_zet] == [DIRECTEUR]


def test_too_late_the_button_says_why(venster: Venster, nota_id: UUID) -> None:
    page = leest(venster.open(nota_id, AFDELINGSHOOFD))

    assert "Neem uw handtekening terug" in page
    assert "Na u zette VWS/directeur-DMO al een latere stap" in page


def test_who_signed_nothing_is_offered_nothing(venster: Venster, nota_id: UUID) -> None:
    assert "terugnemen" not in leest(venster.open(nota_id, DG))


KEUS = {"wat": "na", "stap": "lijn.VWS.directeur", "functie": WJZ, "termijn": "2"}


def test_another_route_is_looked_at_first_and_then_proposed(
    venster: Venster, nota_id: UUID
) -> None:
    client = venster.als(STELLER)
    look = client.get(f"/notas/{nota_id}/route", params=KEUS)
    (form,) = [
        {**KEUS, "opdracht_id": part.split('value="')[1].partition('"')[0]}
        for part in look.text.split('name="opdracht_id" ')[1:]
    ][-1:]

    assert "Wetgeving en Juridische Zaken VWS komt erbij als paraaf" in leest(look.text)
    assert not venster.nota(nota_id).routevoorstellen
    refused = client.post(f"/notas/{nota_id}/route", data=form)
    done = client.post(f"/notas/{nota_id}/route", data={**form, "reden": "Er loopt een zaak."})

    assert refused.status_code == 400
    assert "reden nodig" in leest(refused.text)
    assert done.status_code == 303
    assert len(venster.nota(nota_id).routevoorstellen) == 1


@pytest.mark.parametrize(
    ("keus", "zin"),
    [
        ({"wat": "weg", "stap": "lijn.VWS.directeur"}, "De stap lijn.VWS.directeur is al gezet"),
        ({"wat": "weg", "stap": "akkoord.stas.akkoord"}, "(T1)"),
        ({"wat": "na", "stap": "lijn.VWS.directeur"}, "Een nieuwe stap heeft een functie."),
        ({"wat": "anders", "stap": "lijn.VWS.DG"}, "functie, termijn of reikwijdte"),
    ],
)
def test_a_route_that_does_not_hold_says_why(
    venster: Venster, nota_id: UUID, keus: dict[str, str], zin: str
) -> None:
    page = venster.als(STELLER).get(f"/notas/{nota_id}/route", params=keus)

    assert page.status_code in {400, 409}
    assert zin in leest(page.text)


def test_only_who_may_propose_a_route_gets_the_form(venster: Venster, nota_id: UUID) -> None:
    page = venster.als(FEZ).get(f"/notas/{nota_id}/route")

    assert "Alleen de steller of een beheerder" in leest(page.text)
    assert "Bekijk de route" not in page.text


def test_the_second_person_agrees_from_his_work(venster: Venster, nota_id: UUID) -> None:
    wens = [WJZ_ERBIJ]
    by = opdracht(STELLER)
    wijzigen.stel_route_voor(venster.register, nota_id, wens, "Er loopt een zaak.", opdracht=by)
    (voorstel,) = venster.nota(nota_id).routevoorstellen

    work = leest(venster.als(DG).get("/werkvoorraad").text)
    mine = leest(venster.open(nota_id, STELLER))
    venster.doe(nota_id, DG, f"routevoorstellen/{voorstel}/antwoorden")

    assert "Er is een andere route voorgesteld" in work
    assert "U stelde deze route zelf voor" in mine
    assert [stap.functie for stap in venster.nota(nota_id).aan_zet] == [WJZ]
    assert "andere route" not in leest(venster.als(DG).get("/werkvoorraad").text)


def test_a_dispute_goes_up_and_stands_on_the_page_of_the_decision(venster: Venster) -> None:
    nota_id = until(venster.register, JENV)
    by = opdracht(JENV, gezien=venster.nota(nota_id).gezien)
    tekenen.leg_geschilpunt_vast(venster.register, nota_id, "De datum.", ("3",), opdracht=by)

    offered = "Geschilpunt voorleggen" in leest(venster.open(nota_id, FEZ))
    venster.doe(nota_id, DG, "voorleggingen", reden="De staatssecretaris kiest.")
    page = leest(venster.open(nota_id, STAS, "/besluit"))

    assert not offered
    assert "aan u voorgelegd" in page
    assert "De datum." in page
