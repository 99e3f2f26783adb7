"""Voorbeeld: a document as the public would get it now, in one of its forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal
from uuid import UUID

from domain.base import InvoerOngeldig
from domain.opdracht import Opdracht
from domain.woo.gelakt import GelaktStuk
from projections.stukken.html import als_html
from projections.stukken.json import als_json
from projections.stukken.omvang import te_lang
from projections.stukken.pdf import als_pdf
from workflows import bekijken
from workflows.register.register import Register

Vorm = Literal["json", "html", "pdf"]
VORMEN: Mapping[Vorm, Callable[[GelaktStuk], bytes]] = {
    "json": als_json,
    "html": als_html,
    "pdf": als_pdf,
}


def voorbeeld(register: Register, beoordeling_id: UUID, vorm: Vorm, *, opdracht: Opdracht) -> bytes:
    """Make it, unless it is longer than anyone can wait for."""
    stuk = bekijken.voorbeeld(register, beoordeling_id, opdracht=opdracht)
    if te_lang(stuk):
        raise InvoerOngeldig(
            "Dit stuk is te lang om er een voorbeeld van te maken.",
            "Deel het op, of laat een deel weg.",
        )
    return VORMEN[vorm](stuk)
