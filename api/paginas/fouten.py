"""Fouten: a click that failed gets a page: nothing was changed, why, and how it can be done."""

from __future__ import annotations

import logging
from typing import NamedTuple
from uuid import uuid4

from eventsourcing.persistence import InterfaceError, InternalError, OperationalError
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from api.aanmelden import NietAangemeld
from api.errors import RETRY_AFTER, status_van
from api.paginas.kader import templates
from domain.base import Geweigerd
from workflows.register.fouten import Onbekend, UitkomstOnbekend
from workflows.register.leeslog import LeeslogOnbereikbaar

log = logging.getLogger(__name__)
NIET_GEVONDEN = 404


class Reden(NamedTuple):
    zin: str
    mogelijk_als: str = ""
    regel: str = ""
    aan_zet: tuple[str, ...] = ()


REDENEN = {
    400: Reden(
        "Dit verzoek klopt niet.", "Ga terug, laad de pagina opnieuw en probeer het nog eens."
    ),
    403: Reden(
        "Dit verzoek kwam van een andere site en is niet uitgevoerd.", "Ga naar de pagina zelf."
    ),
    404: Reden(
        "Deze pagina bestaat niet, of u mag niet weten dat zij bestaat.",
        "Zoek het dossier op, of vraag de steller wie de nota lezen.",
    ),
    405: Reden("Op dit adres kan dit niet.", "Gebruik de knoppen op de pagina."),
    413: Reden(
        "Dit is te groot: hoogstens 5 MiB.", "Kort de tekst in, of voeg stukken toe als bijlage."
    ),
    500: Reden(
        "Er ging bij ons iets mis.",
        "Kijk of uw handeling in de tijdlijn staat voor u haar herhaalt.",
    ),
    503: Reden(
        "Het register antwoordt niet; het is niet zeker of dit is vastgelegd.", UitkomstOnbekend.zin
    ),
}


def add_handlers(app: FastAPI) -> None:
    app.add_exception_handler(Geweigerd, geweigerd)
    app.add_exception_handler(RequestValidationError, onleesbaar)
    app.add_exception_handler(Onbekend, onbekend)
    app.add_exception_handler(NietAangemeld, aanmelden)
    app.add_exception_handler(HTTPException, http)
    app.add_exception_handler(LeeslogOnbereikbaar, leeslog_stil)
    for of_the_store in (UitkomstOnbekend, InterfaceError, InternalError, OperationalError):
        app.add_exception_handler(of_the_store, store_silent)
    app.add_exception_handler(Exception, storing)


def pagina(request: Request, status: int, redenen: list[Reden]) -> HTMLResponse:
    """Show why not. It needs no session and no store, so it can always be shown."""
    nota_id = request.path_params.get("nota_id") if status != NIET_GEVONDEN else None
    context = {"status": status, "redenen": redenen, "nota_id": nota_id, "nummer": uuid4().hex[:12]}
    log.info("refused with %s, number %s", status, context["nummer"])
    return templates.TemplateResponse(request, "weigering.html", context, status_code=status)


def geweigerd(request: Request, error: Exception) -> Response:
    assert isinstance(error, Geweigerd)
    redenen = [reden_van(nee) for nee in error.alle or (error,)]
    return pagina(request, status_van(type(error)), redenen)


def reden_van(nee: Geweigerd) -> Reden:
    return Reden(str(nee), nee.mogelijk_als, regel_van(nee), nee.aan_zet)


def regel_van(nee: Geweigerd) -> str:
    """Say the rule in words, with its id: `vier ogen · I5`."""
    return f"{nee.code.replace('-', ' ')} · {nee.regel}"


def onleesbaar(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    in_path = any(one["loc"][0] == "path" for one in error.errors())
    return kort(request, NIET_GEVONDEN if in_path else 400)


def onbekend(request: Request, _: Exception) -> Response:
    return kort(request, NIET_GEVONDEN)


def aanmelden(_: Request, __: Exception) -> Response:
    return RedirectResponse("/inloggen", 303)


def http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    answer = kort(request, error.status_code)
    answer.headers.update(error.headers or {})
    return answer


def store_silent(request: Request, error: Exception) -> Response:
    log.error("the store did not answer: %s", type(error).__name__)
    answer = kort(request, 503)
    answer.headers["Retry-After"] = RETRY_AFTER
    return answer


def leeslog_stil(request: Request, error: Exception) -> Response:
    log.error("the leeslog could not be written: %s", type(error.__cause__).__name__)
    answer = pagina(request, 503, [Reden(LeeslogOnbereikbaar.zin, "Probeer het zo opnieuw.")])
    answer.headers["Retry-After"] = RETRY_AFTER
    return answer


def storing(request: Request, _: Exception) -> Response:
    return kort(request, 500)


def kort(request: Request, status: int) -> HTMLResponse:
    return pagina(request, status, [REDENEN.get(status, REDENEN[400])])
