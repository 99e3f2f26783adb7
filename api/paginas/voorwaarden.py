"""Voorwaarden: on what akkoord was given, who closes it, and what this reader can do about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from uuid import UUID

from api.paginas.fouten import Reden, reden_van
from api.paginas.notabeeld import Notabeeld
from domain.nota.handelingen import Handeling
from domain.nota.voorwaarde import Voorwaarde
from domain.nota.vraag import Vraag
from domain.nota.waarom import waarom
from projections.tijdlijn import Gebeurd


class Sluitdaad(NamedTuple):
    """An act on a condition; with reasons it is shown, and can't be done."""

    handeling: Handeling
    als: str
    redenen: Sequence[Reden]


class Voorwaardebeeld(NamedTuple):
    id: UUID
    voorwaarde: Voorwaarde
    stand: str
    toon: str
    gesteld: Gebeurd | None
    gesloten: Gebeurd | None  # by which event, if it is
    daden: Sequence[Sluitdaad]
    schrijft: bool  # whether the reader may write for it


def voorwaarden_van(beeld: Notabeeld) -> Sequence[Voorwaardebeeld]:
    return [een(beeld, code, v) for code, v in beeld.nota.voorwaarden.items()]


def een(beeld: Notabeeld, code: UUID, voorwaarde: Voorwaarde) -> Voorwaardebeeld:
    nota, counts = beeld.nota, code in beeld.nota.geldende_voorwaarden
    open_ = code in nota.open_voorwaarden
    if voorwaarde.gesloten:
        stand, toon = "gesloten", "goed"
    elif not counts:
        stand, toon = "voorbij", "rustig"
    else:
        stand, toon = ("opnieuw voorgelegd", "nu") if voorwaarde.vervuld else ("open", "let-op")
    return Voorwaardebeeld(
        id=code,
        voorwaarde=voorwaarde,
        stand=stand,
        toon=toon,
        gesteld=beeld.regels.get(voorwaarde.akkoord),
        gesloten=beeld.regels.get(voorwaarde.aanvaard or voorwaarde.vervuld),
        daden=tuple(daden(beeld, code, voorwaarde)) if counts and not nota.gesloten else (),
        schrijft=open_ and beeld.is_steller and not nota.gesloten,
    )


def daden(beeld: Notabeeld, code: UUID, voorwaarde: Voorwaarde) -> Iterator[Sluitdaad]:
    """List what can be done about it now: fulfil is shown to all, the rest to who gave akkoord."""
    besluit = beeld.mag(voorwaarde.stap.functie, "akkoord")
    if not voorwaarde.gesloten and not voorwaarde.vervuld:
        yield daad(beeld, "vervul_voorwaarde", code, voorwaarde.gesteld.te_vervullen_door)
    if not voorwaarde.gesloten and besluit:
        yield daad(beeld, "aanvaard_voorwaarde", code, voorwaarde.stap.functie)
    if voorwaarde.sluitingen and besluit:
        yield daad(beeld, "heropen_voorwaarde", code, voorwaarde.stap.functie)


def daad(beeld: Notabeeld, handeling: Handeling, code: UUID, functie: str) -> Sluitdaad:
    mag = beeld.mag(functie, "paraaf" if handeling == "vervul_voorwaarde" else "akkoord")
    als = functie if mag else ""
    asked = Vraag(handeling, beeld.bezetting, beeld.vraag.met(als=als or None), voorwaarde_id=code)
    return Sluitdaad(handeling, als, [reden_van(nee) for nee in waarom(beeld.nota, asked)])


def wacht_op(beeld: Notabeeld) -> bool:
    """Say whether a condition waits for an office of the reader."""
    return any(
        beeld.mag(v.wie, "akkoord" if v.vervuld else "paraaf")
        for v in beeld.nota.open_voorwaarden.values()
    )
