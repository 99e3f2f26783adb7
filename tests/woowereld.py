"""A world in which officials try to make a nota public, right or wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import NamedTuple
from uuid import uuid4

from domain.base import Event, Geweigerd
from domain.woo import afronden, lakvoorstel, lakwijziging, publiceren, restvermelding, suggestie
from domain.woo.beoordeling import Lakmarkering, Uitkomst
from domain.woo.grondregels import Lakgrond
from domain.woo.openbaarmaking import Openbaarmaking
from domain.woo.passage import Aanwijzing
from domain.woo.publiceren import Vervanging
from tests.beoordelingen import COORDINATOR, MEDEWERKER, PERSOON, Zaak, stuk
from tests.notas import sectie
from tests.openbaarmakingen import (
    LEK,
    door_de_poort,
    geef_vrij,
    intrekking,
    publiceer,
    samengesteld,
)
from tests.people import STELLER
from tests.recorded import recorded

MENSEN = (MEDEWERKER, COORDINATOR, STELLER, "VWS/directeur-DMO", "JenV/directeur-beleid")
ZINNEN = ("Kuijpers belde.", "Brandsma belde Kuijpers.", "Wij raden u af te tekenen.", "Niets.")
GRONDEN = (
    PERSOON,
    Lakgrond(gronden=("5.1.1.e",)),
    Lakgrond(gronden=("5.2.3",), motivering="Schaadt het beraad."),
    Lakgrond(gronden=("5.1.5",), motivering="Schade."),
    Lakgrond(gronden=("5.1.2.i",)),
)


class Keuze(NamedTuple):
    """What one official tries; the number chooses among what there is."""

    daad: str
    wie: str
    n: int


class Woowereld:
    """One judgement, what is released of it, and a clock."""

    def __init__(self) -> None:
        self.zaak = Zaak(sectie("3", *ZINNEN[:3]))
        self.openbaar: list[Openbaarmaking] = []
        self.begin: list[Event] = recorded(self.zaak.beoordeling)

    def doe(self, keuze: Keuze) -> bool:
        """Try it; say whether it was done."""
        self.zaak.moment += timedelta(minutes=1)
        try:
            DADEN[keuze.daad](self, keuze.wie, keuze.n)
        except Geweigerd:
            return False
        return True

    def lak(self, n: int) -> Lakmarkering | None:
        laks = list(self.zaak.beoordeling.lakken.values())
        return laks[n % len(laks)] if laks else None

    def stel_voor(self, wie: str, n: int) -> None:
        places = [p for p in self.zaak.tekst.plekken if p.startswith(("3/", "kop/"))]
        tekst = self.zaak.tekst.plekken[plaats := places[n % len(places)]].tekst
        lak = self.lak(n)
        vervangt = lak.lak_id if lak and lak.staat == "vervallen" else None
        van = n % len(tekst)
        wijst = Aanwijzing(plaats=plaats, van=van, tot=len(tekst), fragment=tekst[van:])
        grond = GRONDEN[n % len(GRONDEN)] if n % 3 else PERSOON
        erkend = ("R10",) if "5.2.3" in grond.gronden else ()
        self.zaak.lak(wijst, grond, wie=wie, erkend=erkend, vervangt=vervangt)

    def beslis(self, wie: str, n: int) -> None:
        """Agree or disagree with a mark, or with what was proposed about it."""
        lak, zitting, wat = self.lak(n), self.zaak.zitting(wie), self.zaak.beoordeling
        nummer = lak.lak_id if lak else uuid4()
        erkend = ("R10",) if lak and "5.2.3" in lak.grond.gronden else ()
        if lak and lak.voorstel:
            if n % 3:
                lakwijziging.bevestig_wijziging(wat, nummer, zitting)
            else:
                lakwijziging.wijs_voorstel_af(wat, nummer, "Nee.", zitting)
        elif n % 4:
            lakvoorstel.bevestig(wat, nummer, zitting, erkend=erkend)
        else:
            lakvoorstel.verwerp(wat, nummer, "Nee.", zitting)

    def verander(self, wie: str, n: int) -> None:
        lak, zitting, wat = self.lak(n), self.zaak.zitting(wie), self.zaak.beoordeling
        nummer = lak.lak_id if lak else uuid4()
        if n % 3 == 0:
            lakvoorstel.trek_lak_in(wat, nummer, "Nee.", zitting)
        elif n % 3 == 1:
            lakwijziging.stel_opheffing_voor(wat, nummer, "Nee.", zitting)
        else:
            grond = GRONDEN[n % len(GRONDEN)]
            lakwijziging.stel_grondwijziging_voor(wat, nummer, grond, zitting)

    def wijs_suggestie_af(self, wie: str, n: int) -> None:
        wijst = self.zaak.wijs("veilige", "kop/onderwerp")
        naam = f"herkenner:regels@{n % 2}"
        suggestie.wijs_suggestie_af(
            self.zaak.beoordeling, wijst, naam, "anders", self.zaak.zitting(wie)
        )

    def laat_staan(self, wie: str, n: int) -> None:
        rest = self.zaak.rest
        if rest:
            deel, zitting = rest[n % len(rest)].deel, self.zaak.zitting(wie)
            restvermelding.laat_zichtbaar(self.zaak.beoordeling, rest, deel, "Mag.", zitting)

    def schrijf(self, wie: str, n: int) -> None:
        """Write a new text, or go on with it."""
        if n % 2:
            aantal = 1 + n % 3
            self.zaak.klad.wijzig(self.zaak.nota, sectie("3", *ZINNEN[n % 2 : n % 2 + aantal]))
        self.zaak.wissel(wie=wie)

    def sluit(self, wie: str, n: int) -> None:
        if n % 2:
            self.zaak.rond_af(wie=wie, gelezen=() if n % 7 == 1 else None)
        else:
            self.zaak.stel_vast(wie=wie)

    def heel(self, wie: str, n: int) -> None:
        wat, zitting = self.zaak.beoordeling, self.zaak.zitting(wie)
        if n % 5:
            afronden.heropen(wat, "Daarom.", zitting)
            return
        uitkomst = Uitkomst(soort="reeds_openbaar", vindplaats="https://open.example/1")
        afronden.bepaal_uitkomst(wat, uitkomst, zitting, gezien=stuk(self.zaak.nota))

    def stel_samen(self, wie: str, n: int) -> None:
        vervangt = self.openbaar[n % len(self.openbaar)] if self.openbaar and n % 2 else None
        self.openbaar.append(samengesteld(self.zaak, wie=wie, vervangt=vervangt))

    def laat_gaan(self, wie: str, n: int) -> None:
        """Pass the gate, release, publish, withdraw or replace."""
        if not self.openbaar:
            return
        wat, zaak = self.openbaar[n % len(self.openbaar)], self.zaak
        if wat.poort != "open":
            door_de_poort(wat, zaak, *([LEK] if n % 4 == 0 else []))
        elif not wat.vrijgegeven:
            geef_vrij(wat, zaak, wie=wie)
        elif not wat.gepubliceerd_op:
            publiceer(wat, zaak, wie=wie)
        elif n % 2:
            publiceren.trek_in(wat, intrekking(), zaak.zitting(wie))
        else:
            by = Vervanging("0001", self.openbaar[-1], "onleesbaar", zaak.moment.date())
            publiceren.vervang(wat, by, zaak.zitting(wie))


DADEN: Mapping[str, Callable[[Woowereld, str, int], None]] = {
    "stel voor": Woowereld.stel_voor,
    "beslis": Woowereld.beslis,
    "verander": Woowereld.verander,
    "wijs suggestie af": Woowereld.wijs_suggestie_af,
    "laat staan": Woowereld.laat_staan,
    "schrijf": Woowereld.schrijf,
    "sluit": Woowereld.sluit,
    "heel": Woowereld.heel,
    "stel samen": Woowereld.stel_samen,
    "laat gaan": Woowereld.laat_gaan,
}
