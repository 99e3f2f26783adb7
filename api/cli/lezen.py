"""Lezen: every question, about now or about then; nothing is recorded by asking."""

from __future__ import annotations

from typing import Annotated, NamedTuple
from uuid import UUID

import typer
from pydantic import TypeAdapter

from api.cli import kamerblad
from api.cli.afdruk import toon, toon_json
from api.cli.balie import Balie, keuze
from api.cli.lijsten import voeg_lijsten_toe
from api.cli.notablad import als_json, als_tekst
from api.cli.opties import Aanvraag, vraag
from api.cli.taal import Verb
from api.cli.tijd import lees_toen, wanneer
from api.cli.tijdlijnblad import tijdlijnregels
from api.cli.uitkomst import GEWEIGERD
from api.cli.verschilblad import verschilregels
from api.cli.vinden import SOORTEN, vind, vind_nota
from api.cli.waaromblad import antwoord
from domain.base import InvoerOngeldig
from domain.kamerbrief import Kamerbrief
from domain.kamerpunt.uitvoering import Kamerpunt
from domain.nota.opstellen import InhoudGewijzigd
from domain.nota.stand import Nota
from domain.nota.wensen import Waarover, Wens
from domain.opdracht import Lezer
from projections.tijdlijn import Tijdlijn
from projections.verschil import verschil as vergelijk
from workflows import inzien
from workflows.inzien import Toen

PANEEL = "Inzien"
Wat = Annotated[
    str, typer.Argument(metavar="KENMERK", help="Kenmerk, VWS:kenmerk, kst-…, TZ… of nummer.")
]
MIJN_PARAAF = "mijn-paraaf"
WAAROVER: TypeAdapter[Waarover] = TypeAdapter(Waarover)


Lezend = Annotated[
    str | None, typer.Option("--wie", help="Wie leest; anders wie het register in handen heeft.")
]
Json = Annotated[bool, typer.Option("--json", help="Als JSON.")]


class Wanneer(NamedTuple):
    """As which moment, and for whom."""

    op: Annotated[
        str | None, typer.Option("--op", help="Zoals het was op dit moment (JJJJ-MM-DD[TUU:MM]).")
    ] = None
    tot: Annotated[
        str | None, typer.Option("--tot", help="Zoals het was na deze gebeurtenis (nummer).")
    ] = None
    wie: Annotated[
        str | None,
        typer.Option("--wie", help="Wie leest; zonder dit leest wie het register heeft."),
    ] = None
    json: Annotated[bool, typer.Option("--json", help="Als JSON.")] = False


def laat_zien(balie: Balie, kenmerk: Wat, hoe: Wanneer) -> None:
    """Toon een nota, brief, motie of toezegging zoals zij is of was."""
    then, lezer = wanneer(hoe.op, hoe.tot), balie.lezer(hoe.wie)
    found = vind(balie.register, kenmerk, lezer)
    if found.soort == "nota":
        leeszaal = balie.leeszaal(lezer)
        nota = leeszaal.nota(found.id, then)
        wat = lezer, nota, leeszaal.tekst(nota)
        toon_json(als_json(*wat)) if hoe.json else toon(*als_tekst(*wat))
    else:
        soort = SOORTEN[found.soort]
        ding = inzien.toen(balie.register, soort, found.id, lezer=lezer, wanneer=then)
        assert isinstance(ding, Kamerbrief | Kamerpunt)
        if hoe.json:
            toon_json(kamerblad.als_json(ding))
        else:
            toon(*kamerblad.als_tekst(ding, balie.register))


def tijdlijn(balie: Balie, kenmerk: Wat, hoe: Wanneer) -> None:
    """Toon wat er gebeurde, gebeurtenis voor gebeurtenis; wat verviel, is doorgestreept."""
    then, lezer = wanneer(hoe.op, hoe.tot), balie.lezer(hoe.wie)
    found = vind(balie.register, kenmerk, lezer)
    with balie.register.opslag.lees() as cursor:
        lines = Tijdlijn().van(found.id, cursor, tot=then.tot, op=then.op, lezer=lezer)
    toon_json(lines) if hoe.json else toon(*tijdlijnregels(lines))


