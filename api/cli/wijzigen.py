"""Wijzigen: other words, another route, a paraaf taken back, a dispute carried up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal, NamedTuple, Protocol, TypeVar
from uuid import UUID

import typer
from pydantic import TypeAdapter, ValidationError

from api.cli.afdruk import toon
from api.cli.balie import Balie, keuze
from api.cli.daad import NotaDaad, op_nota
from api.cli.handelen import Reden
from api.cli.lezen import Lezend, Wat
from api.cli.opstellen import Schrijven, onderdelen
from api.cli.opties import vraag
from api.cli.taal import Verb
from api.cli.tijd import heel_getal
from api.cli.uitkomst import VerkeerdGebruik
from api.cli.verschilblad import onderdeelregels
from api.cli.vinden import vind_nota
from api.leeszaal import Leeszaal
from api.voorstellen import verschil_van
from domain.base import InvoerOngeldig
from domain.nota.geschil_voorleggen import voor_te_leggen
from domain.nota.inhoud import Wijziging
from domain.nota.route_wijzigen import open_routevoorstellen
from domain.nota.stand import Nota
from domain.nota.tegentekenen import Getoond, open_taalvoorstellen
from domain.route import StapSoort
from domain.routewijziging import Stapwens
from projections.wijzigzinnen import stapwijziging
from workflows import wijzigen
from workflows.inzien import Toen
from workflows.register.transactie import Ontvangst

SOORT: TypeAdapter[StapSoort | None] = TypeAdapter(StapSoort)
PANEEL = "Wijzigen"
Welk = Annotated[
    str | None,
    typer.Option("--voorstel", help="Nummer van de gebeurtenis, als er meer voorstellen wachten."),
]
Stap = Annotated[str | None, typer.Option("--stap", help="Welke stap; anders de laatste.")]


class Stapkeuze(NamedTuple):
    """One wish about one step."""

    erbij: Annotated[
        str | None, typer.Option("--erbij", help="Nieuwe stap: groep.baan.naam; met --functie.")
    ] = None
    weg: Annotated[str | None, typer.Option("--weg", help="Stap die vervalt.")] = None
    anders: Annotated[
        str | None, typer.Option("--anders", help="Stap die anders wordt gevraagd.")
    ] = None
    functie: Annotated[str | None, typer.Option("--functie", help="Wie de stap zet.")] = None
    soort: Annotated[
        str | None, typer.Option("--soort", help="Van een nieuwe stap; anders paraaf.")
    ] = None
    na: Annotated[
        str | None, typer.Option("--na", help="Na welke stap van die baan; anders vooraan.")
    ] = None
    termijn: Annotated[str | None, typer.Option("--termijn", help="In werkdagen.")] = None
    reikwijdte: Annotated[
        list[str] | None, typer.Option("--reikwijdte", help="Onderdeel, of alles; herhaalbaar.")
    ] = None

    def wens(self) -> Stapwens:
        named: Mapping[Literal["erbij", "weg", "anders"], str | None] = {
            "erbij": self.erbij,
            "weg": self.weg,
            "anders": self.anders,
        }
        asked = [(wat, stap) for wat, stap in named.items() if stap]
        if len(asked) != 1:
            raise VerkeerdGebruik("Kies een van: --erbij, --weg of --anders, met een stap.")
        soort: StapSoort | None = None
        if self.soort:
            soort = keuze(SOORT, self.soort, "--soort")
        velden = {
            "functie": self.functie,
            "soort": soort,
            "na": self.na,
            "termijn": heel_getal(self.termijn, "--termijn") if self.termijn else None,
            "reikwijdte": tuple(self.reikwijdte) if self.reikwijdte else None,
        }
        ((wat, stap),) = asked
        try:
            return Stapwens.model_validate({"wat": wat, "stap": stap, **velden})
        except ValidationError as error:
            told = error.errors()[0]
            where = ".".join(map(str, told["loc"]))
            zin = str(told["msg"]).removeprefix("Value error, ")
            raise VerkeerdGebruik(f"{where or wat}: {zin}") from None


def stel_redactioneel_voor(
    daad: NotaDaad,
    inhoud: Schrijven,
    verklaring: Annotated[
        str, typer.Option("--verklaring", help="Wat er is verbeterd; komt in het dossier.")
    ],
) -> Ontvangst:
    """Meld een taalfout; na tegentekening vervalt er geen handtekening."""
    if inhoud.is_leeg:
        raise VerkeerdGebruik("Zeg wat er wijzigt: --onderdelen, --sectie met --tekst, of --brief.")
    bekend = daad.register.onderdelen(daad.nota.hashes)
    wijziging = Wijziging(
        op_versie=daad.nota.versie,
        onderdelen=tuple(onderdelen(inhoud, bekend)),
        aanleiding=verklaring,
    )
    return wijzigen.stel_redactioneel_voor(
        daad.register, daad.nota_id, wijziging, opdracht=daad.opdracht
    )


def bevestig_redactioneel(daad: NotaDaad, voorstel: Welk = None) -> Ontvangst:
    """Teken een gemelde taalfout tegen; het verschil staat erbij."""
    return wijzigen.bevestig_redactioneel(
        daad.register, daad.nota_id, getoond(daad, voorstel), opdracht=daad.opdracht
    )


def wijs_redactioneel_af(daad: NotaDaad, reden: Reden, voorstel: Welk = None) -> Ontvangst:
    """Wijs een gemelde taalfout af; de tekst blijft zoals hij is."""
    return wijzigen.wijs_redactioneel_af(
        daad.register, daad.nota_id, getoond(daad, voorstel), reden, opdracht=daad.opdracht
    )


def neem_paraaf_terug(daad: NotaDaad, reden: Reden, stap: Stap = None) -> Ontvangst:
    """Neem uw eigen paraaf terug, zolang niemand een latere stap zette."""
    return wijzigen.neem_paraaf_terug(
        daad.register, daad.nota_id, reden, opdracht=daad.opdracht, stap=stap
    )


def stel_route_voor(daad: NotaDaad, reden: Reden, keus: Stapkeuze) -> Ontvangst:
    """Stel voor dat de route anders verder gaat; een ander stemt ermee in."""
    return wijzigen.stel_route_voor(
        daad.register, daad.nota_id, [keus.wens()], reden, opdracht=daad.opdracht
    )


def bevestig_route(daad: NotaDaad, voorstel: Welk = None) -> Ontvangst:
    """Stem in met een andere route; zij geldt meteen."""
    voorstel_id = gekozen(daad.nota.routevoorstellen, open_routevoorstellen(daad.nota), voorstel)
    return wijzigen.bevestig_route(daad.register, daad.nota_id, voorstel_id, opdracht=daad.opdracht)


def wijs_route_af(daad: NotaDaad, reden: Reden, voorstel: Welk = None) -> Ontvangst:
    """Wijs een andere route af."""
    voorstel_id = gekozen(daad.nota.routevoorstellen, open_routevoorstellen(daad.nota), voorstel)
    return wijzigen.wijs_route_af(
        daad.register, daad.nota_id, voorstel_id, reden, opdracht=daad.opdracht
    )


def leg_geschil_voor(daad: NotaDaad, reden: Reden, stap: Stap = None) -> Ontvangst:
    """Laat de geschilpunten van een ministerie mee omhoog gaan: als DG of hoger."""
    meant = stap or next(reversed(voor_te_leggen(daad.nota)), "afstemmen")
    return wijzigen.leg_geschil_voor(
        daad.register, daad.nota_id, meant, reden, opdracht=daad.opdracht
    )


def voorstellen(balie: Balie, kenmerk: Wat, wie: Lezend = None) -> None:
    """Toon wat op een tweede persoon wacht: andere woorden met het verschil, een andere route."""
    lezer = balie.lezer(wie)
    leeszaal = balie.leeszaal(lezer)
    nota = leeszaal.nota(vind_nota(balie.register, kenmerk, lezer), Toen())
    toon(*(list(voorstelregels(leeszaal, nota)) or ["Er wacht geen voorstel."]))


def voorstelregels(leeszaal: Leeszaal, nota: Nota) -> Iterator[str]:
    for taal in open_taalvoorstellen(nota).values():
        yield f"{taal.nummer}. Taalfout: {taal.verklaring}"
        yield from onderdeelregels(verschil_van(leeszaal, nota, taal))
    for route in open_routevoorstellen(nota).values():
        yield f"{route.nummer}. Andere route: {route.reden}"
        yield from (f"  {stapwijziging(verschil)}" for verschil in route.diff)


class Genummerd(Protocol):
    @property
    def nummer(self) -> int: ...


G = TypeVar("G", bound=Genummerd)


def gekozen(alle: Mapping[UUID, G], wachtend: Mapping[UUID, G], voorstel: str | None) -> UUID:
    """Find the proposal of this number, or the only one that waits."""
    if voorstel:
        nummer = heel_getal(voorstel, "--voorstel")
        found = [voorstel_id for voorstel_id, een in alle.items() if een.nummer == nummer]
    else:
        found = [*wachtend]
    if len(found) == 1:
        return found[0]
    soms = ", ".join(str(een.nummer) for een in wachtend.values())
    raise InvoerOngeldig(
        "Het is niet duidelijk welk voorstel u bedoelt.",
        f"Noem het met --voorstel. Wachtend: {soms or 'geen'}.",
    )


def getoond(daad: NotaDaad, voorstel: str | None) -> Getoond:
    """Show the difference, and say which it was."""
    nota = daad.nota
    voorstel_id = gekozen(nota.taalvoorstellen, open_taalvoorstellen(nota), voorstel)
    leeszaal = daad.balie.leeszaal(daad.opdracht.lezer)
    shown = nota.taalvoorstellen[voorstel_id]
    toon(*onderdeelregels(verschil_van(leeszaal, nota, shown)))
    return Getoond(voorstel_id, shown.diff_hash)


def voeg_toe(app: typer.Typer) -> None:
    for doe in (stel_redactioneel_voor, bevestig_redactioneel, wijs_redactioneel_af,
                neem_paraaf_terug, stel_route_voor, bevestig_route, wijs_route_af,
                leg_geschil_voor):  # fmt: skip
        app.command(doe.__name__.replace("_", "-"), cls=Verb, rich_help_panel=PANEEL)(op_nota(doe))
    app.command("voorstellen", cls=Verb, rich_help_panel="Inzien")(vraag(voorstellen))
