"""Puntvormen: which forms a motie or toezegging shows to this reader, or why it shows none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from api.paginas.kader import Kader
from domain.base import Geweigerd
from domain.functionaris import Functionaris, ministerie_van
from domain.kamerbrief import Kamerbrief
from domain.werkdagen import dag
from projections.base import Cursor
from projections.dossier import Zoekvraag
from projections.functies import Bekleed, Functies
from projections.kamerpunten import Punt
from projections.stand import Stand
from workflows import opvolgen
from workflows.opvolgen import Bedoeld

Keuzes = Sequence[tuple[str, str]]
RESULTATEN: Keuzes = (("uitgevoerd", "Uitgevoerd"), ("niet_uitgevoerd", "Niet uitgevoerd"))
BRIEVEN = 100


class Veld(NamedTuple):
    naam: str
    label: str
    hulp: str = ""
    soort: Literal["text", "date", "reden", "keuze"] = "text"
    keuzes: Keuzes = ()


REDEN = Veld("reden", "Waarom?", "Komt in de tijdlijn, met uw naam.", "reden")


class Vorm(NamedTuple):
    """A form: where it goes, as which office, and what it asks."""

    pad: str
    blad: str
    titel: str
    knop: str
    als: str
    velden: Sequence[Veld] = ()
    adres: str = ""  # below which it goes; else below all punten


class Opvolging(NamedTuple):
    """All that this reader may do with it, and why he may not do the rest."""

    vormen: Sequence[Vorm]
    waarom_niet: Sequence[str]


def opvolging(kader: Kader, punt: Punt) -> Opvolging:
    """Say what can be done with a punt now; what went up in another, takes nothing."""
    if punt.bij_ons.samengevoegd_met:
        return Opvolging((), ())
    roles = opvolgen.rollen(kader.register, Bedoeld(punt.id), opdracht=kader.opdracht())
    with kader.register.opslag.lees() as cursor:
        forms = list(vormen(kader, punt, roles, cursor))
    why = [f"{nee} {nee.mogelijk_als}" for nee in roles if isinstance(nee, Geweigerd)]
    return Opvolging(forms, list(dict.fromkeys(why)))


def vormen(kader: Kader, punt: Punt, roles: opvolgen.Rollen, cursor: Cursor) -> Iterator[Vorm]:
    if isinstance(roles.behandelaar, Functionaris):
        yield from behandeling(punt, roles.behandelaar.functie, brieven(kader, cursor))
    if isinstance(roles.coordinator, Functionaris):
        offices = Functies().alle(cursor, dag(kader.moment))
        yield from coordinatie(punt, roles.coordinator.functie, offices)


def behandeling(punt: Punt, als: str, letters: Keuzes) -> Iterator[Vorm]:
    ons = punt.bij_ons
    if ons.uitvoering in {"afgedaan", "deels_afgedaan"}:
        adres = f"/{'moties' if punt.soort == 'motie' else 'toezeggingen'}/{punt.id}"
        yield Vorm("heropeningen", "Heropening", "Heropenen", f"Heropen deze {punt.soort}", als,
                   (HEROPEN,), adres)  # fmt: skip
    if ons.uitvoering == "niet_gestart":
        yield Vorm("uitvoeringen", "Begin", "Beginnen", "Begin met de uitvoering", als)
    if ons.termijn:
        naar = Veld("naar", "Nieuwe termijn", "De eerste termijn blijft zichtbaar.", "date")
        yield Vorm("termijnverlengingen", "Verlenging", "Termijn verlengen", "Verleng de termijn",
                   als, (naar, REDEN))  # fmt: skip
    else:
        termijn = Veld("termijn", "Termijn", "", "date")
        yield Vorm("termijnen", "Termijn", "Termijn stellen", "Stel de termijn", als,
                   (termijn, REDEN))  # fmt: skip
    if letters:
        brief = Veld(
            "brief_id", "Welke brief?", "Alleen een verzonden brief telt.", "keuze", letters
        )
        yield Vorm("voortgangsmeldingen", "Voortgang", "Voortgang door een eerdere brief",
                   "Meld voortgang", als, (brief,))  # fmt: skip
        if ons.uitvoering != "afgedaan":
            yield Vorm("afdoeningen", "Afdoeningsblad", "Afdoen door een eerdere brief",
                       "Doe af", als, (brief, *HOE))  # fmt: skip


HEROPEN = Veld(
    "reden",
    "Waarom is dit niet af?",
    "Komt in de tijdlijn, met uw naam. Noem geen e-mailadres of telefoonnummer.",
    "reden",
)
HOE = (
    Veld("deel", "Alleen een deel?", "Leeg laten als de brief het geheel afdoet."),
    Veld("resultaat", "Met welk resultaat?", "", "keuze", RESULTATEN),
    Veld("reden", "Waarom niet uitgevoerd?", "Alleen als het niet is uitgevoerd.", "reden"),
)


def coordinatie(punt: Punt, als: str, offices: Sequence[Bekleed]) -> Iterator[Vorm]:
    own = [office for office in offices if office.ministerie == ministerie_van(als)]
    politiek = keuzes(o for o in own if o.soort == "bewindspersoon")
    ambtelijk = keuzes(o for o in own if o.soort == "ambtelijk")
    ons = punt.bij_ons
    if ons.bewindspersoon:
        namen = {office.code: office.naam for office in offices}
        nu = [(code, namen.get(code, code)) for code in (ons.bewindspersoon, ons.dossierhouder)]
        van = Veld("van", "Van wie?", "", "keuze", nu)
        naar = Veld("naar", "Aan wie?", "Een bewindspersoon, of een ambtenaar: net als hiervoor.",
                    "keuze", [*politiek, *ambtelijk])  # fmt: skip
        yield Vorm("overdrachten", "Doorgave", "Overdragen", "Draag over", als, (van, naar, REDEN))
    else:
        wie = Veld("bewindspersoon", "Bewindspersoon", "", "keuze", politiek)
        dossier = Veld("dossierhouder", "Dossierhouder", "", "keuze", ambtelijk)
        yield Vorm("toewijzingen", "Toewijzing", "Toewijzen", "Wijs toe", als, (wie, dossier))
    if not punt.nummer.startswith(("kst-", "TZ")):
        nummer = Veld("nummer", "Nummer van de Kamer", "Van het punt waarin dit opgaat.")
        yield Vorm("samenvoegingen", "Samenvoeging", "Samenvoegen", "Voeg samen", als, (nummer,))


def van_brief(brief: Kamerbrief, als: str, letters: Keuzes) -> Iterator[Vorm]:
    """Give the forms by which who sent a letter, keeps up with it."""
    if rest := [(kamer, kamer) for kamer in brief.kamers if kamer not in brief.ontvangen]:
        velden = (Veld("kamer", "Welke Kamer?", "", "keuze", rest), *ONTVANGST)
        yield Vorm("ontvangstbevestigingen", "Ontvangstblad", "Ontvangst bevestigen",
                   "Bevestig de ontvangst", als, velden)  # fmt: skip
    if rest := [(kamer, kamer) for kamer in brief.kamers if kamer not in brief.kamerstukken]:
        velden = (Veld("kamer", "Welke Kamer?", "", "keuze", rest), *NUMMER)
        yield Vorm("kamerstuknummers", "Nummerblad", "Kamerstuknummer toekennen", "Ken toe", als,
                   velden)  # fmt: skip
    if others := [letter for letter in letters if letter[0] != str(brief.id)]:
        door = Veld("door_brief_id", "Door welke brief?", "", "keuze", others)
        yield Vorm("rectificaties", "Rectificatieblad", "Rectificeren", "Rectificeer", als,
                   (door, REDEN))  # fmt: skip


ONTVANGST = (
    Veld("op", "Op welke dag?", "", "date"),
    Veld("bewijs", "Waaruit blijkt dat?", "Noem geen namen of adressen."),
)
NUMMER = (
    Veld("kst_id", "Kamerstuknummer", "Zoals kst-36725-XVI-12."),
    Veld("vindplaats", "Waar staat dat?"),
)


def keuzes(offices: Iterator[Bekleed]) -> list[tuple[str, str]]:
    return [(office.code, office.naam) for office in offices]


def brieven(kader: Kader, cursor: Cursor) -> Keuzes:
    """List the letters that were sent, the newest first."""
    found = Stand().dossiers(kader.lezer, cursor, Zoekvraag("", "kamerbrief", limit=BRIEVEN))
    return [(letter.id, f"{letter.kenmerk}: {letter.onderwerp}"[:120]) for letter in found]
