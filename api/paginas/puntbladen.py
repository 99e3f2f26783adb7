"""Puntbladen: the forms on a motie or toezegging, and what each of them does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Annotated, NamedTuple
from uuid import UUID

from pydantic import Field

from api.paginas.bladen import Blad
from domain.base import InvoerOngeldig
from domain.kamerpunt.opvolging import Overdracht
from domain.kamerpunt.uitvoering import Afdoening, Resultaat
from domain.opdracht import Opdracht
from domain.value import Code, Kort, Tekst
from projections.stand import Stand
from workflows import opvolgen
from workflows.opvolgen import Bedoeld
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst

Reden = Annotated[Tekst, Field(max_length=4000)]


class Toewijzing(Blad):
    bewindspersoon: Code
    dossierhouder: Code


class Doorgave(Blad):
    van: Code
    naar: Code
    reden: Reden


class Begin(Blad):
    """Nothing is asked."""


class Termijn(Blad):
    termijn: date
    reden: Reden


class Verlenging(Blad):
    naar: date
    reden: Reden


class Voortgang(Blad):
    brief_id: UUID


class Afdoeningsblad(Blad):
    brief_id: UUID
    deel: Kort | None = None
    resultaat: Resultaat = "uitgevoerd"
    reden: Reden | None = None


class Samenvoeging(Blad):
    nummer: Kort


class Daad(NamedTuple):
    blad: type[Blad]
    doe: Callable[[Register, Bedoeld, Blad, Opdracht], Ontvangst]


def wijs_toe(register: Register, punt: Bedoeld, blad: Blad, opdracht: Opdracht) -> Ontvangst:
    assert isinstance(blad, Toewijzing)
    return opvolgen.wijs_toe(
        register, punt, blad.bewindspersoon, blad.dossierhouder, opdracht=opdracht
    )


def draag_over(register: Register, punt: Bedoeld, blad: Blad, opdracht: Opdracht) -> Ontvangst:
    assert isinstance(blad, Doorgave)
    overdracht = Overdracht(van=blad.van, naar=blad.naar, reden=blad.reden)
    return opvolgen.draag_over(register, [punt], overdracht, opdracht=opdracht)


def begin(register: Register, punt: Bedoeld, _: Blad, opdracht: Opdracht) -> Ontvangst:
    return opvolgen.start_uitvoering(register, punt, opdracht=opdracht)


def stel_termijn(register: Register, punt: Bedoeld, blad: Blad, opdracht: Opdracht) -> Ontvangst:
    assert isinstance(blad, Termijn)
    return opvolgen.stel_termijn(register, punt, blad.termijn, blad.reden, opdracht=opdracht)


def verleng(register: Register, punt: Bedoeld, blad: Blad, opdracht: Opdracht) -> Ontvangst:
    assert isinstance(blad, Verlenging)
    return opvolgen.verleng_termijn(register, punt, blad.naar, blad.reden, opdracht=opdracht)


def meld_voortgang(register: Register, punt: Bedoeld, blad: Blad, opdracht: Opdracht) -> Ontvangst:
    assert isinstance(blad, Voortgang)
    return opvolgen.meld_voortgang(register, punt, blad.brief_id, opdracht=opdracht)


def doe_af(register: Register, punt: Bedoeld, blad: Blad, opdracht: Opdracht) -> Ontvangst:
    assert isinstance(blad, Afdoeningsblad)
    hoe = Afdoening(deel=blad.deel, resultaat=blad.resultaat, reden=blad.reden)
    return opvolgen.doe_af(register, punt, blad.brief_id, hoe, opdracht=opdracht)


def voeg_samen(register: Register, punt: Bedoeld, blad: Blad, opdracht: Opdracht) -> Ontvangst:
    assert isinstance(blad, Samenvoeging)
    with register.opslag.lees() as cursor:
        named = Stand().vind(blad.nummer, cursor)
    found = [een.id for een in named if een.soort in {"motie", "toezegging"}]
    if len(found) != 1:
        raise InvoerOngeldig(
            f"Er is niet precies een punt met nummer {blad.nummer}.",
            "Schrijf het zoals kst-36725-XVI-12 of TZ202509-142.",
        )
    return opvolgen.voeg_samen(register, punt, found[0], opdracht=opdracht)


# By the last part of the address.
DADEN: Mapping[str, Daad] = {
    "toewijzingen": Daad(Toewijzing, wijs_toe),
    "overdrachten": Daad(Doorgave, draag_over),
    "uitvoeringen": Daad(Begin, begin),
    "termijnen": Daad(Termijn, stel_termijn),
    "termijnverlengingen": Daad(Verlenging, verleng),
    "voortgangsmeldingen": Daad(Voortgang, meld_voortgang),
    "afdoeningen": Daad(Afdoeningsblad, doe_af),
    "samenvoegingen": Daad(Samenvoeging, voeg_samen),
}
