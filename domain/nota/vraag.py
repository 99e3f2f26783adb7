"""Vraag: which act is asked for, which step it would be an answer to, and in which capacity."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from domain.bezetting import Bezetting
from domain.functionaris import Functionaris
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


def houdt(functie: str, vraag: Vraag) -> bool:
    return vraag.opdracht.persoon_id in vraag.bezetting.houders(functie, vraag.opdracht.moment)


def past(stap: Stap, vraag: Vraag) -> bool:
    """Say whether this act can complete or answer such a step at all."""
    if vraag.handeling == "sla_over":
        return not stap.verplicht
    return stap.soort in SOORTEN.get(vraag.handeling, {stap.soort})


def voor(stap: Stap, vraag: Vraag) -> tuple[str, ...]:
    """Name the offices that may do this act on this step."""
    return stap.overslaan_door if vraag.handeling == "sla_over" else (stap.functie,)


def eigen(stap: Stap, vraag: Vraag) -> bool:
    als = vraag.opdracht.als
    offices = voor(stap, vraag)
    return als in offices if als else any(houdt(functie, vraag) for functie in offices)


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


def kandidaten(nota: Nota, vraag: Vraag) -> tuple[Stap, ...]:
    meant = [s for s in te_zetten(nota, vraag) if vraag.stap in (None, s.code)]
    return tuple(s for s in meant if past(s, vraag) and eigen(s, vraag))


def stap_van(nota: Nota, vraag: Vraag) -> Stap | None:
    """Find the step that is meant: the one on turn for this person, or for the office chosen.

    An office that is asked in two lanes takes them in their order.
    """
    found = kandidaten(nota, vraag)
    return found[0] if len({stap.functie for stap in found}) == 1 else None


def functie_van(stap: Stap, vraag: Vraag) -> str:
    offices = voor(stap, vraag)
    if vraag.opdracht.als in offices:
        return str(vraag.opdracht.als)
    return next((f for f in offices if houdt(f, vraag)), offices[0] if offices else stap.functie)


def door(nota: Nota, vraag: Vraag) -> Functionaris:
    """Say in which capacity the act is done; what that rests on, goes into the read set."""
    stap = stap_van(nota, vraag)
    assert stap
    functie = vraag.bezetting.functie(functie_van(stap, vraag))
    assert functie
    return functie.door(vraag.opdracht)
