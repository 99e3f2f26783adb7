"""Voorstellen: what waits for a second person, shown and answered alike by page and API."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from api.leeszaal import Leeszaal
from domain.nota.stand import Nota
from domain.nota.tegentekenen import Getoond
from domain.nota.voorstellen import Taalvoorstel
from domain.opdracht import Opdracht
from projections.verschil import OnderdeelVerschil, verschil
from workflows import wijzigen
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst

TAALANTWOORD: Mapping[str, Callable[[Register, UUID, Getoond, str, Opdracht], Ontvangst]] = {
    "bevestigd": lambda register, nota_id, getoond, _, opdracht: wijzigen.bevestig_redactioneel(
        register, nota_id, getoond, opdracht=opdracht
    ),
    "afgewezen": lambda register, nota_id, getoond, reden, opdracht: wijzigen.wijs_redactioneel_af(
        register, nota_id, getoond, reden, opdracht=opdracht
    ),
}
ROUTEANTWOORD: Mapping[str, Callable[[Register, UUID, UUID, str, Opdracht], Ontvangst]] = {
    "bevestigd": lambda register, nota_id, voorstel_id, _, opdracht: wijzigen.bevestig_route(
        register, nota_id, voorstel_id, opdracht=opdracht
    ),
    "afgewezen": lambda register, nota_id, voorstel_id, reden, opdracht: wijzigen.wijs_route_af(
        register, nota_id, voorstel_id, reden, opdracht=opdracht
    ),
}


def verschil_van(
    leeszaal: Leeszaal, nota: Nota, voorstel: Taalvoorstel
) -> Sequence[OnderdeelVerschil]:
    """Compare the text that there is with the words that are proposed for it."""
    was = leeszaal.tekst(nota)
    wordt = leeszaal.voorgesteld(nota, voorstel)
    return verschil({code: was[code] for code in wordt}, wordt)
