"""Wandeling: a random route, and a nota that goes it, back and forth."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from random import Random
from uuid import uuid4

from domain.base import Event, Geweigerd
from domain.bezetting import Bezetting
from domain.functie import Functie, NieuweFunctie, bezet, stel_in
from domain.nota.afstemmen import stem_af
from domain.nota.besluiten import geef_akkoord, geef_niet_akkoord, heropen
from domain.nota.bewaken import stel_geen_reactie_vast
from domain.nota.indienen import dien_in
from domain.nota.inhoud import Kop, Lijst, Onderdeel, Verzending, Wijziging
from domain.nota.mede_namens import bevestig_mede_namens
from domain.nota.ministerraad import Behandeling, leg_ministerraad_vast
from domain.nota.opstellen import Pen, wijzig
from domain.nota.paraferen import adviseer, parafeer, sla_over
from domain.nota.terugsturen import eerder, stuur_terug, vraag_aanpassing
from domain.nota.verzendbaar import Beslisnota, Zending
from domain.nota.verzenden import verzend
from domain.opdracht import NIEMAND, Opdracht
from domain.route import Stap
from tests.kaart import SECTIES, Kaart
from tests.notas import SJABLOON, Kladblok, alles, concept, sectie
from tests.people import DG, MEDE, NOON, SJABLONEN, STELLER, opdracht, persoon

MINISTERIES = ("JenV", "OCW", "SZW", "BZK")
BEHANDELD = Behandeling("ministerraad", date(2025, 11, 7), "conform")
TEKENT: Mapping[str, Callable[..., None]] = {
    "afstemmen": stem_af,
    "paraaf": parafeer,
    "medeparaaf": parafeer,
    "akkoord": geef_akkoord,
    "mede_namens": bevestig_mede_namens,
    "ministerraad": lambda nota, **by: leg_ministerraad_vast(nota, BEHANDELD, **by),
}


@cache
def kantoor(code: str) -> Functie:
    """Give any office at all, held by a person of its own."""
    soort = "bewindspersoon" if "/stas" in code else "ambtelijk"
    by = Opdracht(uuid4(), NIEMAND, NOON, b"")
    nieuw = NieuweFunctie.model_validate({"code": code, "naam": code, "soort": soort})
    office = stel_in(nieuw, door=None, opdracht=by)
    bezet(office, persoon(code), van=date(2025, 1, 1), door=None, opdracht=by)
    return office


BEZETTING = Bezetting(kantoor, SJABLONEN.kalender)


class Wandeling:
    """One nota on one route; every act is by somebody who may."""

    def __init__(self, zaad: int) -> None:
        self.kans = Random(zaad)
        self.patroon = Kaart(self.kans).route()
        self.klad = Kladblok()
        self.nota = concept(self.klad, onderdelen=alles())
        self.moment = NOON

    def loop(self, stappen: int) -> Iterator[list[Event]]:
        """Give what each act recorded; what is refused, or changes nothing, is no step."""
        yield list(self.nota.collect())
        self.dien_in()
        yield list(self.nota.collect())
        for _ in range(stappen):
            if self.nota.gesloten:
                return
            self.moment += timedelta(minutes=1)
            act = self.dien_in if self.nota.route is None else self.kans.choice(self.daden)
            with suppress(Geweigerd):
                act()
            if events := list(self.nota.collect()):
                yield events

    @property
    def daden(self) -> tuple[Callable[[], None], ...]:
        schrijven = (self.schrijf, self.schrijf, self.lijst, self.kop)
        nee = (self.stuur_terug, self.overslaan, self.zwijg, self.besluit_niet, self.heropen)
        return (self.teken,) * 14 + schrijven + nee

    def door(self, functie: str) -> Opdracht:
        by = opdracht(functie, gezien=self.nota.gezien, moment=self.moment)
        return replace(by, functies=(functie,), als=functie)

    def aan_zet(self) -> Stap:
        return self.kans.choice(self.nota.aan_zet)

    def dien_in(self) -> None:
        by = opdracht(STELLER, moment=self.moment)
        bronnen = SJABLONEN.bronnen(SJABLOON)
        dien_in(self.nota, self.patroon, bronnen=bronnen, bezetting=BEZETTING, opdracht=by)

    def teken(self) -> None:
        stap = self.aan_zet()
        by = self.door(stap.functie)
        if stap.soort == "advies":
            adviseer(self.nota, "positief", bezetting=BEZETTING, opdracht=by)
        elif stap.soort == "verzenden":
            self.verzend(by)
        else:
            TEKENT[stap.soort](self.nota, bezetting=BEZETTING, opdracht=by)

    def verzend(self, by: Opdracht) -> None:
        zending = Zending(self.klad.onderdelen(self.nota), {}, Beslisnota(wijze="ongelakt"))
        if self.kans.random() < 0.5:  # or every walk would end soon
            verzend(self.nota, zending, bezetting=BEZETTING, opdracht=by)

    def schrijf(self) -> None:
        codes = self.kans.sample(SECTIES[2:], self.kans.randint(1, 2))
        self.wijzig(
            *(sectie(c, *self.kans.choice([(), (f"Tekst {self.moment}.",)])) for c in codes)
        )

    def lijst(self) -> None:
        code = self.kans.choice(("afstemming_met", "dekking", "mede_namens"))
        found = MEDE if code == "mede_namens" else MINISTERIES
        waarden = self.kans.sample(found, self.kans.randint(0, 3))
        self.wijzig(Lijst.model_validate({"code": code, "waarden": waarden}))

    def kop(self) -> None:
        kans, parts = self.kans, self.klad.onderdelen(self.nota)
        nieuw = {
            "soort_nota": kans.choice(("ter_informatie", "ter_besluitvorming")),
            "ministerraad": kans.random() < 0.5,
            "rubricering": kans.choice(("geen", "departementaal_vertrouwelijk")),
        }
        verzending = {"kamers": kans.choice((("TK",), ("TK", "EK")))}
        self.wijzig(
            Kop.model_validate({**dict(parts["kop"]), **nieuw}),
            Verzending.model_validate({**dict(parts["verzending"]), **verzending}),
        )

    def wijzig(self, *onderdelen: Onderdeel) -> None:
        """Write as the steller, who is asked to if he may not by himself."""
        if not self.nota.wijzigen_open:
            by = self.door(self.aan_zet().functie)
            vraag_aanpassing(self.nota, "Hoe?", ("3",), bezetting=BEZETTING, opdracht=by)
        wijziging = Wijziging(op_versie=self.nota.versie, onderdelen=onderdelen)
        pen = Pen(self.klad.onderdelen(self.nota), self.klad.zout)
        by = opdracht(STELLER, moment=self.moment)
        wijzig(self.nota, wijziging, pen, bezetting=BEZETTING, opdracht=by)
        self.klad.bewaard.update({i.onderdeel_hash: i for i in self.nota.collect_inhoud()})

    def stuur_terug(self) -> None:
        van, route = self.aan_zet(), self.nota.route
        assert route
        naar = self.kans.choice(["steller", *(stap.code for stap in eerder(route, van))] * 2)
        by = self.door(van.functie)
        stuur_terug(self.nota, naar, "Nee.", bezetting=BEZETTING, opdracht=by)

    def overslaan(self) -> None:
        sla_over(self.nota, "Haast.", bezetting=BEZETTING, opdracht=self.door(DG))

    def zwijg(self) -> None:
        """Let time pass, so that every term on it is over."""
        self.moment += timedelta(days=10)
        by = Opdracht(uuid4(), NIEMAND, self.moment, b"")
        for stap, opening in self.nota.open_stappen.items():
            nummer = opening.nummer
            stel_geen_reactie_vast(self.nota, stap, nummer, bezetting=BEZETTING, opdracht=by)

    def besluit_niet(self) -> None:
        by = self.door(self.aan_zet().functie)
        geef_niet_akkoord(self.nota, "Nee.", bezetting=BEZETTING, opdracht=by)

    def heropen(self) -> None:
        heropen(self.nota, "Toch niet.", bezetting=BEZETTING, opdracht=self.door(DG))
