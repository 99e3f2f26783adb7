"""Who may not see a judgement learns nothing of it; who reads what is hidden stands in the log."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest
from eventsourcing.persistence import OperationalError

from domain.nota.inhoud import Lijst
from tests.paginas.lakkamer import COORDINATOR, GROND, WOO, Lakkamer, leest
from tests.paginas.test_nota_weigeren import without_number
from tests.paginas.venster import until
from tests.people import AFDELINGSHOOFD, AUDITOR, OCW, STELLER, opdracht, persoon
from tests.registers import counts, opened
from workflows import beheren
from workflows.register import leeslog


@pytest.fixture
def kamer() -> Iterator[Lakkamer]:
    kamer = Lakkamer(
        lijst=Lijst(code="afstemming_met", waarden=("JenV",)),
        geld=Lijst(code="dekking"), namens=Lijst(code="mede_namens"),
    )  # fmt: skip
    kamer.begin()
    yield kamer
    kamer.sluit()


def test_outside_the_circle_a_judgement_is_as_unknown(kamer: Lakkamer) -> None:
    unknown = uuid4()
    for onder in ("", "/lezen"):
        hidden = kamer.get(OCW, onder)
        other = kamer.venster.als(OCW).get(f"/woo/beoordelingen/{unknown}{onder}")
        assert (hidden.status_code, other.status_code) == (404, 404)
        assert without_number(hidden.text) == without_number(other.text)
    for onder in ("lakken", "afronding", f"lakken/{uuid4()}/bevestiging", "versie"):
        hidden = kamer.stuur(OCW, onder)
        other = kamer.post(OCW, f"/woo/beoordelingen/{unknown}/{onder}", {})
        assert (hidden.status_code, other.status_code) == (404, 404)
        assert without_number(hidden.text) == without_number(other.text)


def test_a_document_that_is_not_for_him_can_not_be_begun_and_is_not_told(kamer: Lakkamer) -> None:
    velden = {"ministerie": "VWS", "soort": "nota", "kader": "art68"}
    kenmerk = kamer.venster.nota(kamer.nota_id).kenmerk

    hidden = kamer.post(OCW, "/woo/beoordelingen", {**velden, "kenmerk": kenmerk})
    unknown = kamer.post(OCW, "/woo/beoordelingen", {**velden, "kenmerk": "1999-9999"})

    assert hidden.status_code == unknown.status_code
    zin = "Er is geen stuk met dit kenmerk dat u kunt beoordelen."
    assert zin in leest(hidden)
    assert zin in leest(unknown)
    assert f'value="{kenmerk}"' in hidden.text


@pytest.mark.parametrize(("anders", "zin"), [
    ({"soort": "bijlage"}, "Noem het nummer van de bijlage."),
    ({"soort": "bijlage", "volgnummer": "3"}, "Deze bijlage hoort niet bij deze versie"),
    ({"soort": "lied"}, "Kies uit:"),
    ({"kader": "wob"}, "Kies uit:"),
    ({"documentdatum": "gisteren"}, "Hier hoort een datum"),
    ({"kenmerk": ""}, "Dit veld ontbreekt."),
    ({}, "Dit stuk wordt onder dit kader al beoordeeld."),
])  # fmt: skip
def test_a_beginning_that_can_not_be_keeps_what_was_typed(
    kamer: Lakkamer, anders: dict[str, object], zin: str
) -> None:
    before = counts(kamer.register)

    answer = kamer.begin(**anders)

    assert 400 <= answer.status_code < 410
    assert zin in leest(answer)
    assert '<option value="VWS" selected>' in answer.text
    assert counts(kamer.register) == before


def test_the_woo_desk_begins_on_a_nota_that_it_may_not_read_otherwise(kamer: Lakkamer) -> None:
    nota_id = opened(kamer.register, "2025-0007")
    assert kamer.venster.als(WOO).get(f"/notas/{nota_id}").status_code == 404

    answer = kamer.begin(kenmerk="2025-0007", kader="woo_actief")

    assert answer.status_code == 303
    assert kamer.get(WOO).status_code == 200


def test_a_steller_begins_and_marks_while_he_writes(kamer: Lakkamer) -> None:
    nota_id = until(kamer.register, AFDELINGSHOOFD, "2025-0003")
    page = kamer.venster.open(nota_id, STELLER)
    assert 'href="/woo?kenmerk=2025-0003&amp;ministerie=VWS#beginnen"' in page
    form = kamer.venster.als(STELLER).get("/woo?kenmerk=2025-0003&ministerie=VWS").text
    assert 'value="2025-0003"' in form

    assert kamer.begin(STELLER, kenmerk="2025-0003").status_code == 303
    kamer.nota_id = nota_id
    kamer.lak("Tekst van", STELLER, plaats=kamer.plaats("3"))

    page = kamer.venster.open(nota_id, STELLER)
    assert f'href="{kamer.pad}"' in page
    assert "nog niet vastgesteld" in leest(page)


def test_others_see_no_card_of_disclosure(kamer: Lakkamer) -> None:
    assert "Openbaarheid" in kamer.venster.open(kamer.nota_id, AUDITOR)
    assert "/woo?" not in kamer.venster.open(kamer.nota_id, AUDITOR)
    assert "Openbaarheid" not in kamer.venster.open(kamer.nota_id, AFDELINGSHOOFD)


def test_who_reads_what_is_hidden_stands_in_the_log(kamer: Lakkamer) -> None:
    kamer.pagina()
    assert kamer.logboek == []  # nothing was hidden yet
    lak_id = kamer.lak()
    before = len(kamer.logboek)

    kamer.pagina(COORDINATOR)
    kamer.venster.open(kamer.nota_id, AFDELINGSHOOFD)
    kamer.venster.open(kamer.nota_id, AUDITOR)
    kamer.venster.open(kamer.nota_id, STELLER, "/schrijven")

    rows = [row.regel for row in kamer.logboek[before:]]
    seen = {(row.persoon_id, row.doel) for row in rows}
    assert seen == {
        (persoon(COORDINATOR), "beoordelen"), (persoon(AFDELINGSHOOFD), "parafeergang"),
        (persoon(AUDITOR), "controle"), (persoon(STELLER), "parafeergang"),
    }  # fmt: skip
    assert all(row.lak_ids == (lak_id,) for row in rows)


@pytest.mark.parametrize("onder", ["", "/schrijven", "/indiening", "/tijdlijn", "/tekst?tot=2"])
def test_no_log_no_text_of_a_nota(
    kamer: Lakkamer, monkeypatch: pytest.MonkeyPatch, onder: str
) -> None:
    kamer.lak()
    monkeypatch.setattr(leeslog, "schrijf", kapot)

    answer = kamer.venster.als(STELLER).get(f"/notas/{kamer.nota_id}{onder}")

    assert answer.status_code == 503
    assert "Jansen" not in answer.text
    assert "kan nu niet worden opgeschreven; daarom is er geen tekst" in leest(answer)


def test_no_log_no_marking(kamer: Lakkamer, monkeypatch: pytest.MonkeyPatch) -> None:
    kamer.lak()
    monkeypatch.setattr(leeslog, "schrijf", kapot)

    shown = kamer.get(WOO)
    refused = kamer.stuur(WOO, "lakken", plaats=kamer.plaats(), fragment="niets", **GROND)

    for answer in (shown, refused):
        assert answer.status_code == 503
        assert "Jansen" not in answer.text
        assert answer.headers["retry-after"]


def kapot(*_: object) -> None:
    raise OperationalError("disk is full")


def test_who_left_the_woo_desk_a_second_ago_can_nothing(kamer: Lakkamer) -> None:
    lak_id = kamer.lak()
    who = persoon(COORDINATOR)
    beheren.meld_vrij(kamer.register, COORDINATOR, who, opdracht=opdracht("VWS/beheer"))

    answer = kamer.stuur(COORDINATOR, f"lakken/{lak_id}/bevestiging")

    assert answer.status_code in {303, 403, 404}
    assert kamer.lakken[0].staat == "voorgesteld"
