"""Ontwerp: read a template from a file as we ship it, to be written into the register."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from domain.base import InvoerOngeldig
from domain.routesjabloon import NieuwSjabloon
from domain.sjabloon import Sjablooninhoud

MAX_BYTES = 256 * 1024
KOP = ("ministerie", "code", "naam", "eigenaar")
ELDERS = frozenset({"soort", "versie", "geldig_van", "herkomst", *KOP})  # not part of the text


class Ontwerp(NamedTuple):
    """A template as somebody wrote it, and where it was taken from."""

    nieuw: NieuwSjabloon
    inhoud: Sjablooninhoud
    herkomst: str


def lees_ontwerp(bestand: bytes) -> Ontwerp:
    """Read it; what is wrong with it is said by its field. Its checks come later."""
    if len(bestand) > MAX_BYTES:
        raise InvoerOngeldig("Dit bestand is te groot voor een sjabloon.", "Maak de route korter.")
    try:
        data = tomllib.loads(bestand.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):
        raise InvoerOngeldig(
            "Dit bestand is geen TOML.", "Neem een sjabloon dat bij Parafenlijn zit als voorbeeld."
        ) from None
    if data.get("soort", "sjabloon") != "sjabloon":
        raise InvoerOngeldig("Dit bestand is geen sjabloon.", 'Schrijf: soort = "sjabloon".')
    try:
        nieuw = NieuwSjabloon.model_validate({naam: data.get(naam) for naam in KOP})
        rest = {naam: deel for naam, deel in data.items() if naam not in ELDERS}
        inhoud = Sjablooninhoud.model_validate(rest)
    except ValidationError as error:
        raise InvoerOngeldig(fout(error.errors()[0]), "Verbeter dit in het bestand.") from None
    herkomst = data.get("herkomst")
    return Ontwerp(nieuw, inhoud, herkomst if isinstance(herkomst, str) else "")


def fout(error: Mapping[str, Any]) -> str:
    """Say which field is wrong, and how."""
    eigen = error.get("ctx", {}).get("error", "dit veld ontbreekt of kan zo niet")
    return f"{'.'.join(map(str, error['loc']))}: {eigen}."
