"""What keeps a signature on paper from being taken over."""

from __future__ import annotations

from datetime import date

from domain.base import InvoerOngeldig
from domain.functie import NietBevoegd, meld_vrij
from domain.functionaris import Functionaris
from domain.nota.besluiten import trek_in
from domain.nota.overnemen import Blad
from domain.nota.weigeringen import (
    AlGetekend,
    OnbekendeStap,
    StapOnbezet,
    VerouderdeVersie,
    VierOgen,
    ZaakGesloten,
)
from tests.notas import Kladblok, a_nota, sectie, sign, until
from tests.op_papier import (
    DG_STAP,
    DIRECTEUR_STAP,
    HOOFD_STAP,
    LATER,
    SCAN,
    gezet,
    met,
    over,
)
from tests.people import (
    AFDELINGSHOOFD,
    BEHEER,
    BO,
    DG,
    DIRECTEUR,
    FEZ,
    JENV,
    NOON,
    STELLER,
    bezetting,
    functie,
    opdracht,
    persoon,
)
from tests.recorded import recorded, refused


def test_without_a_scan_or_a_signature_there_is_nothing_to_record() -> None:
    with refused(nota := until(a_nota(), DG), InvoerOngeldig, "geen scan"):
        over(nota, gezet(DG_STAP), scan=None)
    with refused(nota, InvoerOngeldig, "welke handtekeningen"):
        over(nota)


def test_only_the_desk_records_and_never_who_wrote_or_signed_it() -> None:
    nota = until(a_nota(), DG)

    with refused(nota, NietBevoegd, "Alleen VWS/bestuursondersteuning kan dit doen"):
        over(nota, gezet(DG_STAP), by=opdracht(DG, gezien=nota.gezien, moment=LATER))
    steller_too = met(BO, (STELLER, date(2025, 11, 1)))
    with refused(nota, VierOgen, "U bent de steller"):
        by = opdracht(STELLER, gezien=nota.gezien, moment=LATER)
        over(nota, gezet(DG_STAP), by=by, offices=steller_too)
    desk_is_dg = met(DG, (BO, date(2025, 11, 1)))
    with refused(nota, VierOgen, "U tekende zelf"):
        over(nota, gezet(DG_STAP), offices=desk_is_dg)


def test_b03_four_eyes_are_those_of_who_signed() -> None:
    nota = until(a_nota(), DG)

    with refused(nota, VierOgen, "Wie tekende, is de steller van deze nota"):
        over(nota, gezet(DG_STAP), offices=met(DG, (STELLER, date(2025, 11, 1))))
    with refused(nota, VierOgen, "Wie tekende, tekende in deze ronde al een andere stap"):
        over(nota, gezet(DG_STAP), offices=met(DG, (DIRECTEUR, date(2025, 11, 1))))


def test_who_signed_held_the_office_on_that_day() -> None:
    nota = until(a_nota(), DG)
    new = met(DG, (JENV, date(2025, 11, 15)))

    over(nota, gezet(DG_STAP, date(2025, 11, 14)), offices=new)

    (event, *_) = recorded(nota)
    assert isinstance(event.door, Functionaris)
    assert event.door.persoon_id == persoon(DG)
    with refused(nota := until(a_nota(), DG), NietBevoegd, "Wie tekende, is niet de houder"):
        over(nota, gezet(DG_STAP, date(2025, 11, 14), persoon_id=persoon(JENV)), offices=new)


def test_of_a_desk_it_is_said_who_signed() -> None:
    nota = a_nota()
    for office in (JENV, "OCW/directeur-beleid", "SZW/directeur-beleid"):
        sign(nota, office)
    desk = met(FEZ, (DG, date(2025, 11, 1)))
    empty = functie(FEZ).fork()
    meld_vrij(
        empty, persoon(FEZ), per=date(2025, 2, 1), door=functie(BEHEER), opdracht=opdracht(BEHEER)
    )
    nota.collect()

    with refused(nota, InvoerOngeldig, "meer dan een persoon VWS/FEZ"):
        over(nota, gezet("medeparaaf.FEZ.paraaf"), offices=desk)
    with refused(nota, InvoerOngeldig, "bezette niemand VWS/FEZ"):
        over(nota, gezet("medeparaaf.FEZ.paraaf"), offices=bezetting(VWS__FEZ=empty))
    with refused(nota, StapOnbezet):
        een = gezet("medeparaaf.FEZ.paraaf", persoon_id=persoon(FEZ))
        over(nota, een, offices=bezetting(VWS__FEZ=empty))
    over(nota, gezet("medeparaaf.FEZ.paraaf", persoon_id=persoon(FEZ)), offices=desk)


def test_a_date_is_not_to_come_nor_before_the_text() -> None:
    klad = Kladblok()
    nota = until(a_nota(klad), AFDELINGSHOOFD)

    with refused(nota, InvoerOngeldig, "die dag is nog niet geweest"):
        over(nota, gezet(HOOFD_STAP, date(2025, 11, 21)))
    with refused(nota, InvoerOngeldig, "is van 10-11-2025; de tekst"):
        over(nota, gezet(HOOFD_STAP, date(2025, 11, 10)))
    with refused(nota, InvoerOngeldig, "is van 02-11-2025; de tekst"):
        over(nota, gezet(HOOFD_STAP, date(2025, 11, 2)), datum=date(2025, 11, 3))
    over(nota, gezet(HOOFD_STAP, date(2025, 11, 3)), datum=date(2025, 11, 3))


def test_what_was_changed_here_was_not_signed_before() -> None:
    klad = Kladblok()
    nota = a_nota(klad)
    klad.wijzig(nota, sectie("4b", "Wie informeert."), moment=NOON.replace(day=13))
    for office in (JENV, "OCW/directeur-beleid", "SZW/directeur-beleid"):
        sign(nota, office)
    nota.collect()
    old = Blad(SCAN, date(2025, 11, 3)).datum

    with refused(nota, InvoerOngeldig, r"VWS/DCo is van 05-11-2025; .* \(versie 2\) is van 13-11"):
        over(nota, gezet("medeparaaf.DCo.paraaf", date(2025, 11, 5)), datum=old)
    over(nota, gezet("medeparaaf.FEZ.paraaf", date(2025, 11, 5)), datum=old)


def test_the_rules_of_every_signature_hold() -> None:
    nota = until(a_nota(), DG)
    seen = nota.gezien

    with refused(nota, OnbekendeStap):
        over(nota, gezet("lijn.VWS.koning"))
    with refused(nota, InvoerOngeldig, "is geen handtekening"):
        over(nota, gezet("verzending.VWS.verzenden"))
    with refused(nota, AlGetekend):
        over(nota, gezet(DIRECTEUR_STAP))
    with refused(nota, VerouderdeVersie):
        old = seen.__class__(**{**dict(seen), "versie": 9})
        over(nota, gezet(DG_STAP), by=opdracht(BO, gezien=old, moment=LATER))
    with refused(nota, InvoerOngeldig, "welke tekst u zag"):
        over(nota, gezet(DG_STAP), by=opdracht(BO, moment=LATER))
    trek_in(nota, "Klaar.", bezetting=bezetting(), opdracht=opdracht(STELLER, moment=LATER))
    with refused(nota, ZaakGesloten):
        over(nota, gezet(DG_STAP))
