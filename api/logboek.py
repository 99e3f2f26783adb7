"""Logboek: JSON lines for who keeps the program running; refusals for who keeps it safe.

A line holds what is named here and nothing else: no names, no text, no number of a dossier. Where
is the template of the address. What was refused is no event, so this is where it is seen.
"""

from __future__ import annotations

import logging
from typing import Any, TextIO

import structlog
from starlette.types import Scope

VEILIGHEID = "parafenlijn.veiligheid"
NUMMER = "parafenlijn.nummer"  # of the request, in its scope
VOORAF: list[Any] = [
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.processors.format_exc_info,
]


def schrijf_json(naar: TextIO | None = None) -> None:
    """Write all that is logged, also by libraries, as one JSON object a line; else to stderr."""
    handler = logging.StreamHandler(naar)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=VOORAF,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger(VEILIGHEID).setLevel(logging.INFO)
    structlog.configure(
        processors=[*VOORAF, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )


def nummer(scope: Scope) -> str:
    """Give the number of a request, by which somebody can be helped."""
    return str(scope.get(NUMMER, ""))


def weigering(scope: Scope, status: int, code: str, regel: str = "") -> None:
    """Tell of a refusal to who watches over the register."""
    structlog.stdlib.get_logger(VEILIGHEID).info(
        "geweigerd",
        status=status,
        code=code,
        regel=regel,
        methode=str(scope.get("method", "")),
        route=str(getattr(scope.get("route"), "path", "")),
        nummer=nummer(scope),
    )
