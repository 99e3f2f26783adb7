"""Gebeurtenissen: what happened in a history, as a page tells it: who, in which office, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, NamedTuple
from uuid import UUID

from api.paginas.kader import Kader
from domain.base import Event
from domain.werkdagen import dag
from projections.tijdlijn import Gebeurd, Tijdlijn, namens_wie

Soort = Literal["", "handtekening", "inhoud", "route"]
HANDTEKENINGEN = frozenset(
    {"afgestemd", "geparafeerd", "advies-gegeven", "akkoord-gegeven", "niet-akkoord-gegeven",
     "mede-namens-bevestigd", "mede-namens-geweigerd", "handtekeningen-vervallen"}
)  # fmt: skip
INHOUD = frozenset({"geopend", "inhoud-gewijzigd"})
SYSTEEM = "systeem"
WOORDEN = ("reden", "vraag", "opmerking", "toelichting", "hoe", "tekst")


class Feit(NamedTuple):
    """One line: `naam` is of the person, and empty of what followed by itself."""

    nummer: int
    moment: datetime
    dag: date
    naam: str
    functie: str
    zin: str
    citaat: str
    groep: Soort
    verval: bool  # it voided signatures
    vervallen_door: int | None
    wegens: str


def gebeurd(kader: Kader, stroom: UUID, tot: int | None = None) -> Sequence[Gebeurd]:
    """Read the tijdlijn as it was at an event; whether the reader may, was asked before."""
    with kader.register.opslag.lees() as cursor:
        return Tijdlijn().van(stroom, cursor, tot=tot, lezer=kader.lezer)


def feiten(kader: Kader, lines: Sequence[Gebeurd], events: Sequence[Event]) -> Sequence[Feit]:
    """Tell what happened, the newest first."""
    verteller = Verteller(
        kader,
        {event.originator_version: event for event in events},
        {line.nummer: wegens(line.zin) for line in lines},
    )
    return [verteller.feit(line) for line in reversed(lines)]


@dataclass(frozen=True)
class Verteller:
    """Knows the names, and the causes there were at that moment."""

    kader: Kader
    events: Mapping[int, Event]
    oorzaken: Mapping[int, str]

    def feit(self, line: Gebeurd) -> Feit:
        zin, citaat = gesplitst(line.zin, self.events.get(line.nummer))
        return Feit(
            nummer=line.nummer,
            moment=line.moment,
            dag=dag(line.moment),
            naam=self.kader.naam(line.persoon_id),
            functie=functie(line.wie, self.kader),
            zin=klein(zin) if line.persoon_id else zin,
            citaat=citaat,
            groep=groep(line.soort),
            verval=line.soort == "handtekeningen-vervallen",
            vervallen_door=line.vervallen_door,
            wegens=self.oorzaken.get(line.vervallen_door or 0, ""),
        )


def functie(wie: str, kader: Kader) -> str:
    """Say an office in full; of what no person did, that it followed by itself."""
    if wie == SYSTEEM:
        return "vanzelf gevolgd"
    *own, last = wie.split(", ")
    names = [voluit(word, kader) if "/" in word else word for word in own]
    principal = namens_wie(last)
    return ", ".join([*names, last.removesuffix(principal) + voluit(principal, kader)])


def voluit(code: str, kader: Kader) -> str:
    """Name an office, and its ministry unless that is in the name."""
    naam, ministerie = kader.functienaam(code), code.partition("/")[0]
    return naam if ministerie in naam else f"{naam}, {ministerie}"


def groep(soort: str) -> Soort:
    if soort in HANDTEKENINGEN:
        return "handtekening"
    return "inhoud" if soort in INHOUD else "route"


def gesplitst(zin: str, event: Event | None) -> tuple[str, str]:
    """Take the words that somebody wrote out of the sentence, to quote them."""
    beslisnota = getattr(event, "beslisnota", None)
    said = [getattr(event, naam, None) for naam in WOORDEN] + [getattr(beslisnota, "reden", None)]
    for words in said:
        if isinstance(words, str) and words.strip() and zin.endswith(words):
            return zin.removesuffix(words).rstrip(" :;,"), words
    return zin, ""


def klein(zin: str) -> str:
    """Begin in lower case behind a name, unless it begins with letters that stand for words."""
    return zin if zin[1:2].isupper() else f"{zin[:1].lower()}{zin[1:]}"


def wegens(zin: str) -> str:
    """Say why, of an event that made signatures lapse; a decision is its own reason."""
    _, found, waarom = zin.partition(", want ")
    return f"want {waarom}" if found else klein(zin)
