"""Akkoord mits: what a condition holds up, what its changes spare, and how it ends."""

from __future__ import annotations

from uuid import UUID

from domain.nota.akkoord_mits import (
    NieuweVoorwaarde,
    aanvaard_voorwaarde,
    geef_akkoord_mits,
    vervul_voorwaarde,
)
from domain.nota.besluiten import heropen
from domain.nota.inhoud import Lijst
from domain.nota.stand import Nota
from domain.nota.verval import HandtekeningenVervallen
from domain.nota.verzendbaar import dekt
from domain.nota.voorwaarde import VoorwaardeOnbekend
from domain.nota.vraag import Vraag
from domain.nota.weigeringen import AlGetekend, InhoudBevroren, NietAanDeBeurt
from domain.nota.wensen import wensen
from tests.histories_besluiten import mits, voorwaardelijk, zonder_brief
from tests.notas import Kladblok, a_nota, sectie, sign, until
from tests.people import DG, DIRECTEUR, MEDE, STAS, STELLER, bezetting, opdracht
from tests.recorded import refused


def vervul(nota: Nota, nummer: UUID, *, wie: str = DIRECTEUR) -> None:
    by = opdracht(wie, gezien=nota.gezien)
    vervul_voorwaarde(nota, nummer, bezetting=bezetting(), opdracht=by)


def lapsed(nota: Nota) -> list[str]:
    """Name the steps whose marks lapsed by what was recorded since the last time."""
    events = [e for e in nota.collect() if isinstance(e, HandtekeningenVervallen)]
    return [merk.stap for event in events for merk in event.vervallen]


def test_nothing_after_the_akkoord_is_on_turn_while_a_condition_is_open() -> None:
    nota = voorwaardelijk(Kladblok())

    assert nota.aan_zet == ()
    assert nota.wie_aan_zet == (DIRECTEUR,)
    with refused(nota, NietAanDeBeurt, "U bent niet aan de beurt; VWS/directeur-DMO wel."):
        sign(nota, MEDE[0])


def test_a_change_for_it_spares_the_own_officials_and_who_ordered_it() -> None:
    klad = Kladblok()
    nota = until(a_nota(klad), STAS)
    nieuw = NieuweVoorwaarde("Kort het in.", ("3",), DG)
    by = opdracht(STAS, gezien=nota.gezien)
    geef_akkoord_mits(nota, [nieuw], bezetting=bezetting(), opdracht=by)
    (nummer,) = nota.voorwaarden
    nota.collect()

    klad.wijzig(nota, sectie("3", "Korter."), voorwaarde_id=nummer)

    assert sorted(lapsed(nota)) == [
        f"afstemming.ministerie-{m}.afstemmen" for m in ("JenV", "OCW", "SZW")
    ]
    assert nota.heeft_akkoord
    assert all(dekt(gezet, nota) for gezet in nota.geldig.values())


def test_a_condition_about_a_list_moves_the_lanes() -> None:
    klad = Kladblok()
    nota = until(a_nota(klad), STAS)
    nieuw = NieuweVoorwaarde("Zonder SZW.", ("mede_namens",), DIRECTEUR)
    by = opdracht(STAS, gezien=nota.gezien)
    geef_akkoord_mits(nota, [nieuw], bezetting=bezetting(), opdracht=by)
    (nummer,) = nota.voorwaarden

    klad.wijzig(nota, Lijst(code="mede_namens", waarden=MEDE[:1]), voorwaarde_id=nummer)
    for office in nota.wie_aan_zet:
        sign(nota, office)
    vervul(nota, nummer)

    assert [stap.functie for stap in nota.aan_zet] == [MEDE[0]]


def test_what_closed_a_condition_lapses_when_its_onderdeel_changes_again() -> None:
    klad = Kladblok()
    nota = until(a_nota(klad), STAS)
    eisen = [
        NieuweVoorwaarde("De datum.", ("4b",), DIRECTEUR),
        NieuweVoorwaarde("De toon.", ("3", "4b"), DG),
    ]
    by = opdracht(STAS, gezien=nota.gezien)
    geef_akkoord_mits(nota, eisen, bezetting=bezetting(), opdracht=by)
    datum, toon = nota.voorwaarden
    vervul(nota, datum)
    assert list(nota.open_voorwaarden) == [toon]
    nota.collect()

    klad.wijzig(nota, sectie("4b", "Vriendelijker."), voorwaarde_id=toon)

    assert lapsed(nota) == ["akkoord.stas.akkoord"]  # as its step, but of the closing event
    assert nota.heeft_akkoord
    assert list(nota.open_voorwaarden) == [datum, toon]


