"""Doen: let the holder of an office act, on what is there now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from domain.bezetting import Bezetting
from domain.nota.stand import Nota
from tests.notas import a_nota, until
from tests.people import functie, opdracht
from tests.wereld import BEZETTING


def doe(nota: Nota, act: Callable[..., None], office: str, *args: Any, **anders: Any) -> None:
    """Let the holder of an office act on what is there now."""
    by = replace(opdracht(office, gezien=nota.gezien), **anders)
    act(nota, *args, bezetting=BEZETTING, opdracht=by)


def at(office: str) -> Nota:
    return until(a_nota(), office)


def without(code: str) -> Bezetting:
    empty = functie(code).fork()
    empty.bezetters = ()
    return Bezetting(
        lambda asked: empty if asked == code else BEZETTING.bekend(asked), BEZETTING.kalender
    )
