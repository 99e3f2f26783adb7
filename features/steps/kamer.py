"""What the Kamer says of a motie or toezegging, and who sees to it."""

from __future__ import annotations

from datetime import datetime, timedelta

from pytest_bdd import given, parsers, then, when

from domain.kamerpunt.uitvoering import BronVanFeit
from domain.nota.inhoud import Kamer
from domain.nummers import punt_nummer
from domain.ontvangst import Bevestiging, Toekenning
from features.puntbureau import BRIEF, TWEEDE, Puntbureau
from features.puntbureau import dag as lees_dag
from features.steps.woorden import tabel, zin
from features.tekst import punten as met_punten
from projections.kamerpunten import Lijst

LIJSTEN: dict[str, Lijst] = {
    "onbekende woorden": "onbekende_woorden",
    "geen voortgang": "geen_voortgang",
    "zonder datum": "zonder_datum",
    "open bij de Kamer": "open_bij_de_kamer",
    "lang aangehouden": "lang_aangehouden",
    "te laat": "te_laat",
    "open": "open",
}


@given(zin("{wie} heeft ingelezen"))
@when(zin("{wie} inleest"))
def leest_in(punten: Puntbureau, wie: str, datatable: list[list[str]]) -> None:
    punten.lees_in(wie, list(tabel(datatable)))


@given(zin('een motie zonder nummer, "{naam}"'))
def zonder_nummer(punten: Puntbureau, naam: str) -> None:
    punten.leg_voorlopig_vast(naam)


@given(zin('de nota doet "{naam}" af'))
def nota_doet_af(punten: Puntbureau, naam: str) -> None:
    punten.bureau.schrijf(met_punten("4h", [(punten.id(naam), "")]))


@given(zin('{wie} heeft "{naam}" samengevoegd met "{nummer}"'))
@when(zin('{wie} "{naam}" samenvoegt met "{nummer}"'))
def voegt_samen(punten: Puntbureau, wie: str, naam: str, nummer: str) -> None:
    punten.over(wie, naam, "voeg_samen", nummer_id=punten.id(nummer))


@given(zin('{wie} heeft "{nummer}" toegewezen aan {ander} en {derde:Wie}'))
@when(zin('{wie} "{nummer}" toewijst aan {ander} en {derde:Wie}'))
def wijst_toe(punten: Puntbureau, wie: str, nummer: str, ander: str, derde: str) -> None:
    punten.over(wie, nummer, "wijs_toe", bewindspersoon=ander, dossierhouder=derde)


@when(zin('{wie} "{nummers:Rij}" overdraagt van {ander} aan {derde:Wie}'))
def draagt_over(
    punten: Puntbureau, wie: str, nummers: tuple[str, ...], ander: str, derde: str
) -> None:
    ids = tuple(map(punten.id, nummers))
    velden = {"van": ander, "naar": derde, "reden": "Het kabinet is gewisseld."}
    punten.doe(wie, "draag_over", punten=ids, **velden)


@when(zin('{wie} "{nummer}" overdraagt van {ander} aan {derde:Wie} zonder reden'))
def draagt_over_zonder_reden(
    punten: Puntbureau, wie: str, nummer: str, ander: str, derde: str
) -> None:
    velden = {"van": ander, "naar": derde, "reden": "  "}
    punten.doe(wie, "draag_over", punten=(punten.id(nummer),), **velden)


@given(zin('{wie} is begonnen aan "{nummer}"'))
@when(zin('{wie} begint aan "{nummer}"'))
def begint_aan(punten: Puntbureau, wie: str, nummer: str) -> None:
    punten.over(wie, nummer, "start_uitvoering")


@when(zin('{wie} als {ander} begint aan "{nummer}"'))
def begint_als(punten: Puntbureau, wie: str, ander: str, nummer: str) -> None:
    punten.over(wie, nummer, "start_uitvoering", als=ander)


@given(zin('{wie} heeft "{nummer}" een termijn gesteld op {op:S}'))
@when(zin('{wie} "{nummer}" een termijn stelt op {op:S}'))
def stelt_termijn(punten: Puntbureau, wie: str, nummer: str, op: str) -> None:
    punten.over(wie, nummer, "stel_punttermijn", termijn=lees_dag(op), reden="Zo is afgesproken.")


@when(zin('{wie} de termijn van "{nummer}" verlengt tot {op:S}'))
def verlengt(punten: Puntbureau, wie: str, nummer: str, op: str) -> None:
    punten.over(
        wie, nummer, "verleng_punttermijn", naar=lees_dag(op), reden="Het onderzoek loopt uit."
    )


@when(zin('{wie} meldt dat de brief van de nota "{nummer}" afdoet'))
def doet_af(punten: Puntbureau, wie: str, nummer: str) -> None:
    punten.over(wie, nummer, "doe_af", brief_id=BRIEF)


@when(zin('{wie} meldt dat de brief van de nota "{nummer}" niet uitvoert, zonder reden'))
def voert_niet_uit(punten: Puntbureau, wie: str, nummer: str) -> None:
    punten.over(wie, nummer, "doe_af", brief_id=BRIEF, resultaat="niet_uitgevoerd")


@when(zin('{wie} meldt dat de brief van de nota voortgang geeft over "{nummer}"'))
def meldt_voortgang(punten: Puntbureau, wie: str, nummer: str) -> None:
    punten.over(wie, nummer, "meld_voortgang", brief_id=BRIEF)


@when(zin("er {aantal:d} dagen voorbijgaan"))
def dagen_voorbij(punten: Puntbureau, aantal: int) -> None:
    punten.bureau.moment += timedelta(days=aantal)