def test_a_condition_that_ends_unclosed_takes_along_what_it_spared() -> None:
    klad = Kladblok()
    nota = voorwaardelijk(klad)
    (nummer,) = nota.voorwaarden
    klad.wijzig(nota, sectie("4b", "Op 1 maart."), voorwaarde_id=nummer)
    nota.collect()

    heropen(nota, "Anders.", bezetting=bezetting(), opdracht=opdracht(DG))

    assert sorted(lapsed(nota)) == [
        "advies.PA.advies", "akkoord.stas.akkoord", "lijn.VWS.DG", "lijn.VWS.afdelingshoofd",
        "lijn.VWS.directeur", "medeparaaf.DCo.paraaf",
    ]  # fmt: skip
    with refused(nota, VoorwaardeOnbekend):
        vervul(nota, nummer)


def test_a_closed_condition_outlives_its_akkoord() -> None:
    klad = Kladblok()
    nota = voorwaardelijk(klad)
    (nummer,) = nota.voorwaarden
    klad.wijzig(nota, sectie("4b", "Op 1 maart."), voorwaarde_id=nummer)
    vervul(nota, nummer)
    nota.collect()

    heropen(nota, "Anders.", bezetting=bezetting(), opdracht=opdracht(DG))

    assert lapsed(nota) == ["akkoord.stas.akkoord"]
    assert all(dekt(gezet, nota) for gezet in nota.geldig.values())
    sign(nota, STAS)
    assert [stap.functie for stap in nota.aan_zet] == list(MEDE)


def test_a_second_akkoord_brings_no_old_condition_back() -> None:
    nota = voorwaardelijk(Kladblok())
    heropen(nota, "Anders.", bezetting=bezetting(), opdracht=opdracht(DG))

    sign(nota, STAS)

    assert not nota.open_voorwaarden
    assert [stap.functie for stap in nota.aan_zet] == list(MEDE)


def test_the_bewindspersoon_alone_closes_what_was_never_fulfilled() -> None:
    nota = voorwaardelijk(Kladblok(), opnieuw=True)
    (nummer,) = nota.voorwaarden

    by = opdracht(STAS, gezien=nota.gezien)
    aanvaard_voorwaarde(nota, nummer, bezetting=bezetting(), opdracht=by)

    assert [stap.functie for stap in nota.aan_zet] == list(MEDE)


def test_after_the_first_has_closed_it_the_second_hears_that_it_is_closed() -> None:
    nota = voorwaardelijk(Kladblok())
    (nummer,) = nota.voorwaarden
    vervul(nota, nummer)

    with refused(nota, VoorwaardeOnbekend):
        vervul(nota, nummer)


def test_a_condition_says_nothing_about_text_that_it_does_not_name() -> None:
    klad = Kladblok()
    nota = voorwaardelijk(klad)
    (nummer,) = nota.voorwaarden

    with refused(nota, InhoudBevroren, "Deze voorwaarde gaat over 4b; 3 en 4d staat vast."):
        klad.wijzig(nota, sectie("3", "A."), sectie("4d", "B."), voorwaarde_id=nummer)


def test_two_akkoorden_of_one_person_are_not_one_condition() -> None:
    nota = voorwaardelijk(Kladblok())

    with refused(nota, AlGetekend, "Deze stap is al gezet door VWS/stas-LMZ"):
        mits(nota)


def wil(nota: Nota, wie: str) -> list[str]:
    return [wens.handeling for wens in wensen(nota, Vraag("parafeer", bezetting(), opdracht(wie)))]


def test_who_asks_what_there_is_to_do_hears_of_the_condition_and_of_the_end() -> None:
    nota = voorwaardelijk(Kladblok())
    assert "vervul_voorwaarde" in wil(nota, DIRECTEUR)
    assert "vervul_voorwaarde" not in wil(nota, DG)

    assert "rond_af" in wil(zonder_brief(Kladblok()), STELLER)
    assert "rond_af" not in wil(nota, STELLER)
