"""Lakkenlijst: every mark with how it stands, what happened to it, and what one may do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from api.paginas.fouten import Reden, reden_van
from api.paginas.lakbeeld import Lakbeeld, merken, zichtbaar
from domain.base import Event, Geweigerd
from domain.functie import NietBevoegd
from domain.functionaris import Functionaris
from domain.woo import lakvoorstel, lakwijziging
from domain.woo.beoordeling import Beoordeling, Lakmarkering
from domain.woo.grondregels import Bevinding, Grondregel
from domain.woo.lakvoorstel import LakVoorgesteld, OverLak
from domain.woo.passage import Passage, teksten
from projections.woozinnen import zin

TONEN = {
    "bevestigd": "goed", "voorgesteld": "let-op", "vervallen": "fout",
    "verworpen": "rustig", "ingetrokken": "rustig", "opgeheven": "rustig",
}  # fmt: skip
Daad = Callable[[Beoordeling], object]


class Regel(NamedTuple):
    """One event about a mark."""

    nummer: int
    zin: str
    functie: str
    moment: datetime


class Keuze(NamedTuple):
    """What the reader may do with a mark: an act that is refused says why, or is not for him."""

    bevestig: bool
    verwerp: bool
    trek_in: bool
    wijzig: bool
    hef_op: bool
    waarom: Sequence[Reden]
    waarschuwingen: Sequence[Bevinding]


class Laklijn(NamedTuple):
    lak: Lakmarkering
    waar: str
    anker: str
    tekst: str
    staat: str
    toon: str
    gronden: str
    voorstel: str
    ruimte: str
    verhaal: Sequence[Regel]
    mag: Keuze


def lakken_van(beeld: Lakbeeld, events: Sequence[Event]) -> Sequence[Laklijn]:
    """List the marks in the order of the text; those that are over come last."""
    order = {plaats: n for n, plaats in enumerate(beeld.ankers)}
    laks = sorted(
        beeld.beeld.beoordeling.lakken.values(),
        key=lambda lak: (not lak.verbergt, order.get(lak.passage.plaats, -1), lak.passage.van or 0),
    )
    return [laklijn(beeld, lak, events) for lak in laks]


def laklijn(beeld: Lakbeeld, lak: Lakmarkering, events: Sequence[Event]) -> Laklijn:
    plaats = lak.passage.plaats
    return Laklijn(
        lak=lak,
        waar=beeld.naam(plaats),
        anker=beeld.anker(plaats),
        tekst=tekst_van(beeld, beeld.beeld.beoordeling.bereik_van(lak)),
        staat=lak.staat,
        toon=TONEN[lak.staat],
        gronden=merken(lak.grond.gronden),
        voorstel=voorstel_van(lak),
        ruimte=tekst_van(beeld, lak.ruimte) if lak.ruimte else "",
        verhaal=[regel_van(event) for event in events if gaat_over(event, lak.lak_id)],
        mag=keuze_van(beeld, lak),
    )


def tekst_van(beeld: Lakbeeld, passage: Passage) -> str:
    """Give what a mark hides; of more than one place only where it begins."""
    first, *more = [stuk.fragment for stuk in teksten(passage, beeld.tekst)] or [""]
    return zichtbaar(first) + (" […]" if more else "")


def voorstel_van(lak: Lakmarkering) -> str:
    if not lak.voorstel:
        return ""
    if lak.voorstel.grond:
        return f"andere grond voorgesteld: {merken(lak.voorstel.grond.gronden)}"
    return "opheffing voorgesteld"


def gaat_over(event: Event, lak_id: UUID) -> bool:
    return isinstance(event, (OverLak, LakVoorgesteld)) and event.lak_id == lak_id


def regel_van(event: Event) -> Regel:
    functie = event.door.functie if isinstance(event.door, Functionaris) else ""
    return Regel(event.originator_version, zin(event), functie, event.timestamp)


def geweigerd(beeld: Lakbeeld, daad: Daad) -> Sequence[Geweigerd]:
    """Do it on a copy that nobody keeps, and give what is said against it."""
    try:
        daad(beeld.beeld.beoordeling.fork())
    except Geweigerd as nee:
        return nee.alle or (nee,)
    return ()


def keuze_van(beeld: Lakbeeld, lak: Lakmarkering) -> Keuze:
    """Ask the rules for each act. What only needs an acknowledgement is possible with it."""
    zitting, lak_id = beeld.beeld.zitting, lak.lak_id
    beslis = lakwijziging.bevestig_wijziging if lak.voorstel else lakvoorstel.bevestig
    weiger = lakwijziging.wijs_voorstel_af if lak.voorstel else lakvoorstel.verwerp
    wacht = lak.verbergt and (lak.staat == "voorgesteld" or lak.voorstel is not None)
    nee = geweigerd(beeld, lambda b: beslis(b, lak_id, zitting)) if wacht else ()
    hard = [een for een in nee if not (isinstance(een, Grondregel) and een.te_erkennen)]
    grond = lak.voorstel.grond if lak.voorstel and lak.voorstel.grond else lak.grond
    return Keuze(
        bevestig=wacht and not hard,
        verwerp=wacht and not geweigerd(beeld, lambda b: weiger(b, lak_id, "reden", zitting)),
        trek_in=mag(beeld, lambda b: lakvoorstel.trek_lak_in(b, lak_id, "reden", zitting)),
        wijzig=wijzigbaar(beeld, lak),
        hef_op=mag(beeld, lambda b: lakwijziging.stel_opheffing_voor(b, lak_id, "reden", zitting)),
        waarom=[reden_van(een) for een in hard if not isinstance(een, NietBevoegd)],
        waarschuwingen=[
            b
            for b in lakvoorstel.bevindingen(
                beeld.beeld.beoordeling, lak.passage, grond, zitting, eigen(lak)
            )
            if b.ernst == "waarschuwing"
        ]
        if wacht and not hard
        else [],
    )


def eigen(lak: Lakmarkering) -> frozenset[UUID | None]:
    return frozenset({lak.lak_id, lak.vervangt} - {None})


def mag(beeld: Lakbeeld, daad: Daad) -> bool:
    return not geweigerd(beeld, daad)


def wijzigbaar(beeld: Lakbeeld, lak: Lakmarkering) -> bool:
    """Say whether another ground may be proposed; which one, the rules judge later."""
    nee = geweigerd(
        beeld,
        lambda b: lakwijziging.stel_grondwijziging_voor(
            b, lak.lak_id, lak.grond, beeld.beeld.zitting
        ),
    )
    return all(isinstance(een, Grondregel) for een in nee)


def waarschuwingen_in(redenen: Sequence[Geweigerd]) -> Iterator[tuple[str, str]]:
    """Give the rules that only ask to be acknowledged, with what they say."""
    for nee in redenen:
        if isinstance(nee, Grondregel) and nee.te_erkennen:
            yield nee.regel, str(nee)
