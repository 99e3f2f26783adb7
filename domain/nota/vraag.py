"""Vraag: which act is asked for, which step it would be an answer to, and in which capacity."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from domain.bezetting import Bezetting, Grond
from domain.functionaris import Functionaris
from domain.nota.bevoegdheid import gekozen, gronden
from domain.nota.handelingen import OVER_VOORWAARDE, SOORTEN, Handeling
from domain.nota.stand import Nota
from domain.nota.voorwaarde import Voorwaarde
from domain.opdracht import Opdracht
from domain.route import Stap


@dataclass(frozen=True, slots=True)
class Vraag:
    """What is asked: this act, by this person, on what was seen."""

    handeling: Handeling
    bezetting: Bezetting
    opdracht: Opdracht
    stap: str | None = None  # which one, where an office may act on several
    voorwaarde_id: UUID | None = None  # which one, where several are open
    # What was found for a version of the nota: each guard asks it, and it answers the same.
    gevonden: dict[int, Sequence[Keuze]] = field(default_factory=dict, compare=False, repr=False)


class Keuze(NamedTuple):
    stap: Stap
    grond: Grond


def past(stap: Stap, vraag: Vraag) -> bool:
    """Say whether this act can complete or answer such a step at all."""
    if vraag.handeling == "sla_over":
        return not stap.verplicht
    return stap.soort in SOORTEN.get(vraag.handeling, {stap.soort})


def voor(stap: Stap, vraag: Vraag) -> tuple[str, ...]:
    """Name the offices that may do this act on this step."""
    return stap.overslaan_door if vraag.handeling == "sla_over" else (stap.functie,)


def keuzes(stappen: Iterable[Stap], vraag: Vraag) -> Sequence[Keuze]:
    """List what this person may do, in each of his capacities.

    `als` chooses: an office in which he acts for itself, else one for which, else one in which.
    """
    found = [
        Keuze(stap, grond)
        for stap in stappen
        if past(stap, vraag)
        for code in voor(stap, vraag)
        for grond in gronden(code, stap.soort, vraag.bezetting, vraag.opdracht)
    ]
    wanted = gekozen((keuze.grond for keuze in found), vraag.opdracht.als)
    return [keuze for keuze in found if keuze.grond.hoedanigheid in wanted]


def eigen(stap: Stap, vraag: Vraag) -> bool:
    """Say whether it is a step for this person, or for the office that he says to act in."""
    return vraag.opdracht.als in voor(stap, vraag) or bool(keuzes([stap], vraag))


def voorwaarde_van(nota: Nota, vraag: Vraag) -> Voorwaarde | None:
    """Find the condition that is meant; if none is named, the first that is for this person."""
    fit = [
        voorwaarde
        for code, voorwaarde in nota.geldende_voorwaarden.items()
        if vraag.voorwaarde_id in (None, code) and voorwaarde.past(vraag.handeling)
    ]
    eerst = sorted(fit, key=lambda v: not eigen(v.als_stap(vraag.handeling), vraag))
    return eerst[0] if eerst else None


def te_zetten(nota: Nota, vraag: Vraag) -> tuple[Stap, ...]:
    """List what such an act may answer now: steps on turn, or a condition as if it were one."""
    if vraag.handeling not in OVER_VOORWAARDE:
        return nota.aan_zet
    voorwaarde = voorwaarde_van(nota, vraag)
    return (voorwaarde.als_stap(vraag.handeling),) if voorwaarde else ()


def nu(nota: Nota, vraag: Vraag) -> Sequence[Keuze]:
    """List what this person may do on the steps that are on turn, or on a condition."""
    if nota.version not in vraag.gevonden:
        answers = [s for s in te_zetten(nota, vraag) if vraag.stap in (None, s.code)]
        vraag.gevonden[nota.version] = keuzes(answers, vraag)
    return vraag.gevonden[nota.version]


def is_duidelijk(found: Sequence[Keuze]) -> bool:
    return len({keuze.grond.hoedanigheid for keuze in found}) == 1


def stap_van(nota: Nota, vraag: Vraag) -> Stap | None:
    """Find the step that is meant: the one on turn for this person, or for the office chosen.

    An office that is asked in two lanes takes them in their order.
    """
    if found := nu(nota, vraag):
        return found[0].stap if is_duidelijk(found) else None
    answers = te_zetten(nota, vraag)
    meant = [s for s in answers if vraag.stap in (None, s.code) and past(s, vraag)]
    return next((s for s in meant if vraag.opdracht.als in voor(s, vraag)), None)


def door(nota: Nota, vraag: Vraag) -> Functionaris:
    """Say in which capacity the act is done; what that rests on, goes into the read set."""
    found = nu(nota, vraag)
    assert is_duidelijk(found)
    return vraag.bezetting.steun_op(found[0].grond)
