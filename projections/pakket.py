"""The publiekspakket: one ZIP, of which the same files give the same bytes on every machine.

Names are numbers and codes only. Nothing is compressed, for another zlib packs otherwise; the
documents inside are small or packed already. A reader accepts only what this module writes.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping
from typing import Literal, NamedTuple
from uuid import UUID

from pydantic import Field, ValidationError

from domain.value import Getal, Hash, Kort, Value, canonical, sha256

Rol = Literal["stuk", "bijlage", "verloop", "lakverantwoording", "leesmij", "onbekend"]

LEESMIJ, MANIFEST = "LEESMIJ.txt", "manifest.json"
MAX_BYTES, MAX_LEDEN = 256 * 2**20, 2_000
NUMMER = r"[A-Z0-9]{1,40}(?:-[A-Z0-9]{1,40}){0,9}"
VORM = r"(?:pdf|html|json)"
PADEN: dict[Rol, re.Pattern[str]] = {
    "stuk": re.compile(rf"stukken/{NUMMER}\.{VORM}"),
    "bijlage": re.compile(rf"stukken/{NUMMER}-bijlage-\d{{1,4}}\.(?:pdf|txt)"),
    "verloop": re.compile(rf"verloop/{NUMMER}\.{VORM}"),
    "lakverantwoording": re.compile(r"lijst/lakverantwoording\.(?:html|json)"),
    "leesmij": re.compile(re.escape(LEESMIJ)),
}
MEDIATYPEN = {
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
    "json": "application/json",
    "txt": "text/plain",
}
UITLEG = """Dit pakket bevat documenten van de rijksoverheid die openbaar zijn gemaakt.

stukken/<nummer>.pdf, .html en .json      het document, drie keer met dezelfde tekst
stukken/<nummer>-bijlage-<n>.<soort>      een bijlage, onveranderd
verloop/<nummer>.pdf, .html en .json      wie wat wanneer deed, zonder namen
lijst/lakverantwoording.html en .json     waarom passages niet openbaar zijn
manifest.json                             van elk bestand de grootte en de SHA-256

Waar [5.1.2.e] of een andere code staat, is tekst weggelaten. De code is de grond in de Wet open
overheid; elk document eindigt met de gronden die erin voorkomen.

Zo gaat u na of een bestand onveranderd is: reken de SHA-256 ervan uit (Linux: sha256sum, macOS:
shasum -a 256, Windows: certutil -hashfile <bestand> SHA256) en vergelijk die met manifest.json.
"""


class OngeldigPakket(ValueError):
    """The bytes are no pakket of ours; what is wrong is said without any of its text."""


class Vermelding(Value):
    """What the manifest says of one file."""

    pad: Kort
    sha256: Hash
    bytes: Getal
    mediatype: Kort
    rol: Rol


class Manifest(Value):
    vrijgave_id: UUID
    bestanden: tuple[Vermelding, ...] = Field(max_length=MAX_LEDEN)


class Pakket(NamedTuple):
    manifest: Manifest
    bestanden: Mapping[str, bytes]  # all but the manifest itself


def rol_van(pad: str) -> Rol | None:
    """Tell by its path what a file is; None if no such path may be in a pakket."""
    return next((rol for rol, vorm in PADEN.items() if vorm.fullmatch(pad)), None)


def maak_pakket(bestanden: Mapping[str, bytes], *, vrijgave_id: UUID) -> bytes:
    alles = {**bestanden, LEESMIJ: UITLEG.encode()}
    if fout := [pad for pad in alles if rol_van(pad) is None]:
        raise OngeldigPakket(f"{len(fout)} bestanden hebben een naam die niet mag")
    return schrijf_zip({**alles, MANIFEST: canonical(manifest_van(alles, vrijgave_id))})


def manifest_van(bestanden: Mapping[str, bytes], vrijgave_id: UUID) -> Manifest:
    paden = sorted(bestanden)
    return Manifest(
        vrijgave_id=vrijgave_id,
        bestanden=tuple(vermelding_van(pad, bestanden[pad]) for pad in paden),
    )


def vermelding_van(pad: str, inhoud: bytes) -> Vermelding:
    return Vermelding(
        pad=pad,
        sha256=sha256(inhoud),
        bytes=len(inhoud),
        mediatype=MEDIATYPEN.get(pad.rpartition(".")[2], "application/octet-stream"),
        rol=rol_van(pad) or "onbekend",
    )


def schrijf_zip(
    bestanden: Mapping[str, bytes],
    *,
    buiten: Mapping[str, tuple[bytes, bytes]] | None = None,
    commentaar: bytes = b"",
) -> bytes:
    """Write a ZIP. We never fill `buiten` and `commentaar`; who checks a ZIP compares with them."""
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_STORED) as pakket:
        pakket.comment = commentaar
        for pad in sorted(bestanden):
            lid = zipfile.ZipInfo(pad, date_time=(1980, 1, 1, 0, 0, 0))
            lid.create_system, lid.external_attr = 3, 0o100644 << 16
            lid.extra, lid.comment = (buiten or {}).get(pad, (b"", b""))
            pakket.writestr(lid, bestanden[pad])
    return uit.getvalue()


def lees_pakket(pakket: bytes) -> Pakket:
    """Read a pakket, if it is letter for letter one that we could have written."""
    if len(pakket) > MAX_BYTES:
        raise OngeldigPakket("het pakket is te groot")
    try:
        bestanden = _leden(pakket)
        manifest = lees_manifest(bestanden.pop(MANIFEST))
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError, OSError):
        raise OngeldigPakket("het pakket is geen ZIP-bestand met een manifest") from None
    if any(rol_van(pad) is None for pad in bestanden):
        raise OngeldigPakket("het pakket bevat een bestand dat er niet in hoort")
    if pakket != schrijf_zip({**bestanden, MANIFEST: canonical(manifest)}):
        raise OngeldigPakket("het pakket is niet door Parafenlijn geschreven, of veranderd")
    if manifest != manifest_van(bestanden, manifest.vrijgave_id):
        raise OngeldigPakket("een bestand is anders dan het manifest zegt")
    return Pakket(manifest, bestanden)


def _leden(pakket: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(pakket)) as bestand:
        leden = bestand.infolist()
        if len(leden) > MAX_LEDEN or sum(lid.file_size for lid in leden) > MAX_BYTES:
            raise OngeldigPakket("het pakket heeft te veel of te grote bestanden")
        if any(lid.compress_type != zipfile.ZIP_STORED for lid in leden):
            raise OngeldigPakket("het pakket is niet door Parafenlijn geschreven")
        return {lid.filename: bestand.read(lid) for lid in leden}


def lees_manifest(inhoud: bytes) -> Manifest:
    try:
        return Manifest.model_validate(json.loads(inhoud), strict=False)
    except (ValidationError, ValueError, RecursionError):
        raise OngeldigPakket("het manifest is niet te lezen") from None
