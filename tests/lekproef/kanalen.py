"""Every place in a pakket where text can be, each with a way to plant it there."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from domain.value import canonical
from projections.pakket import LEESMIJ, MANIFEST, UITLEG, manifest_van, schrijf_zip
from tests.lekproef.in_pdf import IN_PDF, Plant
from tests.lekproef.vormen import ALLE, UTF16, VORMEN
from tests.lekproef.zaak import STUK, VERLOOP, VRIJGAVE, Zaak, pak

BYTES, TEKST = ALLE, tuple(VORMEN)
RUW = ("gewoon", "NFD", "zacht", "nulbreed", "cyrillisch", "gespatieerd", UTF16)


class Kanaal(NamedTuple):
    naam: str
    kanaal: str  # what the report must say
    bestand: str
    vormen: tuple[str, ...]
    plant: Callable[[Zaak, str | bytes], bytes]


def _tekst(tekst: str | bytes) -> str:
    assert isinstance(tekst, str)
    return tekst


def _ruw(tekst: str | bytes) -> bytes:
    return tekst if isinstance(tekst, bytes) else tekst.encode()


def in_pdf(plant: Plant, pad: str, zaak: Zaak, tekst: str | bytes) -> bytes:
    return pak(zaak.met(pad, plant(zaak.bestanden[pad], tekst)))


def in_html(voor: str, na: str, pad: str, zaak: Zaak, tekst: str | bytes) -> bytes:
    oud = zaak.bestanden[pad].decode()
    return pak(zaak.met(pad, oud.replace("<main>", f"<main>{voor}{_tekst(tekst)}{na}").encode()))


def in_html_gesplitst(pad: str, zaak: Zaak, tekst: str | bytes) -> bytes:
    half = len(tekst) // 2
    return in_html("<p>", "</span></p>", pad, zaak, f"{tekst[:half]!s}<span>{tekst[half:]!s}")


def in_json(pad: str, wijzig: Callable[[dict[str, object], str], None], zaak: Zaak,
            tekst: str | bytes) -> bytes:  # fmt: skip
    boom = json.loads(zaak.bestanden[pad])
    wijzig(boom, _tekst(tekst))
    return pak(zaak.met(pad, canonical(boom)))


def als_waarde(boom: dict[str, object], tekst: str) -> None:
    boom["kenmerk"] = tekst


def als_sleutel(boom: dict[str, object], tekst: str) -> None:
    boom[tekst] = "1"


def als_stukjes(boom: dict[str, object], tekst: str) -> None:
    half = len(tekst) // 2
    delen = (tekst[:half], tekst[half:])
    boom["titel"] = [{"soort": "tekst", "tekst": deel} for deel in delen]


def als_lidnaam(zaak: Zaak, tekst: str | bytes) -> bytes:
    return pak(zaak.met(f"stukken/{_tekst(tekst)}-bijlage-3.txt", b"Een open bijlage.\n"))


def als_commentaar(zaak: Zaak, tekst: str | bytes) -> bytes:
    return _met_zip(zaak, commentaar=_ruw(tekst))


def als_extra(zaak: Zaak, tekst: str | bytes) -> bytes:
    veld = struct.pack("<HH", 0x9999, len(_ruw(tekst))) + _ruw(tekst)
    return _met_zip(zaak, buiten={f"{STUK}.json": (veld, b"")})


def _met_zip(zaak: Zaak, *, commentaar: bytes = b"",
             buiten: Mapping[str, tuple[bytes, bytes]] | None = None) -> bytes:  # fmt: skip
    alles = {LEESMIJ: UITLEG.encode(), **zaak.bestanden}
    alles[MANIFEST] = canonical(manifest_van(alles, VRIJGAVE))
    return schrijf_zip(alles, commentaar=commentaar, buiten=buiten)


def als_zip(zaak: Zaak, tekst: str | bytes) -> bytes:
    return pak(zaak.met(f"{STUK}-bijlage-3.zip", diep_zip(_ruw(tekst), 1)))


def diep_zip(inhoud: bytes, diepte: int) -> bytes:
    for _ in range(diepte):
        uit = io.BytesIO()
        with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as bestand:
            bestand.writestr("lid.zip" if inhoud.startswith(b"PK") else "lid.txt", inhoud)
        inhoud = uit.getvalue()
    return inhoud


def in_manifest(zaak: Zaak, tekst: str | bytes) -> bytes:
    manifest = json.loads(canonical(manifest_van(zaak.bestanden, VRIJGAVE)))
    return pak(zaak.met(MANIFEST, canonical({**manifest, "opmerking": _tekst(tekst)})))


def in_leesmij(zaak: Zaak, tekst: str | bytes) -> bytes:
    return pak(zaak.met(LEESMIJ, _ruw(tekst)))


_PDF, _HTML, _JSON = f"{STUK}.pdf", f"{STUK}.html", f"{STUK}.json"
ZONDER_TEKST = {
    "PDF XMP",
    "PDF paginatekst",
    "PDF buiten de pagina",
}  # no bytes of one's own choice


def _vormen(naam: str) -> tuple[str, ...]:
    if naam == "PDF tussen objecten":
        return RUW
    return TEKST if naam in ZONDER_TEKST else BYTES


KANALEN = (
    *(
        Kanaal(naam, kanaal, _PDF, _vormen(naam), partial(in_pdf, plant, _PDF))
        for naam, (kanaal, plant) in IN_PDF.items()
    ),
    Kanaal("HTML attribuut", "html-attribuut", _HTML, TEKST,
           partial(in_html, '<p title="', '"></p>', _HTML)),
    Kanaal("HTML commentaar", "html-commentaar", _HTML, TEKST,
           partial(in_html, "<!--", "-->", _HTML)),
    Kanaal("HTML verborgen element", "html-tekst", _HTML, TEKST,
           partial(in_html, '<span class="visueel-verborgen">', "</span>", _HTML)),
    Kanaal("HTML over twee elementen", "html-tekst", _HTML, ("gewoon", "NFD", "cyrillisch"),
           partial(in_html_gesplitst, _HTML)),
    Kanaal("HTML elementnaam", "html-element", _HTML, ("gewoon", "NFD", "cyrillisch"),
           partial(in_html, "<", ">", _HTML)),
    Kanaal("JSON waarde", "json-waarde", _JSON, TEKST, partial(in_json, _JSON, als_waarde)),
    Kanaal("JSON over twee stukjes", "json-waarde", _JSON, TEKST,
           partial(in_json, _JSON, als_stukjes)),
    Kanaal("JSON sleutel", "json-sleutel", _JSON, TEKST, partial(in_json, _JSON, als_sleutel)),
    Kanaal("ZIP naam van een lid", "zip-naam", "lid", TEKST, als_lidnaam),
    Kanaal("ZIP commentaar", "zip-commentaar", "pakket", BYTES, als_commentaar),
    Kanaal("ZIP extra veld", "zip-extra", "lid", BYTES, als_extra),
    Kanaal("ZIP in de ZIP", "zip-genest", f"{STUK}-bijlage-3.zip", BYTES, als_zip),
    Kanaal("manifest", "manifest", MANIFEST, TEKST, in_manifest),
    Kanaal("verloop, opmerking", "json-waarde", f"{VERLOOP}.json", TEKST,
           partial(in_json, f"{VERLOOP}.json", als_waarde)),
    Kanaal("TXT", "tekst", LEESMIJ, BYTES, in_leesmij),
)  # fmt: skip
