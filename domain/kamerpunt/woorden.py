"""Woorden: what the Kamer calls a decision, an appreciatie or a status, and what we call it.

Her lists grow without notice, so a word that is not in here is `onbekend`: never dropped, shown as
she wrote it, and listed for a person to look at.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Uitkomst = Literal[
    "aangenomen", "verworpen", "aangehouden", "uitgesteld", "ingetrokken", "vervallen",
    "vervallen_termijn", "gestaakt", "overgenomen", "ingediend", "onbekend",
]  # fmt: skip
Appreciatie = Literal[
    "oordeel_kamer", "ontraden", "overgenomen", "ontijdig", "overbodig",
    "ontraden_tenzij_gewijzigd", "verzocht_aan_te_houden", "geen_appreciatie", "nog_niet_bekend",
    "nog_te_ontvangen", "niet_beschikbaar", "onbekend",
]  # fmt: skip
Kamerstatus = Literal[
    "openstaand", "deels_afgedaan", "afgedaan", "vervallen", "niet_nagekomen", "onbekend"
]

BESLUIT: Mapping[str, Uitkomst] = {
    "stemmen - aangenomen": "aangenomen",
    "stemmen - zonder stemming aannemen": "aangenomen",
    "stemmen - verworpen": "verworpen",
    "stemmen - niet aangenomen": "verworpen",
    "stemmen - aangehouden": "aangehouden",
    "stemmen - aangehouden (al tijdens debat)": "aangehouden",
    "stemmen - uitstellen": "uitgesteld",
    "stemmen - ingetrokken": "ingetrokken",
    "stemmen - ingetrokken (al tijdens debat)": "ingetrokken",
    "stemmen - vervallen": "vervallen",
    "termijn - vervallen in verband met verstrijken termijn": "vervallen_termijn",
    "stemmen - gestaakt": "gestaakt",
    "overgenomen": "overgenomen",
    "ingediend": "ingediend",
}
APPRECIATIE: Mapping[str, Appreciatie] = {
    "oordeel kamer": "oordeel_kamer",
    "ontraden": "ontraden",
    "overgenomen": "overgenomen",
    "ontijdig": "ontijdig",
    "overbodig": "overbodig",
    "ontraden tenzij gewijzigd": "ontraden_tenzij_gewijzigd",
    "verzocht motie aan te houden": "verzocht_aan_te_houden",
    "geen (expliciete) appreciatie": "geen_appreciatie",
    "nog niet bekend": "nog_niet_bekend",
    "nog te ontvangen": "nog_te_ontvangen",
    "niet beschikbaar bij moties en/of amendementen vóór 1 april 2019": "niet_beschikbaar",
    "niet beschikbaar bij gewijzigde moties en/of amendementen": "niet_beschikbaar",
}
STATUS: Mapping[str, Kamerstatus] = {
    "openstaand": "openstaand",
    "deels afgedaan": "deels_afgedaan",
    "afgedaan": "afgedaan",
    "voldaan": "afgedaan",  # as older records say it
    "vervallen": "vervallen",
    "niet nagekomen": "niet_nagekomen",
}
TELT = "Besluit"  # the one status of a Besluit that counts: others are proposals
WEG = "Verwijderd"  # the status that we give to one that the Kamer deleted
EINDE: frozenset[str] = frozenset(
    {"verworpen", "ingetrokken", "vervallen", "vervallen_termijn"}
)  # what nobody has to carry out any more
STEMMEN = "stemmen"


def vorm(ruw: str) -> str:
    """Write a word of the Kamer as it is compared: without case, comma and double blanks."""
    return " ".join(ruw.replace(",", " ").casefold().split())


def uitkomst(ruw: str) -> Uitkomst:
    return BESLUIT.get(vorm(ruw), "onbekend")


def appreciatie(ruw: str) -> Appreciatie:
    return APPRECIATIE.get(vorm(ruw), "onbekend")


def kamerstatus(ruw: str) -> Kamerstatus:
    return STATUS.get(vorm(ruw), "onbekend")


def over_de_motie(ruw: str) -> bool:
    """Tell a decision on the motie from one on its handling, of which there are many more."""
    return uitkomst(ruw) != "onbekend" or vorm(ruw).startswith(STEMMEN)
