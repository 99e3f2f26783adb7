"""What a screen reader gets of a tagged PDF: its structure tree, read in order, links in words."""

from __future__ import annotations

import ctypes
import io
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

import pikepdf
import pypdfium2 as pdfium
from pypdfium2 import raw

PARTS = {"/P", "/H1", "/H2", "/H3", "/LI", "/TD", "/TH", "/Title", "/Note", "/Lbl", "/LBody"}
Place = tuple[int, int]  # page, marked content


def voorgelezen(pdf: bytes) -> str:
    """Give all that is said, with the words of each link between « and »."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        pages = {page.obj.objgen: number for number, page in enumerate(document.pages)}
        told = Verteller(pages, marked_texts(pdf)).tell(document.Root.StructTreeRoot.K, 0)
        return " ".join("".join(told).split())


def bare(tekst: str) -> str:
    return re.sub(r"\s+", "", tekst)


def zonder_uitleg(pdf: bytes) -> str:
    """Leave out what a reader says and the page does not show: words of links, bullets."""
    said = re.sub(r"«(gelakt: [^»]*|Voetnoot \d+|\d+)»", "", voorgelezen(pdf))
    return bare(said.replace("•", ""))


class Verteller:
    def __init__(self, pages: Mapping[tuple[int, int], int], texts: Mapping[Place, str]) -> None:
        self.pages = pages
        self.texts = texts

    def tell(self, node: pikepdf.Object, page: int) -> Iterator[str]:
        if isinstance(node, int):
            yield self.texts[page, node]
        elif isinstance(node, pikepdf.Array):
            for part in node:
                yield from self.tell(part, page)
        elif node.get("/Type") == "/MCR":
            yield self.texts[self.pages[node.Pg.objgen], int(node.MCID)]
        elif node.get("/Type") == "/OBJR":
            yield f" «{node.Obj.get('/Contents')}» "
        else:
            yield " " if str(node.S) in PARTS else ""
            if "/K" in node:
                here = self.pages[node.Pg.objgen] if "/Pg" in node else page
                yield from self.tell(node.K, here)


def marked_texts(pdf: bytes) -> Mapping[Place, str]:
    texts: dict[Place, str] = defaultdict(str)
    with pdfium.PdfDocument(pdf) as document:
        for number, page in enumerate(document):
            textpage = page.get_textpage()
            for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
                mark = raw.FPDFPageObj_GetMarkedContentID(thing.raw)
                size = raw.FPDFTextObj_GetText(thing.raw, textpage.raw, None, 0)
                buffer = ctypes.create_string_buffer(size)
                units = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
                raw.FPDFTextObj_GetText(thing.raw, textpage.raw, units, size)
                found = buffer.raw.decode("utf-16-le").rstrip("\0")
                texts[number, mark] += found.replace("\x02", "-")
    return texts
