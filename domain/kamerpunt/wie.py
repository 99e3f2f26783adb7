"""Wie: who acts for a punt. The office, never the person, is named in its history.

`<ministerie>/coordinator-kamerpunten` assigns and merges; the dossierhouder does the rest. As long
as nobody is assigned, any official of the ministry that named the punt may: it is then nobody
else's. Of a punt that only the Kamer told of, no ministry is known, so there a coordinator is it.
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.bezetting import Bezetting
from domain.functie import NietBevoegd, niet_de_houder, werkend
from domain.functionaris import Functionaris, Ministerie
from domain.kamerpunt.uitvoering import Kamerpunt, niet_samengevoegd
from domain.opdracht import Opdracht

COORDINATOR = "coordinator-kamerpunten"


def coordinator_van(ministerie: str) -> str:
    return f"{ministerie}/{COORDINATOR}"


def is_coordinator(code: str) -> bool:
    return code.partition("/")[2] == COORDINATOR


def kantoren(opdracht: Opdracht) -> Sequence[str]:
    """List the offices in which this person may act: the one chosen, else all that he works in."""
    return werkend([opdracht.als] if opdracht.als else opdracht.functies)


def coordinator(
    ministerie: Ministerie | None, bezetting: Bezetting, opdracht: Opdracht
) -> Functionaris:
    """Act as coordinator of this ministry; without one, as that of one's own."""
    for code in filter(is_coordinator, kantoren(opdracht)):
        if (functie := bezetting.functie(code)) and ministerie in {None, functie.ministerie}:
            return functie.door(opdracht)
    wie = coordinator_van(ministerie) if ministerie else "een coördinator Kamerpunten"
    raise NietBevoegd(
        f"Dit doet {wie}.",
        f"Laat {wie} dit doen, of laat beheer u bezetten.",
        [wie] if ministerie else [],
    )


def behandelaar(punt: Kamerpunt, bezetting: Bezetting, opdracht: Opdracht) -> Functionaris:
    """Act as the dossierhouder; as long as there is none, as an official of its ministry."""
    niet_samengevoegd(punt)
    if punt.dossierhouder:
        if opdracht.als not in {None, punt.dossierhouder}:
            raise niet_de_houder(punt.dossierhouder)
        return bezetting.als_houder(punt.dossierhouder, opdracht)
    for code in kantoren(opdracht):
        if (functie := bezetting.functie(code)) and functie.soort == "ambtelijk":
            own = functie.ministerie == punt.ministerie
            if own or (punt.ministerie is None and is_coordinator(code)):
                return functie.door(opdracht)
    wie = f"een ambtenaar van {punt.ministerie}" if punt.ministerie else "een coördinator"
    raise NietBevoegd(
        f"{punt.naam} is nog aan niemand toegewezen; alleen {wie} doet dit.",
        "Laat een coördinator Kamerpunten het punt toewijzen.",
        [coordinator_van(punt.ministerie)] if punt.ministerie else [],
    )
