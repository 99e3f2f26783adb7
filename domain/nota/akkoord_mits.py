"""Akkoord mits: akkoord on a condition, which somebody else closes on the new text.

An office can close a condition only if it can read the nota for certain, so it is one of the
route. The event of the akkoord is a mark; a closing signature is not, but lapses like one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import ClassVar, NamedTuple
from uuid import UUID, uuid5

from typing_extensions import override

from domain.base import Event, InvoerOngeldig, met_reden, weiger
from domain.bezetting import Bezetting
from domain.nota.afstemmen import bekende_onderdelen
from domain.nota.handtekening import Handtekening, Ondertekend
from domain.nota.stand import Nota
from domain.nota.tekenen import teken
from domain.nota.verval import laat_vervallen
from domain.nota.vervolg import vervolg
from domain.nota.voorwaarde import GesteldeVoorwaarde, Voorwaarde
from domain.nota.vraag import Vraag, door
from domain.nota.waarom import waarom
from domain.nummers import RUIMTE
from domain.opdracht import Opdracht
from domain.value import Tekst


class NieuweVoorwaarde(NamedTuple):
    """A condition as it is set, before it has a number."""

    tekst: str
    onderdelen: tuple[str, ...]
    te_vervullen_door: str
    opnieuw_voorleggen: bool = False


class AkkoordMitsGegeven(Handtekening):
    TOPIC: ClassVar[str] = "nota.akkoord-mits-gegeven.v1"
    voorwaarden: tuple[GesteldeVoorwaarde, ...]

    @override
    def apply(self, aggregate: Nota) -> None:
        super().apply(aggregate)
        stap = aggregate.route.stap(self.stap) if aggregate.route else None
        assert stap
        nieuw = {
            gesteld.voorwaarde_id: Voorwaarde(gesteld, self.originator_version, stap)
            for gesteld in self.voorwaarden
        }
        aggregate.voorwaarden = {**aggregate.voorwaarden, **nieuw}


class VoorwaardeVervuld(Ondertekend):
    """Signed on the new text, by who was named and did not write it."""

    TOPIC: ClassVar[str] = "nota.voorwaarde-vervuld.v1"
    voorwaarde_id: UUID
    toelichting: Tekst

    def apply(self, aggregate: Nota) -> None:
        met = replace(aggregate.voorwaarden[self.voorwaarde_id], vervuld=self.originator_version)
        aggregate.voorwaarden = {**aggregate.voorwaarden, self.voorwaarde_id: met}


class VoorwaardeAanvaard(Ondertekend):
    """The bewindspersoon is content. It alone closes a condition, whoever was named."""

    TOPIC: ClassVar[str] = "nota.voorwaarde-aanvaard.v1"
    voorwaarde_id: UUID

    def apply(self, aggregate: Nota) -> None:
        met = replace(aggregate.voorwaarden[self.voorwaarde_id], aanvaard=self.originator_version)
        aggregate.voorwaarden = {**aggregate.voorwaarden, self.voorwaarde_id: met}


class VoorwaardeHeropend(Event):
    """Found not met after all. What closed it, lapses by an event of its own (I7)."""

    TOPIC: ClassVar[str] = "nota.voorwaarde-heropend.v1"
    voorwaarde_id: UUID
    reden: Tekst


def geef_akkoord_mits(
    nota: Nota,
    voorwaarden: Sequence[NieuweVoorwaarde],
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
) -> None:
    """Decide as the nota advises, if the conditions are met first."""
    vraag = Vraag("geef_akkoord_mits", bezetting, opdracht)
    weiger(waarom(nota, vraag))
    if not voorwaarden:
        raise InvoerOngeldig(
            "Akkoord mits heeft minstens een voorwaarde.", "Noem een voorwaarde, of geef akkoord."
        )
    gesteld = tuple(stel(nota, nieuw, opdracht, n) for n, nieuw in enumerate(voorwaarden))
    teken(nota, AkkoordMitsGegeven, vraag, voorwaarden=gesteld)


def stel(nota: Nota, nieuw: NieuweVoorwaarde, opdracht: Opdracht, n: int) -> GesteldeVoorwaarde:
    tekst = met_reden(nieuw.tekst)
    if not nieuw.onderdelen:
        raise InvoerOngeldig(
            "Bij een voorwaarde hoort minstens een onderdeel.",
            "Noem de onderdelen waarin iets moet veranderen.",
        )
    bekende_onderdelen(nota, nieuw.onderdelen)
    offices = sorted({stap.functie for stap in nota.route.stappen} if nota.route else ())
    if nieuw.te_vervullen_door not in offices:
        raise InvoerOngeldig(
            f"De functie {nieuw.te_vervullen_door} staat niet in de route van deze nota.",
            f"Laat de voorwaarde vervullen door een van: {', '.join(offices)}.",
        )
    return GesteldeVoorwaarde(
        voorwaarde_id=uuid5(RUIMTE, f"voorwaarde:{opdracht.opdracht_id}:{n}"),
        tekst=tekst,
        onderdelen=tuple(sorted(set(nieuw.onderdelen))),
        te_vervullen_door=nieuw.te_vervullen_door,
        opnieuw_voorleggen=nieuw.opnieuw_voorleggen,
    )


def vervul_voorwaarde(
    nota: Nota,
    voorwaarde_id: UUID,
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
    toelichting: str = "",
) -> None:
    """Vouch, on the text as it is now, that the condition is met."""
    vraag = Vraag("vervul_voorwaarde", bezetting, opdracht, voorwaarde_id=voorwaarde_id)
    velden: Mapping[str, object] = {"voorwaarde_id": voorwaarde_id, "toelichting": toelichting}
    teken(nota, VoorwaardeVervuld, vraag, **velden)


def aanvaard_voorwaarde(
    nota: Nota, voorwaarde_id: UUID, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    vraag = Vraag("aanvaard_voorwaarde", bezetting, opdracht, voorwaarde_id=voorwaarde_id)
    teken(nota, VoorwaardeAanvaard, vraag, voorwaarde_id=voorwaarde_id)


def heropen_voorwaarde(
    nota: Nota, voorwaarde_id: UUID, reden: str, *, bezetting: Bezetting, opdracht: Opdracht
) -> None:
    """Find it not met after all; what comes after the akkoord waits again."""
    vraag = Vraag("heropen_voorwaarde", bezetting, opdracht, voorwaarde_id=voorwaarde_id)
    weiger(waarom(nota, vraag))
    voorwaarde = nota.voorwaarden[voorwaarde_id]
    nota.leg_vast(
        VoorwaardeHeropend,
        opdracht=opdracht,
        door=door(nota, vraag),
        voorwaarde_id=voorwaarde_id,
        reden=met_reden(reden),
    )
    oorzaak = nota.version
    laat_vervallen(nota, voorwaarde.sluitingen, "heropend", opdracht=opdracht)
    vervolg(nota, bezetting, oorzaak=oorzaak, opdracht=opdracht)
