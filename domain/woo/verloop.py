"""Verloop: an audit trail as a document, of any history, showing what each field's class allows.

Every event is a row, so numbers have no gaps. What a person wrote in a field of class `tekst` has
a place of its own (`14/reden`), to be judged like any text; ids, hashes and grants are never
there (woo.md, section 7). Persons have a pseudonym, dealt afresh for every export.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from fnmatch import fnmatchcase
from string import ascii_uppercase
from typing import NamedTuple
from uuid import UUID

from pydantic import BaseModel

from domain.base import Event, kebab
from domain.functie import Functie
from domain.functionaris import Functionaris, Systeem, ministerie_van
from domain.werkdagen import AMSTERDAM
from domain.woo.klasse import Klasse
from domain.woo.leesstuk import Leesplek, Leesregel, Leessectie, Leesstuk, Leestabel
from domain.woo.onthulling import klasse

KOP = ("Nr.", "Moment", "Wie", "Wat")
HASH = re.compile(r":? ?\b(?:sha256 )?[0-9a-f]{64}\b")  # of a text that may be hidden elsewhere
VAST = frozenset({"timestamp", "originator_version", "originator_topic", "door"})


class Openbaarheid(NamedTuple):
    """How offices and persons are called outside: an office by its name only if it is public."""

    zoek: Callable[[str], Functie | None]
    openbaar: Callable[[str], Collection[str]]  # offices of a ministry that may be told, as `DG*`
    pseudoniemen: Mapping[UUID, str] = {}

    def bekend(self, code: str) -> str | None:
        """Give the name of an office that may be told; a bewindspersoon always is."""
        functie = self.zoek(code)
        if functie is None or not (self.is_bewindspersoon(code) or self.is_openbaar(code)):
            return None
        return functie.naam

    def is_openbaar(self, code: str) -> bool:
        ministerie, _, naam = code.partition("/")
        return any(fnmatchcase(naam, patroon) for patroon in self.openbaar(ministerie))

    def is_bewindspersoon(self, code: str) -> bool:
        functie = self.zoek(code)
        return functie is not None and functie.soort == "bewindspersoon"

    def functie(self, code: str) -> str:
        return self.bekend(code) or f"medewerker van {ministerie_van(code)}"

    def persoon(self, persoon_id: UUID) -> str:
        return f"medewerker {self.pseudoniemen.get(persoon_id, '')}".strip()

    def wie(self, door: Functionaris | Systeem, oorzaak: int | None) -> str:
        if isinstance(door, Systeem):
            return f"vervolg op gebeurtenis {oorzaak}" if oorzaak else "systeem"
        if door.namens == door.functie:
            other = self.is_bewindspersoon(door.functie)
            who = "andere bewindspersoon" if other else self.persoon(door.persoon_id)
            return f"{who}, {door.hoedanigheid}, namens {self.functie(door.namens)}"
        if self.is_bewindspersoon(door.functie):
            return self.functie(door.functie)
        waar = self.bekend(door.functie) or f"ministerie van {door.ministerie}"
        if door.namens:
            waar += f", {door.hoedanigheid}, namens {self.functie(door.namens)}"
        return f"{self.persoon(door.persoon_id)}, {waar}"


def deel_pseudoniemen(personen: Iterable[UUID], geheim: bytes) -> Mapping[UUID, str]:
    """Deal letters in an order that only the secret of this export tells."""
    ordered = sorted(set(personen), key=lambda p: hmac.digest(geheim, p.bytes, "sha256"))
    return {persoon: letters(i) for i, persoon in enumerate(ordered)}


def letters(i: int) -> str:
    """Count A ... Z, AA, AB."""
    more, last = divmod(i, len(ascii_uppercase))
    return (letters(more - 1) if more else "") + ascii_uppercase[last]


def personen_in(events: Iterable[Event]) -> Iterator[UUID]:
    """Give every person that a trail would name."""
    for event in events:
        if isinstance(event.door, Functionaris):
            yield event.door.persoon_id
        for _, waarde, soort in velden(event):
            if soort is Klasse.PERSOON:
                yield from personen(waarde)


def personen(waarde: object) -> Iterator[UUID]:
    match waarde:
        case UUID():
            yield waarde
        case Functionaris(persoon_id=persoon_id):
            yield persoon_id
        case tuple():
            for een in waarde:
                yield from personen(een)


def lees_verloop(
    titel: str, kenmerk: str, events: Sequence[Event], openbaarheid: Openbaarheid
) -> Leesstuk:
    """Read a history as a table of all that was recorded."""
    rijen = tuple(rij(event, openbaarheid) for event in events)
    kop = tuple((Leesplek("", label),) for label in KOP)
    return Leesstuk(
        titel=(Leesplek("", titel),),
        kenmerk=kenmerk,
        datum=events[-1].timestamp.astimezone(AMSTERDAM).date(),
        secties=(Leessectie("", "Wat er is vastgelegd", 1, (Leestabel(kop, rijen),)),),
    )


def rij(event: Event, openbaarheid: Openbaarheid) -> tuple[Leesregel, ...]:
    nummer = event.originator_version
    wie = openbaarheid.wie(event.door, getattr(event, "oorzaak", None))
    return (
        (Leesplek("", str(nummer)),),
        (Leesplek("", minuut(event.timestamp)),),
        (Leesplek(f"{nummer}/wie", wie, heel=True),),
        tuple(wat(event, openbaarheid)),
    )


def wat(event: Event, openbaarheid: Openbaarheid) -> Iterator[Leesplek]:
    """Say what happened, with the fields that are open; text of persons in places of its own."""
    nummer = event.originator_version
    open_velden: list[str] = []
    teksten: list[Leesplek] = []
    for pad, waarde, soort in velden(event):
        label = pad.rpartition(".")[2].replace("_", " ")
        if soort is Klasse.TEKST and isinstance(waarde, str) and waarde.strip():
            teksten += [Leesplek("", f" {label[0].upper()}{label[1:]}: ")]
            teksten += [Leesplek(f"{nummer}/{pad}", HASH.sub("", waarde))]
        elif soort is not Klasse.TEKST and (getoond := toon(waarde, soort, openbaarheid)):
            open_velden.append(f"{label} {getoond}")
    naam = kebab(type(event).__name__).replace("-", " ").capitalize()
    achter = f" ({'; '.join(open_velden)})" if open_velden else ""
    yield Leesplek(f"{nummer}/wat", f"{naam}{achter}.", heel=True)
    yield from teksten


def velden(waarde: BaseModel, pad: str = "") -> Iterator[tuple[str, object, Klasse]]:
    """Walk through all fields that an export may show in some form, inner ones too."""
    for naam in type(waarde).model_fields:
        soort, deel = klasse(type(waarde), naam), getattr(waarde, naam)
        if soort is Klasse.INTERN or (not pad and naam in VAST):
            continue
        if soort is Klasse.BINNENIN:
            yield from binnenin(deel, f"{pad}{naam}")
        elif isinstance(deel, tuple):
            for i, een in enumerate(deel) if soort is Klasse.TEKST else [(0, deel)]:
                yield f"{pad}{naam}.{i}" if soort is Klasse.TEKST else f"{pad}{naam}", een, soort
        else:
            yield f"{pad}{naam}", deel, soort


def binnenin(deel: object, pad: str) -> Iterator[tuple[str, object, Klasse]]:
    if isinstance(deel, BaseModel):
        yield from velden(deel, f"{pad}.")
    elif isinstance(deel, tuple):
        for i, een in enumerate(deel):
            if isinstance(een, BaseModel):
                yield from velden(een, f"{pad}.{i}.")


def toon(waarde: object, soort: Klasse, openbaarheid: Openbaarheid) -> str:
    """Write a value as its class allows; what has no form here isn't shown."""
    if isinstance(waarde, tuple):
        return ", ".join(filter(None, (toon(een, soort, openbaarheid) for een in waarde)))
    if isinstance(waarde, Functionaris):
        return openbaarheid.wie(waarde, None)
    if soort is Klasse.PERSOON:
        return openbaarheid.persoon(waarde) if isinstance(waarde, UUID) else ""
    if soort is Klasse.FUNCTIE:
        return openbaarheid.functie(waarde) if isinstance(waarde, str) and "/" in waarde else ""
    return openbaar(waarde)


def openbaar(waarde: object) -> str:
    match waarde:
        case dict():
            return ", ".join(f"{sleutel}: {een}" for sleutel, een in sorted(waarde.items()))
        case bool():
            return "ja" if waarde else "nee"
        case datetime():
            return minuut(waarde)
        case date():
            return f"{waarde:%d-%m-%Y}"
        case str() | int():
            return str(waarde)
    return ""


def minuut(moment: datetime) -> str:
    return f"{moment.astimezone(AMSTERDAM):%d-%m-%Y %H:%M}"
