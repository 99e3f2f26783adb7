"""Klasse: what an export of the audit trail may show of a field (woo.md, section 7)."""

from __future__ import annotations

from enum import StrEnum


class Klasse(StrEnum):
    """What an export shows: as is, a pseudonym, the office if public, after assessment, never."""

    OPENBAAR = "openbaar"
    PERSOON = "persoon"
    FUNCTIE = "functie"
    TEKST = "tekst"
    INTERN = "intern"
    BINNENIN = "binnenin"  # a value of its own: its fields are declared below


OPENBAAR, PERSOON, FUNCTIE = Klasse.OPENBAAR, Klasse.PERSOON, Klasse.FUNCTIE
TEKST, INTERN, BINNENIN = Klasse.TEKST, Klasse.INTERN, Klasse.BINNENIN

BASIS = {
    "originator_id": INTERN, "originator_version": OPENBAAR, "timestamp": OPENBAAR,
    "door": BINNENIN, "opdracht_id": INTERN,
}  # fmt: skip
EERSTE = {**BASIS, "originator_topic": OPENBAAR}
