"""Looptijden: the deadline and the terms of a nota on its page, and who may give more time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from api.paginas.fouten import Reden, reden_van
from api.paginas.notabeeld import Notabeeld
from domain.nota.termijnen import mag_deadline_stellen, mag_verlengen
from domain.rappel import DEADLINE
from domain.werkdagen import Reces, dag
from projections.looptijd import Looptijd, Vandaag
from projections.termijnen import Termijnen


class Loopt(NamedTuple):
    """A term that runs, whose it is, and whether the reader gives more time or hears who does."""

    tijd: Looptijd
    naam: str
    al: int  # working days that it runs
    verlengt: bool
    waarom: Reden | None


class Looptijden(NamedTuple):
    """`stelt` says whether the reader may set a deadline; `recessen` before which it may be."""

    lopend: Sequence[Loopt]
    stelt: bool
    recessen: Sequence[Reces]
    waarschuwingen: Sequence[str]


def looptijden_van(beeld: Notabeeld) -> Looptijden:
    kader, vandaag = beeld.kader, dag(beeld.kader.moment)
    nu = Vandaag(vandaag, kader.kalender)
    with kader.register.opslag.lees() as cursor:
        found = Termijnen().van(beeld.nota.id, kader.lezer, nu, cursor)
    coming = [reces for reces in kader.kalender.recessen if reces.van > vandaag]
    names = dict.fromkeys(reces.naam for reces in coming)
    return Looptijden(
        lopend=[loopt(term, beeld) for term in found],
        stelt=mag_deadline_stellen(beeld.nota, beeld.bezetting, beeld.vraag) is None,
        recessen=[next(r for r in coming if r.naam == naam) for naam in names],
        waarschuwingen=beeld.nota.waarschuwingen,
    )


def loopt(term: Looptijd, beeld: Notabeeld) -> Loopt:
    kader = beeld.kader
    nee = mag_verlengen(beeld.nota, term.functie, beeld.bezetting, beeld.vraag)
    own = beeld.is_steller if term.stap == DEADLINE else term.functie in kader.lezer.functies
    return Loopt(
        tijd=term,
        naam="Deadline van de nota" if term.stap == DEADLINE else kader.functienaam(term.functie),
        al=kader.kalender.over(term.begin, dag(kader.moment)),
        verlengt=nee is None,
        waarom=reden_van(nee) if nee and own else None,
    )
