"""Spel: the state machine. After each step it holds the facts against I1-I19, and more."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import ClassVar
from uuid import uuid4

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from typing_extensions import override

from api.register import MODELS, open_register
from api.settings import Settings
from api.taken.bewaken import bewaken
from api.taken.herbouwen import vergelijken
from domain.base import Geweigerd
from domain.nota.stand import Nota
from domain.opdracht import Gezien, Opdracht
from domain.werkdagen import dag
from projections.functies import Functies
from tests.machine.daden import DADEN, Plan, Poging, dien_in
from tests.machine.feiten import Omgeving, Verloop
from tests.machine.invarianten import REGELS, Gebeurd, na_een_opdracht
from tests.machine.rijen import Rij, lees_rijen, stand
from tests.people import EVERYONE, NOON, STELLER, persoon
from tests.register.kapot import Kapot
from tests.registers import nieuw, with_offices
from workflows import inzien, opstellen
from workflows.register.fouten import Onbekend, UitkomstOnbekend
from workflows.register.klok import Klok
from workflows.register.register import Register

ONGELUKKEN = ("herhaal", "storing", "val_om", "klok", "bewaak")
WIE, N = st.sampled_from(EVERYONE), st.integers(0, 200)


class Spel(RuleBasedStateMachine):
    """One nota on one store; what is tried, by whom and when, is drawn."""

    geteld: ClassVar[Counter[str]] = Counter()  # over all runs: what was tried, and how it went
    store: ClassVar[str] = ""

    def open(self) -> Register:
        found = open_register(Settings(store=self.store, geheim=b"only for tests"))
        self.opslag = Kapot(found.opslag)
        return replace(found, opslag=self.opslag, klok=Klok(self._seconden))

    def _seconden(self) -> float:
        return self.moment.timestamp()

    @initialize()
    def begin(self) -> None:
        self.moment, self.stappen = NOON, 0
        self.register = with_offices(self.open())
        self.omgeving, self.rijen = Omgeving(NOON), list[Rij]()
        self.begin_nota()

    def begin_nota(self) -> None:
        self.heel()
        self.verloop, self.gezien = Verloop(), list[Gezien]()
        kenmerk, self.omgeving.moment = f"2025-{len(self.rijen)}", self.moment
        for wie in (STELLER, *EVERYONE):  # the first who works in an office of VWS
            by = self.opdracht(Poging(wie, opstellen.open_nota))
            with suppress(Geweigerd):
                new = nieuw(kenmerk)
                self.nota_id = opstellen.open_nota(self.register, new, opdracht=by).nummer
                break
        self.lees_bij()
        self.geef(dien_in(self.plan(STELLER, 1)))

    def plan(self, wie: str, n: int) -> Plan:
        return Plan(self.register, self.nota, wie, n, self.moment)

    @property
    def nota(self) -> Nota:
        return self.register.lees(Nota, self.nota_id)

    def opdracht(self, poging: Poging, gezien: Gezien | None = None) -> Opdracht:
        who, verzoek = persoon(poging.wie), repr(poging).encode()
        with self.register.opslag.lees() as cursor:
            held = Functies().van_persoon(who, dag(self.moment), cursor)
        return Opdracht(
            uuid4(), who, self.moment, verzoek, als=poging.als, middel="verhoogd",
            gezien=gezien, functies=held, samenloop=poging.samenloop,
        )  # fmt: skip

    @rule(daad=st.sampled_from([*DADEN]), wie=WIE, n=N)
    def doe(self, daad: str, wie: str, n: int) -> None:
        self.moment += timedelta(minutes=1)
        if self.nota.gesloten and n % 3 == 0:
            self.begin_nota()
        self.geef(DADEN[daad](self.plan(wie, n)), oud=n % 11 == 10)

    @rule(wie=WIE, nummers=st.lists(N, min_size=3, max_size=12))
    def ga_verder(self, wie: str, nummers: list[int]) -> None:
        """Let the nota get somewhere: those on turn do what they are asked."""
        for n in nummers:
            self.doe("teken_namens" if n % 5 == 4 else "teken", wie, n)

    @rule(daad=st.sampled_from(("vervang", "mandaat")), wie=WIE, n=N)
    def machtig(self, daad: str, wie: str, n: int) -> None:
        """Let an office on turn give a grant, and have it used, and ended, and used again."""
        for wat in (daad, "teken_namens", "beeindig", "teken_namens"):
            self.doe(wat, wie, n)

    @rule(wat=st.sampled_from(ONGELUKKEN), n=N)
    def gebeur(self, wat: str, n: int) -> None:
        getattr(self, wat)(n)

    def geef(self, poging: Poging, *, oud: bool = False) -> None:
        """Give an order; one in eleven on what was seen some time ago."""
        self.gezien.append(self.nota.gezien)
        self.poging, self.omgeving.moment = poging, self.moment
        self.laatste = self.opdracht(poging, self.gezien[-3:][0] if oud else self.gezien[-1])
        self.voer_uit()

    def voer_uit(self) -> None:
        doen = self.poging.doen
        try:
            doen(self.register, *self.poging.velden, opdracht=self.laatste)
        except Geweigerd as nee:
            self.geteld["refused"] += 1
            self.geweigerd(nee)
        except Onbekend:
            self.geteld["unknown"] += 1
            assert self.lees_bij() == 0
        except UitkomstOnbekend:
            self.geteld["not known"] += 1
            self.lees_bij()
        else:
            self.geteld["done"] += 1
            self.lees_bij()

    def geweigerd(self, nee: Geweigerd) -> None:
        """Hold I18: it leaves no trace, and says which rule, who is on turn, and what then."""
        assert self.lees_bij() == 0
        for reden in (nee, *nee.alle):
            assert re.fullmatch(r"I([1-9]|1[0-9])|par\. \d+", reden.regel)
            assert str(reden).endswith((".", ")"))
            assert reden.mogelijk_als
            assert all("/" in office for office in reden.aan_zet)

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
        self.moment += timedelta(hours=n - 30)

    def bewaak(self, _: int) -> None:
        self.heel()
        self.omgeving.moment = self.moment
        bewaken(self.register, self.moment, melding=lambda _: None)
        self.lees_bij()

    def heel(self) -> None:
        self.opslag.dies_before, self.opslag.dies_after = set(), set()

    def lees_bij(self) -> int:
        """Read what was added since; hold each new fact against the rules (I1: none changed)."""
        rows = lees_rijen(self.register.opslag)
        assert rows[: len(self.rijen)] == self.rijen
        added, self.rijen = rows[len(self.rijen) :], rows
        mine = [self.feit(rij) for rij in added]
        for voor, soort, feit in self.verloop.voeg_toe([f for f in mine if f]):
            for regel in REGELS.values():
                regel(Gebeurd(voor, soort, feit, self.omgeving))
        if added:
            na_een_opdracht(self.verloop.nu)
        return len(added)

    def feit(self, rij: Rij) -> dict[str, object] | None:
        """Give a fact of the nota; of the rest, keep what a rule may ask."""
        feit = {"topic": rij.topic, "originator_version": rij.nummer, **json.loads(rij.state)}
        if rij.topic == "functie.ingesteld.v1":
            self.omgeving.codes[rij.stroom] = feit["code"]
        if "namens" in feit["door"]:
            self.geteld[f"namens, by {feit['door']['grondslag']['soort']}"] += 1
        if rij.topic.startswith("functie."):
            self.omgeving.functies.setdefault(self.omgeving.codes[rij.stroom], []).append(feit)
        if rij.topic == "kamerbrief.vastgelegd.v1":
            self.omgeving.brieven.add(rij.stroom)
        return feit if rij.stroom == str(self.nota_id) else None

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
