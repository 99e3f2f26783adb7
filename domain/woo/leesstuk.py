"""Leesstuk: a document as a person reads it, in which every run of text has a place to point at.

One shape for a nota, a letter and an audit trail: marks are set on it, what is left of it is
rendered, and whether all of it is hidden is asked of it. A place is a path: `4b/<blok_id>`,
`4b/<blok_id>/2.0` (row and column), `4b/noot/<voetnoot_id>`, `kop/onderwerp`, `bijlagen/1/titel`,
and in a trail `14/reden` (event and field). Text without a place is ours, and never hidden.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal, NamedTuple

from domain.woo.gelakt import Aanduiding

GEHEEL = "geheel"  # the place that is all of them


class Leesplek(NamedTuple):
    """A run of text; `noten` says after how many code points which note is referred to.

    What is `heel` reads otherwise in each export (pseudonyms), so it is hidden whole or not.
    """

    plaats: str
    tekst: str
    noten: tuple[tuple[int, int], ...] = ()
    heel: bool = False


Leesregel = tuple[Leesplek, ...]


class Leesalinea(NamedTuple):
    soort: Literal["alinea", "punt", "tussenkop"]
    inhoud: Leesregel


class Leestabel(NamedTuple):
    kop: tuple[Leesregel, ...]
    rijen: tuple[tuple[Leesregel, ...], ...]


class Leessectie(NamedTuple):
    code: str
    titel: str
    niveau: Literal[1, 2]
    blokken: tuple[Leesalinea | Leestabel, ...]


class Leesnoot(NamedTuple):
    nummer: int
    inhoud: Leesregel


@dataclass(frozen=True)
class Leesstuk:
    titel: Leesregel
    kenmerk: str
    datum: date
    aanduiding: Aanduiding = "Openbare versie"
    velden: tuple[tuple[str, Leesregel], ...] = ()
    secties: tuple[Leessectie, ...] = ()
    voetnoten: tuple[Leesnoot, ...] = ()

    def regels(self) -> Iterator[Leesregel]:
        """Give every line, in reading order, notes last."""
        yield self.titel
        yield from (regel for _, regel in self.velden)
        for blok in (blok for sectie in self.secties for blok in sectie.blokken):
            if isinstance(blok, Leestabel):
                yield from blok.kop
                yield from (cel for rij in blok.rijen for cel in rij)
            else:
                yield blok.inhoud
        yield from (noot.inhoud for noot in self.voetnoten)

    @cached_property
    def plekken(self) -> Mapping[str, Leesplek]:
        """Give all that can be hidden, by its place, in reading order."""
        return {plek.plaats: plek for regel in self.regels() for plek in regel if plek.plaats}

    @cached_property
    def te_beoordelen(self) -> tuple[str, ...]:
        """List the places that hold any text."""
        return tuple(p for p, plek in self.plekken.items() if plek.tekst.strip())

    def onder(self, plaats: str) -> Iterator[Leesplek]:
        """Give what a place holds: itself, a section, an event, or the whole document."""
        for eigen, plek in self.plekken.items():
            if plaats in (eigen, GEHEEL) or eigen.startswith(f"{plaats}/"):
                yield plek
