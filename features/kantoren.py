"""Kantoren: how the features name the offices of the example, and who works there."""

from __future__ import annotations

from uuid import UUID, uuid5

from domain.nummers import RUIMTE

STELLER = "VWS/beleidsmedewerker-DMO"
HOOFD = "VWS/afdelingshoofd-DMO"
MEDEWERKER, COORDINATOR = "VWS/woo-medewerker", "VWS/woo-coordinator"
KAMERPUNTEN = "VWS/coordinator-kamerpunten"
DIRECTEUR, BO, BEHEER = "VWS/directeur-DMO", "VWS/bestuursondersteuning", "VWS/beheer"
TWEEDE, TWEEDE_JENV = "VWS/tweede-beheerder", "JenV/tweede-beheerder"  # persons at that desk
KANTOREN = {
    "de steller": STELLER,
    "het afdelingshoofd": HOOFD,
    "de directeur": DIRECTEUR,
    "de DG": "VWS/DG-LZ",
    "FEZ": "VWS/FEZ",
    "WJZ": "VWS/WJZ",
    "DCo": "VWS/DCo",
    "de politiek assistent": "VWS/politiek-assistent-LMZ",
    "de bestuursondersteuning": BO,
    "de staatssecretaris": "VWS/stas-LMZ",
    "de staatssecretaris van Jeugd": "VWS/stas-JPS",
    "de beheerder": BEHEER,
    "de coördinator": KAMERPUNTEN,
    "de tweede beheerder": TWEEDE,
    "de beheerder van JenV": "JenV/beheer",
    "het afdelingshoofd van JenV": "JenV/afdelingshoofd-DSJ",
    "de Woo-medewerker": MEDEWERKER,
    "de Woo-coördinator": COORDINATOR,
    "de Woo-jurist": "VWS/woo-jurist",  # there is no such office
    "de auditor": "FIN/auditor",
    **{m: f"{m}/directeur-beleid" for m in ("JenV", "OCW", "SZW")},
    **{f"FEZ van {m}": f"{m}/FEZ" for m in ("JenV", "OCW", "SZW")},
    "de staatssecretaris van JenV": "JenV/stas-RB",
    "de staatssecretaris van OCW": "OCW/stas-OCW",
    "de staatssecretaris van SZW": "SZW/stas-PI",
}
MEDE = ("VWS/stas-JPS", "JenV/stas-RB", "OCW/stas-OCW", "SZW/stas-PI")
# Everyone signs in this order; who isn't asked, is passed.
ORDE = (
    "JenV/directeur-beleid", "OCW/directeur-beleid", "SZW/directeur-beleid", "VWS/FEZ", "VWS/WJZ",
    "VWS/DCo", "JenV/FEZ", "OCW/FEZ", HOOFD, DIRECTEUR, "VWS/DG-LZ",
    "VWS/politiek-assistent-LMZ", "VWS/stas-LMZ", *MEDE, BO,
)  # fmt: skip
STAPPEN = {
    STELLER: "steller",
    "VWS/FEZ": "medeparaaf.FEZ.paraaf",
    "VWS/WJZ": "medeparaaf.WJZ.paraaf",
    "VWS/DCo": "medeparaaf.DCo.paraaf",
    HOOFD: "lijn.VWS.afdelingshoofd",
    DIRECTEUR: "lijn.VWS.directeur",
    "VWS/DG-LZ": "lijn.VWS.DG",
    "VWS/politiek-assistent-LMZ": "advies.PA.advies",
    "VWS/stas-LMZ": "akkoord.stas.akkoord",
    **{
        f"{m}/directeur-beleid": f"afstemming.ministerie-{m}.afstemmen"
        for m in ("JenV", "OCW", "SZW")
    },
}


def persoon(functie: str) -> UUID:
    """Give the one person who holds this office, unless a feature says otherwise."""
    return uuid5(RUIMTE, f"persoon:{functie}")
