"""Rechtenzinnen: who writes, who reads, and what is said beside the text, as sentences."""

from __future__ import annotations

from domain.nota.lezers import ALLEN
from domain.nota.opmerken import OpmerkingGeplaatst
from domain.nota.rechten import StellerGewijzigd, ToegangGewijzigd
from projections.besluitzinnen import zin
from projections.woorden import opsomming
from projections.zinnen import aantal

__all__ = ["zin"]


@zin.register
def _(event: StellerGewijzigd) -> str:
    more = len(event.stellers) - 1
    ook = f", met {aantal(more, 'ander', 'anderen')}" if more else ""
    return f"Steller is nu {event.functie}{ook}: {event.reden}"


@zin.register
def _(event: ToegangGewijzigd) -> str:
    lezers = [*event.kring.ministeries, *event.kring.functies]
    wie = opsomming(lezers) if lezers else "niemand buiten de route"
    return f"De kring is nu {wie}: {event.reden}"


@zin.register
def _(event: OpmerkingGeplaatst) -> str:
    waar = "bij een blok" if event.blok_id else "bij de nota"
    wie = "" if event.zichtbaar_voor == ALLEN else f", alleen voor {event.zichtbaar_voor}"
    return f"Opmerking geplaatst {waar}{wie}: {event.tekst}"
