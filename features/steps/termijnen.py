"""Deadlines, more time, and who is told that a term runs out."""

from __future__ import annotations

from datetime import datetime

from pytest_bdd import given, then, when

from domain.nota.indienen import Ingediend
from domain.rappel import DEADLINE
from features.bureau import Bureau
from features.kantoren import KANTOREN, STAPPEN, STELLER
from features.steps.woorden import tabel, zin
from features.tijd import Bericht, Lopend, berichten

AANLEIDING, REDEN = "Toegezegd in het debat.", "Is met verlof."


@when(zin("{wie} de deadline stelt voor de start van het {reces:w}"))
def stelt_voor(bureau: Bureau, wie: str, reces: str) -> None:
    bureau.doe(wie, ("stel_deadline", {"voor_reces": reces, "aanleiding": AANLEIDING}))


@given(zin("een concept van de nota met deadline {dag}"))
def concept_met_deadline(bureau: Bureau, dag: datetime) -> None:
    bureau.open()
    stelt(bureau, STELLER, dag)


@when(zin("{wie} de deadline stelt op {dag}"))
def stelt(bureau: Bureau, wie: str, dag: datetime) -> None:
    bureau.doe(wie, ("stel_deadline", {"datum": dag.date(), "aanleiding": AANLEIDING}))


@when(zin("{wie} de deadline stelt op {dag} en voor het {reces:w}"))
def stelt_allebei(bureau: Bureau, wie: str, dag: datetime, reces: str) -> None:
    velden = {"datum": dag.date(), "voor_reces": reces, "aanleiding": AANLEIDING}
    bureau.doe(wie, ("stel_deadline", velden))


@given(zin("{wie} heeft de deadline verlengd tot {dag}"))
@when(zin("{wie} de deadline verlengt tot {dag}"))
def verlengt_deadline(bureau: Bureau, wie: str, dag: datetime) -> None:
    bureau.doe(wie, ("verleng_deadline", {"naar": dag.date(), "reden": REDEN}))


@given(zin("{wie} heeft de termijn van {ander} verlengd tot {dag}"))
@when(zin("{wie} de termijn van {ander} verlengt tot {dag}"))
def verlengt(bureau: Bureau, wie: str, ander: str, dag: datetime, reden: str = REDEN) -> None:
    velden = {"stap": STAPPEN[ander], "naar": dag.date(), "reden": reden}
    bureau.doe(wie, ("verleng_termijn", velden))


@when(zin("{wie} de termijn van {ander} zonder reden verlengt tot {dag}"))
def verlengt_zonder_reden(bureau: Bureau, wie: str, ander: str, dag: datetime) -> None:
    verlengt(bureau, wie, ander, dag, reden=" ")


@given("een sjabloon waarin het afdelingshoofd naar de directeur escaleert")
def escaleert(bureau: Bureau) -> None:
    bureau.sjabloon = "escalatie"


@given(zin("de termijnen zijn nagelopen op {dag}"))
@when(zin("de termijnen op {dag} worden nagelopen"))
def nagelopen_op(bureau: Bureau, dag: datetime) -> None:
    bureau.wacht_tot(dag)
    bureau.bewaak()


def termijn_van(bureau: Bureau, stap: str) -> Lopend:
    (found,) = [term for term in bureau.termijnen(KANTOREN["de auditor"]) if term.stap == stap]
    return found


@then(zin("is de deadline {dag}"))
def is_deadline(bureau: Bureau, dag: datetime) -> None:
    assert termijn_van(bureau, DEADLINE).termijn == dag.date()


@then(zin("was de deadline eerst {dag}"))
def was_deadline(bureau: Bureau, dag: datetime) -> None:
    assert termijn_van(bureau, DEADLINE).eerste == dag.date()


@then("is de deadline niet verlengd")
def niet_verlengd(bureau: Bureau) -> None:
    assert termijn_van(bureau, DEADLINE).eerste is None


@then(zin("was de termijn van {wie} eerst {dag}"))
def was_termijn(bureau: Bureau, wie: str, dag: datetime) -> None:
    assert termijn_van(bureau, STAPPEN[wie]).eerste == dag.date()


@then(zin("zou de termijn van {wie} nu {dag} zijn"))
def zou_nu(bureau: Bureau, wie: str, dag: datetime) -> None:
    assert termijn_van(bureau, STAPPEN[wie]).anders == dag.date()


@then(zin("is {wie} {dagen:d} werkdagen te laat"))
def te_laat(bureau: Bureau, wie: str, dagen: int) -> None:
    assert termijn_van(bureau, STAPPEN[wie]).over == -dagen


@then("krijgt niemand bericht")
def niemand_bericht(bureau: Bureau) -> None:
    assert not gemeld(bureau)


@then("krijgen deze functies bericht")
def krijgen_bericht(bureau: Bureau, datatable: list[list[str]]) -> None:
    assert gemeld(bureau) == [
        Bericht(KANTOREN[row["wie"]], int(row["trede"]), row["hoe"] == "escalatie")
        for row in tabel(datatable)
    ]


def gemeld(bureau: Bureau) -> list[Bericht]:
    return berichten(bureau.register.gebeurtenissen(bureau.nota))


@then(zin('is gewaarschuwd: "{zin}"'))
def gewaarschuwd(bureau: Bureau, zin: str) -> None:
    assert zin in waarschuwingen(bureau)


@then("is niet gewaarschuwd")
def niet_gewaarschuwd(bureau: Bureau) -> None:
    assert not waarschuwingen(bureau)


def waarschuwingen(bureau: Bureau) -> str:
    events = bureau.register.gebeurtenissen(bureau.nota)
    given_ = [event.waarschuwingen for event in events if isinstance(event, Ingediend)]
    return " ".join(given_[-1])
