"""The pages as one application, beside the API: own session, own errors, same register."""

from __future__ import annotations

import secrets

from fastapi import FastAPI, Request
from fastapi.responses import Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.middleware.sessions import SessionMiddleware
from starlette.types import ASGIApp, Scope
from typing_extensions import override

from api.middleware import PAGINA, EigenSite, Omvang, Paden
from api.paginas import (
    aanmelden,
    beoordelingen,
    besluitdaden,
    briefdaden,
    dossiers,
    indiening,
    inlezen,
    kamerbrieven,
    kamerpunten,
    lijstversies,
    meelezen,
    nieuw,
    notadaden,
    notas,
    openbaar,
    openbaarmakingen,
    opheffen,
    portefeuilles,
    routevoorstel,
    samenstellen,
    schrijven,
    sjablonen,
    stroom,
    termijndaden,
    tijdlijn,
    verschil,
    vervanging,
    werkvoorraad,
    wijzigdaden,
    woo,
)
from api.paginas.fouten import add_handlers, http
from api.paginas.weergave import STATIC
from api.settings import NietIngesteld, Settings
from workflows.register.register import Register

ROUTERS = (
    aanmelden.router,
    werkvoorraad.router,
    vervanging.router,
    opheffen.router,
    dossiers.router,
    kamerbrieven.router,
    briefdaden.router,
    portefeuilles.router,  # before those of one punt: `overdrachten` is no number
    kamerpunten.router,
    woo.router,
    beoordelingen.router,
    samenstellen.router,  # before those of one set: `nieuw` is no number
    openbaarmakingen.router,
    openbaar.router,
    nieuw.router,  # before the pages of one nota: `nieuw` is no number
    schrijven.router,
    lijstversies.router,  # before those of one template: `kalender` is no number
    sjablonen.router,
    inlezen.router,
    indiening.router,
    notadaden.router,
    besluitdaden.router,
    meelezen.router,
    termijndaden.router,
    wijzigdaden.router,
    routevoorstel.router,
    stroom.router,
    tijdlijn.router,
    verschil.router,
    notas.router,
)
MAX_AGE = 8 * 60 * 60
FOREVER = "public, max-age=31536000, immutable"


class Vast(StaticFiles):
    """Files that are named with their hash never change."""

    @override
    async def get_response(self, path: str, scope: Scope) -> Response:
        answer = await super().get_response(path, scope)
        if scope["query_string"].startswith(b"v="):
            answer.headers["Cache-Control"] = FOREVER
        return answer


class Paginas(FastAPI):
    @override
    def build_middleware_stack(self) -> ASGIApp:
        def weiger(request: Request, error: HTTPException) -> Response:
            return http(request, error)

        inside = EigenSite(Omvang(super().build_middleware_stack(), weiger), weiger)
        return Paden(inside, weiger, PAGINA)


def create_paginas(settings: Settings, register: Register) -> FastAPI:
    """Make the pages; without their looks they don't start."""
    if not (STATIC / "gen" / "nlds.css").exists():
        raise NietIngesteld("De opmaak van de pagina's ontbreekt; typ: make opmaak")
    app = Paginas(docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False)
    app.add_middleware(
        SessionMiddleware,
        secret_key=secrets.token_hex(),
        session_cookie="parafenlijn",
        same_site="lax",
        max_age=MAX_AGE,
    )
    app.state.settings = settings
    app.state.register = register
    app.state.aanmelden = aanmelden.sessie
    app.state.hartslag = stroom.Hartslag(register)
    for router in ROUTERS:
        app.router.routes += router.routes  # to include it would make each route once more
    app.mount("/static", Vast(directory=STATIC))
    add_handlers(app)
    return app
