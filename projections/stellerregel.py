"""Stellerregel: the one row of the werkvoorraad that waits for the steller of a nota."""

from __future__ import annotations

from collections.abc import Mapping

from domain.base import Event
from domain.functionaris import Functionaris
from domain.nota import besluiten, terugsturen
from domain.nota.indienen import Ingediend
from domain.nota.inhoud import Kop
from domain.nota.opstellen import Geopend, InhoudGewijzigd
from domain.nota.rechten import StellerGewijzigd
from domain.nota.terugsturen import AanpassingGevraagd, Teruggestuurd
from projections.base import Rijen
from projections.woorden import tijdstip

LEEG: Mapping[str, str | int] = {
    "stap": "", "open": 1, "termijn": "", "onbezet": 0, "gezet": 0, "geraakt": "",
    "bij_stilte": "", "ministerie": "", "kenmerk": "", "onderwerp": "", "stappen": "{}",
    "vrager": "", "persoon": "",
}  # fmt: skip


def bij_steller(event: Event, rijen: Rijen) -> None:
    match event:
        case Geopend():
            begin(event, rijen)
        case InhoudGewijzigd():
            beschrijf(event, rijen)
            if not event.redactioneel_voorstel:  # a comma answers no question
                aangepast(rijen)
        case StellerGewijzigd(stellers=stellers, functie=functie):
            rijen.wijzig(rijen.rij(""), persoon=str(stellers[0]), functie=functie)
        case Ingediend():
            begin_ronde(rijen)
        case besluiten.NietAkkoordGegeven() | Teruggestuurd(naar=terugsturen.STELLER):
            leg_bij_steller(event, rijen, "teruggestuurd")
        case AanpassingGevraagd(stap=stap, onderdelen=codes):
            leg_bij_steller(event, rijen, "aanpassing", vrager=stap, wegens=codes)
        case besluiten.BesprekingGevraagd(stap=stap):
            leg_bij_steller(event, rijen, "bespreking", vrager=stap)
        case besluiten.Ingetrokken():
            leg_weg(rijen)


def begin(event: Geopend, rijen: Rijen) -> None:
    assert isinstance(event.door, Functionaris)
    rijen.voeg_toe(
        **{
            **LEEG,
            "soort": "concept",
            "functie": event.door.functie,
            "persoon": str(event.door.persoon_id),
            "opening": event.originator_version,
            "sinds": tijdstip(event.timestamp),
            "ministerie": str(event.ministerie),
            "kenmerk": event.kenmerk,
        }
    )


def beschrijf(event: InhoudGewijzigd, rijen: Rijen) -> None:
    if "kop" in event.gewijzigd:
        kop = rijen.onderdeel(event.hashes["kop"])
        assert isinstance(kop, Kop)
        rijen.wijzig(rijen.rij(""), onderwerp=kop.onderwerp)


def begin_ronde(rijen: Rijen) -> None:
    """Leave the steller alone; of what a new round asks, nothing is asked again for a section."""
    for rij in rijen.alle():
        rijen.wijzig(rij, geraakt="", open=rij["open"] if rij["stap"] else 0)


def leg_bij_steller(
    event: Event, rijen: Rijen, soort: str, *, vrager: str = "", wegens: tuple[str, ...] = ()
) -> None:
    """Let the nota wait for its steller: sent back, or asked for a change by a step."""
    rijen.wijzig(
        rijen.rij(""),
        soort=soort,
        open=1,
        gezet=1,
        opening=event.originator_version,
        sinds=tijdstip(event.timestamp),
        vrager=vrager,
        geraakt=" ".join(wegens),
    )


def aangepast(rijen: Rijen) -> None:
    """Leave the steller alone: the change was made."""
    rij = rijen.rij("")
    if rij["soort"] == "aanpassing":
        rijen.wijzig(rij, open=0)


def leg_weg(rijen: Rijen) -> None:
    rijen.wijzig(rijen.rij(""), open=0)
