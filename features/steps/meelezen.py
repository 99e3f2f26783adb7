"""Who writes, who reads, and what is said beside the text."""

from __future__ import annotations

from uuid import UUID

from pytest_bdd import given, then, when

from features.bureau import Bureau
from features.meelezen import maak_steller, merk_op, zet_kring
from features.steps.woorden import zin
from features.tekst import sectie


@given(zin("{wie} heeft {ander} steller gemaakt"))
@when(zin("{wie} {ander} steller maakt"))
def maakt_steller(bureau: Bureau, wie: str, ander: str) -> None:
    maak_steller(bureau, wie, ander)


@when(zin("{wie} {ander} zonder reden steller maakt"))
def maakt_steller_zonder_reden(bureau: Bureau, wie: str, ander: str) -> None:
    maak_steller(bureau, wie, ander, reden=" ")


@given(zin('{wie} heeft de kring gezet op "{waarden:Rij}"'))
@when(zin('{wie} de kring zet op "{waarden:Rij}"'))
def zet(bureau: Bureau, wie: str, waarden: tuple[str, ...]) -> None:
    zet_kring(bureau, wie, waarden)


@when(zin('{wie} de kring zonder reden zet op "{waarden:Rij}"'))
def zet_zonder_reden(bureau: Bureau, wie: str, waarden: tuple[str, ...]) -> None:
    zet_kring(bureau, wie, waarden, reden=" ")


@given(zin('{wie} heeft opgemerkt "{tekst}"'))
@when(zin('{wie} opmerkt "{tekst}"'))
def merkt_op(bureau: Bureau, wie: str, tekst: str) -> None:
    merk_op(bureau, wie, tekst)


@given(zin('{wie} heeft alleen voor {ministerie:w} opgemerkt "{tekst}"'))
@when(zin('{wie} alleen voor {ministerie:w} opmerkt "{tekst}"'))
def merkt_op_voor(bureau: Bureau, wie: str, ministerie: str, tekst: str) -> None:
    merk_op(bureau, wie, tekst, zichtbaar_voor=ministerie)


@when(zin('{wie} bij {code} opmerkt "{tekst}"'))
def merkt_op_bij(bureau: Bureau, wie: str, code: str, tekst: str) -> None:
    (blok, *_) = sectie(code, "x").blokken
    merk_op(bureau, wie, tekst, blok_id=blok.blok_id)


@when(zin('{wie} bij een verdwenen blok opmerkt "{tekst}"'))
def merkt_op_bij_niets(bureau: Bureau, wie: str, tekst: str) -> None:
    merk_op(bureau, wie, tekst, blok_id=UUID(int=5))


@then(zin('leest {wie} de opmerking "{tekst}"'))
def leest_opmerking(bureau: Bureau, wie: str, tekst: str) -> None:
    assert tekst in bureau.opmerkingen(wie)
    assert any(tekst in g.zin for g in bureau.tijdlijn(wie))


@then(zin('leest {wie} de opmerking "{tekst}" niet'))
def leest_opmerking_niet(bureau: Bureau, wie: str, tekst: str) -> None:
    assert tekst not in bureau.opmerkingen(wie)
    assert not any(tekst in g.zin for g in bureau.tijdlijn(wie))
