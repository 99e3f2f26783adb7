"""Tell what a file is by its content; its name and the browser's type say nothing."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Literal

Bestandssoort = Literal["pdf", "docx", "odt", "beveiligd", "txt", "onbekend"]

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ODT = b"application/vnd.oasis.opendocument.text"
WACHTWOORD = "EncryptedPackage".encode("utf-16-le")  # as OLE writes the names of its parts
BOMS = (b"\xff\xfe", b"\xfe\xff")
# C0 but tab, line feed, form feed and carriage return.
STUUR = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f]")
MAX_LEDEN = 2_000


def soort_van(inhoud: bytes) -> Bestandssoort:
    if inhoud.startswith(b"%PDF-"):
        return "pdf"
    if inhoud.startswith(OLE):
        return "beveiligd" if WACHTWOORD in inhoud else "onbekend"
    if inhoud.startswith(b"PK"):
        return _in_zip(inhoud)
    if inhoud.startswith(BOMS):
        return "txt"
    begin = inhoud.removeprefix(b"\xef\xbb\xbf").lstrip()
    opgemaakt = begin.startswith((b"<", b"{\\rtf"))
    return "onbekend" if opgemaakt or STUUR.search(inhoud) else "txt"


def _in_zip(inhoud: bytes) -> Bestandssoort:
    """Look at the list of members only: nothing is unpacked but the first words of one."""
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as bestand:
            leden = bestand.namelist()
            if len(leden) > MAX_LEDEN:
                return "onbekend"
            if {"word/document.xml", "[Content_Types].xml"} <= set(leden):
                return "docx"
            if leden and leden[0] == "mimetype":
                with bestand.open("mimetype") as lid:
                    return "odt" if lid.read(len(ODT) + 1).strip() == ODT else "onbekend"
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        return "onbekend"
    return "onbekend"
