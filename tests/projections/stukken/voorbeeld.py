"""A fictional nota in the shape of a real one: four pages, 15 grounds in 14 markers, a table."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

from domain.woo.gelakt import Alinea, GelakteSectie, GelaktStuk, GelaktVeld, Tabel
from tests.projections.stukken.bouwen import alinea, een_stuk, noot, punt, regel, tabel

TEKST = Path(__file__).with_name("voorbeeld.txt").read_text(encoding="utf-8")
KOP = re.compile(r"^(##?) (\w+) (.+)$", re.MULTILINE)


def blokken(tekst: str) -> tuple[Alinea | Tabel, ...]:
    lines = [line for line in tekst.splitlines() if line and not line.startswith("[^")]
    found: list[Alinea | Tabel] = []
    for mark, group in groupby(lines, lambda line: line[:2]):
        if mark == "| ":
            found.append(tabel(*(line[2:].split(" | ") for line in group)))
        else:
            found += [punt(line[2:]) if mark == "- " else alinea(line) for line in group]
    return tuple(found)


def voorbeeld() -> GelaktStuk:
    before, *parts = KOP.split(TEKST)
    groups = zip(parts[::4], parts[1::4], parts[2::4], parts[3::4], strict=True)
    return een_stuk(
        *(
            GelakteSectie(
                code=code, titel=titel, niveau=2 if mark == "##" else 1, blokken=blokken(tekst)
            )
            for mark, code, titel, tekst in groups
        ),
        titel=regel(before.splitlines()[0].removeprefix("= ")),
        velden=[
            GelaktVeld(label=label, inhoud=regel(tekst))
            for label, tekst in re.findall(r"^: (.+?): (.+)$", before, re.MULTILINE)
        ],
        noten=[
            noot(int(nummer), tekst)
            for nummer, tekst in re.findall(r"^\[\^(\d+)\]: (.+)$", TEKST, re.MULTILINE)
        ],
    )


NOTA = voorbeeld()
