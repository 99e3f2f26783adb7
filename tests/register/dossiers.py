"""The smallest history there is: what the store is tested with, for it doesn't care which."""

from __future__ import annotations

from datetime import date
from secrets import token_hex
from uuid import UUID, uuid4

from domain.base import Geweigerd, Inhoud
from domain.functie import Functie, NieuweFunctie, bezet, stel_in
from domain.nota.inhoud import gezouten
from domain.opdracht import Opdracht
from tests.notas import sectie
from tests.people import STELLER, opdracht
from workflows.register.eenmalig import eenmalig
from workflows.register.opslag import APPEND_ONLY
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst

Dossier = Functie
KEPT = (*APPEND_ONLY, "persoon")
COLUMN = {  # of each table that only grows, one to try and overwrite
    "events": "topic",
    "inhoud": "zout",
    "blob": "sha256",
    "opdracht": "verzoek_hmac",
    "leeslog": "regel",
}
LISTS = ("lees_teller", "lees_verloop", "lees_positie")


class AlVeranderd(Geweigerd):
    """A rule, so that there is something to be first at."""

    regel = "proef"

    def __init__(self) -> None:
        super().__init__("Dit dossier is al veranderd.")


def order(verzoek: bytes = b"") -> Opdracht:
    return opdracht(STELLER, verzoek=verzoek)


def dossier(by: Opdracht | None = None) -> Dossier:
    """Begin a history. Nothing of it is kept yet."""
    nieuw = NieuweFunctie(code=f"VWS/{uuid4().hex}", naam="Proef")
    return stel_in(nieuw, door=None, opdracht=by or order())


def change(aggregate: Dossier, by: Opdracht | None = None) -> None:
    """Let one more thing happen in it."""
    bezet(aggregate, uuid4(), van=date(2025, 1, 1), door=None, opdracht=by or order())


def stuk(text: str) -> Inhoud:
    """Make a text on its way to the register."""
    return gezouten(sectie("1", text), token_hex())


def kept(register: Register, *, events: int = 1) -> Dossier:
    """Keep a new history of so many events."""
    new = dossier()
    for _ in range(events - 1):
        change(new)
    register.bewaar(new, opdracht=order())
    return new


@eenmalig
def verander_eens(register: Register, nummer: UUID, *, opdracht: Opdracht) -> Ontvangst:
    """Change it, which only the first may."""
    found = register.lees(Dossier, nummer)
    if found.version > 1:
        raise AlVeranderd
    change(found, opdracht)
    return register.bewaar(found, opdracht=opdracht)


@eenmalig
def verander(register: Register, nummer: UUID, *, opdracht: Opdracht) -> Ontvangst:
    """Change it, which everyone may."""
    found = register.lees(Dossier, nummer)
    change(found, opdracht)
    return register.bewaar(found, opdracht=opdracht)


@eenmalig
def begin_met_tekst(register: Register, text: str, *, opdracht: Opdracht) -> Ontvangst:
    """Begin two histories, with text, so that a command has some of everything."""
    first, second = dossier(opdracht), dossier(opdracht)
    change(first, opdracht)
    first.schrijf(stuk(text), stuk(f"{text} en meer"))
    return register.bewaar(first, second, opdracht=opdracht)


def everything(register: Register) -> dict[str, list[str]]:
    """Read every row of every table, to see that nothing is otherwise."""
    with register.opslag.lees() as cursor:
        sql = "SELECT * FROM TABEL"
        found = {t: cursor.execute(sql.replace("TABEL", t)) for t in (*KEPT, *LISTS)}
    return {table: sorted(repr(dict(row)) for row in rows) for table, rows in found.items()}


def counts(register: Register) -> dict[str, int]:
    return {table: len(rows) for table, rows in everything(register).items()}
