"""Besluit: what a bewindspersoon is asked, who stands for it, and the decision."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi.responses import Response

from api.paginas.bladen import LEEG, Invoer
from api.paginas.fouten import reden_van
from api.paginas.kaart import daden_van
from api.paginas.notabeeld import Notabeeld
from api.paginas.tekst import Sectiebeeld, sectie_van

GEVRAAGD, KERN = "2", "3"  # of the indeling; without these sections, the first of it


def toon_besluit(beeld: Notabeeld, invoer: Invoer = LEEG) -> Response:
    niet = beeld.waarom("geef_akkoord")
    return beeld.kader.toon(
        "besluit.html",
        invoer=invoer,
        beeld=beeld,
        gevraagd=secties(beeld, GEVRAAGD) or secties(beeld, *beeld.nota.indeling.codes)[:1],
        kern=secties(beeld, KERN),
        redenen=[reden_van(nee) for nee in niet],
        daden=daden_van(beeld),
        bijlagen=getattr(beeld.onderdelen.get("bijlagen"), "rijen", ()),
    )


def secties(beeld: Notabeeld, *codes: str) -> Sequence[Sectiebeeld]:
    own = [sectie.code for sectie in beeld.nota.indeling.secties if sectie.code in codes]
    return [sectie_van(beeld, code) for code in own if code in beeld.onderdelen]
