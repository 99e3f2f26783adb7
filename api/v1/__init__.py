"""The JSON API, by the Dutch API rules; each module is a chapter of the story."""

from __future__ import annotations

from api.v1 import (
    brieven,
    document,
    functies,
    gezondheid,
    kamerpunten,
    notas,
    opstellen,
    tekenen,
    terugsturen,
)

ROUTERS = (
    notas.router,
    opstellen.router,
    tekenen.router,
    terugsturen.router,
    kamerpunten.router,
    brieven.router,
    functies.router,
    document.router,
    gezondheid.router,
)
