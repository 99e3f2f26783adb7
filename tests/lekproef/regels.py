"""Files that hold nothing hidden and may not leave all the same: by the rules for our own files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pikepdf
from pikepdf import Dictionary, Name

from projections.pakket import MANIFEST
from tests.lekproef.in_pdf import geopend
from tests.lekproef.zaak import STUK, Zaak, pak

PDF, HTML = f"{STUK}.pdf", f"{STUK}.html"


def _in_html(oud: str, nieuw: str) -> Callable[[Zaak], bytes]:
    def plant(zaak: Zaak) -> bytes:
        tekst = zaak.bestanden[HTML].decode()
        assert oud in tekst
        return pak(zaak.met(HTML, tekst.replace(oud, nieuw, 1).encode()))

    return plant


def _afbeelding(zaak: Zaak) -> bytes:
    with geopend(zaak.bestanden[PDF]) as (pdf, uit):
        beeld = pdf.make_stream(b"\xff", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1)
        beeld.ColorSpace, beeld.BitsPerComponent = Name.DeviceGray, 8
        pdf.pages[0].add_resource(beeld, Name.XObject)
    return pak(zaak.met(PDF, uit.getvalue()))


def _los_object(zaak: Zaak) -> bytes:
    """Add an object that nothing points to, which a writer of PDFs would leave out."""
    pdf = zaak.bestanden[PDF]
    with pikepdf.open(io.BytesIO(pdf)) as open_pdf:
        nummer = int(open_pdf.trailer.Size)
    voor, staart = pdf.rsplit(b"trailer", 1)
    kop, tabel = voor.rsplit(b"xref\n", 1)
    ding = f"{nummer} 0 obj\n<</Niets true>>\nendobj\n".encode()
    regels = tabel.replace(f"0 {nummer}\n".encode(), f"0 {nummer + 1}\n".encode(), 1)
    regels += f"{len(kop):010d} 00000 n \n".encode()
    begin = str(len(kop) + len(ding)).encode()
    slot = staart.replace(f"/Size {nummer}".encode(), f"/Size {nummer + 1}".encode())
    slot = slot.split(b"startxref")[0] + b"startxref\n" + begin + b"\n%%EOF\n"
    return pak(zaak.met(PDF, kop + ding + b"xref\n" + regels + b"trailer" + slot))


def _actie(zaak: Zaak) -> bytes:
    with geopend(zaak.bestanden[PDF]) as (pdf, uit):
        pdf.Root.AA = Dictionary()
    return pak(zaak.met(PDF, uit.getvalue()))


def _verborgen_pagina(zaak: Zaak) -> bytes:
    """Hang a page where no reader of pages comes."""
    with geopend(zaak.bestanden[PDF]) as (pdf, uit):
        pagina = Dictionary(Type=Name.Page, Contents=pdf.make_stream(b"BT ET"))
        pdf.Root.PieceInfo = Dictionary(P=pdf.make_indirect(pagina))
    return pak(zaak.met(PDF, uit.getvalue()))


def _tussen_leden(zaak: Zaak) -> bytes:
    return b"#" + pak(zaak.bestanden)


def _niet_gekeurd(zaak: Zaak) -> bytes:
    return pak(zaak.met(f"{STUK}-bijlage-7.txt", b"Een open bijlage.\n"))


def _ander_manifest(zaak: Zaak) -> bytes:
    """Change a file after its manifest was written."""
    pad = f"{STUK}.json"
    with zipfile.ZipFile(io.BytesIO(pak(zaak.bestanden))) as bestand:
        manifest = bestand.read(MANIFEST)
    anders = zaak.bestanden[pad].replace(b"voortgang", b"aanleiding", 1)
    return pak({**zaak.met(pad, anders), MANIFEST: manifest})


REGELS: dict[str, tuple[str, Callable[[Zaak], bytes]]] = {
    "regel: stijl van buiten": ("html-stijl", _in_html("<style>", "<style>@import url(x);")),
    "regel: afbeelding in PDF": ("pdf-afbeelding", _afbeelding),
    "regel: object waar niets naar wijst": ("pdf-object", _los_object),
    "regel: pagina buiten de boom": ("pdf-object", _verborgen_pagina),
    "regel: opdracht in PDF": ("pdf-script", _actie),
    "regel: bytes buiten de leden": ("zip", _tussen_leden),
    "regel: bijlage die niemand keurde": ("bijlage", _niet_gekeurd),
    "regel: ander bestand dan het manifest zegt": ("manifest", _ander_manifest),
    "regel: attribuut dat wij niet schrijven": (
        "html-attribuut",
        _in_html("<main>", '<main lang="nl">'),
    ),
    "regel: element dat wij niet schrijven": ("html-element", _in_html("<p>", "<p><em></em>")),
    "regel: commentaar": ("html-commentaar", _in_html("<main>", "<main><!-- -->")),
}
