"""Who sees to a settled motie or toezegging may take it up again, with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest
from fastapi.testclient import TestClient

from domain.nummers import brief_nummer, punt_nummer
from tests.paginas.bezoek import bezoek, leest
from tests.people import AUDITOR, BEHEER, STELLER, SZW
from tests.voorstelling import VERZONDEN, Voorstelling, opgezet

BRIEF = "4300002-1100001-DMO"
AF, LOPEND = (punt_nummer("motie", f"kst-39123-{n}") for n in (15, 17))


@pytest.fixture(scope="module")
def lezer(stuk: Voorstelling) -> TestClient:
    return bezoek(stuk.app, stuk.persoon(STELLER))


@pytest.fixture
def vers() -> Iterator[Voorstelling]:
    """Give the story for one test alone, to write in."""
    stuk = opgezet(VERZONDEN)
    yield stuk
    stuk.register.opslag.sluit()


def blad(reden: str, opdracht_id: UUID | None = None) -> dict[str, str]:
    return {"opdracht_id": str(opdracht_id or uuid4()), "reden": reden}


def test_a_motie_is_no_toezegging(lezer: TestClient) -> None:
    assert lezer.get(f"/toezeggingen/{AF}").status_code == 404
    assert lezer.post(f"/toezeggingen/{AF}/heropeningen", data=blad("x")).status_code == 404


def test_reopening_is_one_event_however_often_it_is_sent(vers: Voorstelling) -> None:
    client, form = bezoek(vers.app, vers.persoon(STELLER)), blad("De Kamer mist een deel.")

    answers = [client.post(f"/moties/{AF}/heropeningen", data=form) for _ in range(2)]
    page = client.get(answers[0].headers["location"])

    assert [a.status_code for a in answers] == [303, 303]
    assert answers[0].headers["location"] == answers[1].headers["location"]
    assert len(vers.register.gebeurtenissen(AF)) == 3
    assert "Vastgelegd als gebeurtenis 3" in leest(page.text)
    assert "Bij ons in behandeling" in leest(page.text)
    assert "De Kamer mist een deel." in leest(page.text)
    assert "daarna is het heropend" in leest(page.text)


@pytest.mark.parametrize("reden", ["", "   ", "\n"])
def test_without_a_reason_the_form_comes_back(vers: Voorstelling, reden: str) -> None:
    client = bezoek(vers.app, vers.persoon(STELLER))

    page = client.post(f"/moties/{AF}/heropeningen", data=blad(reden))

    assert page.status_code == 400
    assert 'aria-invalid="true"' in page.text
    assert "Dit veld ontbreekt." in leest(page.text)
    assert len(vers.register.gebeurtenissen(AF)) == 2


def test_too_much_is_kept_and_refused(vers: Voorstelling) -> None:
    client, reden = bezoek(vers.app, vers.persoon(STELLER)), "woord " * 1000

    page = client.post(f"/moties/{AF}/heropeningen", data=blad(reden))

    assert page.status_code == 400
    assert "te lang" in leest(page.text)
    assert reden.strip() in page.text


@pytest.mark.parametrize(("wie", "status"), [(AUDITOR, 403), (BEHEER, 403), (SZW, 403)])
def test_who_only_reads_sees_no_form_and_can_not(stuk: Voorstelling, wie: str, status: int) -> None:
    client = bezoek(stuk.app, stuk.persoon(wie))

    page = client.get(f"/moties/{AF}").text
    answer = client.post(f"/moties/{AF}/heropeningen", data=blad("Toch niet."))

    assert "heropeningen" not in page
    assert answer.status_code == status
    assert "Er is niets gewijzigd" in leest(answer.text)


def test_what_is_not_settled_is_not_reopened(stuk: Voorstelling, lezer: TestClient) -> None:
    answer = lezer.post(f"/moties/{LOPEND}/heropeningen", data=blad("Toch niet."))

    assert "heropeningen" not in lezer.get(f"/moties/{LOPEND}").text
    assert answer.status_code == 409
    assert "is niet afgedaan" in leest(answer.text)
    assert len(stuk.register.gebeurtenissen(LOPEND)) == 2


def test_a_message_is_not_made_by_an_address(lezer: TestClient) -> None:
    assert "Vastgelegd als gebeurtenis" not in lezer.get(f"/moties/{AF}?gezet=2").text


def test_an_earlier_letter_settles_what_it_only_reported_on(vers: Voorstelling) -> None:
    client, brief = bezoek(vers.app, vers.persoon(STELLER)), brief_nummer("VWS", BRIEF)
    form = {**blad(""), "brief_id": str(brief), "resultaat": "niet_uitgevoerd"}

    shown = client.get(f"/moties/{LOPEND}").text
    blank = client.post(f"/kamerpunten/{LOPEND}/afdoeningen", data=form)
    done = client.post(f"/kamerpunten/{LOPEND}/afdoeningen", data={**form, **blad("Het kan niet.")})
    page = leest(client.get(f"/moties/{LOPEND}").text)

    assert f'<option value="{brief}"' in shown
    assert (blank.status_code, done.status_code) == (400, 303)
    assert "afgedaan met een Kamerbrief, niet uitgevoerd" in page
    assert "Bij ons afgedaan" in page


def test_i17_a_letter_that_was_not_sent_settles_nothing(vers: Voorstelling) -> None:
    client = bezoek(vers.app, vers.persoon(STELLER))

    answer = client.post(
        f"/kamerpunten/{LOPEND}/voortgangsmeldingen", data={**blad(""), "brief_id": str(uuid4())}
    )

    assert answer.status_code == 409
    assert "Deze brief is niet verzonden" in leest(answer.text)
