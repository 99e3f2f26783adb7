"""Besluitzinnen: what was decided, on which conditions, and how a nota ended, as sentences."""

from __future__ import annotations

from domain.nota.afronden import Afgerond
from domain.nota.akkoord_mits import (
    AkkoordMitsGegeven,
    VoorwaardeAanvaard,
    VoorwaardeHeropend,
    VoorwaardeVervuld,
)
from domain.nota.besluiten import BesprekingGevraagd
from domain.nota.ministerraad import MinisterraadBehandeld
from projections.puntzinnen import zin
from projections.woorden import datum, met, onderdelen

__all__ = ["zin"]

UITKOMST = {
    "conform": "conform",
    "met_wijziging": "met een wijziging; de stap blijft open",
    "aangehouden": "aangehouden; de stap blijft open",
}


@zin.register
def _(event: AkkoordMitsGegeven) -> str:
    elk = "; ".join(
        f"{v.tekst} ({onderdelen(v.onderdelen)}, te vervullen door {v.te_vervullen_door}"
        + (", en opnieuw voor te leggen)" if v.opnieuw_voorleggen else ")")
        for v in event.voorwaarden
    )
    return f"Akkoord gegeven op versie {event.versie}, mits: {elk}"


@zin.register
def _(event: VoorwaardeVervuld) -> str:
    done = f"Voorwaarde over {onderdelen(event.reikwijdte)} vervuld op versie {event.versie}"
    return met(done, event.toelichting.strip(), ": ")


@zin.register
def _(event: VoorwaardeAanvaard) -> str:
    return f"Voorwaarde over {onderdelen(event.reikwijdte)} aanvaard op versie {event.versie}"


@zin.register
def _(event: VoorwaardeHeropend) -> str:
    return f"Voorwaarde heropend: {event.reden}"


@zin.register
def _(event: BesprekingGevraagd) -> str:
    day = f" op {datum(event.datum)}" if event.datum else ""
    return f"Bespreking gevraagd{day}; de stap blijft open: {event.onderwerp}"


@zin.register
def _(event: MinisterraadBehandeld) -> str:
    how = "als hamerstuk" if event.hamerstuk else UITKOMST[event.uitkomst]
    waar = "het voorportaal" if event.gremium == "voorportaal" else f"de {event.gremium}"
    told = f"Behandeld in {waar} van {datum(event.datum)}, {how}"
    return met(told, event.kenmerk, " (kenmerk ", ")")


@zin.register
def _(event: Afgerond) -> str:
    return f"Afgerond zonder brief: {event.uitvoering}"
