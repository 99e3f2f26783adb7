"""Who may not see a nota, is told nothing of it; the first line of the table that fits decides."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.functionaris import Ministerie
from domain.nota.inhoud import Kop, Lijst
from domain.opdracht import Lezer
from domain.toegang import Zaak, mag_lezen
from tests.notas import a_nota, concept
from tests.people import AUDITOR, BEHEER, DIRECTEUR, EVERYONE, FEZ, JENV, STAS, STELLER, persoon

SOMEBODY = uuid4()
OTHER = "VWS/directeur-XYZ"  # of the ministry, and in no route


def lezer(*functies: str, persoon_id: UUID = SOMEBODY) -> Lezer:
    return Lezer(persoon_id, functies)


def kop(rubricering: str) -> Kop:
    return Kop.model_validate(
        {
            "onderwerp": "O",
            "soort_nota": "ter_besluitvorming",
            "aan": (STAS,),
            "van": "DMO",
            "rubricering": rubricering,
        }
    )


DRAFT = Zaak.van(concept())
OPEN = Zaak.van(
    a_nota(
        mede=Lijst(code="mede_namens"),
        met=Lijst(code="afstemming_met"),
        dekking=Lijst(code="dekking"),
    )
)
SECRET = Zaak.van(a_nota(kop=kop("departementaal_vertrouwelijk")))


@pytest.mark.parametrize(
    ("who", "zaak", "besluit"),
    [
        (lezer(AUDITOR), DRAFT, (True, "auditor")),
        (lezer(AUDITOR), SECRET, (True, "auditor")),
        (lezer(BEHEER), OPEN, (False, "beheer")),
        (lezer(BEHEER, persoon_id=persoon(STELLER)), OPEN, (False, "beheer")),
        (lezer(BEHEER, DIRECTEUR), OPEN, (True, "route")),
        (lezer(STELLER, persoon_id=persoon(STELLER)), DRAFT, (True, "steller")),
        (lezer(persoon_id=persoon(STELLER)), DRAFT, (True, "steller")),
        (lezer(DIRECTEUR), DRAFT, (False, "buiten-kring")),
        (lezer(DIRECTEUR), OPEN, (True, "route")),
        (lezer(DIRECTEUR), SECRET, (True, "route")),
        (lezer(OTHER), DRAFT, (False, "buiten-kring")),
        (lezer(OTHER), OPEN, (True, "kring")),
        (lezer(OTHER), SECRET, (False, "buiten-kring")),
        (lezer(JENV), OPEN, (False, "buiten-kring")),
        (lezer(JENV), SECRET, (True, "route")),
        (lezer("JenV/ander"), SECRET, (False, "buiten-kring")),
        (lezer(), OPEN, (False, "buiten-kring")),
    ],
)
def test_the_first_line_that_fits_decides(
    who: Lezer, zaak: Zaak, besluit: tuple[bool, str]
) -> None:
    assert mag_lezen(who, zaak)[:2] == besluit


@pytest.mark.parametrize("functies", [(), (BEHEER,), (FEZ,), (AUDITOR,)])
def test_what_the_kamer_has_is_for_anyone_signed_in(functies: tuple[str, ...]) -> None:
    assert mag_lezen(lezer(*functies), None).mag


def test_who_was_once_asked_keeps_reading() -> None:
    zaak = Zaak.van(a_nota())

    assert JENV in zaak.betrokken
    assert Ministerie.JENV in zaak.kring


@given(st.lists(st.sampled_from(EVERYONE), max_size=4, unique=True))
def test_more_offices_never_show_less(functies: list[str]) -> None:
    """But for beheer alone: with another office its holder is an official like any other."""
    for zaak in (DRAFT, OPEN, SECRET):
        if mag_lezen(lezer(*functies[:-1]), zaak).mag:
            assert mag_lezen(lezer(*functies), zaak).mag
