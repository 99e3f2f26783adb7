"""Voorstelregel: the rows of the werkvoorraad for what waits for a second person.

A proposal waits for the office before which it was laid, until it is answered or what it was made
on is there no more: the text, the route, or the round.
"""

from __future__ import annotations

from uuid import UUID

from domain.base import Event
from domain.nota import besluiten, redactioneel, route_wijzigen, terugsturen
from domain.nota.afronden import Afgerond
from domain.nota.akkoord_mits import AkkoordMitsGegeven
from domain.nota.opstellen import InhoudGewijzigd
from domain.nota.terugsturen import Teruggestuurd
from domain.nota.vervolg import RouteVervolgd
from domain.nota.verzenden import Verzonden
from projections.base import Rijen
from projections.stellerregel import LEEG
from projections.woorden import tijdstip

TAAL, ROUTE = "taalvoorstel", "routevoorstel"


def bij_voorstel(event: Event, rijen: Rijen) -> None:
    match event:
        case redactioneel.RedactioneelVoorgesteld(gewijzigd=codes):
            begin(event, TAAL, rijen, " ".join(codes))
        case route_wijzigen.RoutewijzigingVoorgesteld():
            begin(event, ROUTE, rijen)
        case redactioneel.RedactioneelAfgewezen(voorstel_id=voorstel_id):
            rijen.wijzig(rijen.rij(stap(TAAL, voorstel_id)), open=0)
        case route_wijzigen.RoutewijzigingAfgewezen(voorstel_id=voorstel_id):
            rijen.wijzig(rijen.rij(stap(ROUTE, voorstel_id)), open=0)
        case InhoudGewijzigd() | besluiten.AkkoordGegeven() | AkkoordMitsGegeven():
            sluit(TAAL, rijen)
        case route_wijzigen.RouteGewijzigd():
            sluit(ROUTE, rijen)
        case RouteVervolgd(route=route) if route:
            sluit(ROUTE, rijen)
        case (
            besluiten.NietAkkoordGegeven()
            | besluiten.Ingetrokken()
            | Teruggestuurd(naar=terugsturen.STELLER)
            | Verzonden()
            | Afgerond()
        ):
            sluit(TAAL, rijen)
            sluit(ROUTE, rijen)


def begin(
    event: redactioneel.RedactioneelVoorgesteld | route_wijzigen.RoutewijzigingVoorgesteld,
    soort: str,
    rijen: Rijen,
    geraakt: str = "",
) -> None:
    rijen.voeg_toe(
        **{
            **LEEG,
            "stap": stap(soort, event.voorstel_id),
            "soort": soort,
            "functie": event.aan or "",
            "opening": event.originator_version,
            "sinds": tijdstip(event.timestamp),
            "geraakt": geraakt,
        }
    )


def stap(soort: str, voorstel_id: UUID) -> str:
    return f"{soort}.{voorstel_id}"


def sluit(soort: str, rijen: Rijen) -> None:
    for rij in rijen.alle():
        if rij["soort"] == soort and rij["open"]:
            rijen.wijzig(rij, open=0)