@then(zin('is "{nummer}" volgens de Kamer {stand}'))
def volgens_de_kamer(punten: Puntbureau, nummer: str, stand: str) -> None:
    beeld = punten.bureau.punt(punten.id(nummer))
    assert beeld.kamerstand == stand.replace(" ", "_"), beeld.kamerstand


@then(zin('is van "{nummer}" bij de Kamer nog niets bekend'))
def nog_niets_bekend(punten: Puntbureau, nummer: str) -> None:
    assert not punten.bureau.punt(punten.id(nummer)).kamerstand


@then(zin('staat bij "{nummer}" {aantal:d} keer "{tekst}"'))
def staat_bij(punten: Puntbureau, nummer: str, aantal: int, tekst: str) -> None:
    lines = punten.bureau.punt(punten.id(nummer)).tijdlijn
    assert sum(tekst in line for line in lines) == aantal, lines


@then(zin('heeft "{nummer}" {aantal:d} gebeurtenissen'))
def aantal_gebeurtenissen(punten: Puntbureau, nummer: str, aantal: int) -> None:
    lines = punten.bureau.punt(punten.id(nummer)).tijdlijn
    assert len(lines) == aantal, lines


@then(zin('is "{nummer}" door de Kamer verwijderd'))
def verwijderd(punten: Puntbureau, nummer: str) -> None:
    assert punten.bureau.punt(punten.id(nummer)).verwijderd


@then(zin('is "{nummer}" van {wie} en {ander}'))
def is_van(punten: Puntbureau, nummer: str, wie: str, ander: str) -> None:
    beeld = punten.bureau.punt(punten.id(nummer))
    assert (beeld.bewindspersoon, beeld.dossierhouder) == (wie, ander)


@then(zin('is de termijn van "{nummer}" {op:S}'))
def termijn(punten: Puntbureau, nummer: str, op: str) -> None:
    assert punten.bureau.punt(punten.id(nummer)).termijn == lees_dag(op).isoformat()


@then(parsers.re(r'staat "(?P<nummer>[^"]+)" (?P<of>wel|niet) in de lijst "(?P<lijst>[^"]+)"'))
def in_de_lijst(punten: Puntbureau, nummer: str, of: str, lijst: str) -> None:
    found = punten.bureau.puntenlijst(LIJSTEN[lijst])
    assert (punten.id(nummer) in found) == (of == "wel")


@then(zin('staan "{nummers:Rij}" op naam van {wie}'))
def op_naam_van(punten: Puntbureau, nummers: tuple[str, ...], wie: str) -> None:
    assert set(map(punten.id, nummers)) == {*punten.bureau.puntenlijst("open", wie)}


@then(zin('noemt de brief "{nummer}"'))
def brief_noemt(punten: Puntbureau, nummer: str) -> None:
    events = punten.bureau.register.gebeurtenissen(BRIEF)
    assert punten.id(nummer) in {punt.punt_id for punt in getattr(events[0], "punten", ())}


@given(zin("{wie} heeft bevestigd dat de {kamer:w} de brief kreeg op {dag}"))
@when(zin("{wie} bevestigt dat de {kamer:w} de brief kreeg op {dag}"))
def bevestigt(punten: Puntbureau, wie: str, kamer: Kamer, dag: datetime) -> None:
    wat = Bevestiging(kamer=kamer, op=dag.date(), bewijs="mail van de Griffie")
    punten.doe(wie, "bevestig_ontvangst", brief_id=BRIEF, wat=wat)


@given(zin('{wie} heeft de brief bij de {kamer:w} nummer "{kst}" gegeven'))
@when(zin('{wie} de brief bij de {kamer:w} nummer "{kst}" geeft'))
def geeft_nummer(punten: Puntbureau, wie: str, kamer: Kamer, kst: str) -> None:
    bron = BronVanFeit(
        systeem="officielebekendmakingen",
        id=kst,
        gewijzigd_op=punten.bureau.moment,
        sha256="0" * 64,
    )
    wat = Toekenning(kamer=kamer, kst_id=kst, bron=bron)
    punten.doe(wie, "ken_kamerstuknummer_toe", brief_id=BRIEF, wat=wat)


@when(zin("{wie} de brief rectificeert door een brief die niet is verzonden"))
def rectificeert(punten: Puntbureau, wie: str) -> None:
    nergens = punt_nummer("motie", "geen brief")
    punten.doe(wie, "rectificeer", brief_id=BRIEF, door_brief_id=nergens, reden="Een getal.")


@given("er is een tweede brief verzonden")
def tweede_brief(punten: Puntbureau) -> None:
    punten.verzend_nog_een()


@given(zin("{wie} heeft de brief gerectificeerd door de tweede brief"))
@when(zin("{wie} de brief rectificeert door de tweede brief"))
def rectificeert_door(punten: Puntbureau, wie: str) -> None:
    punten.doe(wie, "rectificeer", brief_id=BRIEF, door_brief_id=TWEEDE, reden="Een getal.")


@when(zin("{wie} de brief rectificeert door zichzelf"))
def rectificeert_zichzelf(punten: Puntbureau, wie: str) -> None:
    punten.doe(wie, "rectificeer", brief_id=BRIEF, door_brief_id=BRIEF, reden="Een getal.")


@then(zin('staat bij de brief "{tekst}"'))
def staat_bij_de_brief(punten: Puntbureau, tekst: str) -> None:
    lines = punten.bureau.brieftijdlijn(BRIEF)
    assert any(tekst in line for line in lines), lines
