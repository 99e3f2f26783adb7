"""Daad: what all acts on the command line share: who, on which nota, having seen what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from api.cli.balie import Balie
from api.cli.bestanden import lees_bestand
from api.cli.melden import meld
from api.cli.opties import Aanvraag, Kenmerk, Ondertekening, maak_verb
from api.cli.tijd import heel_getal
from api.cli.vinden import vind_nota
from domain.base import InvoerOngeldig
from domain.nota.inhoud import inhoud_hash
from domain.nota.stand import Nota
from domain.opdracht import Gezien, Opdracht
from domain.value import sha256
from workflows.inzien import lees
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst


@dataclass(frozen=True, slots=True)
class Daad:
    """An act that is about to be done, by an order that is complete."""

    balie: Balie
    opdracht: Opdracht

    @property
    def register(self) -> Register:
        return self.balie.register


@dataclass(frozen=True, slots=True)
class NotaDaad(Daad):
    """An act on a nota, as it lies before this person now."""

    nota: Nota

    @property
    def nota_id(self) -> UUID:
        return self.nota.id


def los(doe: Callable[..., Ontvangst]) -> Callable[..., None]:
    """Make a command of an act that is about no nota."""
    return maak_verb(doe, {"aanvraag": Aanvraag}, doe_los)


def op_nota(doe: Callable[..., Ontvangst]) -> Callable[..., None]:
    """Make a command of an act on a nota; its own options follow those that all have."""
    return maak_verb(doe, {"kenmerk": Kenmerk, "aanvraag": Aanvraag}, doe_op_nota)


def tekent(doe: Callable[..., Ontvangst]) -> Callable[..., None]:
    """Make a command of an act on the text that was seen."""
    groepen: Mapping[str, type] = {
        "kenmerk": Kenmerk,
        "aanvraag": Aanvraag,
        "ondertekening": Ondertekening,
    }
    return maak_verb(doe, groepen, doe_op_nota)


def doe_los(
    balie: Balie, doe: Callable[..., Ontvangst], asked: Mapping[str, Any], given: dict[str, Any]
) -> None:
    opdracht = balie.opdracht(asked["aanvraag"], doe.__name__, wat_gevraagd(given))
    meld(balie.register, doe(Daad(balie, opdracht), **given))


def doe_op_nota(
    balie: Balie, doe: Callable[..., Ontvangst], asked: Mapping[str, Any], given: dict[str, Any]
) -> None:
    """Find who and what is meant, do it, and say what came of it."""
    kenmerk, ondertekening = asked["kenmerk"].kenmerk, asked.get("ondertekening", Ondertekening())
    opdracht = balie.opdracht(
        asked["aanvraag"], doe.__name__, kenmerk, ondertekening, wat_gevraagd(given)
    )
    nummer = vind_nota(balie.register, kenmerk, opdracht.lezer)
    nota = lees(balie.register, Nota, nummer, lezer=opdracht.lezer)
    opdracht = replace(
        opdracht,
        gezien=wat_gezien(nota, ondertekening.gezien),
        samenloop=ondertekening.samenloop,
    )
    meld(balie.register, doe(NotaDaad(balie, opdracht, nota), **given))


def wat_gevraagd(waarde: object) -> object:
    """Say what was asked; of a file, what is in it: another text is another request."""
    match waarde:
        case Path():
            return sha256(lees_bestand(waarde))
        case dict():
            return {naam: wat_gevraagd(deel) for naam, deel in waarde.items()}
        case tuple() | list():
            return [wat_gevraagd(deel) for deel in waarde]
        case _:
            return waarde


def wat_gezien(nota: Nota, versie: str | None) -> Gezien:
    """Say what lay before this person: the text of now, or of the version that was named."""
    if versie is None:
        return nota.gezien
    nummer = heel_getal(versie, "--gezien")
    if nummer not in nota.versies:
        raise InvoerOngeldig(
            f"Versie {nummer} van deze nota bestaat niet.", f"Kies 1 tot en met {nota.versie}."
        )
    hash_ = inhoud_hash(nota.id, nota.versies[nummer])
    return Gezien(**{**dict(nota.gezien), "versie": nummer, "inhoud_hash": hash_})
