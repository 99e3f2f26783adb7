"""Ontwerp: read a template, kalender or functielijst from a file, for the register."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeVar

from pydantic import ValidationError

from domain.base import InvoerOngeldig
from domain.functielijst import Lijstvoorstel
from domain.kalender import Kalendervoorstel
from domain.routesjabloon import NieuwSjabloon
from domain.sjabloon import Sjablooninhoud
from domain.value import Value

V = TypeVar("V", bound=Value)
MAX_BYTES = 256 * 1024
VAST = frozenset({"soort", "code", "versie"})  # a kalender is that of the Rijk, and numbered by us
KOP = ("ministerie", "code", "naam", "eigenaar")
ELDERS = frozenset({"soort", "versie", "geldig_van", "herkomst", *KOP})  # not part of the text


class Ontwerp(NamedTuple):
    """A template as somebody wrote it, and where it was taken from."""

    nieuw: NieuwSjabloon
    inhoud: Sjablooninhoud
    herkomst: str


def lees_ontwerp(bestand: bytes) -> Ontwerp:
    """Read it; what is wrong with it is said by its field. Its checks come later."""
    data = lees_toml(bestand, "sjabloon")
    nieuw = keur(NieuwSjabloon, {naam: data.get(naam) for naam in KOP})
    rest = {naam: deel for naam, deel in data.items() if naam not in ELDERS}
    inhoud = keur(Sjablooninhoud, rest)
    herkomst = data.get("herkomst")
    return Ontwerp(nieuw, inhoud, herkomst if isinstance(herkomst, str) else "")


def lees_kalender(bestand: bytes) -> Kalendervoorstel:
    data = lees_toml(bestand, "kalender")
    return keur(Kalendervoorstel, {n: deel for n, deel in data.items() if n not in VAST})


def lees_lijst(bestand: bytes) -> Lijstvoorstel:
    data = lees_toml(bestand, "functielijst")
    return keur(Lijstvoorstel, {n: deel for n, deel in data.items() if n not in VAST})


def lees_toml(bestand: bytes, soort: str) -> dict[str, Any]:
    """Read a file that says to be of this kind, or says nothing of it."""
    if len(bestand) > MAX_BYTES:
        raise InvoerOngeldig(f"Dit bestand is te groot: een {soort} is korter.", "Maak het korter.")
    try:
        data = tomllib.loads(bestand.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):
        raise InvoerOngeldig(
            "Dit bestand is geen TOML.", "Neem wat bij Parafenlijn zit als voorbeeld."
        ) from None
    if data.get("soort", soort) != soort:
        raise InvoerOngeldig(f"Dit bestand is geen {soort}.", f'Schrijf: soort = "{soort}".')
    return data


def keur(soort: type[V], data: Mapping[str, Any]) -> V:
    try:
        return soort.model_validate(dict(data))
    except ValidationError as error:
        raise InvoerOngeldig(fout(error.errors()[0]), "Verbeter dit in het bestand.") from None


def fout(error: Mapping[str, Any]) -> str:
    """Say which field is wrong, and how."""
    eigen = error.get("ctx", {}).get("error", "dit veld ontbreekt of kan zo niet")
    return f"{'.'.join(map(str, error['loc']))}: {eigen}."
