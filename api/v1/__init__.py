"""The JSON API, by the Dutch API rules; each module is a chapter of the story."""

from __future__ import annotations

from api.v1 import (
    afronden,
    beoordelingen,
    document,
    functies,
    gezondheid,
    inlezingen,
    kamerpunten,
    lakken,
    lijsten,
    notas,
    openbaar,
    openbaarmakingen,
    opstellen,
    papier,
    tekenen,
    terugsturen,
    tijdlijnen,
    verschillen,
)

ROUTERS = (
    lijsten.router,
    notas.router,
    tijdlijnen.router,
    verschillen.router,
    opstellen.router,
    tekenen.router,
    terugsturen.router,
    papier.router,
    papier.bestanden,
    kamerpunten.router,
    inlezingen.router,
    functies.router,
    beoordelingen.router,
    beoordelingen.bestanden,
    lakken.router,
    afronden.router,
    openbaarmakingen.router,
    openbaarmakingen.bestanden,
    openbaar.router,
    document.router,
    gezondheid.router,
)
