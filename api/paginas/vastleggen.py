"""Vastleggen: a form on a nota becomes an act; on an old text it is refused with the difference."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, TypeVar
from uuid import UUID

from fastapi import Depends
from fastapi.responses import Response

from api.balie import begin
from api.errors import status_van
from api.paginas.bladen import Blad, Formulier, HetFormulier, Invoer, doe
from api.paginas.fouten import reden_van
from api.paginas.kader import HetKader, Kader
from api.paginas.notabeeld import Notabeeld
from api.paginas.sinds import verschillen
from domain.base import Geweigerd
from domain.nota.weigeringen import Samenloop, VerouderdeVersie
from domain.opdracht import Opdracht
from workflows.register.transactie import Ontvangst

B = TypeVar("B", bound=Blad)


@dataclass(frozen=True)
class Loket:
    """Where a form about one nota is handed in."""

    kader: Kader
    nota_id: UUID
    formulier: Formulier

    def neem_aan(
        self,
        soort: type[B],
        daad: Callable[[B, Opdracht], Ontvangst],
        opnieuw: Callable[[Notabeeld, Invoer], Response],
    ) -> Response:
        """Act and go to the nota; or show the form again, or what changed since it was shown.

        Who may not read the nota gets no further than that, whatever the form says.
        """
        beeld = Notabeeld.van(self.kader, self.nota_id)

        def act(blad: B) -> str:
            ontvangst = daad(blad, self.kader.opdracht(blad, self.formulier.verzoek))
            nummer = begin(ontvangst)
            gezet = f"?gezet={nummer}" if nummer else ""
            return f"/notas/{self.nota_id}{gezet}#uw-paraaf"

        try:
            return doe(self.formulier, soort, act, lambda invoer: opnieuw(beeld, invoer))
        except Samenloop as nee:  # can be mended in the form itself
            zin = {"samenloop": f"{nee} {nee.mogelijk_als}"}
            given = dict(self.formulier.velden)
            return opnieuw(beeld, Invoer(soort.__name__, given, zin, status_van(type(nee))))
        except Geweigerd as nee:
            alle = nee.alle or (nee,)
            old = next((one for one in alle if isinstance(one, VerouderdeVersie)), None)
            if old is None:
                raise
            return verouderd(Notabeeld.van(self.kader, self.nota_id), nee, old)


def het_loket(kader: HetKader, nota_id: UUID, formulier: HetFormulier) -> Loket:
    return Loket(kader, nota_id, formulier)


HetLoket = Annotated[Loket, Depends(het_loket)]


def verouderd(beeld: Notabeeld, nee: Geweigerd, old: VerouderdeVersie) -> Response:
    """Say that nothing was recorded, by which rule, and what is other than what was seen."""
    return beeld.kader.toon(
        "verouderd.html",
        status=status_van(type(nee)),
        beeld=beeld,
        redenen=[reden_van(one) for one in nee.alle or (nee,)],
        gezien=old.gezien,
        nu=old.nu,
        verschillen=verschillen(beeld, old.gezien.versie),
    )
