"""Daad: what all acts on a judgement share: which one, who, and having seen which version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, NamedTuple
from uuid import UUID

import typer
from pydantic import TypeAdapter

from api.cli.balie import Balie, keuze, nummer
from api.cli.daad import Daad, wat_gevraagd
from api.cli.melden import meld
from api.cli.opties import Aanvraag, maak_verb
from api.cli.tijd import heel_getal
from api.cli.uitkomst import VerkeerdGebruik
from api.cli.vinden import KenmerkOnbekend, vind
from domain.functionaris import ministerie_van
from domain.nummers import nota_nummer
from domain.opdracht import Lezer
from domain.woo.beoordeling import Beoordeling
from domain.woo.gronden import Kader
from domain.woo.stukken import Stuk, StukSoort, beoordeling_nummer
from domain.woo.zitting import is_woo
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.ter_zitting import lees_beoordeling

KADER: TypeAdapter[Kader] = TypeAdapter(Kader)
SOORT: TypeAdapter[StukSoort] = TypeAdapter(StukSoort)
NUL = "0" * 64
Versie = Annotated[str | None, typer.Option("--versie", help="Welke versie; anders de nieuwste.")]
KaderOptie = Annotated[
    str, typer.Option("--kader", help="art68 (naar de Kamer), woo_actief of woo_verzoek.")
]
Gezien = Annotated[
    str | None, typer.Option("--gezien", help="De versie die u las; anders die van nu.")
]


class Welke(NamedTuple):
    """Which judgement: by its number, or by its document and what it is judged for."""

    wat: Annotated[
        str,
        typer.Argument(metavar="BEOORDELING", help="Nummer (UUID), of het kenmerk van de nota."),
    ]
    kader: KaderOptie = "art68"
    stuk: Annotated[str, typer.Option("--stuk", help="nota, brief, bijlage of verloop.")] = "nota"
    sha256: Annotated[
        str | None, typer.Option("--sha256", help="Van het bestand, bij een bijlage.")
    ] = None


@dataclass(frozen=True, slots=True)
class OordeelDaad(Daad):
    """An act on a judgement, as it lies before this person now."""

    beoordeling: Beoordeling

    @property
    def id(self) -> UUID:
        return self.beoordeling.id

    def gezien(self, versie: str | None) -> Stuk:
        """Say what lay before this person: the text of now, or of the version that was named."""
        stuk = self.beoordeling.stuk
        if versie is None:
            return stuk
        return Stuk(**{**dict(stuk), "versie": heel_getal(versie, "--gezien")})


def op_oordeel(doe: Callable[..., Ontvangst]) -> Callable[..., None]:
    """Make a command of an act on a judgement; its own options follow those that all have."""
    return maak_verb(doe, {"welke": Welke, "aanvraag": Aanvraag}, doe_op_oordeel)


def doe_op_oordeel(
    balie: Balie, doe: Callable[..., Ontvangst], asked: Mapping[str, Any], given: dict[str, Any]
) -> None:
    welke = asked["welke"]
    opdracht = balie.opdracht(asked["aanvraag"], doe.__name__, list(welke), wat_gevraagd(given))
    found = vind_beoordeling(balie.register, welke, opdracht.lezer)
    meld(balie.register, doe(OordeelDaad(balie, opdracht, found), **given))


def vind_beoordeling(register: Register, welke: Welke, lezer: Lezer) -> Beoordeling:
    return lees_beoordeling(register, nummer_van(register, welke, lezer), lezer=lezer)


def nummer_van(register: Register, welke: Welke, lezer: Lezer) -> UUID:
    if is_nummer(welke.wat):
        return UUID(welke.wat)
    soort, kader = keuze(SOORT, welke.stuk, "--stuk"), keuze(KADER, welke.kader, "--kader")
    hash_ = keur_hash(welke.sha256) if welke.sha256 else NUL
    stroom = stroom_van(register, welke.wat, lezer)
    return beoordeling_nummer(Stuk(soort=soort, id=stroom, versie=0, inhoud_hash=hash_), kader)


def is_nummer(tekst: str) -> bool:
    try:
        UUID(tekst)
    except ValueError:
        return False
    return True


def keur_hash(tekst: str) -> str:
    if len(tekst) != len(NUL) or set(tekst) - set("0123456789abcdef"):
        raise VerkeerdGebruik("--sha256 is 64 tekens uit 0-9 en a-f.")
    return tekst


def stroom_van(register: Register, kenmerk: str, lezer: Lezer) -> UUID:
    """Find the history; the Woo desk names a nota of its ministry before it may read it."""
    try:
        return vind(register, kenmerk, lezer).id
    except KenmerkOnbekend:
        eigen = [ministerie_van(code) for code in lezer.functies if is_woo(code)]
        ministerie, named, rest = kenmerk.rpartition(":")
        if not named and not eigen:
            raise
        return nota_nummer(ministerie or eigen[0], rest)


def lak_van(beoordeling: Beoordeling, lak: str) -> UUID:
    """Name a mark by its number, or by that of the event that proposed it."""
    if is_nummer(lak):
        return UUID(lak)
    gezocht = heel_getal(lak, "LAK")
    found = (een.lak_id for een in beoordeling.lakken.values() if een.nummer == gezocht)
    return next(found, UUID(int=0))


def nummers(teksten: list[str] | None, optie: str) -> tuple[UUID, ...]:
    return tuple(nummer(tekst, optie) for tekst in teksten or ())
