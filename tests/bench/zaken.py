"""What the benches are about. All that they know of notas and lists is in here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID, uuid4

from api.register import MODELS, open_opslag
from domain.base import Aggregate, Event
from domain.nota.inhoud import Verzending, Wijziging
from domain.nota.opstellen import Pen, open_nota, wijzig
from domain.nota.paraferen import parafeer
from domain.nota.stand import Nota
from domain.nota.terugsturen import stuur_terug
from domain.opdracht import Lezer
from projections.bijwerken import Bijwerken
from projections.dossier import DOSSIERS, Dossier, Zoekvraag
from projections.stand import Stand
from tests.notas import ORDER, SJABLOON, alles, sectie, sign, submit
from tests.people import DG, STELLER, bezetting, opdracht
from tests.registers import with_offices
from workflows import tekenen
from workflows.register.klok import Klok
from workflows.register.opslag import Cursor
from workflows.register.register import Register

BRIEF = "Geachte voorzitter, " * 40  # a paragraph of 800 bytes; a hundred make 80 KB
SIGNED = ORDER[: ORDER.index(DG)]
AT_ONCE = 25  # dossiers in one transaction, to be quick about it


def open_store(store: str) -> Register:
    opslag = open_opslag(store)
    bijwerken = Bijwerken(*MODELS)
    with opslag.schrijf() as cursor:
        bijwerken.open(cursor)
    stil = Klok(lambda: 0.0)  # all orders of the bench are of the same moment
    return with_offices(Register(opslag=opslag, geheim=b"bench", bijwerken=bijwerken, klok=stil))


def concept(register: Register, *, brief: int) -> Nota:
    """Begin the nota of domain.md 17 with a letter of so many paragraphs; it is not kept yet."""
    by = opdracht(STELLER)
    nota = open_nota(f"bench-{uuid4().hex}", SJABLOON, bezetting=bezetting(), opdracht=by)
    uit = Verzending(kamers=("TK",), kanaal="e-mail", brief_kenmerk=f"brief-{uuid4().hex}")
    text = alles(brief=sectie("brief", *[BRIEF] * brief), verzending=uit)
    new = Wijziging(op_versie=0, onderdelen=text)
    wijzig(nota, new, Pen({}, register.zout), bezetting=bezetting(), opdracht=by)
    return nota


def bij_dg(register: Register, *, brief: int = 100, rondes: int = 3) -> Nota:
    """Bring it to the DG, who sent it back before; it is not kept yet. It has some 60 events."""
    nota = concept(register, brief=brief)
    for ronde in range(rondes):
        if ronde:
            by = opdracht(DG)
            stuur_terug(nota, "steller", "Nog niet.", bezetting=bezetting(), opdracht=by)
        submit(nota)
        for office in SIGNED:
            sign(nota, office)
    return nota


def teken(register: Register, nota: Nota) -> None:
    """Do the command: one signature, with all that a workflow reads for it."""
    tekenen.parafeer(register, nota.id, opdracht=opdracht(DG, gezien=nota.gezien))


def teken_alleen(nota: Nota) -> Sequence[Event]:
    """Decide the same, and keep nothing."""
    fork = nota.fork()
    parafeer(fork, bezetting=bezetting(), opdracht=opdracht(DG, gezien=nota.gezien))
    return list(fork.collect())


def bewaar(register: Register, *dossiers: Aggregate) -> None:
    register.bewaar(*dossiers, opdracht=opdracht(STELLER))


def vul(register: Register, many: int) -> UUID:
    """Keep so many dossiers, and name one of them."""
    for start in range(0, many, AT_ONCE):
        notas = [concept(register, brief=1) for _ in range(min(AT_ONCE, many - start))]
        bewaar(register, *notas)
    return notas[-1].id


def honderd(register: Register) -> Iterator[Sequence[Nota]]:
    """Make batches of dossiers that are decided, of a hundred events or somewhat more."""
    while True:
        batch: list[Nota] = []
        while sum(len(nota.pending_events) for nota in batch) < 100:
            nota = concept(register, brief=1)
            submit(nota)
            for office in ORDER:
                sign(nota, office)
            batch.append(nota)
        yield batch


def vul_met_gebeurtenissen(register: Register, events: int) -> int:
    """Keep dossiers with the signatures of all, until that many events happened."""
    source, there = honderd(register), 0
    while there < events:
        notas = next(source)
        there += sum(len(nota.pending_events) for nota in notas)
        bewaar(register, *notas)
    return there


AUDITOR = Lezer(UUID(int=1), ("FIN/auditor",))
BUITEN = Lezer(UUID(int=2), ("BZK/directeur",))


def lijst(cursor: Cursor, lezer: Lezer, limit: int) -> Sequence[Dossier]:
    """List the status of every dossier that this reader may see, as a page would have it."""
    return Stand().dossiers(lezer, cursor, Zoekvraag(limit=limit))


def kale_lijst(cursor: Cursor, limit: int) -> object:
    """Read the same rows, and do nothing with them."""
    return cursor.execute(DOSSIERS, soort="", zoek="%%", na="9999", limit=limit)


def geschiedenis(register: Register, nummer: UUID) -> int:
    """Tell the whole history of one dossier."""
    return len(register.gebeurtenissen(nummer))
