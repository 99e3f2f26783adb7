"""Verzenden: the letter leaves; moties and toezeggingen are settled by that, and only by that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar
from uuid import UUID

from domain import kamerbrief
from domain.base import Event, Geweigerd, weiger
from domain.bezetting import Bezetting
from domain.functionaris import Functionaris
from domain.kamerbrief import Kamerbrief, PuntVanBrief, Stuk
from domain.kamerpunt.uitvoering import Afdoening, Kamerpunt, doe_af, meld_voortgang
from domain.nota.bevoegdheid import gronden, onbevoegd
from domain.nota.inhoud import Bijlagen, Kamer, Kop, Onderdeel, Verzending
from domain.nota.stand import Nota
from domain.nota.verzendbaar import Beslisnota, Zending, punten_van, wat_ontbreekt
from domain.nota.vraag import Vraag, door, stap_van
from domain.nota.waarom import waarom
from domain.nota.weigeringen import ZaakGesloten
from domain.opdracht import Opdracht
from domain.value import Code, Hash, Kort


class Verzonden(Event):
    """The last mark of a nota. In the same save: the Kamerbrief, and every punt of 4a and 4h."""

    TOPIC: ClassVar[str] = "nota.verzonden.v1"
    stap: Code
    brief_id: UUID
    brief_kenmerk: Kort
    kamers: tuple[Kamer, ...]
    kanaal: Kort | None = None
    stukken: tuple[Stuk, ...]
    inhoud_hash: Hash
    beslisnota: Beslisnota

    def apply(self, aggregate: Nota) -> None:
        aggregate.zet(self.originator_version, self.stap, "verzonden")
        aggregate.gesloten = "verzonden"
        aggregate.brief_id = self.brief_id
        aggregate.beslisnota_volgt = self.beslisnota.wijze == "na_te_zenden"


def verzend(
    nota: Nota, zending: Zending, *, bezetting: Bezetting, opdracht: Opdracht
) -> Kamerbrief:
    """Send the letter, or say all that is missing in one answer. Records on the punten too."""
    vraag = Vraag("verzend", bezetting, opdracht)
    weiger(waarom_niet_verzenden(nota, zending, vraag))
    verzending, stap, wie = (
        zending.onderdelen["verzending"],
        stap_van(nota, vraag),
        door(nota, vraag),
    )
    assert isinstance(verzending, Verzending)
    assert stap
    brief = maak_brief(nota, zending, wie, opdracht)
    nota.leg_vast(
        Verzonden,
        opdracht=opdracht,
        door=wie,
        stap=stap.code,
        brief_id=brief.id,
        brief_kenmerk=brief.kenmerk,
        kamers=brief.kamers,
        kanaal=verzending.kanaal,
        stukken=brief.stukken,
        inhoud_hash=nota.inhoud_hash,
        beslisnota=zending.beslisnota,
    )
    for punt in brief.punten:
        werk_bij(zending.punten[punt.punt_id], punt, brief.id, door=wie, opdracht=opdracht)
    return brief


def waarom_niet_verzenden(nota: Nota, zending: Zending, vraag: Vraag) -> Sequence[Geweigerd]:
    """Give every reason why the letter may not be sent now, by this person."""
    if nota.gesloten:
        return (ZaakGesloten(nota),)
    steps = nota.route.stappen if nota.route else ()
    sends = next((stap.functie for stap in steps if stap.soort == "verzenden"), None)
    if sends and not gronden(sends, "verzenden", vraag.bezetting, vraag.opdracht):
        return (onbevoegd(sends, "verzenden", vraag.bezetting, vraag.opdracht),)
    ontbreekt = tuple(wat_ontbreekt(nota, zending))
    return ontbreekt or waarom(nota, vraag)


def maak_brief(nota: Nota, zending: Zending, wie: Functionaris, opdracht: Opdracht) -> Kamerbrief:
    onderdelen = zending.onderdelen
    verzending, kop = onderdelen["verzending"], onderdelen["kop"]
    assert isinstance(verzending, Verzending)
    assert isinstance(kop, Kop)
    assert verzending.brief_kenmerk
    akkoord = next(g for g in nota.handtekeningen if g.stap.soort == "akkoord")
    return kamerbrief.leg_vast(
        nota.ministerie,
        verzending.brief_kenmerk,
        door=wie,
        opdracht=opdracht,
        herkomst="verzonden",
        nota_id=nota.id,
        titel=kop.onderwerp[:500],
        ondertekenaar=akkoord.stap.functie,
        mede_namens=nota.feiten.lijsten.get("mede_namens", ()),
        kamers=verzending.kamers,
        stukken=tuple(stukken(nota, onderdelen.get("bijlagen"))),
        punten=punten_van(nota, onderdelen, zending.nummers),
    )


def stukken(nota: Nota, bijlagen: Onderdeel | None) -> Iterator[Stuk]:
    """List what is sent: the letter by the hash that was signed, each bijlage by its file's."""
    yield Stuk(titel="Kamerbrief", sha256=nota.hashes["brief"])
    for rij in bijlagen.rijen if isinstance(bijlagen, Bijlagen) else ():
        yield Stuk(titel=rij.titel, sha256=rij.sha256)


def werk_bij(
    punt: Kamerpunt,
    genoemd: PuntVanBrief,
    brief_id: UUID,
    *,
    door: Functionaris,
    opdracht: Opdracht,
) -> None:
    """Settle what 4h names and isn't settled yet; report progress on all else."""
    if genoemd.relatie == "afgedaan" and not punt.is_af(genoemd.deel):
        hoe = Afdoening(deel=genoemd.deel)
        doe_af(punt, brief_id, door=door, opdracht=opdracht, hoe=hoe)
    else:
        meld_voortgang(punt, brief_id, door=door, opdracht=opdracht)
