"""A ministry's own lane takes the place of the lead's pattern, and its inner steps are its own."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from domain.eigen_baan import binnen, controleer_eigen_baan, met_eigen
from domain.functionaris import Ministerie
from domain.nota.feiten import Feiten
from domain.nota.indienen import dien_in
from domain.nota.inhoud import Lijst
from domain.nota.vraag import Vraag
from domain.nota.waarom import waarom
from domain.opdracht import Lezer
from domain.route import Baan, Route, Stap, Termijn
from domain.routecontrole import controleer
from domain.toegang import banen_voor
from tests.notas import SJABLOON, Kladblok, concept, sign
from tests.people import (
    AUDITOR,
    DIRECTEUR,
    JENV,
    OCW,
    SJABLONEN,
    STELLER,
    SZW,
    WJZ,
    bezetting,
    opdracht,
)
from tests.routes import baan, groep, route, stap

JENV_MIN = Ministerie.JENV
HOOFD_JENV = "JenV/afdelingshoofd-DSJ"
FEITEN = Feiten(standen={}, lijsten={"afstemming_met": ("JenV", "SZW")})
INNER, LAST = "afstemming.ministerie-JenV.binnen-hoofd", "afstemming.ministerie-JenV.afstemmen"


def eigen(*meer: Stap, **velden: Any) -> Baan:
    """Let FEZ of JenV look first."""
    inner = stap("a.JenV.hoofd", "paraaf", HOOFD_JENV, **velden)
    return baan(inner, *meer, stap("a.JenV.ja", "afstemmen", JENV), uit="afstemming_met")


def test_it_replaces_the_pattern_for_its_ministry_only() -> None:
    filled = met_eigen(SJABLOON.route, {JENV_MIN: eigen()}).vul_in(FEITEN)

    jenv, szw = filled.groepen[0].banen
    assert [s.code for s in jenv.stappen] == [INNER, LAST]
    assert [s.functie for s in jenv.stappen] == [HOOFD_JENV, JENV]
    assert [s.functie for s in szw.stappen] == [SZW]
    assert not controleer(filled, SJABLOON.indeling, FEITEN)


def test_what_is_asked_of_it_stays_as_the_lead_has_it() -> None:
    asked = SJABLOON.route.stappen[0]
    own = eigen(termijn=Termijn(werkdagen=1))

    inner, last = (
        met_eigen(SJABLOON.route, {JENV_MIN: own}).vul_in(FEITEN).groepen[0].banen[0].stappen
    )

    assert inner.reikwijdte == last.reikwijdte == asked.reikwijdte
    assert (inner.termijn, last.termijn) == (Termijn(werkdagen=1), asked.termijn)


def test_a_ministry_that_is_not_asked_changes_nothing() -> None:
    without = Feiten(standen={}, lijsten={"afstemming_met": ("SZW",)})

    filled = met_eigen(SJABLOON.route, {JENV_MIN: eigen()}).vul_in(without)

    assert filled == SJABLOON.route.vul_in(without)


def test_the_nota_goes_by_it_and_says_who_is_asked_of_outsiders() -> None:
    klad = Kladblok()
    nota = concept(klad)
    by = opdracht(STELLER)
    dien_in(
        nota,
        met_eigen(SJABLOON.route, {JENV_MIN: eigen()}),
        bronnen=SJABLONEN.bronnen(SJABLOON),
        bezetting=bezetting(),
        opdracht=by,
    )
    assert {s.functie for s in nota.aan_zet} == {HOOFD_JENV, OCW, SZW}
    assert set(nota.wie_aan_zet) == {JENV, OCW, SZW}

    sign(nota, HOOFD_JENV)
    assert {s.functie for s in nota.aan_zet} == {JENV, OCW, SZW}

    klad.wijzig(nota, Lijst(code="afstemming_met", waarden=("JenV", "OCW")))
    assert nota.route
    assert nota.route.stap(INNER)
    assert INNER in nota.af


def test_a_refusal_tells_others_only_who_answers() -> None:
    nota = concept(Kladblok())
    dien_in(
        nota,
        met_eigen(SJABLOON.route, {JENV_MIN: eigen()}),
        bronnen=SJABLONEN.bronnen(SJABLOON),
        bezetting=bezetting(),
        opdracht=opdracht(STELLER),
    )

    def heard(office: str) -> set[str]:
        by = opdracht(office, gezien=nota.gezien)
        found = waarom(nota, Vraag("parafeer", bezetting(), by))
        return {str(nee) + " ".join(nee.aan_zet) for nee in found}

    assert heard(WJZ)
    assert not any(HOOFD_JENV in zin for zin in heard(DIRECTEUR) | heard(SZW))
    assert heard(HOOFD_JENV) == set()


def test_only_its_code_tells_that_a_step_is_inner() -> None:
    assert binnen(INNER) is Ministerie.JENV
    assert binnen(LAST) is None
    assert binnen("lijn.VWS.binnen-iets") is None
    assert binnen("afstemming.ministerie-XYZ.binnen-iets") is None


def test_others_see_one_step_of_it() -> None:
    groep = met_eigen(SJABLOON.route, {JENV_MIN: eigen()}).vul_in(FEITEN).groepen[0]

    def seen(*functies: str) -> list[str]:
        lane, _ = banen_voor(Lezer(UUID(int=1), functies), groep)
        return [stap.code for stap in lane.stappen]

    assert seen(JENV) == seen(AUDITOR) == [INNER, LAST]
    assert seen(STELLER, SZW) == seen() == [LAST]


TWO_GROUPS = route(groep(eigen()), groep(eigen()))
REFUSED: list[tuple[str, Route]] = [
    ("T2", route(groep(eigen(stap("a.JenV.ok", "akkoord", "JenV/stas-RB"))))),
    ("T3", TWO_GROUPS),
    ("T3", route(groep(eigen(*(stap(f"a.JenV.s{n}", functie=HOOFD_JENV) for n in range(12)))))),
    ("T4", route(groep(eigen(stap("a.JenV.w", functie=WJZ))))),
    ("T6", route(groep(eigen(voorwaarde={"feiten": ["sectie 4f is ingevuld"]})))),
    ("T6", route(groep(baan(stap("a.JenV.ja", "afstemmen", JENV))))),
    ("T7", route(groep(eigen(reikwijdte=("4e",))))),
    ("T8", route(groep(eigen(bij_stilte="geen_reactie")))),
    ("T9", route(groep(baan(stap("a.JenV.hoofd", functie=HOOFD_JENV), uit="afstemming_met")))),
    ("T10", route(groep(eigen(termijn=Termijn(werkdagen=0))))),
]


@pytest.mark.parametrize(("controle", "refused"), REFUSED)
def test_each_check_refuses_one_lane(controle: str, refused: Route) -> None:
    assert controle in {b.controle for b in controleer_eigen_baan(refused, JENV_MIN)}


def test_a_lane_that_holds_has_no_findings() -> None:
    assert controleer_eigen_baan(route(groep(eigen())), JENV_MIN) == ()
