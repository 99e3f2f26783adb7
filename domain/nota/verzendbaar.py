"""Verzendbaar: everything that still keeps a letter from being sent, in one list."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, NamedTuple
from uuid import UUID

from domain.base import Geweigerd
from domain.kamerbrief import PuntVanBrief
from domain.kamerpunt.uitvoering import Kamerpunt
from domain.nota.inhoud import Onderdeel, Sectie, Verzending
from domain.nota.merken import Gezet
from domain.nota.stand import Nota
from domain.route import ALLES
from domain.value import Tekst, Value
from domain.woo.openbaarmaking import Openbaarmaking


class NietVerzendbaar(Geweigerd):
    regel = "I10"


class VrijgaveOntbreekt(Geweigerd):
    regel = "I10"

    def __init__(self) -> None:
        super().__init__(
            "Een gelakte beslisnota gaat pas mee als zij is vrijgegeven.",
            "Noem de vrijgave van deze tekst onder art68, of kies na_te_zenden met een reden.",
        )


class Beslisnota(Value):
    """What happens with the beslisnota (Kst 28 362, nr. 57): it goes along, or follows."""

    wijze: Literal["ongelakt", "gelakt", "na_te_zenden", "geen"]
    vrijgave_id: UUID | None = None
    reden: Tekst | None = None


class Zending(NamedTuple):
    """What would be sent: the text, the punten that it names, and the choice that was made.

    A punt that went up in a numbered one is there under both ids, and is that numbered one.
    """

    onderdelen: Mapping[str, Onderdeel]
    punten: Mapping[UUID, Kamerpunt]
    beslisnota: Beslisnota | None
    vrijgave: Openbaarmaking | None = None  # that `beslisnota` names

    @property
    def nummers(self) -> Mapping[UUID, UUID]:
        """Say under which id each named punt lives on."""
        return {named: punt.id for named, punt in self.punten.items()}


def punten_van(
    nota: Nota, onderdelen: Mapping[str, Onderdeel], nummers: Mapping[UUID, UUID] = {}
) -> tuple[PuntVanBrief, ...]:
    """List what the letter does with each motie and toezegging; `nummers` says what they are now.

    What it settles as a whole, it does nothing else with; else each part that it settles once;
    and it only reports on what it settles nothing of.
    """
    named = [
        PuntVanBrief(
            punt_id=nummers.get(blok.punt_id, blok.punt_id),
            relatie=sectie.relatie,
            deel=blok.deel if sectie.relatie == "afgedaan" else None,
        )
        for sectie in nota.indeling.secties
        if sectie.relatie and isinstance(deel := onderdelen.get(sectie.code), Sectie)
        for blok in deel.blokken
        if blok.punt_id
    ]
    settled = {punt.punt_id for punt in named if punt.relatie == "afgedaan"}
    whole = {punt.punt_id for punt in named if punt.relatie == "afgedaan" and not punt.deel}
    kept = [
        punt
        for punt in named
        if (punt.relatie == "afgedaan" or punt.punt_id not in settled)
        and (not punt.deel or punt.punt_id not in whole)
    ]
    return tuple(dict.fromkeys(kept))


def wat_ontbreekt(nota: Nota, zending: Zending) -> Iterator[Geweigerd]:
    """Name every missing item, and who can mend it."""
    for controle in CONTROLES.values():
        yield from controle(nota, zending)


def geschil_open(nota: Nota, _: Zending | None = None) -> Iterator[NietVerzendbaar]:
    for punt_id in nota.geschillen():
        punt = nota.geschilpunten[punt_id]
        yield NietVerzendbaar(
            f"Het geschilpunt van {punt.functie} staat nog open.",
            f"Laat {punt.functie} het opgelost verklaren.",
            [punt.functie],
        )


def voorwaarde_open(nota: Nota, _: Zending | None = None) -> Iterator[NietVerzendbaar]:
    for voorwaarde in nota.open_voorwaarden.values():
        yield NietVerzendbaar(
            f"Een voorwaarde van {voorwaarde.stap.functie} staat nog open:"
            f" {voorwaarde.gesteld.tekst[:60]}",
            f"Laat {voorwaarde.wie} haar sluiten.",
            [voorwaarde.wie],
        )


def op_andere_tekst(nota: Nota, _: Zending | None = None) -> Iterator[NietVerzendbaar]:
    for gezet in nota.geldig.values():
        if not dekt(gezet, nota):
            yield NietVerzendbaar(
                f"De stap {gezet.stap.code} is gezet op een andere tekst.",
                f"Laat {gezet.stap.functie} opnieuw tekenen.",
                [gezet.stap.functie],
            )


def onvoltooid(nota: Nota, _: Zending | None = None) -> Iterator[NietVerzendbaar]:
    if nota.route is None:
        yield NietVerzendbaar(
            "De nota is niet ingediend.", "Laat de steller indienen.", nota.wie_aan_zet
        )
        return
    for stap in nota.route.stappen:
        asked = not stap.voorwaarde or stap.voorwaarde.geldt(nota.feiten)
        if stap.code not in nota.af and stap.soort != "verzenden" and asked:
            yield NietVerzendbaar(
                f"De stap {stap.code} is nog niet gezet.",
                f"Wacht op {stap.functie}.",
                [stap.functie],
            )


def dekt(gezet: Gezet, nota: Nota) -> bool:
    """Say whether a mark holds on the text that would be sent (I10).

    Across a change that spared it, what was signed is what the change made of it.
    """
    if gezet.wijze == "voorwaarde":
        return gezet.stap.voorwaarde is None or not gezet.stap.voorwaarde.geldt(nota.feiten)
    toen = nota.versies[gezet.versie]
    for versie, marks in nota.gespaard.items():
        if versie > gezet.versie and gezet.sleutel in marks:
            was, wordt = nota.versies[versie - 1], nota.versies[versie]
            toen = {code: wordt[code] if h == was.get(code) else h for code, h in toen.items()}
    codes = nota.hashes if ALLES in gezet.stap.reikwijdte else gezet.stap.reikwijdte
    return all(toen.get(code) == nota.hashes.get(code) for code in codes)


def punten_onbekend(nota: Nota, zending: Zending) -> Iterator[NietVerzendbaar]:
    for code, deel in zending.onderdelen.items():
        for blok in deel.blokken if isinstance(deel, Sectie) else ():
            if blok.soort == "parlementair" and (
                blok.punt_id is None or blok.punt_id not in zending.punten
            ):
                yield NietVerzendbaar(
                    f"In {code} is niet bepaald om welke motie of toezegging het gaat"
                    f" ({blok.tekst[:60]}).",
                    "Laat de steller het punt aanwijzen of vastleggen.",
                    [nota.steller_functie],
                )


def brief_onvolledig(nota: Nota, zending: Zending) -> Iterator[NietVerzendbaar]:
    verzending, steller = zending.onderdelen.get("verzending"), [nota.steller_functie]
    if not nota.feiten.leidt_tot_brief:
        yield NietVerzendbaar("Deze nota leidt niet tot een brief.", "Rond haar anders af.")
    elif nota.feiten.standen.get("brief", "leeg") == "leeg":
        yield NietVerzendbaar("De brief is leeg.", "Laat de steller de brief schrijven.", steller)
    if not isinstance(verzending, Verzending) or not verzending.kamers:
        yield NietVerzendbaar(
            "Er is niet gezegd naar welke Kamer de brief gaat.", "Vul de verzending in.", steller
        )
    if not isinstance(verzending, Verzending) or not verzending.brief_kenmerk:
        yield NietVerzendbaar(
            "De brief heeft nog geen kenmerk.", "Vul in de verzending brief_kenmerk in.", steller
        )


def beslisnota_onbepaald(nota: Nota, zending: Zending) -> Iterator[Geweigerd]:
    beslisnota = zending.beslisnota
    if beslisnota is None:
        yield NietVerzendbaar(
            "Er is niet gekozen wat er met de beslisnota gebeurt.",
            "Kies ongelakt, na_te_zenden of geen.",
        )
    elif beslisnota.wijze == "gelakt":
        if not zending.vrijgave or not zending.vrijgave.dekt(nota.id, nota.inhoud_hash):
            yield VrijgaveOntbreekt()
    elif beslisnota.wijze != "ongelakt" and not (beslisnota.reden or "").strip():
        yield NietVerzendbaar(
            "De beslisnota gaat niet mee, en er staat niet waarom.", "Geef een reden."
        )


# What is asked, in this order, and how it is called when nothing of it is missing.
CONTROLES: Mapping[str, Callable[[Nota, Zending], Iterator[Geweigerd]]] = {
    "Alle stappen voor de verzending zijn gezet": onvoltooid,
    "Er staat geen geschilpunt open": geschil_open,
    "Er staat geen voorwaarde van een akkoord open": voorwaarde_open,
    "Elke handtekening staat op de tekst die uitgaat": op_andere_tekst,
    "Van elke motie en toezegging is bekend welke het is": punten_onbekend,
    "De brief heeft tekst, een kenmerk en een geadresseerde Kamer": brief_onvolledig,
    "Er is gekozen wat er met de beslisnota gebeurt": beslisnota_onbepaald,
}
