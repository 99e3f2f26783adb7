"""The reader of PDF: every object and stream decoded, the text of each page, what stands behind.

Both ways of reading are needed: the text of a page is written in glyphs, which only a reader of
pages turns into letters; what no page shows is only in the objects (woo.md 11.3).
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from contextlib import closing

import pikepdf
import pypdfium2

from projections.lekpoort.deel import Deel, Onleesbaar, Ruis

logging.getLogger("pikepdf").setLevel(logging.CRITICAL)  # a warning may quote the file

MAX_PAGINAS, MAX_OBJECTEN, MAX_REVISIES, MAX_STROOM = 3_000, 300_000, 8, 64 * 2**20
EINDE = re.compile(rb"%%EOF")
TEKSTSTROOM = re.compile(rb"[^\x00-\x08\x0e-\x1f\x7f]*")
MARKERING = {"BDC", "DP"}


def lees_pdf(inhoud: bytes) -> Iterator[Deel]:
    yield Deel("pdf-bytes", inhoud, ruis=Ruis.RUW)
    yield from lees_objecten(inhoud)
    yield from lees_paginas(inhoud)
    yield from _lees_revisies(inhoud)


def open_pdf(inhoud: bytes) -> pikepdf.Pdf:
    try:
        pdf = pikepdf.open(io.BytesIO(inhoud))
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, RuntimeError):
        raise Onleesbaar("onleesbaar", "pdf") from None
    if pdf.is_encrypted:
        raise Onleesbaar("onleesbaar", "pdf")
    if len(pdf.objects) > MAX_OBJECTEN:
        raise Onleesbaar("te-groot", "pdf")
    return pdf


def aantal_paginas(inhoud: bytes) -> int:
    with open_pdf(inhoud) as pdf:
        return len(pdf.pages)


def lees_paginas(inhoud: bytes) -> Iterator[Deel]:
    try:
        with closing(pypdfium2.PdfDocument(inhoud)) as pdf:
            if len(pdf) > MAX_PAGINAS:
                raise Onleesbaar("te-groot", "pdf-paginatekst")
            for nummer, pagina in enumerate(pdf, 1):
                # All of it, also what stands beside the page; U+0002 is a hyphen at a line's end.
                tekst = pagina.get_textpage().get_text_range().replace("\x02", "-")
                yield Deel("pdf-paginatekst", tekst, nummer)
                pagina.close()
    except pypdfium2.PdfiumError:
        raise Onleesbaar("onleesbaar", "pdf-paginatekst") from None


def lees_objecten(inhoud: bytes) -> Iterator[Deel]:
    with open_pdf(inhoud) as pdf:
        try:
            yield from _in_pdf(pdf)
        except (pikepdf.PdfError, ValueError, TypeError, KeyError, RuntimeError):
            raise Onleesbaar("onleesbaar", "pdf") from None


def _in_pdf(pdf: pikepdf.Pdf) -> Iterator[Deel]:
    namen: dict[str, set[str]] = {}
    info = pdf.trailer.get("/Info")
    los = [pdf.trailer.get(sleutel) for sleutel in [*pdf.trailer.keys()] if sleutel != "/ID"]
    for ding in (*los, *pdf.objects):
        if not isinstance(ding, pikepdf.Object):  # a number
            continue
        nummer = ding.objgen[0] if ding.is_indirect else 0
        kanaal = "pdf-docinfo" if _zelfde(ding, info) else kanaal_van(ding)
        yield from in_object(ding, kanaal, nummer, namen)
        if isinstance(ding, pikepdf.Stream):
            yield _stroom(ding, kanaal, nummer)
    for pagina in pdf.pages:
        yield from _gemarkeerd(pagina, namen)
    for kanaal, gevonden in namen.items():
        yield Deel(kanaal, "\n".join(sorted(gevonden)), 0, Ruis.STROOM)


def _zelfde(ding: pikepdf.Object, info: pikepdf.Object | None) -> bool:
    return info is not None and ding.is_indirect and ding.objgen == info.objgen


def kanaal_van(ding: pikepdf.Object) -> str:
    """Say in which channel an object lies, by its keys and by what it calls itself."""
    if not isinstance(ding, pikepdf.Dictionary | pikepdf.Stream):
        return "pdf-object"
    soorten = {
        f"{sleutel}{ding[sleutel]}" for sleutel in ("/Type", "/Subtype", "/S") if sleutel in ding
    }
    gevonden = {*ding.keys(), *soorten}
    return next((kanaal for kanaal, zo in KANALEN.items() if zo & gevonden), "pdf-object")


# In this order: a field of a form is an annotation too.
KANALEN = {
    "pdf-formulier": {"/Subtype/Widget", "/FT", "/Fields"},
    "pdf-link": {"/Subtype/Link"},
    "pdf-annotatie": {"/Type/Annot", "/Subtype/Text", "/Subtype/FreeText", "/Subtype/Popup"},
    "pdf-ingesloten": {"/Type/Filespec", "/Type/F", "/Type/EmbeddedFile", "/EF", "/EmbeddedFiles"},
    "pdf-script": {"/JS", "/S/JavaScript", "/S/Launch"},
    "pdf-xmp": {"/Type/Metadata"},
    "pdf-structuur": {"/Type/StructElem", "/ActualText"},
    "pdf-bladwijzer": {"/Title"},
}


def in_object(
    ding: pikepdf.Object, kanaal: str, nummer: int, namen: dict[str, set[str]]
) -> Iterator[Deel]:
    """Give the strings in one object, down to where another begins, and keep its names."""
    gezien = namen.setdefault(kanaal, set())
    te_doen: list[object] = [ding]
    while te_doen:
        knoop = te_doen.pop()
        if isinstance(knoop, pikepdf.Object) and knoop.is_indirect and knoop is not ding:
            continue
        match knoop:
            case pikepdf.Dictionary() | pikepdf.Stream():
                sleutels = [*knoop.keys()]
                gezien |= {*sleutels}
                te_doen += [knoop.get(sleutel) for sleutel in sleutels]
            case pikepdf.Array():
                te_doen += list(knoop)
            case pikepdf.Name():
                gezien.add(str(knoop))
            case pikepdf.String():
                yield from _string(knoop, kanaal, nummer)


def _string(knoop: pikepdf.String, kanaal: str, nummer: int) -> Iterator[Deel]:
    """Give a string as a PDF means it; and as bytes, if it doesn't say what they mean."""
    yield Deel(kanaal, str(knoop), nummer)
    ruw = bytes(knoop)
    if not ruw.isascii() and not ruw.startswith(b"\xfe\xff"):
        yield Deel(kanaal, ruw, nummer)


