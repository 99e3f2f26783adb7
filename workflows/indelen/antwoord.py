"""One answer at work: the reading that it changes, the doubt, and what the person said."""

from __future__ import annotations

from dataclasses import dataclass

from workflows.indelen import bewerken
from workflows.indelen.boek import Plek
from workflows.indelen.lezing import Blok, Lezing, Voetnoot
from workflows.indelen.twijfels import Twijfel

GEEN = "'weg' heeft hier geen betekenis"


@dataclass(frozen=True, slots=True)
class Antwoord:
    lezing: Lezing
    twijfel: Twijfel
    waarde: str

    @property
    def ja(self) -> bool:
        return self.waarde.lower() == "ja"

    @property
    def weg(self) -> bool:
        return self.waarde.lower() == "weg"

    @property
    def plek(self) -> Plek:
        return self.twijfel.begin, self.twijfel.eind

    def blokken(self) -> list[Blok]:
        """Find what the doubt is about: the block that it names, or what holds its words."""
        genoemd = self.lezing.blokken().get(self.twijfel.plaats)
        return [genoemd] if genoemd else bewerken.in_bereik(self.lezing, self.plek)

    def blok(self) -> Blok | None:
        return next(iter(self.blokken()), None)

    def noot(self) -> Voetnoot | None:
        nummer = self.twijfel.plaats.removeprefix("noot ")
        noten = (noot for noot in self.lezing.voetnoten if str(noot.nummer) == nummer)
        return next(noten, None)
