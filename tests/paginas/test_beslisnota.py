"""A beslisnota goes gelakt with the letter, or after it, and only under the release of its text."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient

from api.voorbeeld import zaak
from domain.kamerbrief import Kamerbrief
from tests.paginas.bezoek import bezoek, leest
from tests.voorstelling import Voorstelling, opgezet

VRIJ = 1 + [stap.handeling for stap in zaak().stappen].index("geef_vrij")
BO, STELLER = "VWS/bestuursondersteuning", "VWS/beleidsmedewerker-DMO"


@pytest.fixture(scope="module")
def vrij() -> Iterator[Voorstelling]:
    """Play up to the release: the letter was sent before, and announced the beslisnota."""
    stuk = opgezet(VRIJ)
    yield stuk
    stuk.register.opslag.sluit()


def brief(stuk: Voorstelling) -> Kamerbrief:
    nummer = stuk.toneel.nota.brief_id
    assert nummer
    return stuk.register.lees(Kamerbrief, nummer)


def visit(stuk: Voorstelling, wie: str) -> TestClient:
    return bezoek(stuk.app, stuk.persoon(wie))


def test_only_who_sends_letters_is_offered_to_send_it(vrij: Voorstelling) -> None:
    adres = f"/kamerbrieven/{brief(vrij).id}"

    assert "Zend de beslisnota na" in visit(vrij, BO).get(adres).text
    assert "Zend de beslisnota na" not in visit(vrij, STELLER).get(adres).text
    refused = visit(vrij, STELLER).post(f"{adres}/nazendingen", data={"opdracht_id": str(uuid4())})
    assert refused.status_code == 403
    assert "U bent niet de houder van VWS/bestuursondersteuning." in leest(refused.text)
    assert not brief(vrij).nagezonden


def test_it_is_sent_once_and_then_no_more(vrij: Voorstelling) -> None:
    adres, client = f"/kamerbrieven/{brief(vrij).id}", visit(vrij, BO)
    form = {"opdracht_id": str(uuid4())}

    answers = [client.post(f"{adres}/nazendingen", data=form) for _ in range(2)]
    again = client.post(f"{adres}/nazendingen", data={"opdracht_id": str(uuid4())})

    assert [a.status_code for a in answers] == [303, 303]
    assert again.status_code == 409
    assert "geen beslisnota (meer) aangekondigd" in leest(again.text)
    assert "De gelakte beslisnota is nagezonden." in leest(client.get(adres).text)
    assert brief(vrij).version == 2


def test_without_a_release_it_does_not_go(stuk: Voorstelling) -> None:
    adres, client = f"/kamerbrieven/{brief(stuk).id}", visit(stuk, BO)

    page = client.post(f"{adres}/nazendingen", data={"opdracht_id": str(uuid4())})

    assert page.status_code == 409
    assert "Een gelakte beslisnota gaat pas mee als zij is vrijgegeven." in leest(page.text)
    assert "Zij gaat als zij voor de Kamer is gelakt" in leest(client.get(adres).text)
    assert brief(stuk).version == 1


def test_gelakt_is_offered_with_the_letter_only_under_a_release() -> None:
    """The same story, with the sending moved behind the release of the text that is sent."""
    stuk = opgezet(0)
    stuk.rest = [stap for stap in stuk.rest[:VRIJ] if stap.handeling != "verzend"]
    stuk.speel(len(stuk.rest))
    nota, client = f"/notas/{stuk.toneel.nota_id}", visit(stuk, BO)
    page = client.get(f"{nota}/verzending")
    assert "Gaat gelakt mee, onder die vrijgave" in page.text

    gezien = {k: str(v) for k, v in dict(stuk.toneel.nota.gezien).items()}
    form = {"opdracht_id": str(uuid4()), **gezien, "wijze": "gelakt"}
    answer = client.post(f"{nota}/verzendingen", data=form)

    assert answer.status_code == 303, leest(answer.text)
    assert "de beslisnota gaat gelakt mee" in leest(client.get(f"{nota}/tijdlijn").text)
    stuk.register.opslag.sluit()
