"""How things are before a scenario begins."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pytest_bdd import given, when

from domain.functie import is_beheer
from features.bureau import Bureau
from features.kantoren import BEHEER, persoon
from features.steps.woorden import tabel, zin
from features.tekst import lijst, punten

NIEUW = UUID(int=77)  # somebody who comes to work here


@given("een concept van de nota")
@when("de steller de nota opent")
def een_concept(bureau: Bureau) -> None:
    bureau.open()


@given("de nota is ingediend")
def is_ingediend(bureau: Bureau) -> None:
    bureau.dien_in()


@given(zin("de nota ligt bij {wie}"))
def ligt_bij(bureau: Bureau, wie: str) -> None:
    bureau.breng_tot(wie)


@given(zin("{code} is nog leeg"))
def is_leeg(bureau: Bureau, code: str) -> None:
    bureau.inhoud.pop(code)


@given(zin("{code} is met {waarden:Rij}"))
def is_met(bureau: Bureau, code: str, waarden: tuple[str, ...]) -> None:
    bureau.schrijf(lijst(code, waarden))


@given("de nota is departementaal vertrouwelijk")
def vertrouwelijk(bureau: Bureau) -> None:
    bureau.rubriceer("departementaal_vertrouwelijk")


@given("de brief heeft nog geen kenmerk")
def zonder_kenmerk(bureau: Bureau) -> None:
    bureau.zonder_kenmerk()


@given("de nota noemt")
def noemt(bureau: Bureau, datatable: list[list[str]]) -> None:
    rows = list(tabel(datatable))
    for code in dict.fromkeys(row["in"] for row in rows):
        named = [row for row in rows if row["in"] == code]
        ids = [(bureau.leg_punt_vast(*row["punt"].split()), row["deel"]) for row in named]
        bureau.schrijf(punten(code, ids))


@given("de nota noemt een punt dat niemand kent")
def noemt_onbekend(bureau: Bureau) -> None:
    bureau.schrijf(punten("4h", [(NIEUW, "")]))


@given(zin("de voorbeeldzaak noemt {gemeld:d} punten in 4a en {af:d} in 4h"))
def voorbeeldzaak(bureau: Bureau, gemeld: int, af: int) -> None:
    for code, numbers in (("4a", range(gemeld)), ("4h", range(100, 100 + af))):
        bureau.schrijf(
            punten(code, [(bureau.leg_punt_vast("motie", f"kst-36600-{n}"), "") for n in numbers])
        )


@given(zin('de motie "{nummer}" is vastgelegd'))
def motie(bureau: Bureau, nummer: str) -> None:
    bureau.leg_punt_vast("motie", nummer)


@when(zin('de motie "{nummer}" nog eens wordt vastgelegd'))
def motie_nog_eens(bureau: Bureau, nummer: str) -> None:
    bureau.punten.pop(nummer)
    bureau.leg_punt_vast("motie", nummer)


@given("een tweede ronde is begonnen")
def tweede_ronde(bureau: Bureau) -> None:
    bureau.begin_opnieuw()


@given("een sjabloon waarin stilte van een ministerie genoeg is")
def stilte(bureau: Bureau) -> None:
    bureau.sjabloon = "stilte"


@given(zin("{wie} werkt ook bij {ander}"))
@given(zin("{wie} is nu ook {ander}"))
def werkt_ook(bureau: Bureau, wie: str, ander: str) -> None:
    bureau.beheer("bezet", code=ander, persoon_id=persoon(wie))


@given(zin("niemand is {wie}"))
@given(zin("niemand werkt bij {wie}"))
def niemand(bureau: Bureau, wie: str) -> None:
    bureau.beheer("meld_vrij", code=wie, persoon_id=persoon(wie))


@given(zin("er is iemand gekomen als {wie}"))
def iemand(bureau: Bureau, wie: str) -> None:
    bureau.mensen[wie] = NIEUW
    bureau.beheer("bezet", code=wie, persoon_id=NIEUW)


@when(zin("{wie} {ander} benoemt tot {derde:Wie}"))
def benoemt(bureau: Bureau, wie: str, ander: str, derde: str) -> None:
    bureau.doe(wie, ("bezet", {"code": derde, "persoon_id": persoon(ander)}), als=BEHEER)


@given(zin("{wie} heeft vastgelegd dat {ander} leiding geeft aan {derde:Wie}"))
@when(zin("{wie} vastlegt dat {ander} leiding geeft aan {derde:Wie}"))
def geeft_leiding(bureau: Bureau, wie: str, ander: str, derde: str) -> None:
    velden = {"code": derde, "leidinggevende": ander}
    bureau.doe(wie, ("leg_leidinggevende_vast", velden), als=wie if is_beheer(wie) else None)


@given(zin("{wie} is al een tijd aangemeld"))
def al_een_tijd_aangemeld(bureau: Bureau, wie: str) -> None:
    bureau.lang_aangemeld.add(wie)


@given(zin("het is {dag}"))
@when(zin("het {dag} is geworden"))
def het_is(bureau: Bureau, dag: datetime) -> None:
    bureau.wacht_tot(dag)


@given("de termijnen zijn nagelopen")
@when("de termijnen worden nagelopen")
def nagelopen(bureau: Bureau) -> None:
    bureau.bewaak()
