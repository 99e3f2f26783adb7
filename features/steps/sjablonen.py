"""What beheerders do with templates, the kalender and a functielijst, and what comes of it."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytest_bdd import given, then, when

from domain.functielijst import Functielijst
from domain.functionaris import Ministerie
from domain.kalender import Rijkskalender
from domain.nummers import KALENDER_NUMMER, functielijst_nummer, sjabloon_nummer
from domain.routesjabloon import Routesjabloon
from features.bureau import Bureau
from features.daden import Order
from features.kantoren import BEHEER, TWEEDE, TWEEDE_JENV, persoon
from features.sjabloonwerk import (
    EIGEN_BAAN,
    ONTWERPEN,
    REGELS,
    met_feestdag,
)
from features.steps.woorden import zin
from workflows.vastgesteld import openbare_functies

KAMERBRIEF = sjabloon_nummer("VWS", "kamerbrief")
JENV = "JenV/beheer"


class Sjabloonkamer:
    """Where beheerders work; `gezien` is what one of them has on the screen."""

    def __init__(self, bureau: Bureau) -> None:
        self.bureau = bureau
        self.gezien = ""
        self.kalender = 0  # the version of it that one of them has on the screen

    def doe(self, wie: str, wat: str, **velden: object) -> None:
        als = JENV if wie.startswith("JenV/") else BEHEER if "beheer" in wie else None
        self.bureau.geef(Order(wie, self.bureau.persoon(wie), wat, velden, als=als))

    def ontwerp(self, wie: str, tekst: str) -> None:
        """Begin the template, or write its next version."""
        bestand = tekst.encode()
        nummer = sjabloon_nummer("JenV", "afstemming") if tekst == EIGEN_BAAN else KAMERBRIEF
        if self.bureau.register.kent(nummer):
            self.doe(wie, "wijzig_sjabloon", nummer=nummer, bestand=bestand)
        else:
            self.doe(wie, "ontwerp_sjabloon", bestand=bestand)

    def kijk(self) -> str:
        return self.bureau.register.lees(Routesjabloon, KAMERBRIEF).gezien

    def stel_vast(self, wie: str) -> None:
        seen = self.gezien or self.kijk() or "0" * 64
        self.doe(wie, "stel_sjabloon_vast", nummer=KAMERBRIEF, gezien=seen)


@pytest.fixture
def kamer(bureau: Bureau) -> Sjabloonkamer:
    return Sjabloonkamer(bureau)


@given("er is een tweede beheerder")
def tweede_beheerder(bureau: Bureau) -> None:
    bureau.beheer("bezet", code=BEHEER, persoon_id=persoon(TWEEDE))


@given(zin("{wie} heeft een sjabloon ontworpen waarin {fout:Ontwerp}"))
def ontworpen(kamer: Sjabloonkamer, wie: str, fout: str) -> None:
    kamer.ontwerp(wie, ONTWERPEN[fout]())


@when(zin("{wie} een sjabloon ontwerpt"))
def een_ander_ontwerpt(kamer: Sjabloonkamer, wie: str) -> None:
    kamer.ontwerp(wie, ONTWERPEN["alles klopt"]())


@given(zin("{wie} heeft het sjabloon vastgesteld"))
@when(zin("{wie} het sjabloon vaststelt"))
def vastgesteld(kamer: Sjabloonkamer, wie: str) -> None:
    kamer.stel_vast(wie)


@given("de tweede beheerder heeft het ontwerp voor zich")
def voor_zich(kamer: Sjabloonkamer) -> None:
    kamer.gezien = kamer.kijk()


@given("het sjabloon is ingetrokken")
@when("de beheerder het sjabloon intrekt")
def ingetrokken(kamer: Sjabloonkamer) -> None:
    versie = max(kamer.bureau.register.lees(Routesjabloon, KAMERBRIEF).versies)
    kamer.doe(
        BEHEER, "trek_sjabloon_in", nummer=KAMERBRIEF, versie=versie, reden="Klopt niet meer."
    )


@given("JenV heeft een eigen baan vastgesteld, langs het afdelingshoofd")
def eigen_baan(kamer: Sjabloonkamer) -> None:
    kamer.doe(JENV, "bezet", code=JENV, persoon_id=persoon(TWEEDE_JENV))
    kamer.ontwerp(JENV, EIGEN_BAAN)
    nummer = sjabloon_nummer("JenV", "afstemming")
    seen = kamer.bureau.register.lees(Routesjabloon, nummer).gezien
    kamer.doe(TWEEDE_JENV, "stel_sjabloon_vast", nummer=nummer, gezien=seen)


@then(zin("geldt versie {versie:d} van het sjabloon"))
def geldt(bureau: Bureau, versie: int) -> None:
    kept = bureau.register.lees(Routesjabloon, KAMERBRIEF)
    found = kept.geldend(bureau.moment.date())
    assert found
    assert found.nummer == versie


@given(zin("{wie} heeft een kalender voorgesteld met een feestdag op {dag}"))
def kalender_voorgesteld(kamer: Sjabloonkamer, wie: str, dag: datetime) -> None:
    kamer.doe(wie, "stel_kalender_voor", voorstel=met_feestdag(dag.date()))


@given("de tweede beheerder heeft de kalender voor zich")
def kalender_voor_zich(kamer: Sjabloonkamer) -> None:
    kamer.kalender = kamer.bureau.register.lees(Rijkskalender, KALENDER_NUMMER).versie


@given(zin("{wie} heeft de kalender vastgesteld"))
@when(zin("{wie} de kalender vaststelt"))
def kalender_vastgesteld(kamer: Sjabloonkamer, wie: str) -> None:
    versie = kamer.kalender or kamer.bureau.register.lees(Rijkskalender, KALENDER_NUMMER).versie
    kamer.doe(wie, "stel_kalender_vast", nummer=KALENDER_NUMMER, versie=versie)


@given("de beheerder heeft een functielijst voorgesteld waarin alleen de DG openbaar is")
def lijst_voorgesteld(kamer: Sjabloonkamer) -> None:
    kamer.doe(BEHEER, "stel_functielijst_voor", ministerie=Ministerie.VWS, voorstel=REGELS)


@given(zin("{wie} heeft de functielijst vastgesteld"))
@when(zin("{wie} de functielijst vaststelt"))
def lijst_vastgesteld(kamer: Sjabloonkamer, wie: str) -> None:
    nummer = functielijst_nummer("VWS")
    versie = kamer.bureau.register.lees(Functielijst, nummer).versie
    kamer.doe(wie, "stel_functielijst_vast", nummer=nummer, versie=versie)


@then(zin("mogen van {ministerie:w} buiten genoemd worden: {namen:Rij}"))
def openbaar(bureau: Bureau, ministerie: str, namen: tuple[str, ...]) -> None:
    assert tuple(openbare_functies(bureau.register)(ministerie)) == namen


@then(zin("ziet {wie} dat het aan {ander} is"))
def ziet_aan_zet(bureau: Bureau, wie: str, ander: str) -> None:
    assert ander in bureau.ziet_aan_zet(wie)


@then(zin("ziet {wie} niet dat het aan {ander} is"))
def ziet_niet_aan_zet(bureau: Bureau, wie: str, ander: str) -> None:
    assert ander not in bureau.ziet_aan_zet(wie)


@then(zin('ziet {wie} in de tijdlijn "{wat}" van {ander}'))
def ziet_in_tijdlijn(bureau: Bureau, wie: str, wat: str, ander: str) -> None:
    assert any(g.wat == wat and g.door == ander for g in bureau.tijdlijn(wie))


@then(zin("ziet {wie} in de tijdlijn niets van {ander}"))
def ziet_niets_in_tijdlijn(bureau: Bureau, wie: str, ander: str) -> None:
    assert all(g.door != ander for g in bureau.tijdlijn(wie))