class Tussen(NamedTuple):
    """Between which two moments."""

    van: Annotated[
        str,
        typer.Option(
            "--van",
            help="Nummer van een gebeurtenis, v2 voor versie 2, moment, of mijn-paraaf.",
        ),
    ]
    tot: Annotated[
        str | None, typer.Option("--tot", help="Idem; zonder dit is het de tekst van nu.")
    ] = None
    wie: Lezend = None


def verschil(balie: Balie, kenmerk: Wat, tussen: Tussen, *, json: Json = False) -> None:
    """Toon wat er tussen twee momenten veranderde: de tekst, en wie er aan zet is."""
    lezer = balie.lezer(tussen.wie)
    nota_id = vind_nota(balie.register, kenmerk, lezer)
    leeszaal = balie.leeszaal(lezer)
    if tussen.van == MIJN_PARAAF:
        getekend = getekende_versie(leeszaal.nota(nota_id, Toen()), lezer)
        tussen = tussen._replace(van=f"v{getekend}")
    was, wordt = (leeszaal.nota(nota_id, then) for then in tussen_momenten(balie, nota_id, tussen))
    found = vergelijk(leeszaal.tekst(was), leeszaal.tekst(wordt))
    toon_json(found) if json else toon(*verschilregels(was, wordt, found))


def getekende_versie(nota: Nota, lezer: Lezer) -> int:
    """Say on which text this person signed last, whether that still counts or not."""
    marks = [g for g in nota.merken.values() if g.door and g.door.persoon_id == lezer.persoon_id]
    if not marks:
        raise InvoerOngeldig(
            "Deze lezer tekende nog niet op deze nota.",
            "Zeg met --wie wie leest, of noem bij --van een gebeurtenis, versie of moment.",
        )
    return marks[-1].versie


def tussen_momenten(balie: Balie, nota_id: UUID, tussen: Tussen) -> tuple[Toen, Toen]:
    """Read both; a version is the event that wrote it."""
    events = balie.register.gebeurtenissen(nota_id)
    versies = {e.versie: e.originator_version for e in events if isinstance(e, InhoudGewijzigd)}
    tot = lees_toen(tussen.tot, "--tot", versies) if tussen.tot else Toen()
    return lees_toen(tussen.van, "--van", versies), tot


def waarom(
    balie: Balie,
    kenmerk: Wat,
    aanvraag: Aanvraag,
    handeling: Annotated[
        str | None,
        typer.Argument(
            metavar="[HANDELING]",
            help="Als parafeer, geef-akkoord of wijzig; anders alles wat deze persoon aangaat.",
        ),
    ] = None,
) -> None:
    """Vraag of iemand iets mag, en zo nee waarom niet; er wordt niets vastgelegd."""
    opdracht = balie.opdracht(aanvraag, "waarom", kenmerk, handeling)
    nota_id = vind_nota(balie.register, kenmerk, opdracht.lezer)
    if handeling is None:
        found = inzien.wensen_van(balie.register, nota_id, opdracht=opdracht)
    else:
        asked = keuze(WAAROVER, handeling.replace("-", "_"), "HANDELING")
        redenen = inzien.waarom_niet(balie.register, nota_id, asked, opdracht=opdracht)
        found = [(Wens(asked), redenen)]
    for wens, redenen in found:
        toon(*antwoord(wens, redenen))
    if all(redenen for _, redenen in found):
        raise typer.Exit(GEWEIGERD)


def voeg_toe(app: typer.Typer) -> None:
    for naam, doe in (
        ("toon", laat_zien),
        ("tijdlijn", tijdlijn),
        ("verschil", verschil),
        ("waarom", waarom),
    ):
        app.command(naam, cls=Verb, rich_help_panel=PANEEL)(vraag(doe))
    voeg_lijsten_toe(app, PANEEL)
