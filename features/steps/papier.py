"""What was signed on paper."""

from __future__ import annotations

from datetime import datetime

from pytest_bdd import given, then, when

from features.bureau import Bureau
from features.papier import SCAN, haal_scan_op, neem_over
from features.steps.woorden import tabel, zin
from features.tekst import ONDERWERP, kop


@given(zin("op de nota op papier staat {dag}"))
def gedateerd(bureau: Bureau, dag: datetime) -> None:
    bureau.schrijf(kop(ONDERWERP, datum=dag.date()))


@given(zin("{wie} heeft overgenomen wat op {dag} op papier is getekend door"))
@when(zin("{wie} overneemt wat op {dag} op papier is getekend door"))
def neemt_over(bureau: Bureau, wie: str, dag: datetime, datatable: list[list[str]]) -> None:
    neem_over(bureau, wie, tabel(datatable), dag)


@when(zin("{wie} zonder scan overneemt wat op {dag} op papier is getekend door"))
def zonder_scan(bureau: Bureau, wie: str, dag: datetime, datatable: list[list[str]]) -> None:
    neem_over(bureau, wie, tabel(datatable), dag, scan=None)


@then(zin('zegt de tijdlijn van {wie} "{woorden}"'))
def zegt_de_tijdlijn(bureau: Bureau, wie: str, woorden: str) -> None:
    assert any(woorden in g.zin for g in bureau.handtekeningen(wie))


@then(zin("kan {wie} de scan ophalen"))
def haalt_op(bureau: Bureau, wie: str) -> None:
    assert haal_scan_op(bureau, wie) == SCAN


@then(zin("kan {wie} de scan niet ophalen"))
def haalt_niet_op(bureau: Bureau, wie: str) -> None:
    assert haal_scan_op(bureau, wie) is None
