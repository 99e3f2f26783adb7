"""Vervangen: who acts for the holder of an office, and which office for another; and its end."""

from __future__ import annotations

from uuid import UUID

from domain import mandateren, vervangen
from domain.base import Geweigerd
from domain.machtiging import Einde
from domain.mandateren import NieuwMandaat
from domain.opdracht import Opdracht
from domain.vervangen import NieuweVervanging
from workflows.beheren import functie_van
from workflows.inzien import bezetting, of_waarom
from workflows.register.eenmalig import eenmalig
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst


@eenmalig
def regel_vervanging(
    register: Register, code: str, nieuw: NieuweVervanging, *, opdracht: Opdracht
) -> Ontvangst:
    functie, kantoren = functie_van(register, code), bezetting(register)
    vervangen.regel_vervanging(functie, nieuw, bezetting=kantoren, opdracht=opdracht)
    return register.bewaar(functie, gelezen=kantoren.gelezen, opdracht=opdracht)


@eenmalig
def bevestig_vervanging(
    register: Register, code: str, vervanging_id: UUID, *, opdracht: Opdracht
) -> Ontvangst:
    functie, kantoren = functie_van(register, code), bezetting(register)
    vervangen.bevestig_vervanging(functie, vervanging_id, bezetting=kantoren, opdracht=opdracht)
    return register.bewaar(functie, gelezen=kantoren.gelezen, opdracht=opdracht)


def waarom_niet_bevestigen(
    register: Register, code: str, vervanging_id: UUID, *, opdracht: Opdracht
) -> Geweigerd | None:
    """Ask without acting: do it on a copy that nobody keeps."""
    functie, kantoren = functie_van(register, code), bezetting(register)
    return of_waarom(
        lambda: vervangen.bevestig_vervanging(
            functie, vervanging_id, bezetting=kantoren, opdracht=opdracht
        )
    )


def waarom_niet_opheffen(register: Register, code: str, *, opdracht: Opdracht) -> Geweigerd | None:
    """Ask it in the same way; a reason is not needed for that."""
    functie, kantoren = functie_van(register, code), bezetting(register)
    return of_waarom(
        lambda: mandateren.hef_op(functie, Einde("?"), bezetting=kantoren, opdracht=opdracht)
    )


@eenmalig
def beeindig_vervanging(
    register: Register, code: str, vervanging_id: UUID, einde: Einde, *, opdracht: Opdracht
) -> Ontvangst:
    functie, kantoren = functie_van(register, code), bezetting(register)
    vervangen.beeindig_vervanging(
        functie, vervanging_id, einde, bezetting=kantoren, opdracht=opdracht
    )
    return register.bewaar(functie, gelezen=kantoren.gelezen, opdracht=opdracht)


@eenmalig
def verleen_mandaat(
    register: Register, code: str, nieuw: NieuwMandaat, *, opdracht: Opdracht
) -> Ontvangst:
    functie, kantoren = functie_van(register, code), bezetting(register)
    mandateren.verleen_mandaat(functie, nieuw, bezetting=kantoren, opdracht=opdracht)
    return register.bewaar(functie, gelezen=kantoren.gelezen, opdracht=opdracht)


@eenmalig
def trek_mandaat_in(
    register: Register, code: str, mandaat_id: UUID, einde: Einde, *, opdracht: Opdracht
) -> Ontvangst:
    functie, kantoren = functie_van(register, code), bezetting(register)
    mandateren.trek_mandaat_in(functie, mandaat_id, einde, bezetting=kantoren, opdracht=opdracht)
    return register.bewaar(functie, gelezen=kantoren.gelezen, opdracht=opdracht)


@eenmalig
def hef_op(register: Register, code: str, einde: Einde, *, opdracht: Opdracht) -> Ontvangst:
    functie, kantoren = functie_van(register, code), bezetting(register)
    mandateren.hef_op(functie, einde, bezetting=kantoren, opdracht=opdracht)
    return register.bewaar(functie, gelezen=kantoren.gelezen, opdracht=opdracht)
