"""What officials do to close a judgement, or to go on with another text."""

from __future__ import annotations

from pytest_bdd import given, when

from features.steps.woowoorden import zin
from features.woobureau import Woobureau


@given(zin("{wie} heeft de beoordeling voor zich"))
def voor_zich(woo: Woobureau, wie: str) -> None:
    woo.op_tafel = woo.stand(wie)


@given(zin("{wie} heeft de beoordeling afgerond"))
@when(zin("{wie} de beoordeling afrondt"))
def rondt_af(woo: Woobureau, wie: str) -> None:
    woo.rond_af(wie)


@when(zin("{wie} de beoordeling afrondt zonder te lezen wat nieuw is"))
def rondt_ongelezen_af(woo: Woobureau, wie: str) -> None:
    woo.rond_af(wie, gelezen=False)


@given(zin("{wie} heeft de beoordeling vastgesteld"))
@when(zin("{wie} de beoordeling vaststelt"))
def stelt_vast(woo: Woobureau, wie: str) -> None:
    woo.op_gezien(wie, "stel_vast")


@given("de beoordeling is door twee mensen vastgesteld")
@when("de beoordeling door twee mensen wordt vastgesteld")
def is_vastgesteld(woo: Woobureau) -> None:
    woo.stel_vast_met_twee()


@given(zin("{wie} heeft alles bevestigd en vastgesteld"))
def bevestigt_alles(woo: Woobureau, wie: str) -> None:
    woo.bevestig_alles(wie)
    woo.op_gezien(wie, "stel_vast")


@given(zin('{wie} heeft de beoordeling heropend omdat "{reden}"'))
@when(zin('{wie} de beoordeling heropent omdat "{reden}"'))
def heropent(woo: Woobureau, wie: str, reden: str) -> None:
    woo.over_de_beoordeling(wie, "heropen_beoordeling", reden=reden)


@given(zin("{wie} is verder gegaan op de nieuwe versie"))
@when(zin("{wie} verder gaat op de nieuwe versie"))
def wisselt(woo: Woobureau, wie: str) -> None:
    woo.op_gezien(wie, "wissel_versie")


@given(zin('{wie} heeft bepaald dat de nota al openbaar is op "{vindplaats}"'))
@when(zin('{wie} bepaalt dat de nota al openbaar is op "{vindplaats}"'))
def al_openbaar(woo: Woobureau, wie: str, vindplaats: str) -> None:
    woo.bepaal_uitkomst(wie, "reeds_openbaar", vindplaats=vindplaats)


@when(zin("{wie} bepaalt dat de nota al openbaar is, zonder te zeggen waar"))
def ergens_openbaar(woo: Woobureau, wie: str) -> None:
    woo.bepaal_uitkomst(wie, "reeds_openbaar")


@when(zin('{wie} bepaalt dat de nota buiten het verzoek valt omdat "{reden}"'))
def buiten_verzoek(woo: Woobureau, wie: str, reden: str) -> None:
    woo.bepaal_uitkomst(wie, "buiten_verzoek", reden=reden)


@given(zin('{wie} heeft "{woord}" zichtbaar gelaten omdat "{reden}"'))
@when(zin('{wie} "{woord}" zichtbaar laat omdat "{reden}"'))
def laat_zichtbaar(woo: Woobureau, wie: str, woord: str, reden: str) -> None:
    woo.laat_zichtbaar(wie, woord, reden)
