"""Winkel: a real store that may break, in which orders are given and each new fact is read."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from datetime import datetime
from typing import ClassVar
from uuid import UUID, uuid4

from hypothesis.stateful import RuleBasedStateMachine

from api.register import open_register
from api.settings import Settings
from domain.base import Geweigerd
from domain.nota.stand import Nota
from domain.opdracht import Gezien, Opdracht
from domain.werkdagen import dag
from projections.functies import Functies
from tests.machine.feiten import Verloop
from tests.machine.invarianten import REGELS, na_een_opdracht
from tests.machine.kamerregels import Kamer
from tests.machine.omgeving import Omgeving
from tests.machine.plan import Plan, Poging
from tests.machine.rijen import Rij, lees_rijen
from tests.people import persoon
from tests.register.kapot import Kapot
from workflows.register.fouten import Onbekend, UitkomstOnbekend
from workflows.register.klok import Klok
from workflows.register.register import Register

TERMIJNEN = """SELECT stap, termijn, eerste FROM lees_termijnen
    WHERE nota_id = :nota_id AND open = 1"""


class Winkel(RuleBasedStateMachine):
    """One nota at a time, what happened to it, and to all else there is."""

    geteld: ClassVar[Counter[str]] = Counter()  # over all runs: what was tried, and how it went
    store: ClassVar[str] = ""
    register: Register
    nota_id: UUID
    moment: datetime
    omgeving: Omgeving
    verloop: Verloop

    def __init__(self) -> None:
        super().__init__()
        self.kamer, self.rijen, self.gezien = Kamer(), list[Rij](), list[Gezien]()

    def open(self) -> Register:
        found = open_register(Settings(store=self.store, geheim=b"only for tests"))
        self.opslag = Kapot(found.opslag)
        return replace(found, opslag=self.opslag, klok=Klok(self._seconden))

    def _seconden(self) -> float:
        return self.moment.timestamp()

    @property
    def nota(self) -> Nota:
        return self.register.lees(Nota, self.nota_id)

    def plan(self, wie: str, n: int) -> Plan:
        punten, brieven = map(UUID, self.kamer.punten), map(UUID, self.kamer.brieven)
        return Plan(self.register, self.nota, wie, n, self.moment, [*punten], [*brieven])

    def opdracht(self, poging: Poging, gezien: Gezien | None = None) -> Opdracht:
        who, verzoek = persoon(poging.wie), repr(poging).encode()
        with self.register.opslag.lees() as cursor:
            held = Functies().van_persoon(who, dag(self.moment), cursor)
        return Opdracht(
            uuid4(), who, self.moment, verzoek, als=poging.als, middel="verhoogd",
            gezien=gezien, functies=held, samenloop=poging.samenloop,
        )  # fmt: skip

    def geef(self, poging: Poging, *, oud: bool = False) -> None:
        """Give an order; one in eleven on what was seen some time ago."""
        self.gezien.append(self.nota.gezien)
        self.poging, self.omgeving.moment = poging, self.moment
        self.laatste = self.opdracht(poging, self.gezien[-3:][0] if oud else self.gezien[-1])
        self.voer_uit()

    def voer_uit(self) -> None:
        doen, naam = self.poging.doen, self.poging.naam
        try:
            doen(self.register, *self.poging.velden, opdracht=self.laatste)
        except Geweigerd as nee:
            self.geteld["refused"] += 1
            self.geteld[f"{naam} refused"] += 1
            self.geweigerd(nee)
        except Onbekend:
            self.geteld["unknown"] += 1
            assert self.lees_bij() == 0
        except UitkomstOnbekend:
            self.geteld["not known"] += 1
            self.lees_bij()
        else:
            self.geteld["done"] += 1
            self.geteld[f"{naam} done"] += bool(self.lees_bij())

    def geweigerd(self, nee: Geweigerd) -> None:
        """Hold I18: it leaves no trace, and says which rule, who is on turn, and what then."""
        assert self.lees_bij() == 0
        for reden in (nee, *nee.alle):
            assert re.fullmatch(r"I([1-9]|1[0-9])|par\. \d+", reden.regel)
            assert str(reden).endswith((".", ")"))
            assert reden.mogelijk_als
            assert all("/" in office for office in reden.aan_zet)

    def heel(self) -> None:
        self.opslag.dies_before, self.opslag.dies_after = set(), set()

    def lees_bij(self) -> int:
        """Read what was added since; hold each new fact against the rules (I1: none changed)."""
        rows = lees_rijen(self.register.opslag)
        assert rows[: len(self.rijen)] == self.rijen
        added, self.rijen = rows[len(self.rijen) :], rows
        mine = [self.feit(rij) for rij in added]
        for gebeurd in self.verloop.voeg_toe([f for f in mine if f], self.omgeving):
            for regel in REGELS.values():
                regel(gebeurd)
        if added:
            na_een_opdracht(self.verloop.nu)
            self.kamer.na_een_opdracht()
            self.i15_read_as_it_is()
        return len(added)

    def i15_read_as_it_is(self) -> None:
        """Hold the list of terms against the facts: each shows the first one, if it was put off."""
        with self.register.opslag.lees() as cursor:
            rows = cursor.execute(TERMIJNEN, nota_id=str(self.nota_id))
        shown = {row["stap"]: (row["termijn"], row["eerste"]) for row in rows}
        assert shown == self.verloop.nu.termijnen()

    def feit(self, rij: Rij) -> dict[str, object] | None:
        """Give a fact of the nota; of the rest, keep what a rule may ask."""
        feit = {"topic": rij.topic, "originator_version": rij.nummer, **json.loads(rij.state)}
        self.geteld[rij.topic] += 1
        if rij.topic == "functie.ingesteld.v1":
            self.omgeving.codes[rij.stroom] = feit["code"]
        if "namens" in feit["door"]:
            self.geteld[f"namens, by {feit['door']['grondslag']['soort']}"] += 1
        if rij.topic.startswith("functie."):
            self.omgeving.functies.setdefault(self.omgeving.codes[rij.stroom], []).append(feit)
        self.kamer.lees(rij.stroom, feit)
        self.omgeving.brieven = set(self.kamer.brieven)
        return feit if rij.stroom == str(self.nota_id) else None
