"""Terugnemen: a signer takes his own signature back, as long as nobody built on it."""

from __future__ import annotations

from typing import ClassVar

from domain.base import Event, Geweigerd, met_reden
from domain.bezetting import Bezetting
from domain.functie import NietBevoegd
from domain.nota.merken import Gezet, Merk
from domain.nota.stand import Nota
from domain.nota.tegentekenen import als_tekenaar
from domain.nota.verval import laat_vervallen
from domain.nota.vervolg import vervolg
from domain.nota.weigeringen import leest_alleen
from domain.opdracht import Opdracht
from domain.value import Tekst

VANZELF = frozenset({"voorwaarde", "geen_reactie"})  # marks that no person set


class NietMeerMogelijk(Geweigerd):
    regel = "I7"


class ParaafTeruggenomen(Event):
    TOPIC: ClassVar[str] = "nota.paraaf-teruggenomen.v1"
    merk: Merk
    reden: Tekst


def neem_paraaf_terug(
    nota: Nota,
    reden: str,
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
    stap: str | None = None,
) -> None:
    """Take back one's own signature; `stap` says which, the last one if it is left out."""
    if nee := mag_terugnemen(nota, opdracht, stap):
        raise nee
    gezet = eigen(nota, opdracht, stap)[-1]
    nota.leg_vast(
        ParaafTeruggenomen,
        opdracht=opdracht,
        door=als_tekenaar(gezet, bezetting, opdracht),
        merk=Merk(nummer=gezet.nummer, stap=gezet.stap.code),
        reden=met_reden(reden),
    )
    oorzaak = nota.version
    laat_vervallen(nota, [gezet], "teruggenomen", opdracht=opdracht)
    vervolg(nota, bezetting, oorzaak=oorzaak, opdracht=opdracht)


def eigen(nota: Nota, opdracht: Opdracht, stap: str | None = None) -> list[Gezet]:
    """List the signatures of this person that count."""
    return [
        gezet
        for gezet in nota.handtekeningen
        if gezet.door
        and gezet.door.persoon_id == opdracht.persoon_id
        and stap in (None, gezet.stap.code)
    ]


def mag_terugnemen(nota: Nota, opdracht: Opdracht, stap: str | None = None) -> Geweigerd | None:
    """Say why this person may not take his signature back."""
    if nee := leest_alleen(nota, opdracht):
        return nee
    ever = [g for g in nota.merken.values() if g.door and g.door.persoon_id == opdracht.persoon_id]
    if not ever:
        return NietBevoegd(
            "U tekende deze nota niet; er is niets terug te nemen.",
            "Alleen wie een paraaf zette, neemt haar terug.",
            nota.wie_aan_zet,
        )
    if nota.gesloten:
        return NietMeerMogelijk(
            f"De nota is {nota.gesloten}; een handtekening wordt niet meer teruggenomen.",
            "Leg een fout vast in een nieuwe nota of brief.",
        )
    if not (own := eigen(nota, opdracht, stap)):
        return NietMeerMogelijk(
            "U heeft hier geen handtekening die nog telt.",
            "Kijk in de tijdlijn waardoor zij verviel.",
            nota.wie_aan_zet,
        )
    return te_laat(nota, own[-1])


def te_laat(nota: Nota, gezet: Gezet) -> NietMeerMogelijk | None:
    """Refuse for an akkoord, and when a person completed a later step of the lane or a group."""
    if gezet.stap.soort == "akkoord":
        return NietMeerMogelijk(
            "Een akkoord wordt niet teruggenomen.", "Laat de nota heropenen; dan vervalt het."
        )
    assert nota.route
    later = nota.route.vanaf(gezet.stap.code) - {gezet.stap.code}
    marks = [g for g in nota.geldig.values() if g.stap.code in later and g.wijze not in VANZELF]
    if not marks:
        return None
    return NietMeerMogelijk(
        f"Na u zette {marks[0].stap.functie} al een latere stap.",
        "Vraag wie nu aan de beurt is om terug te sturen of om aanpassing te vragen.",
        nota.wie_aan_zet,
    )
