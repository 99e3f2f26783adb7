"""Uitkomst: whatever happens ends in an exit code and a Dutch sentence, never in a traceback."""

from __future__ import annotations

import errno
from types import TracebackType
from typing import Any, Self

import typer
from eventsourcing.persistence import InterfaceError, OperationalError, PersistenceError
from pydantic import ValidationError

from api.cli.afdruk import volzin, waarschuw
from api.cli.taal import gebruiksfout
from api.settings import NietIngesteld
from domain.base import Geweigerd
from projections.bijwerken import HerbouwNodig
from workflows.register.fouten import (
    Onbekend,
    OnleesbareGebeurtenis,
    OnleesbareInhoud,
    OpslagOngeschikt,
    UitkomstOnbekend,
)
from workflows.register.leeslog import LeeslogGeschonden, LeeslogOnbereikbaar

GEDAAN, GEWEIGERD, KIJK, VERKEERD_GEBRUIK, AFGEBROKEN = 0, 2, 3, 64, 130
OPNIEUW = "Probeer het over een paar tellen opnieuw; met dezelfde --opdracht gebeurt het een keer."


class VerkeerdGebruik(Exception):
    """The command line itself is wrong; nothing was tried."""


class Vangnet:
    """Turns what was raised into what the user reads, and the code that a script reads."""

    def __init__(self) -> None:
        self.code = GEDAAN

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _soort: type[BaseException] | None,
        error: BaseException | None,
        _waar: TracebackType | None,
    ) -> bool:
        if error is None:
            return True
        if isinstance(error, SystemExit):
            return False
        self.code, zinnen = lees_fout(error)
        waarschuw(*zinnen)
        return True


def lees_fout(error: BaseException) -> tuple[int, tuple[str, ...]]:
    match error:
        case VerkeerdGebruik():
            return VERKEERD_GEBRUIK, (str(error),)
        case typer.TyperException():
            return VERKEERD_GEBRUIK, gebruiksfout(error)
        case KeyboardInterrupt() | typer.Abort() | EOFError():
            return AFGEBROKEN, ("Afgebroken.",)
        case typer.Exit():
            return error.exit_code, ()
        case _:
            return GEWEIGERD, weigering(error)


def weigering(error: BaseException) -> tuple[str, ...]:
    match error:
        case Geweigerd():
            return tuple(regel for nee in error.alle or (error,) for regel in zin_van(nee))
        case Onbekend():
            return (f"Onbekend: {error}",)
        case UitkomstOnbekend():
            return (UitkomstOnbekend.zin, OPNIEUW)
        case (
            NietIngesteld()
            | LeeslogGeschonden()
            | LeeslogOnbereikbaar()
            | HerbouwNodig()
            | OpslagOngeschikt()
            | OnleesbareGebeurtenis()
            | OnleesbareInhoud()
        ):
            return (str(error),)
        case ValidationError():
            return tuple(ongeldig(fout) for fout in error.errors()[:5])
        case _:
            return van_de_machine(error)


def van_de_machine(error: BaseException) -> tuple[str, ...]:
    match error:
        case InterfaceError() | OperationalError():
            waardoor = next((zin for deel, zin in STORE.items() if deel in str(error)), str(error))
            return (f"De opslag antwoordt niet: {waardoor}.", OPNIEUW)
        case PersistenceError():
            return (f"Dit is geen bruikbaar register van Parafenlijn: {error}.",)
        case OSError():
            waardoor = BESTAND.get(error.errno or 0, error.strerror or str(error))
            return (f"{error.filename or 'Dit'} {waardoor}.",)
        case _:
            soort = type(error).__name__
            return (
                f"Er ging iets mis in het programma zelf ({soort}: {error}).",
                "Er is niets vastgelegd dat hierboven niet staat.",
            )


STORE = {
    "locked": "een ander schrijft te lang",
    "readonly": "het bestand mag niet worden beschreven",
    "unable to open": "het bestand kan niet worden geopend",
    "disk is full": "de schijf is vol",
    "malformed": "het bestand is beschadigd; zet een reservekopie terug",
}
BESTAND = {
    errno.ENOENT: "bestaat niet",
    errno.EISDIR: "is een map, geen bestand",
    errno.ENOTDIR: "ligt niet in een map",
    errno.EACCES: "mag niet worden gelezen of geschreven",
    errno.EEXIST: "bestaat al",
    errno.ENOSPC: "past niet: de schijf is vol",
    errno.EROFS: "ligt op een schijf die niet mag worden beschreven",
    errno.EADDRINUSE: "kan niet: die poort is in gebruik",
    errno.ENAMETOOLONG: "heeft een te lange naam",
}


def zin_van(nee: Geweigerd) -> tuple[str, ...]:
    """Say why not, by which rule, who is on turn, and what would make it possible."""
    aan_zet = f"Aan zet: {', '.join(nee.aan_zet)}." if nee.aan_zet else ""
    return tuple(filter(None, (f"{nee} [{nee.regel} {nee.code}]", nee.mogelijk_als, aan_zet)))


def ongeldig(fout: Any) -> str:
    """Say which field can't be right; our own sentences are Dutch, pydantic's are not."""
    veld = ".".join(str(stap) for stap in fout["loc"]) or "de invoer"
    if fout["type"] == "value_error":
        return volzin(f"{veld}: {fout['ctx']['error']}")
    return f"{veld}: {SOORTEN.get(fout['type'], 'deze waarde kan hier niet')}."


SOORTEN = {
    "missing": "ontbreekt",
    "extra_forbidden": "dit veld is hier onbekend",
    "string_too_short": "is leeg",
    "string_too_long": "is te lang",
    "string_pattern_mismatch": "heeft niet de goede vorm",
    "string_type": "moet tekst zijn",
    "int_type": "moet een geheel getal zijn",
    "literal_error": "is geen van de mogelijke waarden",
    "enum": "is geen van de mogelijke waarden",
    "json_invalid": "is geen JSON",
    "uuid_parsing": "is geen nummer (UUID)",
    "union_tag_invalid": "heeft een onbekende soort",
    "union_tag_not_found": "heeft geen soort",
}
