"""Lakloket: a form of disclosure becomes an act; a refusal keeps what was typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from fastapi.responses import RedirectResponse, Response
from pydantic import ValidationError

from api.balie import begin
from api.errors import status_van
from api.paginas.bladen import LEEG, ONGELDIG, SEE_OTHER, Blad, Formulier, Invoer, onjuist
from api.paginas.fouten import Reden, reden_van
from api.paginas.kader import Kader
from domain.base import Geweigerd
from domain.opdracht import Opdracht
from workflows.register.transactie import Ontvangst

B = TypeVar("B", bound=Blad)


class Afloop(NamedTuple):
    """What came of a form that was not taken: what was filled in, and why not."""

    invoer: Invoer = LEEG
    geweigerd: Sequence[Geweigerd] = ()
    status: int = 200

    @property
    def redenen(self) -> Sequence[Reden]:
        return [reden_van(nee) for nee in self.geweigerd]


GOED = Afloop()
Opnieuw = Callable[[Afloop], Response]


@dataclass(frozen=True)
class Loket:
    """Where a form is handed in; `terug` is the page that it goes back to."""

    kader: Kader
    formulier: Formulier
    terug: str

    def neem_aan(
        self, soort: type[B], daad: Callable[[B, Opdracht], Ontvangst], opnieuw: Opnieuw
    ) -> Response:
        """Act and go on; or show all that is wrong, with nothing lost."""
        waarden = self.formulier.waarden(soort)
        try:
            blad = self.formulier.lees(soort)
            done = daad(blad, self.kader.opdracht(blad, self.formulier.verzoek))
        except ValidationError as error:
            return opnieuw(Afloop(Invoer(soort.__name__, waarden, onjuist(error)), (), ONGELDIG))
        except Geweigerd as nee:
            invoer, status = Invoer(soort.__name__, waarden), status_van(type(nee))
            return opnieuw(Afloop(invoer, nee.alle or (nee,), status))
        terug = self.terug.format(nummer=done.nummer)
        return RedirectResponse(f"{terug}?gezet={begin(done)}#gezet", SEE_OTHER)
