"""Tekst: what the nota of the features says, section by section."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID, uuid4, uuid5

from domain.nota.inhoud import Bijlagen, Blok, Kamer, Kop, Lijst, Onderdeel, Sectie, Verzending
from domain.nummers import RUIMTE
from features.kantoren import MEDE
from workflows.sjablonen import Sjablonen

ONDERWERP = "Voortgang veilige thuissituatie"
NVT = ("4c", "4d", "4f", "4i")
SECTIES = Sjablonen().sjabloon("VWS", "kamerbrief").indeling.secties


def sectie(code: str, *alineas: str) -> Sectie:
    """Fill a section; without a word in it, it is n.v.t. A paragraph keeps its id."""
    blokken = tuple(
        Blok(blok_id=uuid5(RUIMTE, f"{code}:{nr}"), tekst=tekst) for nr, tekst in enumerate(alineas)
    )
    return Sectie(code=code, stand="ingevuld" if alineas else "nvt", blokken=blokken)


def punten(code: str, genoemd: Iterable[tuple[UUID, str]]) -> Sectie:
    """Fill a section with moties and toezeggingen; an empty part means the whole."""
    blokken = [
        Blok(blok_id=uuid4(), soort="parlementair", tekst="Punt", punt_id=punt, deel=deel or None)
        for punt, deel in genoemd
    ]
    return Sectie(code=code, stand="ingevuld", blokken=tuple(blokken))


def lijst(code: str, waarden: Iterable[str]) -> Lijst:
    return Lijst.model_validate({"code": code, "waarden": tuple(waarden)})


def kop(
    onderwerp: str,
    rubricering: str = "geen",
    datum: date | None = None,
    *,
    leidt_tot_brief: bool = True,
) -> Kop:
    return Kop.model_validate(
        {
            "onderwerp": onderwerp,
            "soort_nota": "ter_besluitvorming",
            "aan": ("VWS/stas-LMZ",),
            "van": "Directie DMO",
            "rubricering": rubricering,
            "datum": datum,
            "leidt_tot_brief": leidt_tot_brief,
        }
    )


def verzending(kenmerk: str, kamers: tuple[Kamer, ...] = ("TK",)) -> Verzending:
    return Verzending(kamers=kamers, kanaal="e-mail", brief_kenmerk=kenmerk or None)


def voorbeeld() -> dict[str, Onderdeel]:
    """Give the twenty onderdelen of the example."""
    return {
        "kop": kop(ONDERWERP),
        **{s.code: sectie(s.code, *(() if s.code in NVT else (s.label,))) for s in SECTIES},
        "brief": sectie("brief", "Geachte voorzitter,", "Hierbij informeer ik u."),
        "bijlagen": Bijlagen(),
        "verzending": verzending("4300002-1100001-DMO"),
        "mede_namens": lijst("mede_namens", MEDE),
        "afstemming_met": lijst("afstemming_met", ("JenV", "OCW", "SZW")),
        "dekking": lijst("dekking", ("JenV", "OCW")),
    }
