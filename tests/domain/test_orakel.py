"""A second, naive reading of the specification finds the same turn and the same marks, always."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Mapping

import pytest

from domain.base import Event, kebab
from domain.nota.stand import Nota
from domain.route import Route, Stap, Voorwaarde
from tests.orakel import Boek
from tests.wandeling import Wandeling

log = logging.getLogger(__name__)


def vergelijk(nota: Nota, boek: Boek) -> None:
    assert [stap.code for stap in nota.aan_zet] == boek.aan_zet
    assert set(nota.open_stappen) == set(() if nota.gesloten else boek.aan_zet)
    counts = [g for g in nota.geldig.values() if g.wijze != "voorwaarde"]
    assert sorted(gezet.sleutel for gezet in counts) == sorted(boek.zetten)


def wandel(zaden: range, stappen: int) -> Counter[str]:
    """Walk so many routes, and count the routes, the states and what happened on the way."""
    seen = Counter[str]()
    routes = set[str]()
    for zaad in zaden:
        wandeling, boek = Wandeling(zaad), Boek()
        for events in wandeling.loop(stappen):
            for event in events:
                boek.lees(kebab(type(event).__name__), event.model_dump(mode="json"))
                seen[wat(event)] += 1
            vergelijk(wandeling.nota, boek)
            seen["states"] += 1
        routes.add(wandeling.patroon.hash)
    seen["routes"] = len(routes)
    log.info("the oracle agrees: %s", dict(seen))
    return seen


def wat(event: Event) -> str:
    return f"{kebab(type(event).__name__)} {getattr(event, 'reden_code', '')}".strip()


def test_the_oracle_agrees_in_five_thousand_states_of_a_hundred_random_routes() -> None:
    seen = wandel(range(150), 80)

    assert seen["routes"] >= 100
    assert seen["states"] >= 5000
    for why in ("inhoud", "teruggestuurd", "heropend"):
        assert seen[f"handtekeningen-vervallen {why}"] >= 30
    for daad in ("stap-overgeslagen", "geen-reactie-vastgesteld", "verzonden"):
        assert seen[daad] >= 30


WRONG: Mapping[str, tuple[type, str, Callable[..., object]]] = {
    "all lapses": (Stap, "raakt", lambda *_: True),
    "nothing lapses": (Stap, "raakt", lambda *_: False),
    "sent back too far": (Route, "vanaf", lambda route, _: {s.code for s in route.stappen}),
    "asked, whatever the facts": (Voorwaarde, "geldt", lambda *_: True),
}


@pytest.mark.parametrize(("soort", "naam", "anders"), WRONG.values(), ids=WRONG)
def test_the_oracle_sees_a_rule_that_is_wrong(
    soort: type, naam: str, anders: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(soort, naam, anders)

    with pytest.raises(AssertionError):
        wandel(range(30), 80)
