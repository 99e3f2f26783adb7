"""What a nota says: onderdelen, and the hashes by which events and signatures refer to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field, model_validator

from domain.base import Geweigerd, Inhoud
from domain.value import Code, Getal, Tekst, Value, canonical, sha256

MAX_BYTES = 1024 * 1024


class OnderdeelTeGroot(Geweigerd):
    regel = "omvang"

    def __init__(self, code: str) -> None:
        super().__init__(f"Onderdeel {code} is groter dan 1 MiB.")
        self.mogelijk_als = "Voeg lange stukken toe als bijlage."


class Blok(Value):
    """A paragraph. Its id stays while its words change, so that a mark can point at it."""

    blok_id: UUID
    tekst: Annotated[Tekst, Field(min_length=1)]


class Onderdeel(Value):
    """A part that is signed and voided as one. "N.v.t." is an answer, and not text."""

    code: Code
    soort: Literal["kop", "tekst"] = "tekst"
    stand: Literal["leeg", "nvt", "ingevuld"]
    blokken: tuple[Blok, ...] = ()
    voetnoten: tuple[Tekst, ...] = ()

    @model_validator(mode="after")
    def only_what_is_filled_has_text(self) -> Self:
        if (self.stand == "ingevuld") != bool(self.blokken):
            raise ValueError(f"Onderdeel {self.code}: alleen wat ingevuld is, heeft tekst.")
        return self


class Wijziging(Value):
    """New onderdelen, and the version on which they were written."""

    op_versie: Getal
    onderdelen: tuple[Onderdeel, ...]

    def anders_dan(self, bekend: Mapping[str, Onderdeel]) -> Wijziging:
        """Leave out what is so already: under a fresh salt it would void signatures for nothing."""
        anders = tuple(deel for deel in self.onderdelen if deel != bekend.get(deel.code))
        return Wijziging(op_versie=self.op_versie, onderdelen=anders)


def onderdeel_hash(onderdeel: Onderdeel, zout: str) -> str:
    """Commit to an onderdeel. Salted, or a bare hash of "N.v.t." would be guessed at once."""
    return sha256(bytes.fromhex(zout), canonical(onderdeel))


def inhoud_hash(nota_id: UUID, hashes: Mapping[str, str]) -> str:
    """Commit to the whole text: this is what a signature binds."""
    onderdelen = [[code, hashes[code]] for code in sorted(hashes)]
    return sha256(canonical({"nota_id": nota_id, "onderdelen": onderdelen}))


def gezouten(onderdeel: Onderdeel, zout: str) -> Inhoud:
    """Make an onderdeel ready to be kept, under the hash that the event will name."""
    json = canonical(onderdeel)
    if len(json) > MAX_BYTES:
        raise OnderdeelTeGroot(onderdeel.code)
    return Inhoud(onderdeel_hash(onderdeel, zout), zout, json)


def lees_onderdeel(json: bytes) -> Onderdeel:
    """Read an onderdeel as it was kept."""
    return Onderdeel.model_validate_json(json)
