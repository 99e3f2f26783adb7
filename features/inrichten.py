"""Inrichten: an installation as it is after its first start, with the templates of the features."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

from api.register import open_register
from api.settings import Settings
from domain.opdracht import NIEMAND, Opdracht
from features.kantoren import persoon
from workflows import beheren
from workflows.register.register import Register
from workflows.sjablonen import EIGEN

EERSTE_DAG = datetime(2025, 11, 10, 8, tzinfo=UTC)
VERZENDING = '[[route.groepen]]\ncode = "verzending"'
MINISTERRAAD = """[[route.groepen]]
code = "ministerraad"
naam = "Ministerraad"
[[route.groepen.banen]]
code = "VWS"
[[route.groepen.banen.stappen]]
code = "ministerraad.VWS.ministerraad"
soort = "ministerraad"
functie = "VWS/bestuursondersteuning"

"""
HOOFD = 'code = "lijn.VWS.afdelingshoofd"'
AFSTEMMEN = 'code = "afstemming.ministerie.afstemmen"'


def leg_sjablonen_neer(folder: Path) -> Path:
    """Give what we ship, one of OCW, and others of VWS.

    By those silence of a ministry is enough, a late afdelingshoofd is told of or signs for a part,
    the ministerraad has a step, or nothing is sent.
    """
    for path in EIGEN.glob("*.toml"):
        (folder / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    text = (EIGEN / "VWS-kamerbrief-1.toml").read_text(encoding="utf-8")
    text = text.replace('code = "kamerbrief"', 'code = "stilte"', 1)
    text = text.replace(AFSTEMMEN, f'{AFSTEMMEN}\nbij_stilte = "geen_reactie"', 1)
    (folder / "VWS-stilte-1.toml").write_text(text, encoding="utf-8")
    text = (EIGEN / "VWS-kamerbrief-1.toml").read_text(encoding="utf-8")
    text = text.replace('code = "kamerbrief"', 'code = "escalatie"', 1)
    text = text.replace(HOOFD, f'{HOOFD}\nescaleer_naar = "VWS/directeur-DMO"', 1)
    (folder / "VWS-escalatie-1.toml").write_text(text, encoding="utf-8")
    text = (EIGEN / "VWS-kamerbrief-1.toml").read_text(encoding="utf-8")
    text = text.replace('code = "kamerbrief"', 'code = "deel"', 1)
    text = text.replace(HOOFD, f'{HOOFD}\nreikwijdte = ["3"]', 1)
    (folder / "VWS-deel-1.toml").write_text(text, encoding="utf-8")
    text = (EIGEN / "VWS-kamerbrief-1.toml").read_text(encoding="utf-8")
    text = text.replace('ministerie = "VWS"', 'ministerie = "OCW"', 1)
    (folder / "OCW-kamerbrief-1.toml").write_text(text, encoding="utf-8")
    text = (EIGEN / "VWS-kamerbrief-1.toml").read_text(encoding="utf-8")
    before, found, after = text.partition(VERZENDING)
    for code, route in (("ministerraad", f"{MINISTERRAAD}{found}{after}"), ("intern", "")):
        named = before.replace('code = "kamerbrief"', f'code = "{code}"', 1)
        (folder / f"VWS-{code}-1.toml").write_text(f"{named}{route}", encoding="utf-8")
    return folder


def ingericht(store: str, sjablonen: Path) -> str:
    """Set up a store that others may be a copy of."""
    register = open_register(instellingen(store, sjablonen, lambda: EERSTE_DAG))
    richt_in(register)
    register.opslag.sluit()
    return store


def instellingen(store: str, sjablonen: Path, klok: Callable[[], datetime]) -> Settings:
    geheim = b"only for the features of parafenlijn"
    return Settings(store=store, geheim=geheim, klok=klok, sjablonen=sjablonen)


def richt_in(register: Register) -> None:
    """Give every office of the example to its one person."""
    lijst = register.sjablonen.functielijst
    bezetting: dict[str, UUID] = {nieuw.code: persoon(nieuw.code) for nieuw in lijst.functies}
    by = Opdracht(uuid4(), NIEMAND, EERSTE_DAG, b"")
    beheren.richt_in(register, lijst, bezetting, opdracht=by)
