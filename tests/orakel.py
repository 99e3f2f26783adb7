"""Orakel: sections 8, 9 and 16 of the domain once more, naive, from what is stored.

It imports nothing of the domain: it reads the facts as they are kept, and works out with lists what
still counts and whose turn it is. What the system recorded of lapse and skip, it doesn't look at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

Plain = Mapping[str, Any]
ZETTEN = {
    "afgestemd", "geparafeerd", "advies-gegeven", "akkoord-gegeven", "mede-namens-bevestigd",
    "stap-overgeslagen", "geen-reactie-vastgesteld", "verzonden",
}  # fmt: skip


class Zet(NamedTuple):
    """A mark that a person or silence set, on a step."""

    nummer: int
    stap: str


class Boek:
    """The facts of one nota, read one after another."""

    def __init__(self) -> None:
        self.patroon: Plain | None = None  # as the template has it; none between two rounds
        self.groepen: Sequence[Plain] = ()
        self.feiten: Plain = {}
        self.hashes: Plain = {}
        self.zetten: list[Zet] = []

    def lees(self, soort: str, feit: Plain) -> None:
        if soort in ZETTEN:
            self.zetten.append(Zet(feit["originator_version"], feit["stap"]))
        match soort:
            case "inhoud-gewijzigd":
                self.wijzig(feit)
            case "ingediend":
                self.patroon, self.zetten = feit["patroon"], []
                self.volg()
            case "teruggestuurd" if feit["naar"] == "steller":
                self.einde()
            case "teruggestuurd":
                self.haal_weg(self.vanaf(feit["naar"]))
            case "heropend":
                first = next(g for g in self.groepen if "akkoord" in soorten(g))
                later = self.groepen[self.groepen.index(first) :]
                self.haal_weg([stap["code"] for groep in later for stap in stappen(groep)])
            case "niet-akkoord-gegeven" | "ingetrokken":
                self.einde()

    def wijzig(self, feit: Plain) -> None:
        """Take away what was set on a text that is another one now, or in a lane that is gone."""
        geraakt = {code for code, hash_ in feit["hashes"].items() if self.hashes.get(code) != hash_}
        scopes = {s["code"]: s["reikwijdte"] for g in self.groepen for s in stappen(g)}
        self.hashes, self.feiten = feit["hashes"], feit["feiten"]
        self.haal_weg(
            [code for code, scope in scopes.items() if "alles" in scope or geraakt & set(scope)]
        )
        if self.patroon:
            self.volg()
            left = {stap["code"] for groep in self.groepen for stap in stappen(groep)}
            self.haal_weg([zet.stap for zet in self.zetten if zet.stap not in left])

    def volg(self) -> None:
        assert self.patroon
        self.groepen = [ingevuld(g, self.feiten["lijsten"]) for g in self.patroon["groepen"]]

    def einde(self) -> None:
        self.patroon, self.groepen, self.zetten = None, (), []

    def haal_weg(self, codes: Sequence[str]) -> None:
        self.zetten = [zet for zet in self.zetten if zet.stap not in codes]

    def vanaf(self, code: str) -> list[str]:
        """Name a step, the rest of its lane, and all of the groups that come later."""
        found: list[str] = []
        for groep in self.groepen:
            if found:
                found += [stap["code"] for stap in stappen(groep)]
            for baan in groep["banen"]:
                codes = [stap["code"] for stap in baan["stappen"]]
                found += codes[codes.index(code) :] if code in codes else []
        return found

    @property
    def aan_zet(self) -> list[str]:
        return aan_zet(self.groepen, {zet.stap for zet in self.zetten}, self.feiten)


def aan_zet(groepen: Sequence[Plain], af: set[str], feiten: Plain) -> list[str]:
    """Name the steps on turn: in the first group that isn't complete, the first of each lane."""
    for groep in groepen:
        waiting = []
        for baan in groep["banen"]:
            todo = [s for s in baan["stappen"] if s["code"] not in af and geldt(s, feiten)]
            waiting += [step["code"] for step in todo[:1]]  # what isn't asked, is passed
        if waiting:
            return waiting
    return []


def ingevuld(groep: Plain, lijsten: Plain) -> Plain:
    """Give each element of a list a lane of its own."""
    banen = []
    for baan in groep["banen"]:
        if not baan.get("banen_uit"):
            banen.append(baan)
            continue
        for element in lijsten.get(baan["banen_uit"], ()):
            own = []
            for stap in baan["stappen"]:
                first, lane, last = stap["code"].split(".")
                code = f"{first}.{lane}-{element.replace('/', '-')}.{last}"
                own.append({**stap, "code": code})
            banen.append({**baan, "stappen": own})
    return {**groep, "banen": banen}


def stappen(groep: Plain) -> list[Plain]:
    return [stap for baan in groep["banen"] for stap in baan["stappen"]]


def soorten(groep: Plain) -> set[str]:
    return {stap["soort"] for stap in stappen(groep)}


def geldt(stap: Plain, feiten: Plain) -> bool:
    voorwaarde = stap.get("voorwaarde")
    if not voorwaarde:
        return True
    found = [feit_geldt(feit.split(" "), feiten) for feit in voorwaarde["feiten"]]
    return all(found) if voorwaarde["soort"] == "alle" else any(found)


def feit_geldt(woorden: list[str], feiten: Plain) -> bool:
    onderwerp, waarde = woorden[0], woorden[-1]
    if onderwerp == "sectie":
        return bool(feiten["standen"].get(woorden[1], "leeg") == waarde)
    if onderwerp == "lijst":
        return bool(feiten["lijsten"].get(woorden[1])) == (waarde == "gevuld")
    if onderwerp == "kamers":
        return waarde in feiten["kamers"]
    if onderwerp == "ministerraad":
        return bool(feiten["ministerraad"] == (waarde == "ja"))
    return str(feiten.get(onderwerp)) == waarde
