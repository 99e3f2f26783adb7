"""Kopvelden: what the kop of a nota says, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from api.paginas.kader import Kader
from domain.nota.inhoud import Kop, Onderdeel
from projections.woorden import datum, opsomming

SOORT = {
    None: "",
    "ter_besluitvorming": "ter besluitvorming",
    "ter_ondertekening": "ter ondertekening",
    "ter_informatie": "ter informatie",
}
RUBRICERING = {"geen": "geen", "departementaal_vertrouwelijk": "departementaal vertrouwelijk"}


def kopvelden(kader: Kader, kop: Onderdeel | None) -> Sequence[tuple[str, str]]:
    """List what is filled in; a kop that isn't there says nothing."""
    if not isinstance(kop, Kop):
        return ()
    velden = [
        ("Onderwerp", kop.onderwerp),
        ("Soort", SOORT[kop.soort_nota]),
        ("Aan", functies(kader, kop.aan)),
        ("Van", kop.van),
        ("Kopie aan", functies(kader, kop.kopie_aan)),
        ("Datum", datum(kop.datum) if kop.datum else ""),
        ("Beslistermijn", datum(kop.beslistermijn) if kop.beslistermijn else ""),
        ("Rubricering", RUBRICERING[kop.rubricering]),
        ("Ministerraad", "ja" if kop.ministerraad else "nee"),
    ]
    return [(naam, waarde) for naam, waarde in velden if waarde]


def functies(kader: Kader, codes: Iterable[str]) -> str:
    found = [kader.functienaam(code) for code in codes]
    return opsomming(found) if found else ""
