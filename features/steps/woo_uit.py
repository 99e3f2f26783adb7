"""What officials do with what was judged: compose, release, publish; and what is public then."""

from __future__ import annotations

from datetime import datetime

from pytest_bdd import given, then, when

from domain.woo.gronden import Kader
from features.bijlage import pdf
from features.steps.woowoorden import zin
from features.woouitgifte import Uitgifte


@given(zin("{wie} heeft de nota samengesteld"))
@when(zin("{wie} de nota samenstelt"))
def stelt_samen(woo: Uitgifte, wie: str) -> None:
    woo.stel_samen(wie)


@when(zin("{wie} de nota samenstelt in plaats van de eerste"))
def stelt_anders_samen(woo: Uitgifte, wie: str) -> None:
    woo.stel_samen(wie, vervangt=True)


@when("de lekpoort de nota alsnog tegenhoudt")
def alsnog(woo: Uitgifte) -> None:
    woo.houd_alsnog_tegen()


@given("de lekpoort heeft de nota tegengehouden")
def tegengehouden(woo: Uitgifte) -> None:
    woo.houd_tegen()


@given(zin('de steller heeft een bijlage toegevoegd van auteur "{auteur}"'))
def bijlage_van(woo: Uitgifte, auteur: str) -> None:
    woo.voeg_toe(pdf(auteur))


@given(zin('de steller heeft een bijlage toegevoegd waarin "{tekst}" staat'))
def bijlage_met(woo: Uitgifte, tekst: str) -> None:
    woo.voeg_toe(pdf(tekst=tekst))


@given("de steller heeft een bijlage toegevoegd")
def bijlage(woo: Uitgifte) -> None:
    woo.voeg_toe(pdf())


@given(zin("{wie} beoordeelt de bijlage voor {kader}"))
def beoordeelt_bijlage(woo: Uitgifte, wie: str, kader: Kader) -> None:
    woo.bijlage = woo.toegevoegd
    woo.open(wie, kader)


@given(zin("ook de bijlage is door twee mensen beoordeeld voor {kader}"))
def bijlage_beoordeeld(woo: Uitgifte, kader: Kader) -> None:
    woo.beoordeel_bijlage(kader)


@given(zin("{wie} heeft de nota met haar bijlage samengesteld"))
@when(zin("{wie} de nota met haar bijlage samenstelt"))
def stelt_samen_met(woo: Uitgifte, wie: str) -> None:
    woo.stel_samen_met_bijlage(wie)


@given(zin("{wie} heeft de nota vrijgegeven"))
@when(zin("{wie} de nota vrijgeeft"))
def geeft_vrij(woo: Uitgifte, wie: str) -> None:
    woo.geef_vrij(wie)


@when(zin("{wie} andere bytes vrijgeeft dan de lekpoort zag"))
def geeft_anders_vrij(woo: Uitgifte, wie: str) -> None:
    woo.geef_vrij(wie, sha="f" * 64)


@when(zin("{wie} de nota vrijgeeft zonder het verschil met 5a te erkennen"))
def geeft_vrij_zonder_erkenning(woo: Uitgifte, wie: str) -> None:
    woo.geef_vrij(wie, erkend=False)


@given("de brief is door twee mensen vrijgegeven")
@given("de nota is door twee mensen vrijgegeven")
def is_vrijgegeven(woo: Uitgifte) -> None:
    woo.vrijgegeven_met_twee()


@given(zin("{wie} heeft de brief gepubliceerd, sinds {dag}"))
@given(zin("{wie} heeft de nota gepubliceerd, sinds {dag}"))
@when(zin("{wie} de nota publiceert, sinds {dag}"))
def publiceert(woo: Uitgifte, wie: str, dag: datetime) -> None:
    woo.publiceer(wie, dag.date())


@given(zin("{wie} heeft bij de brief genoemd waarin hij openbaar is"))
@when(zin("{wie} bij de brief noemt waarin hij openbaar is"))
def maakt_openbaar(woo: Uitgifte, wie: str) -> None:
    woo.maak_openbaar(wie)


@given(zin("{wie} heeft de nota weer ingetrokken, per {dag}"))
@when(zin("{wie} de nota weer intrekt, per {dag}"))
def trekt_weer_in(woo: Uitgifte, wie: str, dag: datetime) -> None:
    woo.trek_in(wie, dag.date())


@given(zin('op {dag} is de nota gecorrigeerd, met "{tekst}" gelakt op {gronden}'))
def gecorrigeerd(woo: Uitgifte, dag: datetime, tekst: str, gronden: tuple[str, ...]) -> None:
    woo.bureau.wacht_tot(dag)
    woo.publiceer_gecorrigeerd(tekst, gronden)


@when(zin("{wie} de eerste door de tweede vervangt, per {dag}"))
def vervangt(woo: Uitgifte, wie: str, dag: datetime) -> None:
    woo.vervang(wie, dag.date())


@when(zin("{wie} verzendt met de vrijgegeven beslisnota"))
def verzendt_gelakt(woo: Uitgifte, wie: str) -> None:
    woo.verzend_gelakt(wie)


@given(zin("{wie} heeft de beslisnota nagezonden"))
@when(zin("{wie} de beslisnota nazendt"))
def zendt_na(woo: Uitgifte, wie: str) -> None:
    woo.zend_na(wie)


@then("staat de lekpoort open")
def poort_open(woo: Uitgifte) -> None:
    assert woo.uitslag().poort == "open"


@then(zin("ziet {wie} wat is samengesteld"))
def ziet(woo: Uitgifte, wie: str) -> None:
    assert woo.loket.uitslag(wie, woo.openbaarmaking)


@then(zin("ziet {wie} niet wat is samengesteld"))
def ziet_niet(woo: Uitgifte, wie: str) -> None:
    assert woo.loket.uitslag(wie, woo.openbaarmaking) is None


@then(zin("was op {dag} niets openbaar"))
@then(zin("is op {dag} niets openbaar"))
def niets_openbaar(woo: Uitgifte, dag: datetime) -> None:
    assert not woo.openbaar(dag.date())


@then(zin("was op {dag} de eerste openbaar, gelakt op {gronden}"))
def eerste_openbaar(woo: Uitgifte, dag: datetime, gronden: tuple[str, ...]) -> None:
    (found,) = woo.openbaar(dag.date())
    assert (found.openbaarmaking_id, found.gronden) == (woo.vorige, gronden)
    assert found.grondenlijst


@then(zin("was op {dag} de tweede openbaar, gelakt op {gronden}"))
@then(zin("is op {dag} de nota openbaar, gelakt op {gronden}"))
def tweede_openbaar(woo: Uitgifte, dag: datetime, gronden: tuple[str, ...]) -> None:
    (found,) = woo.openbaar(dag.date())
    assert (found.openbaarmaking_id, found.gronden) == (woo.openbaarmaking, gronden)
    assert found.grondenlijst


@then(zin("was op {dag} niets openbaar, voor zover op {later:Dag} bekend"))
def niets_bekend(woo: Uitgifte, dag: datetime, later: datetime) -> None:
    assert not woo.openbaar(dag.date(), later)


@then("is de beslisnota nagezonden")
def is_nagezonden(woo: Uitgifte) -> None:
    assert woo.nagezonden


@then(zin("hebben twee mensen samen {aantal:d} handelingen gedaan"))
def handelingen(woo: Uitgifte, aantal: int) -> None:
    assert (len(set(woo.handelingen)), len(woo.handelingen)) == (2, aantal)
