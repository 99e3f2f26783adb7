"""Where a PDF holds text: its page, and every place that no page shows."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

Plant = Callable[[bytes, bytes | str], bytes]


@contextmanager
def geopend(inhoud: bytes) -> Iterator[tuple[Pdf, io.BytesIO]]:
    uit = io.BytesIO()
    with pikepdf.open(io.BytesIO(inhoud)) as pdf:
        yield pdf, uit
        pdf.save(uit, static_id=True, fix_metadata_version=False)


def string(tekst: bytes | str) -> String:
    """Write a string as a PDF does; bytes are UTF-16, which it writes with a mark."""
    if isinstance(tekst, str):
        return String(tekst)
    return String(b"\xfe\xff" + tekst.decode("utf-16-le").encode("utf-16-be"))


def buiten_de_pagina(inhoud: bytes, tekst: bytes | str) -> bytes:
    return paginatekst(inhoud, tekst, x=-900)


def paginatekst(inhoud: bytes, tekst: bytes | str, x: int = 60) -> bytes:
    """Write glyphs that only a reader of pages turns into letters."""
    assert isinstance(tekst, str)
    codes = {letter: 0x41 + nummer for nummer, letter in enumerate(dict.fromkeys(tekst))}
    kaart = "\n".join(
        f"<{code:02X}> <{letter.encode('utf-16-be').hex()}>" for letter, code in codes.items()
    )
    cmap = f"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /T def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange
{len(codes)} beginbfchar
{kaart}
endbfchar endcmap end end"""
    with geopend(inhoud) as (pdf, uit):
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        font.ToUnicode = pdf.make_stream(cmap.encode())
        pagina = pdf.pages[0]
        naam = pagina.add_resource(pdf.make_indirect(font), Name.Font)
        glyphs = "".join(f"{codes[letter]:02X}" for letter in tekst)
        pagina.contents_add(f"\nBT {naam} 9 Tf {x} 60 Td <{glyphs}> Tj ET\n".encode())
    return uit.getvalue()


def docinfo(inhoud: bytes, tekst: bytes | str) -> bytes:
    with geopend(inhoud) as (pdf, uit):
        pdf.docinfo[Name.Author] = string(tekst)
    return uit.getvalue()


def xmp(inhoud: bytes, tekst: bytes | str) -> bytes:
    assert isinstance(tekst, str)
    with geopend(inhoud) as (pdf, uit):
        oud = pdf.Root.Metadata.read_bytes()
        nieuw = f"<dc:description>{tekst}</dc:description></rdf:Description>".encode()
        pdf.Root.Metadata.write(oud.replace(b"</rdf:Description>", nieuw, 1))
    return uit.getvalue()


def bladwijzer(inhoud: bytes, tekst: bytes | str) -> bytes:
    with geopend(inhoud) as (pdf, uit):
        eerste = pdf.Root.Outlines.First
        eerste.Title = string(tekst)
    return uit.getvalue()


def ingesloten(inhoud: bytes, tekst: bytes | str) -> bytes:
    with geopend(inhoud) as (pdf, uit):
        ruw = tekst if isinstance(tekst, bytes) else tekst.encode()
        pdf.attachments["bijlage.txt"] = pikepdf.AttachedFileSpec(pdf, ruw)
    return uit.getvalue()


def annotatie(inhoud: bytes, tekst: bytes | str) -> bytes:
    return _annotatie(inhoud, Subtype=Name.Text, Contents=string(tekst))


def link(inhoud: bytes, tekst: bytes | str) -> bytes:
    actie = Dictionary(S=Name.URI, URI=string(tekst))
    return _annotatie(inhoud, Subtype=Name.Link, A=actie)


def _annotatie(inhoud: bytes, **wat: Any) -> bytes:
    with geopend(inhoud) as (pdf, uit):
        doos = Array([0, 0, 9, 9])
        ding = pdf.make_indirect(Dictionary(Type=Name.Annot, Rect=doos, **wat))
        pagina = pdf.pages[0]
        pagina.Annots = Array([*pagina.get(Name.Annots, Array()), ding])
    return uit.getvalue()


