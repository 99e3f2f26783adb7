"""Routevoorstel: how a running route would go on, looked at before it is proposed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, NamedTuple

from fastapi import APIRouter, Query
from fastapi.responses import RedirectResponse, Response
from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from api.balie import begin
from api.errors import status_van
from api.paginas.bladen import ONGELDIG, SEE_OTHER, Blad, HetFormulier, onjuist
from api.paginas.fouten import Reden, reden_van
from api.paginas.notabeeld import HetBeeld, Notabeeld
from api.paginas.notabladen import Lang
from api.paginas.routebeeld import Routebeeld
from api.paginas.routezinnen import plek, stapzin
from api.paginas.tekening import route_van
from domain.base import Geweigerd
from domain.nota.route_wijzigen import waarom_niet_voorstellen
from domain.route import StapSoort
from domain.routewijziging import Stapwens, pas_toe
from domain.toegang import ziet_stap
from domain.value import Code
from workflows import wijzigen

router = APIRouter(prefix="/notas/{nota_id}/route")
SOORTEN: tuple[StapSoort, ...] = ("paraaf", "medeparaaf", "advies", "afstemmen")


def leeg(waarde: object) -> object:
    """Take a field that was not filled in for none."""
    return None if waarde == "" else waarde


class Keuze(BaseModel):
    """What is chosen: a step of the route, and what happens to it or beside it."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    wat: Literal["na", "naast", "weg", "anders"] | None = None
    stap: Code | None = None
    functie: Annotated[Code | None, BeforeValidator(leeg)] = None
    soort: StapSoort | None = None
    termijn: Annotated[int | None, BeforeValidator(leeg)] = None
    reden: Lang = ""

    def wens(self) -> Stapwens:
        """Say it as the domain does: a new step is called after its office."""
        groep, _, baan = (self.stap or "").rpartition(".")[0].partition(".")
        naam = (self.functie or "").rpartition("/")[2] or "nieuw"
        soort = self.soort or "paraaf"
        code = {"na": f"{groep}.{baan}.{naam}", "naast": f"{groep}.{naam}.{soort}"}
        nieuw = self.wat in code
        return Stapwens.model_validate(
            {
                "wat": "erbij" if nieuw else self.wat,
                "stap": code.get(self.wat or "", self.stap),
                "functie": None if self.wat == "weg" else self.functie,
                "soort": soort if nieuw else None,
                "na": self.stap if self.wat == "na" else None,
                "termijn": None if self.wat == "weg" else self.termijn,
            }
        )


class Voorstelblad(Blad, Keuze):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Blik(NamedTuple):
    """What would come of it."""

    stappen: Sequence[str] = ()
    straks: Routebeeld | None = None
    redenen: Sequence[Reden] = ()
    status: int = 200


@router.get("")
def kies(beeld: HetBeeld, keuze: Annotated[Keuze, Query()]) -> Response:
    if nee := waarom_niet_voorstellen(beeld.nota, beeld.bezetting, beeld.vraag):
        return toon(beeld, keuze, Blik(redenen=[reden_van(nee)]), mag=False)
    return toon(beeld, keuze, vooruit(beeld, keuze) if keuze.wat else Blik())


@router.post("")
def stel_voor(beeld: HetBeeld, formulier: HetFormulier) -> Response:
    """Propose it, or show the form again with what is wrong."""
    kader, keuze = beeld.kader, Keuze()
    try:
        blad = formulier.lees(Voorstelblad)
        keuze = Keuze.model_validate({naam: getattr(blad, naam) for naam in Keuze.model_fields})
        ontvangst = wijzigen.stel_route_voor(
            kader.register,
            beeld.nota.id,
            [keuze.wens()],
            blad.reden,
            opdracht=kader.opdracht(blad, formulier.verzoek),
        )
    except ValidationError as error:
        return toon(beeld, keuze, Blik(redenen=fouten(error), status=ONGELDIG))
    except Geweigerd as nee:
        return toon(beeld, keuze, geweigerd(nee))
    return RedirectResponse(f"/notas/{beeld.nota.id}?gezet={begin(ontvangst)}", SEE_OTHER)


def vooruit(beeld: Notabeeld, keuze: Keuze) -> Blik:
    """Propose it on a copy that nobody keeps: what is shown is what will be the route."""
    nota = beeld.nota
    try:
        tafel = wijzigen.voorgesteld(
            beeld.kader.register, nota.id, [keuze.wens()], keuze.reden or "?", beeld.vraag
        )
    except ValidationError as error:
        return Blik(redenen=fouten(error), status=ONGELDIG)
    except Geweigerd as nee:
        return geweigerd(nee)
    assert nota.route
    diff = [*tafel.nota.routevoorstellen.values()][-1].diff
    straks = tafel.nota.fork()
    straks.route = pas_toe(nota.route, diff)
    return Blik(
        stappen=[stapzin(beeld, verschil) for verschil in diff],
        straks=route_van(beeld.kader, straks, beeld.gebeurd),
    )


def geweigerd(nee: Geweigerd) -> Blik:
    redenen = [reden_van(one) for one in nee.alle or (nee,)]
    return Blik(redenen=redenen, status=status_van(type(nee)))


def fouten(error: ValidationError) -> Sequence[Reden]:
    return [Reden(f"{veld}: {zin}" if veld else zin) for veld, zin in onjuist(error).items()]


def toon(beeld: Notabeeld, keuze: Keuze, blik: Blik, *, mag: bool = True) -> Response:
    route = beeld.nota.route
    return beeld.kader.toon(
        "routevoorstel.html",
        status=blik.status,
        beeld=beeld,
        keuze=keuze,
        blik=blik,
        mag=mag,
        stappen=[
            (stap.code, f"{beeld.kader.functienaam(stap.functie)} ({plek(route, stap.code)})")
            for stap in (route.stappen if route else ())
            if route and ziet_stap(beeld.kader.lezer, stap.code)
        ],
        soorten=[(soort, soort.capitalize()) for soort in SOORTEN],
    )
