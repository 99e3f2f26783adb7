"""Deciding: on a condition, after a talk, in the ministerraad; and ending without a letter."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid5

from pytest_bdd import given, then, when

from domain.nota.akkoord_mits import NieuweVoorwaarde
from domain.nota.ministerraad import Behandeling, Uitkomst
from domain.nummers import RUIMTE
from features.bureau import Bureau
from features.daden import positief
from features.kantoren import KANTOREN, MEDE, STELLER
from features.steps.woorden import tabel, zin
from features.tekst import ONDERWERP, kop, sectie


def geef_akkoord_mits(
    bureau: Bureau, wie: str, eisen: Sequence[tuple[str, str]], *, opnieuw: bool = False
) -> None:
    """Set a condition for each onderdeel, by the office that closes it; its number follows."""
    nieuw = tuple(
        NieuweVoorwaarde(f"Maak {code} helder.", (code,), door, opnieuw) for door, code in eisen
    )
    bureau.doe(wie, ("geef_akkoord_mits", {"voorwaarden": nieuw}))
    assert bureau.vorige
    for n, (_, code) in enumerate(eisen):
        bureau.voorwaarden[code] = uuid5(RUIMTE, f"voorwaarde:{bureau.vorige.opdracht_id}:{n}")


def over_voorwaarde(bureau: Bureau, wie: str, wat: str, code: str, **velden: str) -> None:
    """Answer the condition about this onderdeel; if there is none, by any number."""
    nummer = bureau.voorwaarden.get(code, bureau.nota)
    bureau.doe(wie, (wat, {"voorwaarde_id": nummer, **velden}))


@given("een sjabloon met een stap voor de ministerraad")
def ministerraad(bureau: Bureau) -> None:
    bureau.sjabloon = "ministerraad"


@given("een sjabloon dat niets verzendt")
def zonder_verzenden(bureau: Bureau) -> None:
    bureau.sjabloon = "intern"


@given("de nota leidt niet tot een brief")
def zonder_brief(bureau: Bureau) -> None:
    bureau.schrijf(kop(ONDERWERP, leidt_tot_brief=False))


@given("iedereen heeft getekend")
def iedereen(bureau: Bureau) -> None:
    bureau.breng_tot(MEDE[-1])
    bureau.doe(MEDE[-1], positief(MEDE[-1]))


@given(zin("{wie} heeft akkoord gegeven mits {ander} instaat voor {code}"))
@when(zin("{wie} akkoord geeft mits {ander} instaat voor {code}"))
def akkoord_mits(bureau: Bureau, wie: str, ander: str, code: str) -> None:
    geef_akkoord_mits(bureau, wie, [(ander, code)])


@given(zin("{wie} heeft akkoord gegeven mits {ander} instaat voor {code} en het opnieuw voorlegt"))
def akkoord_mits_opnieuw(bureau: Bureau, wie: str, ander: str, code: str) -> None:
    geef_akkoord_mits(bureau, wie, [(ander, code)], opnieuw=True)


@given(zin("{wie} heeft akkoord gegeven op deze voorwaarden"))
def akkoord_op_voorwaarden(bureau: Bureau, wie: str, datatable: list[list[str]]) -> None:
    rows = tabel(datatable)
    geef_akkoord_mits(bureau, wie, [(KANTOREN[row["wie"]], row["onderdeel"]) for row in rows])


@when(zin("{wie} akkoord geeft op geen enkele voorwaarde"))
def zonder_voorwaarde(bureau: Bureau, wie: str) -> None:
    geef_akkoord_mits(bureau, wie, [])


@given(zin("de steller heeft voor die voorwaarde {code} gewijzigd"))
@when(zin("de steller voor die voorwaarde {code} wijzigt"))
def wijzigt_ervoor(bureau: Bureau, code: str) -> None:
    (voor,) = bureau.voorwaarden.values()
    bureau.schrijf(sectie(code, "Nu staat de datum erin."), voor=voor)


@given(zin("de steller heeft voor de voorwaarde over {ander:Code} {code} gewijzigd"))
@when(zin("de steller voor de voorwaarde over {ander:Code} {code} wijzigt"))
def wijzigt_voor(bureau: Bureau, ander: str, code: str) -> None:
    voor = bureau.voorwaarden.get(ander, bureau.nota)
    bureau.schrijf(sectie(code, "Nu staat de datum erin."), voor=voor)


@given(zin("{wie} heeft de voorwaarde over {code} vervuld"))
@when(zin("{wie} de voorwaarde over {code} vervult"))
def vervult(bureau: Bureau, wie: str, code: str) -> None:
    over_voorwaarde(bureau, wie, "vervul_voorwaarde", code, toelichting="De datum staat erin.")


@given(zin("{wie} heeft de voorwaarde over {code} aanvaard"))
@when(zin("{wie} de voorwaarde over {code} aanvaardt"))
def aanvaardt(bureau: Bureau, wie: str, code: str) -> None:
    over_voorwaarde(bureau, wie, "aanvaard_voorwaarde", code)


@given(zin('{wie} heeft de voorwaarde over {code} heropend omdat "{reden}"'))
@when(zin('{wie} de voorwaarde over {code} heropent omdat "{reden}"'))
def heropent_voorwaarde(bureau: Bureau, wie: str, code: str, reden: str) -> None:
    over_voorwaarde(bureau, wie, "heropen_voorwaarde", code, reden=reden)


@when(zin("{wie} de voorwaarde over {code} heropent zonder reden"))
def heropent_zonder_reden(bureau: Bureau, wie: str, code: str) -> None:
    over_voorwaarde(bureau, wie, "heropen_voorwaarde", code, reden="  ")


@given(zin('{wie} heeft een bespreking gevraagd over "{onderwerp}"'))
@when(zin('{wie} een bespreking vraagt over "{onderwerp}"'))
def vraagt_bespreking(bureau: Bureau, wie: str, onderwerp: str) -> None:
    bureau.doe(wie, ("vraag_bespreking", {"onderwerp": onderwerp}))


@given(zin("{wie} heeft vastgelegd dat de ministerraad besloot: {uitkomst:w}"))
@when(zin("{wie} vastlegt dat de ministerraad besloot: {uitkomst:w}"))
def legt_vast(bureau: Bureau, wie: str, uitkomst: Uitkomst) -> None:
    raad = Behandeling("ministerraad", bureau.moment.date(), uitkomst)
    bureau.doe(wie, ("leg_ministerraad_vast", {"behandeling": raad}))


@when(zin("{wie} vastlegt dat het een hamerstuk was"))
def hamerstuk(bureau: Bureau, wie: str) -> None:
    raad = Behandeling("ministerraad", bureau.moment.date(), "conform", hamerstuk=True)
    bureau.doe(wie, ("leg_ministerraad_vast", {"behandeling": raad}))


@given(zin("{wie} heeft de nota afgerond"))
@when(zin("{wie} de nota afrondt"))
def rondt_af(bureau: Bureau, wie: str) -> None:
    bureau.doe(wie, ("rond_nota_af", {"uitvoering": "De subsidie wordt verleend."}))


@then(zin("wacht de voorwaarde op {wie}"))
def voorwaarde_wacht_op(bureau: Bureau, wie: str) -> None:
    assert not bureau.aan_zet(), bureau.aan_zet()
    assert ONDERWERP in bureau.werkvoorraad(wie)
    assert ONDERWERP in bureau.werkvoorraad(STELLER)


@then(zin("wacht de voorwaarde niet meer op {wie}"))
def voorwaarde_wacht_niet_op(bureau: Bureau, wie: str) -> None:
    assert ONDERWERP not in bureau.werkvoorraad(wie)
