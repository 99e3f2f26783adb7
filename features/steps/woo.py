"""What officials do before anything becomes public."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pytest_bdd import given, when

from domain.woo.gronden import Kader
from domain.woo.passage import Aanwijzing
from features.bureau import Bureau
from features.steps.woorden import tabel
from features.steps.woowoorden import zin
from features.tekst import sectie
from features.woobureau import Woobureau, toen

Hoe = Mapping[str, Any]


@given(zin('in {code} staat "{tekst}"'))
@given(zin('de steller herschreef {code} tot "{tekst}"'))
@when(zin('de steller {code} herschrijft tot "{tekst}"'))
def staat_in(bureau: Bureau, code: str, tekst: str) -> None:
    bureau.schrijf(sectie(code, tekst))


@given(zin('in {code} staan "{tekst}" en "{meer}"'))
@given(zin('de steller herschreef {code} tot "{tekst}" en "{meer}"'))
@when(zin('de steller {code} herschrijft tot "{tekst}" en "{meer}"'))
def staan_in(bureau: Bureau, code: str, tekst: str, meer: str) -> None:
    bureau.schrijf(sectie(code, tekst, meer))


@given(zin("{wie} beoordeelt de nota voor {kader}"))
@when(zin("{wie} de nota voor {kader} gaat beoordelen"))
def beoordeelt(woo: Woobureau, wie: str, kader: Kader) -> None:
    woo.open(wie, kader)


@given(zin("{wie} beoordeelt de brief voor {kader}"))
def beoordeelt_brief(woo: Woobureau, wie: str, kader: Kader) -> None:
    woo.soort = "brief"
    woo.open(wie, kader)


@given(zin("{wie} beoordeelt de nota uit {jaar:d} voor {kader}"))
def beoordeelt_uit(woo: Woobureau, wie: str, jaar: int, kader: Kader) -> None:
    woo.open(wie, kader, documentdatum=toen(jaar))


@given(zin("{wie} beoordeelt de nota, die niet om een besluit vraagt, voor {kader}"))
def beoordeelt_zonder_besluit(woo: Woobureau, wie: str, kader: Kader) -> None:
    woo.open(wie, kader, besluit_van="geen")


@given(zin('{wie} heeft "{tekst}" gelakt op {gronden}'))
@when(zin('{wie} "{tekst}" lakt op {gronden}'))
def lakt(woo: Woobureau, wie: str, tekst: str, gronden: tuple[str, ...]) -> None:
    woo.lak(wie, tekst, gronden, {})


@given(zin('{wie} heeft "{tekst}" gelakt op {gronden} {hoe}'))
@when(zin('{wie} "{tekst}" lakt op {gronden} {hoe}'))
def lakt_zo(woo: Woobureau, wie: str, tekst: str, gronden: tuple[str, ...], hoe: Hoe) -> None:
    woo.lak(wie, tekst, gronden, hoe)


@given(zin("{wie} heeft deze namen gelakt op {gronden}"))
def lakt_namen(
    woo: Woobureau, wie: str, gronden: tuple[str, ...], datatable: list[list[str]]
) -> None:
    for row in tabel(datatable):
        woo.lak(wie, row["naam"], gronden, {})


@given(zin('"{tekst}" is door twee mensen gelakt op {gronden}'))
def door_twee(woo: Woobureau, tekst: str, gronden: tuple[str, ...]) -> None:
    woo.lak_met_twee(tekst, gronden)


@given(zin("het hele stuk is door twee mensen gelakt op {gronden}"))
def heel_door_twee(woo: Woobureau, gronden: tuple[str, ...]) -> None:
    woo.lak_geheel(gronden)


@when(zin('{wie} op de plaats van "{tekst}" "{iets}" lakt op {gronden}'))
def lakt_anders(woo: Woobureau, wie: str, tekst: str, iets: str, gronden: tuple[str, ...]) -> None:
    wijst = Aanwijzing.model_validate({**dict(woo.wijs(wie, tekst)), "fragment": iets})
    woo.lak(wie, wijst, gronden, {})


@when(zin("{wie} lakt op {gronden} wat er niet staat"))
def lakt_nergens(woo: Woobureau, wie: str, gronden: tuple[str, ...]) -> None:
    woo.lak(wie, Aanwijzing(plaats="3/nergens"), gronden, {})


@given(zin("{wie} heeft de lak bevestigd"))
@given(zin("{wie} heeft het voorstel bevestigd"))
@when(zin("{wie} de lak bevestigt"))
@when(zin("{wie} het voorstel bevestigt"))
def bevestigt(woo: Woobureau, wie: str) -> None:
    woo.over_de_lak(wie, "bevestig")


@when(zin("{wie} de lak bevestigt en R10 erkent"))
def bevestigt_en_erkent(woo: Woobureau, wie: str) -> None:
    woo.over_de_lak(wie, "bevestig", erkend=("R10",))


@when(zin("{wie} de lak als {ander} bevestigt"))
def bevestigt_als(woo: Woobureau, wie: str, ander: str) -> None:
    woo.over_de_lak(wie, "bevestig", als=ander)


@given(zin('{wie} heeft de lak verworpen omdat "{reden}"'))
@when(zin('{wie} de lak verwerpt omdat "{reden}"'))
@when(zin('{wie} het voorstel verwerpt omdat "{reden}"'))
def verwerpt(woo: Woobureau, wie: str, reden: str) -> None:
    woo.over_de_lak(wie, "verwerp", reden=reden)


@when(zin('{wie} de eigen lak intrekt omdat "{reden}"'))
def trekt_in(woo: Woobureau, wie: str, reden: str) -> None:
    woo.over_de_lak(wie, "trek_lak_in", reden=reden)


@given(zin("{wie} heeft voor de lak {gronden} voorgesteld"))
@when(zin("{wie} voor de lak {gronden} voorstelt"))
def andere_grond(woo: Woobureau, wie: str, gronden: tuple[str, ...]) -> None:
    woo.wijzig_grond(wie, gronden)


@given(zin('{wie} heeft opheffing van de lak voorgesteld omdat "{reden}"'))
@when(zin('{wie} opheffing van de lak voorstelt omdat "{reden}"'))
def opheffing(woo: Woobureau, wie: str, reden: str) -> None:
    woo.over_de_lak(wie, "stel_opheffing_voor", reden=reden)
