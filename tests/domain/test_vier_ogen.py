"""Who wrote does not sign, nobody signs twice, and only a bewindspersoon decides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from domain.functie import NietBevoegd
from domain.nota.besluiten import geef_akkoord
from domain.nota.mede_namens import bevestig_mede_namens
from domain.nota.opstellen import InhoudGewijzigd
from domain.nota.paraferen import parafeer
from domain.nota.weigeringen import (
    AnderMinisterie,
    BewindspersoonVereist,
    GrondslagOnduidelijk,
    NietAanDeBeurt,
    Samenloop,
    VerhoogdeAanmeldingVereist,
    VierOgen,
)
from tests.doen import at, doe
from tests.notas import concept
from tests.people import (
    AFDELINGSHOOFD,
    BO,
    DCO,
    DG,
    DIRECTEUR,
    FEZ,
    JENV,
    MEDE,
    PA,
    STAS,
    STELLER,
    bezetting,
    functie,
    opdracht,
    persoon,
)
from tests.recorded import refused


@pytest.mark.parametrize("office", [STELLER, DG, PA, BO, JENV])
@pytest.mark.parametrize("act", [geef_akkoord, bevestig_mede_namens])
def test_no_official_decides_in_any_office_on_turn_or_not(
    act: Callable[..., None], office: str
) -> None:
    for nota in (concept(), at(DIRECTEUR), at(STAS), at(MEDE[0])):
        for als in (None, STAS, office):
            with refused(nota, BewindspersoonVereist):
                doe(nota, act, office, als=als)


def test_another_bewindspersoon_does_not_decide_either() -> None:
    with refused(nota := at(STAS), NietBevoegd):
        doe(nota, geef_akkoord, MEDE[0])
    with refused(nota, AnderMinisterie):
        doe(nota, geef_akkoord, MEDE[1])


def test_a_decision_takes_a_fresh_sign_in() -> None:
    with refused(nota := at(STAS), VerhoogdeAanmeldingVereist):
        doe(nota, geef_akkoord, STAS, middel="sessie")
    with refused(nota := at(DIRECTEUR), NietAanDeBeurt):  # whose turn it is, comes first
        doe(nota, geef_akkoord, STAS, middel="sessie")


def test_who_works_in_two_offices_on_turn_says_which() -> None:
    nota, both = at(FEZ), (FEZ, DCO)

    with refused(nota, GrondslagOnduidelijk, "VWS/FEZ en VWS/DCo"):
        doe(nota, parafeer, FEZ, functies=both)
    doe(nota, parafeer, FEZ, als=DCO, functies=both)
    with refused(nota, VierOgen, "tekende in deze ronde al"):
        doe(nota, parafeer, FEZ, als=FEZ, functies=both)


def test_who_wrote_along_signs_nothing_that_he_wrote() -> None:
    nota = at(FEZ)
    wrote = InhoudGewijzigd(
        originator_id=nota.id,
        originator_version=nota.version + 1,
        timestamp=nota.modified_on,
        door=functie(FEZ).door(opdracht(FEZ)),
        opdracht_id=opdracht(FEZ).opdracht_id,
        versie=2,
        gewijzigd=("4e",),
        hash_regel="sha256-jcs-1",
        hashes=dict(nota.hashes),
        inhoud_hash=nota.inhoud_hash,
        feiten=nota.feiten,
    )
    wrote.mutate(nota)

    assert nota.schrijvers["4e"] == {persoon(STELLER), persoon(FEZ)}
    with refused(nota, VierOgen, "schreef mee aan deze tekst"):
        doe(nota, parafeer, FEZ, als=FEZ)
    doe(nota, parafeer, FEZ, als=DCO)  # 4e is not within its scope


def test_the_steller_signs_nothing_in_any_office() -> None:
    nota = at(AFDELINGSHOOFD)
    person = persoon(STELLER)

    by = replace(opdracht(AFDELINGSHOOFD, gezien=nota.gezien), persoon_id=person)
    with refused(nota, NietBevoegd):
        parafeer(nota, bezetting=bezetting(), opdracht=by)


def test_who_signs_twice_where_that_may_be_says_why() -> None:
    nota, two = at(MEDE[1]), MEDE[1:3]
    doe(nota, bevestig_mede_namens, MEDE[1], als=MEDE[1], functies=two)

    with refused(nota, Samenloop):
        doe(nota, bevestig_mede_namens, MEDE[1], als=MEDE[2], functies=two)
    doe(nota, bevestig_mede_namens, MEDE[1], als=MEDE[2], functies=two, samenloop="Waarneming.")
    assert [stap.functie for stap in nota.aan_zet] == [MEDE[3]]
