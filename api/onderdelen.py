"""The text of a nota over the line: the onderdelen of the domain, in the spelling of the API."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from api.berichten import NAMEN, Datum
from domain.nota import inhoud
from domain.nota.inhoud import ONDERDEEL, Onderdeel
from domain.verwijzing import Verwijzing


class VerwijzingBericht(Verwijzing):
    model_config = NAMEN


class BlokBericht(inhoud.Blok):
    model_config = NAMEN
    verwijzingen: tuple[VerwijzingBericht, ...] = ()


class VoetnootBericht(inhoud.Voetnoot):
    model_config = NAMEN
    verwijzingen: tuple[VerwijzingBericht, ...] = ()


class KopBericht(inhoud.Kop):
    model_config = NAMEN
    soort: Literal["kop"] = Field(default="kop")
    datum: Datum | None = None
    beslistermijn: Datum | None = None


class SectieBericht(inhoud.Sectie):
    model_config = NAMEN
    blokken: tuple[BlokBericht, ...] = ()
    voetnoten: tuple[VoetnootBericht, ...] = ()


class LijstBericht(inhoud.Lijst):
    model_config = NAMEN


class BijlageBericht(inhoud.Bijlage):
    model_config = NAMEN


class BijlagenBericht(inhoud.Bijlagen):
    model_config = NAMEN
    rijen: tuple[BijlageBericht, ...] = ()


class VerzendingBericht(inhoud.Verzending):
    model_config = NAMEN


OnderdeelBericht = Annotated[
    KopBericht | SectieBericht | LijstBericht | BijlagenBericht | VerzendingBericht,
    Field(discriminator="soort"),
]
BERICHT: TypeAdapter[OnderdeelBericht] = TypeAdapter(OnderdeelBericht)


def naar_domein(berichten: tuple[OnderdeelBericht, ...]) -> tuple[Onderdeel, ...]:
    """Make plain onderdelen: a subclass would be another value, with another hash."""
    return tuple(ONDERDEEL.validate_python(dict(bericht.model_dump())) for bericht in berichten)


def naar_bericht(onderdeel: Onderdeel) -> OnderdeelBericht:
    plain = onderdeel.model_dump(mode="json")  # dates as text, which is how they are read
    return BERICHT.validate_python(plain, by_name=True, by_alias=False)
