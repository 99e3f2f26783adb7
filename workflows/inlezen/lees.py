"""Lees: the bytes of a file become the one string that is divided into a nota."""

from __future__ import annotations

import hashlib

from domain.value import Hash, Value
from workflows.indelen.regels import MAX_PAGINAS, MAX_TEKENS
from workflows.inlezen.geweigerd import (
    MAX_MB,
    Beveiligd,
    Leeg,
    OnbekendType,
    TeGroot,
    TeIngewikkeld,
    TekstNodig,
    TeVeelPaginas,
)
from workflows.inlezen.soort import soort_van
from workflows.inlezen.txt import lees_txt


class Gelezen(Value):
    """The text of a file; `sha256` is that of its bytes, so that the file can be found again."""

    soort: str
    tekst: str
    sha256: Hash
    meldingen: tuple[str, ...] = ()


def lees(inhoud: bytes) -> Gelezen:
    if not inhoud:
        raise Leeg
    if len(inhoud) > MAX_MB * 1024 * 1024:
        raise TeGroot
    match soort_van(inhoud):
        case "txt":
            tekst = lees_txt(inhoud)
        case "beveiligd":
            raise Beveiligd
        case "onbekend":
            raise OnbekendType
        case soort:
            raise TekstNodig(soort=soort.upper())
    if len(tekst) > MAX_TEKENS:
        raise TeIngewikkeld
    if tekst.count("\f") > MAX_PAGINAS:
        raise TeVeelPaginas(aantal=tekst.count("\f") + 1)
    return Gelezen(soort="txt", tekst=tekst, sha256=hashlib.sha256(inhoud).hexdigest())
