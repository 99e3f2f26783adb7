"""A loket is how a bureau is reached: what it can do, whichever way."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

from domain.nota.tegentekenen import Getoond
from domain.nota.wensen import Waarover
from domain.opdracht import Gezien
from features.daden import Gebeurtenis, Order, Weigering
from features.tijd import Lopend
from features.wooloket import Wooloket
from projections.kamerpunten import Lijst
from workflows.register.register import Register


class Puntbeeld(NamedTuple):
    """A motie or toezegging, and what its timeline tells."""

    uitvoering: str
    kamerstand: str
    ruw: str
    bewindspersoon: str
    dossierhouder: str
    termijn: str
    verwijderd: bool
    tijdlijn: tuple[str, ...]


class Loket(ABC):
    woo: Wooloket

    @property
    @abstractmethod
    def register(self) -> Register: ...

    @abstractmethod
    def voer_uit(self, order: Order) -> tuple[tuple[int, ...], Weigering | None]:
        """Give an order, and say which events came of it, or why it is refused."""

    @abstractmethod
    def gezien(self, wie: str) -> Gezien | None:
        """Say what this person has on the screen; nothing if the nota is not for him."""

    @abstractmethod
    def aan_zet(self) -> Mapping[str, str]:
        """Say which offices are on turn, and until when."""

    @abstractmethod
    def ziet_aan_zet(self, wie: str) -> Collection[str]:
        """Say which offices are on turn, as this person sees it."""

    @abstractmethod
    def waarom(self, wie: str, handeling: Waarover) -> Sequence[Weigering]: ...
    @abstractmethod
    def werkvoorraad(self, wie: str) -> Sequence[str]: ...
    @abstractmethod
    def termijnen(self, wie: str) -> Sequence[Lopend]: ...
    @abstractmethod
    def lijst(self, wie: str) -> Sequence[str]: ...
    @abstractmethod
    def tijdlijn(self, wie: str) -> Sequence[Gebeurtenis]: ...
    @abstractmethod
    def toen(self, nummer: int) -> tuple[int, Sequence[str]]:
        """Say which version there was after an event, and who was on turn."""

    @abstractmethod
    def punt(self, punt_id: UUID) -> Puntbeeld: ...
    @abstractmethod
    def brieftijdlijn(self, brief_id: UUID) -> Sequence[str]: ...
    @abstractmethod
    def puntenlijst(self, lijst: Lijst, bewindspersoon: str = "") -> Sequence[UUID]: ...
    @abstractmethod
    def taalvoorstellen(self, wie: str) -> Sequence[Getoond]:
        """Say which differences in words wait for a second person, as somebody is shown them."""

    @abstractmethod
    def verwijzingen(self, tekst: str) -> Mapping[str, bool]:
        """Say which papers of the Kamer a text cites, and whether there is a doubt."""

    @abstractmethod
    def opmerkingen(self, wie: str) -> Sequence[str]: ...
    @abstractmethod
    def scan(self, wie: str, sha256: str) -> bytes | None:
        """Fetch the paper of a signature; nothing if it is not for this person."""

    @abstractmethod
    def sluit(self) -> None: ...
