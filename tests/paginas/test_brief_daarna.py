"""After it was sent: who sends letters puts on record that it came in, and its number."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest

from domain.nummers import brief_nummer
from tests.paginas.bezoek import bezoek, leest
from tests.people import BO, STELLER
from tests.voorstelling import VERZONDEN, Voorstelling, opgezet

BRIEF = f"/kamerbrieven/{brief_nummer('VWS', '4300002-1100001-DMO')}"


@pytest.fixture
def vers() -> Iterator[Voorstelling]:
    stuk = opgezet(VERZONDEN)
    yield stuk
    stuk.register.opslag.sluit()


def blad(**velden: str) -> dict[str, str]:
    return {"opdracht_id": str(uuid4()), "kamer": "TK", **velden}


def test_it_came_in_and_got_its_number(vers: Voorstelling) -> None:
    client = bezoek(vers.app, vers.persoon(BO))
    today = vers.klok.nu.date().isoformat()
    came = blad(op=today, bewijs="bericht van de Griffie")
    number = blad(kst_id="kst-36725-XVI-12", vindplaats="officielebekendmakingen")

    first = client.post(f"{BRIEF}/ontvangstbevestigingen", data=came)
    second = client.post(f"{BRIEF}/kamerstuknummers", data=number)
    page = leest(client.get(BRIEF).text)

    assert (first.status_code, second.status_code) == (303, 303)
    assert "Kamerstuk van de Tweede Kamer kst-36725-XVI-12" in client.get(BRIEF).text.replace(
        "</dt><dd>", " "
    )
    assert "bericht van de Griffie" in page
    assert "Ontvangst bevestigen" not in page


def test_what_is_wrong_is_said_beside_the_form(vers: Voorstelling) -> None:
    client = bezoek(vers.app, vers.persoon(BO))

    early = client.post(
        f"{BRIEF}/ontvangstbevestigingen", data=blad(op="2020-01-01", bewijs="bericht")
    )
    none = client.post(f"{BRIEF}/kamerstuknummers", data=blad(kst_id="36725", vindplaats="x"))

    assert (early.status_code, none.status_code) == (400, 400)
    assert "komt niet aan voor hij is verzonden" in leest(early.text)
    assert "36725 is geen Kamerstuknummer" in leest(none.text)


def test_another_sees_no_form_and_may_not(vers: Voorstelling) -> None:
    client = bezoek(vers.app, vers.persoon(STELLER))

    answer = client.post(
        f"{BRIEF}/kamerstuknummers", data=blad(kst_id="kst-36725-1", vindplaats="x")
    )

    assert "Na het verzenden" not in leest(client.get(BRIEF).text)
    assert answer.status_code == 403
