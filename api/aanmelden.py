"""Aanmelden: who is there. What that person may do, the offices say, and never the token."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

from fastapi import Request

from api.settings import NietIngesteld, Settings
from domain.opdracht import Middel
from domain.werkdagen import dag
from projections.machtigingen import lezer_van
from workflows.register.fouten import Onbekend
from workflows.register.personen import Personen
from workflows.register.register import Register

BEARER, DEMO = "bearer", "demo:"


class Aangemeld(NamedTuple):
    """A natural person, and how sure we are of that."""

    persoon_id: UUID
    middel: Middel


# Nobody, if the request doesn't say who, or not in a way that holds.
Aanmelding = Callable[[Request], Aangemeld | None]


class NietAangemeld(Exception):
    """Says nothing of what there is: not a title, not a kenmerk."""

    zin = "U bent niet aangemeld."


def bearer(request: Request) -> str:
    """Give the token of the header: never of a cookie, never of the query."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == BEARER else ""


def demo(request: Request) -> Aangemeld | None:
    """Believe who says `Bearer demo:<persoon_id>`. Only ever on the machine itself."""
    said, found, who = bearer(request).partition(DEMO)
    if said or not found:
        return None
    try:
        persoon_id = UUID(who)
    except ValueError:
        return None
    return Aangemeld(persoon_id, "verhoogd") if is_bekend(request, persoon_id) else None


def is_bekend(request: Request, persoon_id: UUID) -> bool:
    """Say whether there is such a person: by name, or by an office that he holds or acts for."""
    register: Register = request.app.state.register
    with register.opslag.lees() as cursor:
        lezer = lezer_van(persoon_id, dag(request.app.state.settings.klok()), cursor)
        if lezer.functies or lezer.namens:
            return True
    try:
        return not Personen(register.opslag).zoek(persoon_id).vernietigd
    except Onbekend:
        return False


def keur_demo(settings: Settings) -> None:
    """Refuse to start with demo users where anybody else could be one."""
    if settings.oidc:
        raise NietIngesteld(
            "Aanmelden met OIDC is er nog niet; laat PARAFENLIJN_OIDC leeg om op deze machine"
            " met demogebruikers te werken."
        )
    if not settings.alleen_hier:
        raise NietIngesteld(
            f"Demogebruikers zijn er alleen op deze machine zelf: zet PARAFENLIJN_HOST op"
            f" 127.0.0.1 in plaats van {settings.host}."
        )
    if not settings.is_sqlite:
        raise NietIngesteld(
            "Demogebruikers zijn er alleen op SQLite: zet PARAFENLIJN_STORE op een bestand."
        )
