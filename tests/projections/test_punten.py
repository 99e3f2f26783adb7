"""The line of a punt is what its history says, live and made again; and the lists that it is in."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from api.register import MODELS
from api.taken.herbouwen import herbouwen
from domain.kamerpunt.bijwerken import leg_besluit_vast, werk_motie_bij
from domain.kamerpunt.opvolging import stel_termijn, wijs_toe
from domain.kamerpunt.uitvoering import Kamerpunt
from projections.base import Cursor
from projections.bronnen import Bronnen
from projections.kamerpunten import Kamerpunten, Lijst, Vraag
from tests.histories import STREAMS
from tests.histories_kamer import besluit, een_kamermotie, een_kamertoezegging, feit
from tests.people import COORDINATOR, NOON, STAS, STELLER, bezetting, opdracht
from tests.projections.lezen import looking
from workflows.register.register import Register

PUNTEN = [stream for stream in STREAMS if isinstance(stream, Kamerpunt)]
JAAR = timedelta(days=365)


def lijst(cursor: Cursor, naam: Lijst, later: int = 0) -> list[UUID]:
    vraag = Vraag(naam, NOON + timedelta(days=later), JAAR)
    return [punt.id for punt in Kamerpunten().lijst(vraag, cursor)]


@pytest.mark.parametrize("punt", PUNTEN, ids=lambda punt: punt.naam)
def test_the_line_is_what_the_history_says(verteld: Cursor, punt: Kamerpunt) -> None:
    line = Kamerpunten().van(punt.id, verteld)

    assert line
    kamer, ons = line.volgens_de_kamer, line.bij_ons
    assert (kamer.stand, kamer.ruw) == punt.kamerstand
    assert (kamer.herkomst, kamer.bron_id) == (punt.bron.systeem, punt.bron.nummer)
    assert kamer.verwijderd == (punt.gegevens.get("verwijderd") == "ja")
    assert (ons.uitvoering, ons.termijn) == (punt.uitvoering, punt.termijn)
    assert (ons.bewindspersoon or None) == punt.bewindspersoon
    assert (ons.dossierhouder or None) == punt.dossierhouder
    assert ons.samengevoegd_met == punt.samengevoegd_met
    assert {b.brief_id for b in ons.brieven} == set(punt.brieven)


def test_an_extension_leaves_the_first_term_visible(verteld: Cursor) -> None:
    (punt,) = (p for p in PUNTEN if p.samengevoegd_met)
    line = Kamerpunten().van(punt.id, verteld)

    assert line
    assert line.bij_ons.eerste_termijn == date(2025, 12, 1)
    assert line.bij_ons.termijn == date(2026, 2, 1)


def test_what_went_up_in_another_is_in_no_list(verteld: Cursor) -> None:
    (gone,) = (p.id for p in PUNTEN if p.samengevoegd_met)

    assert gone not in [punt.id for punt in Kamerpunten().alle(verteld, limit=200)]
    assert gone not in lijst(verteld, "open", later=400)


@pytest.fixture
def twee(register: Register) -> tuple[UUID, UUID]:
    """Keep a motie that was held over and has a term, and a promise that nobody has."""
    by, motie, promise = opdracht(COORDINATOR), een_kamermotie(), een_kamertoezegging()
    werk_motie_bij(motie, feit(motie, 1, appreciatie="Prima idee"), opdracht=by)
    leg_besluit_vast(motie, besluit("Stemmen - aangehouden", 2), opdracht=by)
    wijs_toe(motie, STAS, STELLER, bezetting=bezetting(), opdracht=by)
    holder = opdracht(STELLER)
    stel_termijn(motie, date(2025, 12, 1), "Zo.", bezetting=bezetting(), opdracht=holder)
    register.bewaar(motie, promise, opdracht=by)
    return motie.id, promise.id


def test_each_list_has_what_needs_an_eye_and_nothing_else(
    register: Register, twee: tuple[UUID, UUID]
) -> None:
    motie, promise = twee

    with looking(register) as cursor:
        assert lijst(cursor, "onbekende_woorden") == [motie]
        assert lijst(cursor, "zonder_datum") == [promise]
        assert lijst(cursor, "niet_toegewezen") == [promise]
        assert (lijst(cursor, "te_laat", 20), lijst(cursor, "te_laat", 21)) == ([], [motie])
        assert (lijst(cursor, "geen_voortgang", 90)) == []
        assert set(lijst(cursor, "geen_voortgang", 91)) == {motie, promise}
        assert lijst(cursor, "lang_aangehouden", 365) == []
        assert lijst(cursor, "lang_aangehouden", 366) == [motie]
        assert lijst(cursor, "open_bij_de_kamer") == []


def test_a_portefeuille_counts_what_is_open_late_and_still(
    register: Register, twee: tuple[UUID, UUID]
) -> None:
    assert twee
    with looking(register) as cursor:
        vraag = Vraag("open", NOON + timedelta(days=91), JAAR)
        nobody, stas = Kamerpunten().portefeuilles(vraag, cursor)

    assert (nobody.bewindspersoon, nobody.open, nobody.te_laat) == ("", 1, 0)
    assert (stas.bewindspersoon, stas.open, stas.te_laat) == (STAS, 1, 1)
    assert stas.geen_voortgang == 1
    assert stas.oudste == date(2025, 11, 11)


def test_a_record_finds_its_punt_by_any_name_of_the_kamer(
    register: Register, twee: tuple[UUID, UUID]
) -> None:
    motie, promise = twee

    with looking(register) as cursor:
        assert Bronnen().zoek("besluit-1", cursor) == motie
        assert Bronnen().zoek("kst-36001-7", cursor) == motie
        assert Bronnen().zoek("TZ202511-001", cursor) == promise
        assert Bronnen().zoek("iets anders", cursor) is None


def test_made_again_the_lists_are_the_same(register: Register, twee: tuple[UUID, UUID]) -> None:
    assert twee
    assert herbouwen(register, *MODELS, melding=print) == {m.naam: ([], []) for m in MODELS}
