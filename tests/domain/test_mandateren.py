"""A mandaat lets the holders of another office act for this one, and never for a bewindspersoon."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid5

import pytest

from domain.base import InvoerOngeldig, RedenVerplicht
from domain.functie import AlGedaan, EigenBelang, Functie, bezet
from domain.functionaris import Functionaris
from domain.machtiging import DOOR_BEWINDSPERSOON, STAPSOORTEN, Einde, VervangingOngeldig
from domain.mandateren import (
    MandaatIngetrokken,
    MandaatVerleend,
    NieuwMandaat,
    Opgeheven,
    hef_op,
    trek_mandaat_in,
    verleen_mandaat,
)
from domain.nota.paraferen import Geparafeerd, parafeer
from domain.nota.weigeringen import GrondslagOnduidelijk, StapOnbezet
from domain.nummers import RUIMTE
from domain.vervangen import regel_vervanging
from tests.machtigingen import bij_de_dg, met, nieuw, office, van
from tests.people import (
    AFDELINGSHOOFD,
    BEHEER,
    DG,
    DIRECTEUR,
    FEZ,
    NOON,
    STAS,
    WJZ,
    functie,
    opdracht,
    persoon,
)
from tests.recorded import recorded, refused

STCRT = "Stcrt. 2025, 1234"
VANDAAG = date(2025, 11, 11)


def mandaat(aan: str = WJZ, **velden: object) -> NieuwMandaat:
    given = {"aan_functie": aan, "vindplaats": STCRT, "van": VANDAAG, **velden}
    return NieuwMandaat.model_validate(given)


def gemandateerd(code: str = DG, aan: str = WJZ, **velden: object) -> Functie:
    found = office(code)
    verleen_mandaat(found, mandaat(aan, **velden), bezetting=met(found), opdracht=opdracht(BEHEER))
    found.collect()
    return found


def test_the_holder_of_a_mandaat_signs_in_his_own_office_namens_the_other() -> None:
    nota, found = bij_de_dg(), gemandateerd()
    kantoren = met(found)

    parafeer(nota, bezetting=kantoren, opdracht=van(nota, WJZ))

    event = recorded(nota)[0]
    assert isinstance(event, Geparafeerd)
    assert isinstance(event.door, Functionaris)
    door = event.door
    assert (door.functie, door.namens, door.hoedanigheid) == (WJZ, DG, "gemandateerde")
    assert (door.grondslag.soort, door.grondslag.id) == ("mandaat", *found.mandaten)
    assert {office.code for office in kantoren.gelezen} == {DG, WJZ}


def test_a_mandaat_has_the_number_of_its_order_and_where_it_was_published() -> None:
    found, by = office(), opdracht(DG)

    verleen_mandaat(found, mandaat(ondermandaat=True), bezetting=met(found), opdracht=by)

    (event,) = recorded(found)
    assert isinstance(event, MandaatVerleend)
    assert event.mandaat_id == uuid5(RUIMTE, f"mandaat:{by.opdracht_id}")
    assert (event.vindplaats, event.ondermandaat, event.tot) == (STCRT, True, None)
    assert set(event.stapsoorten) == set(STAPSOORTEN) - DOOR_BEWINDSPERSOON


@pytest.mark.parametrize("soort", sorted(DOOR_BEWINDSPERSOON))
def test_there_is_no_mandaat_for_what_a_bewindspersoon_does(soort: str) -> None:
    found = office(STAS)

    with refused(found, InvoerOngeldig, "bestaat geen mandaat"):
        wanted = mandaat(stapsoorten=(soort,))
        verleen_mandaat(found, wanted, bezetting=met(found), opdracht=opdracht(BEHEER))
    given = met(gemandateerd(STAS))
    assert given.grondslagen(persoon(WJZ), STAS, "akkoord", NOON) == ()
    assert given.grondslagen(persoon(WJZ), STAS, "mede_namens", NOON) == ()


def test_a_mandaat_is_passed_on_once_and_only_if_it_says_so() -> None:
    free, bound = gemandateerd(DG, DIRECTEUR, ondermandaat=True), gemandateerd(DG, DIRECTEUR)
    onder = gemandateerd(DIRECTEUR, AFDELINGSHOOFD, ondermandaat=True)
    deeper = gemandateerd(AFDELINGSHOOFD, WJZ, ondermandaat=True)

    assert not met(bound, onder).grondslagen(persoon(AFDELINGSHOOFD), DG, "paraaf", NOON)
    (grond,) = met(free, onder, deeper).grondslagen(persoon(AFDELINGSHOOFD), DG, "paraaf", NOON)
    assert not met(free, onder, deeper).grondslagen(persoon(WJZ), DG, "paraaf", NOON)
    door = grond.door()
    assert (door.functie, door.namens) == (AFDELINGSHOOFD, DG)
    assert (door.grondslag.functie_id, door.grondslag.id) == (onder.id, *onder.mandaten)


def test_b21_a_withdrawn_mandaat_opens_nothing() -> None:
    nota, found = bij_de_dg(), gemandateerd()
    (mandaat_id,) = found.mandaten

    end = Einde("Andere verdeling.")
    trek_mandaat_in(found, mandaat_id, end, bezetting=met(found), opdracht=opdracht(DG))

    (event,) = recorded(found)
    assert isinstance(event, MandaatIngetrokken)
    assert event.per == VANDAAG
    with refused(nota, VervangingOngeldig, "is per 11-11-2025 ingetrokken"):
        parafeer(nota, bezetting=met(found), opdracht=van(nota, WJZ))
    with refused(found, InvoerOngeldig, "al voorbij"):
        trek_mandaat_in(found, mandaat_id, end, bezetting=met(found), opdracht=opdracht(DG))


def test_b17_nobody_gives_his_own_office_a_mandaat() -> None:
    found = office(DIRECTEUR)

    with refused(found, EigenBelang, "Niemand geeft zichzelf een mandaat"):
        verleen_mandaat(found, mandaat(DG), bezetting=met(found), opdracht=opdracht(DG))


@pytest.mark.parametrize(
    ("velden", "waarom"),
    [
        ({"vindplaats": " "}, "waar het mandaatbesluit is gepubliceerd"),
        ({"aan_functie": "VWS/bestaat-niet"}, "kan VWS/DG-LZ geen mandaat verlenen"),
        ({"aan_functie": DG}, "kan VWS/DG-LZ geen mandaat verlenen"),
        ({"tot": date(2025, 11, 10)}, "voor het begint"),
        ({"aan_functie": WJZ}, "Er is al een mandaat aan VWS/WJZ van 11-11-2025"),
    ],
)
def test_what_is_granted_must_make_sense(velden: dict[str, object], waarom: str) -> None:
    found = gemandateerd()

    with refused(found, InvoerOngeldig, waarom):
        wanted = NieuwMandaat.model_validate({**dict(mandaat(FEZ)), **velden})
        verleen_mandaat(found, wanted, bezetting=met(found), opdracht=opdracht(BEHEER))


def test_who_has_two_grounds_says_which() -> None:
    nota, found = bij_de_dg(), gemandateerd()
    away = nieuw()
    regel_vervanging(found, away, bezetting=met(found), opdracht=opdracht(BEHEER))

    with refused(nota, GrondslagOnduidelijk, f"{DG} en {WJZ}"):
        parafeer(nota, bezetting=met(found), opdracht=van(nota, WJZ))
    for als, hoedanigheid in ((DG, "vervanger"), (WJZ, "gemandateerde")):
        other = bij_de_dg()
        parafeer(other, bezetting=met(found), opdracht=van(other, WJZ, als=als))
        event = recorded(other)[0]
        assert isinstance(event.door, Functionaris)
        assert event.door.hoedanigheid == hoedanigheid


def test_an_office_that_ended_opens_nothing_to_anybody() -> None:
    nota, found = bij_de_dg(), gemandateerd()
    hef_op(found, Einde("Reorganisatie."), bezetting=met(found), opdracht=opdracht(BEHEER))

    (event,) = recorded(found)

    assert isinstance(event, Opgeheven)
    assert found.houders(NOON) == ()
    for wie in (DG, WJZ):
        with refused(nota, StapOnbezet):
            by = replace(van(nota, wie), als=DG)
            parafeer(nota, bezetting=met(found), opdracht=by)
    with refused(found, InvoerOngeldig, "is per 11-11-2025 opgeheven"):
        by = opdracht(BEHEER)
        bezet(found, persoon(FEZ), van=VANDAAG, door=functie(BEHEER), opdracht=by)
    for wanted in (mandaat(FEZ),):
        with refused(found, InvoerOngeldig, "opgeheven"):
            verleen_mandaat(found, wanted, bezetting=met(found), opdracht=opdracht(BEHEER))
    with refused(found, InvoerOngeldig, "opgeheven"):
        regel_vervanging(found, nieuw(), bezetting=met(found), opdracht=opdracht(BEHEER))
    with refused(found, AlGedaan, "al opgeheven"):
        hef_op(found, Einde("Nog eens."), bezetting=met(found), opdracht=opdracht(BEHEER))


def test_an_end_has_a_reason_and_names_what_there_is() -> None:
    found = gemandateerd()
    (mandaat_id,) = found.mandaten

    with refused(found, RedenVerplicht):
        trek_mandaat_in(found, mandaat_id, Einde(" "), bezetting=met(found), opdracht=opdracht(DG))
    with refused(found, InvoerOngeldig, "geen mandaat met dit nummer"):
        end = Einde("Weg.")
        trek_mandaat_in(found, UUID(int=1), end, bezetting=met(found), opdracht=opdracht(DG))
    with refused(found, RedenVerplicht):
        hef_op(found, Einde(""), bezetting=met(found), opdracht=opdracht(BEHEER))
