"""A dispute that isn't solved may go up with the nota: seen, and never taken for agreement."""

from __future__ import annotations

import pytest

from domain.base import RedenVerplicht
from domain.functie import NietBevoegd
from domain.nota.afstemmen import leg_geschilpunt_vast, los_geschilpunt_op, stem_af
from domain.nota.geschil_voorleggen import GeschilpuntVoorgelegd, leg_geschil_voor
from domain.nota.inhoud import Lijst
from domain.nota.stand import Nota
from domain.nota.terugsturen import stuur_terug
from domain.nota.verval import HandtekeningenVervallen
from domain.nota.verzendbaar import Zending, geschil_open
from domain.nota.weigeringen import (
    GeschilpuntOpen,
    InhoudBevroren,
    NietAanDeBeurt,
    VerouderdeVersie,
)
from tests.doen import doe
from tests.histories_wijzigen import AFSTEMMEN
from tests.notas import ORDER, Kladblok, a_nota, sectie, sign, submit
from tests.people import DG, DIRECTEUR, FEZ, JENV, MEDE, OCW, STAS, STELLER
from tests.recorded import recorded, refused


def disputed(klad: Kladblok | None = None) -> Nota:
    nota = a_nota(klad)
    for text in ("De datum.", "Het bedrag."):
        doe(nota, leg_geschilpunt_vast, JENV, text, ("3",))
    nota.collect()
    return nota


def carried_up(klad: Kladblok | None = None) -> Nota:
    nota = disputed(klad)
    doe(nota, leg_geschil_voor, DG, AFSTEMMEN, "De minister moet kiezen.")
    return nota


def test_all_of_the_lane_go_up_and_its_step_is_complete() -> None:
    nota = disputed()

    doe(nota, leg_geschil_voor, DG, AFSTEMMEN, "De minister moet kiezen.")

    (up,) = recorded(nota)  # the other ministries still wait
    assert isinstance(up, GeschilpuntVoorgelegd)
    assert up.geschilpunten == tuple(nota.geschilpunten)
    assert (up.stap, up.aan) == (AFSTEMMEN, (STAS,))
    assert AFSTEMMEN in nota.af
    assert nota.geschillen() == ()
    assert len(nota.onopgelost()) == 2
    assert list(geschil_open(nota, Zending({}, {}, None))) == []


@pytest.mark.parametrize("office", [DIRECTEUR, FEZ, OCW, STELLER])
def test_only_a_dg_or_higher_of_the_lead(office: str) -> None:
    with refused(nota := disputed(), NietBevoegd):
        doe(nota, leg_geschil_voor, office, AFSTEMMEN, "Daarom.")


def test_the_bewindspersoon_may_as_well() -> None:
    nota = disputed()

    doe(nota, leg_geschil_voor, STAS, AFSTEMMEN, "Ik kies zelf.")

    assert AFSTEMMEN in nota.af


def test_who_carried_up_signs_no_step_with_that() -> None:
    nota = carried_up()
    for office in ORDER[1 : ORDER.index(STAS)]:
        sign(nota, office)

    assert nota.wie_aan_zet == (STAS,)


def test_with_a_reason_and_only_where_a_dispute_holds_up() -> None:
    nota = disputed()

    with refused(nota, RedenVerplicht):
        doe(nota, leg_geschil_voor, DG, AFSTEMMEN, " ")
    with refused(nota, NietAanDeBeurt, "heeft geen geschilpunt dat ophoudt"):
        doe(nota, leg_geschil_voor, DG, AFSTEMMEN.replace("JenV", "OCW"), "Daarom.")
    old = nota.gezien
    doe(nota, leg_geschilpunt_vast, JENV, "Nog een.", ("3",))
    klad_gezien = old.__class__(**{**dict(old), "versie": 7})
    with refused(nota, VerouderdeVersie):
        doe(nota, leg_geschil_voor, DG, AFSTEMMEN, "Daarom.", gezien=klad_gezien)


def test_with_its_mark_void_it_is_open_again() -> None:
    klad = Kladblok()
    nota = carried_up(klad)
    nota.collect()

    klad.wijzig(nota, sectie("3", "Anders."))

    (lapsed,) = [e for e in recorded(nota) if isinstance(e, HandtekeningenVervallen)]
    assert [merk.stap for merk in lapsed.vervallen] == [AFSTEMMEN]
    assert len(nota.geschillen()) == 2
    with refused(nota, GeschilpuntOpen):
        doe(nota, stem_af, JENV)


def test_it_outlives_the_round() -> None:
    nota = carried_up()
    for office in ORDER[1 : ORDER.index(DIRECTEUR)]:
        sign(nota, office)
    doe(nota, stuur_terug, DIRECTEUR, "steller", "Opnieuw.")
    submit(nota)

    assert len(nota.geschillen(AFSTEMMEN)) == 2
    doe(nota, leg_geschil_voor, DG, AFSTEMMEN, "Nog steeds.")
    assert nota.geschillen() == ()


def test_the_ministry_may_still_call_it_solved() -> None:
    nota = carried_up()
    first, second = nota.geschilpunten

    doe(nota, los_geschilpunt_op, JENV, first, "Toch eens.")

    assert nota.onopgelost() == (second,)


def test_a_lane_with_it_stays_in_the_route() -> None:
    klad = Kladblok()
    nota = carried_up(klad)

    with refused(nota, GeschilpuntOpen):
        klad.wijzig(nota, Lijst(code="afstemming_met", waarden=("OCW",)))


def test_not_after_akkoord() -> None:
    nota = carried_up()
    for office in ORDER[1 : ORDER.index(MEDE[0])]:
        sign(nota, office)

    with refused(nota, InhoudBevroren):
        doe(nota, leg_geschil_voor, DG, AFSTEMMEN, "Te laat.")
