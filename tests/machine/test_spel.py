"""Random people, commands, clocks and breakdowns, on both stores."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.machine.spel import Spel

log = logging.getLogger(__name__)
LIVES = int(os.environ.get("LEVENS", "5"))
KINDS = ("done", "refused", "unknown", "twice", "crash", "connection dies: after")
# What is accepted and is refused at least once in a campaign, for else it drives nothing.
ACTS = """opstellen.dien_in opstellen.wijzig tekenen.stem_af tekenen.parafeer tekenen.adviseer
    tekenen.geef_akkoord tekenen.geef_niet_akkoord tekenen.bevestig_mede_namens
    tekenen.weiger_mede_namens tekenen.sla_over tekenen.leg_geschilpunt_vast
    tekenen.los_geschilpunt_op terugsturen.stuur_terug terugsturen.vraag_aanpassing
    terugsturen.heropen terugsturen.trek_in verzenden.verzend besluiten.geef_akkoord_mits
    besluiten.vervul_voorwaarde besluiten.aanvaard_voorwaarde besluiten.heropen_voorwaarde
    besluiten.vraag_bespreking besluiten.leg_ministerraad_vast besluiten.rond_af
    wijzigen.stel_redactioneel_voor wijzigen.bevestig_redactioneel wijzigen.wijs_redactioneel_af
    wijzigen.stel_route_voor wijzigen.bevestig_route wijzigen.wijs_route_af
    wijzigen.neem_paraaf_terug wijzigen.leg_geschil_voor papier.neem_over
    meelezen.plaats_opmerking termijnen.stel_deadline termijnen.verleng_deadline
    termijnen.verleng_termijn kamer.lees_records_in kamerpunten.leg_vast opvolgen.doe_af
    opvolgen.heropen opvolgen.meld_voortgang opvolgen.stel_termijn opvolgen.verleng_termijn
    beheren.bezet beheren.meld_vrij beheren.leg_leidinggevende_vast vervangen.regel_vervanging
    vervangen.bevestig_vervanging vervangen.beeindig_vervanging vervangen.verleen_mandaat"""
WANTED = (*KINDS, *(f"{act} {how}" for act in ACTS.split() for how in ("done", "refused")))


def speel(
    store: str, request: pytest.FixtureRequest, tmp_path: Path, levens: int, stappen: int
) -> None:
    cluster = request.getfixturevalue("postgres") if store == "postgres" else None
    made: list[str] = []

    class OpDezeWinkel(Spel):
        def __init__(self) -> None:
            super().__init__()
            if cluster:
                made.append(cluster.borrow())
            else:
                made.append(str(tmp_path / f"{uuid4()}.db"))
            type(self).store = made[-1]

        def teardown(self) -> None:
            super().teardown()
            if cluster:
                cluster.give_back(self.store)

    rules = settings(
        max_examples=levens,
        stateful_step_count=stappen,
        deadline=None,
        phases=[Phase.generate],  # to shrink a life takes longer than to read it
        suppress_health_check=[*HealthCheck],
    )
    run_state_machine_as_test(OpDezeWinkel, settings=rules)
    log.info("%s, %d lives: %s", store, levens, dict(Spel.geteld))


@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_whatever_is_tried_the_invariants_hold(
    store: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    speel(store, request, tmp_path, LIVES, 30)


@pytest.mark.proef
@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_whatever_is_tried_the_invariants_hold_in_many_lives(
    store: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """Play on, if need be, until each act was accepted and was refused."""
    Spel.geteld.clear()
    for lives in (60, *(30,) * 5):
        speel(store, request, tmp_path, lives, 60)
        if not (missing := [kind for kind in WANTED if not Spel.geteld[kind]]):
            break
        log.info("not met yet: %s", missing)

    assert not missing
