"""Inlezen: from the bytes of a file to a reading with its doubts, and from there into a nota."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from uuid import UUID

from domain.base import InvoerOngeldig
from domain.opdracht import Opdracht
from workflows.indelen.antwoorden import beantwoord
from workflows.indelen.functies import vraag_functies
from workflows.indelen.lezen import deel_brief_in, deel_in
from workflows.indelen.lezing import Lezing
from workflows.indelen.tabellen import INDELINGEN
from workflows.inlezen.lees import lees
from workflows.opstellen import NieuweNota
from workflows.overnemen import Ingelezen, leg_naast, neem_over_in, open_met
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst


@dataclass(frozen=True, slots=True)
class Bron:
    """A file, and what is known of it beforehand: for which nota, and in which indeling."""

    inhoud: bytes
    soort: Literal["nota", "brief"] = "nota"
    indeling: str = ""
    ministerie: str = ""
    kenmerk: str = ""
    functies: Mapping[str, str] = field(default_factory=dict)


def lees_in(bron: Bron) -> Lezing:
    """Read, and ask all there is to ask. Nothing is stored."""
    if bron.indeling and bron.indeling not in INDELINGEN:
        raise InvoerOngeldig(
            f"De indeling {bron.indeling} is niet bekend.",
            f"Kies uit: {', '.join(sorted(INDELINGEN))}.",
        )
    gelezen = lees(bron.inhoud)
    if bron.soort == "brief":
        lezing = deel_brief_in(gelezen.tekst)
    else:
        lezing = deel_in(gelezen.tekst, bron.indeling, bron.ministerie)
        vraag_functies(lezing, bron.functies)
        if bron.kenmerk:
            leg_naast(lezing, bron.ministerie, bron.kenmerk)
    lezing.sha256 = gelezen.sha256  # of the file, so that it can be found again
    return lezing


def open_nota(
    register: Register, ingelezen: Ingelezen, *, sjabloon: str, opdracht: Opdracht
) -> Ontvangst:
    """Begin a nota under the kenmerk that the text has, or that was answered."""
    lezing = beantwoord(ingelezen.lezing, ingelezen.antwoorden)
    kenmerk = str(lezing.kop.get("kenmerk", "")).strip()
    if not kenmerk or not lezing.ministerie:
        raise InvoerOngeldig(
            "De tekst noemt geen kenmerk of geen ministerie.",
            "Open de nota eerst, en lees dan in met --nota KENMERK.",
        )
    nieuw = NieuweNota(lezing.ministerie, kenmerk, sjabloon)
    return open_met(register, nieuw, ingelezen, opdracht=opdracht)


def neem_over(
    register: Register, nota_id: UUID, ingelezen: Ingelezen, *, opdracht: Opdracht
) -> Ontvangst:
    return neem_over_in(register, nota_id, ingelezen, opdracht=opdracht)
