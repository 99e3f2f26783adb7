"""What can be seen of a judgement afterwards."""

from __future__ import annotations

from pytest_bdd import then, when

from features.kantoren import MEDEWERKER
from features.steps.woowoorden import zin
from features.woobureau import Woobureau


@then("wacht de lak op een tweede persoon")
def lak_wacht(woo: Woobureau) -> None:
    assert woo.deze_lak.staat == "voorgesteld"


@then(zin("is de lak {staat:w}"))
def lak_is(woo: Woobureau, staat: str) -> None:
    assert woo.deze_lak.staat == staat


@then("ligt er over de lak een voorstel")
def lak_met_voorstel(woo: Woobureau) -> None:
    assert woo.deze_lak.voorstel


@then("ligt er over de lak geen voorstel meer")
def lak_zonder_voorstel(woo: Woobureau) -> None:
    assert not woo.deze_lak.voorstel


@then("is er geen lak")
def geen_lak(woo: Woobureau) -> None:
    assert not woo.stand().lakken


@then(zin("zijn er {aantal:d} lakken"))
def aantal_laks(woo: Woobureau, aantal: int) -> None:
    assert len(woo.stand().lakken) == aantal


@then(zin('is "{tekst}" gelakt op {gronden}'))
@then(zin('is "{tekst}" nog gelakt op {gronden}'))
def is_gelakt(woo: Woobureau, tekst: str, gronden: tuple[str, ...]) -> None:
    assert woo.verborgen(tekst) == gronden


@then(zin('is "{tekst}" leesbaar'))
def is_leesbaar(woo: Woobureau, tekst: str) -> None:
    assert tekst in woo.plek(tekst).gelakt


@then(zin('leest het publiek in {code} "{tekst}"'))
def leest_het_publiek(woo: Woobureau, code: str, tekst: str) -> None:
    assert woo.gelakt(code) == tekst


@then(zin('leest het publiek in {code} "{tekst}" en daaronder "{meer}"'))
def leest_het_publiek_ook(woo: Woobureau, code: str, tekst: str, meer: str) -> None:
    assert woo.gelakt(code) == f"{tekst}\n{meer}"


@then(zin('is het oordeel "{oordeel}"'))
def oordeel_is(woo: Woobureau, oordeel: str) -> None:
    assert woo.stand().oordeel == oordeel.replace(" ", "_")


@then(zin("moet {code} nog worden gelezen"))
def nog_te_lezen(woo: Woobureau, code: str) -> None:
    assert code in {plaats.partition("/")[0] for plaats in woo.stand().te_lezen}


@then(zin("hoeft {code} niet opnieuw te worden gelezen"))
def niet_te_lezen(woo: Woobureau, code: str) -> None:
    assert code not in {plaats.partition("/")[0] for plaats in woo.stand().te_lezen}


@then(zin('is "{woord}" elders nog te lezen'))
def elders_te_lezen(woo: Woobureau, woord: str) -> None:
    beeld = woo.beeld()
    assert woord in {beeld.plekken[d.plaats].tekst[d.van : d.tot] for d, _ in beeld.rest}


@then(zin("ziet {wie} de beoordeling"))
def ziet(woo: Woobureau, wie: str) -> None:
    assert woo.loket.beoordeling(wie, woo.nummer)
    assert woo.loket.tekst(wie, woo.nummer)


@then(zin("ziet {wie} de beoordeling niet"))
def ziet_niet(woo: Woobureau, wie: str) -> None:
    assert woo.loket.beoordeling(wie, woo.nummer) is None
    assert woo.loket.tekst(wie, woo.nummer) is None
    assert woo.loket.beoordeling(MEDEWERKER, woo.nummer)


@when(zin("{wie} de beoordeling leest"))
def leest(woo: Woobureau, wie: str) -> None:
    assert woo.loket.tekst(wie, woo.nummer)


@when(zin("{wie} vraagt hoe de beoordeling ervoor staat"))
def vraagt(woo: Woobureau, wie: str) -> None:
    assert woo.loket.beoordeling(wie, woo.nummer)


@then(zin("staat in het leeslog dat {wie} las wat gelakt is"))
def in_het_leeslog(woo: Woobureau, wie: str) -> None:
    assert woo.lak_id in {lak_id for regel in woo.gelezen_door(wie) for lak_id in regel.lak_ids}


@then(zin("staat in het leeslog niets van {wie}"))
def niet_in_het_leeslog(woo: Woobureau, wie: str) -> None:
    assert not woo.gelezen_door(wie)


@when("het leeslog beschadigd raakt")
def leeslog_beschadigd(woo: Woobureau) -> None:
    woo.breek_leeslog()


@then(zin("krijgt {wie} de tekst niet te zien"))
def geen_tekst(woo: Woobureau, wie: str) -> None:
    assert woo.krijgt_geen_tekst(wie)
