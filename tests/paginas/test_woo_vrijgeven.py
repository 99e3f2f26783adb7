"""What was established is composed, released by another person, published and withdrawn."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from uuid import uuid4

import pytest

from domain.nota.inhoud import Lijst
from tests.paginas.lakkamer import COORDINATOR, WOO, leest
from tests.paginas.test_nota_weigeren import without_number
from tests.paginas.woobalie import NIEUW, Balie
from tests.people import AFDELINGSHOOFD, AUDITOR, OCW
from tests.registers import counts


@pytest.fixture
def balie() -> Iterator[Balie]:
    balie = Balie()
    yield balie
    balie.sluit()


def test_composing_passes_the_gate_and_its_report_holds_no_text(balie: Balie) -> None:
    assert f'value="{balie.nummer}"' in balie.venster.als(WOO).get(f"{NIEUW}/nieuw").text

    answer = balie.stel_samen()

    assert answer.status_code == 303
    page = balie.zie()
    assert "Niets van wat is gelakt, is gevonden." in leest(page)
    assert balie.sha in page
    assert "Jansen" not in page
    assert "deels openbaar" in leest(page)


@pytest.mark.parametrize(("anders", "zin"), [
    ({"beoordelingen": ""}, "Er is geen stuk gekozen."),
    ({"beoordelingen": "1"}, "Hier hoort een nummer als"),
    ({"kleur": "rood"}, "kleur: Dit veld bestaat hier niet."),
])  # fmt: skip
def test_a_set_that_can_not_be_is_said(balie: Balie, anders: dict[str, str], zin: str) -> None:
    before = counts(balie.register)

    answer = balie.stel_samen(**anders)

    assert answer.status_code == 400
    assert zin in leest(answer)
    assert counts(balie.register) == before


def test_what_is_not_established_does_not_go(balie: Balie) -> None:
    balie.doe(WOO, "heropening", reden="Nog eens kijken.")

    answer = balie.stel_samen()

    assert answer.status_code == 409
    assert "De beoordeling van de nota is niet vastgesteld." in leest(answer)


def test_who_composed_finds_the_button_off_and_is_refused(balie: Balie) -> None:
    balie.stel_samen()
    page = balie.zie(WOO)

    answer = balie.handel("vrijgave", WOO, pakket_sha256=balie.sha)

    assert 'aria-disabled="true" aria-describedby="waarom"' in page
    assert "U stelde dit pakket zelf samen; een tweede persoon moet dit doen." in leest(page)
    assert answer.status_code == 403
    assert not balie.openbaarmaking.vrijgegeven


def test_releasing_asks_for_a_fresh_sign_in(balie: Balie) -> None:
    balie.stel_samen()
    balie.zonder_verhoging(COORDINATOR)

    page = balie.zie()
    answer = balie.handel("vrijgave", pakket_sha256=balie.sha, verschil_erkend="true")

    assert 'aria-disabled="true"' in page
    assert answer.status_code == 403
    assert not balie.openbaarmaking.vrijgegeven


@pytest.mark.parametrize(("velden", "status"), [
    ({"pakket_sha256": "0" * 64}, 409), ({"pakket_sha256": "abc"}, 400), ({}, 400),
])  # fmt: skip
def test_only_the_bytes_that_the_gate_saw_are_released(
    balie: Balie, velden: dict[str, str], status: int
) -> None:
    balie.stel_samen()

    answer = balie.handel("vrijgave", **velden)

    assert answer.status_code == status
    assert not balie.openbaarmaking.vrijgegeven


def test_a_bundle_is_handed_out_once_it_was_released_and_never_run(balie: Balie) -> None:
    balie.stel_samen()
    client = balie.venster.als(COORDINATOR)
    assert client.get(f"{balie.adres}/pakket").status_code == 404

    balie.handel("vrijgave", pakket_sha256=balie.sha, verschil_erkend="true")
    answer = client.get(f"{balie.adres}/pakket")

    assert answer.status_code == 200
    assert hashlib.sha256(answer.content).hexdigest() == balie.sha
    assert answer.headers["content-type"] == "application/zip"
    assert answer.headers["content-disposition"].startswith("attachment; filename=")
    assert answer.headers["content-security-policy"] == "sandbox; default-src 'none'"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"


def test_what_differs_from_5a_is_acknowledged(balie: Balie) -> None:
    balie.stel_samen()
    assert 'name="verschil_erkend"' in balie.zie()

    answer = balie.handel("vrijgave", pakket_sha256=balie.sha)

    assert answer.status_code == 409
    assert "Onderdeel 5a noemt andere gronden dan de lakken" in leest(answer)


@pytest.mark.parametrize(("velden", "zin"), [
    ({"op": "2025-11-10", "url": ""}, "Geef bij elk document het adres waar het staat"),
    ({"op": "2025-11-10", "url": "http://x.invalid"}, "met https:// ervoor"),
    ({"op": "2030-01-01", "url": "https://x.invalid/1"}, "ligt in de toekomst"),
    ({"op": "morgen", "url": "https://x.invalid/1"}, "Hier hoort een datum"),
])  # fmt: skip
def test_a_publication_that_can_not_be_keeps_what_was_typed(
    balie: Balie, velden: dict[str, str], zin: str
) -> None:
    balie.vrij()

    answer = balie.handel("publicatie", documentnummer="0001", **velden)

    assert answer.status_code == 400
    assert zin in leest(answer)
    assert f'value="{velden["url"]}"' in answer.text
    assert balie.openbaarmaking.gepubliceerd_op is None


def test_what_was_public_on_a_day_can_be_asked(balie: Balie) -> None:
    balie.gepubliceerd()
    client = balie.venster.als(AFDELINGSHOOFD)

    public = client.get("/openbaar?op=2025-11-10")
    before = client.get("/openbaar?op=2025-11-09")
    unknown_then = client.get("/openbaar?op=2025-11-10&bekend_op=2025-11-10")
    wrong = client.get("/openbaar?op=gisteren")

    assert "https://open.voorbeeld.invalid/1" in public.text
    assert "5.1.2.e" in leest(public)
    assert balie.sha in public.text
    assert "Er was op die dag niets openbaar" in leest(before)
    assert "Er was op die dag niets openbaar" in leest(unknown_then)
    assert wrong.status_code == 400
    assert "Hier hoort een datum" in leest(wrong)


def test_it_is_withdrawn_with_a_reason_and_stays_what_it_was(balie: Balie) -> None:
    balie.gepubliceerd()
    assert "Intrekken haalt kopieën elders niet terug" in leest(balie.zie())
    velden = {"documentnummers": "0001", "reden_code": "ongelakte_gegevens", "op": "2025-11-11"}
    blank = balie.handel("intrekking", **velden, toelichting=" ", publieke_tekst="Te veel.")
    assert blank.status_code == 400
    assert ">\nTe veel.</textarea>" in blank.text

    done = balie.handel("intrekking", **velden, toelichting="Er stond een naam.",
                        publieke_tekst="Er stond te veel in.")  # fmt: skip

    assert done.status_code == 303
    page = leest(balie.zie())
    assert "ingetrokken op di 11 november 2025" in page
    assert "Er stond te veel in." in page
    client = balie.venster.als(AUDITOR)
    assert "Nota 2025-0001" in leest(client.get("/openbaar?op=2025-11-10"))
    assert "niets openbaar" in leest(client.get("/openbaar?op=2025-11-11"))


def test_it_is_replaced_by_another_that_was_published(balie: Balie) -> None:
    balie.gepubliceerd()
    old = balie.set
    balie.stel_samen(vervangt=str(old))
    new = balie.set
    velden = {"documentnummer": "0001", "door_id": str(new), "reden_code": "onvolledig"}
    balie.set = old
    early = balie.handel("vervanging", **velden, op="2025-11-11")
    assert early.status_code == 409
    assert "Dit is niet vrijgegeven." in leest(early)
    balie.set = new
    balie.handel("vrijgave", pakket_sha256=balie.sha, verschil_erkend="true")
    url = "https://open.voorbeeld.invalid/2"
    balie.handel("publicatie", op="2025-11-11", documentnummer="0001", url=url)

    balie.set = old
    assert f'<option value="{new}"' in balie.zie()
    done = balie.handel("vervanging", **velden, op="2025-11-11")

    assert done.status_code == 303
    assert "vervangen op di 11 november 2025" in leest(balie.zie())


def test_outside_the_circle_it_is_unknown_until_it_is_released() -> None:
    balie = Balie(
        lijst=Lijst(code="afstemming_met", waarden=("JenV",)),
        geld=Lijst(code="dekking"), namens=Lijst(code="mede_namens"),
    )  # fmt: skip
    balie.stel_samen()
    client = balie.venster.als(OCW)
    unknown = client.get(f"{NIEUW}/{uuid4()}")
    for answer in (
        client.get(balie.adres), client.get(f"{balie.adres}/pakket"),
        balie.handel("vrijgave", OCW, pakket_sha256=balie.sha), balie.handel("publicatie", OCW),
    ):  # fmt: skip
        assert answer.status_code == unknown.status_code == 404
        assert without_number(answer.text) == without_number(unknown.text)

    balie.handel("vrijgave", pakket_sha256=balie.sha, verschil_erkend="true")

    assert "Vrijgegeven" in leest(client.get(balie.adres))
    assert client.get(balie.pad).status_code == 404
    balie.sluit()


def test_an_auditor_can_release_nothing(balie: Balie) -> None:
    balie.stel_samen()
    assert "/vrijgave" not in balie.zie(AUDITOR)

    answer = balie.handel("vrijgave", AUDITOR, pakket_sha256=balie.sha)

    assert answer.status_code == 403
    assert not balie.openbaarmaking.vrijgegeven
