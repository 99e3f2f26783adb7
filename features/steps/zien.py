"""What can be seen afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from pytest_bdd import then

from api.register import MODELS
from api.taken.herbouwen import vergelijken
from domain.base import Aggregate
from domain.nota.wensen import Waarover
from features.bureau import Bureau
from features.kantoren import STELLER
from features.steps.woorden import tabel, zin
from features.tekst import ONDERWERP


@then(zin("wacht de nota op {wie}"))
@then(zin("wacht de nota nog op {wie}"))
@then(zin("wacht de nota weer op {wie}"))
def wacht_op(bureau: Bureau, wie: str) -> None:
    assert wie in bureau.aan_zet()
    assert ONDERWERP in bureau.werkvoorraad(wie)


@then(zin("wacht de nota niet op {wie}"))
@then(zin("wacht de nota niet meer op {wie}"))
def wacht_niet_op(bureau: Bureau, wie: str) -> None:
    assert wie not in bureau.aan_zet()
    assert ONDERWERP not in bureau.werkvoorraad(wie)


@then(zin("wacht de nota op de functie van {wie}"))
def wacht_op_de_functie(bureau: Bureau, wie: str) -> None:
    assert wie in bureau.aan_zet()


@then(zin("is de termijn van {wie} {dag}"))
def termijn(bureau: Bureau, wie: str, dag: datetime) -> None:
    assert bureau.aan_zet()[wie] == dag.date().isoformat()


@then(zin('wordt dat geweigerd volgens {regel}: "{reden}"'))
def wordt_geweigerd(bureau: Bureau, regel: str, reden: str) -> None:
    bureau.wordt_geweigerd(regel, reden)


@then(zin('kan het wel zo: "{hoe}"'))
def kan_wel_zo(bureau: Bureau, hoe: str) -> None:
    assert hoe in bureau.gehoord.mogelijk_als


@then(zin('noemt de weigering ook "{zin}"'))
def noemt_ook(bureau: Bureau, zin: str) -> None:
    assert any(zin in nee.zin for nee in bureau.gehoord.alle)


@then(zin("noemt de weigering {wie}"))
def noemt(bureau: Bureau, wie: str) -> None:
    assert wie in bureau.gehoord.aan_zet


@then(zin('hoort {wie} op de vraag waarom {handeling:w} niet kan: "{zin}"'))
def hoort(bureau: Bureau, wie: str, handeling: Waarover, zin: str) -> None:
    assert any(zin in nee.zin for nee in bureau.waarom(wie, handeling))


@then(zin("is er voor {wie} geen reden waarom {handeling:w} niet kan"))
def geen_reden(bureau: Bureau, wie: str, handeling: Waarover) -> None:
    assert not bureau.waarom(wie, handeling)


@then(zin('is vastgelegd: "{soorten:Rij}"'))
def is_vastgelegd(bureau: Bureau, soorten: tuple[str, ...]) -> None:
    assert tuple(bureau.laatste_soorten) == soorten


@then("is er niets vastgelegd")
def niets_vastgelegd(bureau: Bureau) -> None:
    assert not bureau.nummers


@then(zin("telt de handtekening van {wie}"))
@then(zin("telt de handtekening van {wie} nog"))
def telt(bureau: Bureau, wie: str) -> None:
    assert any(g.telt for g in bureau.handtekeningen(wie))


@then(zin("telt de handtekening van {wie} niet meer"))
def telt_niet(bureau: Bureau, wie: str) -> None:
    assert bureau.handtekeningen(wie)
    assert not any(g.telt for g in bureau.handtekeningen(wie))


@then(zin('staat in de tijdlijn "{wat}" van {wie}'))
def staat_in_de_tijdlijn(bureau: Bureau, wat: str, wie: str) -> None:
    assert any(g.wat == wat and g.door == wie for g in bureau.tijdlijn(STELLER))


@then(zin('staat in de tijdlijn "{wat}" van het systeem'))
def van_het_systeem(bureau: Bureau, wat: str) -> None:
    assert any(g.wat == wat and g.door == "systeem" for g in bureau.tijdlijn(STELLER))


@then(zin('staat in de tijdlijn geen "{wat}"'))
def staat_niet_in_de_tijdlijn(bureau: Bureau, wat: str) -> None:
    assert all(g.wat != wat for g in bureau.tijdlijn(STELLER))


@then(zin('staat in de tijdlijn {aantal:d} keer "{wat}"'))
def aantal_keer(bureau: Bureau, aantal: int, wat: str) -> None:
    assert [g.wat for g in bureau.tijdlijn(STELLER)].count(wat) == aantal


@then("noemt wat vanzelf volgde steeds zijn oorzaak")
def noemt_oorzaak(bureau: Bureau) -> None:
    vanzelf = [g.nummer for g in bureau.tijdlijn(STELLER) if g.door == "systeem"]
    assert list(bureau.oorzaken()) == vanzelf
    assert all(oorzaak < nummer for nummer, oorzaak in bureau.oorzaken().items())


@then(zin("loopt ronde {ronde:d} met versie {versie:d}"))
def ronde_en_versie(bureau: Bureau, ronde: int, versie: int) -> None:
    seen = bureau.gezien(STELLER)
    assert seen
    assert (seen.ronde, seen.versie) == (ronde, versie)


@then(zin("wachtte de nota na gebeurtenis {nummer:d} nog op {wie}"))
def wachtte_op(bureau: Bureau, nummer: int, wie: str) -> None:
    assert wie in bureau.toen(nummer)[1]


@then(zin("had de nota na gebeurtenis {nummer:d} versie {versie:d}"))
def had_versie(bureau: Bureau, nummer: int, versie: int) -> None:
    assert bureau.toen(nummer)[0] == versie


@then(zin("ziet {wie} de nota"))
def ziet(bureau: Bureau, wie: str) -> None:
    assert bureau.gezien(wie)
    assert ONDERWERP in bureau.lijst(wie)


@then(zin("ziet {wie} de nota niet"))
def ziet_niet(bureau: Bureau, wie: str) -> None:
    assert bureau.gezien(wie) is None


@then(zin('is "{nummer}" bij ons {stand}'))
def is_bij_ons(bureau: Bureau, nummer: str, stand: str) -> None:
    assert bureau.punt(bureau.punten[nummer]).uitvoering == stand.replace(" ", "_")


@then(zin("zijn er {bezig:d} punten in behandeling en {af:d} afgedaan"))
def punten_af(bureau: Bureau, bezig: int, af: int) -> None:
    standen = [bureau.punt(punt_id).uitvoering for punt_id in bureau.soorten]
    assert (standen.count("in_behandeling"), standen.count("afgedaan")) == (bezig, af)


@then(zin('herkent de lezer in "{tekst}" {nummer:S} {hoe:w} twijfel'))
def herkent(bureau: Bureau, tekst: str, nummer: str, hoe: str) -> None:
    assert bureau.verwijzingen(tekst)[nummer] is (hoe == "met")


@then(zin("staat er {aantal:d} nota in de lijst van {wie}"))
def aantal_in_lijst(bureau: Bureau, aantal: int, wie: str) -> None:
    assert len(bureau.lijst(wie)) == aantal


@then("zijn dit de gebeurtenissen")
def de_gebeurtenissen(bureau: Bureau, datatable: list[list[str]]) -> None:
    expected = [(int(r["nr"]), r["wat"], r["oorzaak"]) for r in tabel(datatable)]
    oorzaken, lines = bureau.oorzaken(), bureau.tijdlijn(STELLER)
    happened = [(g.nummer, g.wat, str(oorzaken.get(g.nummer, ""))) for g in lines]
    assert happened == expected


@then("geeft naspelen en herbouwen hetzelfde")
def hetzelfde(bureau: Bureau) -> None:
    """Compare what is known now with what follows from the events alone, in every history."""
    for stroom in (bureau.nota, *bureau.soorten):
        live = bureau.register.lees(Aggregate, stroom)
        replayed = bureau.register.toen(Aggregate, stroom)
        assert toestand(replayed) == toestand(live)
    found = vergelijken(bureau.register, *MODELS, melding=lambda _: None)
    assert found.keys() == {model.naam for model in MODELS}
    assert not any(map(any, found.values())), found


def toestand(aggregate: Aggregate) -> Mapping[str, object]:
    """Give all that it knows but what is on its way to the register."""
    return {key: value for key, value in vars(aggregate).items() if "pending" not in key}
