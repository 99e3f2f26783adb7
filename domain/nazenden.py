"""Nazenden: what follows a letter that was sent; the beslisnota that it announced, and openness."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import UUID

from domain.base import Event, Geweigerd
from domain.bezetting import Bezetting
from domain.functie import AlGedaan
from domain.functionaris import Functionaris
from domain.kamerbrief import Kamerbrief
from domain.nota.bevoegdheid import enige, onbevoegd
from domain.nota.overnemen import desk
from domain.nota.stand import Nota
from domain.nota.verzendbaar import VrijgaveOntbreekt
from domain.opdracht import Opdracht
from domain.werkdagen import dag
from domain.woo.openbaarmaking import Openbaarmaking
from domain.woo.zitting import Zitting, woo_of_steller


def niets_aangekondigd() -> AlGedaan:
    return AlGedaan("Bij deze brief is geen beslisnota (meer) aangekondigd")


class PublicatieOntbreekt(Geweigerd):
    regel = "par. 9"

    def __init__(self) -> None:
        super().__init__(
            "Deze brief zit niet in wat u noemt, of dat is nog niet gepubliceerd.",
            "Publiceer eerst een vrijgave waar de brief in zit, en noem die.",
        )


class BeslisnotaNagezonden(Event):
    """The redacted beslisnota went to the Kamer, under a release that was there before."""

    TOPIC: ClassVar[str] = "kamerbrief.beslisnota-nagezonden.v1"
    vrijgave_id: UUID
    aangekondigd_op: date

    def apply(self, aggregate: Kamerbrief) -> None:
        aggregate.nagezonden = True


class OpenbaarGemaakt(Event):
    TOPIC: ClassVar[str] = "kamerbrief.openbaar-gemaakt.v1"
    publicatie_id: UUID

    def apply(self, aggregate: Kamerbrief) -> None:
        aggregate.openbaar = True


def verzender(nota: Nota, bezetting: Bezetting, opdracht: Opdracht) -> Functionaris:
    """Act as the office that sends the letter of this nota."""
    code = desk(nota)
    if not (found := enige(code, "verzenden", bezetting, opdracht)):
        raise onbevoegd(code, "verzenden", bezetting, opdracht)
    return found


def zend_beslisnota_na(
    brief: Kamerbrief,
    nota: Nota,
    vrijgave: Openbaarmaking | None,
    *,
    bezetting: Bezetting,
    opdracht: Opdracht,
) -> None:
    """Send the beslisnota that was announced: by who sends letters, and only a released one."""
    wie = verzender(nota, bezetting, opdracht)
    if brief.nagezonden or not nota.beslisnota_volgt:
        raise niets_aangekondigd()
    if vrijgave is None or not vrijgave.dekt(nota.id, nota.inhoud_hash):
        raise VrijgaveOntbreekt
    brief.leg_vast(
        BeslisnotaNagezonden,
        opdracht=opdracht,
        door=wie,
        vrijgave_id=vrijgave.id,
        aangekondigd_op=dag(brief.created_on),
    )


def maak_openbaar(brief: Kamerbrief, publicatie: Openbaarmaking, zitting: Zitting) -> None:
    """Record on the letter where it was published."""
    wie = woo_of_steller(brief.ministerie, zitting, steller=False)
    if brief.openbaar:
        raise AlGedaan("Deze brief is al openbaar gemaakt")
    in_set = any(s.stuk.soort == "brief" and s.stuk.id == brief.nota_id for s in publicatie.stukken)
    if not in_set or not publicatie.gepubliceerd_op:
        raise PublicatieOntbreekt
    velden = {"publicatie_id": publicatie.id}
    brief.leg_vast(OpenbaarGemaakt, opdracht=zitting.opdracht, door=wie, **velden)
