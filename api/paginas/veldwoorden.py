"""Veldwoorden: what a field that was left empty is called, where it is said away from the field."""

from __future__ import annotations

from collections.abc import Mapping

from api.invoer import ONTBREEKT

WOORDEN: Mapping[str, str] = {
    "aanleiding": "waarom de nota dan klaar moet zijn",
    "bewijs": "waaruit dat blijkt",
    "datum": "op welke dag",
    "gezet_op": "op welke dag is getekend",
    "hoe": "hoe het is opgelost",
    "naar": "de nieuwe datum",
    "onderwerp": "waarover",
    "op": "op welke dag",
    "per": "vanaf welke dag",
    "reden": "waarom",
    "scan": "de scan",
    "strekking": "uw advies",
    "tekst": "de tekst",
    "termijn": "de termijn",
    "tot": "de laatste dag",
    "uitkomst": "wat er is besloten",
    "uitvoering": "hoe het wordt uitgevoerd",
    "van": "de eerste dag",
    "vindplaats": "waar het is gepubliceerd",
    "vraag": "wat er anders moet",
    "wijze": "wat er met de beslisnota gebeurt",
}


def veldzin(veld: str, zin: str, *, los: bool = False) -> str:
    """Say of a field that is empty, which one it is; of any, if no link leads to it."""
    naam = veld.replace("_", " ")
    if zin == ONTBREEKT:
        return f"Vul in: {WOORDEN.get(veld, naam)}."
    return f"{naam}: {zin}" if los else zin
