"""What comes of typing a command."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

KENMERK, STELLER = "4300001-1100001-DMO", "VWS/beleidsmedewerker-DMO"
WIE = ("--wie", STELLER)


class Afloop(NamedTuple):
    code: int
    uit: str
    fout: str

    @property
    def alles(self) -> str:
        return self.uit + self.fout


Typ = Callable[..., Afloop]
