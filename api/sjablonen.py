"""Templates, kalender and functielijsten over the line: what counts, and what is being written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Self
from uuid import UUID

from pydantic.alias_generators import to_camel

from api.berichten import Antwoord
from domain.bezetting import Bezetting
from domain.functielijst import Functielijst
from domain.kalender import Rijkskalender
from domain.opdracht import Lezer
from domain.routecontrole import Bevinding
from domain.routesjabloon import Routesjabloon, bevindingen
from domain.sjabloon import Sjablooninhoud
from domain.toegang import mag_sjabloon_lezen
from projections.sjabloonlijst import Sjabloonlijst, Sjabloonregel
from workflows.register.opslag import Cursor
from workflows.register.register import Register


class SjabloonregelBericht(Antwoord):
    """One of them; `versie` counts last, `ontwerp` says that more was written."""

    id: UUID
    ministerie: str
    code: str
    naam: str
    versie: int
    ontwerp: bool

    @classmethod
    def van(cls, regel: Sjabloonregel) -> Self:
        return cls(**regel.model_dump(exclude={"soort"}))


class BevindingBericht(Antwoord):
    controle: str
    stap: str
    zin: str


class VersieBericht(Antwoord):
    versie: int
    geldig_van: date
    bron: str
    ingetrokken: bool
    inhoud: dict[str, Any]


class SjabloonBericht(Antwoord):
    """A template: what is being written with all that is wrong with it, and its versions."""

    sjabloon_id: UUID
    gebeurtenis: int
    ministerie: str
    code: str
    naam: str
    eigenaar: str
    ontwerp: dict[str, Any] | None
    gezien: str
    bevindingen: tuple[BevindingBericht, ...]
    versies: tuple[VersieBericht, ...]

    @classmethod
    def van(cls, sjabloon: Routesjabloon, found: Sequence[Bevinding]) -> Self:
        return cls(
            sjabloon_id=sjabloon.id,
            gebeurtenis=sjabloon.version,
            ministerie=sjabloon.ministerie,
            code=sjabloon.code,
            naam=sjabloon.naam,
            eigenaar=sjabloon.eigenaar,
            ontwerp=in_camel(sjabloon.ontwerp) if sjabloon.ontwerp else None,
            gezien=sjabloon.gezien,
            bevindingen=tuple(BevindingBericht(**b._asdict()) for b in found),
            versies=tuple(
                VersieBericht(
                    versie=nummer,
                    geldig_van=versie.geldig_van,
                    bron=versie.herkomst,
                    ingetrokken=nummer in sjabloon.ingetrokken,
                    inhoud=in_camel(versie.inhoud),
                )
                for nummer, versie in sjabloon.versies.items()
            ),
        )


class RecesBericht(Antwoord):
    naam: str
    kamer: str
    van: date
    tot: date


class KalenderBericht(Antwoord):
    """The kalender as it was proposed last; it counts if both numbers are equal."""

    kalender_id: UUID
    gebeurtenis: int
    versie: int
    vastgesteld: int
    feestdagen: tuple[date, ...]
    recessen: tuple[RecesBericht, ...]

    @classmethod
    def van(cls, kalender: Rijkskalender) -> Self:
        assert kalender.voorstel
        return cls(
            kalender_id=kalender.id,
            gebeurtenis=kalender.version,
            versie=kalender.versie,
            vastgesteld=kalender.vastgesteld,
            feestdagen=kalender.voorstel.feestdagen,
            recessen=tuple(RecesBericht(**dict(reces)) for reces in kalender.voorstel.recessen),
        )


class FunctieregelBericht(Antwoord):
    functie: str
    functie_openbaar: bool
    naam_openbaar: bool
    reden: str


class FunctielijstBericht(Antwoord):
    """The list of a ministry as it was proposed last; it counts if both numbers are equal."""

    functielijst_id: UUID
    gebeurtenis: int
    ministerie: str
    versie: int
    vastgesteld: int
    regels: tuple[FunctieregelBericht, ...]

    @classmethod
    def van(cls, lijst: Functielijst) -> Self:
        return cls(
            functielijst_id=lijst.id,
            gebeurtenis=lijst.version,
            ministerie=lijst.ministerie,
            versie=lijst.versie,
            vastgesteld=lijst.vastgesteld,
            regels=tuple(FunctieregelBericht(**dict(regel)) for regel in lijst.regels),
        )


def in_camel(inhoud: Sjablooninhoud) -> dict[str, Any]:
    """Write a route and its sections in the spelling of the API."""
    found = camel(inhoud.model_dump(mode="json", exclude_none=True))
    assert isinstance(found, dict)
    return found


def camel(plain: Any) -> Any:
    match plain:
        case dict():
            return {to_camel(naam): camel(deel) for naam, deel in plain.items()}
        case list():
            return [camel(deel) for deel in plain]
        case _:
            return plain


def controle(
    sjabloon: Routesjabloon, bezetting: Bezetting, moment: datetime
) -> Sequence[Bevinding]:
    """Say what stops the version that is being written."""
    if sjabloon.ontwerp is None:
        return ()
    return bevindingen(sjabloon.ministerie, sjabloon.ontwerp, bezetting, moment)


def zichtbaar(
    register: Register, cursor: Cursor, lezer: Lezer, soort: str = ""
) -> Sequence[Sjabloonregel]:
    """List what is there for this reader."""
    return [
        regel
        for regel in Sjabloonlijst().alle(cursor, soort)
        if regel.soort != "routesjabloon"
        or mag_sjabloon_lezen(lezer, register.lees(Routesjabloon, regel.id)).mag
    ]
