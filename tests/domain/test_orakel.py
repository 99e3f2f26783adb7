"""A second, naive reading of the specification finds the same turn and the same marks, always."""

from __future__ import annotations

import logging
import os
from collections import Counter
from collections.abc import Mapping

import pytest

from domain.base import Event, kebab
from domain.nota import opstellen, terugnemen, verval
from domain.nota.opstellen import InhoudGewijzigd
from domain.nota.stand import Nota
from domain.nota.voorwaarde import Voorwaarde as Eis
from domain.route import Route, Stap, Voorwaarde
from tests.omwegen import Omweg
from tests.orakel import Boek
from tests.orakel_route import stappen

log = logging.getLogger(__name__)
ROUTES = int(os.environ.get("ZADEN", "500"))


def vergelijk(nota: Nota, boek: Boek) -> None:
    assert [stap.code for stap in nota.aan_zet] == boek.aan_zet
    steps = nota.route.stappen if nota.route else ()
    naive = [stap for groep in boek.groepen for stap in stappen(groep)]
    assert [(s.code, s.functie) for s in steps] == [(s["code"], s["functie"]) for s in naive]
    assert set(nota.open_stappen) == set(() if nota.gesloten else boek.aan_zet)
    assert {str(nummer) for nummer in nota.open_voorwaarden} == boek.wacht_op
    counts = [g for g in nota.geldig.values() if g.wijze != "voorwaarde"]
    assert sorted(gezet.sleutel for gezet in counts) == sorted(boek.zetten)


def wandel(zaden: range, stappen: int) -> Counter[str]:
    """Walk so many routes, and count the routes, the states and what happened on the way."""
    seen = Counter[str]()
    routes = set[str]()
    for zaad in zaden:
        wandeling, boek = Omweg(zaad), Boek()
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
    """Say what it is: for what a mark lapsed, and whether words were for a condition."""
    special = getattr(event, "reden_code", "")
    if isinstance(event, InhoudGewijzigd) and event.voorwaarde_id:
        special = "voorwaarde"
    return f"{kebab(type(event).__name__)} {special}".strip()


def test_the_oracle_agrees_in_five_thousand_states_of_a_hundred_random_routes() -> None:
    seen = wandel(range(120), 80)

    assert seen["routes"] >= 100
    assert seen["states"] >= 5000
    for why in ("inhoud", "teruggestuurd", "heropend", "teruggenomen"):
        assert seen[f"handtekeningen-vervallen {why}"] >= 30
    for daad in (
        "stap-overgeslagen", "geen-reactie-vastgesteld", "verzonden", "akkoord-mits-gegeven",
        "inhoud-gewijzigd voorwaarde", "voorwaarde-vervuld", "voorwaarde-aanvaard",
        "voorwaarde-heropend", "redactioneel-bevestigd", "route-gewijzigd",
        "geschilpunt-voorgelegd", "ministerraad-behandeld",
    ):  # fmt: skip
        assert seen[daad] >= 10, daad


@pytest.mark.proef
def test_the_oracle_agrees_on_many_more_routes() -> None:
    seen = wandel(range(1000, 1000 + ROUTES), 120)

    assert seen["states"] >= 40 * ROUTES


WRONG: Mapping[str, tuple[object, str, object]] = {
    "all lapses": (Stap, "raakt", lambda *_: True),
    "nothing lapses": (Stap, "raakt", lambda *_: False),
    "sent back too far": (Route, "vanaf", lambda route, _: {s.code for s in route.stappen}),
    "asked, whatever the facts": (Voorwaarde, "geldt", lambda *_: True),
    "on, whatever the akkoord waits for": (Nota, "open_voorwaarden", property(lambda _: {})),
    "a condition spares nothing": (Eis, "spaart", lambda *_: False),
    "a condition spares all": (Eis, "spaart", lambda *_: True),
    "a condition ends, what it spared stays": (verval, "gespaard_onder", lambda *_: ()),
    "closed on another text": (verval, "geraakte_sluitingen", lambda *_: ()),
    "taken back, and it counts": (terugnemen, "laat_vervallen", lambda *_, **__: None),
    "a list forgets what was agreed on": (opstellen, "pas_toe", lambda route, _: route),
}


@pytest.mark.parametrize(("soort", "naam", "anders"), WRONG.values(), ids=WRONG)
def test_the_oracle_sees_a_rule_that_is_wrong(
    soort: object, naam: str, anders: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(soort, naam, anders)

    with pytest.raises(AssertionError):
        wandel(range(30), 80)