def _stroom(ding: pikepdf.Stream, kanaal: str, nummer: int) -> Deel:
    try:
        inhoud = ding.read_bytes()
    except pikepdf.PdfError:  # a picture, in a coding of its own
        if str(ding.get("/Subtype", "")) != "/Image":
            raise
        inhoud = ding.read_raw_bytes()
    if len(inhoud) > MAX_STROOM:
        raise Onleesbaar("te-groot", kanaal)
    return Deel(kanaal, inhoud, nummer, Ruis.STROOM if TEKSTSTROOM.fullmatch(inhoud) else Ruis.RUW)


def _gemarkeerd(pagina: pikepdf.Page, namen: dict[str, set[str]]) -> Iterator[Deel]:
    """Give what a content stream says of its own text: ActualText, Alt, the expansion of E."""
    for opdracht in pikepdf.parse_content_stream(pagina):
        if str(opdracht.operator) in MARKERING:
            for waarde in opdracht.operands:
                if isinstance(waarde, pikepdf.Dictionary):
                    yield from in_object(waarde, "pdf-structuur", pagina.obj.objgen[0], namen)


def _lees_revisies(inhoud: bytes) -> Iterator[Deel]:
    """Give what stands behind each end, and every object of the file as it was at each."""
    einden = [einde.end() for einde in EINDE.finditer(inhoud)]
    if len(einden) > MAX_REVISIES:
        raise Onleesbaar("te-groot", "pdf-revisie")
    for einde in einden:
        rest = inhoud[einde:].strip()
        if rest:
            yield Deel("pdf-revisie", rest, einde, Ruis.STROOM)
            yield from _oud(inhoud[:einde])


def _oud(inhoud: bytes) -> Iterator[Deel]:
    """Read an earlier revision; a linearized file has an end that ends nothing."""
    for lees in (lees_objecten, lees_paginas):
        try:
            for deel in lees(inhoud):
                yield deel._replace(kanaal="pdf-revisie")
        except Onleesbaar:
            continue
