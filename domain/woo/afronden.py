"""Afronden: one person has read all of it, another establishes the judgement (woo.md, 6)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import ClassVar, Literal

from domain.base import Event, InvoerOngeldig, met_reden
from domain.functionaris import Functionaris
from domain.value import Code, Getal, Hash, Tekst
from domain.woo.beoordeling import Beoordeling, Uitkomst
from domain.woo.gronden import Grondcode
from domain.woo.grondregels import weiger_bij
from domain.woo.lakvoorstel import bevindingen, keur_open
from domain.woo.oordeel import oordeel_van, open_lakken
from domain.woo.restvermelding import Restvermelding
from domain.woo.stukken import Stuk
from domain.woo.weigeringen import AlBesloten, RestvermeldingOpen, TeBeoordelen, VierOgen
from domain.woo.zitting import Zitting, keur_actueel, keur_gezien, woo_of_steller


class UitkomstBepaald(Event):
    """Of the whole document at once, in the place of marks."""

    TOPIC: ClassVar[str] = "beoordeling.uitkomst-bepaald.v1"
    uitkomst: Uitkomst

    def apply(self, aggregate: Beoordeling) -> None:
        aggregate.uitkomst = self.uitkomst
        aggregate.ontrond()


class Afgerond(Event):
    """Somebody read all of it; `gelezen` are the places that had to be read again."""

    TOPIC: ClassVar[str] = "beoordeling.afgerond.v1"
    versie: Getal
    inhoud_hash: Hash
    gelezen: tuple[Code, ...]
    aantallen: dict[Grondcode, Getal]

    def apply(self, aggregate: Beoordeling) -> None:
        assert isinstance(self.door, Functionaris)
        aggregate.te_lezen = frozenset()
        aggregate.afgerond_door = self.door.persoon_id


class Vastgesteld(Event):
    TOPIC: ClassVar[str] = "beoordeling.vastgesteld.v1"
    versie: Getal
    inhoud_hash: Hash
    oordeel: Literal[
        "openbaar", "deels_openbaar", "niet_openbaar",
        "reeds_openbaar", "dubbel", "buiten_verzoek", "ander_ministerie",
    ]  # fmt: skip
    gronden: tuple[Grondcode, ...]
    grondenlijst: Code

    def apply(self, aggregate: Beoordeling) -> None:
        assert isinstance(self.door, Functionaris)
        aggregate.vastgesteld_door = self.door.persoon_id
        aggregate.oordeel = self.oordeel


class Heropend(Event):
    """What was published under it stays what it was."""

    TOPIC: ClassVar[str] = "beoordeling.heropend.v1"
    reden: Tekst

    def apply(self, aggregate: Beoordeling) -> None:
        aggregate.vastgesteld_door, aggregate.oordeel = None, None
        aggregate.uitkomst = None
        aggregate.ontrond()


def bepaal_uitkomst(
    beoordeling: Beoordeling, uitkomst: Uitkomst, zitting: Zitting, *, gezien: Stuk
) -> None:
    """Say that the document needs no marks, and why."""
    under_68 = beoordeling.kader == "art68"
    wie = woo_of_steller(beoordeling.ministerie, zitting, steller=under_68)
    keur_open(beoordeling)
    keur_gezien(beoordeling, gezien)
    keur_uitkomst(uitkomst, beoordeling)
    velden = {"uitkomst": uitkomst}
    beoordeling.leg_vast(UitkomstBepaald, opdracht=zitting.opdracht, door=wie, **velden)


def keur_uitkomst(uitkomst: Uitkomst, beoordeling: Beoordeling) -> None:
    """Each kind asks for its own proof; three of them exist for a request only."""
    needs: dict[str, tuple[object, str]] = {
        "reeds_openbaar": (uitkomst.vindplaats, "Geef de vindplaats waar het al openbaar is."),
        "dubbel": (uitkomst.documentnummer, "Geef het documentnummer waarmee het dubbel is."),
        "ander_ministerie": (uitkomst.ministerie, "Noem het ministerie dat dit stuk beoordeelt."),
        "buiten_verzoek": (uitkomst.reden.strip(), "Geef aan waarom het buiten het verzoek valt."),
    }
    given, mogelijk_als = needs[uitkomst.soort]
    if not given:
        raise InvoerOngeldig("Bij deze uitkomst ontbreekt de grondslag.", mogelijk_als)
    if uitkomst.soort != "reeds_openbaar" and beoordeling.kader != "woo_verzoek":
        raise InvoerOngeldig(
            "Deze uitkomst bestaat alleen bij een Woo-verzoek (kader woo_verzoek).",
            "Beoordeel het stuk met lakken, of kies reeds_openbaar.",
        )


def rond_af(
    beoordeling: Beoordeling, gelezen: Collection[str], zitting: Zitting, *, gezien: Stuk
) -> None:
    """Declare that all of it was read; proposals may still wait for another person."""
    under_68 = beoordeling.kader == "art68"
    wie = woo_of_steller(beoordeling.ministerie, zitting, steller=under_68)
    if beoordeling.vastgesteld_door:
        raise AlBesloten("Deze beoordeling is al vastgesteld")
    keur_gezien(beoordeling, gezien)
    keur_actueel(beoordeling, zitting)
    if ongelezen := sorted(beoordeling.te_lezen.difference(gelezen)):
        raise TeBeoordelen("Nieuwe of gewijzigde tekst is nog niet gelezen", ongelezen)
    opgevolgd = {lak.vervangt for lak in beoordeling.verborgen}
    los = [
        lak.passage.plaats
        for lak in beoordeling.verborgen
        if lak.staat == "vervallen" and lak.lak_id not in opgevolgd and not lak.voorstel
    ]
    if los:
        raise TeBeoordelen("Bij een vervallen lak is nog niets voorgesteld", los)
    aantallen = Counter(code for lak in beoordeling.verborgen for code in lak.grond.gronden)
    beoordeling.leg_vast(
        Afgerond,
        opdracht=zitting.opdracht,
        door=wie,
        versie=beoordeling.stuk.versie,
        inhoud_hash=beoordeling.stuk.inhoud_hash,
        gelezen=tuple(sorted(beoordeling.te_lezen)),
        aantallen=dict(sorted(aantallen.items())),
    )


def stel_vast(
    beoordeling: Beoordeling,
    rest: Collection[Restvermelding],
    zitting: Zitting,
    *,
    gezien: Stuk,
) -> None:
    """Establish the judgement as another person; `rest` is hidden text that is read elsewhere."""
    wie = woo_of_steller(beoordeling.ministerie, zitting, steller=False)
    if beoordeling.vastgesteld_door:
        raise AlBesloten("Deze beoordeling is al vastgesteld")
    keur_gezien(beoordeling, gezien)
    keur_actueel(beoordeling, zitting)
    if not beoordeling.afgerond_door:
        raise TeBeoordelen("Niemand heeft nog verklaard alles te hebben gelezen")
    if beoordeling.afgerond_door == wie.persoon_id:
        raise VierOgen("rondde deze beoordeling zelf af")
    if (voorstellers := {lak.door.persoon_id for lak in beoordeling.verborgen}) and not (
        voorstellers - {wie.persoon_id}
    ):
        raise VierOgen("stelde alle lakken zelf voor")
    if wachtend := [lak.passage.plaats for lak in open_lakken(beoordeling)]:
        raise TeBeoordelen("Er wachten nog lakken op een tweede persoon", wachtend)
    if rest:
        raise RestvermeldingOpen(list(dict.fromkeys(p for r in rest for p in r.plaatsen)))
    keur_nogmaals(beoordeling, zitting)
    beoordeling.leg_vast(
        Vastgesteld,
        opdracht=zitting.opdracht,
        door=wie,
        versie=beoordeling.stuk.versie,
        inhoud_hash=beoordeling.stuk.inhoud_hash,
        oordeel=oordeel_van(beoordeling, zitting.tekst),
        gronden=gronden_van(beoordeling),
        grondenlijst=beoordeling.grondenlijst,
    )


def keur_nogmaals(beoordeling: Beoordeling, zitting: Zitting) -> None:
    """Hold every mark once more against the rules of today; its warnings were acknowledged."""
    for lak in beoordeling.verborgen:
        found = bevindingen(beoordeling, lak.passage, lak.grond, zitting, frozenset({lak.lak_id}))
        weiger_bij([b for b in found if b.ernst == "weigering"], ())


def gronden_van(beoordeling: Beoordeling) -> tuple[str, ...]:
    codes = {code for lak in beoordeling.verborgen for code in lak.grond.gronden}
    return tuple(sorted(codes))


def heropen(beoordeling: Beoordeling, reden: str, zitting: Zitting) -> None:
    wie = woo_of_steller(beoordeling.ministerie, zitting, steller=False)
    if not beoordeling.vastgesteld_door and not beoordeling.uitkomst:
        raise AlBesloten("Deze beoordeling is niet vastgesteld")
    velden = {"reden": met_reden(reden)}
    beoordeling.leg_vast(Heropend, opdracht=zitting.opdracht, door=wie, **velden)
