"""Gelijk: guards that make no difference when they are away, each with the reason.

They are named in the table, and are not in the score. What is here is a second lock on a door that
another one keeps shut, or tells the type checker what is so already.
"""

from __future__ import annotations

from collections.abc import Mapping

GELIJK: Mapping[str, str] = {
    "domain.nota.bewaken:niets als found is None": "a step that is open is in the route",
    "domain.nota.bewaken:niets als not waiting.onbezet": "vervolg then has nothing left to do",
    "domain.nota.besluiten:eindig ronde": "of Ingetrokken: a closed nota refuses all by itself",
    "domain.nota.bevoegdheid:raise nee": "each act asks the same question first, to say why not",
    "domain.nota.verzendbaar:NietVerzendbaar op_andere_tekst": "a change voids what it touches",
    "domain.functie:niet_de_houder beheer": "the workflow takes no other office than beheer",
    "domain.nota.rechten:raise nee": "who acts is found by the same list, and refused alike",
}


def waarom_gelijk(module: str, functie: str, wat: str) -> str:
    found = GELIJK.get(f"{module}:{wat}") or GELIJK.get(f"{module}:{wat} {functie}")
    return found or ""
