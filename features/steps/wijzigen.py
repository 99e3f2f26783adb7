"""What is changed by two people, what one takes back, and what goes up as a dispute."""

from __future__ import annotations

from pytest_bdd import given, then, when

from domain.nota.inhoud import Sectie
from domain.routewijziging import Stapwens
from features import wijzigwerk as werk
from features.bureau import Bureau
from features.kantoren import STAPPEN, STELLER
from features.steps.woorden import zin
from features.tekst import ONDERWERP, lijst, sectie


@given(zin("de steller heeft in {code} een taalfout gemeld"))
@when(zin("de steller in {code} een taalfout meldt"))
def meldt_taalfout(bureau: Bureau, code: str) -> None:
    deel = bureau.inhoud[code]
    assert isinstance(deel, Sectie)
    werk.meld_taalfout(bureau, sectie(code, f"{deel.blokken[0].tekst}."))


@given("een sjabloon waarin het afdelingshoofd alleen voor 3 tekent")
def tekent_voor_een_deel(bureau: Bureau) -> None:
    bureau.sjabloon = "deel"


@given(zin('in {code} staat "{tekst}"'))
def staat(bureau: Bureau, code: str, tekst: str) -> None:
    bureau.schrijf(sectie(code, tekst))


@given(zin('de steller heeft in {code} als taalfout gemeld "{tekst}"'))
@when(zin('de steller in {code} als taalfout meldt "{tekst}"'))
def meldt_als_taalfout(bureau: Bureau, code: str, tekst: str) -> None:
    werk.meld_taalfout(bureau, sectie(code, tekst))


@when(zin('de steller als taalfout {code} zet op "{waarden:Rij}"'))
def lijst_als_taalfout(bureau: Bureau, code: str, waarden: tuple[str, ...]) -> None:
    werk.meld_taalfout(bureau, lijst(code, waarden))


@given(zin("{wie} heeft de taalfout tegengetekend"))
@when(zin("{wie} de taalfout tegentekent"))
def tekent_tegen(bureau: Bureau, wie: str) -> None:
    werk.beantwoord_taalfout(bureau, wie, "bevestig_redactioneel")


@when(zin("{wie} een ander verschil tegentekent"))
def tekent_iets_anders_tegen(bureau: Bureau, wie: str) -> None:
    bureau.getoond = bureau.getoond._replace(diff_hash="0" * 64)
    werk.beantwoord_taalfout(bureau, wie, "bevestig_redactioneel")


@given(zin('{wie} heeft de taalfout afgewezen omdat "{reden}"'))
@when(zin('{wie} de taalfout afwijst omdat "{reden}"'))
def wijst_af(bureau: Bureau, wie: str, reden: str) -> None:
    werk.beantwoord_taalfout(bureau, wie, "wijs_redactioneel_af", reden=reden)


@when(zin("{wie} de taalfout afwijst zonder reden"))
def wijst_zomaar_af(bureau: Bureau, wie: str) -> None:
    werk.beantwoord_taalfout(bureau, wie, "wijs_redactioneel_af", reden=" ")


@given(zin('{wie} heeft {ander} na {derde:Wie} in de route voorgesteld omdat "{reden}"'))
@when(zin('{wie} {ander} na {derde:Wie} in de route voorstelt omdat "{reden}"'))
def stelt_erbij_voor(bureau: Bureau, wie: str, ander: str, derde: str, reden: str) -> None:
    na = STAPPEN[derde]
    stap = f"{na.rpartition('.')[0]}.{ander.partition('/')[2]}"
    wens = Stapwens(wat="erbij", stap=stap, functie=ander, na=na, termijn=2)
    werk.stel_route_voor(bureau, wie, wens, reden)


@when(zin("{wie} {ander} na {derde:Wie} in de route voorstelt zonder reden"))
def stelt_zomaar_voor(bureau: Bureau, wie: str, ander: str, derde: str) -> None:
    stelt_erbij_voor(bureau, wie, ander, derde, " ")


@given(zin('{wie} heeft voorgesteld {ander} uit de route te halen omdat "{reden}"'))
@when(zin('{wie} voorstelt {ander} uit de route te halen omdat "{reden}"'))
def stelt_weg_voor(bureau: Bureau, wie: str, ander: str, reden: str) -> None:
    werk.stel_route_voor(bureau, wie, Stapwens(wat="weg", stap=STAPPEN[ander]), reden)


@given(zin('{wie} heeft voorgesteld de stap van {ander} aan {derde:Wie} te geven omdat "{reden}"'))
@when(zin('{wie} voorstelt de stap van {ander} aan {derde:Wie} te geven omdat "{reden}"'))
def stelt_ander_voor(bureau: Bureau, wie: str, ander: str, derde: str, reden: str) -> None:
    wens = Stapwens(wat="anders", stap=STAPPEN[ander], functie=derde)
    werk.stel_route_voor(bureau, wie, wens, reden)


@given(zin("{wie} heeft met de route ingestemd"))
@when(zin("{wie} met de route instemt"))
def stemt_in(bureau: Bureau, wie: str) -> None:
    werk.beantwoord_route(bureau, wie, "bevestig_route")


@when(zin('{wie} de route afwijst omdat "{reden}"'))
def wijst_route_af(bureau: Bureau, wie: str, reden: str) -> None:
    werk.beantwoord_route(bureau, wie, "wijs_route_af", reden=reden)


@when(zin("{wie} de route afwijst zonder reden"))
def wijst_route_zomaar_af(bureau: Bureau, wie: str) -> None:
    werk.beantwoord_route(bureau, wie, "wijs_route_af", reden=" ")


@given(zin('{wie} heeft het geschil van {ander} voorgelegd omdat "{reden}"'))
@when(zin('{wie} het geschil van {ander} voorlegt omdat "{reden}"'))
def legt_voor(bureau: Bureau, wie: str, ander: str, reden: str) -> None:
    werk.leg_voor(bureau, wie, ander, reden)


@when(zin("{wie} het geschil van {ander} voorlegt zonder reden"))
def legt_zomaar_voor(bureau: Bureau, wie: str, ander: str) -> None:
    werk.leg_voor(bureau, wie, ander, " ")


@then(zin("ligt zij in de werkvoorraad van {wie}"))
def in_werkvoorraad(bureau: Bureau, wie: str) -> None:
    assert ONDERWERP in bureau.werkvoorraad(wie)


@then(zin("ligt zij niet in de werkvoorraad van {wie}"))
def niet_in_werkvoorraad(bureau: Bureau, wie: str) -> None:
    assert ONDERWERP not in bureau.werkvoorraad(wie)


@then("wacht er geen taalfout op tegentekening")
def geen_taalfout_open(bureau: Bureau) -> None:
    assert bureau.taalvoorstellen(STELLER) == ()
