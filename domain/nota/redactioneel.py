"""Redactioneel: a slip of the pen is mended without asking everyone again, by two people.

After akkoord it is refused as inhoud-bevroren, like every change of the text. A proposal also says
before whom it is laid (`aan`), so that the werkvoorraad needs no rule to know for whom it waits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import ClassVar
from uuid import UUID, uuid5

from domain.base import Event, Geweigerd, met_reden, weiger
from domain.bezetting import Bezetting
from domain.functionaris import Functionaris
from domain.nota.inhoud import HASH_REGEL, Onderdeel, Wijziging, gezouten, inhoud_hash
from domain.nota.invoer import keur
from domain.nota.merken import Merk
from domain.nota.opstellen import InhoudGewijzigd, Pen, als_steller, niet_de_steller, verouderd
from domain.nota.stand import Nota
from domain.nota.taalfout import waarom_geen_taalfout
from domain.nota.tegentekenen import (
    Getoond,
    RedactioneelOnmogelijk,
    laatste_paraaf,
    tegentekenaar,
)
from domain.nota.verval import geraakt_door
from domain.nota.vervolg import vervolg
from domain.nota.voorstellen import Taalvoorstel
from domain.nota.weigeringen import InhoudBevroren, ZaakGesloten, leest_alleen
from domain.nummers import RUIMTE
from domain.opdracht import Opdracht
from domain.value import Code, Hash, Tekst, canonical, sha256


class RedactioneelVoorgesteld(Event):
    """Holds no text: the hashes under which the proposed words are kept."""

    TOPIC: ClassVar[str] = "nota.redactioneel-voorgesteld.v1"
    voorstel_id: UUID
    gewijzigd: tuple[Code, ...]
    hashes: dict[Code, Hash]  # of what would change
    diff_hash: Hash  # commits to both sides, as they are shown to whoever confirms
    verklaring: Tekst
    aan: Code | None = None  # before which office it is laid

    def apply(self, aggregate: Nota) -> None:
        assert isinstance(self.door, Functionaris)
        voorstel = Taalvoorstel(
            self.originator_version,
            self.door.persoon_id,
            aggregate.gezien,
            self.hashes,
            self.diff_hash,
            self.verklaring,
        )
        aggregate.taalvoorstellen = {**aggregate.taalvoorstellen, self.voorstel_id: voorstel}


class RedactioneelBevestigd(Event):
    """The second signature. `behouden` would have lapsed by an ordinary change, and stays."""

    TOPIC: ClassVar[str] = "nota.redactioneel-bevestigd.v1"
    voorstel_id: UUID
    behouden: tuple[Merk, ...]

    def apply(self, aggregate: Nota) -> None:
        beantwoord(aggregate, self.voorstel_id)
        spared = frozenset(merk.sleutel for merk in self.behouden)
        aggregate.gespaard = {**aggregate.gespaard, aggregate.versie + 1: spared}


class RedactioneelAfgewezen(Event):
    TOPIC: ClassVar[str] = "nota.redactioneel-afgewezen.v1"
    voorstel_id: UUID
    reden: Tekst

    def apply(self, aggregate: Nota) -> None:
        beantwoord(aggregate, self.voorstel_id)


def beantwoord(nota: Nota, voorstel_id: UUID) -> None:
    answered = replace(nota.taalvoorstellen[voorstel_id], beantwoord=True)
    nota.taalvoorstellen = {**nota.taalvoorstellen, voorstel_id: answered}


def stel_redactioneel_voor(
    nota: Nota,
    wijziging: Wijziging,
    pen: Pen,
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
) -> None:
    """Propose other words, declared to change nothing: that is what `aanleiding` says."""
    if (nee := mag_voorstellen(nota, opdracht)) or (nee := verouderd(nota, wijziging.op_versie)):
        raise nee
    anders = wijziging.anders_dan(pen.bekend)
    if not anders:
        return
    keur(nota, anders, pen.bekend, bezetting)
    weiger(tuple(meer_dan_taal(anders, pen.bekend)))
    paraaf = laatste_paraaf(nota)
    assert paraaf
    geschreven = {deel.code: gezouten(deel, pen.zout()) for deel in anders}
    hashes = {code: stuk.onderdeel_hash for code, stuk in sorted(geschreven.items())}
    nota.schrijf(*geschreven.values())
    nota.leg_vast(
        RedactioneelVoorgesteld,
        opdracht=opdracht,
        door=als_steller(nota, bezetting, opdracht),
        voorstel_id=uuid5(RUIMTE, f"redactioneel:{opdracht.opdracht_id}"),
        gewijzigd=tuple(hashes),
        hashes=hashes,
        diff_hash=diff_hash(nota, hashes),
        verklaring=met_reden(wijziging.aanleiding or ""),
        aan=paraaf.stap.functie,
    )
    vervolg(nota, bezetting, oorzaak=nota.version, opdracht=opdracht)


def bevestig_redactioneel(
    nota: Nota, getoond: Getoond, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    """Vouch for it that the difference that was seen changes nothing; then it is the text."""
    voorstel, wie = tegentekenaar(nota, getoond, bezetting, opdracht)
    behouden = geraakt_door(nota, voorstel.hashes.keys(), None)
    hashes = {**nota.hashes, **voorstel.hashes}
    nota.leg_vast(
        RedactioneelBevestigd,
        opdracht=opdracht,
        door=wie,
        voorstel_id=getoond.voorstel_id,
        behouden=tuple(Merk(nummer=g.nummer, stap=g.stap.code) for g in behouden),
    )
    nota.leg_vast(
        InhoudGewijzigd,
        opdracht=opdracht,
        door=wie,
        versie=nota.versie + 1,
        gewijzigd=tuple(sorted(voorstel.hashes)),
        hash_regel=HASH_REGEL,
        hashes=hashes,
        inhoud_hash=inhoud_hash(nota.id, hashes),
        feiten=nota.feiten,
        redactioneel_voorstel=getoond.voorstel_id,
    )
    vervolg(nota, bezetting, oorzaak=nota.version, opdracht=opdracht)


def wijs_redactioneel_af(
    nota: Nota,
    getoond: Getoond,
    reden: str,
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
) -> None:
    _, wie = tegentekenaar(nota, getoond, bezetting, opdracht)
    nota.leg_vast(
        RedactioneelAfgewezen,
        opdracht=opdracht,
        door=wie,
        voorstel_id=getoond.voorstel_id,
        reden=met_reden(reden),
    )
    vervolg(nota, bezetting, oorzaak=nota.version, opdracht=opdracht)


def mag_voorstellen(nota: Nota, opdracht: Opdracht) -> Geweigerd | None:
    """Say why this person may not propose other words now; asking and doing use the same."""
    if nota.gesloten:
        return ZaakGesloten(nota)
    if opdracht.persoon_id not in nota.stellers:
        return niet_de_steller(nota)
    if nota.heeft_akkoord:
        return InhoudBevroren(nota)
    if not laatste_paraaf(nota):
        return RedactioneelOnmogelijk(
            f"Er staat nog geen paraaf van {nota.ministerie} die tegentekening mogelijk maakt."
        )
    return leest_alleen(nota, opdracht)


def meer_dan_taal(
    anders: tuple[Onderdeel, ...], bekend: Mapping[str, Onderdeel]
) -> Iterator[RedactioneelOnmogelijk]:
    for deel in anders:
        if nee := waarom_geen_taalfout(bekend.get(deel.code), deel):
            yield RedactioneelOnmogelijk(nee)


def diff_hash(nota: Nota, hashes: Mapping[str, str]) -> str:
    """Commit to a difference: on this version of this nota, from these texts to those."""
    was = {code: nota.hashes[code] for code in hashes}
    plain = {"nota_id": nota.id, "versie": nota.versie, "was": was, "wordt": hashes}
    return sha256(canonical(plain))
