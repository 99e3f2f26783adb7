"""Who acts for another: arranged, confirmed, ended, and seen."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import uuid5

from pytest_bdd import given, then, when

from domain.nummers import RUIMTE
from domain.werkdagen import AMSTERDAM
from features.bureau import Bureau
from features.kantoren import BEHEER, STELLER
from features.steps.woorden import zin
from features.tekst import ONDERWERP

VINDPLAATS = "Stcrt. 2025, 1234"


def onthoud(bureau: Bureau, soort: str) -> None:
    """Its number follows from the order."""
    if bureau.weigering is None and bureau.vorige:
        bureau.machtiging = uuid5(RUIMTE, f"{soort}:{bureau.vorige.opdracht_id}")


def regel(bureau: Bureau, door: str, voor: str, dagen: tuple[date, date], **velden: object) -> None:
    given = {"code": voor, "van": dagen[0], "tot": dagen[1], **velden}
    bureau.doe(door, ("regel_vervanging", given), als=BEHEER if door == BEHEER else None)
    onthoud(bureau, "vervanging")


@given(zin("{wie} vervangt {ander} van {dagen:Dagen}"))
@when(zin("{wie} {ander} gaat vervangen van {dagen:Dagen}"))
def vervangt(bureau: Bureau, wie: str, ander: str, dagen: tuple[date, date]) -> None:
    regel(bureau, ander, ander, dagen, vervanger=bureau.persoon(wie))


@given(zin("{wie} vervangt {ander} van {dagen:Dagen}, alleen voor {soort:Soort}"))
def vervangt_voor(
    bureau: Bureau, wie: str, ander: str, dagen: tuple[date, date], soort: str
) -> None:
    regel(bureau, ander, ander, dagen, vervanger=bureau.persoon(wie), stapsoorten=(soort,))


@given(zin("{derde:Wie} regelde dat {wie} {ander} vervangt van {dagen:Dagen}"))
@when(zin("{derde:Wie} regelt dat {wie} {ander} vervangt van {dagen:Dagen}"))
def regelt(bureau: Bureau, derde: str, wie: str, ander: str, dagen: tuple[date, date]) -> None:
    regel(bureau, derde, ander, dagen, vervanger=bureau.persoon(wie))


@given(zin("{wie} heeft de vervanging van {ander} bevestigd"))
@when(zin("{wie} de vervanging van {ander} bevestigt"))
def bevestigt(bureau: Bureau, wie: str, ander: str) -> None:
    velden = {"code": ander, "nummer": bureau.machtiging}
    bureau.doe(wie, ("bevestig_vervanging", velden), als=BEHEER if wie == BEHEER else None)


@given(zin("{wie} heeft de vervanging van {ander} beëindigd"))
@when(zin("{wie} de vervanging van {ander} beëindigt"))
def beeindigt(bureau: Bureau, wie: str, ander: str) -> None:
    velden = {"code": ander, "nummer": bureau.machtiging, "reden": "Eerder terug."}
    bureau.doe(wie, ("beeindig_vervanging", velden))


@given(zin("{wie} heeft mandaat van {ander}"))
def heeft_mandaat(bureau: Bureau, wie: str, ander: str) -> None:
    verleent(bureau, ander, wie)


@given(zin("{wie} heeft mandaat van {ander}, dat het mag doorgeven"))
def mag_doorgeven(bureau: Bureau, wie: str, ander: str) -> None:
    verleent(bureau, ander, wie, ondermandaat=True)


@when(zin("{wie} mandaat verleent aan {ander}"))
def verleent_mandaat(bureau: Bureau, wie: str, ander: str) -> None:
    verleent(bureau, wie, ander)


@when(zin("{wie} mandaat verleent aan {ander} zonder vindplaats"))
def zonder_vindplaats(bureau: Bureau, wie: str, ander: str) -> None:
    verleent(bureau, wie, ander, vindplaats=" ")


@when(zin("{derde:Wie} mandaat van {wie} verleent aan {ander}"))
def verleent_voor(bureau: Bureau, derde: str, wie: str, ander: str) -> None:
    verleent(bureau, wie, ander, door=derde)


def verleent(bureau: Bureau, voor: str, aan: str, *, door: str = "", **velden: object) -> None:
    van = (bureau.moment.astimezone(AMSTERDAM)).date()
    given = {"code": voor, "aan_functie": aan, "vindplaats": VINDPLAATS, "van": van, **velden}
    bureau.doe(door or voor, ("verleen_mandaat", given), als=BEHEER if door == BEHEER else None)
    onthoud(bureau, "mandaat")


@given(zin("{wie} heeft het mandaat ingetrokken"))
@when(zin("{wie} het mandaat intrekt"))
def trekt_in(bureau: Bureau, wie: str) -> None:
    velden = {"code": wie, "nummer": bureau.machtiging, "reden": "Andere verdeling."}
    bureau.doe(wie, ("trek_mandaat_in", velden))


@given(zin("{wie} heeft de functie van {ander} opgeheven"))
@when(zin("{wie} de functie van {ander} opheft"))
def heft_op(bureau: Bureau, wie: str, ander: str) -> None:
    als = BEHEER if wie == BEHEER else None
    bureau.doe(wie, ("hef_op", {"code": ander, "reden": "Reorganisatie."}), als=als)


@given(zin("het is {dag}, {uur:d}:{minuut:d} in Den Haag"))
@when(zin("het {dag}, {uur:d}:{minuut:d} in Den Haag is geworden"))
def op_de_klok(bureau: Bureau, dag: datetime, uur: int, minuut: int) -> None:
    """Let what is done next happen in this very minute."""
    local = datetime(dag.year, dag.month, dag.day, uur, minuut, tzinfo=AMSTERDAM)
    bureau.wacht_tot(local.astimezone(UTC) - timedelta(minutes=1))


@then(zin('staat in de tijdlijn "{wat}" van een vervanger, namens {wie}'))
def van_een_vervanger(bureau: Bureau, wat: str, wie: str) -> None:
    lines = [(g.wat, g.door) for g in bureau.tijdlijn(STELLER)]
    assert (wat, f"vervanger, namens {wie}") in lines, lines


@then(zin('staat in de tijdlijn "{wat}" van {ander}, gemandateerde, namens {wie}'))
def van_een_gemandateerde(bureau: Bureau, wat: str, ander: str, wie: str) -> None:
    lines = [(g.wat, g.door) for g in bureau.tijdlijn(STELLER)]
    assert (wat, f"{ander}, gemandateerde, namens {wie}") in lines, lines


@then(zin("staat de nota in de werkvoorraad van {wie}"))
def in_werkvoorraad(bureau: Bureau, wie: str) -> None:
    assert ONDERWERP in bureau.werkvoorraad(wie)


@then(zin("staat de nota niet in de werkvoorraad van {wie}"))
def niet_in_werkvoorraad(bureau: Bureau, wie: str) -> None:
    assert ONDERWERP not in bureau.werkvoorraad(wie)
