"""Feiten: what is known just before a fact, from the facts as stored and nothing of the domain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from typing_extensions import override

from tests.orakel import Boek, Zet
from tests.orakel_route import Plain, stappen

BESLISSEND = {"akkoord", "mede_namens"}  # what only a bewindspersoon does
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def soort_van(topic: str) -> str:
    """Give the middle of a topic: `geparafeerd` of `nota.geparafeerd.v1`."""
    return topic.split(".")[1]


def dag(moment: str | datetime) -> date:
    found = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    return found.astimezone(AMSTERDAM).date()


class Stand(Boek):
    """One nota: what it says, who wrote that, and which marks the system says that count."""

    def __init__(self) -> None:
        super().__init__()
        self.ronde = self.versie = self.nummer = 0
        self.inhoud_hash = self.route_hash = self.gesloten = ""
        self.stellers: frozenset[str] = frozenset()
        self.schrijvers: Mapping[str, frozenset[str]] = {}
        self.merken: Mapping[Zet, Plain] = {}
        self.geldig: frozenset[Zet] = frozenset()
        self.geschillen: Mapping[str, str] = {}  # those not solved, with their step
        self.sprak: frozenset[str] = frozenset()  # steps with a geschilpunt or a question
        self.open: Mapping[str, Plain] = {}
        self.versies: Mapping[int, Plain] = {}

    @override
    def lees(self, soort: str, feit: Plain) -> None:
        super().lees(soort, feit)
        self.nummer = feit["originator_version"]
        if (soort, self.nummer) == (soort, 1):
            self.stellers = frozenset({feit["door"]["persoon_id"]})
        self.lees_merken(soort, feit)
        match soort:
            case "ingediend":
                self.ronde, self.route_hash = feit["ronde"], feit["route_hash"]
            case "route-vervolgd" if feit.get("route_hash"):
                self.route_hash = feit["route_hash"]
            case "geschilpunt-vastgelegd":
                self.geschillen = {**self.geschillen, feit["geschilpunt_id"]: feit["stap"]}
                self.sprak |= {feit["stap"]}
            case "geschilpunt-opgelost":
                gone = feit["geschilpunt_id"]
                self.geschillen = {k: v for k, v in self.geschillen.items() if k != gone}
            case "aanpassing-gevraagd":
                self.sprak |= {feit["stap"]}
            case "verzonden" | "ingetrokken" | "afgerond":
                self.gesloten = soort

    def lees_merken(self, soort: str, feit: Plain) -> None:
        new = {zet: feit for zet in self.zetten if zet.nummer == self.nummer}
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
            self.geldig -= {Zet(m["nummer"], m["stap"]) for m in feit["vervallen"]}
        if self.patroon is None:
            self.geldig = frozenset()

    @override
    def wijzig(self, feit: Plain) -> None:
        super().wijzig(feit)
        self.versie, self.inhoud_hash = feit["versie"], feit["inhoud_hash"]
        self.versies = {**self.versies, self.versie: feit["hashes"]}
        wie = feit["door"]["persoon_id"]
        for code in feit["gewijzigd"]:
            filled = feit["feiten"]["standen"][code] == "ingevuld"
            earlier = self.schrijvers.get(code, frozenset())
            now = earlier | {wie} if filled else frozenset()
            self.schrijvers = {**self.schrijvers, code: now}

    def stap(self, code: str) -> Plain:
        return next(s for g in self.groepen for s in stappen(g) if s["code"] == code)

    @property
    def tekenaars(self) -> Mapping[Zet, str]:
        """Give the person of each mark that counts and that a person set on the text."""
        signed = {zet: self.merken[zet] for zet in self.geldig}
        return {z: f["door"]["persoon_id"] for z, f in signed.items() if "gezien_op" in f}

    @property
    def heeft_akkoord(self) -> bool:
        return any(self.stap(zet.stap)["soort"] == "akkoord" for zet in self.geldig)


@dataclass
class Omgeving:
    """What else there is: the offices and what happened to them, letters, and the time."""

    moment: datetime
    functies: dict[str, list[Plain]] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)  # of the stream of an office
    brieven: set[str] = field(default_factory=set)

    def houdt(self, persoon: str, code: str, moment: datetime) -> bool:
        """Say who held an office that day, from the facts of that office."""
        held: dict[str, tuple[date, date | None]] = {}
        for feit in self.functies.get(code, []):
            match soort_van(feit["topic"]):
                case "bezet":
                    van = date.fromisoformat(feit["van"])
                    if not self.functies[code][0]["meervoudig"]:
                        held = {p: (v, min(t or van, van)) for p, (v, t) in held.items()}
                    held[feit["persoon_id"]] = (van, None)
                case "vrijgekomen":
                    van, _ = held[feit["persoon_id"]]
                    held[feit["persoon_id"]] = (van, date.fromisoformat(feit["per"]))
        van, tot = held.get(persoon, (date.max, None))
        return van <= dag(moment) and (tot is None or dag(moment) < tot)

    def mag(self, persoon: str, code: str, soort: str, moment: datetime) -> bool:
        """Say whether he holds it, stands in for who does, or was given a mandaat from it."""
        if self.houdt(persoon, code, moment):
            return True
        for grant in self.machtigingen(code, dag(moment), soort):
            if grant.get("vervanger") == persoon:
                return soort not in BESLISSEND or self.bewindspersoon(persoon, moment)
            aan = grant.get("aan_functie")
            if aan and soort not in BESLISSEND and self.houdt(persoon, aan, moment):
                return True
        return False

    def machtigingen(self, code: str, op: date, soort: str) -> list[Plain]:
        """List the grants from an office that count that day, from its facts one after another."""
        found: dict[str, Plain] = {}
        for feit in self.functies.get(code, []):
            match soort_van(feit["topic"]):
                case "vervanging-geregeld":
                    found[feit["vervanging_id"]] = {**feit, "geldt": not feit["achteraf"]}
                case "vervanging-bevestigd":
                    known = found[feit["vervanging_id"]]
                    second = feit["door"]["persoon_id"] != known["door"]["persoon_id"]
                    found[feit["vervanging_id"]] = {**known, "geldt": second}
                case "mandaat-verleend":
                    found[feit["mandaat_id"]] = {**feit, "geldt": True}
                case "vervanging-beeindigd" | "mandaat-ingetrokken":
                    gone = feit.get("vervanging_id") or feit["mandaat_id"]
                    found[gone] = {**found[gone], "einde": feit["per"]}
        return [
            g for g in found.values() if g["geldt"] and soort in g["stapsoorten"] and loopt(g, op)
        ]

    def bewindspersoon(self, persoon: str, moment: datetime) -> bool:
        return any(
            facts[0]["soort"] == "bewindspersoon" and self.houdt(persoon, code, moment)
            for code, facts in self.functies.items()
        )


def loopt(grant: Plain, op: date) -> bool:
    ends, gone = grant.get("tot"), grant.get("einde")
    begun = date.fromisoformat(grant["van"]) <= op
    over = (ends and op > date.fromisoformat(ends)) or (gone and op >= date.fromisoformat(gone))
    return begun and not over


@dataclass
class Verloop:
    """The facts of a nota, each with what was known just before it."""

    nu: Stand = field(default_factory=Stand)

    def voeg_toe(self, feiten: Sequence[Plain]) -> list[tuple[Stand, str, Plain]]:
        found: list[tuple[Stand, str, Plain]] = []
        for feit in feiten:
            before, soort = self.nu, soort_van(feit["topic"])
            self.nu = copy(before)
            self.nu.zetten = [*before.zetten]
            self.nu.lees(soort, feit)
            found.append((before, soort, feit))
        return found
