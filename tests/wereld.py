"""A world in which officials do whatever comes to their mind, right or wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from domain.base import Event, Geweigerd, Inhoud
from domain.bezetting import Bezetting
from domain.functie import Functie, bezet
from domain.nota.afstemmen import leg_geschilpunt_vast, los_geschilpunt_op, stem_af
from domain.nota.besluiten import geef_akkoord, geef_niet_akkoord, heropen, trek_in
from domain.nota.bewaken import stel_geen_reactie_vast, vervolg_na_bezetting
from domain.nota.indienen import dien_in
from domain.nota.inhoud import Lijst, Onderdeel, Wijziging
from domain.nota.mede_namens import bevestig_mede_namens, weiger_mede_namens
from domain.nota.opstellen import Pen, wijzig
from domain.nota.paraferen import adviseer, parafeer, sla_over
from domain.nota.rappelleren import Rappel, meld
from domain.nota.stand import Nota
from domain.nota.termijnen import (
    Verlenging,
    Wanneer,
    stel_deadline,
    verleng_deadline,
    verleng_termijn,
)
from domain.nota.terugsturen import stuur_terug, vraag_aanpassing
from domain.nota.verzendbaar import Beslisnota, Zending
from domain.nota.verzenden import verzend
from domain.opdracht import NIEMAND, Gezien, Opdracht
from tests.notas import SJABLOON, Kladblok, concept, sectie
from tests.people import (
    BO,
    DCO,
    EVERYONE,
    FEZ,
    MEDE,
    NOON,
    SJABLONEN,
    STELLER,
    functie,
    opdracht,
    persoon,
)

SECTIES = ("3", "4b", "4d", "4e", "4f", "brief")
LIJSTEN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("afstemming_met", ()),
    ("afstemming_met", ("JenV",)),
    ("afstemming_met", ("JenV", "SZW")),
    ("dekking", ()),
    ("dekking", ("VWS", "JenV")),
    ("mede_namens", MEDE[:2]),
    ("mede_namens", MEDE),
)
OOK = {DCO: FEZ, MEDE[2]: MEDE[1]}  # who works there too; at the second office alone
VOOR: Mapping[str, Callable[..., None]] = {
    "afstemmen": stem_af,
    "paraaf": parafeer,
    "medeparaaf": parafeer,
    "akkoord": geef_akkoord,
    "mede_namens": bevestig_mede_namens,
}


class Keuze(NamedTuple):
    """What one official tries; the numbers choose among what there is."""

    daad: str
    wie: str
    n: int


def kantoor(code: str) -> Functie:
    office = functie(code).fork()
    if code in OOK:
        by = Opdracht(uuid4(), NIEMAND, NOON, b"")
        bezet(office, persoon(OOK[code]), van=date(2025, 1, 2), door=None, opdracht=by)
    return office


KANTOREN = {code: kantoor(code) for code in EVERYONE}
BEZETTING = Bezetting(KANTOREN.get, SJABLONEN.kalender)


@cache
def begonnen() -> tuple[Nota, tuple[Event, ...], Mapping[str, Inhoud]]:
    """Give a draft, made once, with its events and its text."""
    klad = Kladblok()
    nota = concept(klad)
    return nota, tuple(nota.collect()), klad.bewaard


class Wereld:
    """One nota, the text that is kept of it, and a clock that may jump back."""

    def __init__(self) -> None:
        self.klad = Kladblok()
        first, events, bewaard = begonnen()
        self.nota, self.begin = first.fork(), list(events)
        self.klad.bewaard = dict(bewaard)
        self.moment = NOON

    def doe(self, keuze: Keuze) -> bool:
        """Try it; say whether it was done."""
        self.moment += timedelta(minutes=1)
        try:
            DADEN[keuze.daad](self, keuze.wie, keuze.n)
        except Geweigerd:
            return False
        return True

    def opdracht(self, wie: str, persoon_id: UUID | None = None, **velden: Any) -> Opdracht:
        who = persoon_id or persoon(wie)
        held = tuple(c for c in EVERYONE if who in KANTOREN[c].houders(self.moment))
        by = opdracht(wie, moment=self.moment, gezien=self.nota.gezien)
        return replace(by, persoon_id=who, functies=held, **velden)

    def teken(self, wie: str, n: int) -> None:
        """Let an office on turn do what it is asked: by this official, or by who holds it."""
        steps = self.nota.aan_zet
        stap = steps[n % len(steps)] if steps else None
        if stap is None or stap.soort == "verzenden":
            self.verzend(BO)
            return
        holders = KANTOREN[stap.functie].houders(self.moment)
        who = holders[0] if n % 7 else persoon(wie)
        reden = "waarneming" if n % 5 else None
        by = self.opdracht(wie, who, als=stap.functie, samenloop=reden)
        if stap.soort == "advies":
            adviseer(self.nota, "positief", bezetting=BEZETTING, opdracht=by)
        else:
            VOOR[stap.soort](self.nota, bezetting=BEZETTING, opdracht=by)

    def probeer(self, wie: str, n: int) -> None:
        """Let anybody try any signature, on a text that may be old."""
        by = self.opdracht(wie)
        if n % 3 == 0:
            old = Gezien(**{**dict(self.nota.gezien), "versie": n})
            by = self.opdracht(wie, gezien=old)
        [*VOOR.values()][n % len(VOOR)](self.nota, bezetting=BEZETTING, opdracht=by)

    def schrijf(self, *onderdelen: Onderdeel, wie: str = STELLER, voor: UUID | None = None) -> None:
        pen = Pen(self.klad.onderdelen(self.nota), self.klad.zout)
        wijziging = Wijziging(op_versie=self.nota.versie, onderdelen=onderdelen, voorwaarde_id=voor)
        wijzig(self.nota, wijziging, pen, bezetting=BEZETTING, opdracht=self.opdracht(wie))
        self.klad.bewaard.update({i.onderdeel_hash: i for i in self.nota.collect_inhoud()})

    def wijzig(self, wie: str, n: int) -> None:
        text = () if n % 4 == 0 else (f"Tekst {n}.",)
        self.schrijf(sectie(SECTIES[n % len(SECTIES)], *text), wie=STELLER if n % 9 else wie)

    def lijst(self, _: str, n: int) -> None:
        code, waarden = LIJSTEN[n % len(LIJSTEN)]
        self.schrijf(Lijst.model_validate({"code": code, "waarden": waarden}))

    def verzend(self, wie: str, _: int = 0) -> None:
        beslisnota = Beslisnota(wijze="ongelakt")
        zending = Zending(self.klad.onderdelen(self.nota), {}, beslisnota)
        verzend(self.nota, zending, bezetting=BEZETTING, opdracht=self.opdracht(wie))

    def dien_in(self, wie: str, n: int) -> None:
        by = self.opdracht(STELLER if n % 5 else wie)
        bronnen = SJABLONEN.bronnen(SJABLOON)
        dien_in(self.nota, SJABLOON.route, bronnen=bronnen, bezetting=BEZETTING, opdracht=by)

    def geschil(self, wie: str, n: int) -> None:
        by = self.opdracht(self.aan_zet(wie, n))
        leg_geschilpunt_vast(self.nota, "Nee.", ("3",), bezetting=BEZETTING, opdracht=by)

    def los_op(self, wie: str, n: int) -> None:
        punten = [*self.nota.geschilpunten]
        punt_id = punten[n % len(punten)] if punten else uuid4()
        office = self.nota.geschilpunten[punt_id].functie if punten and n % 4 else wie
        by = self.opdracht(office)
        los_geschilpunt_op(self.nota, punt_id, "Opgelost.", bezetting=BEZETTING, opdracht=by)

    def stuur_terug(self, wie: str, n: int) -> None:
        codes = ("steller", *(stap.code for stap in SJABLOON.route.stappen))
        office = self.aan_zet(wie, n)
        by = self.opdracht(office, als=office)
        stuur_terug(self.nota, codes[n % len(codes)], "Nee.", bezetting=BEZETTING, opdracht=by)

    def vraag(self, wie: str, n: int) -> None:
        office = self.aan_zet(wie, n)
        by = self.opdracht(office, als=office)
        vraag_aanpassing(self.nota, "Hoe?", ("3",), bezetting=BEZETTING, opdracht=by)

    def aan_zet(self, wie: str, n: int) -> str:
        steps = self.nota.aan_zet
        return steps[n % len(steps)].functie if steps and n % 4 else wie

    def nee(self, wie: str, n: int) -> None:
        by = self.opdracht(self.aan_zet(wie, n))
        acts = (geef_niet_akkoord, weiger_mede_namens, heropen, trek_in, sla_over)
        acts[n % len(acts)](self.nota, "Daarom.", bezetting=BEZETTING, opdracht=by)

    def heropen(self, _: str, __: int) -> None:
        offices = SJABLOON.route.instellingen.heropenen_door
        heropen(self.nota, "Daarom.", bezetting=BEZETTING, opdracht=self.opdracht(offices[0]))

    def klok(self, _: str, n: int) -> None:
        self.moment += timedelta(days=n % 5, hours=-n)

    def bewaak(self, _: str, n: int) -> None:
        by = Opdracht(uuid4(), NIEMAND, self.moment, b"")
        for stap, opening in self.nota.open_stappen.items():
            for kijk in (stel_geen_reactie_vast, vervolg_na_bezetting):
                kijk(self.nota, stap, opening.nummer + n % 2, bezetting=BEZETTING, opdracht=by)
            rappel = Rappel(stap, opening.nummer + n % 2, n % 4)
            meld(self.nota, rappel, bezetting=BEZETTING, opdracht=by)

    def tijd(self, wie: str, n: int) -> None:
        """Let anybody set a deadline, or give more time to it or to a step."""
        by, day = self.opdracht(wie), date(2025, 12, 1 + n % 28)
        steps = [*self.nota.open_stappen] or ["x"]
        more = Verlenging(day, "Vol.")
        if n % 3 == 0:
            stel_deadline(self.nota, Wanneer(day), "Ja.", bezetting=BEZETTING, opdracht=by)
        elif n % 3 == 1:
            verleng_deadline(self.nota, more, bezetting=BEZETTING, opdracht=by)
        else:
            stap = steps[n % len(steps)]
            verleng_termijn(self.nota, stap, more, bezetting=BEZETTING, opdracht=by)


DADEN: Mapping[str, Callable[[Wereld, str, int], None]] = {
    "teken": Wereld.teken,
    "probeer": Wereld.probeer,
    "wijzig": Wereld.wijzig,
    "lijst": Wereld.lijst,
    "verzend": Wereld.verzend,
    "dien in": Wereld.dien_in,
    "geschil": Wereld.geschil,
    "los op": Wereld.los_op,
    "stuur terug": Wereld.stuur_terug,
    "vraag": Wereld.vraag,
    "nee": Wereld.nee,
    "heropen": Wereld.heropen,
    "klok": Wereld.klok,
    "bewaak": Wereld.bewaak,
    "tijd": Wereld.tijd,
}
