"""Wijzigkaart: what waits for a second person on a nota, and what the reader may take back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from uuid import UUID

from api.leeszaal import Leeszaal
from api.paginas.fouten import Reden, reden_van
from api.paginas.notabeeld import Notabeeld
from api.paginas.routezinnen import stapzin
from api.voorstellen import verschil_van
from domain.base import Geweigerd
from domain.nota.geschil_voorleggen import voor_te_leggen, waarom_niet_voorleggen
from domain.nota.redactioneel import mag_voorstellen
from domain.nota.route_wijzigen import (
    open_routevoorstellen,
    waarom_niet_antwoorden,
    waarom_niet_voorstellen,
)
from domain.nota.tegentekenen import mag_tegentekenen, open_taalvoorstellen
from domain.nota.terugnemen import eigen, mag_terugnemen
from projections.tijdlijn import Gebeurd
from projections.verschil import OnderdeelVerschil


class Voorstel(NamedTuple):
    """One proposal: what it changes, and why the reader may not answer it, if he may not."""

    id: UUID
    pad: str
    regel: Gebeurd | None
    waarom: str  # it is proposed
    verschillen: Sequence[OnderdeelVerschil]
    stappen: Sequence[str]
    diff_hash: str
    redenen: Sequence[Reden]


class Terug(NamedTuple):
    """The signature of the reader that counts, and why it can't be taken back any more."""

    stap: str
    redenen: Sequence[Reden]


class Wijzigkaart(NamedTuple):
    voorstellen: Sequence[Voorstel]
    terug: Terug | None
    voorleggen: Sequence[str]  # the steps whose disputes the reader may carry up
    taalfout: bool
    route: bool


def wijzigkaart_van(beeld: Notabeeld) -> Wijzigkaart:
    nota, vraag = beeld.nota, beeld.vraag
    return Wijzigkaart(
        voorstellen=[*taal(beeld), *route(beeld)],
        terug=terug(beeld),
        voorleggen=[
            stap
            for stap in voor_te_leggen(nota)
            if not waarom_niet_voorleggen(nota, beeld.bezetting, vraag, stap)
        ],
        taalfout=not mag_voorstellen(nota, vraag),
        route=not waarom_niet_voorstellen(nota, beeld.bezetting, vraag),
    )


def taal(beeld: Notabeeld) -> Iterator[Voorstel]:
    kader = beeld.kader
    leeszaal = Leeszaal(kader.register, kader.lezer, kader.moment)
    for voorstel_id, voorstel in open_taalvoorstellen(beeld.nota).items():
        yield Voorstel(
            id=voorstel_id,
            pad="redactionele-voorstellen",
            regel=beeld.regels.get(voorstel.nummer),
            waarom=voorstel.verklaring,
            verschillen=verschil_van(leeszaal, beeld.nota, voorstel),
            stappen=(),
            diff_hash=voorstel.diff_hash,
            redenen=redenen(mag_tegentekenen(beeld.nota, voorstel_id, beeld.vraag)),
        )


def route(beeld: Notabeeld) -> Iterator[Voorstel]:
    nota = beeld.nota
    for voorstel_id, voorstel in open_routevoorstellen(nota).items():
        nee = waarom_niet_antwoorden(nota, voorstel_id, beeld.bezetting, beeld.vraag)
        yield Voorstel(
            id=voorstel_id,
            pad="routevoorstellen",
            regel=beeld.regels.get(voorstel.nummer),
            waarom=voorstel.reden,
            verschillen=(),
            stappen=[stapzin(beeld, verschil) for verschil in voorstel.diff],
            diff_hash="",
            redenen=redenen(nee),
        )


def terug(beeld: Notabeeld) -> Terug | None:
    """Offer it to who has a signature that counts, also where it is too late, with the reason."""
    own = eigen(beeld.nota, beeld.vraag)
    if beeld.nota.gesloten or not own:
        return None
    return Terug(own[-1].stap.code, redenen(mag_terugnemen(beeld.nota, beeld.vraag)))


def redenen(nee: Geweigerd | None) -> Sequence[Reden]:
    return [reden_van(nee)] if nee else []
