"""Tegentekenen: who may answer a redactional proposal, and for how long it waits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from domain.base import Geweigerd, InvoerOngeldig, TegentekeningVereist
from domain.bezetting import Bezetting
from domain.functie import NietBevoegd
from domain.functionaris import Functionaris
from domain.nota.bevoegdheid import enige, onbevoegd
from domain.nota.merken import Gezet
from domain.nota.stand import Nota
from domain.nota.voorstellen import Taalvoorstel
from domain.nota.weigeringen import (
    InhoudBevroren,
    VerouderdeVersie,
    VierOgen,
    ZaakGesloten,
    leest_alleen,
)
from domain.opdracht import Opdracht


class RedactioneelOnmogelijk(Geweigerd):
    regel = "I8"

    def __init__(self, zin: str) -> None:
        super().__init__(
            zin,
            "Maak er een gewone wijziging van, zo nodig na een verzoek om aanpassing;"
            " wie daarvoor tekende, tekent dan opnieuw.",
        )


class Getoond(NamedTuple):
    """What lay before whoever answers: which proposal, and which difference."""

    voorstel_id: UUID
    diff_hash: str


def laatste_paraaf(nota: Nota) -> Gezet | None:
    """Find the paraaf of the lead that counts and stands furthest along its line."""
    marks = {gezet.stap.code: gezet for gezet in nota.handtekeningen}
    return next((marks[s.code] for s in reversed(nota.lijn) if s.code in marks), None)


def open_taalvoorstellen(nota: Nota) -> Mapping[UUID, Taalvoorstel]:
    """List what still waits: it ends with the text and with the round that it was made for."""
    nu = (nota.versie, nota.ronde)
    return {
        voorstel_id: voorstel
        for voorstel_id, voorstel in nota.taalvoorstellen.items()
        if nota.route and not voorstel.beantwoord and (voorstel.op.versie, voorstel.op.ronde) == nu
    }


def mag_tegentekenen(nota: Nota, voorstel_id: UUID, opdracht: Opdracht) -> Geweigerd | None:
    """Say why this person may not answer the proposal."""
    return geldt_niet(nota, voorstel_id) or niet_de_tweede(nota, voorstel_id, opdracht)


def waarom_niet_tegentekenen(nota: Nota, _: Bezetting, opdracht: Opdracht) -> Geweigerd | None:
    """Ask it of the newest proposal."""
    newest = next(reversed([*nota.taalvoorstellen]), nota.id)  # there is none of that number
    return mag_tegentekenen(nota, newest, opdracht)


def geldt_niet(nota: Nota, voorstel_id: UUID) -> Geweigerd | None:
    """Say why nobody can answer it now."""
    if nota.gesloten:
        return ZaakGesloten(nota)
    if not (voorstel := nota.taalvoorstellen.get(voorstel_id)):
        return InvoerOngeldig(
            "Deze nota heeft geen redactioneel voorstel met dit nummer.",
            "Kijk in de tijdlijn welk voorstel u bedoelt.",
        )
    if nota.heeft_akkoord:
        return InhoudBevroren(nota)
    if voorstel_id not in open_taalvoorstellen(nota):
        wat = "Dit voorstel geldt niet meer: het is beantwoord, of de tekst of de ronde is anders."
        return VerouderdeVersie(voorstel.op, nota.gezien, nota, wat)
    return None


def niet_de_tweede(nota: Nota, voorstel_id: UUID, opdracht: Opdracht) -> Geweigerd | None:
    """Refuse all but the signer of the last paraaf, who wrote nothing in it."""
    if not (paraaf := laatste_paraaf(nota)):
        zin = "De paraaf die tegentekening mogelijk maakte, telt niet meer."
        return RedactioneelOnmogelijk(zin)
    voorstel, functie = nota.taalvoorstellen[voorstel_id], paraaf.stap.functie
    if opdracht.persoon_id == voorstel.door:
        return TegentekeningVereist(
            "U stelde deze wijziging zelf voor; een ander moet haar tegentekenen.",
            f"Laat dit doen door wie als {functie} parafeerde.",
            [functie],
        )
    if not paraaf.door or opdracht.persoon_id != paraaf.door.persoon_id:
        return NietBevoegd(
            f"Alleen wie als {functie} parafeerde, tekent deze wijziging tegen.",
            f"Vraag het aan {functie}.",
            [functie],
        )
    wrote = (nota.schrijvers.get(code, frozenset()) for code in voorstel.hashes)
    if opdracht.persoon_id in frozenset(nota.stellers).union(*wrote):
        return VierOgen("schreef mee aan deze tekst")
    return leest_alleen(nota, opdracht)


def tegentekenaar(
    nota: Nota, getoond: Getoond, bezetting: Bezetting, opdracht: Opdracht
) -> tuple[Taalvoorstel, Functionaris]:
    """Give the proposal and who answers it, in the office of his paraaf; or refuse."""
    if nee := mag_tegentekenen(nota, getoond.voorstel_id, opdracht):
        raise nee
    voorstel, paraaf = nota.taalvoorstellen[getoond.voorstel_id], laatste_paraaf(nota)
    if getoond.diff_hash != voorstel.diff_hash:
        wat = "Wat u zag, is niet het verschil dat is voorgesteld."
        raise VerouderdeVersie(voorstel.op, nota.gezien, nota, wat)
    assert paraaf
    return voorstel, als_tekenaar(paraaf, bezetting, opdracht)


def als_tekenaar(gezet: Gezet, bezetting: Bezetting, opdracht: Opdracht) -> Functionaris:
    """Let who signed act once more for that office, if he still may."""
    stap = gezet.stap
    if not (wie := enige(stap.functie, stap.soort, bezetting, opdracht)):
        raise onbevoegd(stap.functie, stap.soort, bezetting, opdracht)
    return wie
