"""A punt on its page: read in, assigned, given a term, settled by a letter, merged, handed over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from domain.kamerpunt.motie import NieuweMotie
from domain.nummers import punt_nummer
from tests.histories import BRON
from tests.kamerrecords import MOTIE, TOEZEGGING, besluit, lees_in, motie, toezegging
from tests.paginas.bezoek import KWAAD, bezoek, een_app, is_onschuldig, leest, register_van
from tests.people import AUDITOR, COORDINATOR, MEDE, STAS, STELLER, SZW, opdracht
from workflows import kamerpunten

WIJS = {"bewindspersoon": STAS, "dossierhouder": STELLER}
REDEN = {"reden": "Zo is het afgesproken."}


class Kamer:
    """The pages of one register, as several people see them."""

    def __init__(self) -> None:
        self.app = een_app()
        self.register = register_van(self.app)

    def als(self, wie: str) -> TestClient:
        return bezoek(self.app, wie)

    def doe(self, wie: str, pad: str, **velden: object) -> Response:
        body = {"opdracht_id": str(uuid4()), **velden}
        return self.als(wie).post(f"/kamerpunten/{pad}", data=body)

    def lees(self, wie: str, pad: str) -> str:
        return self.als(wie).get(pad).text


@pytest.fixture
def kamer() -> Iterator[Kamer]:
    """Give a motie that was adopted, and a promise that the Kamer has open."""
    found = Kamer()
    lees_in(found.register, motie(Kabinetsappreciatie="Prima idee"), besluit(2),
            toezegging(Status="Openstaand"))  # fmt: skip
    yield found
    found.register.opslag.sluit()


def test_a_page_says_both_sides_and_the_words_that_nobody_knows(kamer: Kamer) -> None:
    page = leest(kamer.lees(SZW, f"/moties/{MOTIE}"))

    assert "Volgens de Kamer aangenomen" in page
    assert "Appreciatie Prima idee" in page
    assert "Onbekende woorden Prima idee" in page
    assert "Bij ons niet gestart" in page


def test_the_way_of_a_punt_is_in_forms(kamer: Kamer) -> None:
    for wie, pad, velden in (
        (COORDINATOR, "toewijzingen", WIJS),
        (STELLER, "uitvoeringen", {}),
        (STELLER, "termijnen", {"termijn": "2025-12-01", **REDEN}),
        (STELLER, "termijnverlengingen", {"naar": "2026-02-01", **REDEN}),
        (COORDINATOR, "overdrachten", {"van": STAS, "naar": MEDE[0], **REDEN}),
    ):
        assert pad in kamer.lees(wie, f"/moties/{MOTIE}"), pad
        answer = kamer.doe(wie, f"{MOTIE}/{pad}", **velden)
        assert (answer.status_code, answer.headers.get("location", "")[:8]) == (303, "/moties/")
    page = leest(kamer.lees(STELLER, answer.headers["location"]))

    assert "Vastgelegd als gebeurtenis" in page
    assert "Van Staatssecretaris Jeugd, Preventie en Sport Dossierhouder: Beleidsmedewerker" in page
    assert "Termijn zo 1 februari 2026 Eerst ma 1 december 2025" in page
    assert "termijn verlengd van 01-12-2025 naar 01-02-2026" in page


def test_who_may_not_hears_who_does(kamer: Kamer) -> None:
    kamer.doe(COORDINATOR, f"{MOTIE}/toewijzingen", **WIJS)
    page = kamer.lees(SZW, f"/moties/{MOTIE}")
    answer = kamer.doe(SZW, f"{MOTIE}/uitvoeringen")

    assert "/kamerpunten/" not in page.partition("<main")[2]
    assert "U bent niet de houder van VWS/beleidsmedewerker-DMO" in leest(page)
    assert "Dit doet VWS/coordinator-kamerpunten" in leest(page)
    assert answer.status_code == 403


def test_b11_an_auditor_reads_the_lists_and_does_nothing(kamer: Kamer) -> None:
    assert "Portefeuilles" in leest(kamer.lees(AUDITOR, "/kamerpunten"))
    assert kamer.doe(AUDITOR, f"{MOTIE}/toewijzingen", **WIJS).status_code == 403
    answer = kamer.doe(
        AUDITOR, "overdrachten", van=STAS, naar=MEDE[0], punten=[str(MOTIE)], **REDEN
    )
    assert answer.status_code == 403


@pytest.mark.parametrize(
    ("pad", "velden", "zin"),
    [
        ("termijnen", {"termijn": "2025-12-01"}, "Dit veld ontbreekt."),
        ("termijnen", {"termijn": "ooit", **REDEN}, ""),
        ("termijnen", {"termijn": "2025-01-01", **REDEN}, "Een termijn in het verleden"),
        ("termijnverlengingen", {"naar": "2025-12-01", **REDEN}, "alleen naar een latere dag"),
    ],
)
def test_what_is_wrong_is_said_beside_the_form(
    kamer: Kamer, pad: str, velden: dict[str, str], zin: str
) -> None:
    kamer.doe(COORDINATOR, f"{MOTIE}/toewijzingen", **WIJS)
    before = len(kamer.register.gebeurtenissen(MOTIE))

    answer = kamer.doe(STELLER, f"{MOTIE}/{pad}", **velden)

    assert answer.status_code == 400
    assert zin in leest(answer.text)
    assert "Er is nog niets vastgelegd" in leest(answer.text)
    assert len(kamer.register.gebeurtenissen(MOTIE)) == before


def test_a_punt_without_a_number_goes_up_in_the_numbered_one(kamer: Kamer) -> None:
    nieuw = NieuweMotie(onderwerp=KWAAD, intern_nummer="5464", bron=BRON)
    kamerpunten.leg_vast(kamer.register, nieuw, opdracht=opdracht(STELLER))
    own = punt_nummer("motie", "intern:VWS:5464")

    wrong = kamer.doe(COORDINATOR, f"{own}/samenvoegingen", nummer="kst-1-1")
    kamer.doe(COORDINATOR, f"{own}/samenvoegingen", nummer="kst-36001-7")
    page = kamer.lees(COORDINATOR, f"/moties/{own}")

    assert "Er is niet precies een punt met nummer kst-1-1" in leest(wrong.text)
    assert is_onschuldig(page)
    assert f'href="/moties/{MOTIE}"' in page
    assert "opgegaan in het nummer van de Kamer" in leest(page)
    assert "samenvoegingen" not in page


def test_an_address_that_does_nothing_is_unknown(kamer: Kamer) -> None:
    assert kamer.doe(STELLER, f"{MOTIE}/onzin").status_code == 404
    assert kamer.doe(STELLER, f"{UUID(int=8)}/uitvoeringen").status_code == 404


def test_the_overview_counts_and_each_list_says_what_is_in_it(kamer: Kamer) -> None:
    kamer.doe(COORDINATOR, f"{MOTIE}/toewijzingen", **WIJS)

    page = kamer.lees(SZW, "/kamerpunten")

    assert "Staatssecretaris Langdurige en Maatschappelijke Zorg 1 0 0" in leest(page)
    assert "Nog niemand 1 0 0" in leest(page)
    for naam, wanted in (("onbekende_woorden", MOTIE), ("zonder_datum", TOEZEGGING)):
        shown = re.findall(
            r'href="/\w+/([0-9a-f-]{36})"', kamer.lees(SZW, f"/kamerpunten?lijst={naam}")
        )
        assert shown == [str(wanted)]
    assert "Hier staat niets" in leest(kamer.lees(SZW, "/kamerpunten?lijst=te_laat"))
    assert kamer.als(SZW).get("/kamerpunten?lijst=onzin").status_code == 400


def test_a_cabinet_changes_and_all_goes_over_at_once(kamer: Kamer) -> None:
    for punt_id in (MOTIE, TOEZEGGING):
        kamer.doe(COORDINATOR, f"{punt_id}/toewijzingen", **WIJS)
    place = f"/kamerpunten?bewindspersoon={STAS}"
    ids = re.findall(r'name="punten" value="([^"]+)"', kamer.lees(COORDINATOR, place))

    blank = kamer.doe(COORDINATOR, "overdrachten", van=STAS, naar=MEDE[0], punten=ids)
    done = kamer.doe(COORDINATOR, "overdrachten", van=STAS, naar=MEDE[0], punten=ids, **REDEN)

    assert set(ids) == {str(MOTIE), str(TOEZEGGING)}
    assert blank.status_code == 400
    assert "Dit veld ontbreekt." in leest(blank.text)
    assert done.status_code == 303
    assert 'name="punten"' not in kamer.lees(STELLER, place)
    assert leest(kamer.lees(COORDINATOR, done.headers["location"])).count("TZ202511-001") == 1
    assert "Hier staat niets" in leest(kamer.lees(COORDINATOR, place))
