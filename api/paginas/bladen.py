"""Bladen: the forms. What is wrong is said beside the field, all at once, and nothing is lost."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, TypeVar
from uuid import UUID

from fastapi import Depends, Request
from fastapi.responses import RedirectResponse, Response
from pydantic import BaseModel, ConfigDict, ValidationError
from starlette.datastructures import FormData

from api.errors import status_van
from api.invoer import fouten_van
from domain.base import InvoerOngeldig, RedenVerplicht
from domain.opdracht import Gezien
from domain.value import Code, Tekst

B = TypeVar("B", bound="Blad")
SEE_OTHER, ONGELDIG = 303, 400


class Blad(BaseModel):
    """A form. It carries what its reader saw, and the number of the order it will be."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    opdracht_id: UUID
    als: Code | None = None
    samenloop: Tekst | None = None
    versie: int | None = None
    inhoud_hash: str = ""
    ronde: int = 0
    route_hash: str = ""

    @property
    def gezien(self) -> Gezien | None:
        if self.versie is None:
            return None
        return Gezien(
            versie=self.versie,
            inhoud_hash=self.inhoud_hash,
            ronde=self.ronde,
            route_hash=self.route_hash,
        )


@dataclass(frozen=True)
class Invoer:
    """What was filled in, in which form, and per field what is wrong with it."""

    blad: str = ""
    waarden: Mapping[str, Any] = field(default_factory=dict)
    fouten: Mapping[str, str] = field(default_factory=dict)
    status: int = ONGELDIG

    def waarde(self, blad: str, veld: str, anders: str = "") -> str:
        return str(self.waarden.get(veld, anders)) if blad == self.blad else anders

    def gekozen(self, blad: str, veld: str, waarde: str) -> bool:
        """Say whether this one of several was ticked."""
        return blad == self.blad and waarde in self.waarden.get(veld, ())

    def fout(self, blad: str, veld: str) -> str:
        return self.fouten.get(veld, "") if blad == self.blad else ""


LEEG = Invoer()


@dataclass(frozen=True)
class Formulier:
    """A form as it came: its fields, and its bytes, by which a repeat is known."""

    velden: FormData
    verzoek: bytes

    def lees(self, soort: type[B]) -> B:
        """Read it; a field that was left empty was not filled in."""
        filled: dict[str, Any] = {}
        for naam in self.velden:
            values = [v for v in self.velden.getlist(naam) if not isinstance(v, str) or v.strip()]
            if values:
                filled[naam] = values if is_lijst(soort, naam) else values[-1]
        return soort.model_validate(filled)

    def waarden(self, soort: type[Blad]) -> Mapping[str, Any]:
        """Give what was filled in, to show it again."""
        velden = self.velden
        return {n: velden.getlist(n) if is_lijst(soort, n) else velden.get(n) for n in velden}


def is_lijst(soort: type[Blad], naam: str) -> bool:
    field_info = soort.model_fields.get(naam)
    return field_info is not None and "tuple" in str(field_info.annotation)


async def formulier(request: Request) -> AsyncIterator[Formulier]:
    verzoek = await request.body()  # first: the form is read from it, and keeps nothing
    async with request.form() as velden:
        yield Formulier(velden, verzoek)


HetFormulier = Annotated[Formulier, Depends(formulier)]


def doe(
    formulier: Formulier,
    soort: type[B],
    daad: Callable[[B], str],
    opnieuw: Callable[[Invoer], Response],
) -> Response:
    """Read the form, act, and go where the act says; or show the form again with what is wrong.

    Only what the filler can mend in this form is shown there. Any other refusal has its own page.
    """
    waarden = formulier.waarden(soort)
    try:
        return RedirectResponse(daad(formulier.lees(soort)), SEE_OTHER)
    except ValidationError as error:
        return opnieuw(Invoer(soort.__name__, waarden, onjuist(error)))
    except (InvoerOngeldig, RedenVerplicht) as error:
        veld = veld_van(soort)
        zin = f"{error} {error.mogelijk_als}"
        return opnieuw(Invoer(soort.__name__, waarden, {veld: zin}, status_van(type(error))))


def onjuist(error: ValidationError) -> Mapping[str, str]:
    """Say per field what is wrong with it."""
    wrong = [{**one, "loc": ("body", *one["loc"])} for one in error.errors()]
    return {fout.veld: fout.zin for fout in fouten_van(wrong)}


def veld_van(soort: type[Blad]) -> str:
    """Name the field that the sentence belongs beside: the text that is asked, if there is one."""
    own = [naam for naam in soort.model_fields if naam not in Blad.model_fields]
    return next((n for n in own if n in {"reden", "vraag", "tekst", "hoe"}), own[0] if own else "")
