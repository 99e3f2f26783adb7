"""Every refusal says by which rule, and how it would be possible; asking and doing agree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.base import Geweigerd, InvoerOngeldig, RedenVerplicht
from domain.functie import NietBevoegd
from domain.nota.afstemmen import leg_geschilpunt_vast, stem_af
from domain.nota.besluiten import geef_akkoord, geef_niet_akkoord, heropen, trek_in
from domain.nota.handelingen import Handeling
from domain.nota.mede_namens import bevestig_mede_namens, weiger_mede_namens
from domain.nota.paraferen import adviseer, parafeer, sla_over
from domain.nota.stand import Nota
from domain.nota.terugsturen import stuur_terug, vraag_aanpassing
from domain.nota.vraag import Vraag
from domain.nota.waarom import waarom
from domain.nota.weigeringen import (
    AlGetekend,
    AnderMinisterie,
    GeschilpuntOpen,
    NietAanDeBeurt,
    StapOnbezet,
    StapVerplicht,
    VerouderdeVersie,
)
from domain.opdracht import Opdracht
from tests.doen import at, doe, without
from tests.notas import a_nota, sign
from tests.people import (
    AFDELINGSHOOFD,
    BO,
    DG,
    DIRECTEUR,
    EVERYONE,
    FEZ_JENV,
    JENV,
    MEDE,
    OCW,
    PA,
    STAS,
    STELLER,
    WJZ,
    functie,
    opdracht,
)
from tests.recorded import refused
from tests.wereld import BEZETTING, DADEN, Keuze, Wereld
from workflows.register import fouten
from workflows.sjablonen import SjabloonNietVastgesteld


def all_kinds(kind: type[Geweigerd] = Geweigerd) -> Iterator[type[Geweigerd]]:
    for sub in kind.__subclasses__():
        yield sub
        yield from all_kinds(sub)


KINDS = sorted({*all_kinds(), SjabloonNietVastgesteld, fouten.OpdrachtHergebruikt}, key=str)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_refusal_names_its_rule(kind: type[Geweigerd]) -> None:
    assert re.fullmatch(r"I([1-9]|1[0-9])|par\. \d+", kind.regel)


def test_who_is_too_early_hears_who_is_on_turn() -> None:
    nota = at(AFDELINGSHOOFD)

    with refused(nota, NietAanDeBeurt, "U bent niet aan de beurt; VWS/afdelingshoofd-DMO wel"):
        doe(nota, parafeer, DG)


def test_the_loser_of_a_race_hears_who_won() -> None:
    nota = at(FEZ_JENV)
    sign(nota, FEZ_JENV)

    with refused(nota, AlGetekend, "al gezet door JenV/FEZ"):
        doe(nota, parafeer, FEZ_JENV)


def test_an_official_of_another_ministry_hears_that() -> None:
    with refused(nota := a_nota(), AnderMinisterie, "JenV/directeur-beleid hoort bij"):
        doe(nota, stem_af, DIRECTEUR)


def test_who_holds_no_office_in_the_route_hears_which_one_it_takes() -> None:
    with refused(nota := at(DIRECTEUR), NietBevoegd, "U bent niet de houder van VWS/directeur"):
        doe(nota, parafeer, STELLER)


def test_who_claims_an_office_of_another_is_not_believed() -> None:
    with refused(nota := at(DIRECTEUR), NietBevoegd, "U bent niet de houder van VWS/directeur"):
        doe(nota, parafeer, DG, als=DIRECTEUR)


def test_an_office_that_became_empty_is_said_to_be() -> None:
    nota = at(DIRECTEUR)
    gone = functie(DIRECTEUR).fork()
    gone.bezetters = ()
    by = opdracht(DG, gezien=nota.gezien)

    for als in (None, DIRECTEUR):
        with refused(nota, NietAanDeBeurt if als is None else StapOnbezet):
            offices = replace(by, als=als)
            parafeer(nota, bezetting=without(DIRECTEUR), opdracht=offices)
    with refused(nota, StapOnbezet, "VWS/directeur-DMO wordt door niemand bezet"):
        parafeer(nota, bezetting=without(DIRECTEUR), opdracht=opdracht(STELLER))


def test_nobody_signs_what_he_did_not_see() -> None:
    nota = at(DIRECTEUR)
    old = nota.gezien.model_validate({**dict(nota.gezien), "versie": 0})

    with refused(nota, VerouderdeVersie, "U zag versie 0"):
        doe(nota, parafeer, DIRECTEUR, gezien=old)
    with refused(nota, InvoerOngeldig, "niet bij gezegd welke tekst u zag"):
        doe(nota, parafeer, DIRECTEUR, gezien=None)


def test_a_geschilpunt_holds_up_its_own_lane() -> None:
    nota = a_nota()
    doe(nota, leg_geschilpunt_vast, JENV, "Nee.", ("3",))

    with refused(nota, GeschilpuntOpen):
        doe(nota, stem_af, JENV)
    doe(nota, stem_af, OCW)


def test_only_the_lead_sends_back() -> None:
    with refused(nota := at(FEZ_JENV), AnderMinisterie, "Alleen VWS stuurt deze nota terug"):
        doe(nota, stuur_terug, FEZ_JENV, "steller", "Nee.")


def test_only_an_optional_step_is_skipped_by_who_may() -> None:
    with refused(nota := at(PA), NietBevoegd, "VWS/bestuursondersteuning"):
        doe(nota, sla_over, DG, "Haast.")
    with refused(nota := at(DIRECTEUR), StapVerplicht):
        doe(nota, sla_over, BO, "Haast.")
    doe(nota := at(PA), sla_over, BO, "Op reis.")
    assert [stap.functie for stap in nota.aan_zet] == [STAS]


REASONED: Mapping[str, tuple[Callable[..., None], str]] = {
    "niet akkoord": (geef_niet_akkoord, STAS),
    "mede namens": (weiger_mede_namens, MEDE[0]),
    "overslaan": (sla_over, PA),
    "intrekken": (trek_in, DIRECTEUR),
    "heropenen": (heropen, MEDE[0]),
}


@pytest.mark.parametrize(("act", "when"), REASONED.values(), ids=REASONED)
def test_a_reason_of_blanks_is_none(act: Callable[..., None], when: str) -> None:
    nota = at(when)
    who = {sla_over: BO, trek_in: STELLER, heropen: DG}.get(act, when)

    with refused(nota, RedenVerplicht):
        doe(nota, act, who, " \n ")


def test_a_negative_advice_says_why() -> None:
    with refused(nota := at(PA), RedenVerplicht):
        doe(nota, adviseer, PA, "negatief")
    with refused(nota, NietAanDeBeurt):  # the guards come before what was filled in
        doe(at_dg := at(DG), adviseer, PA, "negatief")
        assert at_dg


def test_a_question_about_what_is_not_there_is_refused() -> None:
    with refused(nota := at(DIRECTEUR), InvoerOngeldig, "Deze nota heeft geen onderdeel 9z"):
        doe(nota, vraag_aanpassing, DIRECTEUR, "Hoe?", ("9z",))


ACTS: Mapping[Handeling, Callable[[Nota, Opdracht], None]] = {
    "stem_af": lambda nota, by: stem_af(nota, bezetting=BEZETTING, opdracht=by),
    "parafeer": lambda nota, by: parafeer(nota, bezetting=BEZETTING, opdracht=by),
    "adviseer": lambda nota, by: adviseer(nota, "geen", bezetting=BEZETTING, opdracht=by),
    "geef_akkoord": lambda nota, by: geef_akkoord(nota, bezetting=BEZETTING, opdracht=by),
    "bevestig_mede_namens": lambda nota, by: bevestig_mede_namens(
        nota, bezetting=BEZETTING, opdracht=by
    ),
    "sla_over": lambda nota, by: sla_over(nota, "R", bezetting=BEZETTING, opdracht=by),
    "vraag_aanpassing": lambda nota, by: vraag_aanpassing(
        nota, "V", (), bezetting=BEZETTING, opdracht=by
    ),
}


@given(
    st.lists(st.sampled_from(sorted(DADEN) + ["teken"] * 30), max_size=20),
    st.sampled_from(sorted(ACTS)),
    st.sampled_from(EVERYONE),
)
def test_asking_and_doing_agree(life: list[str], handeling: Handeling, office: str) -> None:
    wereld = Wereld()
    for n, daad in enumerate(["dien in", *life], start=1):
        with suppress(Geweigerd):
            wereld.doe(Keuze(daad, WJZ, n))
    by = wereld.opdracht(office)
    redenen = waarom(wereld.nota, Vraag(handeling, BEZETTING, by))

    found = [type(reden) for reden in gedaan(ACTS[handeling], wereld.nota, by)]
    assert found == [type(reden) for reden in redenen]
    assert all(reden.mogelijk_als and str(reden).endswith(".") for reden in redenen)


def gedaan(act: Callable[[Nota, Opdracht], None], nota: Nota, by: Opdracht) -> Sequence[Geweigerd]:
    """Do it, and give the reasons why it was not done."""
    try:
        act(nota, by)
    except Geweigerd as nee:
        return nee.alle
    return ()
