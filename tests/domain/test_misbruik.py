"""Abuse of the chain, by its number: what one may try in a hurry, and what is said then."""

from __future__ import annotations

import pytest

from domain.nota.paraferen import parafeer
from domain.nota.verzendbaar import Beslisnota, NietVerzendbaar, Zending
from domain.nota.verzenden import verzend
from domain.nota.weigeringen import VerouderdeVersie
from tests.doen import doe
from tests.notas import Kladblok, a_nota, sectie, sign, until
from tests.people import AFDELINGSHOOFD, BO, DG, DIRECTEUR, bezetting, opdracht
from tests.recorded import recorded, refused


def test_b07_who_signs_in_a_stale_tab_hears_both_versions() -> None:
    klad = Kladblok()
    nota = until(a_nota(klad), AFDELINGSHOOFD)
    seen = nota.gezien
    klad.wijzig(nota, sectie("4d", "Nu staat er iets anders."))
    recorded(nota)

    with refused(nota, VerouderdeVersie, "U zag versie 1; inmiddels geldt versie 2"):
        doe(nota, parafeer, AFDELINGSHOOFD, gezien=seen)
    sign(nota, AFDELINGSHOOFD)
    assert [stap.functie for stap in nota.aan_zet] == [DIRECTEUR]


def test_b09_nobody_sends_past_a_step_and_every_missing_one_is_named() -> None:
    klad = Kladblok()
    nota = a_nota(klad)
    zending = Zending(klad.onderdelen(nota), {}, Beslisnota(wijze="ongelakt"))
    by = opdracht(BO, gezien=nota.gezien)

    before = nota.version
    with pytest.raises(NietVerzendbaar) as told:
        verzend(nota, zending, bezetting=bezetting(), opdracht=by)
    assert nota.version == before
    assert nota.route
    asked = [s for s in nota.route.stappen if s.soort != "verzenden" and not s.voorwaarde]
    assert {DG, *(stap.functie for stap in asked)} <= {
        o for n in told.value.alle for o in n.aan_zet
    }
    assert all(nee.regel == "I10" and nee.mogelijk_als for nee in told.value.alle)
