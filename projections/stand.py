"""Stand: where every history is now, in words; and which of them a reader may see."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from itertools import islice
from typing import NamedTuple
from uuid import UUID

from typing_extensions import override

from domain.base import Event
from domain.functie import Bezet, Ingesteld, Vrijgekomen
from domain.functionaris import Functionaris, Ministerie, ministerie_van
from domain.kamerbrief import Vastgelegd
from domain.kamerpunt import motie, opvolging, toezegging, uitvoering
from domain.kamerpunt.samenvoegen import SamengevoegdMet
from domain.mandateren import Opgeheven
from domain.nota import besluiten, terugsturen
from domain.nota.afronden import Afgerond
from domain.nota.akkoord_mits import AkkoordMitsGegeven
from domain.nota.indienen import Ingediend
from domain.nota.inhoud import Kop
from domain.nota.lezers import ALLEN
from domain.nota.opmerken import OpmerkingGeplaatst
from domain.nota.opstellen import Geopend, InhoudGewijzigd
from domain.nota.rechten import StellerGewijzigd, ToegangGewijzigd
from domain.nota.route_wijzigen import RouteGewijzigd
from domain.nota.terugsturen import Teruggestuurd
from domain.nota.vervolg import RouteVervolgd
from domain.nota.verzenden import Verzonden
from domain.nummers import kenmerk_vorm
from domain.opdracht import Lezer
from domain.route import Route
from projections.base import Cursor, Projection, Rijen, Sleutel
from projections.dossier import ALLES, Dossier, Zoekvraag, dossier, rijen
from projections.inzage import LEEG, VAN_IEDEREEN, inzage, open_voor
from projections.puntstand import opnieuw_beschreven
from projections.woorden import tijdstip, zoekvorm


class Gevonden(NamedTuple):
    soort: str
    id: UUID
    ministerie: str


class Stand(Projection):
    naam = "stand"
    tabel = """CREATE TABLE IF NOT EXISTS lees_stand (
        stroom TEXT PRIMARY KEY, soort TEXT NOT NULL, ministerie TEXT NOT NULL,
        kenmerk TEXT NOT NULL, vorm TEXT NOT NULL, onderwerp TEXT NOT NULL,
        zoektekst TEXT NOT NULL, fase TEXT NOT NULL, groep TEXT NOT NULL, groepen TEXT NOT NULL,
        versie BIGINT NOT NULL, ronde BIGINT NOT NULL, gewijzigd_op TEXT NOT NULL,
        sleutel TEXT NOT NULL, stellers TEXT NOT NULL, betrokken TEXT NOT NULL,
        genoemd TEXT NOT NULL, kring TEXT NOT NULL, eigen_kring INTEGER NOT NULL,
        ingediend INTEGER NOT NULL, vertrouwelijk INTEGER NOT NULL,
        inzage TEXT NOT NULL)"""
    sleutel = ("stroom",)
    indexen = ("sleutel, inzage", "vorm", "inzage, stroom")

    @override
    def leest(self, event: Event, /) -> Collection[Sleutel]:
        return ((),)

    @override
    def project(self, event: Event, rijen: Rijen) -> None:
        match event:
            case Geopend() | Vastgelegd() | motie.Ingediend() | toezegging.Gedaan() | Ingesteld():
                begin(event, rijen)
            case InhoudGewijzigd(versie=versie):
                werk_bij(event, rijen, versie=versie)
                beschrijf(event, rijen)
            case Ingediend(ronde=ronde, route=route):
                werk_bij(event, rijen, fase="in_route", ronde=ronde)
                betrek(route, rijen)
            case RouteVervolgd(route=route):
                werk_bij(event, rijen, **groep_van(event))
                if route:
                    betrek(route, rijen)
            case RouteGewijzigd(route=route):
                werk_bij(event, rijen)
                betrek(route, rijen)
            case Teruggestuurd(naar=terugsturen.STELLER):
                werk_bij(event, rijen, fase="teruggestuurd", groep="")
            case motie.GegevensHerzien(velden=velden) | toezegging.GegevensHerzien(velden=velden):
                werk_bij(event, rijen, **opnieuw_beschreven(velden, rijen.rij()))
            case _ if rijen.zoek() and not is_binnenskamers(
                event
            ):  # judging and releasing have a list of their own
                werk_bij(event, rijen, **NA.get(type(event), {}))
                herzie(event, rijen)

    def van(self, stroom: UUID, cursor: Cursor) -> Dossier | None:
        """Say where one history is. Whether its reader may know, was asked before."""
        rows = cursor.execute("SELECT * FROM lees_stand WHERE stroom = :stroom", stroom=str(stroom))
        return next((dossier(row) for row in rows), None)

    def dossiers(self, lezer: Lezer, cursor: Cursor, vraag: Zoekvraag = ALLES) -> Sequence[Dossier]:
        """List what this reader may see, the newest first."""
        mag = open_voor(lezer, cursor)
        rows = (row for row in rijen(cursor, vraag, mag) if row["inzage"] in mag)
        return [dossier(row) for row in islice(rows, vraag.limit)]

    def vind(self, kenmerk: str, cursor: Cursor) -> Sequence[Gevonden]:
        """Resolve what people call a thing (`VWS:kenmerk` names the ministry too) to its id."""
        vooraf, _, rest = kenmerk.partition(":")
        bekend = {code.upper(): str(code) for code in Ministerie}
        ministerie = bekend.get(vooraf.strip().upper(), "") if rest else ""
        if not (vorm := kenmerk_vorm(rest if ministerie else kenmerk)):
            return []  # or it would name each motie and toezegging without a number
        rows = cursor.execute(
            """SELECT soort, stroom, ministerie FROM lees_stand
            WHERE vorm IN (:vorm, :kst) AND :ministerie IN ('', ministerie)
            ORDER BY soort, stroom""",
            vorm=vorm,
            kst=f"KST-{vorm}",
            ministerie=ministerie,
        )
        return [Gevonden(row["soort"], UUID(row["stroom"]), row["ministerie"]) for row in rows]


def begin(event: Event, rijen: Rijen) -> None:
    soort, ministerie, kenmerk, onderwerp, fase = eerste(event)
    is_nota = isinstance(event, Geopend)
    assert not is_nota or isinstance(event.door, Functionaris)
    moment = tijdstip(event.timestamp)
    stellers = str(event.door.persoon_id) if isinstance(event.door, Functionaris) else ""
    zaak = {**LEEG, "stellers": stellers, "kring": ministerie}
    rijen.voeg_toe(
        soort=soort,
        ministerie=ministerie,
        kenmerk=kenmerk,
        vorm=kenmerk_vorm(kenmerk),
        onderwerp=onderwerp,
        zoektekst=zoekvorm(kenmerk, onderwerp),
        fase=fase,
        groep="",
        groepen="{}",
        versie=0,
        ronde=0,
        gewijzigd_op=moment,
        sleutel=f"{moment} {event.originator_id}",
        **zaak,
        eigen_kring=0,
        inzage=inzage(zaak) if is_nota else VAN_IEDEREEN,
    )


def eerste(event: Event) -> tuple[str, str, str, str, str]:
    match event:
        case Geopend(ministerie=ministerie, kenmerk=kenmerk):
            return "nota", ministerie, kenmerk, "", "concept"
        case Vastgelegd(ministerie=ministerie, kenmerk=kenmerk, titel=titel, herkomst=herkomst):
            return "kamerbrief", ministerie, kenmerk, titel, herkomst
        case motie.Ingediend(kst_id=kst, zaaknummer=zaak, intern_nummer=intern, onderwerp=over):
            return "motie", "", kst or zaak or intern or "", over, "niet_gestart"
        case toezegging.Gedaan(ministerie=ministerie, nummer=nummer, tekst=tekst):
            return "toezegging", ministerie or "", nummer or "", tekst, "niet_gestart"
        case Ingesteld(ministerie=ministerie, code=code, naam=naam):
            return "functie", ministerie, code, naam, "ingesteld"
        case _:
            raise NotImplementedError(type(event).__name__)


NA: Mapping[type[Event], Mapping[str, str]] = {
    besluiten.AkkoordGegeven: {"fase": "akkoord", "groep": ""},
    AkkoordMitsGegeven: {"fase": "akkoord", "groep": ""},
    besluiten.Heropend: {"fase": "in_route"},
    besluiten.NietAkkoordGegeven: {"fase": "niet_akkoord", "groep": ""},
    besluiten.Ingetrokken: {"fase": "ingetrokken", "groep": ""},
    Verzonden: {"fase": "verzonden", "groep": ""},
    opvolging.UitvoeringGestart: {"fase": "in_behandeling"},
    SamengevoegdMet: {"fase": "samengevoegd"},
    Afgerond: {"fase": "afgerond", "groep": ""},
    uitvoering.DeelsAfgedaan: {"fase": "deels_afgedaan"},
    uitvoering.Afgedaan: {"fase": "afgedaan"},
    uitvoering.Heropend: {"fase": "in_behandeling"},
    Bezet: {"fase": "bezet"},
    Vrijgekomen: {"fase": "vrijgekomen"},
    Opgeheven: {"fase": "opgeheven"},
}


def werk_bij(event: Event, rijen: Rijen, **anders: str | int) -> None:
    """Write what is otherwise; what isn't named stays, and a report never undoes what was done."""
    rij = rijen.rij()
    if isinstance(event, uitvoering.VoortgangGemeld) and rij["fase"] == "niet_gestart":
        anders["fase"] = "in_behandeling"
    rijen.wijzig(rij, gewijzigd_op=tijdstip(event.timestamp), **anders)


