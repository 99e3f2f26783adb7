"""Terugsturen and aanpassing vragen: the two ways back. No history is lost on either."""

from __future__ import annotations

from typing import ClassVar

from domain.base import Event, met_reden, weiger
from domain.bezetting import Bezetting
from domain.nota.afstemmen import bekende_onderdelen
from domain.nota.stand import Nota
from domain.nota.verval import laat_vervallen
from domain.nota.vervolg import vervolg
from domain.nota.vraag import Vraag, door, stap_van
from domain.nota.waarom import waarom
from domain.nota.weigeringen import OnbekendeStap
from domain.opdracht import Opdracht
from domain.route import Route, Stap
from domain.value import Code, Tekst

STELLER = "steller"


class Teruggestuurd(Event):
    """Back to an earlier step, or to the steller: that ends the round."""

    TOPIC: ClassVar[str] = "nota.teruggestuurd.v1"
    van: Code
    naar: Code
    reden: Tekst

    def apply(self, aggregate: Nota) -> None:
        if self.naar == STELLER:
            aggregate.eindig_ronde(self.originator_version)


class AanpassingGevraagd(Event):
    """The step stays open; what the change touches lapses when the steller makes it."""

    TOPIC: ClassVar[str] = "nota.aanpassing-gevraagd.v1"
    stap: Code
    onderdelen: tuple[Code, ...]
    vraag: Tekst

    def apply(self, aggregate: Nota) -> None:
        aggregate.vraagt_aanpassing |= {self.stap}


def eerder(route: Route, van: Stap) -> tuple[Stap, ...]:
    """List the steps to which a nota may go back from this one."""
    return tuple(s for s in route.stappen if van.code in route.vanaf(s.code) - {s.code})


def stuur_terug(
    nota: Nota, naar: str, reden: str, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    vraag = Vraag("stuur_terug", bezetting, opdracht)
    weiger(waarom(nota, vraag))
    van, route = stap_van(nota, vraag), nota.route
    assert van
    assert route
    mogelijk = (STELLER, *(stap.code for stap in eerder(route, van)))
    if naar not in mogelijk:
        raise OnbekendeStap(naar, mogelijk)
    after = nota.af if naar == STELLER else route.vanaf(naar)
    void = [gezet for gezet in nota.geldig.values() if gezet.stap.code in after]
    nota.leg_vast(
        Teruggestuurd,
        opdracht=opdracht,
        door=door(nota, vraag),
        van=van.code,
        naar=naar,
        reden=met_reden(reden),
    )
    oorzaak = nota.version
    laat_vervallen(nota, void, "teruggestuurd", opdracht=opdracht)
    vervolg(nota, bezetting, oorzaak=oorzaak, opdracht=opdracht)


def vraag_aanpassing(
    nota: Nota,
    vraag: str,
    onderdelen: tuple[str, ...],
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
) -> None:
    gevraagd = Vraag("vraag_aanpassing", bezetting, opdracht)
    weiger(waarom(nota, gevraagd))
    bekende_onderdelen(nota, onderdelen)
    stap = stap_van(nota, gevraagd)
    assert stap
    nota.leg_vast(
        AanpassingGevraagd,
        opdracht=opdracht,
        door=door(nota, gevraagd),
        stap=stap.code,
        onderdelen=onderdelen,
        vraag=met_reden(vraag),
    )
    vervolg(nota, bezetting, oorzaak=nota.version, opdracht=opdracht)
