"""Sjabloonwerk: templates as beheerders write them in the features, right or with one fault."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from domain.functielijst import Functieregel, Lijstvoorstel
from domain.kalender import Kalendervoorstel
from workflows.sjablonen import EIGEN, Sjablonen

TEKST = (EIGEN / "VWS-kamerbrief-1.toml").read_text(encoding="utf-8")
STAP = (
    '[[route.groepen.banen.stappen]]\ncode = "{code}"\nsoort = "{soort}"\nfunctie = "{functie}"\n'
)
GROEP = '\n[[route.groepen]]\ncode = "{code}"\nnaam = "Extra"\n'
BAAN = '[[route.groepen.banen]]\ncode = "{code}"\n'
AKKOORD = '[[route.groepen]]\ncode = "akkoord"'
MEDE = '[[route.groepen]]\ncode = "mede_namens"'


def stap(code: str, soort: str, functie: str) -> str:
    return STAP.format(code=code, soort=soort, functie=functie)


def groep(code: str, soort: str, functie: str, aantal: int = 1) -> str:
    """Write one more group, of lanes of eleven steps."""
    lanes = [range(n, min(n + 11, aantal)) for n in range(0, aantal, 11)]
    return GROEP.format(code=code) + "".join(
        BAAN.format(code=f"b{i}") + "".join(stap(f"{code}.b{i}.s{n}", soort, functie) for n in lane)
        for i, lane in enumerate(lanes)
    )


def erbij(waar: str, tekst: str) -> str:
    assert waar in TEKST
    return TEKST.replace(waar, f"{tekst.lstrip()}\n{waar}", 1)


def anders(was: str, wordt: str) -> str:
    assert was in TEKST
    return TEKST.replace(was, wordt, 1)


def zonder_baan(code: str) -> str:
    """Leave out one lane of the template."""
    lane = rf'\[\[route\.groepen\.banen\]\]\ncode = "{code}"\n.*?(?=\[\[route\.groepen\.banen\]\])'
    found = re.sub(lane, "", TEKST, count=1, flags=re.DOTALL)
    assert found != TEKST
    return found


DIRECTEUR = 'functie = "VWS/directeur-DMO"\ntermijn'
ONTWERPEN: Mapping[str, Callable[[], str]] = {
    "alles klopt": lambda: TEKST,
    "DCo niet meer voorkomt": lambda: zonder_baan("DCo"),
    "twee groepen akkoord geven": lambda: erbij(
        AKKOORD, groep("besluit", "akkoord", "VWS/stas-JPS")
    ),
    "na het akkoord nog een paraaf komt": lambda: erbij(MEDE, groep("na", "paraaf", "VWS/FEZ")),
    "201 stappen staan": lambda: erbij(AKKOORD, groep("veel", "advies", "VWS/FEZ", 189)),
    "een functie staat die niet bestaat": lambda: anders(DIRECTEUR, 'functie = "VWS/x"\ntermijn'),
    "een politiek assistent parafeert": lambda: anders(
        DIRECTEUR, 'functie = "VWS/politiek-assistent-LMZ"\ntermijn'
    ),
    "een persoon twee stappen zou zetten": lambda: anders(
        DIRECTEUR, 'functie = "VWS/DG-LZ"\ntermijn'
    ),
    "een voorwaarde vraagt naar een sectie die er niet is": lambda: anders(
        "sectie 4f is ingevuld", "sectie 9z is ingevuld"
    ),
    "een reikwijdte een onderdeel noemt dat er niet is": lambda: anders(
        '["2", "4e", "dekking"]', '["2", "9z"]'
    ),
    "stilte een paraaf vervangt": lambda: anders(
        DIRECTEUR, 'bij_stilte = "geen_reactie"\n' + DIRECTEUR
    ),
    "een afstemming met een paraaf eindigt": lambda: anders(
        'soort = "afstemmen"', 'soort = "paraaf"'
    ),
    "een termijn nul werkdagen duurt": lambda: anders("{ werkdagen = 5 }", "{ werkdagen = 0 }"),
}
EIGEN_BAAN = (
    'ministerie = "JenV"\ncode = "afstemming"\nnaam = "Afstemming door JenV"\n'
    'eigenaar = "JenV/bestuursondersteuning"\nherkomst = "Besluit van de bestuursraad van JenV"\n'
    + GROEP.format(code="afstemming")
    + '[[route.groepen.banen]]\ncode = "JenV"\nbanen_uit = "afstemming_met"\n'
    + stap("afstemming.JenV.hoofd", "paraaf", "JenV/afdelingshoofd-DSJ")
    + stap("afstemming.JenV.afstemmen", "afstemmen", "JenV/directeur-beleid")
)


def met_feestdag(dag: date) -> Kalendervoorstel:
    feestdagen = (*Sjablonen().kalender.feestdagen, dag)
    return Kalendervoorstel(feestdagen=feestdagen, bron="Besluit van de ministerraad")


REGELS = Lijstvoorstel(
    regels=(Functieregel(functie="DG*", functie_openbaar=True, reden="Leidt een onderdeel."),),
    bron="Besluit van de bestuursraad",
)
