"""A judgement goes on with a new version, is rounded off, and is established by another person."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest

from domain.woo.passage import Passage
from tests.notas import sectie
from tests.paginas.lakkamer import COORDINATOR, GROND, JANSEN, REDEN, WOO, Lakkamer, leest
from tests.paginas.venster import until
from tests.people import AFDELINGSHOOFD
from tests.registers import counts


@pytest.fixture
def kamer() -> Iterator[Lakkamer]:
    kamer = Lakkamer()
    kamer.begin()
    yield kamer
    kamer.sluit()


@pytest.fixture
def concept() -> Iterator[Lakkamer]:
    """Give a nota that still changes."""
    kamer = Lakkamer()
    kamer.nota_id = until(
        kamer.register, AFDELINGSHOOFD, "2025-0002", een=sectie("1", JANSEN, "B.")
    )
    kamer.begin()
    yield kamer
    kamer.sluit()


def test_one_person_reads_all_and_another_establishes(kamer: Lakkamer) -> None:
    page = kamer.doe(WOO, "afronding")
    assert "Afgerond: versie 1 is in haar geheel gelezen" in leest(page)
    assert "U rondde deze beoordeling zelf af" in leest(page)
    assert kamer.stuur(WOO, "vaststelling").status_code == 403

    page = kamer.doe(COORDINATOR, "vaststelling")

    assert "Vastgesteld op versie 1: openbaar" in leest(page)
    assert "data-lakformulier" not in page
    assert kamer.beoordeling.oordeel == "openbaar"


def test_what_still_waits_is_listed_beside_the_button(kamer: Lakkamer) -> None:
    kamer.lak()
    kamer.doe(WOO, "afronding")

    page = leest(kamer.pagina(COORDINATOR))
    answer = kamer.stuur(COORDINATOR, "vaststelling")

    assert "Er wachten nog lakken op een tweede persoon" in page
    assert answer.status_code == 409
    assert "Er wachten nog lakken op een tweede persoon" in leest(answer)


def test_what_is_read_elsewhere_keeps_it_open(kamer: Lakkamer) -> None:
    lak_id = kamer.lak()
    kamer.doe(COORDINATOR, f"lakken/{lak_id}/bevestiging")
    kamer.doe(WOO, "afronding")

    answer = kamer.stuur(COORDINATOR, "vaststelling")

    assert answer.status_code == 409
    assert "Gelakte tekst staat elders nog leesbaar" in leest(answer)


def test_a_judgement_is_taken_up_again_with_a_reason(kamer: Lakkamer) -> None:
    kamer.vastgesteld()
    assert kamer.beoordeling.oordeel == "deels_openbaar"
    answer = kamer.stuur(WOO, "lakken", plaats=kamer.plaats(), fragment="wacht", **GROND)
    assert "Deze beoordeling is vastgesteld; heropen haar eerst." in leest(answer)
    assert kamer.stuur(WOO, "heropening", reden=" ").status_code == 400

    page = kamer.doe(WOO, "heropening", reden="Er is bezwaar gemaakt.")

    assert "Beoordeling heropend: Er is bezwaar gemaakt." in leest(page)
    assert kamer.beoordeling.oordeel is None


def test_the_outcome_of_a_whole_document_asks_its_proof(kamer: Lakkamer) -> None:
    missing = kamer.stuur(WOO, "uitkomst", soort="reeds_openbaar")
    assert "Geef de vindplaats waar het al openbaar is." in leest(missing)
    assert '<details class="erbij" open>' in missing.text
    wrong = kamer.stuur(WOO, "uitkomst", soort="dubbel", documentnummer="0001")
    assert "Deze uitkomst bestaat alleen bij een Woo-verzoek" in leest(wrong)

    page = kamer.doe(WOO, "uitkomst", soort="reeds_openbaar", vindplaats="https://x.invalid/1")

    assert "Uitkomst bepaald: reeds openbaar" in leest(page)


def test_a_new_version_lapses_what_changed_and_proposes_its_place(concept: Lakkamer) -> None:
    lak_id = concept.lak()
    assert "Er is een nieuwe versie" not in concept.pagina()
    concept.herschrijf(f"Nu {JANSEN}", "B.", "Een nieuwe alinea.")
    page = leest(concept.pagina())
    assert "U ziet versie 1; er is versie 2." in page
    old = concept.stuur(WOO, "afronding")
    assert old.status_code == 409
    assert "U zag versie 1; inmiddels is er versie 2." in leest(old)

    page = concept.doe(WOO, "versie")

    assert "Voorgestelde plaats: Jansen van OBP" in leest(page)
    assert "begin lak, grond 5.1.2.e, vervallen:" in page
    assert JANSEN[:3] not in leest(concept.pagina(onder="/lezen")).partition("Aanleiding")[2][:40]
    form = concept.pagina(onder=f"?vervangt={lak_id}")
    van = JANSEN.index("Jansen") + 3
    assert f'name="van" value="{van}"' in form
    assert f'name="vervangt" value="{lak_id}"' in form
    nieuw(concept, lak_id, van)


def nieuw(kamer: Lakkamer, oud: UUID, van: int) -> None:
    """Propose it anew where it now stands, and let another confirm it."""
    kamer.doe(WOO, "lakken", plaats=kamer.plaats(), van=van, tot=van + 14,
              fragment="Jansen van OBP", vervangt=oud, **GROND)  # fmt: skip
    kamer.doe(COORDINATOR, f"lakken/{kamer.lakken[-1].lak_id}/bevestiging")

    assert [lak.staat for lak in kamer.lakken] == ["ingetrokken", "bevestigd"]
    assert kamer.lakken[-1].passage == Passage(plaats=kamer.plaats(), van=van, tot=van + 14)


def test_new_text_is_ticked_as_read(concept: Lakkamer) -> None:
    concept.herschrijf(JANSEN, "B.", "Een nieuwe alinea.")
    page = concept.doe(WOO, "versie")
    nieuw_blok = concept.plaats(nummer=2)
    assert f'name="gelezen" value="{nieuw_blok}"' in page
    assert "nog te lezen" in leest(page)

    answer = concept.stuur(WOO, "afronding")
    assert answer.status_code == 409
    assert f"Nieuwe of gewijzigde tekst is nog niet gelezen ({nieuw_blok})" in leest(answer)
    page = concept.doe(WOO, "afronding", gelezen=nieuw_blok)

    assert "Afgerond" in leest(page)


@pytest.mark.parametrize("onder", ["afronding", "vaststelling", "versie", "uitkomst"])
def test_an_act_on_another_text_is_refused(kamer: Lakkamer, onder: str) -> None:
    if onder == "vaststelling":
        kamer.doe(WOO, "afronding")
    before = counts(kamer.register)
    velden = {"soort": "reeds_openbaar", "vindplaats": "https://x"} if onder == "uitkomst" else {}

    answer = kamer.post(
        COORDINATOR, f"{kamer.pad}/{onder}", {**velden, "versie": "7", "inhoud_hash": "f" * 64}
    )

    assert answer.status_code == 409
    assert "U zag versie 7; inmiddels is er versie 1." in leest(answer)
    assert counts(kamer.register) == before


def test_the_reading_round_shows_what_the_public_will_read(kamer: Lakkamer) -> None:
    from domain.woo.lakken import lak
    from projections.stukken.html import als_html
    from workflows.stukken import lees_stuk

    kamer.lak()
    page = kamer.pagina(COORDINATOR, "/lezen")
    wat = kamer.beoordeling
    bytes_ = als_html(lak(lees_stuk(kamer.register, wat.stuk, wat.kader), wat)).decode()

    body = bytes_.partition("<main>")[2].partition("</main>")[0]
    assert body in page
    assert "[5.1.2.e]" in page
    assert "Jansen van OBP" not in page
    assert REDEN not in page


def test_the_work_list_says_what_waits(kamer: Lakkamer) -> None:
    client = kamer.venster.als(WOO)
    assert "te markeren" in leest(client.get("/woo"))
    kamer.lak()

    page = client.get("/woo").text

    assert "te bevestigen" in leest(page)
    assert "1 lak wacht" in leest(page)
    assert "Er wacht geen beoordeling op u" in leest(page)
    assert "wacht op een ander dan u" in leest(page)
    second = leest(kamer.venster.als(COORDINATOR).get("/woo"))
    assert "Één beoordeling wacht op u" in second
    assert "wacht op een ander" not in second
    assert f'href="{kamer.pad}"' in page
    assert '<a href="/woo" aria-current="page">Woo</a>' in page


def test_who_has_nothing_to_do_with_it_has_no_entry(kamer: Lakkamer) -> None:
    page = kamer.venster.als(AFDELINGSHOOFD).get("/werkvoorraad").text

    assert '<a href="/woo"' not in page
