"""Publiceren: what was released is put where everyone finds it, withdrawn, or replaced."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from domain.base import InvoerOngeldig, met_reden
from domain.functie import AlGedaan
from domain.werkdagen import dag
from domain.woo.openbaarmaking import (
    TOOI,
    Gepubliceerd,
    Ingetrokken,
    Openbaarmaking,
    RedenCode,
    Vervangen,
    Vindplaats,
)
from domain.woo.weigeringen import NietVrijgegeven
from domain.woo.zitting import Zitting, woo_of_steller


def publiceer(
    openbaarmaking: Openbaarmaking, op: date, vindplaatsen: Sequence[Vindplaats], zitting: Zitting
) -> None:
    """Record where it can be found, and since when it really was there."""
    wie = woo_of_steller(openbaarmaking.ministerie, zitting, steller=False)
    keur_vrij(openbaarmaking)
    if openbaarmaking.gepubliceerd_op:
        raise AlGedaan(f"Dit is op {openbaarmaking.gepubliceerd_op} gepubliceerd")
    keur_dag(op, zitting)
    keur_nummers(openbaarmaking, [v.documentnummer for v in vindplaatsen])
    velden = {"op": op, "vindplaatsen": tuple(vindplaatsen)}
    openbaarmaking.leg_vast(Gepubliceerd, opdracht=zitting.opdracht, door=wie, **velden)


class Intrekking(NamedTuple):
    documentnummers: tuple[str, ...]
    reden_code: RedenCode
    toelichting: str
    op: date
    publieke_tekst: str = ""


def trek_in(openbaarmaking: Openbaarmaking, wat: Intrekking, zitting: Zitting) -> None:
    """Say that it is public no more; it stays that it was."""
    wie = woo_of_steller(openbaarmaking.ministerie, zitting, steller=False)
    keur_weg(openbaarmaking, wat.documentnummers, wat.op, zitting)
    openbaarmaking.leg_vast(
        Ingetrokken,
        opdracht=zitting.opdracht,
        door=wie,
        documentnummers=wat.documentnummers,
        tooi_reden=TOOI[wat.reden_code],
        reden_code=wat.reden_code,
        publieke_tekst=wat.publieke_tekst,
        toelichting=met_reden(wat.toelichting),
        op=wat.op,
    )


class Vervanging(NamedTuple):
    documentnummer: str
    nieuw: Openbaarmaking
    reden_code: RedenCode
    op: date


def vervang(openbaarmaking: Openbaarmaking, wat: Vervanging, zitting: Zitting) -> None:
    """Say that a document was replaced by one of another, published release."""
    wie = woo_of_steller(openbaarmaking.ministerie, zitting, steller=False)
    keur_weg(openbaarmaking, (wat.documentnummer,), wat.op, zitting)
    if not wat.nieuw.gepubliceerd_op:
        raise niet_gepubliceerd(wat.nieuw)
    openbaarmaking.leg_vast(
        Vervangen,
        opdracht=zitting.opdracht,
        door=wie,
        documentnummer=wat.documentnummer,
        door_id=wat.nieuw.id,
        tooi_reden=TOOI[wat.reden_code],
        op=wat.op,
    )


def keur_vrij(openbaarmaking: Openbaarmaking) -> None:
    if not openbaarmaking.vrijgegeven:
        raise NietVrijgegeven


def niet_gepubliceerd(openbaarmaking: Openbaarmaking) -> NietVrijgegeven:
    """Say what comes first: that it is released, or that what was released is published."""
    if not openbaarmaking.vrijgegeven:
        return NietVrijgegeven()
    return NietVrijgegeven(
        "Dit is niet gepubliceerd.", "Leg eerst vast waar het openbaar is, en sinds wanneer."
    )


def keur_weg(
    openbaarmaking: Openbaarmaking, nummers: Sequence[str], op: date, zitting: Zitting
) -> None:
    if not openbaarmaking.gepubliceerd_op:
        raise niet_gepubliceerd(openbaarmaking)
    keur_nummers(openbaarmaking, nummers)
    if already := openbaarmaking.weg.intersection(nummers):
        raise AlGedaan(f"Document {', '.join(sorted(already))} is al ingetrokken of vervangen")
    keur_dag(op, zitting)
    if op < openbaarmaking.gepubliceerd_op:
        raise InvoerOngeldig(
            f"Het is pas op {openbaarmaking.gepubliceerd_op} gepubliceerd.",
            "Geef een dag op of na de publicatie.",
        )


def keur_nummers(openbaarmaking: Openbaarmaking, nummers: Sequence[str]) -> None:
    for nummer in nummers:
        if not openbaarmaking.stuk(nummer):
            bekend = ", ".join(stuk.documentnummer for stuk in openbaarmaking.stukken)
            raise InvoerOngeldig(
                f"Document {nummer} zit niet in deze openbaarmaking.", f"Kies uit: {bekend}."
            )
    if not nummers or len(set(nummers)) < len(nummers):
        raise InvoerOngeldig("Noem elk document een keer, en ten minste een.", "Vul aan.")


def keur_dag(op: date, zitting: Zitting) -> None:
    if op > dag(zitting.opdracht.moment):
        raise InvoerOngeldig(
            f"{op} ligt in de toekomst.", "Leg vast wat er is gebeurd, met de dag waarop."
        )
