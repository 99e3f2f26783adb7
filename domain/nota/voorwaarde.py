"""Voorwaarde: on what an akkoord was given, who closes it, and how far that is."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Self
from uuid import UUID

from domain.base import Geweigerd
from domain.functionaris import Ministerie
from domain.nota.handelingen import Handeling
from domain.nota.merken import Gezet, Merk, Sleutel
from domain.route import Stap
from domain.value import Code, Tekst, Value


class VoorwaardeOnbekend(Geweigerd):
    regel = "par. 9"

    def __init__(self, wie_aan_zet: tuple[str, ...], zin: str = "") -> None:
        super().__init__(
            zin or "Deze nota heeft geen open voorwaarde met dit nummer.",
            "Kijk op de nota welke voorwaarden openstaan, en noem er daar een van.",
            wie_aan_zet,
        )


class GesteldeVoorwaarde(Value):
    """What must be so first, in which onderdelen, and by which office that is seen to."""

    voorwaarde_id: UUID
    tekst: Tekst
    onderdelen: tuple[Code, ...]
    te_vervullen_door: Code
    opnieuw_voorleggen: bool = False  # the bewindspersoon wants to see it himself too


@dataclass(frozen=True, slots=True)
class Voorwaarde:
    """As it is now. It counts while its akkoord is valid; what closed it may lapse like a mark."""

    gesteld: GesteldeVoorwaarde
    akkoord: int  # number of the event that gave it
    stap: Stap  # of that akkoord
    vervuld: int = 0  # number of the signature that says so; 0 is not, or not any more
    aanvaard: int = 0
    schrijvers: frozenset[UUID] = frozenset()  # of the changes made under it

    @property
    def merk(self) -> Sleutel:
        """Name the mark with which it counts, and ends."""
        return self.akkoord, self.stap.code

    @property
    def onderdelen(self) -> tuple[str, ...]:
        return self.gesteld.onderdelen

    def geschreven_door(self, wie: frozenset[UUID]) -> Self:
        return replace(self, schrijvers=self.schrijvers | wie)

    @property
    def gesloten(self) -> bool:
        return bool(self.aanvaard or (self.vervuld and not self.gesteld.opnieuw_voorleggen))

    @property
    def wie(self) -> str:
        """Name the office whose turn it is to close it."""
        return self.stap.functie if self.vervuld else self.gesteld.te_vervullen_door

    @property
    def sluitingen(self) -> tuple[Merk, ...]:
        return tuple(
            Merk(nummer=nummer, stap=self.stap.code)
            for nummer in (self.vervuld, self.aanvaard)
            if nummer
        )

    def zonder(self, nummers: Collection[int]) -> Self:
        """Leave out the closing signatures that lapsed."""
        return replace(
            self,
            vervuld=0 if self.vervuld in nummers else self.vervuld,
            aanvaard=0 if self.aanvaard in nummers else self.aanvaard,
        )

    def spaart(self, gezet: Gezet, ministerie: Ministerie) -> bool:
        """Say whether a change under it leaves this mark alone: of who ordered it, and his own."""
        official = gezet.stap.soort not in {"akkoord", "mede_namens"}
        own = official and gezet.stap.ministerie == ministerie
        return gezet.wijze == "handtekening" and (own or gezet.nummer == self.akkoord)

    def past(self, handeling: Handeling) -> bool:
        """Say whether this act would be an answer to it now."""
        if handeling == "heropen_voorwaarde":
            return bool(self.vervuld or self.aanvaard)
        return not self.gesloten and not (handeling == "vervul_voorwaarde" and self.vervuld)

    def als_stap(self, handeling: Handeling) -> Stap:
        """Give it as a step, so that who may answer it is judged as with any other.

        Who fulfils it sets a paraaf; who accepts or reopens it, is who gave the akkoord.
        """
        onderdelen = self.gesteld.onderdelen
        if handeling == "vervul_voorwaarde":
            wie = self.gesteld.te_vervullen_door
            return Stap(code=self.stap.code, soort="paraaf", functie=wie, reikwijdte=onderdelen)
        return Stap(**{**dict(self.stap), "reikwijdte": onderdelen})
