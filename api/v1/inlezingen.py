"""A file is read into sections with its doubts; answered, it becomes the text of a nota."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import Field
from pydantic.alias_generators import to_camel

from api.balie import Balie
from api.berichten import Antwoord, Handeling, Inhoud, Vastgelegd
from api.dependencies import DeBalie, DeCursor, DeLezer, HetMoment, NotaId
from api.lichaam import JsonRoute
from api.taken import inlezen
from api.taken.inlezen import Bron
from domain.functionaris import Ministerie
from domain.nota.stand import Nota
from domain.value import Kort, Tekst
from domain.werkdagen import dag
from projections.functies import Functies
from workflows.indelen.lezing import Lezing
from workflows.inzien import lees
from workflows.overnemen import Ingelezen

router = APIRouter(prefix="/v1", tags=["Inlezen"], route_class=JsonRoute)


class Bestand(Handeling):
    bestand: Annotated[Inhoud, Field(description="Een tekstbestand (TXT), in base64.")]
    soort: Literal["nota", "brief"] = "nota"
    indeling: Annotated[str, Field(max_length=20, description="Leeg: wordt herkend.")] = ""


class NieuweLezing(Bestand):
    ministerie: Ministerie | None = None
    kenmerk: Kort | None = None


class Overname(Bestand):
    """The same file again, with an answer to each doubt that needs one."""

    antwoorden: Annotated[
        dict[Kort, Tekst],
        Field(
            default_factory=dict,
            description="Nummer van de twijfel: ja, weg, of de waarde.",
            max_length=2000,
        ),
    ]


class TwijfelBericht(Antwoord):
    nummer: int
    code: str
    ernst: Literal["beslis", "kijk"]
    plaats: str
    begin: int
    eind: int
    reden: str
    vraag: str
    woord: str


class LezingBericht(Antwoord):
    """What was read. Nothing is kept: send the file again to take it over."""

    lezer: str
    sha256: str
    indeling: str
    ministerie: str
    kop: Mapping[str, Any]
    secties: Sequence[Mapping[str, Any]]
    besluitpunten: Sequence[Mapping[str, Any]]
    mede_namens: Sequence[str]
    afstemming: Sequence[str]
    punten: Sequence[Mapping[str, Any]]
    voetnoten: Sequence[Mapping[str, Any]]
    verwijzingen: Sequence[Mapping[str, Any]]
    ruis: Sequence[Mapping[str, Any]]
    niet_geplaatst: Sequence[str]
    twijfels: Sequence[TwijfelBericht]
    telling: Mapping[str, int]

    @classmethod
    def van(cls, lezing: Lezing) -> LezingBericht:
        plain = {name: in_camel(value) for name, value in lezing.als_json().items()}
        return cls.model_validate({**plain, "lezer": str(plain["lezer"])}, by_name=True)


def in_camel(part: Any) -> Any:
    match part:
        case dict():
            return {to_camel(name): in_camel(value) for name, value in part.items()}
        case list():
            return [in_camel(one) for one in part]
        case _:
            return part


def namen(cursor: DeCursor, moment: HetMoment) -> Mapping[str, str]:
    return {office.code: office.naam for office in Functies().alle(cursor, dag(moment))}


def ingelezen(balie: Balie, nota_id: UUID, blad: Overname) -> Ingelezen:
    """Read it for this nota, as it was read to ask; what differs from the nota, is asked too."""
    nota = lees(balie.register, Nota, nota_id, lezer=balie.opdracht.lezer)
    with balie.register.opslag.lees() as cursor:
        functies = namen(cursor, balie.opdracht.moment)
    bron = Bron(
        blad.bestand,
        soort=blad.soort,
        indeling=blad.indeling,
        ministerie=nota.ministerie,
        kenmerk=nota.kenmerk,
        functies=functies,
    )
    return Ingelezen(inlezen.lees_in(bron), blad.antwoorden, functies)


@router.post("/inlezingen", summary="Lees een bestand; er wordt niets bewaard")
def lees_in(blad: NieuweLezing, cursor: DeCursor, moment: HetMoment, _: DeLezer) -> LezingBericht:
    bron = Bron(
        blad.bestand,
        soort=blad.soort,
        indeling=blad.indeling,
        ministerie=blad.ministerie or "",
        kenmerk=blad.kenmerk or "",
        functies=namen(cursor, moment),
    )
    return LezingBericht.van(inlezen.lees_in(bron))


@router.post(
    "/notas/{nota_id}/overnames",
    status_code=201,
    response_model=Vastgelegd,
    summary="Neem een ingelezen tekst over in een nota",
)
def neem_over(nota_id: NotaId, blad: Overname, balie: DeBalie) -> Response:
    read = ingelezen(balie, nota_id, blad)
    opdracht = blad.bij(balie.opdracht)
    return balie.gebeurde(inlezen.neem_over(balie.register, nota_id, read, opdracht=opdracht))
