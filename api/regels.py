"""The lines of lists over the line: those of the read models, in the spelling of the API."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, TypeVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from domain.value import Getal, Tijdstip
from projections.dossier import Dossier
from projections.functies import Bekleed
from projections.kamerpunten import Bewogen, BijOns, Portefeuille, Punt, VolgensDeKamer
from projections.looptijd import Looptijd
from projections.regel import Regel
from projections.tijdlijn import Gebeurd

UIT = ConfigDict(alias_generator=to_camel, validate_by_name=True, extra="forbid", frozen=True)
M = TypeVar("M", bound=BaseModel)


def in_taal(soort: type[M], found: Iterable[object]) -> Sequence[M]:
    """Say the same in the spelling of the API."""
    return [soort.model_validate(dump(one), by_name=True) for one in found]


def dump(one: object) -> object:
    match one:
        case BaseModel():
            return one.model_dump()
        case Dossier() | Portefeuille():
            return one._asdict()
        case _:
            return one


class RegelBericht(Regel):
    model_config = UIT


class LooptijdBericht(Looptijd):
    model_config = UIT


class DossierBericht(BaseModel):
    model_config = UIT
    id: UUID
    soort: str
    ministerie: str
    kenmerk: str
    onderwerp: str
    fase: str
    stand: str
    versie: Getal
    ronde: Getal
    gewijzigd_op: Tijdstip
    sleutel: Annotated[str, Field(exclude=True)]


class GebeurdBericht(Gebeurd):
    model_config = UIT


class VolgensDeKamerBericht(VolgensDeKamer):
    model_config = UIT


class BewogenBericht(Bewogen):
    model_config = UIT


class BijOnsBericht(BijOns):
    model_config = UIT
    brieven: tuple[BewogenBericht, ...]


class PuntRegel(Punt):
    model_config = UIT
    volgens_de_kamer: VolgensDeKamerBericht
    bij_ons: BijOnsBericht
    sleutel: Annotated[str, Field(exclude=True)]


class PortefeuilleRegel(BaseModel):
    """What a bewindspersoon has to see to; without a name, what is nobody's yet."""

    model_config = UIT
    bewindspersoon: str
    open: int
    te_laat: int
    geen_voortgang: int
    oudste: date


class FunctieRegel(Bekleed):
    model_config = UIT
