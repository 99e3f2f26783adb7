"""Meelezen: what the features say of stellers, the kring and remarks, as orders."""

from __future__ import annotations

from typing import Any

from domain.functionaris import Ministerie
from domain.nota.lezers import Kring
from domain.nota.opmerken import NieuweOpmerking
from domain.nota.rechten import NieuweSteller
from features.bureau import Bureau
from features.papier import naar_overname

REDEN = "Er komt een ander bij."
MEELEZEN = frozenset({"neem_over", "wijzig_stellers", "wijzig_toegang", "plaats_opmerking"})


def maak_steller(bureau: Bureau, wie: str, ander: str, *, reden: str = REDEN) -> None:
    nieuw = (NieuweSteller(bureau.persoon(ander), ander),)
    bureau.doe(wie, ("wijzig_stellers", {"stellers": nieuw, "reden": reden}))


def zet_kring(bureau: Bureau, wie: str, lezers: tuple[str, ...], *, reden: str = REDEN) -> None:
    """Name ministries by their code, and offices by theirs."""
    kring = Kring(
        ministeries=tuple(Ministerie(code) for code in lezers if "/" not in code),
        functies=tuple(code for code in lezers if "/" in code),
    )
    bureau.doe(wie, ("wijzig_toegang", {"kring": kring, "reden": reden}))


def merk_op(bureau: Bureau, wie: str, tekst: str, **velden: Any) -> None:
    nieuw = NieuweOpmerking(tekst=tekst, **velden)
    bureau.doe(wie, ("plaats_opmerking", {"opmerking": nieuw}))


def naar_verzoek(wat: str, velden: dict[str, Any]) -> dict[str, Any]:
    """Write such an order as the API takes it."""
    match wat:
        case "neem_over":
            return naar_overname(**velden)
        case "wijzig_stellers":
            een = [{"persoonId": str(p), "functie": f} for p, f in velden["stellers"]]
            return {**velden, "stellers": een}
        case "wijzig_toegang":
            return {**velden["kring"].model_dump(mode="json"), "reden": velden["reden"]}
        case "plaats_opmerking":
            said = velden["opmerking"].model_dump(mode="json")
            return {
                "tekst": said["tekst"],
                "blokId": said["blok_id"],
                "zichtbaarVoor": said["zichtbaar_voor"],
            }
        case _:
            return velden
