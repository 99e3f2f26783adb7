"""Aanmelden: who is there. What that person may do, the offices say, and never the token."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

from fastapi import Request

from api.settings import NietIngesteld, Settings
from domain.opdracht import Middel

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
        return Aangemeld(UUID(who), "verhoogd")
    except ValueError:
        return None


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
