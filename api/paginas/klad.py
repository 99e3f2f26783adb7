"""Klad: a long form as names and values, the same whether it comes from a nota or from a writer."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from fastapi import Depends, HTTPException, Request
from starlette.datastructures import UploadFile

from api.middleware import MAX_BODY
from api.paginas.bladen import ONGELDIG, Blad
from api.paginas.kader import Kader, templates
from domain.opdracht import Opdracht
from domain.value import encode

MAX_VELDEN, MAX_BESTANDEN = 20_000, 5
# Of the order, and not of the text.
ORDE = frozenset({"opdracht_id", "op_versie", "erbij", "voorwaarde", "taalfout", "verklaring"})


@dataclass(frozen=True)
class Klad:
    """What is filled in; a name may stand there more than once."""

    velden: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    bestanden: Mapping[str, bytes] = field(default_factory=dict)

    def een(self, naam: str, anders: str = "") -> str:
        values = self.velden.get(naam)
        return values[-1] if values else anders

    def alle(self, naam: str) -> tuple[str, ...]:
        return tuple(value for value in self.velden.get(naam, ()) if value.strip())

    def getal(self, naam: str) -> int:
        text = self.een(naam, "0")
        if not text.isascii() or not text.isdigit() or len(text) > len("1000000000"):
            raise HTTPException(ONGELDIG)
        return int(text)

    def nummer(self, naam: str) -> UUID | None:
        try:
            return UUID(self.een(naam)) if self.een(naam) else None
        except ValueError:
            raise HTTPException(ONGELDIG) from None

    def deel(self, code: str) -> Mapping[str, tuple[str, ...]]:
        """Give what is filled in for one onderdeel, so that it can be compared."""
        own = {
            n: tuple(map(gelijnd, self.alle(n))) for n in self.velden if n.startswith(f"{code}.")
        }
        blank = {n.rpartition(".")[0] for n in own if n.endswith(".tekst") and not own[n]}
        filled = {n: v for n, v in own.items() if v and n.rpartition(".")[0] not in blank}
        blokken = tuple(b for b in filled.pop(f"{code}.blok", ()) if f"{code}.{b}" not in blank)
        return {**filled, f"{code}.blok": blokken}

    def met(self, **anders: tuple[str, ...]) -> Klad:
        return Klad({**self.velden, **anders}, self.bestanden)

    @property
    def blad(self) -> Blad:
        """Read of which order this is; a form without one was not made here."""
        try:
            return Blad(opdracht_id=UUID(self.een("opdracht_id")))
        except ValueError:
            raise HTTPException(ONGELDIG) from None

    @property
    def verzoek(self) -> bytes:
        """Say what was asked. Not as received: a browser draws a fresh boundary each time."""
        files = {n: hashlib.sha256(inhoud).hexdigest() for n, inhoud in self.bestanden.items()}
        return encode({"velden": {n: list(v) for n, v in self.velden.items()}, "bestanden": files})


def gelijnd(tekst: str) -> str:
    """Write text with plain line ends, composed: a browser sends them its own way."""
    return unicodedata.normalize("NFC", tekst.replace("\r\n", "\n")).strip()


async def klad(request: Request) -> Klad:
    velden: dict[str, tuple[str, ...]] = {}
    bestanden: dict[str, bytes] = {}
    async with request.form(
        max_files=MAX_BESTANDEN, max_fields=MAX_VELDEN, max_part_size=MAX_BODY
    ) as form:
        for naam, waarde in form.multi_items():
            if not isinstance(waarde, UploadFile):
                velden[naam] = (*velden.get(naam, ()), waarde)
            elif inhoud := await waarde.read():
                bestanden[naam] = inhoud
            else:
                velden.setdefault(naam, ())  # a file that was not chosen
    return Klad(velden, bestanden)


HetKlad = Annotated[Klad, Depends(klad)]


def opdracht_van(kader: Kader, klad: Klad) -> Opdracht:
    return kader.opdracht(klad.blad, klad.verzoek)


def plek(naam: str) -> str:
    """Make the id of a field: its name, with the signs that an id may have."""
    return f"v-{naam.replace('.', '-')}"


templates.env.filters["plek"] = plek


def gemeld(fouten: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """List what is wrong: the field, the part of the form that it stands in, and the sentence."""
    return [(naam, naam.partition(".")[0].capitalize(), zin) for naam, zin in fouten.items()]


templates.env.filters["gemeld"] = gemeld
