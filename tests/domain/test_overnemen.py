"""A signature on paper is an ordinary mark: judged on who signed, on the day he did."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from domain.base import InvoerOngeldig, RedenVerplicht
from domain.functionaris import Functionaris
from domain.nota.besluiten import AkkoordGegeven
from domain.nota.merken import Papier
from domain.nota.overnemen import scans
from domain.nota.paraferen import AdviesGegeven, Geparafeerd
from domain.nota.weigeringen import (
    NietAanDeBeurt,
)
from tests.notas import a_nota, until
from tests.op_papier import (
    DG_STAP,
    DIRECTEUR_STAP,
    HOOFD_STAP,
    LATER,
    SCAN,
    VANDAAG,
    gezet,
    over,
)
from tests.people import (
    AFDELINGSHOOFD,
    BO,
    DG,
    DIRECTEUR,
    MEDE,
    PA,
    SJABLONEN,
    STAS,
    persoon,
)
from tests.recorded import recorded, refused


def test_it_is_a_mark_of_who_signed_with_its_paper() -> None:
    nota = until(a_nota(), AFDELINGSHOOFD)

    over(nota, gezet(HOOFD_STAP))

    event = recorded(nota)[0]
    assert isinstance(event, Geparafeerd)
    assert isinstance(event.door, Functionaris)
    assert (event.door.persoon_id, event.door.functie) == (persoon(AFDELINGSHOOFD), AFDELINGSHOOFD)
    assert event.door.grondslag.soort == "bezetting"
    assert (event.middel, event.gezien_op, event.timestamp) == ("nat", LATER, LATER)
    assert (event.versie, event.inhoud_hash) == (nota.versie, nota.inhoud_hash)
    assert event.papier
    assert (event.papier.gezet_op, event.papier.scan) == (VANDAAG, SCAN)
    assert event.papier.vastgelegd_door.persoon_id == persoon(BO)
    assert scans(nota) == {SCAN}
    assert [stap.functie for stap in nota.aan_zet] == [DIRECTEUR]


def test_several_on_one_sheet_go_in_the_order_of_the_route() -> None:
    nota = until(a_nota(), AFDELINGSHOOFD)

    over(nota, gezet(DG_STAP), gezet(HOOFD_STAP), gezet(DIRECTEUR_STAP))

    signed = [e.stap for e in recorded(nota) if isinstance(e, Geparafeerd)]
    assert signed == [HOOFD_STAP, DIRECTEUR_STAP, DG_STAP]
    assert [stap.functie for stap in nota.aan_zet] == [PA]


def test_one_that_may_not_be_undoes_the_order_as_a_whole() -> None:
    nota = until(a_nota(), AFDELINGSHOOFD)

    with pytest.raises(NietAanDeBeurt, match="VWS/DG-LZ is niet aan de beurt"):
        over(nota, gezet(HOOFD_STAP), gezet(DG_STAP))


def test_a_bewindspersoon_signs_the_printed_sheet() -> None:
    nota = until(a_nota(), STAS)

    over(nota, gezet("akkoord.stas.akkoord"))
    over(nota, *(gezet(stap.code) for stap in nota.aan_zet))

    events = recorded(nota)
    assert isinstance(events[0], AkkoordGegeven)
    assert events[0].middel == "nat"
    assert {f.functie for f in nota.aan_zet} == {BO}
    assert len([e for e in events if getattr(e, "bewindspersoon", None) in MEDE]) == len(MEDE)


def test_an_advice_on_paper_says_what_it_is() -> None:
    nota = until(a_nota(), PA)
    stap = "advies.PA.advies"

    with refused(nota, InvoerOngeldig, "hoe het advies luidt"):
        over(nota, gezet(stap))
    with refused(nota, RedenVerplicht):
        over(nota, gezet(stap, strekking="negatief"))
    over(nota, gezet(stap, strekking="negatief", opmerking="Te vroeg."))

    event = recorded(nota)[0]
    assert isinstance(event, AdviesGegeven)
    assert (event.strekking, event.toelichting) == ("negatief", "Te vroeg.")


def test_ink_has_its_paper_and_nothing_else_has() -> None:
    nota = until(a_nota(), DG)
    over(nota, gezet(DG_STAP))
    event = recorded(nota)[0]
    assert isinstance(event, Geparafeerd)
    assert isinstance(event.papier, Papier)

    for middel, papier in (("nat", None), ("sessie", event.papier)):
        with pytest.raises(ValidationError, match="papier hoort bij middel nat"):
            Geparafeerd(**{**dict(event), "middel": middel, "papier": papier})


def test_the_calendar_of_the_next_step_runs_from_when_it_was_recorded() -> None:
    nota = until(a_nota(), AFDELINGSHOOFD)

    over(nota, gezet(HOOFD_STAP))

    term = nota.open_stappen[DIRECTEUR_STAP].termijn
    assert term == SJABLONEN.kalender.na(LATER.date(), 2)