def beschrijf(event: InhoudGewijzigd, rijen: Rijen) -> None:
    """Take the onderwerp from the text, and whether it is for the route only."""
    if "kop" not in event.gewijzigd:
        return
    kop = rijen.onderdeel(event.hashes["kop"])
    assert isinstance(kop, Kop)
    rij = rijen.rij()
    rijen.wijzig(rij, onderwerp=kop.onderwerp, zoektekst=zoekvorm(rij["kenmerk"], kop.onderwerp))
    zet_zaak(rijen, vertrouwelijk=int(event.feiten.rubricering == "departementaal_vertrouwelijk"))


def is_binnenskamers(event: Event) -> bool:
    """Say whether, for most who see this list, nothing happened."""
    return isinstance(event, OpmerkingGeplaatst) and event.zichtbaar_voor != ALLEN


def herzie(event: Event, rijen: Rijen) -> None:
    """Change who reads it, where somebody said so."""
    match event:
        case StellerGewijzigd(stellers=stellers):
            zet_zaak(rijen, stellers=" ".join(map(str, stellers)))
        case ToegangGewijzigd(kring=kring):
            genoemd, ministeries = " ".join(kring.functies), " ".join(kring.ministeries)
            zet_zaak(rijen, genoemd=genoemd, kring=ministeries, eigen_kring=1)


def zet_zaak(rijen: Rijen, **anders: str | int) -> None:
    """Change what the right to read depends on, and the key that stands for all of it."""
    rij = rijen.rij()
    rijen.wijzig(rij, **anders, inzage=inzage({**rij, **anders}))


def betrek(route: Route, rijen: Rijen) -> None:
    """Add the offices of this route to all that were ever asked, and their ministries."""
    rij = rijen.rij()
    betrokken = {*rij["betrokken"].split(), *(stap.functie for stap in route.stappen)}
    kring = set(rij["kring"].split())
    if not rij["eigen_kring"]:
        kring |= {*map(ministerie_van, betrokken)}
    rijen.wijzig(rij, groepen=json.dumps({groep.code: groep.naam for groep in route.groepen}))
    zet_zaak(
        rijen,
        betrokken=" ".join(sorted(betrokken)),
        kring=" ".join(sorted(kring)),
        ingediend=1,
    )


def groep_van(event: RouteVervolgd) -> Mapping[str, str]:
    """Name the group of what opened; all that is open at one time is in one group."""
    opened = [geopend.stap for geopend in event.geopend] or [leeg.stap for leeg in event.onbezet]
    return {"groep": opened[0].partition(".")[0]} if opened else {}
