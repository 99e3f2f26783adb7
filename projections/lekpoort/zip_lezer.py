"""The reader of ZIP: every member, and what a ZIP holds beside them; within hard limits (D14)."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from projections.lekpoort.deel import Deel, Fout, Onleesbaar
from projections.pakket import MAX_BYTES, MAX_LEDEN, schrijf_zip

MAX_LID, VERHOUDING, MAX_DIEPTE = 64 * 2**20, 200, 5
BEGIN = b"PK\x03\x04"


class Lid(NamedTuple):
    nummer: int
    pad: str
    inhoud: bytes
    buiten: tuple[Deel, ...]  # its name, its comment, its extra fields


class Inhoud(NamedTuple):
    leden: tuple[Lid, ...]
    commentaar: bytes
    canoniek: bool  # letter for letter as we write it, comments and extra fields aside


def lees_zip(inhoud: bytes) -> Inhoud:
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as bestand:
            leden = bestand.infolist()
            _keur_maat(leden)
            gelezen = tuple(_lid(bestand, nummer, lid) for nummer, lid in enumerate(leden, 1))
            return Inhoud(gelezen, bestand.comment, _canoniek(inhoud, bestand, gelezen))
    except (zipfile.BadZipFile, zlib.error, KeyError, NotImplementedError, RuntimeError):
        raise Onleesbaar("onleesbaar", "zip") from None
    except (EOFError, OSError, ValueError, UnicodeError):
        raise Onleesbaar("onleesbaar", "zip") from None


def _keur_maat(leden: list[zipfile.ZipInfo]) -> None:
    if any(lid.flag_bits & 1 for lid in leden) or len({lid.filename for lid in leden}) < len(leden):
        raise Onleesbaar("onleesbaar", "zip")
    te_groot = any(
        lid.file_size > MAX_LID
        or (lid.file_size > 2**20 and lid.file_size > VERHOUDING * max(lid.compress_size, 1))
        for lid in leden
    )
    if te_groot or len(leden) > MAX_LEDEN or sum(lid.file_size for lid in leden) > MAX_BYTES:
        raise Onleesbaar("te-groot", "zip")


def _lid(bestand: zipfile.ZipFile, nummer: int, lid: zipfile.ZipInfo) -> Lid:
    with bestand.open(lid) as stroom:
        inhoud = stroom.read(MAX_LID + 1)
    if len(inhoud) > MAX_LID:
        raise Onleesbaar("te-groot", "zip")
    buiten = (
        Deel("zip-naam", lid.filename),
        Deel("zip-commentaar", lid.comment),
        Deel("zip-extra", lid.extra),
    )
    return Lid(nummer, lid.filename, inhoud, tuple(deel for deel in buiten if deel.tekst))


def _canoniek(inhoud: bytes, bestand: zipfile.ZipFile, leden: tuple[Lid, ...]) -> bool:
    """Write it again: what then differs lies in no member, no comment and no extra field."""
    extra = {lid.filename: (lid.extra, lid.comment) for lid in bestand.infolist()}
    return inhoud == schrijf_zip(
        {lid.pad: lid.inhoud for lid in leden}, buiten=extra, commentaar=bestand.comment
    )


def keur_zip(gelezen: Inhoud) -> Iterator[Fout]:
    """Close on all that our own ZIP never has."""
    kanalen = [deel.kanaal for lid in gelezen.leden for deel in lid.buiten]
    for kanaal in ("zip-commentaar", "zip-extra"):
        if kanaal in kanalen or (kanaal == "zip-commentaar" and gelezen.commentaar):
            yield Fout("verborgen-kanaal", kanaal)
    if not gelezen.canoniek:
        yield Fout("verborgen-kanaal", "zip")
