"""Pakketten that nobody can judge: broken, locked, too deep, of an unknown kind."""

from __future__ import annotations

import io
import random
from collections.abc import Callable

import pikepdf

from tests.lekproef.in_pdf import stroom
from tests.lekproef.kanalen import diep_zip
from tests.lekproef.zaak import STUK, VERLOOP, Zaak, pak

PDF, HTML, JSON = f"{STUK}.pdf", f"{STUK}.html", f"{STUK}.json"


def _met_wachtwoord(pdf: bytes) -> bytes:
    uit = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as open_pdf:
        open_pdf.save(uit, encryption=pikepdf.Encryption(owner="a", user="b"))
    return uit.getvalue()


def _zonder_gebruikerswachtwoord(pdf: bytes) -> bytes:
    uit = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as open_pdf:
        open_pdf.save(uit, encryption=pikepdf.Encryption(owner="a", user=""))
    return uit.getvalue()


def _met(pad: str, maak: Callable[[bytes], bytes]) -> Callable[[Zaak], bytes]:
    return lambda zaak: pak(zaak.met(pad, maak(zaak.bestanden.get(pad, b""))))


SCHADE: dict[str, Callable[[Zaak], bytes]] = {
    "D14 zes ZIP-bestanden in elkaar": _met(f"{STUK}-bijlage-3.zip", lambda _: diep_zip(b"x", 6)),
    "D14 een ZIP-bom": _met(f"{STUK}-bijlage-3.zip", lambda _: diep_zip(b"0" * 300_000_000, 1)),
    "D14 een stroom van 100 MB": _met(PDF, lambda pdf: stroom(pdf, b"0" * 100_000_000)),
    "een PDF met een wachtwoord": _met(PDF, _met_wachtwoord),
    "een versleutelde PDF die opengaat": _met(PDF, _zonder_gebruikerswachtwoord),
    "een PDF die halverwege ophoudt": _met(PDF, lambda pdf: pdf[: len(pdf) // 4]),
    "een PDF die er geen is": _met(PDF, lambda _: b"%PDF-1.7\nniets"),
    "een onbekend soort": _met(f"{STUK}-bijlage-3.xlsx", lambda _: b"\x00\x01\x02"),
    "een stuk dat niemand gaf": _met(f"{VERLOOP}-2.html", lambda _: b"<!DOCTYPE html>"),
    "HTML die geen UTF-8 is": _met(HTML, lambda html: html + b"\xff"),
    "JSON die ophoudt": _met(JSON, lambda json: json[:-1]),
    "JSON van 100.000 diep": _met(JSON, lambda _: b"[" * 100_000),
    "een bijlage die geen tekst is": _met(f"{STUK}-bijlage-1.txt", lambda _: b"GIF89a\x00\x01"),
    "geen ZIP": lambda _: b"geen ZIP",
    "niets": lambda _: b"",
    "een ZIP die ophoudt": lambda zaak: pak(zaak.bestanden)[:-30],
}


def verminkt(zaak: Zaak, zaad: int) -> bytes:
    """Change some bytes of the PDF, and let the manifest be true of what came of it."""
    rng = random.Random(zaad)
    pdf = bytearray(zaak.bestanden[PDF])
    for _ in range(rng.randint(1, 30)):
        pdf[rng.randrange(len(pdf))] = rng.randrange(256)
    return pak(zaak.met(PDF, bytes(pdf)))
