"""Overnemen: a reading, once a person answered its doubts, becomes the text of a nota."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID, uuid4

from domain.kamerpunt.uitvoering import NOTA, BronVanFeit
from domain.nota import opstellen
from domain.nota.inhoud import Wijziging
from domain.nota.opstellen import Pen, als_steller
from domain.nota.stand import Nota
from domain.nummers import kenmerk_vorm
from domain.opdracht import Opdracht
from workflows.indelen.lezing import Lezing
from workflows.indelen.overnemen import neem_over
from workflows.kamerpunten import begin_nieuwe
from workflows.opstellen import NieuweNota, begin_nota
from workflows.register.eenmalig import eenmalig
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.tafel import Tafel, op_tafel


class Ingelezen(NamedTuple):
    """A reading, the answers to its doubts by their number, and the name of each functie."""

    lezing: Lezing
    antwoorden: Mapping[str, str]
    functies: Mapping[str, str]


def leg_naast(lezing: Lezing, ministerie: str, kenmerk: str) -> None:
    """Ask, when the text names another kenmerk or ministry than the nota has.

    Must be done before the doubts are shown and answered: it adds to their list.
    """
    gelezen = str(lezing.kop.get("kenmerk", ""))
    for veld, een, ander in (
        ("ministerie", lezing.ministerie, ministerie),
        ("kenmerk", kenmerk_vorm(gelezen), kenmerk_vorm(kenmerk)),
    ):
        if een and een != ander:
            lezing.twijfels.meld(
                "kop_tegenspraak", f"kop.{veld}", veld=veld, een=een, ander=ander, woord=een
            )


@eenmalig
def neem_over_in(
    register: Register, nota_id: UUID, ingelezen: Ingelezen, *, opdracht: Opdracht
) -> Ontvangst:
    """Write the reading into a nota that is there, as an ordinary change by its steller."""
    tafel = op_tafel(register, nota_id, opdracht)
    bekend = register.onderdelen(tafel.nota.hashes)
    return schrijf(tafel, ingelezen, Pen(bekend, register.zout))


@eenmalig
def open_met(
    register: Register, nieuw: NieuweNota, ingelezen: Ingelezen, *, opdracht: Opdracht
) -> Ontvangst:
    """Begin a nota with the reading as its first version."""
    tafel = begin_nota(register, nieuw, opdracht)
    return schrijf(tafel, ingelezen, Pen({}, register.zout))


def schrijf(tafel: Tafel, ingelezen: Ingelezen, pen: Pen) -> Ontvangst:
    """Write the text, and begin the punten that the register doesn't know, in one save."""
    nota, opdracht = tafel.nota, tafel.opdracht
    overname = neem_over(
        ingelezen.lezing,
        ingelezen.antwoorden,
        functies=ingelezen.functies,
        bron=bron_van(nota, ingelezen.lezing, opdracht),
        nieuw_id=uuid4,
    )
    wijziging = Wijziging(
        op_versie=nota.versie, onderdelen=overname.onderdelen, aanleiding=overname.aanleiding
    )
    opstellen.wijzig(nota, wijziging, pen, bezetting=tafel.bezetting, opdracht=opdracht)
    door = als_steller(nota, tafel.bezetting, opdracht)
    punten = {punt.punt_id: punt.nieuw for punt in overname.punten}
    return tafel.bewaar(*begin_nieuwe(tafel.register, punten, door=door, opdracht=opdracht))


def bron_van(nota: Nota, lezing: Lezing, opdracht: Opdracht) -> BronVanFeit:
    return BronVanFeit(
        systeem=NOTA, id=nota.kenmerk, gewijzigd_op=opdracht.moment, sha256=lezing.sha256
    )
