"""Orakel: sections 8, 9 and 16 of the domain once more, naive, from what is stored.

It imports nothing of the domain: it reads the facts as they are kept, and works out with lists what
still counts and whose turn it is. What the system recorded of lapse and skip, it doesn't look at,
nor at the route that it recorded: it starts from the template each time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from tests.orakel_route import Plain, aan_zet, aangepast, ingevuld, soorten, stappen

ZETTEN = {
    "afgestemd", "geparafeerd", "advies-gegeven", "akkoord-gegeven", "mede-namens-bevestigd",
    "stap-overgeslagen", "geen-reactie-vastgesteld", "verzonden", "akkoord-mits-gegeven",
    "geschilpunt-voorgelegd", "ministerraad-behandeld",
}  # fmt: skip
BESLIST = {"akkoord", "mede_namens"}  # steps of a bewindspersoon


class Zet(NamedTuple):
    """A mark that a person or silence set, on a step."""

    nummer: int
    stap: str


class Eis(NamedTuple):
    """A condition on which an akkoord was given, and how far it is."""

    akkoord: Zet
    onderdelen: frozenset[str]
    opnieuw: bool
    wie: str
    vervuld: bool = False
    aanvaard: bool = False
    gespaard: frozenset[Zet] = frozenset()  # what the changes made for it left alone

    @property
    def open(self) -> bool:
        return not self.aanvaard and (self.opnieuw or not self.vervuld)


class Boek:
    """The facts of one nota, read one after another."""

    def __init__(self) -> None:
        self.ministerie = ""
        self.patroon: Plain | None = None  # as the template has it; none between two rounds
        self.groepen: Sequence[Plain] = ()
        self.feiten: Plain = {}
        self.hashes: Plain = {}
        self.zetten: Sequence[Zet] = ()
        self.handen: frozenset[Zet] = frozenset()  # those that are signatures
        self.eisen: Mapping[str, Eis] = {}
        self.voorgesteld: Plain = {}  # what another route would differ in, by its number
        self.verschillen: Sequence[Plain] = ()  # what was agreed on, in this round

    def lees(self, soort: str, feit: Plain) -> None:
        if soort in ZETTEN and feit.get("uitkomst") not in {"met_wijziging", "aangehouden"}:
            zet = Zet(feit["originator_version"], feit["stap"])
            self.zetten = [*self.zetten, zet]
            self.handen |= {zet} if "gezien_op" in feit else set()
        match soort:
            case "geopend":
                self.ministerie = feit["ministerie"]
            case "inhoud-gewijzigd":
                self.wijzig(feit)
            case "ingediend":
                self.einde()
                self.patroon = feit["patroon"]
                self.volg()
            case "teruggestuurd" if feit["naar"] == "steller":
                self.einde()
            case "teruggestuurd":
                self.haal_weg(self.vanaf(feit["naar"]))
            case "paraaf-teruggenomen":
                self.haal_weg([feit["merk"]["stap"]])
            case "heropend":
                first = next(g for g in self.groepen if "akkoord" in soorten(g))
                later = self.groepen[self.groepen.index(first) :]
                self.haal_weg([stap["code"] for groep in later for stap in stappen(groep)])
            case "niet-akkoord-gegeven" | "ingetrokken":
                self.einde()
            case _:
                self.lees_verder(soort, feit)

    def lees_verder(self, soort: str, feit: Plain) -> None:
        match soort:
            case "akkoord-mits-gegeven":
                for eis in feit["voorwaarden"]:
                    codes, opnieuw = frozenset(eis["onderdelen"]), eis.get("opnieuw_voorleggen")
                    new = Eis(self.zetten[-1], codes, bool(opnieuw), eis["te_vervullen_door"])
                    self.eisen = {**self.eisen, eis["voorwaarde_id"]: new}
            case "voorwaarde-vervuld":
                self.zeg(feit["voorwaarde_id"], vervuld=True)
            case "voorwaarde-aanvaard":
                self.zeg(feit["voorwaarde_id"], aanvaard=True)
            case "voorwaarde-heropend":
                self.zeg(feit["voorwaarde_id"], vervuld=False, aanvaard=False)
            case "routewijziging-voorgesteld":
                self.voorgesteld = {**self.voorgesteld, feit["voorstel_id"]: feit["diff"]}
            case "route-gewijzigd":
                agreed = self.voorgesteld[feit["voorstel_id"]]
                self.verschillen = [*self.verschillen, *agreed]
                self.volg()

    def zeg(self, nummer: str, **velden: Any) -> None:
        self.eisen = {**self.eisen, nummer: self.eisen[nummer]._replace(**velden)}

    def wijzig(self, feit: Plain) -> None:
        """Take away what was set on a text that is another one now, or in a lane that is gone."""
        geraakt = {code for code, hash_ in feit["hashes"].items() if self.hashes.get(code) != hash_}
        self.hashes, self.feiten = feit["hashes"], feit["feiten"]
        if feit.get("redactioneel_voorstel"):  # nothing lapses: a second person said so
            return
        scopes = {s["code"]: s["reikwijdte"] for g in self.groepen for s in stappen(g)}
        touched = {z for z in self.zetten if {"alles", *geraakt} & set(scopes[z.stap])}
        if eis := feit.get("voorwaarde_id"):
            spared = {zet for zet in touched if self.spaart(self.eisen[eis], zet)}
            self.zeg(eis, gespaard=self.eisen[eis].gespaard | spared)
            touched -= spared
        for nummer, een in self.eisen.items():
            if geraakt & een.onderdelen:
                self.zeg(nummer, vervuld=False, aanvaard=False)
        self.haal_weg([zet.stap for zet in touched])
        if self.patroon:
            self.volg()
            left = {stap["code"] for groep in self.groepen for stap in stappen(groep)}
            self.haal_weg([zet.stap for zet in self.zetten if zet.stap not in left])

    def spaart(self, eis: Eis, zet: Zet) -> bool:
        """Say whether a change for it leaves a mark alone: its akkoord, or of the own officials."""
        stap = next(s for g in self.groepen for s in stappen(g) if s["code"] == zet.stap)
        own = stap["functie"].startswith(f"{self.ministerie}/") and stap["soort"] not in BESLIST
        return zet == eis.akkoord or (own and zet in self.handen)

    def volg(self) -> None:
        assert self.patroon
        self.groepen = [ingevuld(g, self.feiten["lijsten"]) for g in self.patroon["groepen"]]
        for verschil in self.verschillen:
            self.groepen = [aangepast(groep, verschil) for groep in self.groepen]

    def einde(self) -> None:
        self.patroon, self.groepen, self.zetten = None, (), ()
        self.eisen, self.verschillen = {}, ()

    def haal_weg(self, codes: Sequence[str]) -> None:
        """Let these steps wait again. A condition that ends unclosed takes along what it spared."""
        self.zetten = [zet for zet in self.zetten if zet.stap not in codes]
        gone = [n for n, eis in self.eisen.items() if eis.akkoord not in self.zetten]
        for eis in [self.eisen[nummer] for nummer in gone]:
            self.zetten = [z for z in self.zetten if not (eis.open and z in eis.gespaard)]
        self.eisen = {n: eis for n, eis in self.eisen.items() if n not in gone}

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
    def wacht_op(self) -> set[str]:
        """Name the conditions that an akkoord still waits for."""
        return {nummer for nummer, eis in self.eisen.items() if eis.open}

    @property
    def aan_zet(self) -> list[str]:
        af, wacht = {zet.stap for zet in self.zetten}, bool(self.wacht_op)
        return aan_zet(self.groepen, af, self.feiten, wacht=wacht)
