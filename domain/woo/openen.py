"""Openen: a document comes under judgement, by its steller or by the Woo desk of its ministry."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from domain.functionaris import Ministerie, ministerie_van
from domain.woo.beoordeling import Beoordeling, Geopend
from domain.woo.gronden import GRONDENLIJST, Kader, Milieu
from domain.woo.grondregels import BesluitVan
from domain.woo.stukken import Stuk, beoordeling_nummer
from domain.woo.zitting import Zitting, is_woo, woo_of_steller


class NieuweBeoordeling(NamedTuple):
    """What is judged, and under which test; the rest is as the document says, if not given."""

    stuk: Stuk
    kader: Kader
    milieu: Milieu = "geen"
    besluit_van: BesluitVan | None = None
    documentdatum: date | None = None


def open_beoordeling(nieuw: NieuweBeoordeling, zitting: Zitting) -> Beoordeling:
    """Begin a judgement of this document under this test; there is one for each."""
    ministerie = ministerie_voor(zitting)
    wie = woo_of_steller(ministerie, zitting, steller=nieuw.kader != "woo_verzoek")
    return Beoordeling.begin(
        Geopend,
        beoordeling_nummer(nieuw.stuk, nieuw.kader),
        opdracht=zitting.opdracht,
        door=wie,
        stuk=nieuw.stuk,
        kader=nieuw.kader,
        ministerie=ministerie,
        grondenlijst=GRONDENLIJST,
        milieu=nieuw.milieu,
        besluit_van=nieuw.besluit_van or besluit_van(nieuw.stuk, zitting),
        documentdatum=nieuw.documentdatum or zitting.tekst.datum,
    )


def ministerie_voor(zitting: Zitting) -> Ministerie:
    """Name who judges: whose nota it is, or else whose Woo desk begins."""
    if zitting.nota:
        return zitting.nota.ministerie
    offices = [zitting.opdracht.als] if zitting.opdracht.als else zitting.opdracht.functies
    own = [code for code in offices if is_woo(code)]
    return ministerie_van(own[0]) if own else Ministerie.AZ


def besluit_van(stuk: Stuk, zitting: Zitting) -> BesluitVan:
    """Say for whose decision a nota was: by the office that gives akkoord on its route."""
    if stuk.soort != "nota" or not zitting.nota:
        return "geen"
    route = zitting.nota.route or zitting.nota.patroon
    steps = route.stappen if route else ()
    akkoord = [s.functie for s in steps if s.soort == "akkoord"]
    staats = bool(akkoord) and all(c.partition("/")[2].startswith("stas") for c in akkoord)
    return "staatssecretaris" if staats else "minister"
