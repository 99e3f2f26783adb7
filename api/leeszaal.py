"""Leeszaal: where text of a nota is read, after it was written down who reads what is hidden."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.nota.inhoud import Onderdeel
from domain.nota.stand import Nota
from domain.nota.voorstellen import Taalvoorstel
from domain.opdracht import Lezer
from workflows import inzien
from workflows.bekijken import lees_tekst
from workflows.inzien import Toen
from workflows.register.register import Register


@dataclass(frozen=True, slots=True)
class Leeszaal:
    register: Register
    lezer: Lezer
    moment: datetime

    def nota(self, nota_id: UUID, wanneer: Toen) -> Nota:
        return inzien.toen(self.register, Nota, nota_id, lezer=self.lezer, wanneer=wanneer)

    def voorgesteld(self, nota: Nota, voorstel: Taalvoorstel) -> Mapping[str, Onderdeel]:
        """Read the words that are proposed for a nota, with the same care."""
        return lees_tekst(
            self.register, nota, voorstel.hashes, lezer=self.lezer, moment=self.moment
        )

    def tekst(self, nota: Nota) -> Mapping[str, Onderdeel]:
        """Read the text of a nota as it is or was; there is no other way to it from here."""
        return lees_tekst(self.register, nota, nota.hashes, lezer=self.lezer, moment=self.moment)
