"""Kaart: what the reader may do with a nota now, in which capacity; or why he may not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple
from uuid import UUID

from api.paginas.fouten import Reden, reden_van
from api.paginas.notabeeld import Notabeeld
from api.paginas.voorwaarden import wacht_op
from domain.base import Geweigerd
from domain.bezetting import Grond
from domain.functie import werkend
from domain.nota.afronden import verzendstap, waarom_niet_afronden
from domain.nota.besluiten import waarom_niet_heropenen, waarom_niet_intrekken
from domain.nota.handelingen import Handeling
from domain.nota.merken import Geschilpunt
from domain.nota.opstellen import mag_wijzigen
from domain.nota.terugsturen import STELLER, eerder
from domain.nota.vraag import Keuze, Vraag
from domain.nota.waarom import waarom
from domain.nota.weigeringen import Samenloop
from domain.nota.wensen import antwoord
from domain.route import Stap
from projections.tijdlijn import Gebeurd

KNOP: Mapping[Handeling, str] = {
    "stem_af": "Stem af namens {ministerie} op versie {versie}",
    "parafeer": "Parafeer versie {versie}",
    "adviseer": "Adviseer over versie {versie}",
    "geef_akkoord": "Besluit nemen",
    "bevestig_mede_namens": "Bevestig mede namens",
    "leg_ministerraad_vast": "Leg vast wat er is besloten",
    "verzend": "Verzending bekijken",
    "rond_af": "Rond de nota af",
}
TITEL: Mapping[Handeling, str] = {
    "stem_af": "Afstemming voor {ministerie}", "parafeer": "Uw paraaf", "adviseer": "Uw advies",
    "geef_akkoord": "Uw besluit", "bevestig_mede_namens": "Mede namens",
    "leg_ministerraad_vast": "Ministerraad", "verzend": "Verzending", "rond_af": "Afronding",
}  # fmt: skip
ERBIJ: tuple[Handeling, ...] = ("stuur_terug", "vraag_aanpassing", "leg_geschilpunt_vast")


class Terug(NamedTuple):
    code: str
    naam: str


class Punt(NamedTuple):
    """A dispute, and whether the reader may call it solved."""

    id: UUID
    punt: Geschilpunt
    eigen: bool


class Kaart(NamedTuple):
    """`wijze` says what the card is: a choice of office, an act, a reason why not, or reading."""

    wijze: Literal["kies", "doe", "niet", "leest", "voorwaarde"]
    titel: str
    handeling: Handeling | None
    knop: str
    als: str
    functies: tuple[str, ...]
    redenen: Sequence[Reden]
    samenloop: bool
    mag: frozenset[Handeling]
    terug: Sequence[Terug]
    hoedanigheid: str = ""  # of who acts for another


class Daden(NamedTuple):
    """What may be done beside a step, and the links of the steller."""

    schrijven: bool
    indienen: bool
    intrekken: bool
    heropenen: bool
    overslaan: Stap | None  # the step that may be passed
    punten: Sequence[Punt]
    akkoord: Gebeurd | None  # since when the text stands


def kaart_van(beeld: Notabeeld, als: str | None) -> Kaart:
    eigen = [Keuze(stap, grond) for stap in beeld.nota.aan_zet for grond in beeld.gronden(stap)]
    names = [als_voor(keuze.grond, eigen) for keuze in eigen]
    functies = tuple(dict.fromkeys(names))
    meant = {als} if als in functies else set(functies)
    if len(meant) > 1:
        return leeg("kies", "In welke functie?")._replace(functies=functies)
    for name, (stap, grond) in zip(names, eigen, strict=True):
        if name in meant:
            card = eigen_stap(beeld, stap, name)
            return card._replace(functies=functies, hoedanigheid=hoedanigheid(grond))
    if wacht_op(beeld):
        return leeg("voorwaarde", "Een voorwaarde wacht op u")
    if beeld.is_steller and not verzendstap(beeld.nota) and not niet_af(beeld):
        return leeg("doe", TITEL["rond_af"])._replace(handeling="rond_af", knop=KNOP["rond_af"])
    held = beeld.kader.lezer.functies
    if beeld.nota.gesloten or (held and not werkend(held)):
        return leeg("leest", "U leest mee")
    return waarom_niet(beeld)


def niet_af(beeld: Notabeeld, als: str | None = None) -> Sequence[Geweigerd]:
    asked = Vraag("rond_af", beeld.bezetting, beeld.vraag.met(als=als))
    return waarom_niet_afronden(beeld.nota, asked)


def leeg(wijze: Literal["kies", "leest", "doe", "voorwaarde"], titel: str) -> Kaart:
    return Kaart(wijze, titel, None, "", "", (), (), samenloop=False, mag=frozenset(), terug=())


def als_voor(grond: Grond, eigen: Sequence[Keuze]) -> str:
    """Name the office by which this capacity is chosen among these."""
    same = {k.grond.hoedanigheid for k in eigen if k.grond.als.code == grond.als.code}
    return grond.voor.code if len(same) > 1 else grond.als.code


def hoedanigheid(grond: Grond) -> str:
    door = grond.door()
    return f"{door.hoedanigheid}, namens {door.namens}" if door.namens else ""


def eigen_stap(beeld: Notabeeld, stap: Stap, als: str) -> Kaart:
    """Make the card of who is on turn. A reason for samenloop can be given in it."""
    handeling = antwoord(beeld.nota, stap)
    nee: Sequence[Geweigerd] = ()
    if handeling == "rond_af":
        nee = niet_af(beeld, als)
    elif handeling != "verzend":
        nee = beeld.waarom(handeling, als)
    samenloop = any(isinstance(one, Samenloop) for one in nee)
    redenen = [reden_van(one) for one in nee if not isinstance(one, Samenloop)]
    mag = frozenset(daad for daad in ERBIJ if not beeld.waarom(daad, als))
    return Kaart(
        wijze="niet" if redenen else "doe",
        titel=in_woorden(TITEL[handeling], stap, beeld),
        handeling=handeling,
        knop=in_woorden(KNOP[handeling], stap, beeld),
        als=als,
        functies=(),
        redenen=redenen,
        samenloop=samenloop,
        mag=mag,
        terug=terug_naar(beeld, stap) if "stuur_terug" in mag else (),
    )


def waarom_niet(beeld: Notabeeld) -> Kaart:
    """Make the card of who is not on turn: the button of what he would do, and why not."""
    stap = verwacht(beeld)
    handeling = antwoord(beeld.nota, stap) if stap else "parafeer"
    own = bool(stap and beeld.gronden(stap))
    titel = TITEL[handeling] if own else "U bent de steller" if beeld.is_steller else "U leest mee"
    return Kaart(
        wijze="niet",
        titel=in_woorden(titel, stap, beeld),
        handeling=handeling,
        knop=in_woorden(KNOP[handeling], stap, beeld),
        als="",
        functies=(),
        redenen=[reden_van(nee) for nee in beeld.waarom(handeling)],
        samenloop=False,
        mag=frozenset(),
        terug=(),
    )


def verwacht(beeld: Notabeeld) -> Stap | None:
    """Find the step that the reader has still to take, else the one he took, else who waits."""
    route = beeld.nota.route
    held = [stap for stap in (route.stappen if route else ()) if beeld.gronden(stap)]
    to_do = [stap for stap in held if stap.code not in beeld.nota.af]
    return next(iter((*to_do, *reversed(held), *beeld.nota.aan_zet)), None)


def in_woorden(zin: str, stap: Stap | None, beeld: Notabeeld) -> str:
    ministerie = stap.ministerie if stap else beeld.nota.ministerie
    return zin.format(ministerie=ministerie, versie=beeld.nota.versie)


def terug_naar(beeld: Notabeeld, stap: Stap) -> Sequence[Terug]:
    assert beeld.nota.route
    steller = beeld.naam_van(beeld.nota.stellers[0])
    steps = {gezet.stap.code for gezet in beeld.nota.handtekeningen}
    return [
        Terug(STELLER, f"{steller}, steller"),
        *(
            Terug(s.code, beeld.kader.functienaam(s.functie))
            for s in reversed(eerder(beeld.nota.route, stap))
            if s.code in steps
        ),
    ]


def daden_van(beeld: Notabeeld) -> Daden:
    nota, route = beeld.nota, beeld.nota.route
    open_, steller = not nota.gesloten, beeld.is_steller
    given = [g.nummer for g in nota.handtekeningen if g.stap.soort == "akkoord"]
    return Daden(
        schrijven=steller and mag_wijzigen(nota, beeld.vraag) is None,
        indienen=steller and open_ and route is None and nota.versie > 0,
        intrekken=waarom_niet_intrekken(nota, beeld.bezetting, beeld.vraag) is None,
        heropenen=waarom_niet_heropenen(nota, beeld.bezetting, beeld.vraag) is None,
        overslaan=next((s for s in nota.aan_zet if mag_overslaan(beeld, s)), None),
        punten=[
            Punt(
                punt_id, punt, open_ and not punt.opgelost and beeld.mag(punt.functie, "afstemmen")
            )
            for punt_id, punt in nota.geschilpunten.items()
        ],
        akkoord=beeld.regels.get(given[-1]) if given else None,
    )


def mag_overslaan(beeld: Notabeeld, stap: Stap) -> bool:
    asked = Vraag("sla_over", beeld.bezetting, beeld.vraag, stap.code)
    return not waarom(beeld.nota, asked)
