"""Kamerblad: a letter, a motie or a toezegging, as JSON or as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from domain.kamerbrief import Kamerbrief
from domain.kamerpunt.uitvoering import Kamerpunt
from projections.puntzinnen import KAMERSTANDEN
from workflows.register.register import Register

UITVOERING = {
    "niet_gestart": "niet gestart",
    "in_behandeling": "in behandeling",
    "deels_afgedaan": "deels afgedaan",
    "afgedaan": "afgedaan",
}


def als_json(ding: Kamerbrief | Kamerpunt) -> dict[str, Any]:
    if isinstance(ding, Kamerbrief):
        return {
            "soort": "kamerbrief",
            "id": ding.id,
            "ministerie": ding.ministerie,
            "kenmerk": ding.kenmerk,
            "titel": ding.titel,
            "kamers": ding.kamers,
            "stukken": ding.stukken,
            "punten": ding.punten,
            "ontvangen": dict(ding.ontvangen),
            "kamerstukken": dict(ding.kamerstukken),
            "gerectificeerd_door": ding.gerectificeerd_door,
        }
    return {
        "soort": type(ding).__name__.lower(),
        "id": ding.id,
        "naam": ding.naam,
        "onderwerp": getattr(ding, "onderwerp", ""),
        "bron": {**dict(ding.bron), "id": ding.bron.nummer},
        "kamerstand": ding.kamerstand,
        "gegevens": dict(ding.gegevens),
        "uitvoering": ding.uitvoering,
        "bewindspersoon": ding.bewindspersoon,
        "dossierhouder": ding.dossierhouder,
        "termijn": ding.termijn,
        "samengevoegd_met": ding.samengevoegd_met,
        "brieven": dict(ding.brieven),
        "delen": ding.delen,
    }


def als_tekst(ding: Kamerbrief | Kamerpunt, register: Register) -> Iterator[str]:
    if isinstance(ding, Kamerbrief):
        yield from brief(ding, register)
    else:
        yield from punt(ding, register)


def brief(ding: Kamerbrief, register: Register) -> Iterator[str]:
    yield f"Kamerbrief {ding.ministerie}:{ding.kenmerk}"
    yield ding.titel
    yield f"Aan: {', '.join(ding.kamers)}"
    yield from (f"Stuk: {stuk.titel} (sha256 {stuk.sha256})" for stuk in ding.stukken)
    yield from (f"Ontvangen door de {kamer}: {op:%d-%m-%Y}" for kamer, op in ding.ontvangen.items())
    yield from (f"Bij de {kamer}: {kst}" for kamer, kst in ding.kamerstukken.items())
    if ding.gerectificeerd_door:
        latere = register.lees(Kamerbrief, ding.gerectificeerd_door)
        yield f"Gerectificeerd door: Kamerbrief {latere.ministerie}:{latere.kenmerk}"
    for genoemd in ding.punten:
        naam = register.lees(Kamerpunt, genoemd.punt_id).naam
        yield f"{genoemd.relatie}: {naam}{f' ({genoemd.deel})' if genoemd.deel else ''}"


def punt(ding: Kamerpunt, register: Register) -> Iterator[str]:
    """Say what it is, where that was taken from, and what we did with it."""
    yield ding.naam
    yield str(getattr(ding, "onderwerp", ""))
    yield f"Volgens: {ding.bron.systeem} {ding.bron.nummer}".rstrip()
    stand, ruw = ding.kamerstand
    if ruw:
        yield f"Volgens de Kamer: {KAMERSTANDEN[stand]} ({ruw})"
    yield f"Bij ons: {UITVOERING[ding.uitvoering]}"
    if ding.bewindspersoon:
        yield f"Van: {ding.bewindspersoon}; dossierhouder {ding.dossierhouder}"
    if ding.termijn:
        yield f"Termijn: {ding.termijn:%d-%m-%Y}"
    if ding.samengevoegd_met:
        yield f"Samengevoegd met: {register.lees(Kamerpunt, ding.samengevoegd_met).naam}"
    for brief_id, relatie in ding.brieven.items():
        letter = register.lees(Kamerbrief, brief_id)
        yield f"{relatie}: Kamerbrief {letter.ministerie}:{letter.kenmerk}"
