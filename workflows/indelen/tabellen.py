"""The tables by which a nota is read: data with a version, so that the code knows no ministry."""

from __future__ import annotations

import re
import tomllib
from typing import Literal

from pydantic import Field

from domain.value import Value
from workflows.indelen.regels import knijp
from workflows.sjablonen import EIGEN

BESTAND = EIGEN / "indelingen.toml"


class Ministerie(Value):
    code: str
    namen: tuple[str, ...]
    afkortingen: tuple[str, ...]


class Indeling(Value):
    """The sections of a nota and how their headings read; the first of each list is official."""

    naam: str
    koppen: dict[str, tuple[str, ...]]
    verwacht: tuple[str, ...]
    onmisbaar: tuple[str, ...]
    ministerie: str = ""
    afstemming: str = ""
    relaties: dict[str, str] = Field(default_factory=dict)

    @property
    def labels(self) -> dict[str, str]:
        return {knijp(label): code for code, labels in self.koppen.items() for label in labels}

    def afwezig(self, codes: set[str]) -> list[str]:
        """Name what was expected and not found; a part of a section counts for the whole."""
        return [code for code in self.verwacht if not any(c.startswith(code) for c in codes)]


class Tabellen(Value):
    soort: Literal["indelingen"]
    versie: str
    soorten: dict[str, str]
    labels: dict[str, tuple[str, str]]
    indelingen: tuple[Indeling, ...]
    ministeries: tuple[Ministerie, ...]


TABELLEN = Tabellen.model_validate(tomllib.loads(BESTAND.read_text(encoding="utf-8")))
INDELINGEN = {indeling.naam: indeling for indeling in TABELLEN.indelingen}
ALGEMEEN = "rijk"
SOORTEN = {knijp(woorden): soort for woorden, soort in TABELLEN.soorten.items()}
LABELS = {knijp(label): vak for label, vak in TABELLEN.labels.items()}
VELDEN = frozenset({veld for veld, _ in LABELS.values()} | {"soort", "onderwerp", "directie"})
MINISTERIES = {ministerie.code: ministerie for ministerie in TABELLEN.ministeries}

AFKORTING = "|".join(
    sorted(
        (re.escape(a) for m in TABELLEN.ministeries for a in m.afkortingen), key=len, reverse=True
    )
)
AMBT = rf"(?:(?:M|S|MIN|STAS|Min|Stas)\.?\s?(?:{AFKORTING})\b|[Mm]inister|[Ss]taatssecretaris|MP\b)"
BEWINDSPERSOON = re.compile(
    rf"(?:[Dd]e\s)?(?:(?:M|S|MIN|STAS|Min|Stas)\.?\s?(?:{AFKORTING})"
    r"|(?:[Mm]inister|[Ss]taatssecretaris)"
    r"(?:-President|\s[A-Z]{2,4}\b|\s(?:van|voor)\s[A-Z][\w ,-]{2,80})|MP)"
)
# "en" joins two offices only before an office: names hold both ("Jeugd, Preventie en Sport").
GRENS = re.compile(rf"(?:,\s(?:en\s)?|\sen\s)(?=(?:[Dd]e\s)?{AMBT})")


def kies_indeling(teksten: list[str]) -> Indeling:
    """Take the indeling of which most headings stand in the text; the general one on a draw."""
    knepen = {knijp(tekst) for tekst in teksten}
    return max(
        TABELLEN.indelingen,
        key=lambda indeling: (
            sum(label in knepen for label in indeling.labels),
            indeling.naam == ALGEMEEN,
        ),
    )
