"""Functiezinnen: who acts for an office, and until when, as a sentence without names."""

from __future__ import annotations

from domain.leiding import LeidinggevendeVastgelegd
from domain.machtiging import DOOR_BEWINDSPERSOON, STAPSOORTEN
from domain.mandateren import MandaatIngetrokken, MandaatVerleend, Opgeheven
from domain.vervangen import VervangingBeeindigd, VervangingBevestigd, VervangingGeregeld
from projections.termijnzinnen import zin
from projections.woorden import datum, opsomming

__all__ = ["voor_stappen", "zin"]


def voor_stappen(stapsoorten: tuple[str, ...]) -> str:
    """Say for which steps, as people say it."""
    if set(stapsoorten) == set(STAPSOORTEN):
        return "voor elke stap"
    if set(stapsoorten) == set(STAPSOORTEN) - DOOR_BEWINDSPERSOON:
        return "voor elke ambtelijke stap"
    return f"voor {opsomming(soort.replace('_', ' ') for soort in stapsoorten)}"


@zin.register
def _(event: LeidinggevendeVastgelegd) -> str:
    return f"Leidinggevende is nu {event.leidinggevende}"


@zin.register
def _(event: VervangingGeregeld) -> str:
    later = "; achteraf, dus een tweede persoon moet haar bevestigen" if event.achteraf else ""
    period = f"van {datum(event.van)} tot en met {datum(event.tot)}"
    return f"Vervanging geregeld {period}, {voor_stappen(event.stapsoorten)}{later}"


@zin.register
def _(_event: VervangingBevestigd) -> str:
    return "Vervanging die achteraf was geregeld, bevestigd"


@zin.register
def _(event: VervangingBeeindigd) -> str:
    return f"Vervanging beëindigd per {datum(event.per)}: {event.reden}"


@zin.register
def _(event: MandaatVerleend) -> str:
    tot = f" tot en met {datum(event.tot)}" if event.tot else ""
    onder = ", met ondermandaat" if event.ondermandaat else ""
    soorten = voor_stappen(event.stapsoorten)
    return (
        f"Mandaat verleend aan {event.aan_functie} vanaf {datum(event.van)}{tot}, "
        f"{soorten}{onder} ({event.vindplaats})"
    )


@zin.register
def _(event: MandaatIngetrokken) -> str:
    return f"Mandaat ingetrokken per {datum(event.per)}: {event.reden}"


@zin.register
def _(event: Opgeheven) -> str:
    return f"Functie opgeheven per {datum(event.per)}: {event.reden}"
