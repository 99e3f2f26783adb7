"""Vervangen: who acts for the holder of an office, and which office for another; and its end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, NamedTuple
from uuid import UUID

import typer
from pydantic import TypeAdapter

from api.cli.afdruk import tabel, toon, toon_json
from api.cli.balie import Balie, keuze, nummer
from api.cli.beheer import Code, Persoon, dag_of_niets
from api.cli.daad import Daad, los
from api.cli.handelen import Reden
from api.cli.opties import vraag
from api.cli.personen import bekleed, namen, zoek_persoon
from api.cli.taal import Verb
from api.cli.tijd import heel_datum
from domain.machtiging import Einde
from domain.mandateren import NieuwMandaat
from domain.route import StapSoort
from domain.vervangen import NieuweVervanging
from domain.werkdagen import dag
from projections.functiezinnen import voor_stappen
from projections.machtigingen import Machtiging, Machtigingen
from projections.woorden import datum
from workflows import vervangen
from workflows.register.transactie import Ontvangst

PANEEL = "Vervanging en mandaat"
SOORT: TypeAdapter[StapSoort] = TypeAdapter(StapSoort)
Nummer = Annotated[
    str, typer.Argument(metavar="NUMMER", help="Zoals `parafenlijn vervangingen` het toont.")
]
Per = Annotated[
    str | None, typer.Option("--per", help="Per welke dag: JJJJ-MM-DD; anders vandaag.")
]
Soorten = Annotated[
    list[str] | None,
    typer.Option("--stapsoort", help="Alleen voor zo'n stap; herhaalbaar. Anders voor elke."),
]


class Dagen(NamedTuple):
    van: Annotated[str, typer.Option("--van", help="De eerste dag: JJJJ-MM-DD.")]
    tot: Annotated[str | None, typer.Option("--tot", help="De laatste dag: JJJJ-MM-DD.")] = None


def regel_vervanging(
    daad: Daad, functie: Code, persoon: Persoon, dagen: Dagen, stapsoort: Soorten = None
) -> Ontvangst:
    """Laat een persoon de houder van een functie vervangen."""
    van = heel_datum(dagen.van, "--van")
    nieuw = NieuweVervanging(
        vervanger=zoek_persoon(daad.register, persoon, daad.opdracht.moment),
        van=van,
        tot=dag_of_niets(dagen.tot, "--tot") or van,
        stapsoorten=soorten(stapsoort),
    )
    return vervangen.regel_vervanging(daad.register, functie, nieuw, opdracht=daad.opdracht)


def bevestig_vervanging(daad: Daad, functie: Code, vervanging: Nummer) -> Ontvangst:
    """Bevestig een vervanging die een ander achteraf regelde."""
    return vervangen.bevestig_vervanging(
        daad.register, functie, nummer(vervanging, "NUMMER"), opdracht=daad.opdracht
    )


def beeindig_vervanging(
    daad: Daad, functie: Code, vervanging: Nummer, reden: Reden, per: Per = None
) -> Ontvangst:
    """Beëindig een vervanging voor haar laatste dag."""
    einde = Einde(reden, dag_of_niets(per, "--per"))
    return vervangen.beeindig_vervanging(
        daad.register, functie, nummer(vervanging, "NUMMER"), einde, opdracht=daad.opdracht
    )


class Besluit(NamedTuple):
    """What a mandaatbesluit says."""

    vindplaats: Annotated[
        str, typer.Option("--vindplaats", help="Waar het besluit staat, als Stcrt. 2025, 1234.")
    ]
    stapsoort: Soorten = None
    ondermandaat: Annotated[
        bool, typer.Option("--ondermandaat", help="Mag een keer worden doorgegeven.")
    ] = False


def verleen_mandaat(
    daad: Daad,
    functie: Code,
    aan: Annotated[str, typer.Argument(metavar="AAN", help="De functie die mag handelen.")],
    dagen: Dagen,
    besluit: Besluit,
) -> Ontvangst:
    """Laat de houders van een andere functie namens deze handelen."""
    velden = {
        "aan_functie": aan,
        "vindplaats": besluit.vindplaats,
        "van": heel_datum(dagen.van, "--van"),
        "tot": dag_of_niets(dagen.tot, "--tot"),
        "stapsoorten": soorten(besluit.stapsoort),
        "ondermandaat": besluit.ondermandaat,
    }
    nieuw = NieuwMandaat.model_validate(velden)
    return vervangen.verleen_mandaat(daad.register, functie, nieuw, opdracht=daad.opdracht)


def trek_mandaat_in(
    daad: Daad, functie: Code, mandaat: Nummer, reden: Reden, per: Per = None
) -> Ontvangst:
    """Trek een mandaat in."""
    einde = Einde(reden, dag_of_niets(per, "--per"))
    return vervangen.trek_mandaat_in(
        daad.register, functie, nummer(mandaat, "NUMMER"), einde, opdracht=daad.opdracht
    )


def hef_op(daad: Daad, functie: Code, reden: Reden, per: Per = None) -> Ontvangst:
    """Hef een functie op: niemand bezet haar nog, en niemand handelt meer namens haar."""
    einde = Einde(reden, dag_of_niets(per, "--per"))
    return vervangen.hef_op(daad.register, functie, einde, opdracht=daad.opdracht)


def vervangingen(
    balie: Balie,
    functie: Annotated[
        str | None, typer.Argument(metavar="FUNCTIE", help="Van welke functie; anders van alle.")
    ] = None,
    *,
    json: Annotated[bool, typer.Option("--json", help="Als JSON.")] = False,
) -> None:
    """Toon wie een functie vervangt of mandaat heeft, en wat daarvan voorbij is."""
    now = balie.settings.klok()
    codes = [functie] if functie else [office.code for office in bekleed(balie.register, now)]
    with balie.register.opslag.lees() as cursor:
        found = Machtigingen().alle(cursor, dag(now), codes)
    if json:
        toon_json(found)
        return
    names = namen(balie.register)
    rows = [
        (een.functie, wie(een, names), stand(een), voor_stappen(een.stapsoorten), str(een.id))
        for een in found
    ]
    koppen = ("FUNCTIE", "WIE", "STAND", "WAARVOOR", "NUMMER")
    toon(*(tabel(koppen, rows) if rows else ["Er is geen vervanging of mandaat."]))


def soorten(gekozen: list[str] | None) -> tuple[StapSoort, ...]:
    return tuple(keuze(SOORT, soort, "--stapsoort") for soort in gekozen or ())


def wie(een: Machtiging, names: Mapping[UUID, str]) -> str:
    if een.vervanger is None:
        return f"mandaat aan {een.aan_functie}"
    return f"vervanger {names.get(een.vervanger, een.vervanger)}"


def stand(een: Machtiging) -> str:
    tot = f" tot en met {datum(een.tot)}" if een.tot else ""
    period = f"van {datum(een.van)}{tot}"
    if een.per:
        return f"{period}, geëindigd per {datum(een.per)}: {een.reden}"
    if een.achteraf:
        return f"{period}, achteraf{', bevestigd' if een.bevestigd else '; wacht op bevestiging'}"
    return period if een.geldig else f"{period} (nu niet)"


def voeg_toe(app: typer.Typer) -> None:
    for doe in (
        regel_vervanging,
        bevestig_vervanging,
        beeindig_vervanging,
        verleen_mandaat,
        trek_mandaat_in,
        hef_op,
    ):
        name = doe.__name__.replace("_", "-")
        app.command(name, cls=Verb, rich_help_panel=PANEEL)(los(doe))
    app.command("vervangingen", cls=Verb, rich_help_panel=PANEEL)(vraag(vervangingen))
