"""Kaart: a route drawn at random that keeps to T1-T10."""

from __future__ import annotations

from random import Random
from typing import Any

from domain.route import Route
from tests.people import DG

Velden = dict[str, Any]
SECTIES = ("2", "3", "4b", "4d", "4e", "4f")
FEITEN = (
    *(f"sectie {code} is {stand}" for code in SECTIES[2:] for stand in ("ingevuld", "nvt")),
    "lijst dekking is leeg", "lijst mede_namens is gevuld", "lijst afstemming_met is gevuld",
    "soort is ter_informatie", "kamers bevat EK", "ministerraad is ja",
    "rubricering is departementaal_vertrouwelijk",
)  # fmt: skip


class Kaart:
    """Draws groups, lanes, lists, conditions and scopes; each step has an office of its own."""

    def __init__(self, kans: Random) -> None:
        self.kans, self.nummer = kans, 0

    def route(self) -> Route:
        kans = self.kans
        groepen = [self.groep(n) for n in range(kans.randint(1, 4))]
        besluit = [self.baan("besluit", n, "akkoord") for n in range(kans.randint(1, 2))]
        mede = self.lijstbaan("mede", "mede_namens", "mede_namens", "{bewindspersoon}")
        einde = [
            {"code": "besluit", "naam": "besluit", "banen": besluit},
            {"code": "mede", "naam": "mede", "banen": [mede, self.baan("mede", 1, "ministerraad")]},
            {"code": "uit", "naam": "uit", "banen": [self.baan("uit", 0, "verzenden")]},
        ]
        banen = [baan for groep in groepen for baan in groep["banen"] if "banen_uit" not in baan]
        tot = kans.choice([None, *(stap["code"] for baan in banen for stap in baan["stappen"])])
        regels = {"heropenen_door": (DG,), "steller_wijzigt_tot": tot}
        return Route.model_validate({"groepen": [*groepen, *einde], "instellingen": regels})

    def groep(self, n: int) -> Velden:
        kans, code = self.kans, f"g{n}"
        banen: list[Velden] = [self.baan(code, b, "officieel") for b in range(kans.randint(1, 3))]
        wie = "{ministerie}/kantoor"
        if n == 0:
            banen.append(self.lijstbaan(code, "afstemming_met", "afstemmen", wie))
            banen.append(self.lijstbaan(code, "dekking", "medeparaaf", wie))
        return {"code": code, "naam": code, "banen": banen}

    def baan(self, groep: str, n: int, soort: str) -> Velden:
        steps = self.kans.randint(1, 3) if soort == "officieel" else 1
        return {
            "code": f"b{n}",
            "stappen": [self.stap(f"{groep}.b{n}.s{s}", soort) for s in range(steps)],
        }

    def lijstbaan(self, groep: str, lijst: str, soort: str, wie: str) -> Velden:
        stap: Velden = {"code": f"{groep}.{lijst}.s0", "soort": soort, "functie": wie + "-" + lijst}
        if soort == "mede_namens":
            return {"code": lijst, "banen_uit": lijst, "stappen": [{**stap, "functie": wie}]}
        stap |= {"reikwijdte": self.reikwijdte(), **self.stilte()}
        return {"code": lijst, "banen_uit": lijst, "stappen": [stap]}

    def stap(self, code: str, soort: str) -> Velden:
        self.nummer += 1
        kans, ministerie = self.kans, self.kans.choice(("VWS", "VWS", "OCW"))
        if soort != "officieel":
            wie = f"VWS/{'stas-' if soort == 'akkoord' else ''}{self.nummer}"
            asked = {"voorwaarde": {"feiten": ["ministerraad is ja"]}}
            step: Velden = {"code": code, "soort": soort, "functie": wie}
            return step | (asked if soort == "ministerraad" else {})
        soort = kans.choice(("paraaf", "paraaf", "medeparaaf", "advies"))
        step = {
            "code": code,
            "soort": soort,
            "functie": f"{ministerie}/kantoor-{self.nummer}",
            "reikwijdte": self.reikwijdte(),
        }
        if soort != "paraaf":
            step |= self.stilte()
        if kans.random() < 0.4:
            feiten = kans.sample(FEITEN, kans.randint(1, 3))
            step["voorwaarde"] = {"soort": kans.choice(("alle", "een_van")), "feiten": feiten}
        if kans.random() < 0.2:
            step |= {"verplicht": False, "overslaan_door": (DG,)}
        return step

    def reikwijdte(self) -> list[str]:
        kans = self.kans
        return ["alles"] if kans.random() < 0.4 else kans.sample(SECTIES, kans.randint(1, 3))

    def stilte(self) -> Velden:
        if self.kans.random() < 0.5:
            return {}
        return {"bij_stilte": "geen_reactie", "termijn": {"werkdagen": 2}}
