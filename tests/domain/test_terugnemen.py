"""A signer takes his own signature back as long as nobody built on it; it stays visible."""

from __future__ import annotations

import pytest

from domain.base import RedenVerplicht
from domain.functie import NietBevoegd
from domain.nota.paraferen import parafeer
from domain.nota.stand import Nota
from domain.nota.terugnemen import NietMeerMogelijk, ParaafTeruggenomen, neem_paraaf_terug
from domain.nota.verval import HandtekeningenVervallen
from domain.nota.vervolg import RouteVervolgd
from domain.nota.verzendbaar import Beslisnota, Zending
from domain.nota.verzenden import verzend
from tests.doen import at, doe
from tests.notas import ORDER, Kladblok, a_nota, sign
from tests.people import (
    AFDELINGSHOOFD,
    BO,
    DG,
    DIRECTEUR,
    FEZ,
    FEZ_JENV,
    MEDE,
    OCW,
    PA,
    STAS,
    SZW,
    bezetting,
    opdracht,
)
from tests.recorded import recorded, refused


def test_the_mark_lapses_and_the_step_is_open_again() -> None:
    nota = at(DIRECTEUR)

    doe(nota, neem_paraaf_terug, AFDELINGSHOOFD, "Toch te vroeg.")

    terug, vervallen, vervolgd = recorded(nota)
    assert isinstance(terug, ParaafTeruggenomen)
    assert isinstance(vervallen, HandtekeningenVervallen)
    assert isinstance(vervolgd, RouteVervolgd)
    assert (vervallen.reden_code, vervallen.vervallen) == ("teruggenomen", (terug.merk,))
    assert vervallen.oorzaak == vervolgd.oorzaak == terug.originator_version
    assert [g.stap for g in vervolgd.geopend] == ["lijn.VWS.afdelingshoofd"]
    assert terug.merk.sleutel in nota.merken
    assert terug.merk.sleutel not in nota.geldig


def test_and_he_may_sign_again() -> None:
    nota = at(DIRECTEUR)
    doe(nota, neem_paraaf_terug, AFDELINGSHOOFD, "Toch te vroeg.")

    doe(nota, parafeer, AFDELINGSHOOFD)

    assert [stap.functie for stap in nota.aan_zet] == [DIRECTEUR]


@pytest.mark.parametrize(
    ("when", "who"),
    [(DG, AFDELINGSHOOFD), (PA, FEZ), (DIRECTEUR, SZW), (STAS, DG), (MEDE[0], DIRECTEUR)],
)
def test_not_after_a_person_set_a_later_step(when: str, who: str) -> None:
    with refused(nota := at(when), NietMeerMogelijk, "al een latere stap"):
        doe(nota, neem_paraaf_terug, who, "Toch niet.")


def test_a_skip_by_condition_is_no_later_step_of_a_person() -> None:
    nota = at(FEZ)
    assert "medeparaaf.WJZ.paraaf" in nota.af

    doe(nota, neem_paraaf_terug, OCW, "Toch niet.")

    assert [stap.functie for stap in nota.aan_zet] == [OCW]


def test_another_lane_of_the_group_is_no_later_step() -> None:
    nota = at(FEZ_JENV)
    sign(nota, FEZ_JENV)

    doe(nota, neem_paraaf_terug, FEZ, "Toch niet.")

    assert FEZ in nota.wie_aan_zet


def test_when_the_later_paraaf_lapsed_it_may_again() -> None:
    nota = at(DG)
    doe(nota, neem_paraaf_terug, DIRECTEUR, "Toch niet.")

    doe(nota, neem_paraaf_terug, AFDELINGSHOOFD, "Ik ook niet.")

    assert [stap.functie for stap in nota.aan_zet] == [AFDELINGSHOOFD]


def test_an_akkoord_is_never_taken_back() -> None:
    with refused(nota := at(MEDE[0]), NietMeerMogelijk, "akkoord wordt niet teruggenomen"):
        doe(nota, neem_paraaf_terug, STAS, "Toch niet.")


def sent() -> Nota:
    klad = Kladblok()
    nota = a_nota(klad)
    for office in ORDER:
        sign(nota, office)
    zending = Zending(klad.onderdelen(nota), {}, Beslisnota(wijze="ongelakt"))
    by = opdracht(BO, gezien=nota.gezien)
    verzend(nota, zending, bezetting=bezetting(), opdracht=by)
    return nota


def test_b10_nothing_is_taken_back_after_sending() -> None:
    nota = sent()

    for office in (DG, STAS, MEDE[0], FEZ):
        with refused(nota, NietMeerMogelijk, "De nota is verzonden"):
            doe(nota, neem_paraaf_terug, office, "Toch niet.")


def test_only_ones_own_and_only_with_a_reason() -> None:
    with refused(nota := at(DIRECTEUR), NietBevoegd, "U tekende deze nota niet"):
        doe(nota, neem_paraaf_terug, DG, "Niet van mij.")
    with refused(nota, RedenVerplicht):
        doe(nota, neem_paraaf_terug, AFDELINGSHOOFD, "  ")


def test_what_lapsed_is_not_taken_back_once_more() -> None:
    nota = at(DIRECTEUR)
    doe(nota, neem_paraaf_terug, AFDELINGSHOOFD, "Toch te vroeg.")

    with refused(nota, NietMeerMogelijk, "geen handtekening die nog telt"):
        doe(nota, neem_paraaf_terug, AFDELINGSHOOFD, "Nog eens.")
