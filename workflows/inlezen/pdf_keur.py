"""What a PDF carries beside its pages; runs in the child, so it knows nothing of the rest."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pikepdf
import pypdfium2

logging.getLogger("pikepdf").setLevel(logging.CRITICAL)  # a warning may quote the file

MAX_OBJECTEN = 300_000
MAX_PAGINAS = 300
DOCINFO = {
    "/Author": "de auteur",
    "/Company": "het bedrijf",
    "/Manager": "de manager",
    "/LastModifiedBy": "wie het laatst wijzigde",
    "/LastSavedBy": "wie het laatst wijzigde",
}
XMP = {
    "dc:creator": "de auteur",
    "dc:contributor": "de auteur",
    "xmp:Author": "de auteur",
    "pdf:Author": "de auteur",
    "pdfx:Company": "het bedrijf",
    "pdfx:Manager": "de manager",
    "pdfx:LastModifiedBy": "wie het laatst wijzigde",
    "pdfx:LastSavedBy": "wie het laatst wijzigde",
}
OPDRACHTEN = {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData"}


class Ongeschikt(Exception):
    """The file can't be judged; says why in one word."""


def eigenschappen_van(inhoud: bytes) -> list[str]:
    try:
        with pikepdf.open(io.BytesIO(inhoud)) as pdf:
            if pdf.is_encrypted:
                raise Ongeschikt("beveiligd")
            if len(pdf.objects) > MAX_OBJECTEN:
                raise Ongeschikt("te-ingewikkeld")
            return list(dict.fromkeys(_in_pdf(inhoud, pdf)))
    except pikepdf.PasswordError:
        raise Ongeschikt("beveiligd") from None
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, RuntimeError):
        raise Ongeschikt("beschadigd") from None


def tekst_van(inhoud: bytes) -> str:
    """Give what can be read of its pages; of a scan, nothing."""
    try:
        pagina_s = list(pypdfium2.PdfDocument(inhoud))
        if len(pagina_s) > MAX_PAGINAS:
            raise Ongeschikt("te-ingewikkeld")
        teksten = [pagina.get_textpage().get_text_range() for pagina in pagina_s]
    except (pypdfium2.PdfiumError, ValueError, RuntimeError):
        raise Ongeschikt("beschadigd") from None
    return "\n".join(teksten).replace("\x02", "-")  # how PDFium writes a hyphen at a line's end


def _in_pdf(inhoud: bytes, pdf: pikepdf.Pdf) -> Iterator[str]:
    # A file that is made to be shown while it loads has two of these by design.
    versies = inhoud.count(b"startxref") - pdf.is_linearized
    if versies > 1 or inhoud.rpartition(b"%%EOF")[2].strip(b"\r\n\0 "):
        yield "de eerdere versies en wat achter het einde staat"
    for sleutel, eigenschap in DOCINFO.items():
        if str(pdf.docinfo.get(sleutel, "")).strip():
            yield eigenschap
    yield from _in_xmp(pdf)
    if "/AcroForm" in pdf.Root:
        yield "de formuliervelden"
    for ding in pdf.objects:
        if isinstance(ding, pikepdf.Dictionary | pikepdf.Stream):
            yield from _in_object(ding)


def _in_xmp(pdf: pikepdf.Pdf) -> Iterator[str]:
    with pdf.open_metadata(set_pikepdf_as_editor=False) as xmp:
        for sleutel, eigenschap in XMP.items():
            waarde = xmp.get(sleutel, "")
            delen = [waarde] if isinstance(waarde, str) else waarde
            if any(str(deel).strip() for deel in delen):
                yield eigenschap


def _in_object(ding: pikepdf.Dictionary | pikepdf.Stream) -> Iterator[str]:
    soort, onder = str(ding.get("/Type", "")), str(ding.get("/Subtype", ""))
    if soort in {"/Filespec", "/EmbeddedFile"} or "/EmbeddedFiles" in ding or "/EF" in ding:
        yield "de ingesloten bestanden"
    if str(ding.get("/S", "")) in OPDRACHTEN or "/JS" in ding:
        yield "de scripts en opdrachten"
    if onder == "/Widget":
        yield "de formuliervelden"
    elif soort == "/Annot" and onder != "/Link":
        yield "de opmerkingen"
