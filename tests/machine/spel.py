"""Spel: the state machine. After each step it holds the facts against I1-I19, and more."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule
from typing_extensions import override

from api.register import MODELS
from api.taken.bewaken import bewaken
from api.taken.herbouwen import vergelijken
from domain.base import Geweigerd
from domain.nota.inhoud import Kop, Lijst, Onderdeel, Verzending
from domain.nota.stand import Nota
from tests.machine.daden import DADEN, dien_in
from tests.machine.feiten import Verloop
from tests.machine.omgeving import Omgeving
from tests.machine.plan import Poging
from tests.machine.rijen import stand
from tests.machine.winkel import Winkel
from tests.notas import alles
from tests.people import EVERYONE, NOON, STELLER
from tests.registers import nieuw, with_offices
from workflows import inzien, opstellen
from workflows.register.fouten import Onbekend

ONGELUKKEN = ("herhaal", "storing", "val_om", "klok", "bewaak")
KETENS = (
    ("vervang", "teken_namens", "beeindig", "teken_namens"),
    ("mandaat", "teken_namens", "beeindig", "teken_namens"),
    ("taalfout", "taalfout"),
    ("andere_route", "andere_route"),
    ("geschil", "leg_voor"),
    ("deadline", "deadline"),
    ("noem", "citeer", "volg_op", "volg_op"),
    ("lees_in", "lees_in"),
    ("handel_af",) * 4,
)
# One number chooses several things, each by another remainder: 27720 is divided by all up to 12.
WIE, N = st.sampled_from(EVERYONE), st.integers(0, 27719)


class Spel(Winkel):
    """What is tried, by whom and when, is drawn."""

    @initialize(n=N)
    def begin(self, n: int) -> None:
        self.moment, self.stappen, self.beurt = NOON, 0, 0
        self.register = with_offices(self.open())
        self.omgeving = Omgeving(NOON)
        self.begin_nota(n)

    def begin_nota(self, n: int) -> None:
        """Open and submit one: with a letter or without, and half of them with a short way."""
        self.heel()
        self.verloop, self.gezien = Verloop(), []
        kenmerk, self.omgeving.moment = f"2025-{len(self.rijen)}", self.moment
        for wie in (STELLER, *EVERYONE):  # the first who works in an office of VWS
            by = self.opdracht(Poging(wie, opstellen.open_nota))
            with suppress(Geweigerd):
                new = nieuw(kenmerk, **soort_nota(kenmerk, n))
                self.nota_id = opstellen.open_nota(self.register, new, opdracht=by).nummer
                break
        self.lees_bij()
        self.geef(dien_in(self.plan(STELLER, 1)))

    @rule(wie=WIE, n=N)
    def doe(self, wie: str, n: int) -> None:
        daad = [*DADEN][self.meng(n) % len(DADEN)]
        self.probeer(daad, wie, self.meng(n))

    @rule(wie=WIE, nummers=st.lists(N, min_size=3, max_size=12))
    def ga_verder(self, wie: str, nummers: list[int]) -> None:
        """Let the nota get somewhere: those on turn do what they are asked, or a thing beside."""
        for n in map(self.meng, nummers):
            self.probeer({4: "teken_namens", 3: "gelegen"}.get(n % 6, "teken"), wie, n)

    @rule(keten=st.sampled_from(KETENS), wie=WIE, n=N)
    def volg(self, keten: tuple[str, ...], wie: str, n: int) -> None:
        """Let what was begun be answered, or used, and ended, and tried again."""
        first = self.meng(n)
        for nr, daad in enumerate(keten):
            self.probeer(daad, wie, first + 12 * nr)

    def meng(self, n: int) -> int:
        """Make another number of it each time: the same few are drawn over and over."""
        self.beurt += 1
        return Random(f"{n} {self.beurt}").randrange(27720)

    def probeer(self, daad: str, wie: str, n: int) -> None:
        self.moment += timedelta(minutes=1)
        if self.nota.gesloten and n % 3 == 0:
            self.begin_nota(n)
        self.geef(DADEN[daad](self.plan(wie, n)), oud=n % 11 == 10)

    @rule(wat=st.sampled_from(ONGELUKKEN), n=N)
    def gebeur(self, wat: str, n: int) -> None:
        getattr(self, wat)(n)

    def herhaal(self, _: int) -> None:
        """Send the last order once more: it is one order, or now it can be done."""
        there = {json.loads(rij.state)["opdracht_id"] for rij in self.rijen}
        done = str(self.laatste.opdracht_id) in there
        self.omgeving.moment = self.laatste.moment
        before = len(self.rijen)
        self.voer_uit()
        assert len(self.rijen) == before or not done
        self.geteld["twice"] += done

    def storing(self, n: int) -> None:
        """Let the connection die at the next commit."""
        hoe = ("before", "after", "twice", "both")[n % 4]
        coming = self.opslag.writes + 1
        dies = {"before": [coming], "twice": [coming, coming + 1], "after": [], "both": []}
        self.opslag.dies_before = set(dies[hoe])
        self.opslag.dies_after = {coming} if hoe in {"after", "both"} else set()
        self.opslag.dies_before |= {coming + 1} if hoe == "both" else set()
        self.geteld[f"connection dies: {hoe}"] += 1

    def val_om(self, _: int) -> None:
        """Let the process die: what was in memory is gone."""
        self.opslag.sluit()
        self.register = self.open()
        self.geteld["crash"] += 1

    def klok(self, n: int) -> None:
        self.moment += timedelta(hours=n % 200 - 30)

    def bewaak(self, _: int) -> None:
        self.heel()
        self.omgeving.moment = self.moment
        bewaken(self.register, self.moment, melding=lambda _: None)
        self.lees_bij()

    @invariant()
    def replay_is_fork(self) -> None:
        again = self.register.toen(Nota, self.nota_id)
        assert stand(again) == stand(self.nota)

    @invariant()
    def niet_vast(self) -> None:
        """Find somebody who may act, or else a way out in each answer to `waarom`."""
        self.stappen += 1
        if self.stappen % 4 == 0 and not self.nota.gesloten:
            assert any(self.wegen())
        if self.stappen % 16 == 0:
            self.vergelijk()

    def wegen(self) -> Iterator[bool]:
        """Give of each act that anybody might want whether there is a way to it."""
        for wie in EVERYONE:
            by = replace(self.opdracht(Poging(wie, opstellen.wijzig)), gezien=self.nota.gezien)
            try:
                found = inzien.wensen_van(self.register, self.nota_id, opdracht=by)
            except Onbekend:
                continue
            for wens, redenen in found:
                if wens.handeling != "trek_in":
                    yield not redenen or all(reden.mogelijk_als for reden in redenen)

    def vergelijk(self) -> None:
        """Hold the read models against those made afresh of all events."""
        self.heel()
        found = vergelijken(self.register, *MODELS, melding=lambda _: None)
        assert all(verschil == ([], []) for verschil in found.values())

    @override
    def teardown(self) -> None:
        if hasattr(self, "nota_id"):
            self.vergelijk()
            self.opslag.sluit()


def soort_nota(kenmerk: str, n: int) -> dict[str, Onderdeel]:
    """Give what this nota has otherwise than the example."""
    parts: dict[str, Any] = {deel.code: dict(deel) for deel in alles()}
    anders: dict[str, Onderdeel] = {
        "verzending": Verzending(**{**parts["verzending"], "brief_kenmerk": f"B-{kenmerk}"})
    }
    if n % 3 == 0:
        anders["kop"] = Kop(**{**parts["kop"], "leidt_tot_brief": False})
    if n % 2 == 0:
        for code in ("afstemming_met", "dekking", "mede_namens"):
            anders[code] = Lijst.model_validate({"code": code, "waarden": ()})
    return anders
