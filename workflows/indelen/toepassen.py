"""Which code of doubt is answered by which function, and in which phase."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from workflows.indelen import blokantwoord, kopantwoord, puntantwoord, sectieantwoord
from workflows.indelen.antwoord import Antwoord

Doen = Callable[[Antwoord], str]


def _ocr(antwoord: Antwoord) -> str:
    in_kop = antwoord.twijfel.plaats.startswith("kop.")
    doe = kopantwoord.beantwoord_kop if in_kop else blokantwoord.beantwoord_woord
    return doe(antwoord)


def _geen_nummer(antwoord: Antwoord) -> str:
    """Make an item that is no motie or toezegging an ordinary punt."""
    return blokantwoord.beantwoord_punt(antwoord) if antwoord.weg else ""


def _tekens(antwoord: Antwoord) -> str:
    return "" if antwoord.ja or antwoord.weg else "antwoord ja of weg"


KOP: Mapping[str, Doen] = dict.fromkeys(
    (
        "aankruisvak",
        "kop_ontbreekt",
        "kop_plaats",
        "kop_tegenspraak",
        "ministerie",
        "soort_onbekend",
    ),
    kopantwoord.beantwoord_kop,
)
GRENS: Mapping[str, Doen] = dict.fromkeys(
    ("alinea_grens", "alinea_los", "item_begin", "item_mogelijk"), blokantwoord.beantwoord_grens
)
KOPREGEL: Mapping[str, Doen] = dict.fromkeys(
    ("kop_beschadigd", "kop_dubbel", "kop_los", "kop_nummer"), sectieantwoord.beantwoord_kopregel
)
# What changes kop, sections, blocks and notes comes first; the rest is derived from these.
BLOK: Mapping[str, Doen] = {
    **KOP,
    **GRENS,
    **KOPREGEL,
    "afbreking": blokantwoord.beantwoord_woord,
    "afstemming": sectieantwoord.beantwoord_afstemming,
    "functie_onbekend": puntantwoord.beantwoord_functie,
    "geen_besluit": sectieantwoord.beantwoord_besluit,
    "geen_secties": sectieantwoord.beantwoord_geen_secties,
    "kale_tekens": blokantwoord.beantwoord_lijst,
    "kop_onbekend": blokantwoord.beantwoord_tussenkop,
    "los_getal": blokantwoord.beantwoord_tekst,
    "marge_in_tekst": blokantwoord.beantwoord_woord,
    "marge_onbekend": kopantwoord.beantwoord_plaats,
    "marge_onleesbaar": kopantwoord.beantwoord_plaats,
    "mede_namens": sectieantwoord.beantwoord_mede_namens,
    "niet_geplaatst": kopantwoord.beantwoord_plaats,
    "noot_in_tekst": blokantwoord.beantwoord_nootregel,
    "noot_los": blokantwoord.beantwoord_noot,
    "noot_onzeker": blokantwoord.beantwoord_nootvolgorde,
    "nvt_beschadigd": sectieantwoord.beantwoord_stand,
    "nvt_met_tekst": sectieantwoord.beantwoord_stand,
    "ocr": _ocr,
    "punt_amendement": blokantwoord.beantwoord_punt,
    "punt_niveau": blokantwoord.beantwoord_niveau,
    "punt_onbekend": blokantwoord.beantwoord_punt,
    "punt_zonder_nummer": _geen_nummer,
    "punt_zonder_teken": blokantwoord.beantwoord_lijst,
    "sectie_dubbel": sectieantwoord.beantwoord_dubbel,
    "secties_afwezig": sectieantwoord.beantwoord_afwezig,
    "tabel": blokantwoord.beantwoord_tabel,
    "tekens": _tekens,
}
CITAAT: Mapping[str, Doen] = {"verwijzing": puntantwoord.beantwoord_citaat}
PUNT: Mapping[str, Doen] = {
    "besluit_voor": puntantwoord.beantwoord_voor,
    "punt_zonder_nummer": puntantwoord.beantwoord_nummer,
}
