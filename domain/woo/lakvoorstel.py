"""Lakvoorstel: a passage is proposed to be hidden, and a second person confirms or rejects it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar
from uuid import UUID, uuid5

from pydantic import Field

from domain.base import Event, met_reden
from domain.functionaris import Functionaris
from domain.nummers import RUIMTE
from domain.value import Code, Getal, Kort, Tekst, Value
from domain.woo.beoordeling import Beoordeling, Lakmarkering
from domain.woo.grondregels import Bevinding, Lakgrond, Plek, toets, weiger_bij
from domain.woo.passage import Aanwijzing, Passage, Stuktekst, bepaal, teksten
from domain.woo.stukken import Stuk
from domain.woo.weigeringen import AlBesloten, BijlageNietTeLakken, LakOnbekend, VierOgen
from domain.woo.zitting import Zitting, deelnemer, is_woo, keur_gezien, woo_of_steller

PERSOON = "persoon"  # a mark that no detector suggested
Herkomst = Annotated[Kort, Field(pattern=r"^(persoon|herkenner:[\w.@-]{1,80})$")]


class LakVoorgesteld(Event):
    TOPIC: ClassVar[str] = "beoordeling.lak-voorgesteld.v1"
    lak_id: UUID
    onderdeel: Code
    passage: Passage
    grond: Lakgrond
    erkend: tuple[Code, ...]
    herkomst: Kort
    vervangt: UUID | None = None

    def apply(self, aggregate: Beoordeling) -> None:
        assert isinstance(self.door, Functionaris)
        lak = Lakmarkering(
            self.lak_id,
            self.originator_version,
            self.passage,
            self.grond,
            self.door,
            self.herkomst,
            vervangt=self.vervangt,
        )
        aggregate.lakken = {**aggregate.lakken, self.lak_id: lak}
        aggregate.ontrond()


class OverLak(Event):
    """About a mark, which the trail knows by the number of the event that proposed it."""

    lak_id: UUID
    voorstel: Getal


class LakBevestigd(OverLak):
    TOPIC: ClassVar[str] = "beoordeling.lak-bevestigd.v1"
    erkend: tuple[Code, ...]

    def apply(self, aggregate: Beoordeling) -> None:
        assert isinstance(self.door, Functionaris)
        aggregate.zet(self.lak_id, staat="bevestigd", bevestigd_door=self.door.persoon_id)
        if (oud := aggregate.lakken[self.lak_id].vervangt) in aggregate.lakken:
            assert oud
            aggregate.zet(oud, staat="ingetrokken")


class LakVerworpen(OverLak):
    """What it would have hidden, will be read by everyone."""

    TOPIC: ClassVar[str] = "beoordeling.lak-verworpen.v1"
    reden: Tekst

    def apply(self, aggregate: Beoordeling) -> None:
        aggregate.zet(self.lak_id, staat="verworpen")
        aggregate.ontrond()


class LakIngetrokken(OverLak):
    TOPIC: ClassVar[str] = "beoordeling.lak-ingetrokken.v1"
    reden: Tekst

    def apply(self, aggregate: Beoordeling) -> None:
        aggregate.zet(self.lak_id, staat="ingetrokken")
        aggregate.ontrond()


class Lakverzoek(Value):
    """What is asked of a new mark."""

    aanwijzing: Aanwijzing
    grond: Lakgrond
    erkend: tuple[Code, ...] = ()
    herkomst: Herkomst = PERSOON
    vervangt: UUID | None = None
    gezien: Stuk | None = None  # a passage is held against its text; a whole place only by this


def stel_lak_voor(beoordeling: Beoordeling, verzoek: Lakverzoek, zitting: Zitting) -> UUID:
    """Propose a mark, after every rule on its grounds; gives its number."""
    wie = deelnemer(beoordeling.ministerie, zitting)
    keur_open(beoordeling)
    if verzoek.gezien:
        keur_gezien(beoordeling, verzoek.gezien)
    if verzoek.vervangt and lak_van(beoordeling, verzoek.vervangt).staat != "vervallen":
        raise AlBesloten("De lak die dit vervangt, is niet vervallen")
    passage = bepaal(verzoek.aanwijzing, zitting.tekst)
    if beoordeling.stuk.soort == "bijlage" and passage.van is not None:
        raise BijlageNietTeLakken
    zonder = frozenset({verzoek.vervangt} - {None})
    found = bevindingen(beoordeling, passage, verzoek.grond, zitting, zonder)
    weiger_bij(found, verzoek.erkend)
    lak_id = uuid5(RUIMTE, f"lak:{zitting.opdracht.opdracht_id}")
    beoordeling.leg_vast(
        LakVoorgesteld,
        opdracht=zitting.opdracht,
        door=wie,
        lak_id=lak_id,
        onderdeel=passage.onderdeel,
        passage=passage,
        grond=verzoek.grond,
        erkend=tuple(sorted(verzoek.erkend)),
        herkomst=verzoek.herkomst,
        vervangt=verzoek.vervangt,
    )
    return lak_id


def bevestig(
    beoordeling: Beoordeling, lak_id: UUID, zitting: Zitting, *, erkend: Sequence[str] = ()
) -> None:
    """Agree that it is hidden, as another person than who proposed it."""
    lak = lak_van(beoordeling, lak_id)
    wie = tweede(beoordeling, lak.door, zitting)
    if lak.staat != "voorgesteld":
        raise AlBesloten(f"Deze lak is al {lak.staat}")
    keur_schrijver(lak, zitting)
    zonder = frozenset({lak_id, lak.vervangt} - {None})
    found = bevindingen(beoordeling, lak.passage, lak.grond, zitting, zonder)
    weiger_bij(found, erkend)
    velden = {**lak.sleutel, "erkend": tuple(sorted(erkend))}
    beoordeling.leg_vast(LakBevestigd, opdracht=zitting.opdracht, door=wie, **velden)


def verwerp(beoordeling: Beoordeling, lak_id: UUID, reden: str, zitting: Zitting) -> None:
    """Decide that it will be read, as another person than who proposed to hide it."""
    lak = lak_van(beoordeling, lak_id)
    wie = tweede(beoordeling, lak.door, zitting)
    if lak.staat != "voorgesteld":
        raise AlBesloten(f"Deze lak is al {lak.staat}")
    velden = {**lak.sleutel, "reden": met_reden(reden)}
    beoordeling.leg_vast(LakVerworpen, opdracht=zitting.opdracht, door=wie, **velden)


def trek_lak_in(beoordeling: Beoordeling, lak_id: UUID, reden: str, zitting: Zitting) -> None:
    """Take back one's own proposal, as long as nobody confirmed it."""
    lak = lak_van(beoordeling, lak_id)
    wie = deelnemer(beoordeling.ministerie, zitting)
    if lak.door.persoon_id != zitting.opdracht.persoon_id:
        raise VierOgen("stelde deze lak niet zelf voor", "wie hem voorstelde")
    if lak.staat != "voorgesteld":
        raise AlBesloten(f"Deze lak is al {lak.staat}")
    velden = {**lak.sleutel, "reden": met_reden(reden)}
    beoordeling.leg_vast(LakIngetrokken, opdracht=zitting.opdracht, door=wie, **velden)


