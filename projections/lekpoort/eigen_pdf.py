"""What our own PDF may consist of: what its GelaktStuk gives, and no channel more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import pikepdf

from domain.woo.gelakt import GelaktStuk
from projections.lekpoort.deel import Fout, Onleesbaar
from projections.lekpoort.leeg import LEEG, PAD, leeg_pakket
from projections.lekpoort.pdf_lezer import kanaal_van, open_pdf
from projections.stukken.tekens import toonbaar, zichtbaar

HULP = "Gebruikte gronden"
VERBODEN = {"pdf-formulier", "pdf-ingesloten", "pdf-script", "pdf-annotatie"}
WISSELT = re.compile(r"(<xmpMM:(?:Instance|Document)ID>|<stEvt:instanceID>)[A-Za-z0-9+/=_]*")
TITEL = re.compile(r"(<rdf:li xml:lang=\"x-default\">).*?(?=</rdf:li>)", re.DOTALL)


def keur_eigen_pdf(inhoud: bytes, stuk: GelaktStuk) -> Iterator[Fout]:
    heel = inhoud.startswith(b"%PDF-") and inhoud.rstrip().endswith(b"%%EOF")
    if not heel or inhoud.count(b"startxref") != 1:
        yield Fout("eerdere-revisie", "pdf-revisie")
    with open_pdf(inhoud) as pdf:
        try:
            yield from _keur_objecten(pdf)
            if _docinfo(pdf) != _verwacht_docinfo(stuk):
                yield Fout("metadata-onverwacht", "pdf-docinfo")
            if _xmp(pdf, stuk) != _leeg().xmp:
                yield Fout("metadata-onverwacht", "pdf-xmp")
            if list(_bladwijzers(pdf)) != koppen(stuk):
                yield Fout("metadata-onverwacht", "pdf-bladwijzer")
        except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, RuntimeError):
            raise Onleesbaar("onleesbaar", "pdf") from None


def _keur_objecten(pdf: pikepdf.Pdf) -> Iterator[Fout]:
    bereikt = _bereikt(pdf)
    for ding in pdf.objects:
        kanaal, nummer = kanaal_van(ding), ding.objgen[0]
        if kanaal in VERBODEN or (kanaal == "pdf-link" and "/A" in ding):
            yield Fout("verborgen-kanaal", kanaal, nummer)
        if isinstance(ding, pikepdf.Stream) and (
            "/PatternType" in ding or "/BBox" in ding or ding.get("/Subtype") == "/Image"
        ):
            yield Fout("verborgen-kanaal", "pdf-afbeelding", nummer)
        if ding.objgen not in bereikt:
            yield Fout("verborgen-kanaal", kanaal, nummer)
    for sleutel in sorted(_sleutels(pdf) - _leeg().sleutels):
        yield Fout("verborgen-kanaal", OPDRACHTEN.get(sleutel, "pdf-object"))


def _sleutels(pdf: pikepdf.Pdf) -> set[str]:
    """Give where something can hang: on the trailer, the root, its names, and each page."""
    paginas = [sleutel for pagina in pdf.pages for sleutel in [*pagina.obj.keys()]]
    return {*pdf.trailer, *pdf.Root, *pdf.Root.get("/Names", {}), *paginas} - {"/Names"}


OPDRACHTEN = {
    "/AcroForm": "pdf-formulier",
    "/EmbeddedFiles": "pdf-ingesloten",
    "/AF": "pdf-ingesloten",
    "/JavaScript": "pdf-script",
    "/OpenAction": "pdf-script",
    "/AA": "pdf-script",
    "/Prev": "pdf-revisie",
}


def _bereikt(pdf: pikepdf.Pdf) -> set[tuple[int, int]]:
    """Walk from the trailer: what can't be reached from it is shown by no reader."""
    gezien: set[tuple[int, int]] = set()
    te_doen: list[object] = [pdf.trailer]
    while te_doen:
        ding = te_doen.pop()
        if not isinstance(ding, pikepdf.Object):
            continue
        if ding.is_indirect:
            if ding.objgen in gezien:
                continue
            gezien.add(ding.objgen)
        if isinstance(ding, pikepdf.Dictionary | pikepdf.Stream):
            te_doen += [ding.get(sleutel) for sleutel in [*ding.keys()]]
        elif isinstance(ding, pikepdf.Array):
            te_doen += list(ding)
    return gezien


def _docinfo(pdf: pikepdf.Pdf) -> dict[str, str]:
    return {sleutel: str(waarde) for sleutel, waarde in pdf.docinfo.items()}


def _verwacht_docinfo(stuk: GelaktStuk) -> dict[str, str]:
    datum = f"D:{stuk.datum:%Y%m%d}000000Z"
    eigen = {"/Title": toonbaar(stuk.titel_kaal), "/CreationDate": datum, "/ModDate": datum}
    return _leeg().docinfo | eigen


def _xmp(pdf: pikepdf.Pdf, stuk: GelaktStuk) -> str:
    """Give the XMP with our own title, date and number of pages taken out: the rest is constant."""
    xmp = pdf.Root.Metadata.read_bytes().decode()
    titel = TITEL.search(xmp)
    if not titel or titel[0].removeprefix(titel[1]) != _xml(toonbaar(stuk.titel_kaal)):
        return ""
    xmp = TITEL.sub(r"\1", xmp, count=1)
    xmp = xmp.replace(f"<xmpTPg:NPages>{len(pdf.pages)}<", "<xmpTPg:NPages>0<")
    return WISSELT.sub(r"\1", xmp).replace(f"{stuk.datum.isoformat()}T00:00:00Z", "")


def _xml(tekst: str) -> str:
    for teken, naam in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"), ("'", "apos")):
        tekst = tekst.replace(teken, f"&{naam};")
    return tekst


def _bladwijzers(pdf: pikepdf.Pdf) -> Iterator[str]:
    with pdf.open_outline(max_depth=10) as boom:
        te_doen = list(reversed(boom.root))
    while te_doen:
        kop = te_doen.pop()
        yield str(kop.title)
        te_doen += reversed(kop.children)


def koppen(stuk: GelaktStuk) -> list[str]:
    eigen = [toonbaar(s.kop) for s in stuk.secties if s.titel and zichtbaar(s.kop)]
    return eigen + [HULP] * bool(stuk.gronden)


class Vast(NamedTuple):
    """What every PDF of ours has in common."""

    docinfo: dict[str, str]
    xmp: str
    sleutels: set[str]


@cache
def _leeg() -> Vast:
    with open_pdf(leeg_pakket()[f"{PAD}.pdf"]) as pdf:
        return Vast(_docinfo(pdf), _xmp(pdf, LEEG), _sleutels(pdf))
