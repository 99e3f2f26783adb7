"""What a PDF is made of: its structure, outline, links, objects, and where things stand."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf
import pypdfium2 as pdfium
from pypdfium2 import raw

Ref = tuple[int, int]


@contextmanager
def geopend(pdf: bytes) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        yield document


def structure(document: pikepdf.Pdf) -> Counter[str]:
    """Count each kind of element that a screen reader finds."""
    found = Counter[str]()
    todo = [document.Root.StructTreeRoot.K]
    while todo:
        node = todo.pop()
        if isinstance(node, pikepdf.Array):
            todo += list(node)
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            found[str(node.S)] += 1
            todo.append(node.get("/K", pikepdf.Array()))
    return found


def annots(document: pikepdf.Pdf) -> list[pikepdf.Object]:
    return [note for page in document.pages for note in page.get("/Annots", [])]


def outline(document: pikepdf.Pdf) -> list[str]:
    def told(items: list[pikepdf.OutlineItem]) -> Iterator[str]:
        for item in items:
            yield item.title
            yield from told(item.children)

    with document.open_outline() as found:
        return list(told(found.root))


def unreachable(document: pikepdf.Pdf) -> set[Ref]:
    """Find what no path from the trailer leads to: where an earlier revision would hide."""
    seen = set[Ref]()
    todo: list[object] = [document.trailer]
    while todo:
        node = todo.pop()
        if isinstance(node, pikepdf.Object) and node.is_indirect:
            if node.objgen in seen:
                continue
            seen.add(node.objgen)
        if isinstance(node, pikepdf.Array):
            todo += list(node)
        elif isinstance(node, pikepdf.Dictionary | pikepdf.Stream):
            todo += [value for _, value in node.items()]
    return {each.objgen for each in document.objects if isinstance(each, pikepdf.Object)} - seen


WIDTH, HEIGHT = 595.3, 841.9  # points: A4
MARGIN = 70  # 25 mm, less what a slanting letter takes
LINE = 5  # points: what is lower than this is a line of a table or above the notes


def boxes(pdf: bytes) -> list[float]:
    """Measure the boxes around the markers of the first page, in hundredths of a point."""
    with pdfium.PdfDocument(pdf) as document:
        shapes = document[0].get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])
        bounds = [shape.get_bounds() for shape in shapes]
    return [round(right - left, 2) for left, bottom, right, top in bounds if top - bottom > LINE]


def outside(pdf: bytes) -> int:
    """Count the pieces of text that stick out of the margins left and right, or fall off a page."""
    with pdfium.PdfDocument(pdf) as document:
        bounds = [
            text.get_bounds()
            for page in document
            for text in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])
        ]
    return sum(
        left < MARGIN or right > WIDTH - MARGIN or bottom < 0 or top > HEIGHT
        for left, bottom, right, top in bounds
    )