def formulier(inhoud: bytes, tekst: bytes | str) -> bytes:
    with geopend(inhoud) as (pdf, uit):
        veld = Dictionary(FT=Name.Tx, T=String("v"), V=string(tekst))
        pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array([pdf.make_indirect(veld)])))
    return uit.getvalue()


def script(inhoud: bytes, tekst: bytes | str) -> bytes:
    with geopend(inhoud) as (pdf, uit):
        doe = Dictionary(S=Name.JavaScript, JS=string(tekst))
        pdf.Root.OpenAction = pdf.make_indirect(doe)
    return uit.getvalue()


def structuur(inhoud: bytes, tekst: bytes | str) -> bytes:
    with geopend(inhoud) as (pdf, uit):
        element(pdf).ActualText = string(tekst)
    return uit.getvalue()


def element(pdf: Pdf) -> pikepdf.Object:
    dingen = (ding for ding in pdf.objects if isinstance(ding, Dictionary))
    return next(ding for ding in dingen if ding.get(Name.Type) == Name.StructElem)


def object_(inhoud: bytes, tekst: bytes | str) -> bytes:
    with geopend(inhoud) as (pdf, uit):
        pdf.Root.PieceInfo = Dictionary(Prive=string(tekst))
    return uit.getvalue()


def stroom(inhoud: bytes, tekst: bytes | str) -> bytes:
    with geopend(inhoud) as (pdf, uit):
        ruw = tekst if isinstance(tekst, bytes) else tekst.encode()
        element(pdf).A = pdf.make_stream(ruw)
    return uit.getvalue()


def revisie(inhoud: bytes, tekst: bytes | str) -> bytes:
    """Say it in the docinfo, and take it away again in an incremental update."""
    vuil = docinfo(inhoud, tekst)
    with pikepdf.open(io.BytesIO(vuil)) as pdf, pikepdf.open(io.BytesIO(inhoud)) as schoon:
        nummer = pdf.trailer.Info.objgen[0]
        info = b" ".join(
            sleutel.encode() + b" " + waarde.unparse() for sleutel, waarde in schoon.docinfo.items()
        )
        wortel, maat = pdf.trailer.Root.objgen[0], int(pdf.trailer.Size)
    begin, vorige = len(vuil) + 1, vuil.rpartition(b"startxref")[2].split()[0].decode()
    ding = f"{nummer} 0 obj\n<< ".encode() + info + b" >>\nendobj\n"
    tabel = f"xref\n{nummer} 1\n{begin:010d} 00000 n \n"
    slot = f"trailer\n<< /Size {maat} /Root {wortel} 0 R /Info {nummer} 0 R /Prev {vorige} >>\n"
    einde = f"startxref\n{begin + len(ding)}\n%%EOF\n"
    return vuil + b"\n" + ding + (tabel + slot + einde).encode()


def tussen(inhoud: bytes, tekst: bytes | str) -> bytes:
    """Write a comment where no object is."""
    ruw = tekst if isinstance(tekst, bytes) else tekst.encode()
    voor, merk, achter = inhoud.rpartition(b"startxref")
    return voor + b"%" + ruw + b"\n" + merk + achter


IN_PDF: dict[str, tuple[str, Plant]] = {
    "PDF paginatekst": ("pdf-paginatekst", paginatekst),
    "PDF buiten de pagina": ("pdf-paginatekst", buiten_de_pagina),
    "PDF docinfo": ("pdf-docinfo", docinfo),
    "PDF XMP": ("pdf-xmp", xmp),
    "PDF bladwijzer": ("pdf-bladwijzer", bladwijzer),
    "PDF ingesloten bestand": ("pdf-ingesloten", ingesloten),
    "PDF annotatie": ("pdf-annotatie", annotatie),
    "PDF formulierveld": ("pdf-formulier", formulier),
    "PDF script": ("pdf-script", script),
    "PDF ActualText": ("pdf-structuur", structuur),
    "PDF mailto-link": ("pdf-link", link),
    "PDF ander object": ("pdf-object", object_),
    "PDF losse stroom": ("pdf-object", stroom),
    "PDF eerdere revisie": ("pdf-revisie", revisie),
    "PDF tussen objecten": ("pdf-bytes", tussen),
}
