"""Gronden: the closed list of why a passage may be hidden, and under which test each exists.

The law's words about milieu, emissies, motivering and kader are our reading (woo.md, section 3); a
lawyer confirms the list, and a new version of it is data plus a test.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, Strict

from domain.base import InvoerOngeldig
from domain.functionaris import Ministerie
from domain.value import Kort, Value

GRONDENLIJST = "woo-2026-08-15"

Kader = Literal["art68", "woo_actief", "woo_verzoek"]
Milieu = Literal["geen", "milieu", "emissies"]
Wet = Literal["woo", "wob", "grondwet", "geen"]  # geen: no refusal, as `dubbel`
Regime = Literal["absoluut", "relatief", "tijdelijk", "restgrond", "eigen_regime", "geen"]
Milieuregel = Literal["gelijk", "alleen", "nooit", "andere_grond", "vertrouwelijk"]
Motiveringsplicht = Literal["verplicht", "standaardtekst", "optioneel"]
# As Code, with the colon of `ander_ministerie:LVVN`. What was kept is not held against the list.
Grondcode = Annotated[str, Strict(), Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.:/-]{0,99}$")]

KADERS: Mapping[str, Kader] = {"V": "woo_verzoek", "A": "woo_actief", "K": "art68"}
WOO = (date(2022, 5, 1), None)
WOB = (date(1992, 5, 1), date(2022, 4, 30))
ALTIJD = (date.min, None)  # what is no refusal depends on neither law
GEEN_GROND = "geen weigeringsgrond"
ANDER = "ander_ministerie:"
LEDEN = {"1": "eerste", "2": "tweede", "3": "derde", "4": "vierde", "5": "vijfde", "6": "zesde"}
WETTEN: Mapping[Wet, str] = {"woo": "Woo", "wob": "Wob"}
VAST = {  # code: marker and article, where they don't follow from the code
    "art68": ("art. 68 Gw", "artikel 68 Grondwet"),
    "buiten_verzoek": ("buiten verzoek", GEEN_GROND),
    "dubbel": ("dubbel", GEEN_GROND),
}
ARTIKEL = re.compile(r"([0-9]\.[0-9]a?|1[01])(?:\.([1-6]))?(?:\.([a-i]))?")


class Weigeringsgrond(Value):
    """A ground; `emissies` says that it is barred there, `tijdsverloop` that art. 5.3 applies."""

    code: Grondcode
    label: Kort
    wet: Wet
    regime: Regime
    milieu: Milieuregel = "gelijk"
    emissies: bool = False
    motivering: Motiveringsplicht
    tijdsverloop: bool = False
    kaders: tuple[Kader, ...]
    vws: Kort | None = None
    sinds: date
    tot: date | None

    @property
    def merk(self) -> str:
        """Write the code as a marker prints it, without its brackets."""
        if self.code.startswith(ANDER):
            return f"ander ministerie: {self.code.removeprefix(ANDER)}"
        if self.code in VAST:
            return VAST[self.code][0]
        return f"Wob {self.code}" if self.wet == "wob" else self.code

    @property
    def artikel(self) -> str:
        """Name the article in words."""
        if self.wet not in WETTEN:
            return VAST[self.code][1] if self.code in VAST else GEEN_GROND
        found = ARTIKEL.fullmatch(self.code)
        assert found, self.code
        artikel, lid, onderdeel = found.groups()
        words = [f"artikel {artikel}"]
        words += [f"{LEDEN[lid]} lid"] if lid else []
        words += [f"onderdeel {onderdeel}"] if onderdeel else []
        return f"{', '.join(words)}{',' if lid else ''} {WETTEN[self.wet]}"

    @property
    def uitgesproken(self) -> str:
        """Say what a screen reader says at a marker."""
        return f"gelakt: {self.label[0].lower()}{self.label[1:]}, {self.artikel}"

    def geldt_op(self, dag: date) -> bool:
        return self.sinds <= dag and (self.tot is None or dag <= self.tot)


# As in the handbook: code, label, regime, milieu, motivering, whether R7 applies, and the kaders.
Rij = tuple[str, str, Regime, Milieuregel, Motiveringsplicht, str, str]
WOO_RIJEN: tuple[Rij, ...] = (
    ("5.1.1.a", "Eenheid van de Kroon", "absoluut", "gelijk", "optioneel", "", "VA"),
    ("5.1.1.b", "Veiligheid van de Staat", "absoluut", "gelijk", "optioneel", "", "VA"),
    ("5.1.1.c", "Vertrouwelijk meegedeelde bedrijfs- en fabricagegegevens",
     "absoluut", "andere_grond", "optioneel", "", "VA"),
    ("5.1.1.d", "Bijzondere en strafrechtelijke persoonsgegevens",
     "absoluut", "gelijk", "optioneel", "", "VAK"),
    ("5.1.1.e", "Nationale identificatienummers", "absoluut", "gelijk", "optioneel", "", "VAK"),
    ("5.1.2.a", "Internationale betrekkingen", "relatief", "gelijk", "verplicht", "5j", "VA"),
    ("5.1.2.b", "Economische of financiële belangen van de Staat of andere overheden",
     "relatief", "vertrouwelijk", "verplicht", "5j", "VA"),
    ("5.1.2.c", "Opsporing en vervolging van strafbare feiten",
     "relatief", "gelijk", "verplicht", "5j", "VA"),
    ("5.1.2.d", "Inspectie, controle en toezicht", "relatief", "gelijk", "verplicht", "5j", "VA"),
    ("5.1.2.e", "Eerbiediging van de persoonlijke levenssfeer",
     "relatief", "gelijk", "standaardtekst", "5j", "VAK"),
    ("5.1.2.f", "Andere concurrentiegevoelige bedrijfs- en fabricagegegevens",
     "relatief", "gelijk", "verplicht", "5j", "VA"),
    ("5.1.2.g", "Bescherming van het milieu", "relatief", "gelijk", "verplicht", "5j", "VA"),
    ("5.1.2.h", "Beveiliging van personen en bedrijven en het voorkomen van sabotage",
     "relatief", "gelijk", "verplicht", "5j", "VA"),
    ("5.1.2.i", "Goed functioneren van de Staat of andere overheden",
     "relatief", "gelijk", "verplicht", "5j", "VA"),
    ("5.1.4", "Geadresseerde neemt als eerste kennis",
     "tijdelijk", "gelijk", "verplicht", "", "V"),
    ("5.1.5", "Onevenredige benadeling (uitzonderlijk geval)",
     "restgrond", "nooit", "verplicht", "5j", "VA"),
    ("5.1.6", "Milieu-informatie: ernstige schade aan vertrouwelijke bedrijfsgegevens",
     "relatief", "alleen", "verplicht", "", "V"),
    ("5.2.1", "Persoonlijke beleidsopvattingen voor intern beraad",
     "eigen_regime", "andere_grond", "verplicht", "5j", "VA"),
    ("5.2.2", "Beleidsopvattingen in niet tot personen herleidbare vorm",
     "eigen_regime", "gelijk", "verplicht", "5j", "VA"),
    ("5.2.3", "Besluitvorming door een minister: onevenredige schade aan intern beraad",
     "eigen_regime", "gelijk", "verplicht", "5j", "VA"),
    ("5.2.4", "Milieu-informatie: bescherming van beleidsopvattingen",
     "eigen_regime", "alleen", "verplicht", "5j", "VA"),
    ("5.4", "Informatie bij formateur of informateur",
     "tijdelijk", "gelijk", "optioneel", "", "VA"),
    ("5.4a.1", "Ondersteuning van individuele Kamerleden, Statenleden en raadsleden",
     "absoluut", "gelijk", "optioneel", "", "VA"),
)  # fmt: skip
GRONDWET_RIJEN: tuple[Rij, ...] = (
    ("art68", "Belang van de Staat (artikel 68 Grondwet)",
     "eigen_regime", "gelijk", "verplicht", "", "K"),
)  # fmt: skip
GEEN_RIJEN: tuple[Rij, ...] = (
    ("buiten_verzoek", "Valt buiten het verzoek", "geen", "gelijk", "verplicht", "", "V"),
    ("dubbel", "Inhoud is in een ander document al beoordeeld",
     "geen", "gelijk", "optioneel", "", "V"),
)  # fmt: skip
WOB_LABELS: Mapping[str, str] = {
    "10.1.a": "Eenheid van de Kroon",
    "10.1.b": "Veiligheid van de Staat",
    "10.1.c": "Vertrouwelijk verstrekte bedrijfs- en fabricagegegevens",
    "10.1.d": "Bijzondere persoonsgegevens",
    "10.2.a": "Internationale betrekkingen",
    "10.2.b": "Economische of financiële belangen van de Staat",
    "10.2.c": "Opsporing en vervolging van strafbare feiten",
    "10.2.d": "Inspectie, controle en toezicht door bestuursorganen",
    "10.2.e": "Eerbiediging van de persoonlijke levenssfeer",
    "10.2.f": "Geadresseerde als eerste kennis",
    "10.2.g": "Het voorkomen van onevenredige bevoordeling of benadeling",
    "11.1": "Persoonlijke beleidsopvattingen",
}
WOB_REGIMES: Mapping[str, Regime] = {"10.1": "absoluut", "10.2": "relatief", "11.1": "eigen_regime"}
WOB_RIJEN: tuple[Rij, ...] = tuple(  # they come in with old judgements, so they ask for nothing
    (code, label, WOB_REGIMES[code[:4]], "gelijk", "optioneel", "", "VA")
    for code, label in WOB_LABELS.items()
)
VWS_ANDERS: Mapping[str, str | None] = {  # VWS writes 5.1.2e, and lacks some
    **dict.fromkeys(("5.2.1", "5.2.2", "5.2.3", "5.2.4"), "5.2"),
    **dict.fromkeys(("5.1.4", "5.1.6", "5.4a.1", "10.2.f", "art68")),
    **dict.fromkeys(("buiten_verzoek", "ander_ministerie")),
}


def _gronden(wet: Wet, rijen: Iterable[Rij]) -> Iterator[Weigeringsgrond]:
    sinds, tot = {"wob": WOB, "geen": ALTIJD}.get(wet, WOO)
    for code, label, regime, milieu, motivering, verloop, kaders in rijen:
        yield Weigeringsgrond(
            code=code, label=label, wet=wet, regime=regime, milieu=milieu, motivering=motivering,
            emissies=code.startswith(("5.1.1.", "5.1.2.")), tijdsverloop=bool(verloop),
            kaders=tuple(KADERS[letter] for letter in kaders), sinds=sinds, tot=tot,
            vws=VWS_ANDERS.get(code.partition(":")[0], re.sub(r"\.([a-i])$", r"\1", code)),
        )  # fmt: skip


GRONDEN: Mapping[str, Weigeringsgrond] = {  # in catalogue order
    grond.code: grond
    for grond in (
        *_gronden("woo", WOO_RIJEN),
        *_gronden("grondwet", GRONDWET_RIJEN),
        *_gronden("wob", WOB_RIJEN),
        *_gronden("geen", GEEN_RIJEN),
    )
}
PLAATS = {code: plaats for plaats, code in enumerate(GRONDEN)}


class GrondOnbekend(InvoerOngeldig):
    """What is not on the list is never read as a judgement (woo.md W4)."""

    def __init__(self, zin: str) -> None:
        super().__init__(zin, "Kies een code van de grondenlijst, zoals 5.1.2.e.")


def grond(code: str) -> Weigeringsgrond:
    """Give the ground of this code; every other spelling is for `lees_codes`."""
    if found := GRONDEN.get(code):
        return found
    ministerie = code.removeprefix(ANDER)
    if code.startswith(ANDER) and ministerie in set(Ministerie):
        label = f"Wordt beoordeeld door het ministerie van {ministerie}"
        return next(_gronden("geen", [(code, label, "geen", "gelijk", "optioneel", "", "V")]))
    raise onbekend(code)


def onbekend(code: str) -> GrondOnbekend:
    return GrondOnbekend(f"De code {code[:40]!r} staat niet op de grondenlijst {GRONDENLIJST}.")


def in_volgorde(codes: Iterable[str]) -> tuple[str, ...]:
    """Give each code once, in the order of the catalogue; other ministries come last."""
    known = {grond(code).code for code in codes}
    return tuple(sorted(known, key=lambda code: (PLAATS.get(code, len(PLAATS)), code)))
