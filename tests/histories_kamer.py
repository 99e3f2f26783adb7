"""Histories of what the Kamer said later, and of what the ministry did meanwhile."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from domain.base import Aggregate
from domain.kamerbrief import Kamerbrief, leg_vast
from domain.kamerpunt.bijwerken import (
    BesluitFeit,
    MotieFeit,
    ToezeggingFeit,
    leg_besluit_vast,
    vervang,
    verwijder,
    werk_motie_bij,
    werk_toezegging_bij,
)
from domain.kamerpunt.motie import Motie, NieuweMotie, leg_motie_vast
from domain.kamerpunt.opvolging import (
    Overdracht,
    draag_over,
    start_uitvoering,
    stel_termijn,
    verleng_termijn,
    wijs_toe,
)
from domain.kamerpunt.samenvoegen import voeg_samen
from domain.kamerpunt.toezegging import NieuweToezegging, Toezegging, leg_toezegging_vast
from domain.kamerpunt.uitvoering import INLEZEN, BronVanFeit, meld_voortgang
from domain.kamerpunt.wie import coordinator
from domain.nummers import punt_nummer
from domain.ontvangst import (
    Bevestiging,
    Toekenning,
    bevestig_ontvangst,
    ken_kamerstuknummer_toe,
    rectificeer,
)
from tests.people import (
    AFDELINGSHOOFD,
    BO,
    COORDINATOR,
    MEDE,
    NOON,
    STAS,
    STELLER,
    bezetting,
    functie,
    opdracht,
)


def bron(nummer: str, uur: int = 0) -> BronVanFeit:
    """Give the record with this number, as it was changed so many hours later."""
    later = NOON + timedelta(hours=uur)
    return BronVanFeit(systeem="tk-odata", id=nummer, gewijzigd_op=later, sha256=f"{uur:064x}")


def een_kamermotie(nummer: str = "kst-36001-7") -> Motie:
    nieuw = NieuweMotie(onderwerp="Motie over thuis", kst_id=nummer, bron=bron(nummer))
    return leg_motie_vast(
        nieuw, punt_nummer("motie", nummer), door=INLEZEN, opdracht=opdracht(COORDINATOR)
    )


def een_kamertoezegging(nummer: str = "TZ202511-001") -> Toezegging:
    nieuw = NieuweToezegging(tekst="Een brief over thuis.", nummer=nummer, bron=bron(nummer))
    nummer_id = punt_nummer("toezegging", nummer)
    return leg_toezegging_vast(nieuw, nummer_id, door=INLEZEN, opdracht=opdracht(COORDINATOR))


def besluit(ruw: str, uur: int, **velden: object) -> BesluitFeit:
    kort = {"besluit_id": "besluit-1", "ruw": ruw, "status": "Besluit", "datum": date(2025, 11, 11)}
    return BesluitFeit.model_validate({**kort, "bron": bron("besluit-1", uur), **velden})


def feit(motie: Motie, uur: int, **velden: object) -> MotieFeit:
    nieuw = {"onderwerp": motie.onderwerp, "bron": bron("kst-36001-7", uur)}
    appreciatie = velden.pop("appreciatie", None)
    return MotieFeit.model_validate({"nieuw": {**nieuw, **velden}, "appreciatie": appreciatie})


def received(brief: Kamerbrief) -> None:
    """Tell of the letter that it came in, got a number, and was put right by another."""
    by = opdracht(BO)
    door = functie(BO).door(by)
    came = Bevestiging(kamer="TK", op=date(2025, 11, 11), bewijs="mail van de Griffie")
    bevestig_ontvangst(brief, came, door=door, opdracht=by)
    number = Toekenning(kamer="TK", kst_id="kst-36001-12", bron=bron("kst-36001-12"))
    ken_kamerstuknummer_toe(brief, number, door=door, opdracht=by)
    later = leg_vast(
        brief.ministerie, "4300009-1100009-DMO", door=door, opdracht=by, herkomst="ingelezen",
        titel="Rectificatie", ondertekenaar=STAS, mede_namens=(), kamers=("TK",), stukken=(),
        punten=(), bron=bron("kst-36001-13"),
    )  # fmt: skip
    rectificeer(brief, later, "Een getal klopte niet.", door=door, opdracht=by)


def followed_up(brief_id: UUID) -> list[Aggregate]:
    """Tell of a motie that is adopted and changed, and of a promise that was first nameless."""
    by, kantoor = opdracht(COORDINATOR), bezetting()
    motie, promise = een_kamermotie(), een_kamertoezegging()
    werk_motie_bij(motie, feit(motie, 1, onderwerp="Over thuis", appreciatie="Ontijdig"),
                   opdracht=by)  # fmt: skip
    leg_besluit_vast(motie, besluit("Stemmen - aangenomen", 2, voor=76, tegen=74), opdracht=by)
    leg_besluit_vast(motie, besluit("Stemmen - gestaakt", 3, voor=75, tegen=75), opdracht=by)
    newer = een_kamermotie("kst-36001-9")
    vervang(motie, newer.id, bron("kst-36001-9"), opdracht=by)
    status = ToezeggingFeit(
        nieuw=NieuweToezegging(tekst="Een brief.", bron=bron("TZ202511-001", 1)),
        status="Openstaand",
        relaties=(("herhaling", punt_nummer("toezegging", "TZ202401-001")),),
    )
    werk_toezegging_bij(promise, status, opdracht=by)
    verwijder(promise, bron("TZ202511-001", 2), opdracht=by)
    nameless = NieuweMotie(onderwerp="Over thuis", bron=bron("x"))
    provisional = leg_motie_vast(nameless, UUID(int=4), door=INLEZEN, opdracht=by)
    wijs_toe(provisional, STAS, STELLER, bezetting=kantoor, opdracht=by)
    move = Overdracht(van=STELLER, naar=AFDELINGSHOOFD, reden="Ander dossier.")
    draag_over(provisional, move, bezetting=kantoor, opdracht=by)
    move = Overdracht(van=STAS, naar=MEDE[0], reden="Ander kabinet.")
    draag_over(provisional, move, bezetting=kantoor, opdracht=by)
    holder = opdracht(AFDELINGSHOOFD)
    start_uitvoering(provisional, bezetting=kantoor, opdracht=holder)
    stel_termijn(provisional, date(2025, 12, 1), "Afgesproken.", bezetting=kantoor, opdracht=holder)
    later = date(2026, 2, 1)
    verleng_termijn(provisional, later, "Onderzoek loopt.", bezetting=kantoor, opdracht=holder)
    door = coordinator(None, kantoor, by)
    meld_voortgang(provisional, brief_id, door=door, opdracht=by)
    voeg_samen(provisional, newer, door=door, opdracht=by)
    return [motie, newer, promise, provisional]
