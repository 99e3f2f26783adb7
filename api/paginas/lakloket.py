"""Lakloket: a form about a judgement or a release becomes an act; a refusal keeps what was typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from fastapi.responses import RedirectResponse, Response
from pydantic import ValidationError

from api.balie import begin
from api.errors import status_van
from api.paginas.bladen import ONGELDIG, SEE_OTHER, Blad, Formulier, Invoer, onjuist
from api.paginas.kader import Kader
from domain.base import Geweigerd
from domain.opdracht import Opdracht
from workflows.register.transactie import Ontvangst

B = TypeVar("B", bound=Blad)


class Opnieuw(Protocol):
    """Shows the page again, with what was filled in and why that was refused."""

    def __call__(
        self, invoer: Invoer, redenen: Sequence[Geweigerd] = (), status: int = 200
    ) -> Response: ...


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
            return opnieuw(Invoer(soort.__name__, waarden, onjuist(error)), status=ONGELDIG)
        except Geweigerd as nee:
            status = status_van(type(nee))
            return opnieuw(Invoer(soort.__name__, waarden), nee.alle or (nee,), status)
        terug = self.terug.format(nummer=done.nummer)
        return RedirectResponse(f"{terug}?gezet={begin(done)}#gezet", SEE_OTHER)
