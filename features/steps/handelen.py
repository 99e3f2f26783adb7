"""What officials do."""

from __future__ import annotations

from pytest_bdd import given, when

from features.bureau import Bureau
from features.daden import Daad, positief
from features.kantoren import KANTOREN
from features.steps.woorden import tabel, zin
from features.tekst import lijst, sectie


@given(zin("{wie} heeft {daad}"))
@when(zin("{wie} {daad}"))
def doet(bureau: Bureau, wie: str, daad: Daad) -> None:
    bureau.doe(wie, daad)


@given(zin('{wie} heeft {daad:Reden} omdat "{reden}"'))
@when(zin('{wie} {daad:Reden} omdat "{reden}"'))
def doet_omdat(bureau: Bureau, wie: str, daad: Daad, reden: str) -> None:
    bureau.doe(wie, daad, reden=reden)


@when(zin('{wie} als {ander} {daad:Reden} omdat "{reden}"'))
def doet_als_omdat(bureau: Bureau, wie: str, ander: str, daad: Daad, reden: str) -> None:
    bureau.doe(wie, daad, als=ander, reden=reden)


@when(zin("{wie} {daad:Reden} zonder reden"))
def doet_zonder_reden(bureau: Bureau, wie: str, daad: Daad) -> None:
    bureau.doe(wie, daad, reden="  ")


@given(zin("{wie} heeft als {ander} getekend"))
@when(zin("{wie} als {ander} tekent"))
def tekent_als(bureau: Bureau, wie: str, ander: str) -> None:
    bureau.doe(wie, positief(ander), als=ander)


@when(zin('{wie} als {ander} tekent, want "{reden}"'))
def tekent_als_want(bureau: Bureau, wie: str, ander: str, reden: str) -> None:
    bureau.doe(wie, positief(ander), als=ander, samenloop=reden)


@given(zin("{wie} heeft te vroeg {daad}"))
def te_vroeg(bureau: Bureau, wie: str, daad: Daad) -> None:
    bureau.doe_te_vroeg(wie, daad)


@when("de te vroege opdracht nog eens komt")
def te_vroege_nog_eens(bureau: Bureau) -> None:
    bureau.nu_wel()


@given(zin("{wie} heeft teruggestuurd naar {ander}"))
@when(zin("{wie} terugstuurt naar {ander}"))
def stuurt_terug(bureau: Bureau, wie: str, ander: str) -> None:
    bureau.stuur_terug(wie, ander)


@given(zin("{wie} heeft om aanpassing van {code} gevraagd"))
@when(zin("{wie} om aanpassing van {code} vraagt"))
def vraagt_aanpassing(bureau: Bureau, wie: str, code: str) -> None:
    bureau.vraag_aanpassing(wie, code)


@given(zin("{wie} heeft een geschilpunt vastgelegd over {code}"))
@when(zin("{wie} een geschilpunt vastlegt over {code}"))
def legt_geschilpunt_vast(bureau: Bureau, wie: str, code: str) -> None:
    bureau.leg_geschilpunt_vast(wie, code)


@given(zin("{wie} heeft het geschilpunt opgelost verklaard"))
@when(zin("{wie} het geschilpunt opgelost verklaart"))
def lost_op(bureau: Bureau, wie: str) -> None:
    bureau.los_op(wie)


@given(zin("de steller heeft {code} gewijzigd"))
@when(zin("de steller {code} wijzigt"))
@when(zin("de steller {code} invult"))
def wijzigt(bureau: Bureau, code: str) -> None:
    bureau.schrijf(sectie(code, "Nu staat er iets anders."))


@given(zin("de steller heeft {code} leeggemaakt"))
@when(zin("de steller {code} leegmaakt"))
def maakt_leeg(bureau: Bureau, code: str) -> None:
    bureau.schrijf(sectie(code))


@when(zin("de steller niets anders schrijft dan er staat"))
def schrijft_hetzelfde(bureau: Bureau) -> None:
    bureau.schrijf(bureau.inhoud["1"])


@when(zin("de steller {code} wijzigt op versie {versie:d}"))
def wijzigt_oud(bureau: Bureau, code: str, versie: int) -> None:
    bureau.schrijf(sectie(code, "Op een oude tekst."), op_versie=versie)


@when(zin('de steller {code} zet op "{waarden:Rij}"'))
def zet_lijst(bureau: Bureau, code: str, waarden: tuple[str, ...]) -> None:
    bureau.schrijf(lijst(code, waarden))


@given(zin("{wie} leest de nota"))
def leest(bureau: Bureau, wie: str) -> None:
    bureau.lees(wie)


@when("dezelfde opdracht nog eens komt")
def nog_eens(bureau: Bureau) -> None:
    bureau.herhaal()


@when(zin('dezelfde opdracht komt met een andere opmerking "{opmerking}"'))
def nog_eens_anders(bureau: Bureau, opmerking: str) -> None:
    bureau.herhaal(anders={"opmerking": opmerking})


@when(zin("{wie} een nota van {ministerie:w} opent met het kenmerk van een andere"))
def zelfde_kenmerk(bureau: Bureau, wie: str, ministerie: str) -> None:
    bureau.open(wie=wie, ministerie=ministerie)


@when(zin('{wie} "{nummer}" heropent omdat "{reden}"'))
def heropent_punt(bureau: Bureau, wie: str, nummer: str, reden: str) -> None:
    bureau.doe(wie, ("heropen_punt", {"punt_id": bureau.punten[nummer], "reden": reden}))


@when("dit gebeurt")
def dit_gebeurt(bureau: Bureau, datatable: list[list[str]]) -> None:
    for row in tabel(datatable):
        bureau.speel(row["dag"], KANTOREN[row["wie"]], row["wat"])
