"""Who writes and who reads changes by others, and asking tells what doing would."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date

import pytest

from domain.base import Geweigerd, InvoerOngeldig
from domain.functie import EigenBelang, NietBevoegd
from domain.functionaris import Functionaris, Ministerie
from domain.nota.lezers import Kring
from domain.nota.opmerken import NieuweOpmerking, plaats_opmerking
from domain.nota.overnemen import Blad, OpPapier, neem_over
from domain.nota.rechten import (
    NieuweSteller,
    StellerGewijzigd,
    ToegangGewijzigd,
    wijzig_stellers,
    wijzig_toegang,
)
from domain.nota.stand import Nota
from domain.nota.wensen import LOS, Los
from domain.opdracht import Lezer, Opdracht
from domain.toegang import Zaak, laatste_voor, mag_lezen
from tests.machtigingen import met, vervangen
from tests.notas import a_nota, concept, until
from tests.op_papier import DG_STAP, gezet, over
from tests.people import (
    AFDELINGSHOOFD,
    DG,
    EVERYONE,
    JENV,
    OCW,
    STELLER,
    SZW,
    WJZ,
    bezetting,
    opdracht,
    persoon,
)
from tests.recorded import recorded, refused

WJZ_ALS_STELLER = NieuweSteller(persoon(WJZ), WJZ)
SAMEN = Kring(ministeries=(Ministerie.VWS,), functies=("SZW/FEZ",))
ACTS: Mapping[Los, Callable[[Nota, Opdracht], None]] = {
    "wijzig_stellers": lambda nota, by: wijzig_stellers(
        nota, [WJZ_ALS_STELLER], "Is ziek.", bezetting=bezetting(), opdracht=by
    ),
    "wijzig_toegang": lambda nota, by: wijzig_toegang(
        nota, SAMEN, "Leest mee.", bezetting=bezetting(), opdracht=by
    ),
    "plaats_opmerking": lambda nota, by: plaats_opmerking(
        nota, NieuweOpmerking(tekst="Let op."), (), bezetting=bezetting(), opdracht=by
    ),
    "neem_over": lambda nota, by: neem_over(
        nota,
        [OpPapier(stap=nota.aan_zet[0].code, gezet_op=date(2025, 11, 11))] if nota.route else [],
        Blad("a" * 64),
        bezetting=bezetting(),
        opdracht=by,
    ),
}


@pytest.mark.parametrize("handeling", ACTS)
@pytest.mark.parametrize("begin", [concept, a_nota, lambda: until(a_nota(), DG)])
def test_asking_and_doing_agree(handeling: Los, begin: Callable[[], Nota]) -> None:
    first = begin()
    for office in EVERYONE:
        nota = first.fork()
        by = opdracht(office, gezien=nota.gezien)
        asked = LOS[handeling](nota, bezetting(), by)
        said: Geweigerd | None = None
        try:
            ACTS[handeling](nota, by)
        except (EigenBelang, InvoerOngeldig):
            continue  # of what was filled in, not of who asks
        except Geweigerd as nee:
            said = nee
        assert (type(said), str(said)) == (type(asked), str(asked)), office


def test_the_first_steller_answers_and_who_wrote_stays_schrijver() -> None:
    nota = a_nota()
    both = [WJZ_ALS_STELLER, NieuweSteller(persoon(STELLER), STELLER), WJZ_ALS_STELLER]

    wijzig_stellers(
        nota, both, "Is ziek.", bezetting=bezetting(), opdracht=opdracht(AFDELINGSHOOFD)
    )

    (event,) = recorded(nota)
    assert isinstance(event, StellerGewijzigd)
    assert event.stellers == (persoon(WJZ), persoon(STELLER))
    assert nota.steller_functie == WJZ
    assert persoon(STELLER) in nota.schrijvers["1"]


def test_where_nobody_leads_the_steller_the_dg_does() -> None:
    nota = a_nota()
    by = opdracht(AFDELINGSHOOFD)
    wijzig_stellers(nota, [WJZ_ALS_STELLER], "Is ziek.", bezetting=bezetting(), opdracht=by)
    back = [NieuweSteller(persoon(STELLER), STELLER)]

    with refused(nota, NietBevoegd, "Alleen VWS/DG-LZ en VWS/stas-LMZ"):
        wijzig_stellers(nota, back, "Beter.", bezetting=bezetting(), opdracht=by)
    wijzig_stellers(nota, back, "Beter.", bezetting=bezetting(), opdracht=opdracht(DG))

    assert nota.stellers == (persoon(STELLER),)


def test_b13_the_kring_is_read_anew_and_the_route_keeps_reading() -> None:
    nota = a_nota()
    szw, fez, ocw = (Lezer(persoon(f), (f,)) for f in (SZW, "SZW/FEZ", "OCW/woo"))

    wijzig_toegang(nota, SAMEN, "Leest mee.", bezetting=bezetting(), opdracht=opdracht(STELLER))

    (event,) = recorded(nota)
    assert isinstance(event, ToegangGewijzigd)
    assert mag_lezen(szw, Zaak.van(nota)).regel == "route"
    assert mag_lezen(fez, Zaak.van(nota)).mag
    assert not mag_lezen(ocw, Zaak.van(nota)).mag


def test_nobody_gives_himself_access_in_any_office_that_he_holds() -> None:
    own = Kring(ministeries=(Ministerie.VWS,), functies=(STELLER,))

    with refused(nota := a_nota(), EigenBelang):
        wijzig_toegang(nota, own, "Ik.", bezetting=bezetting(), opdracht=opdracht(STELLER))
    with suppress(EigenBelang):
        wijzig_toegang(nota, own, "Hij.", bezetting=bezetting(), opdracht=opdracht(DG))
    assert nota.genoemd == {STELLER}


def test_the_last_event_for_a_reader_is_one_that_is_there_for_him() -> None:
    nota = a_nota()
    before = nota.version
    for tekst in ("Een.", "Twee."):
        said = NieuweOpmerking(tekst=tekst, zichtbaar_voor=Ministerie.JENV)
        plaats_opmerking(nota, said, (), bezetting=bezetting(), opdracht=opdracht(JENV))

    assert laatste_voor(opdracht(OCW).lezer, nota) == before
    assert laatste_voor(opdracht(JENV).lezer, nota) == before + 2


def test_who_stood_in_that_day_signed_on_paper_as_himself() -> None:
    stood_in = met(vervangen(DG, WJZ))

    over(
        nota := until(a_nota(), DG),
        gezet(DG_STAP, date(2025, 11, 12), persoon_id=persoon(WJZ)),
        offices=stood_in,
    )

    (event, *_) = recorded(nota)
    assert isinstance(event.door, Functionaris)
    assert (event.door.hoedanigheid, event.door.namens) == ("vervanger", DG)
    assert event.door.grondslag.soort == "vervanging"
    with refused(nota := until(a_nota(), DG), Geweigerd):
        een = gezet(DG_STAP, date(2025, 11, 12), persoon_id=persoon(WJZ))
        over(nota, een, offices=bezetting())
