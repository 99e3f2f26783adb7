"""Which reader and which rules a file of the pakket gets, by its role and by its content."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from domain.value import canonical
from projections.lekpoort.deel import Deel, Fout, Onleesbaar, Ruis
from projections.lekpoort.eigen_pdf import keur_eigen_pdf
from projections.lekpoort.eigen_tekst import keur_html, keur_json
from projections.lekpoort.geheim import Zichtbaar
from projections.lekpoort.lezers import LEZERS, lees_tekst
from projections.lekpoort.pdf_lezer import aantal_paginas, lees_paginas, lees_pdf
from projections.lekpoort.vormen import GEEN_TEKST
from projections.lekpoort.zip_lezer import BEGIN, MAX_DIEPTE, lees_zip
from projections.pakket import (
    MANIFEST,
    NUMMER,
    UITLEG,
    Manifest,
    OngeldigPakket,
    lees_manifest,
    rol_van,
    vermelding_van,
)

NETTE_NAAM = re.compile(rf"(?:stukken|verloop)/{NUMMER}(?:-bijlage-\d{{1,4}})?\.[a-z0-9]{{1,5}}")


class Samenhang(NamedTuple):
    """What one file is compared with."""

    zichtbaar: Zichtbaar
    bijlagen: Mapping[str, tuple[str, ...]]  # for each bijlage what `keur` says that must go
    bestanden: Mapping[str, bytes]


def in_bestand(pad: str, inhoud: bytes, samenhang: Samenhang) -> Iterator[Deel | Fout]:
    """Give every piece of a file, and every reason to keep it in."""
    stam, _, vorm = pad.rpartition(".")
    match rol_van(pad):
        case None if pad == MANIFEST:
            yield from _manifest(inhoud, samenhang.bestanden)
        case None:
            if not NETTE_NAAM.fullmatch(pad):
                yield Fout("naam", "zip-naam")
            yield from vreemd(inhoud, 1)
        case "leesmij":
            if inhoud != UITLEG.encode():
                yield Fout("metadata-onverwacht", "tekst")
            yield from lees_tekst(inhoud)
        case "bijlage":
            yield from _bijlage(pad, inhoud, samenhang)
        case _:
            yield from LEZERS[vorm](inhoud)
            yield from _eigen(stam, vorm, inhoud, samenhang.zichtbaar)


def _eigen(stam: str, vorm: str, inhoud: bytes, zichtbaar: Zichtbaar) -> Iterator[Fout]:
    match vorm, zichtbaar.stukken.get(stam):
        case _, None:  # nothing says what it may hold
            yield Fout("onbekend-type", "zip-naam")
        case "pdf", stuk:
            yield from keur_eigen_pdf(inhoud, stuk)
        case "html", _:
            yield from keur_html(inhoud)
        case _:
            yield from keur_json(inhoud)


def _bijlage(pad: str, inhoud: bytes, samenhang: Samenhang) -> Iterator[Deel | Fout]:
    yield from zichtbaar_in_bijlage(pad, inhoud)
    if pad.endswith(".pdf"):
        yield from lees_pdf(inhoud)
    if pad not in samenhang.bijlagen:  # nobody looked at its properties
        yield Fout("onleesbaar", "bijlage")
    for eigenschap in samenhang.bijlagen.get(pad, ()):
        yield Fout("verborgen-kanaal", eigenschap)


def zichtbaar_in(pad: str, inhoud: bytes) -> Iterator[Deel]:
    """Give what everybody reads and no GelaktStuk says: open bijlagen, the foot of a page."""
    match rol_van(pad), pad.rpartition(".")[2]:
        case "bijlage", _:
            yield from zichtbaar_in_bijlage(pad, inhoud)
        case _, "pdf":
            aantal = aantal_paginas(inhoud)
            yield from (Deel("voet", f"Pagina {n} van {aantal}") for n in range(1, aantal + 1))


def zichtbaar_in_bijlage(pad: str, inhoud: bytes) -> Iterator[Deel]:
    if pad.endswith(".pdf") and inhoud.startswith(b"%PDF-"):
        yield from lees_paginas(inhoud)
    elif pad.endswith(".txt") and is_tekst(inhoud):
        yield Deel("tekst", inhoud)
    else:
        raise Onleesbaar("onbekend-type", "bijlage")


def is_tekst(inhoud: bytes) -> bool:
    if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")):
        return not GEEN_TEKST.search(inhoud.decode("utf-16", "replace"))
    return not GEEN_TEKST.search(inhoud.decode("cp1252", "replace").replace("\ufffd", ""))


def _manifest(inhoud: bytes, bestanden: Mapping[str, bytes]) -> Iterator[Deel | Fout]:
    """Verify it, and search it only if it is other than the files make it."""
    try:
        manifest = lees_manifest(inhoud)
    except OngeldigPakket:
        manifest = None
    if manifest and canonical(manifest) == inhoud and _klopt(manifest, bestanden):
        yield Deel("manifest", str(manifest.vrijgave_id), ruis=Ruis.RUW)
        return
    yield Fout("metadata-onverwacht", "manifest")
    yield Deel("manifest", inhoud)


def _klopt(manifest: Manifest, bestanden: Mapping[str, bytes]) -> bool:
    """Say if it tells each file once and rightly; of a file that may not be there too."""
    verwacht = [vermelding_van(pad, inhoud) for pad, inhoud in sorted(bestanden.items())]
    return list(manifest.bestanden) == verwacht


def vreemd(inhoud: bytes, diepte: int) -> Iterator[Deel | Fout]:
    """Read what may not be there all the same, so that a leak in it is named."""
    if not inhoud.startswith(BEGIN):
        yield Fout("onbekend-type", "zip-naam")
        yield from LEZERS["pdf" if inhoud.startswith(b"%PDF-") else "txt"](inhoud)
        return
    yield Fout("onbekend-type", "zip-genest")
    if diepte > MAX_DIEPTE:
        yield Fout("te-groot", "zip-genest")
        return
    gelezen = lees_zip(inhoud)
    yield Deel("zip-genest", gelezen.commentaar)
    for lid in gelezen.leden:
        for stuk in (*lid.buiten, *vreemd(lid.inhoud, diepte + 1)):
            if isinstance(stuk, Deel):
                yield stuk._replace(kanaal="zip-genest")
            elif stuk.kanaal == "zip-genest":
                yield stuk
