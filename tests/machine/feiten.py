"""Feiten: what is known just before a fact, from the facts as stored and nothing of the domain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import NamedTuple

from typing_extensions import override

from tests.machine.omgeving import Omgeving, soort_van
from tests.orakel import Boek, Zet
from tests.orakel_route import Plain, stappen


class Stand(Boek):
    """One nota: what it says, who wrote that, and which marks the system says that count."""

    def __init__(self) -> None:
        super().__init__()
        self.ronde = self.versie = self.nummer = 0
        self.inhoud_hash = self.route_hash = self.gesloten = ""
        self.stellers: frozenset[str] = frozenset()
        self.schrijvers: Mapping[str, frozenset[str]] = {}
        self.schreven: Mapping[str, frozenset[str]] = {}  # for a condition
        self.merken: Mapping[Zet, Plain] = {}
        self.geldig: frozenset[Zet] = frozenset()
        self.sluitingen: Mapping[Zet, Plain] = {}  # what closed a condition, and didn't lapse
        self.geschillen: Mapping[str, str] = {}  # those not solved, with their step
        self.voorgelegd: Mapping[str, Zet] = {}  # by which mark each was carried up
        self.sprak: frozenset[str] = frozenset()  # steps with a geschilpunt or a question
        self.open: Mapping[str, Plain] = {}
        self.versies: Mapping[int, Plain] = {}
        self.vrij: Mapping[int, frozenset[Zet]] = {}  # per version: what it left alone
        self.voorstellen: Mapping[str, Plain] = {}  # of other words or another route
        self.beantwoord: frozenset[str] = frozenset()
        self.deadline = self.eerste = self.steller_functie = ""

    @override
    def lees(self, soort: str, feit: Plain) -> None:
        super().lees(soort, feit)
        self.nummer = feit["originator_version"]
        if (soort, self.nummer) == (soort, 1):
            self.stellers = frozenset({feit["door"]["persoon_id"]})
            self.steller_functie = feit["door"]["functie"]
        self.lees_merken(soort, feit)
        self.lees_geschillen(soort, feit)
        self.lees_voorstellen(soort, feit)
        match soort:
            case "ingediend" | "route-gewijzigd":
                self.ronde, self.route_hash = feit.get("ronde", self.ronde), feit["route_hash"]
            case "route-vervolgd" if feit.get("route_hash"):
                self.route_hash = feit["route_hash"]
            case "aanpassing-gevraagd":
                self.sprak |= {feit["stap"]}
            case "termijn-verlengd":
                was = self.open[feit["stap"]]
                now = {**was, "termijn": feit["naar"], "eerste": was.get("eerste") or feit["van"]}
                self.open = {**self.open, feit["stap"]: now}
            case "deadline-gesteld":
                self.deadline = feit["deadline"]
                self.eerste = self.eerste if self.eerste < self.deadline else ""
            case "deadline-verlengd":
                self.deadline, self.eerste = feit["naar"], self.eerste or feit["van"]
            case "afgerond":
                self.gesloten, self.open = soort, {}
            case "verzonden" | "ingetrokken":
                self.gesloten = soort

    def lees_geschillen(self, soort: str, feit: Plain) -> None:
        match soort:
            case "geschilpunt-vastgelegd":
                self.geschillen = {**self.geschillen, feit["geschilpunt_id"]: feit["stap"]}
                self.sprak |= {feit["stap"]}
            case "geschilpunt-opgelost":
                gone = feit["geschilpunt_id"]
                self.geschillen = {k: v for k, v in self.geschillen.items() if k != gone}
            case "geschilpunt-voorgelegd":
                up = dict.fromkeys(feit["geschilpunten"], Zet(self.nummer, feit["stap"]))
                self.voorgelegd = {**self.voorgelegd, **up}

    def lees_voorstellen(self, soort: str, feit: Plain) -> None:
        if soort in {"redactioneel-voorgesteld", "routewijziging-voorgesteld"}:
            on = {**feit, "op": (self.ronde, self.versie, self.route_hash)}
            self.voorstellen = {**self.voorstellen, feit["voorstel_id"]: on}
        elif "voorstel_id" in feit:
            self.beantwoord |= {feit["voorstel_id"]}
        if soort == "redactioneel-bevestigd":
            spared = frozenset(Zet(m["nummer"], m["stap"]) for m in feit["behouden"])
            self.vrij = {**self.vrij, self.versie + 1: spared}

    def lees_merken(self, soort: str, feit: Plain) -> None:
        on = {"versie": self.versie, **feit}
        new: dict[Zet, Plain] = {zet: on for zet in self.zetten if zet.nummer == self.nummer}
        if soort in {"voorwaarde-vervuld", "voorwaarde-aanvaard"}:
            self.sluitingen = {**self.sluitingen, Zet(self.nummer, feit["stap"]): feit}
        if soort == "route-vervolgd":
            skipped = [skip["stap"] for skip in feit["overgeslagen"]]
            new |= {Zet(self.nummer, stap): feit for stap in skipped}
            closed = {g["stap"] for g in feit["gesloten"]} | set(skipped)
            left = {k: v for k, v in self.open.items() if k not in closed}
            opened = {o["stap"]: {**o, "nummer": self.nummer} for o in feit["geopend"]}
            self.open = left | opened | {o["stap"]: {**o, "onbezet": True} for o in feit["onbezet"]}
        self.merken = {**self.merken, **new}
        self.geldig |= set(new)
        self.open = {k: v for k, v in self.open.items() if k not in {z.stap for z in new}}
        if soort == "handtekeningen-vervallen":
            gone = {Zet(m["nummer"], m["stap"]) for m in feit["vervallen"]}
            self.geldig -= gone
            self.sluitingen = {z: f for z, f in self.sluitingen.items() if z not in gone}
        if soort in {"niet-akkoord-gegeven", "ingetrokken"}:  # of a round sent back, it is told
            self.geldig = frozenset()

    @override
    def wijzig(self, feit: Plain) -> None:
        super().wijzig(feit)
        self.versie, self.inhoud_hash = feit["versie"], feit["inhoud_hash"]
        self.versies = {**self.versies, self.versie: feit["hashes"]}
        wie = feit["door"]["persoon_id"]
        if voorstel := feit.get("redactioneel_voorstel"):
            wie = self.voorstellen[voorstel]["door"]["persoon_id"]  # who chose the words
        if eis := feit.get("voorwaarde_id"):
            self.schreven = {**self.schreven, eis: self.schreven.get(eis, frozenset()) | {wie}}
            self.vrij = {**self.vrij, self.versie: frozenset(self.zetten)}
        for code in feit["gewijzigd"]:
            filled = feit["feiten"]["standen"][code] == "ingevuld"
            earlier = self.schrijvers.get(code, frozenset())
            now = earlier | {wie} if filled else frozenset()
            self.schrijvers = {**self.schrijvers, code: now}

    def stap(self, code: str) -> Plain:
        return next(s for g in self.groepen for s in stappen(g) if s["code"] == code)

    def gevraagd(self, soort: str, feit: Plain) -> Plain:
        """Give the step that a signature answers; for a condition, what that asks."""
        stap = self.stap(feit["stap"])
        if not (eis := self.eisen.get(feit.get("voorwaarde_id", ""))):
            return stap
        asked = {**stap, "reikwijdte": sorted(eis.onderdelen), "samenloop": True}
        return asked | ({"soort": "paraaf", "functie": eis.wie} if soort[-7:] == "vervuld" else {})

    @property
    def tekenaars(self) -> Mapping[Zet, str]:
        """Give the person of each mark that counts and that a person set on the text."""
        signed = {zet: self.merken[zet] for zet in self.geldig}
        return {z: f["door"]["persoon_id"] for z, f in signed.items() if "gezien_op" in f}

    @property
    def heeft_akkoord(self) -> bool:
        return any(self.stap(zet.stap)["soort"] == "akkoord" for zet in self.geldig)

    def lijn(self) -> list[Plain]:
        """List the steps of the lead's own parafenlijn."""
        steps = [stap for groep in self.groepen for stap in stappen(groep)]
        own = f"{self.ministerie}/"
        return [s for s in steps if s["soort"] == "paraaf" and s["functie"].startswith(own)]

    def termijnen(self) -> Mapping[str, tuple[str, str]]:
        """Give each term that runs, with the first one if it was put off (I15)."""
        if self.gesloten:
            return {}
        known = {
            c: (o["termijn"], o.get("eerste", "")) for c, o in self.open.items() if o.get("termijn")
        }
        return known | ({"deadline": (self.deadline, self.eerste)} if self.deadline else {})

    def onopgelost(self, stap: str | None = None) -> set[str]:
        """Name the disputes that hold up a lane, or the nota."""
        lane = stap.rpartition(".")[0] if stap else None
        return {
            punt
            for punt, waar in self.geschillen.items()
            if self.voorgelegd.get(punt) not in self.geldig
            and lane in {None, waar.rpartition(".")[0]}
        }


class Gebeurd(NamedTuple):
    """A fact, what was known of the nota before it and after, and the world it happened in."""

    voor: Stand
    na: Stand
    soort: str
    feit: Plain
    omgeving: Omgeving


@dataclass
class Verloop:
    """The facts of a nota, each with what was known just before it."""

    nu: Stand = field(default_factory=Stand)

    def voeg_toe(self, feiten: Sequence[Plain], omgeving: Omgeving) -> list[Gebeurd]:
        found: list[Gebeurd] = []
        for feit in feiten:
            before, soort = self.nu, soort_van(feit["topic"])
            self.nu = copy(before)
            self.nu.lees(soort, feit)
            found.append(Gebeurd(before, self.nu, soort, feit, omgeving))
        return found
