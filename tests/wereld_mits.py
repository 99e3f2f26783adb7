"""A world in which akkoord is given on conditions, and anybody tries to close them."""

from __future__ import annotations

from uuid import uuid4

from typing_extensions import override

from domain.base import Geweigerd
from domain.nota.akkoord_mits import (
    NieuweVoorwaarde,
    aanvaard_voorwaarde,
    geef_akkoord_mits,
    heropen_voorwaarde,
    vervul_voorwaarde,
)
from tests.notas import sectie
from tests.people import BO, STAS
from tests.wereld import BEZETTING, SECTIES, Keuze, Wereld


class Mitswereld(Wereld):
    @override
    def doe(self, keuze: Keuze) -> bool:
        acts = {"mits": self.mits, "voorwaarde": self.voorwaarde}
        if keuze.daad not in acts:
            return super().doe(keuze)
        try:
            acts[keuze.daad](keuze.wie, keuze.n)
        except Geweigerd:
            return False
        return True

    def mits(self, wie: str, n: int) -> None:
        """Give akkoord on one or two conditions, as who is on turn or as anybody."""
        codes = [SECTIES[i % len(SECTIES)] for i in (n, n // 2)]
        eisen = [
            NieuweVoorwaarde("Anders.", (code,), wie if n % 3 else BO, n % 4 == 0)
            for code in codes[: 1 + n % 2]
        ]
        by = self.opdracht(self.aan_zet(wie, n))
        geef_akkoord_mits(self.nota, eisen, bezetting=BEZETTING, opdracht=by)

    def voorwaarde(self, wie: str, n: int) -> None:
        """Write for a condition, close it, or take it up again; mostly as who may."""
        codes = [*self.nota.voorwaarden] or [uuid4()]
        code = codes[n % len(codes)]
        found = self.nota.voorwaarden.get(code)
        by = self.opdracht(STAS if n % 5 else wie)
        if found and n % 3 == 0:
            self.schrijf(sectie(found.onderdelen[0], f"Voor {n}."), voor=code)
        elif n % 4 == 0:
            heropen_voorwaarde(self.nota, code, "Nee.", bezetting=BEZETTING, opdracht=by)
        elif n % 2 == 0:
            aanvaard_voorwaarde(self.nota, code, bezetting=BEZETTING, opdracht=by)
        else:
            by = self.opdracht(found.gesteld.te_vervullen_door if found and n % 5 else wie)
            vervul_voorwaarde(self.nota, code, bezetting=BEZETTING, opdracht=by)