def lak_van(beoordeling: Beoordeling, lak_id: UUID) -> Lakmarkering:
    if not (lak := beoordeling.lakken.get(lak_id)):
        raise LakOnbekend
    return lak


def keur_open(beoordeling: Beoordeling) -> None:
    if beoordeling.vastgesteld_door:
        raise AlBesloten("Deze beoordeling is vastgesteld; heropen haar eerst")
    if beoordeling.uitkomst:
        raise AlBesloten("Van dit stuk is de uitkomst al als geheel bepaald")


def tweede(beoordeling: Beoordeling, voorsteller: Functionaris, zitting: Zitting) -> Functionaris:
    """Act as the second person: a Woo functie, or the steller where a Woo functie proposed."""
    keur_open(beoordeling)
    if voorsteller.persoon_id == zitting.opdracht.persoon_id:
        raise VierOgen("stelde dit zelf voor")
    by_steller = is_woo(voorsteller.functie)
    return woo_of_steller(beoordeling.ministerie, zitting, steller=by_steller)


def keur_schrijver(lak: Lakmarkering, zitting: Zitting) -> None:
    """Nobody hides under 5.2 what he wrote himself."""
    schrijvers = zitting.nota.schrijvers.get(lak.passage.onderdeel, ()) if zitting.nota else ()
    if zitting.opdracht.persoon_id in schrijvers and any(
        grond.startswith("5.2") for grond in lak.grond.gronden
    ):
        raise VierOgen("schreef mee aan dit onderdeel")


def bevindingen(
    beoordeling: Beoordeling,
    passage: Passage,
    grond: Lakgrond,
    zitting: Zitting,
    zonder: frozenset[UUID | None] = frozenset(),
) -> tuple[Bevinding, ...]:
    """Hold a mark against every rule, in each place that it hides; each finding once."""
    kenmerken = zitting.kenmerken(beoordeling)
    found = (
        bevinding
        for stuk in teksten(passage, zitting.tekst)
        for bevinding in toets(
            grond, plek_van(beoordeling, stuk, zonder), beoordeling.kader, kenmerken
        )
    )
    return tuple(dict.fromkeys(found))


def plek_van(beoordeling: Beoordeling, stuk: Stuktekst, zonder: frozenset[UUID | None]) -> Plek:
    ook = {
        code
        for lak in beoordeling.op(stuk.plaats)
        if lak.lak_id not in zonder and overlapt(lak.passage, stuk)
        for code in lak.grond.gronden
    }
    return Plek(
        onderdeel=stuk.plaats.partition("/")[0],
        noot="/noot/" in stuk.plaats,
        tekst=stuk.fragment,
        voor=stuk.tekst[: stuk.van],
        na=stuk.tekst[stuk.tot :],
        ook=tuple(sorted(ook)),
    )


def overlapt(passage: Passage, stuk: Stuktekst) -> bool:
    van, tot = passage.bereik(stuk.tekst)
    return van < stuk.tot and stuk.van < tot
