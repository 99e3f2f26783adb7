"""A wooloket is how disclosure is reached: what of it can be seen, whichever way."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from domain.woo.beoordeling import Restdeel
from domain.woo.stukken import Stuk


class Lakregel(NamedTuple):
    """A mark in the list beside the text; without `van` it is all of its place."""

    lak_id: UUID
    plaats: str
    van: int | None
    tot: int | None
    gronden: tuple[str, ...]
    staat: str
    voorstel: str


class Stand(NamedTuple):
    """How a judgement stands, without its text."""

    stuk: Stuk
    oordeel: str
    te_lezen: tuple[str, ...]
    lakken: Sequence[Lakregel]


class Plek(NamedTuple):
    """A run of text, and what is hidden of it on which grounds."""

    tekst: str
    verborgen: Sequence[tuple[int, int, tuple[str, ...]]]

    @property
    def gelakt(self) -> str:
        """Write what is left of it, with a marker for what isn't."""
        found, begin = "", 0
        for van, tot, gronden in self.verborgen:
            found += f"{self.tekst[begin:van]}[{'; '.join(gronden)}]"
            begin = tot
        return found + self.tekst[begin:]


class Leesbeeld(NamedTuple):
    """The text as the desk reads it, and the hidden words that can still be read elsewhere."""

    plekken: Mapping[str, Plek]
    rest: Sequence[tuple[Restdeel, Sequence[str]]]

    def plaats(self, tekst: str) -> str:
        """Find the first place that holds these words."""
        return next(p for p, plek in self.plekken.items() if tekst in plek.tekst)


class Openbaar(NamedTuple):
    """A document that is public on a day."""

    nummer: str
    oordeel: str
    gronden: tuple[str, ...]
    grondenlijst: str
    openbaarmaking_id: UUID


class Uitslag(NamedTuple):
    """What the leak gate said of the bytes of a release."""

    poort: str
    sha256: str


class Wooloket(ABC):
    @abstractmethod
    def beoordeling(self, wie: str, nummer: UUID) -> Stand | None:
        """Say how a judgement stands; nothing if it is not for this person."""

    @abstractmethod
    def tekst(self, wie: str, nummer: UUID) -> Leesbeeld | None:
        """Show the text of a judgement; nothing if it is not for this person."""

    @abstractmethod
    def uitslag(self, wie: str, nummer: UUID) -> Uitslag | None:
        """Say what the gate said; nothing if the release is not for this person."""

    @abstractmethod
    def openbaar(self, op: date, bekend_op: datetime | None = None) -> Sequence[Openbaar]:
        """List what was public on a day, as far as was recorded by a moment."""
