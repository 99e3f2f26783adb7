"""Toen: the onderdelen of a nota in the order of the paper, under the names they have there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from api.paginas.kader import Kader
from domain.nota.inhoud import Bijlagen, Kop, Lijst, Onderdeel, Sectie, Verzending
from domain.nota.stand import Nota
from projections.woorden import opsomming

VOOR = {"kop": "Kop"}
NA = {
    "brief": "De Kamerbrief",
    "mede_namens": "Mede namens",
    "afstemming_met": "Afstemming met",
    "dekking": "Dekking",
    "bijlagen": "Bijlagen",
    "verzending": "Verzending",
}
SOORT = {
    "ter_besluitvorming": "ter besluitvorming",
    "ter_ondertekening": "ter ondertekening",
    "ter_informatie": "ter informatie",
}
RUBRICERING = {"geen": "geen", "departementaal_vertrouwelijk": "departementaal vertrouwelijk"}
KAMERS = {"TK": "Tweede Kamer", "EK": "Eerste Kamer"}


class Deel(NamedTuple):
    """An onderdeel to read: blocks of text, or what it says field by field."""

    code: str
    label: str
    nvt: bool
    sectie: Sectie | None = None
    velden: Sequence[tuple[str, str]] = ()

    @property
    def nummer(self) -> str:
        """Give the code, where it is the number that people know it by."""
        return "" if self.code in VOOR or self.code in NA else self.code


def labels(nota: Nota) -> Mapping[str, str]:
    """Name every onderdeel, in the order of the paper."""
    return {**VOOR, **{s.code: s.label for s in nota.indeling.secties}, **NA}


def delen(kader: Kader, nota: Nota) -> Sequence[Deel]:
    """Read the whole text as it is in this nota."""
    found = kader.register.onderdelen(nota.hashes)
    order = labels(nota)
    return [deel(kader, found[code], label) for code, label in order.items() if code in found]


def deel(kader: Kader, onderdeel: Onderdeel, label: str) -> Deel:
    code, nvt = onderdeel.code, onderdeel.stand != "ingevuld"
    match onderdeel:
        case Sectie():
            return Deel(code, label, nvt, sectie=onderdeel)
        case Lijst(waarden=waarden):
            return Deel(code, label, nvt, velden=[("", kader.functienaam(w)) for w in waarden])
        case Kop():
            return Deel(code, label, nvt=False, velden=gevuld(kopvelden(kader, onderdeel)))
        case Bijlagen(rijen=rijen):
            fields = [(f"Bijlage {b.volgnummer}", f"{b.titel} (sha256 {b.sha256})") for b in rijen]
            return Deel(code, label, nvt, velden=fields)
        case Verzending():
            return Deel(code, label, nvt, velden=gevuld(verzendvelden(onderdeel)))


def gevuld(fields: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]]:
    return [(naam, waarde) for naam, waarde in fields if waarde]


def kopvelden(kader: Kader, kop: Kop) -> Sequence[tuple[str, str]]:
    return [
        ("Onderwerp", kop.onderwerp),
        ("Soort", SOORT.get(kop.soort_nota or "", "")),
        ("Aan", opgesomd(map(kader.functienaam, kop.aan))),
        ("Van", kop.van),
        ("Kopie aan", opgesomd(map(kader.functienaam, kop.kopie_aan))),
        ("Datum", f"{kop.datum:%d-%m-%Y}" if kop.datum else ""),
        ("Beslistermijn", f"{kop.beslistermijn:%d-%m-%Y}" if kop.beslistermijn else ""),
        ("Rubricering", RUBRICERING[kop.rubricering]),
        ("Ministerraad", "ja" if kop.ministerraad else "nee"),
    ]


def verzendvelden(verzending: Verzending) -> Sequence[tuple[str, str]]:
    return [
        ("Naar", opgesomd(KAMERS[kamer] for kamer in verzending.kamers)),
        ("Geadresseerden", opgesomd(verzending.geadresseerden)),
        ("Kanaal", verzending.kanaal or ""),
        ("Kenmerk van de brief", verzending.brief_kenmerk or ""),
    ]


def opgesomd(words: Iterable[str]) -> str:
    found = list(words)
    return opsomming(found) if found else ""
